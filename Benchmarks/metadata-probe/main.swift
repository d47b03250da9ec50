import Glibc
import Winnow
import WinnowBase

// metadata-probe PAGES GOLD.jsonl…: reads each page of the golds, resolves its metadata, prints one prediction a line, and the
// processor time of the two steps on standard error.
guard CommandLine.arguments.count >= 3 else {
  print("usage: metadata-probe PAGES GOLD.jsonl [--evidence]")
  exit(2)
}
let folder = CommandLine.arguments[1]
let showsEvidence = CommandLine.arguments.contains("--evidence")
let gold = try InputFile.read(CommandLine.arguments[2])
let clock = ContinuousClock()
var reading = Duration.zero
var resolving = Duration.zero
var total = 0
for line in gold.split(separator: 0x0A) {
  guard let record = try? JSONParser.parse(Array(line)), let id = record["id"]?.string else { continue }
  guard let bytes = try? InputFile.read(folder + "/" + id + ".html") else { continue }
  var identity = Post.Identity()
  identity.format = .html
  identity.url = record["url"]?.string
  total += bytes.count
  var post: Post?
  reading += clock.measure {
    post = try? HTMLReader.read(
      RawPost(identity: identity, bytes: bytes, contentType: record["charset"]?.string.map { "text/html; charset=\($0)" }))
  }
  guard let post else { continue }
  var edits: [Edit] = []
  resolving += clock.measure { edits = MetadataResolver().edits(to: post, keeping: { _ in true }) }
  var writer = JSONWriter()
  writer.beginObject()
  writer.key("id")
  writer.string(id)
  for edit in edits {
    func field(_ name: StaticString, _ value: String?) {
      writer.key(name)
      if let value { writer.string(value) } else { writer.null() }
    }
    switch edit.change {
    case .set(.title(let value)): field("title", value)
    case .set(.published(let value)): field("date", value)
    case .set(.modified(let value)): field("modified", value)
    case .set(.publisher(let value)): field("site", value?.name)
    case .set(.language(let value)): field("language", value)
    case .set(.canonical(let value)): field("canonical", value)
    case .set(.license(let value)): field("license", value)
    case .set(.description(let value)): field("description", value)
    case .set(.tags(let tags)):
      writer.key("tags")
      writer.beginArray()
      for tag in tags { writer.string(tag) }
      writer.endArray()
    case .set(.authors(let authors)):
      writer.key("authors")
      writer.beginArray()
      for author in authors { writer.string(author.name) }
      writer.endArray()
    case .addPicture(let picture, _): field("lead_image", picture.address)
    default: continue
    }
  }
  if showsEvidence {
    writer.key("evidence")
    writer.beginArray()
    for edit in edits { writer.string(edit.reason.rule + " | " + (edit.reason.evidence ?? "")) }
    writer.endArray()
  }
  writer.key("images")
  writer.beginArray()
  for picture in post.pictures.prefix(3) {
    writer.beginObject()
    writer.key("url")
    writer.string(picture.address)
    writer.endObject()
  }
  writer.endArray()
  writer.endObject()
  print(writer.text)
}
let summary = Array("read \(total) bytes in \(reading), resolved in \(resolving)\n".utf8)
_ = write(2, summary, summary.count)
