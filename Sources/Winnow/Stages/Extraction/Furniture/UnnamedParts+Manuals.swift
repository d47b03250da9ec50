import WinnowBase

/// What a text says of cookies and of rights, and no layer or foot of the page: lists, code, the sections of a manual.
extension UnnamedParts {
  /// Whether an element is one of a list, of which little speaks of cookies: a layer stands alone.
  func isOfTextList(_ i: Int) -> Bool {
    switch post.blocks[i].tag {
    case .li, .dt, .dd: features[max(0, Int(post.blocks[i].parent))].linkDensity < Self.mostLinked
    default: false
    }
  }

  /// The first element around the sections of a manual, one in another, that an element is the innermost of; the element itself where it is
  /// none.
  func outermost(_ section: Int) -> Int {
    var box = section
    while box > 0, !holdsTitle(box), Anchors.isSection(post.blocks[box], post) { box = Int(post.blocks[box].parent) }
    return max(0, box)
  }

  /// Whether an element shows code: cookies are programmed, too.
  func holdsCode(_ i: Int) -> Bool { (i..<end(i)).contains { isText($0) && post.blocks[$0].kind == .code } }

  /// Whether an element is a section of a manual with a paragraph below its heading: the copyright line at its end is the page's.
  func isManualSection(_ i: Int) -> Bool {
    guard Anchors.isSection(post.blocks[i], post), good(i..<end(i)) >= Self.paragraph,
      let first = (i + 1..<end(i)).first(where: isText), post.blocks[first].kind == .heading
    else { return false }
    return (first..<end(i)).contains { post.blocks[$0].kind == .paragraph && features[$0].good >= Self.paragraph && !isLegal($0) }
  }

  /// Whether a text has `(c)` in it as a sign of its own: not in code, and no part of a law's name (`isspace(c)`, `501(c)(3)`).
  func holdsSign(_ i: Int) -> Bool {
    let text = text(i)
    // Hardly a text has the letter in brackets.
    let mayHold = text.withUnsafeBufferPointer { bytes in
      var at = ByteScan.first(0x28, in: bytes, from: 0)
      while at < bytes.count - 2 {
        if bytes[at + 1] | 0x20 == 0x63, bytes[at + 2] == 0x29 { return true }
        at = ByteScan.first(0x28, in: bytes, from: at + 1)
      }
      return false
    }
    return mayHold
      && text.indices.dropLast(2).contains { at in
        guard text[at] == 0x28, text[at + 1] | 0x20 == 0x63, text[at + 2] == 0x29 else { return false }
        let behind = text[(at + 3)...].drop { $0 == 0x20 }
        if behind.starts(with: "20".utf8) || behind.starts(with: "19".utf8) { return true }
        let before = text[..<at].suffix(4)
        if before.count == 4, before.starts(with: "20".utf8) || before.starts(with: "19".utf8),
          before.allSatisfy({ $0 &- 0x30 < 10 })
        {
          return true
        }
        return (at == text.startIndex || !Self.isOfName(text[at - 1])) && (at + 3 == text.endIndex || text[at + 3] != 0x28)
      }
  }

  /// A letter, a figure, an underline, a bracket that closes.
  private static func isOfName(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x5F || byte == 0x29
  }

  /// Links are rare in a list of what a text says.
  private static let mostLinked: Float = 0.3
}
