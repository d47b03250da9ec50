import Foundation
import Winnow

// Shows how files are read (`dump FILE…`), or times reading them (`time FILE…`).
let arguments = CommandLine.arguments.dropFirst()
let mode = arguments.first ?? "dump"
for path in arguments.dropFirst() {
  guard let data = FileManager.default.contents(atPath: path) else { continue }
  var identity = Post.Identity()
  identity.path = path
  if path.hasSuffix(".md") { identity.format = .markdown }
  var raw = RawPost(identity: identity, bytes: [UInt8](data))
  if mode == "time" {
    while raw.bytes.count < 4 << 20 { raw.bytes += raw.bytes }
    var best = Double.infinity
    var blocks = 0
    for _ in 0..<5 {
      let start = Date()
      if let post = try? MarkdownReader.read(raw) { blocks = post.blocks.count }
      best = min(best, Date().timeIntervalSince(start))
    }
    print(path, raw.bytes.count, "bytes", blocks, "blocks", Int(Double(raw.bytes.count) / best / 1e6), "MB/s")
  } else if let post = try? MarkdownReader.read(raw) {
    print("== \(path) \(post.identity.format)")
    print(post.dump(longest: mode == "full" ? .max : 90), terminator: "")
  }
}
