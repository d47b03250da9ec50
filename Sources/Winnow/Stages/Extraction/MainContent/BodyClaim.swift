import WinnowBase

/// The article's text from the page's data, for pages whose text only a script would draw: JSON-LD's `articleBody`, else the strings of
/// one place in JSON-LD or embedded state (`__NEXT_DATA__` and its kin) that read like running text.
enum BodyClaim {
  /// Less running text than this asks for the page's data; it must hold at least three times as much.
  static let little: Float = 1500

  /// Puts the declared text in the place of the page's longest leaf, when it says much more than what is visible; what it repeats goes.
  static func edits(_ post: Post, _ features: BlockFeatures, _ result: ArticleExtraction.Result) -> [Edit] {
    guard result.kept < little, !result.isListing || result.kept < ArticleExtraction.enough / 2 else { return [] }
    let least = 3 * result.kept + 400
    guard
      let found = declared(post, least) ?? (result.kept < ArticleExtraction.enough / 2 ? embedded(post, least) : nil)
    else { return [] }
    let leaves = post.blocks.indices.filter {
      post.blocks[$0].kind.isLeaf && result.verdicts[$0] == nil && !post.blocks[$0].text.isEmpty
    }
    guard let leaf = leaves.max(by: { features[$0].text < features[$1].text }) ?? empty(post) else { return [] }
    func reason(_ rule: ExtractionRule) -> Reason { Reason(rule.rawValue, rule.reason, evidence: found.evidence) }
    var edits = [Edit(.replace(block: leaf, text: found.text), reason(.bodyClaim))]
    let body = Array(found.text.utf8)
    for other in leaves.lazy.filter({ $0 != leaf && features[$0].text > 40 }).prefix(mostSought) {
      if ByteSearch(Array(post.bytes[post.blocks[other].text.range])).first(in: body) != nil {
        edits.append(Edit(.remove(block: other), reason(.repeated)))
      }
    }
    return edits
  }

  /// Leaves that are looked for in the declared text: a page that shows little has no more of that length. Those behind stay.
  private static let mostSought = 200

  /// The paragraph that the reader left for the text of a page whose markup has none.
  private static func empty(_ post: Post) -> Int? {
    post.blocks.indices.last { post.blocks[$0].kind == .paragraph && post.blocks[$0].text.isEmpty && post.blocks[$0].picture < 0 }
  }

  private static func declared(_ post: Post, _ least: Float) -> (text: String, evidence: String)? {
    for claim in post.claims where claim.origin == .jsonLD && claim.value.utf8.contains("articlebody") {
      guard let value = post.scripts.value(of: claim.value) else { continue }
      var open = [value]
      while let value = open.popLast() {
        if let body = value["articleBody"]?.string, Float(body.utf8.count) > least {
          return (plain(body), "articleBody, line \(claim.line)")
        }
        if let object = value.object { open += object.members.map(\.value) }
        if let array = value.array { open += array }
      }
    }
    return nil
  }

  /// The strings of the place in the page's data that holds most running text. A place is the path of names; places in arrays are one.
  private static func embedded(_ post: Post, _ least: Float) -> (text: String, evidence: String)? {
    var best: (weight: Int, text: [String], evidence: String)?
    /// The prose among the strings of one name.
    func take(_ strings: [String], _ claim: Claim) {
      let text = strings.map(plain).filter(isProse)
      let weight = text.reduce(0) { $0 + $1.utf8.count }
      if weight > best?.weight ?? 0 { best = (weight, text, "\(claim.name), line \(claim.line)") }
    }
    for claim in post.claims where claim.origin == .state || claim.origin == .jsonLD {
      guard Float(claim.value.utf8.count) > least, claim.name != "__next_f" else { continue }
      guard let value = try? JSONParser.parse(claim.value, options: .init(lenient: true)) else {
        take(ScriptData.strings(of: claim.value), claim)
        continue
      }
      var places: [UInt64: (weight: Int, strings: [String], name: String, first: Int)] = [:]
      var open: [(value: JSONValue, place: UInt64, name: String)] = [(value, 0xCBF2_9CE4_8422_2325, "")]
      while let (value, place, name) = open.popLast() {
        if let object = value.object {
          // What buyers and guests say of a thing is no text about it.
          for member in object.members.reversed() where !reviews.contains(member.key) {
            open.append((member.value, step(place, member.key), member.key))
          }
        } else if let array = value.array {
          for element in array.reversed() { open.append((element, place, name)) }
        } else if let text = value.string, text.utf8.count >= 30, text.utf8.contains(0x20) {
          let text = plain(text)
          guard isProse(text), places[place]?.strings.last != text else { continue }
          let first = places.count
          places[place, default: (0, [], name, first)].weight += text.utf8.count
          places[place]?.strings.append(text)
        }
      }
      // Of equal ones the first in the data, whatever order the table has.
      for place in places.values.sorted(by: { ($1.weight, $0.first) < ($0.weight, $1.first) }).prefix(1)
      where place.weight > best?.weight ?? 0 {
        best = (place.weight, place.strings, "\(claim.name.isEmpty ? "JSON-LD" : claim.name), \(place.name), line \(claim.line)")
      }
    }
    if let first = post.claims.first(where: { $0.name == "__next_f" }) {
      take(ScriptData.flight(post.claims.lazy.filter { $0.name == "__next_f" }.map(\.value)), first)
    }
    guard let best, Float(best.weight) > least else { return nil }
    return (best.text.joined(separator: "\n\n"), best.evidence)
  }

  private static let reviews: Set<String> = ["review", "reviews", "reviewBody", "comment", "comments", "suggestedAnswer"]

  /// A place's hash with one name more; digits in names are keys of a cache, not names.
  private static func step(_ place: UInt64, _ name: String) -> UInt64 {
    var hash = place &* 31
    for byte in name.utf8 where byte &- 0x30 >= 10 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }

  /// Sentences: most bytes are letters, and words are parted by spaces.
  private static func isProse(_ text: String) -> Bool {
    var letters = 0
    var spaces = 0
    for byte in text.utf8 {
      if byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 { letters += 1 } else if byte == 0x20 { spaces += 1 }
    }
    return letters * 10 >= text.utf8.count * 7 && spaces * 20 >= text.utf8.count
  }

  /// The text of a string that may be HTML: paragraphs apart by a blank line.
  private static func plain(_ text: String) -> String {
    guard text.utf8.contains(0x3C) || text.utf8.contains(0x26) else { return text }
    // Twice, as data within attributes and scripts is escaped twice.
    let html = text.utf8.contains(0x3C) ? text : MetadataText.references(text)
    var parts: [String] = []
    var start = html.startIndex
    var i = html.startIndex
    while let open = html[i...].utf8.firstIndex(of: 0x3C), let close = html[open...].utf8.firstIndex(of: 0x3E) {
      let name = html[html.utf8.index(after: open)..<close].drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
      i = html.utf8.index(after: close)
      if blocks.contains(CaseFold.lowercased(String(name))) {
        parts.append(MetadataText.clean(String(html[start..<open])))
        start = i
      }
    }
    parts.append(MetadataText.clean(String(html[start...])))
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private static let blocks: Set<String> = [
    "p", "br", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "section", "article", "tr", "table",
    "figure", "hr",
  ]
}
