import WinnowBase

/// How often each spelling of each name stands in the posts of a corpus.
public struct NameEvidence: Evidence {
  /// Names that are compared at most. Beyond, those with the smallest keys are: which they are depends on no order, for a name among
  /// the smallest of all is among the smallest of every part that has it.
  static let limit = 1 << 18
  /// Sites that are remembered for each name: those with the smallest hashes, for the same reason.
  static let siteLimit = 6

  /// What is known of one name.
  struct Entry: Sendable, Equatable {
    var isOrganization: Bool
    /// A list of authors or photographers has a name beside this one that may be its abbreviation: they are two people.
    var isContested = false
    /// Hashes of the sites that have it, ascending.
    var sites: [UInt64] = []
    /// In how many posts each spelling stands.
    var spellings: [String: UInt32] = [:]

    var posts: UInt64 { spellings.values.reduce(0) { $0 + UInt64($1) } }

    func sharesSite(_ other: Entry) -> Bool { sites.contains { other.sites.contains($0) } }

    mutating func merge(_ other: Entry) {
      isContested = isContested || other.isContested
      spellings.merge(other.spellings) { $0 &+ $1 }
      guard sites != other.sites else { return }
      sites = Array(Set(sites + other.sites).sorted().prefix(NameEvidence.siteLimit))
    }
  }

  /// One spelling in a post.
  struct Spelling {
    var key: UInt64
    var name: String
    var isOrganization: Bool
    var isContested = false
  }

  private(set) var names: [UInt64: Entry] = [:]
  private var links: NameLinks?

  public init() {}

  /// What one post says: each spelling counts once.
  init(_ spellings: [Spelling], site: String) {
    let hash = Self.hash(ofSite: site)
    for one in spellings {
      var entry = names[one.key] ?? Entry(isOrganization: one.isOrganization, sites: [hash])
      entry.spellings[one.name] = 1
      entry.isContested = entry.isContested || one.isContested
      names[one.key] = entry
    }
  }

  public mutating func merge(_ other: borrowing NameEvidence) {
    links = nil
    for (key, entry) in other.names {
      if names[key] == nil { names[key] = entry } else { names[key]?.merge(entry) }
    }
    // Trimmed now and then: at twice the limit, and when it is encoded or read.
    if names.count > 2 * Self.limit { trim() }
  }

  private mutating func trim() {
    guard names.count > Self.limit else { return }
    let border = names.keys.sorted()[Self.limit - 1]
    names = names.filter { $0.key <= border }
    links = nil
  }

  public mutating func settle() {
    trim()
    links = NameLinks(names)
  }

  static func hash(ofSite site: String) -> UInt64 { Hash64.of(site, seed: 13) }

  /// The spelling to use at a site: that of the full name where this one abbreviates it and the site has both; of its spellings a better
  /// one before a worse one, then the one that more posts have, then the first by its bytes.
  func spelling(_ key: UInt64, site: UInt64) -> (name: String, posts: Int, isFullName: Bool)? {
    // `J. Roe` of another site may be somebody else.
    let target = (links ?? NameLinks(names)).targets[key].flatMap { names[$0]?.sites.contains(site) == true ? $0 : nil }
    guard let entry = names[target ?? key] else { return nil }
    let best = entry.spellings.max { left, right in
      let (a, b) = (
        NameKey.grade(left.key, organization: entry.isOrganization), NameKey.grade(right.key, organization: entry.isOrganization)
      )
      if a != b { return a < b }
      if left.value != right.value { return left.value < right.value }
      let (p, q) = (NameKey.isMarked(left.key), NameKey.isMarked(right.key))
      return p != q ? !p : right.key.utf8.lexicographicallyPrecedes(left.key.utf8)
    }
    return best.map { ($0.key, Int($0.value), target != nil) }
  }

  public func encoded() -> [UInt8] {
    var copy = self
    copy.trim()
    var encoder = ByteEncoder()
    encoder.list(copy.names.sorted { $0.key < $1.key }) { encoder, name in
      encoder.integer(Int(Int64(bitPattern: name.key)))
      encoder.integer((name.value.isOrganization ? 1 : 0) + (name.value.isContested ? 2 : 0))
      encoder.list(name.value.sites) { encoder, site in encoder.integer(Int(Int64(bitPattern: site))) }
      encoder.list(name.value.spellings.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) { encoder, spelling in
        encoder.text(spelling.key)
        encoder.integer(Int(spelling.value))
      }
    }
    return encoder.bytes
  }

  public init?(encoded: [UInt8]) {
    var decoder = ByteDecoder(encoded)
    let list = decoder.list { decoder -> (UInt64, Entry)? in
      guard let key = decoder.integer(), let flags = decoder.integer(), (0...3).contains(flags),
        let sites = decoder.list({ decoder in decoder.integer().map { UInt64(bitPattern: Int64($0)) } }),
        sites.count <= Self.siteLimit,
        let spellings = decoder.list({ decoder -> (String, UInt32)? in
          guard let name = decoder.text(), let posts = decoder.integer(), posts > 0 else { return nil }
          return (name, UInt32(clamping: posts))
        })
      else { return nil }
      let entry = Entry(
        isOrganization: flags & 1 != 0, isContested: flags & 2 != 0, sites: sites, spellings: Dictionary(spellings) { $0 &+ $1 })
      return (UInt64(bitPattern: Int64(key)), entry)
    }
    guard let list, decoder.isAtEnd else { return nil }
    names = Dictionary(list) { first, _ in first }
  }
}
