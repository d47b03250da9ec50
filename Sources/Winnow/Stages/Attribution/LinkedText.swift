/// A leaf's text with its links written out as Markdown, so that a reader sees whose page a name leads to.
enum LinkedText {
  /// The text of a leaf, `[words](address)` for each link; nil where a link has no address.
  static func text(of block: Int, in post: Post) -> String? {
    let leaf = post.blocks[block]
    var out: [UInt8] = []
    var at = Int(leaf.text.start)
    for index in leaf.marks.range where post.marks[index].tag == .a {
      let mark = post.marks[index]
      guard Int(mark.text.start) >= at, mark.text.end <= leaf.text.end, let address = post.attribute(.href, in: mark.attributes),
        !address.contains(" "), !address.contains(")")
      else { continue }
      out.append(contentsOf: post.bytes[at..<Int(mark.text.start)])
      out.append(0x5B)
      out.append(contentsOf: post.bytes[mark.text.range])
      out.append(contentsOf: "](\(address))".utf8)
      at = Int(mark.text.end)
    }
    guard at > Int(leaf.text.start) else { return nil }
    out.append(contentsOf: post.bytes[at..<Int(leaf.text.end)])
    return String(decoding: out, as: UTF8.self)
  }
}
