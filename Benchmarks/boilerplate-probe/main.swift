import Foundation
import Winnow

// Reads a folder of Markdown and text files; the folder a file lies in is its site. Prints predictions, and with `-v` what goes and why.
let arguments = CommandLine.arguments
let root = arguments[1]
let verbose = arguments.contains("-v")
var posts: [Post] = []
var htmlMode = arguments.contains("--html")
for path in FileManager.default.enumerator(atPath: root)!.compactMap({ $0 as? String }).sorted() {
  let id = ((path as NSString).lastPathComponent as NSString).deletingPathExtension
  let site = (path as NSString).deletingLastPathComponent
  if path.hasSuffix(".html") {
    guard let data = FileManager.default.contents(atPath: root + "/" + path) else { continue }
    var identity = Post.Identity()
    identity.id = id
    identity.site = site
    identity.format = .html
    guard var post = try? HTMLReader.read(RawPost(identity: identity, bytes: [UInt8](data), contentType: "text/html; charset=utf-8")) else { continue }
    if htmlMode {
      var ledger = PostLedger(isKept: false)
      post.apply(ExtractArticle().edits(to: post), stage: "extract-article", ledger: &ledger)
    }
    posts.append(post)
    continue
  }
  guard path.hasSuffix(".txt") || path.hasSuffix(".md"), let text = try? String(contentsOfFile: root + "/" + path, encoding: .utf8) else { continue }
  posts.append(linePost(text.split(separator: "\n").map { String($0.drop { $0 == " " }) }, site: site, id: id))
}
let strip = StripBoilerplate()
let dedupe = DedupeFooters()
var cleaned: [(Post, [Edit])] = []
var learnt = DedupeFooters.Learnt()
let clock = ContinuousClock()
var spent = Duration.zero
var bytes = 0
for post in posts {
  var edits: [Edit] = []
  spent += clock.measure { edits = strip.edits(to: post) }
  bytes += post.bytes.count
  var next = post
  var ledger = PostLedger(isKept: false)
  next.apply(edits, stage: "strip-boilerplate", ledger: &ledger)
  learnt.merge(dedupe.observe(next))
  cleaned.append((next, edits))
}
FileHandle.standardError.write("strip: \(bytes) bytes, \(Double(bytes) / 1e6 / (Double(spent.components.attoseconds) / 1e18 + Double(spent.components.seconds))) MB/s\n".data(using: .utf8)!)
func show(_ post: Post, _ edits: [Edit]) {
  for edit in edits {
    var text = ""
    switch edit.change {
    case .remove(let block): text = post.text(of: block)
    case .removePart(let block, let range):
      let start = Int(post.blocks[block].text.start)
      text = "… " + String(decoding: post.bytes[(start + range.lowerBound)..<(start + range.upperBound)], as: UTF8.self)
    case .set: text = "set"
    default: continue
    }
    print("\(post.identity.id)\t\(edit.reason.rule)\t\(edit.reason.evidence ?? "")\t\(text.prefix(300))")
  }
}
for (post, first) in cleaned {
  let edits = dedupe.edits(to: post, given: learnt)
  if verbose {
    show(posts[posts.firstIndex { $0.identity.id == post.identity.id }!], first)
    show(post, edits)
    continue
  }
  let text = remaining(post, edits).joined(separator: "\n\n")
  let json = try JSONSerialization.data(withJSONObject: ["id": post.identity.id, "text": text])
  print(String(decoding: json, as: UTF8.self))
}
