import Foundation

@testable import Winnow

/// Posts put together by hand: one leaf a line, `![alt](address)` for a picture, `= text` for a caption inside the figure before it.
enum HandMade {
  static func post(_ lines: String...) -> Post { post(lines) }

  static func post(_ lines: [String]) -> Post {
    var post = Post(identity: Post.Identity())
    post.blocks.append(Block(kind: .document, parent: -1))
    for (number, line) in lines.enumerated() where !line.isEmpty {
      var block = Block(kind: .paragraph, parent: 0, line: Int32(number + 1))
      if line.hasPrefix("!["), line.hasSuffix(")"), let middle = line.range(of: "](") {
        var picture = Picture(address: String(line[middle.upperBound...].dropLast()))
        let alt = String(line[line.index(line.startIndex, offsetBy: 2)..<middle.lowerBound])
        picture.alt = alt.isEmpty ? nil : alt
        block.kind = .image
        block.picture = Int32(post.pictures.count)
        post.pictures.append(picture)
      } else {
        if line.hasPrefix("# ") { block.kind = .heading }
        block.text = post.append(line.hasPrefix("# ") ? String(line.dropFirst(2)) : line)
      }
      block.end = Int32(post.blocks.count + 1)
      post.blocks.append(block)
    }
    post.blocks[0].end = Int32(post.blocks.count)
    return post
  }

  /// A post after a stage.
  static func cleaned(_ post: Post, by stage: some Stage) -> Post {
    var post = post
    var ledger = PostLedger(isKept: true)
    post.apply(stage.edits(to: post), stage: "test", ledger: &ledger)
    return post
  }

  /// The leaves that still stand, as text.
  static func text(_ post: Post) -> [String] {
    post.blocks.indices.filter { post.isLive($0) }.map { post.shown($0) }
  }
}
