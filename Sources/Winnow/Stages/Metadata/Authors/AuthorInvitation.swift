import WinnowBase

// Links to everything that an author wrote say so in the page's language, with the name in it: `View all of Jane Roe's posts`.
extension BylineSearch {
  /// The name within such a link: the words that the link's address spells, else what the box's heading and the link have in common. Nil where
  /// the link says no more than a name, or nothing tells the name from the rest.
  func nameInInvitation(_ mention: PageScan.Mention) -> String? {
    guard mention.mark >= 0, case let mark = post.marks[mention.mark], mark.tag == .a,
      mark.text.count >= Self.shortestInvitation, mark.text.count <= Self.longestInvitation,
      mention.roles.contains(.declared) || mention.roles.contains(.author)
    else { return nil }
    let text = MetadataText.clean(post.string(mark.text))
    guard text.holds(0x20), !Self.attribution.namesPerson(text) else { return nil }
    let address = post.attribute(.href, in: mark.attributes)
    let name =
      address.flatMap { Self.spelled($0, in: text) }
      ?? headings(above: mention.block).lazy.compactMap { Self.shared($0, text) }.first
    guard let name, name.utf8.count < text.utf8.count, Self.invites(text, to: name), reader.author(name) != nil else { return nil }
    return name
  }

  /// Whether the words of a link around a name are no part of that: one of them has no capital and is none that stands within names, of people
  /// (`Jurandir de Jane Silva`) or of bodies (`Institute for the Study of Rain`).
  private static func invites(_ text: String, to name: String) -> Bool {
    guard let place = text.firstBytes(of: name) else { return true }
    // `Dr. Jane Roe, Professor of Law`
    if text[place.upperBound...].utf8.first == 0x2C { return true }
    return [text[..<place.lowerBound], text[place.upperBound...]].contains { part in
      part.pieces(at: 0x20).contains { word in
        guard let first = word.unicodeScalars.first, first.properties.isAlphabetic, !first.properties.isUppercase else {
          return false
        }
        return !isParticle(word) && !withinBodies.contains(word.utf8)
      }
    }
  }

  private static let withinBodies = WordSet([
    "of", "for", "the", "and", "in", "für", "und", "pour", "et", "para", "per", "voor", "och", "dos",
  ])

  /// The texts of the short leaves right above a link that are called after an author, the nearest first.
  private func headings(above leaf: Int) -> [String] {
    (max(1, leaf - Self.furthestHeading)..<max(1, leaf)).reversed().compactMap { place in
      let block = post.blocks[place]
      guard block.kind.isLeaf, !block.isRemoved, !block.text.isEmpty, block.text.count <= Self.longestHeading,
        scan.mentions(in: place).contains(where: { $0.roles.contains(.author) })
      else { return nil }
      return MetadataText.clean(post.text(of: place))
    }
  }

  /// The longest run of a heading's words that a link holds too, from the beginning of a word on: endings may follow it.
  static func shared(_ heading: String, _ link: String) -> String? {
    let words = heading.pieces(at: 0x20).prefix(mostWords)
    var best: Substring?
    for first in words.indices {
      for last in words.indices[first...].reversed() {
        let run = heading[words[first].startIndex..<words[last].endIndex]
        guard run.utf8.count > (best?.utf8.count ?? 0) else { break }
        guard run.utf8.count >= shortestName, let place = link.firstBytes(of: String(run)),
          place.lowerBound == link.startIndex || link[..<place.lowerBound].utf8.last == 0x20
        else { continue }
        best = run
      }
    }
    return best.map { AuthorText.trimmed(String($0)) }
  }

  /// The words of a link that the last part of its address spells: `jane-roe` in `Alle artikelen van Jane Roe`.
  static func spelled(_ address: String, in text: String) -> String? {
    var path = address[...]
    if let end = path.utf8.firstIndex(where: { $0 == 0x3F || $0 == 0x23 }) { path = path[..<end] }
    guard let last = path.pieces(at: 0x2F).last, last.utf8.count >= shortestName else { return nil }
    let key = MetadataText.squash(String(last))
    guard key.utf8.count >= shortestName else { return nil }
    let words = text.pieces(at: 0x20).prefix(mostWords)
    for first in words.indices {
      // One word alone may be half of a name.
      for end in words.indices[first...].prefix(mostOfName).dropFirst() {
        let run = String(text[words[first].startIndex..<words[end].endIndex])
        if ([run] + HostSpelling.spellings(of: run)).contains(where: { MetadataText.squash($0) == key }) {
          return AuthorText.trimmed(run)
        }
      }
    }
    return nil
  }

  // In bytes, but for the words and the blocks.
  private static let shortestInvitation = 8
  private static let longestInvitation = 160
  private static let longestHeading = 100
  private static let furthestHeading = 6
  private static let shortestName = 5
  private static let mostWords = 12
  private static let mostOfName = 4
}
