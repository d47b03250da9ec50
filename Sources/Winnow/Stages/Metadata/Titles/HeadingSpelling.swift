import WinnowBase

// Headings whose parts only their style sets apart: `<h1><span>Shipyards</span><span>How a family fights</span></h1>`.
extension TitleStatements {
  /// The text of a heading as the head spells it, where it runs two words together that the head parts; else with a space where an element
  /// within it begins or ends between the two. What the head writes in one word is one: `YouTube`.
  ///
  /// - Parameter extent: the heading's text, without links to itself and notes.
  func spelled(_ extent: Extent, of block: Int) -> String {
    let text = post.string(extent)
    guard extent.count <= Self.longestSpelled else { return text }
    guard let joint = Self.firstJoint(in: text) else { return marked(text, extent, of: block) ?? text }
    let stated = self.stated
    let key = MetadataText.squash(text)
    for title in stated where title.utf8.count > text.utf8.count && title.utf8.count <= text.utf8.count + 2 * Self.longestSign {
      if MetadataText.squash(title) == key { return title }
    }
    if stated.contains(where: { $0.firstBytes(of: joint) != nil }) { return text }
    var cuts: [Int] = []
    for m in post.blocks[block].marks.range.prefix(Self.mostParts) {
      let mark = post.marks[m].text
      guard mark.count >= Self.shortestSpelled else { continue }
      for place in [Int(mark.start), Int(mark.end)] where isJoint(place, in: extent) && !cuts.contains(place) { cuts.append(place) }
    }
    var parted = ""
    var start = Int(extent.start)
    for cut in cuts.sorted() {
      parted += post.string(Extent(start, cut)) + " "
      start = cut
    }
    return parted + post.string(Extent(start, Int(extent.end)))
  }

  /// What the head states as the title.
  private var stated: [String] {
    let heads = ["og:title", "title", "twitter:title"].compactMap { table.first($0)?.value }
    return (heads + [entity.data.text(entity.article?["headline"])].compactMap { $0 }).map { MetadataText.clean($0) }
  }

  /// A heading with the mark that the head writes between its first part, which an element holds, and the rest: `Shipyards: How a family fights`
  /// for `<h1><span>Shipyards</span> How a family fights</h1>`; nil where the head writes none.
  private func marked(_ text: String, _ extent: Extent, of block: Int) -> String? {
    for m in post.blocks[block].marks.range.prefix(Self.mostParts) {
      let mark = post.marks[m].text
      guard mark.start == extent.start, mark.end < extent.end, mark.count >= Self.shortestSpelled else { continue }
      let first = MetadataText.clean(post.string(mark))
      let rest = MetadataText.clean(post.string(Extent(Int(mark.end), Int(extent.end))))
      guard first.last.map({ $0.isLetter || $0.isNumber }) ?? false, rest.first.map({ $0.isLetter || $0.isNumber }) ?? false else {
        continue
      }
      for title in stated where title.begins(with: first) {
        let behind = title.dropFirst(first.count)
        let sign = behind.prefix { !$0.isLetter && !$0.isNumber }
        guard sign.utf8.count <= Self.longestSign,
          Self.partSigns.contains(sign.trimmingPrefix(while: { $0 == " " }).prefix(1).description),
          behind[sign.endIndex...].hasPrefix(rest)
        else { continue }
        return first + sign + rest
      }
    }
    return nil
  }

  /// What stands between a kicker and its headline.
  private static let partSigns: Set<String> = [":", "|", "–", "—", "-", "·", "•", "/", "."]

  /// A title of the head without the bracket that it puts behind what the page's only first-level heading shows: the paper that a text comes
  /// from, a word for what else the page holds. Behind the bracket stands nothing, or a mark and the site's name: `見出し（地方新聞） - Site`.
  static func withoutSource(_ title: String, _ shown: String?) -> String {
    guard let shown, title.utf8.count > shown.utf8.count || title.utf8.last == 0x29 else { return title }
    let title = MetadataText.clean(title)
    if let named = ofThing(title, shown) { return named }
    guard title.begins(with: shown) else { return title }
    let rest = title.dropFirst(shown.count).drop { $0 == " " }
    guard let open = rest.first, let pair = wideBrackets.first(where: { $0.open == open }),
      let close = rest.firstIndex(of: pair.close), rest[..<close].utf8.count <= longestBracket
    else { return title }
    let behind = rest[rest.index(after: close)...]
    guard behind.isEmpty || behind.hasPrefix(" ") && TitleText.separators(in: shown + behind).count > 0 else { return title }
    return shown + behind
  }

  private static let wideBrackets: [(open: Character, close: Character)] = [
    ("（", "）"), ("【", "】"), ("［", "］"), ("〔", "〕"), ("(", ")"),
  ]
  /// The heading, where it says a word or two before a name that the head gives with its library in a bracket: `Class Crane` for
  /// `Crane (Quay 3.1 API)`.
  private static func ofThing(_ title: String, _ shown: String) -> String? {
    guard title.utf8.last == 0x29, let open = title.range(ofASCII: " (", last: true),
      title[open.upperBound...].utf8.count <= longestBracket
    else { return nil }
    let name = MetadataText.fold(String(title[..<open.lowerBound]))
    let key = MetadataText.fold(shown)
    guard !name.isEmpty, !key.begins(with: name), let start = key.firstBytes(of: " " + name)?.lowerBound else { return nil }
    let rest = key[start...].dropFirst(name.count + 1)
    // Parameters of a type may follow.
    return key[..<start].pieces(at: 0x20).count <= 2 && (rest.isEmpty || rest.first == " " && shown.contains("<")) ? shown : nil
  }

  /// In bytes.
  private static let longestBracket = 60

  /// Whether a small letter, a figure or the end of a sentence stands right before a place, and a capital right behind it.
  private func isJoint(_ place: Int, in extent: Extent) -> Bool {
    guard place > Int(extent.start), place < Int(extent.end) else { return false }
    let before = post.string(Extent(max(Int(extent.start), place - Self.longestScalar), place)).unicodeScalars.last
    let next = post.string(Extent(place, min(Int(extent.end), place + Self.longestScalar))).unicodeScalars.first
    return before.map { Self.endsPart($0.value) } ?? false && next?.properties.isUppercase ?? false
  }

  /// The first word of a text in which a capital follows what may end a part; nil where none does.
  private static func firstJoint(in text: String) -> String? {
    var text = text
    return text.withUTF8 { bytes in
      let scan = TextScan(bytes: bytes)
      var ends = false
      var start = 0
      var at = 0
      while at < bytes.count {
        let (scalar, length) = scan.scalar(at: at)
        if scalar == 0x20 {
          start = at &+ 1
        } else if ends, isCapital(scalar) {
          let end = ByteScan.first(0x20, in: bytes, from: at)
          return String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
        }
        ends = endsPart(scalar)
        at &+= length
      }
      return nil
    }
  }

  /// Most letters tell by their number: scripts behind Georgian know no capitals.
  private static func isCapital(_ scalar: UInt32) -> Bool {
    switch scalar {
    case ..<0x80: scalar &- 0x41 < 26
    case 0x2000...: false
    default: Unicode.Scalar(scalar)?.properties.isUppercase ?? false
    }
  }

  private static func endsPart(_ scalar: UInt32) -> Bool {
    switch scalar {
    // ! ? ” “ », figures and small letters.
    case 0x21, 0x3F, 0x201D, 0x201C, 0xBB, 0x30...0x39, 0x61...0x7A: true
    case ..<0x80, 0x2000...: false
    default: Unicode.Scalar(scalar)?.properties.isLowercase ?? false
    }
  }

  // In bytes: a heading, the element of more than a drop cap, a letter, and the mark between two parts with its spaces.
  private static let longestSpelled: Int32 = 400
  private static let shortestSpelled: Int32 = 3
  private static let longestScalar = 4
  private static let longestSign = 5
  private static let mostParts = 8
}
