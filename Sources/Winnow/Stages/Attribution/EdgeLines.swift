import WinnowAttribution
import WinnowBase

/// What the short lines around a Markdown or plain-text story say without any word that announces it: a name below the title, "NAME | date",
/// an agency and a date, initials, a date alone.
struct EdgeLines {
  /// What one line says.
  enum Finding: Equatable {
    case authors([Author])
    /// An ISO date, nil where the line's date cannot be read.
    case date(String?)
  }

  let post: Post
  let reader: AttributionReader

  /// A paragraph of this many bytes is the story.
  static let storyBytes = 180
  private static let shortStoryBytes = 90
  /// How many lines before and behind the story are looked at.
  static let reach = 8
  /// The longest line that says nothing but this, in bytes.
  static let longest = 140

  /// The lines before the first and behind the last paragraph of the story; both empty where there is no story.
  func edges(_ texts: [PostLine]) -> (head: ArraySlice<PostLine>, tail: ArraySlice<PostLine>) {
    // Tabloids and wires write short paragraphs; two of them are a story too.
    for (least, count) in [(Self.storyBytes, 1), (Self.shortStoryBytes, 2)] {
      func isStory(_ line: PostLine) -> Bool {
        post.blocks[line.block].kind == .paragraph && post.blocks[line.block].text.count >= least
      }
      guard let first = texts.firstIndex(where: isStory), let last = texts.lastIndex(where: isStory),
        count == 1 || first < last
      else { continue }
      return (texts[..<first].prefix(Self.reach), texts[(last + 1)...].suffix(Self.reach))
    }
    return ([], [])
  }

  // MARK: One line

  /// Reads a line before the story.
  func head(_ block: Int) -> Finding? {
    guard let text = candidate(block) else { return nil }
    if reader.isDateLine(text) { return .date(DateText.find(in: text)?.text) }
    let parts = Self.parts(of: text)
    if parts.count > 1, let authors = authors(parts) { return .authors(authors) }
    if let name = AuthorBox.bareName(text, reader, sure: !isBold(block)) { return .authors([Author(name: name)]) }
    return agency(text).map { .authors([$0]) }
  }

  /// Reads a line behind the story.
  func tail(_ block: Int) -> Finding? {
    guard let text = candidate(block) else { return nil }
    if reader.isDateLine(text) { return .date(DateText.find(in: text)?.text) }
    if let name = AuthorBox.bareName(text, reader, sure: true), !isBelowContact(block), !isBelowLabel(block) {
      return .authors([Author(name: name)])
    }
    if let authors = Self.initials(text, reader) { return .authors(authors) }
    return copyright(block).map { .authors([$0]) }
  }

  /// Whether the leaf above one says whom to ask: `Media Contact:`.
  private func isBelowContact(_ block: Int) -> Bool {
    let above = (max(0, block - 4)..<block).last { post.blocks[$0].kind.isLeaf && !post.blocks[$0].text.isEmpty }
    guard let above, post.blocks[above].text.count <= Self.longestLabel else { return false }
    return post.bytes[post.blocks[above].text.range].withUnsafeBufferPointer { Self.contacts.hasMatch(in: $0) }
  }

  /// Whether a short text that ends as no sentence does stands above a line: `In memory of`, `Photos by`, another name of a list.
  private func isBelowLabel(_ block: Int) -> Bool {
    let above = (max(0, block - 4)..<block).last { post.blocks[$0].kind.isLeaf && !post.blocks[$0].text.isEmpty }
    guard let above, post.blocks[above].picture < 0, post.blocks[above].text.count < Self.shortStoryBytes,
      let last = post.bytes[post.blocks[above].text.range].last
    else { return false }
    return last == 0x3A || (last | 0x20) &- 0x61 < 26
  }

  private static let longestLabel = 48
  private static let contacts = PhraseMatcher(
    [
      "contact", "contacts", "kontakt", "pressekontakt", "ansprechpartner", "rückfragen", "contact presse", "contacto", "contatti",
      "contatto", "contato", "press office", "pressestelle", "perscontact", "presskontakt",
    ], wholeWords: true)

  private func candidate(_ block: Int) -> String? {
    let leaf = post.blocks[block]
    guard leaf.kind == .paragraph, leaf.text.count >= 5, leaf.text.count <= Self.longest else { return nil }
    return post.text(of: block)
  }

  private func isBold(_ block: Int) -> Bool { ElementHints.isWholly([.strong, .b], block, of: post) }

  /// "3 March 2025 / Jane Roe", "Jane Roe | AP | 2 min read": every part is a name, an agency or a date, and one is a name.
  private func authors(_ parts: [String]) -> [Author]? {
    var authors: [Author] = []
    var organization: String?
    for part in parts {
      if reader.isDateLine(part) || Self.isTime(part, reader) { continue }
      if let name = AuthorBox.bareName(part, reader, sure: parts.contains { !reader.isDateLine($0) && $0 != part }) {
        authors.append(Author(name: name))
        continue
      }
      let read = reader.read(part, as: .byline)
      guard read.kind == .byline, read.people.isEmpty, read.agencies.count == 1, organization == nil else { return nil }
      organization = read.agencies[0].name
    }
    for index in authors.indices { authors[index].organization = organization }
    return authors.isEmpty ? nil : authors
  }

  private static func isTime(_ part: String, _ reader: AttributionReader) -> Bool {
    part.utf8.count <= 24 && part.utf8.contains { $0 &- 0x30 < 10 } && reader.isDateLine("1 1 1 " + part)
  }

  /// "Associated Press, March 3, 2025": a known agency and when.
  private func agency(_ text: String) -> Author? {
    let read = reader.read(text, as: .byline, tracing: true)
    guard read.kind == .byline, read.people.isEmpty, read.agencies.count == 1, read.agencies[0].wikidata != nil,
      read.trace.contains(where: { $0.reading == "date" }), !read.trace.contains(where: { $0.reading == "unknown" })
    else { return nil }
    return Author(name: read.agencies[0].name, kind: "organization")
  }

  /// "© dpa-infocom, dpa:250203-99-1234/5": a news agency's own sign under its report.
  func copyright(_ block: Int) -> Author? {
    // Most lines do not begin like one of the signs below.
    guard let first = post.bytes[post.blocks[block].text.range].first, [0xC2, 0x28, 0x43].contains(first) else { return nil }
    // What follows a comma is the report's number.
    guard let text = candidate(block).map({ String($0.prefix { $0 != "," }) }) else { return nil }
    guard text.utf8.count <= 80,
      text.hasPrefix("©") || text.hasPrefix("(c)") || text.hasPrefix("(C)") || text.hasPrefix("Copyright")
    else { return nil }
    let read = reader.read(text, as: .credit)
    guard read.kind == .credit, read.people.isEmpty, let agency = read.agencies.first, agency.wikidata != nil,
      read.agencies.allSatisfy({ $0.name == agency.name })
    else { return nil }
    return Author(name: agency.name, kind: "organization")
  }

  /// "abc, xyz; Foto: NAME": the initials that German papers sign with, before a picture's credit.
  static func initials(_ text: String, _ reader: AttributionReader) -> [Author]? {
    let bytes = Array(text.utf8)
    guard let end = bytes.firstIndex(of: 0x3B), end <= 24, end + 8 < bytes.count else { return nil }
    var words: [String] = []
    for part in bytes[..<end].split(whereSeparator: { $0 == 0x2C || $0 == 0x2F || $0 == 0x20 }) {
      guard part.count >= 2, part.count <= 4, part.allSatisfy({ $0 &- 0x61 < 26 }) else { return nil }
      words.append(String(decoding: part, as: UTF8.self))
    }
    guard !words.isEmpty, words.count <= 4 else { return nil }
    let rest = CreditText.trimmed(String(decoding: bytes[(end + 1)...], as: UTF8.self))
    guard reader.read(rest, as: .line).kind == .credit else { return nil }
    return words.map { Author(name: $0) }
  }

  /// The parts of a line between bars, bullets, and slashes or dashes with space around them.
  static func parts(of text: String) -> [String] {
    var parts: [String] = []
    var part = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let isSpaced = index > 0 && index + 1 < scalars.count && scalars[index - 1] == " " && scalars[index + 1] == " "
      switch scalar {
      case "|", "•", "·", "｜", "丨": break
      case "/", "–", "—", "-": if !isSpaced { fallthrough }
      default:
        part.append(scalar)
        continue
      }
      parts.append(CreditText.trimmed(String(part)))
      part = String.UnicodeScalarView()
    }
    parts.append(CreditText.trimmed(String(part)))
    return parts.filter { !$0.isEmpty }
  }
}
