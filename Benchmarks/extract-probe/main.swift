// Reads the pages of an evaluation set and writes predictions, dumps or timings:
//   extract-probe predict FOLDER GOLD.jsonl > PREDICTIONS    extract-probe dump FILE [URL]    extract-probe time FOLDER
import Foundation
import Winnow
import WinnowBase

func load(_ path: String) -> [UInt8]? { FileManager.default.contents(atPath: path).map { [UInt8]($0) } }

func read(_ bytes: [UInt8], id: String, url: String?) -> Post? {
  var identity = Post.Identity()
  identity.id = id
  identity.url = url
  do { return try HTMLReader.read(RawPost(identity: identity, bytes: bytes)) } catch {
    FileHandle.standardError.write(Data("\(id): \(error)\n".utf8))
    return nil
  }
}

func dump(_ post: Post) {
  for claim in post.claims { print("claim \(claim.origin) \(claim.name) = \(claim.value.prefix(150))") }
  var depths = [Int](repeating: 0, count: post.blocks.count)
  for (i, block) in post.blocks.enumerated() {
    if block.parent >= 0 { depths[i] = depths[Int(block.parent)] + 1 }
    let indent = String(repeating: " ", count: depths[i])
    var line = "\(i) \(indent)\(block.kind.name)<\(block.tag)>"
    if block.level > 0 { line += " h\(block.level)" }
    if block.flags.rawValue > 0 { line += " f\(block.flags.rawValue)" }
    if let name = post.attribute(.class, in: block.attributes) { line += " .\(name.prefix(60))" }
    if let name = post.attribute(.id, in: block.attributes) { line += " #\(name)" }
    if block.isRemoved { line += " REMOVED" }
    if block.picture >= 0 { line += " IMG \(post.pictures[Int(block.picture)].address.prefix(120))" }
    if !block.text.isEmpty { line += " [\(block.linkBytes)] \(post.text(of: i).prefix(120))" }
    print(line)
  }
}

func extracted(_ post: Post) -> (post: Post, edits: [Edit]) {
  var post = post
  let edits = ExtractArticle().edits(to: post)
  for edit in edits {
    switch edit.change {
    case .remove(let block): for i in block..<Int(post.blocks[block].end) { post.blocks[i].flags.insert(.removed) }
    case .retype(let block, let kind): post.blocks[block].kind = kind
    case .replace(let block, let text): post.blocks[block].text = post.append(text)
    default: break
    }
  }
  return (post, edits)
}

func text(_ post: Post) -> String {
  var parts: [String] = []
  for i in post.blocks.indices where post.isLive(i) {
    switch post.blocks[i].kind {
    case .heading, .paragraph, .listItem, .quote, .code, .cell: parts.append(post.text(of: i))
    default: break
    }
  }
  return parts.joined(separator: "\n\n")
}

let arguments = CommandLine.arguments
switch arguments.count > 2 ? arguments[1] : "" {
case "predict":
  guard arguments.count > 3, let gold = load(arguments[3]) else { exit(2) }
  for line in gold.split(separator: 0x0A) {
    guard let object = try? JSONSerialization.jsonObject(with: Data(line)) as? [String: Any], let id = object["id"] as? String
    else { continue }
    let url = object["url"] as? String
    guard let bytes = load(arguments[2] + "/" + id + ".html"), let post = read(bytes, id: id, url: url) else {
      FileHandle.standardError.write(Data("no page \(id)\n".utf8))
      continue
    }
    let (kept, _) = extracted(post)
    var images: [[String: Any]] = []
    for i in kept.blocks.indices where kept.isLive(i) && kept.blocks[i].picture >= 0 {
      images.append(["url": kept.pictures[Int(kept.blocks[i].picture)].address])
    }
    let object2: [String: Any] = ["id": id, "text": text(kept), "images": images]
    if let data = try? JSONSerialization.data(withJSONObject: object2) { print(String(decoding: data, as: UTF8.self)) }
  }
case "leaves":
  guard arguments.count > 3, let gold = load(arguments[3]) else { exit(2) }
  for line in gold.split(separator: 0x0A) {
    guard let object = try? JSONSerialization.jsonObject(with: Data(line)) as? [String: Any], let id = object["id"] as? String
    else { continue }
    guard let bytes = load(arguments[2] + "/" + id + ".html"), let post = read(bytes, id: id, url: object["url"] as? String) else {
      continue
    }
    let (kept, edits) = extracted(post)
    var rules = [String?](repeating: nil, count: post.blocks.count)
    for edit in edits {
      if case .remove(let block) = edit.change { for i in block..<Int(post.blocks[block].end) { rules[i] = edit.reason.rule } }
    }
    var leaves: [[String: Any]] = []
    for i in post.blocks.indices where post.isLive(i) {
      var path: [String] = []
      var k = i
      while k > 0 {
        let block = post.blocks[k]
        var name = "\(block.tag)"
        if let c = post.attribute(.class, in: block.attributes) { name += "." + c.prefix(50) }
        if let c = post.attribute(.id, in: block.attributes) { name += "#" + c.prefix(30) }
        path.append(name)
        k = Int(block.parent)
      }
      leaves.append([
        "i": i, "kind": kept.blocks[i].kind.name, "rule": rules[i] ?? "", "text": post.text(of: i),
        "link": Int(post.blocks[i].linkBytes),
        "path": path.reversed().joined(separator: " > "),
        "image": post.blocks[i].picture >= 0 ? post.pictures[Int(post.blocks[i].picture)].address : "",
      ])
    }
    if let data = try? JSONSerialization.data(withJSONObject: ["id": id, "leaves": leaves]) {
      print(String(decoding: data, as: UTF8.self))
    }
  }
case "edits":
  if let bytes = load(arguments[2]), let post = read(bytes, id: "x", url: "http://example.org/a/b.html") {
    let (kept, edits) = extracted(post)
    for edit in edits { print("EDIT \(edit.change) \(edit.reason.rule) \(edit.reason.evidence ?? "")") }
    dump(kept)
  }
case "dump":
  if let bytes = load(arguments[2]),
    let post = read(bytes, id: "x", url: arguments.count > 3 ? arguments[3] : "http://example.org/a/b.html")
  {
    dump(post)
  }
case "time":
  var total = 0
  var pages: [[UInt8]] = []
  for name in (try? FileManager.default.subpathsOfDirectory(atPath: arguments[2])) ?? [] where name.hasSuffix(".html") {
    if let bytes = load(arguments[2] + "/" + name) {
      pages.append(bytes)
      total += bytes.count
    }
  }
  for _ in 0..<3 {
    let clock = ContinuousClock()
    var blocks = 0
    let took = clock.measure { for page in pages { blocks += read(page, id: "x", url: "http://e.org/")?.blocks.count ?? 0 } }
    let seconds = Double(took.components.seconds) + Double(took.components.attoseconds) / 1e18
    print("read: \(pages.count) pages, \(total / 1_000_000) MB, \(blocks) blocks, \(Int(Double(total) / seconds / 1e6)) MB/s")
  }
default: print("usage: extract-probe predict|dump|time …")
}
