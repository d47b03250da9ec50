import WinnowBase

/// Ids that are places to link to: what a program that writes documentation made of a heading or of a name in code. They say nothing of what
/// an element is for: `<section id="cookies">`, `<dt id="http.set_cookie">`.
enum Anchors {
  /// Whether an id of an element is one, by what its words name and whether a program for documentation wrote the page.
  static func isAnchor(
    _ id: UnsafeBufferPointer<UInt8>, of i: Int, _ post: Post, named: BlockTraits, isManual: Bool
  ) -> Bool {
    let block = post.blocks[i]
    let isGenerated = isGenerated(block, post)
    let mayBeShort = isManual && block.tag != .div || isGenerated || block.tag == .dd || block.tag == .dl || block.tag == .tr
    if block.tag == .dt || namesCode(id, mayBeShort: mayBeShort) || isGenerated && (isManual || isOneOfParts(i, post)) {
      return true
    }
    let parent = post.blocks[max(0, Int(block.parent))]
    if block.tag == .dl { return isSection(parent, post) }
    guard isSection(block, post) else { return false }
    if isSection(parent, post) || Self.isGenerated(parent, post) { return true }
    // Whoever writes pages by hand with such a program gives them no class.
    let standsBelow = block.attributes.count == 1 && !named.isDisjoint(with: furniture) && isBelowText(i, post)
    if isManual { return !standsBelow }
    return isLinkedByHeading(i, id, post) && !(standsBelow && below.contains { id.elementsEqual($0.utf8) })
  }

  /// Whether an element is a section as generators of documentation write them, named after its heading and nothing else: `<section
  /// id="cookies">`, `<div class="section" id="cookies">`, `<section id="cookies" class="level2">`.
  static func isSection(_ block: Block, _ post: Post) -> Bool {
    guard block.tag == .section || block.tag == .div, !block.attributes.isEmpty else { return false }
    var hasID = false
    var isClassed = false
    for i in block.attributes.range {
      let value = post.bytes[post.attributes[i].value.range]
      switch post.attributes[i].name {
      case .id: hasID = true
      case .class:
        guard value.elementsEqual("section".utf8) || value.count == 6 && value.starts(with: "level".utf8) else { return false }
        isClassed = true
      default: return false
      }
    }
    return hasID && (isClassed || block.tag == .section)
  }

  /// Whether an element holds a form, or ends its box and bears no title: where a page has its comments and letters.
  private static func isBelowText(_ i: Int, _ post: Post) -> Bool {
    let end = max(i + 1, Int(post.blocks[i].end))
    let first = i + 1..<max(i + 1, min(end, i + mostOfForm))
    if first.contains(where: { post.blocks[$0].kind == .control || post.blocks[$0].tag == .form }) { return true }
    let parent = Int(post.blocks[i].parent)
    return parent >= 0 && Int(post.blocks[parent].end) == end
      && !first.prefix(toHeading).contains { post.blocks[$0].kind == .heading && post.blocks[$0].level == 1 }
  }

  /// Whether an element's class is such a program's alone, or the element right before or behind is a part as well.
  private static func isOneOfParts(_ i: Int, _ post: Post) -> Bool {
    let block = post.blocks[i]
    for k in block.attributes.range where post.attributes[k].name == .class {
      let value = post.bytes[post.attributes[k].value.range]
      guard value.split(separator: 0x20).contains(where: { plain.contains($0) }) else { return true }
    }
    let inner = i + 1..<max(i + 1, min(Int(block.end), i + toHeading))
    if inner.contains(where: { isSection(post.blocks[$0], post) || isGenerated(post.blocks[$0], post) }) { return true }
    let next = Int(block.end)
    if next > i, next < post.blocks.count, post.blocks[next].parent == block.parent, isGenerated(post.blocks[next], post) {
      return true
    }
    var before = i - 1
    var steps = 0
    while before > Int(block.parent), post.blocks[before].parent != block.parent, steps < toHeading * 4 {
      before = Int(post.blocks[before].parent)
      steps += 1
    }
    return before > Int(block.parent) && post.blocks[before].parent == block.parent && isGenerated(post.blocks[before], post)
  }

  /// Whether a class is one that only such a program gives to its parts: `sect2`, `subsection-level-extent`, `method-detail`.
  private static func isGenerated(_ block: Block, _ post: Post) -> Bool {
    guard block.tag == .section || block.tag == .div else { return false }
    for i in block.attributes.range where post.attributes[i].name == .class {
      let value = post.bytes[post.attributes[i].value.range]
      guard value.count <= longestClass else { return false }
      if block.tag == .section, value.elementsEqual("detail".utf8) { return true }
      // `spec value`, `method-detail `.
      var start = value.startIndex
      while start < value.endIndex {
        let end = value[start...].firstIndex(of: 0x20) ?? value.endIndex
        if end > start, isPart(value[start..<end]) { return true }
        start = end + 1
      }
      return false
    }
    return false
  }

  /// The same of one name; the first letters tell most from all of those that are.
  private static func isPart(_ name: ArraySlice<UInt8>) -> Bool {
    switch name[name.startIndex] {
    case 0x61, 0x63, 0x66, 0x6D, 0x75: parts.contains(name)
    case 0x73, 0x53, 0x72, 0x52: parts.contains(name) || levels.contains(CaseFold.lowercased(name))
    default: false
    }
  }

  /// Whether the first heading in an element ends in a sign that links to the element itself.
  private static func isLinkedByHeading(_ i: Int, _ id: UnsafeBufferPointer<UInt8>, _ post: Post) -> Bool {
    let end = min(Int(post.blocks[i].end), i + toHeading)
    guard let heading = (i + 1..<max(i + 1, end)).first(where: { post.blocks[$0].kind == .heading }) else { return false }
    return post.blocks[heading].marks.range.contains { m in
      let mark = post.marks[m]
      guard mark.tag == .a, mark.text.count <= longestSign else { return false }
      return mark.attributes.range.contains { k in
        guard post.attributes[k].name == .href else { return false }
        let address = post.bytes[post.attributes[k].value.range]
        return address.first == 0x23 && address.dropFirst().elementsEqual(id)
      }
    }
  }

  /// Whether an id is a name of code: `Loom::weave`, and where it may be short `loom.weave`, `weave(int)`, `weave,int`.
  private static func namesCode(_ id: UnsafeBufferPointer<UInt8>, mayBeShort: Bool) -> Bool {
    for at in id.indices {
      switch id[at] {
      case 0x28 where mayBeShort, 0x2C where mayBeShort: return at > 0
      case 0x3A where at > 0 && at + 1 < id.count && id[at + 1] == 0x3A: return true
      case 0x2E where mayBeShort && at > 0 && at + 1 < id.count && isLetter(id[at - 1]) && isLetter(id[at + 1]): return true
      default: continue
      }
    }
    return false
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte == 0x5F }

  /// What stands below the text of a manual's page as of others, and ids that are names of it.
  private static let furniture: BlockTraits = [.comments, .signup, .bio, .footer, .consent, .related]
  private static let below = ["comments", "related", "newsletter"]
  /// Blocks of an element that are looked at for a form.
  private static let mostOfForm = 48
  private static let longestClass = 48
  /// Bytes of `¶`, `#`, `[link]`.
  private static let longestSign = 6
  /// Blocks from an element to its heading.
  private static let toHeading = 4

  private static let levels = WordSet([
    "sect0", "sect1", "sect2", "sect3", "sect4", "sect5", "refsect1", "refsect2", "refsect3", "refsection", "refentry",
  ])

  /// Those of them that designers write, too.
  private static let plain = WordSet(["chapter", "subsection", "appendix", "spec", "detail"])

  private static let parts = WordSet([
    "chapter", "subsection", "subsubsection", "appendix", "appendixsec", "appendixsubsec", "unnumberedsec",
    "unnumberedsubsec", "chapter-level-extent", "section-level-extent", "subsection-level-extent", "subsubsection-level-extent",
    "appendix-level-extent", "appendixsec-level-extent", "method-detail", "method-source-code", "spec", "fullcommenttop",
  ])
}
