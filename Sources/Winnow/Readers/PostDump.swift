extension Post {
  /// The post as text for people and golden files: the claims, then one line a block.
  ///
  /// A block's line: its index, two blanks a level of depth, kind (with a heading's or an item's level), `@line`, the origin in the raw
  /// input, the flags, the text in quotes (cut at `longest` characters, all of it by default), a picture's address, alt, title and link,
  /// and in braces the marks and the attributes.
  public func dump(longest: Int = .max) -> String {
    var out = ""
    for claim in claims { out += "\(claim.origin) \(claim.name)@\(claim.line) = \(Self.quoted(claim.value, longest))\n" }
    var depths = [Int](repeating: 0, count: blocks.count)
    for (index, block) in blocks.enumerated() {
      if block.parent >= 0, Int(block.parent) < index { depths[index] = depths[Int(block.parent)] + 1 }
      out += "\(index) " + String(repeating: "  ", count: min(depths[index], 40)) + block.kind.name
      if block.level > 0 { out += "\(block.level)" }
      out += " @\(block.line) \(block.origin.start)..<\(block.origin.end)"
      for (flag, name) in Self.flagNames where block.flags.contains(flag) { out += " " + name }
      if !block.text.isEmpty { out += " " + Self.quoted(string(block.text), longest) }
      if block.linkBytes > 0 { out += " links \(block.linkBytes)" }
      if block.picture >= 0, Int(block.picture) < pictures.count {
        let picture = pictures[Int(block.picture)]
        out += " <\(picture.address)>"
        if let alt = picture.alt { out += " alt " + Self.quoted(alt, longest) }
        if let title = picture.title { out += " title " + Self.quoted(title, longest) }
        if let link = picture.link { out += " link <\(link)>" }
      }
      var notes: [String] = []
      for mark in block.marks.range.clamped(to: marks.indices).map({ marks[$0] }) {
        notes.append("\(mark.tag) " + Self.quoted(string(mark.text), longest) + described(mark.attributes))
      }
      let own = described(block.attributes)
      if !own.isEmpty { notes.append(String(own.dropFirst())) }
      if !notes.isEmpty { out += " {" + notes.joined(separator: "; ") + "}" }
      out += "\n"
    }
    return out
  }

  private func described(_ extent: Extent) -> String {
    extent.range.clamped(to: attributes.indices).map { " \(attributes[$0].name)=\(string(attributes[$0].value))" }.joined()
  }

  private static let flagNames: [(Block.Flags, String)] = [
    (.removed, "removed"), (.hidden, "hidden"), (.term, "term"), (.ordered, "ordered"), (.edited, "edited"),
    (.asksAddress, "asks-address"), (.asksMore, "asks-more"),
  ]

  private static func quoted(_ text: String, _ longest: Int) -> String {
    let shown = text.count > longest ? text.prefix(longest) + "…" : text[...]
    var out = "\""
    for character in shown.unicodeScalars {
      switch character {
      case "\n": out += "\\n"
      case "\t": out += "\\t"
      case "\"": out += "\\\""
      default: out.unicodeScalars.append(character)
      }
    }
    return out + "\""
  }
}
