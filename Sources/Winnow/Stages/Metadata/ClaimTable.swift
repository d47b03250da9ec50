/// The claims of a post by name, cleaned on demand. Values that say nothing (empty, `null`, `undefined`, unfilled templates) are left out.
struct ClaimTable {
  // By the hashes of the names: some hundred names are asked of each page. The first claim of each, and for each claim the next.
  private let firsts: HashTable<Int32>
  private let next: [Int32]
  let claims: [Claim]
  /// The JSON texts of the page's JSON-LD scripts.
  private(set) var scripts: [Int] = []

  init(_ claims: [Claim]) {
    var claims = claims
    if let old = claims.first(where: { $0.origin == .meta && $0.name == ParselyPage.name }) {
      claims += ParselyPage.claims(of: old)
    }
    self.claims = claims
    var firsts = HashTable<Int32>(capacity: claims.count)
    var next = [Int32](repeating: -1, count: claims.count)
    for place in claims.indices.reversed() {
      switch claims[place].origin {
      case .jsonLD: scripts.append(place)
      case .state: continue
      default:
        let key = WordHash.of(claims[place].name)
        next[place] = firsts[key] ?? -1
        let first = Int32(truncatingIfNeeded: place)
        firsts.update(key, first) { $0 = first }
      }
    }
    scripts.reverse()
    (self.firsts, self.next) = (firsts, next)
  }

  /// Names with their hashes, for lists that are asked of every page.
  struct Names: ExpressibleByArrayLiteral, Sendable {
    fileprivate let all: [(name: String, hash: UInt64)]

    init(arrayLiteral names: String...) { all = names.map { ($0, WordHash.of($0)) } }
  }

  /// Those of some names that have claims, in their order.
  func stated(_ names: Names) -> [String] {
    guard !claims.isEmpty else { return [] }
    var stated: [String] = []
    for (name, hash) in names.all where firsts.contains(hash) { stated.append(name) }
    return stated
  }

  /// The place of a name's first claim in the order of the input, -1 for none; `next` has those behind it.
  private func start(_ name: String) -> Int {
    // Posts without a head have no claims, and are asked as often.
    claims.isEmpty ? -1 : Int(firsts[WordHash.of(name)] ?? -1)
  }

  /// All claims of a name, in the order of the input.
  func all(_ name: String, from origins: Claim.Origins? = nil) -> [Claim] {
    var found: [Claim] = []
    var place = start(name)
    while place >= 0 {
      if counts(place, origins) { found.append(claims[place]) }
      place = Int(next[place])
    }
    return found
  }

  /// The first claim of a name that says something.
  func first(_ name: String, from origins: Claim.Origins? = nil) -> Claim? {
    var place = start(name)
    while place >= 0 {
      if counts(place, origins) { return claims[place] }
      place = Int(next[place])
    }
    return nil
  }

  /// Whether a claim says something, and comes from where it may.
  private func counts(_ place: Int, _ origins: Claim.Origins?) -> Bool {
    origins?.contains(claims[place].origin) ?? true && !Self.isEmpty(claims[place].value)
  }

  /// The first claim of the first name that has one.
  func first(of names: [String], from origins: Claim.Origins? = nil) -> Claim? {
    for name in names {
      if let claim = first(name, from: origins) { return claim }
    }
    return nil
  }

  /// What somebody other than the page said: a scraper's index, a feed, a record, front matter.
  static let outside: Claim.Origins = [.index, .feed, .record, .frontMatter]

  private static func isEmpty(_ value: String) -> Bool {
    guard value.utf8.count < 16 else {
      guard let first = value.utf8.first, first == 0x7B || first == 0x3C else { return false }
      return value.utf8.starts(with: (first == 0x7B ? "{{" : "<%").utf8)
    }
    // The texts below begin with none of the other letters and digits.
    if let first = value.utf8.first, first &- 0x30 < 10 || (first | 0x20) &- 0x61 < 26 {
      switch first | 0x20 {
      case 0x66, 0x6E, 0x74, 0x75: break
      default: return false
      }
    }
    let text = MetadataText.clean(value)
    switch text.lowercased() {
    case "", "null", "undefined", "none", "n/a", "na", "nan", "false", "true", "-", "--", "[]", "{}", "unknown", "unbekannt":
      return true
    default: return text.hasPrefix("{{") || text.hasPrefix("%") || text.hasPrefix("[") && text.hasSuffix("]") && !text.contains(" ")
    }
  }
}

extension Claim {
  /// A set of origins.
  struct Origins: Sendable, ExpressibleByArrayLiteral {
    private var bits: UInt16 = 0

    init(arrayLiteral elements: Origin...) { for origin in elements { bits |= 1 << UInt16(origin.rawValue) } }

    func contains(_ origin: Origin) -> Bool { bits >> UInt16(origin.rawValue) & 1 != 0 }

    func union(_ other: Origins) -> Origins {
      var all = self
      all.bits |= other.bits
      return all
    }
  }

  /// The rule that stands in the ledger for a field taken from this claim.
  var rule: String {
    switch origin {
    case .index: return "index"
    case .feed: return "feed"
    case .record: return "record"
    case .frontMatter: return "front-matter"
    case .jsonLD: return "json-ld"
    case .state: return "embedded-state"
    case .link: return "link"
    case .html: return name == "title" ? "title-element" : "html-attribute"
    case .meta:
      if name.hasPrefix("og:") || name.hasPrefix("article:") { return "open-graph" }
      if name.hasPrefix("twitter:") { return "twitter-card" }
      if name.hasPrefix("dc") { return "dublin-core" }
      if name.hasPrefix("parsely") { return "parsely" }
      if name.hasPrefix("sailthru") { return "sailthru" }
      if name.hasPrefix("citation_") { return "citation" }
      if name.hasPrefix("itemprop:") { return "microdata" }
      return "meta"
    }
  }

  /// `name: value`, for evidence.
  var evidence: String { (name.isEmpty ? rule : name) + ": " + MetadataText.excerpt(MetadataText.clean(value)) }
}
