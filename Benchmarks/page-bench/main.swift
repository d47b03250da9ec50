import Foundation
import Winnow
import WinnowBase

// page-bench FOLDER [ROUNDS]: reads every .html of a folder into memory, then times on one thread, round by round,
//   read        bytes to flat arrays
//   extract     reading and extract-article with its metadata
// One line a round: name, seconds, pages, bytes of HTML, bytes of text that came out.

/// The pages of a folder, read once so that no disk is timed.
func pages(of folder: String) throws -> [[UInt8]] {
  let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted().filter {
    $0.hasSuffix(".html") || $0.hasSuffix(".htm")
  }
  return try names.map { try InputFile.read(folder + "/" + $0, limit: 256 << 20) }
}

/// One pass over the pages; the bytes of text are summed so that no work can be left out.
func time(_ name: String, _ pages: [[UInt8]], _ body: (Post) -> Post) {
  let clock = ContinuousClock()
  var text = 0
  var failed = 0
  let taken = clock.measure {
    for bytes in pages {
      do {
        let post = body(try PostReader.read(RawPost(identity: Post.Identity(), bytes: bytes, contentType: "text/html")))
        for block in post.blocks.indices where post.isLive(block) { text += post.text(of: block).utf8.count }
      } catch {
        failed += 1
      }
    }
  }
  let seconds = Double(taken.components.seconds) + Double(taken.components.attoseconds) / 1e18
  print("\(name) \(seconds) \(pages.count - failed) \(pages.reduce(0) { $0 + $1.count }) \(text)")
}

let arguments = CommandLine.arguments
guard arguments.count > 1 else {
  print("usage: page-bench FOLDER [ROUNDS]")
  exit(2)
}
let stage = ExtractArticle()
do {
  let pages = try pages(of: arguments[1])
  for _ in 0..<(arguments.count > 2 ? Int(arguments[2]) ?? 1 : 1) {
    time("read", pages) { $0 }
    time("extract", pages) { post in
      var post = post
      var ledger = PostLedger(isKept: false)
      post.apply(stage.edits(to: post), stage: ExtractArticle.name, ledger: &ledger)
      return post
    }
  }
} catch {
  print("page-bench: \(error)")
  exit(1)
}
