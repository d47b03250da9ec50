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
      if let table = OutputTable(piece) {
        for leaf in table.leaves where first[leaf.block] == nil { first[leaf.block] = leaf.text }
      } else if let block = piece["block"]?.int, first[block] == nil {
        if let text = piece["text"]?.string {
          first[block] = text
        } else if let place = piece["image"]?.int, let picture = object["images"]?[place] {
          first[block] = "![\(picture["alt"]?.string ?? "")](\(picture["url"]?.string ?? ""))"
        }
      }
    }
    // A leaf that was empty held nothing: its text came from elsewhere.
    return first.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }.map { Seen(block: $0.key, text: $0.value) }
  }

  /// The same leaves from a post fresh from its reader.
  public static func leaves(of post: Post) -> [Seen] {
    post.blocks.indices.filter { post.isLive($0) }.map { Seen(block: $0, text: post.shown($0)) }
  }

  /// SHA-256 over all leaves with their places: for each one `block from to`, a line break, the text, a line break.
  public static func digest(of leaves: [Seen], origin: (Int) -> Extent) -> String {
    var digester = Digester()
    for leaf in leaves { add(leaf.block, origin(leaf.block), Array(leaf.text.utf8), to: &digester) }
    return digester.finish().hex
  }

  /// The same of a post fresh from its reader.
  static func digest(of post: Post) -> String {
    var digester = Digester()
    post.bytes.withUnsafeBufferPointer { bytes in
      for index in post.blocks.indices where post.isLive(index) {
        let block = post.blocks[index]
        if block.picture >= 0 {
          add(index, block.origin, Array(post.shown(index).utf8), to: &digester)
        } else {
          digester.update(head(index, block.origin))
          digester.update(UnsafeBufferPointer(rebasing: bytes[block.text.range]))
          digester.update([0x0A])
        }
      }
    }
    return digester.finish().hex
  }

  private static func add(_ block: Int, _ origin: Extent, _ text: [UInt8], to digester: inout Digester) {
    digester.update(head(block, origin))
    digester.update(text)
    digester.update([0x0A])
  }

  private static func head(_ block: Int, _ origin: Extent) -> [UInt8] {
    Array("\(block) \(origin.start) \(Int(origin.start) + max(0, origin.count))\n".utf8)
  }
}
