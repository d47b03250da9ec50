import WinnowBase

/// Puts the blocks that the reader saw together again from an output object and the post's ledger rows.
public enum Rebuild {
  /// One leaf as the reader saw it.
  public struct Seen: Sendable, Hashable {
    public var block: Int
    /// The leaf's text; a picture's shows as `![alt](address)`.
    public var text: String

    public init(block: Int, text: String) {
      self.block = block
      self.text = text
    }
  }

  /// The leaves that hold something, in reading order. `object` is the post's output, `rows` its ledger in the order of the file.
  public static func leaves(object: JSONValue, rows: [JSONValue]) -> [Seen] {
    var first: [Int: String] = [:]
    for row in rows {
      guard let block = row["block"]?.int, let before = row["before"]?.string, row["action"]?.string != "retype" else { continue }
      if first[block] == nil { first[block] = before }
    }
    for piece in object["blocks"]?.elements ?? [] {
      if let lists = piece["cells"]?.array, let texts = piece["rows"]?.array {
        for (cells, row) in zip(lists, texts) {
          for (cell, text) in zip(cells.elements, row.elements) {
            if let block = cell.int, let text = text.string, first[block] == nil { first[block] = text }
          }
        }
      } else if let block = piece["block"]?.int, first[block] == nil {
        if let text = piece["text"]?.string {
          first[block] = text
        } else if let place = piece["image"]?.int, let picture = object["images"]?[place] {
          first[block] = "![\(picture["alt"]?.string ?? "")](\(picture["url"]?.string ?? ""))"
        }
      }
    }
    return first.sorted { $0.key < $1.key }.map { Seen(block: $0.key, text: $0.value) }
  }

  /// The same leaves from a post fresh from its reader.
  public static func leaves(of post: Post) -> [Seen] {
    post.blocks.indices.filter { post.isLive($0) }.map { Seen(block: $0, text: post.shown($0)) }
  }
}
