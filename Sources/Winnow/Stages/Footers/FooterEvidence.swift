/// What the posts of each site have in common: for each site a sample of its stories, each with the keys of its units.
///
/// The sample of a site are the stories whose hash lies below 2⁶⁴ shifted right by the site's level; the level is the smallest that leaves
/// no more than the capacity of them, and the capacity shrinks as there are more sites. Both are functions of the set of stories alone, so
/// merging in any order and sharding, and seeing a post twice, gives the same value, and a million posts of a site need no more memory
/// than a thousand.
public struct FooterEvidence: Evidence {
  /// The most stories that are kept of one site: 1,024 while there are few sites, fewer where many would fill the memory. At some 400
  /// bytes a story the whole stays below 100 MB up to 1,000 sites and below 400 MB up to 60,000.
  static func capacity(sites: Int) -> Int {
    switch sites {
    case ...200: 1_024
    case ...1_000: 256
    case ...10_000: 64
    default: 16
    }
  }

  struct Story: Sendable, Equatable {
    /// Orders posts for `keep: first`: the smallest comes first.
    var order: UInt64
    /// Keys of units with their places, ascending, each once.
    var keys: [UInt64]
  }

  /// In how many stories a unit stands, where it stands, and which story comes first.
  struct Tally: Sendable, Equatable {
    var stories: UInt32 = 0
    var heads: UInt32 = 0
    var tails: UInt32 = 0
    /// Stories in which it stands right behind pictures only.
    var beside: UInt32 = 0
    /// The smallest order of these stories.
    var first: UInt64 = .max

    /// The day of the earliest of these stories, as `2025-03-04`; nil where it has none.
    var firstDay: String? {
      let day = first >> 32
      guard (1_01_01...9999_12_31).contains(day) else { return nil }
      let digits = Array("\(day + 1_0000_0000)".utf8.dropFirst())
      return String(decoding: digits[..<4] + [0x2D] + digits[4..<6] + [0x2D] + digits[6...], as: UTF8.self)
    }
  }

  struct Site: Sendable {
    var level: UInt8 = 0
    var stories: [UInt64: Story] = [:]
  }

  var sites: [UInt64: Site] = [:]
  /// Derived from the stories by `settle`.
  private var settled: [UInt64: FooterTallies] = [:]

  public init() {}

  /// Evidence of one story.
  init(site: UInt64, story: UInt64, order: UInt64, keys: [UInt64]) {
    sites[site] = Site(level: 0, stories: [story: Story(order: order, keys: Self.canonical(keys))])
  }

  /// How often each unit of a site stands in its stories; nil for a site of which nothing is known.
  func tallies(of site: UInt64) -> FooterTallies? { settled[site] ?? sites[site].map { FooterTallies($0) } }

  public func outline() -> FooterEvidence {
    var outline = FooterEvidence()
    for (key, site) in sites where site.level > 0 { outline.sites[key] = Site(level: site.level) }
    return outline
  }

  /// Whether a story of a site would be forgotten at once.
  func forgets(_ story: @autoclosure () -> UInt64, of site: UInt64) -> Bool {
    guard let level = sites[site]?.level, level > 0 else { return false }
    return !Site.isSampled(story(), level)
  }

  public mutating func settle() {
    settled.removeAll(keepingCapacity: true)
    for (key, site) in sites { settled[key] = FooterTallies(site) }
  }

  public mutating func merge(_ other: borrowing FooterEvidence) {
    settled.removeAll(keepingCapacity: false)
    let before = Self.capacity(sites: sites.count)
    for (key, site) in other.sites { sites[key, default: Site()].merge(site) }
    let capacity = Self.capacity(sites: sites.count)
    guard capacity == before else {
      for key in Array(sites.keys) { sites[key]?.lower(to: capacity) }
      return
    }
    for key in other.sites.keys { sites[key]?.lower(to: capacity) }
  }

  private static func canonical(_ keys: [UInt64]) -> [UInt64] {
    var unique: [UInt64] = []
    unique.reserveCapacity(keys.count)
    for key in keys.sorted() where unique.last != key { unique.append(key) }
    return unique
  }

  /// Two posts with the same text count as one story with the units of both.
  fileprivate static func join(_ one: Story, _ other: Story) -> Story {
    Story(
      order: min(one.order, other.order), keys: one.keys == other.keys ? one.keys : canonical(one.keys + other.keys))
  }
}

extension FooterEvidence.Site {
  fileprivate static func isSampled(_ hash: UInt64, _ level: UInt8) -> Bool { hash <= UInt64.max >> UInt64(level) }

  mutating func merge(_ other: borrowing Self) {
    if other.level > level { raise(to: other.level) }
    for (hash, story) in other.stories where Self.isSampled(hash, level) {
      if let known = stories[hash] {
        if known != story { stories[hash] = FooterEvidence.join(known, story) }
      } else {
        stories[hash] = story
      }
    }
  }

  /// Raises the level until the sample has no more than `capacity` stories.
  mutating func lower(to capacity: Int) {
    while stories.count > capacity, level < 63 { raise(to: level + 1) }
  }

  private mutating func raise(to level: UInt8) {
    self.level = level
    stories = stories.filter { Self.isSampled($0.key, level) }
  }
}

/// How often each unit that stands in two stories of a site or more does so.
struct FooterTallies: Sendable {
  /// The stories counted.
  let stories: Int
  /// Whether these are a sample of the site's.
  let isSampled: Bool
  /// A unit as it stands in one story.
  private struct Entry {
    var key: UInt64
    var story: UInt64
    var order: UInt64
  }

  /// By the keys of the units.
  let counts: HashTable<FooterEvidence.Tally>

  init(_ site: FooterEvidence.Site) {
    stories = site.stories.count
    isSampled = site.level > 0
    // What stands in one story is most of it, and no rule asks for it: sorting finds the rest without a table of all. Entries of one
    // story stay side by side.
    var all: [Entry] = []
    all.reserveCapacity(site.stories.values.reduce(0) { $0 + $1.keys.count })
    for (hash, story) in site.stories {
      for key in story.keys { all.append(Entry(key: key, story: hash, order: story.order)) }
    }
    all = Self.sorted(all)
    var counts: [UInt64: FooterEvidence.Tally] = [:]
    var at = 0
    while at < all.count {
      let key = all[at].key & ~3
      var end = at
      while end < all.count, all[end].key & ~3 == key { end += 1 }
      if end - at > 1 {
        let tally = Self.tally(all[at..<end])
        if tally.stories > 1 { counts[key] = tally }
      }
      at = end
    }
    self.counts = HashTable(counts)
  }

  /// Entries by ascending key, those of one key in the order in which they came. Keys are hashes: by their upper bits they fall into
  /// places of a few entries each.
  private static func sorted(_ entries: [Entry]) -> [Entry] {
    var bits: UInt64 = 1
    while 4 << bits < entries.count { bits += 1 }
    let shift = 64 - bits
    var next = [Int](repeating: 0, count: 1 << Int(bits) + 1)
    for entry in entries { next[Int(truncatingIfNeeded: entry.key >> shift) + 1] += 1 }
    for place in 1..<next.count { next[place] += next[place - 1] }
    var sorted = [Entry](repeating: Entry(key: 0, story: 0, order: 0), count: entries.count)
    for entry in entries {
      let place = Int(truncatingIfNeeded: entry.key >> shift)
      sorted[next[place]] = entry
      next[place] += 1
    }
    // Each place now ends where `next` says.
    sorted.withUnsafeMutableBufferPointer { sorted in
      var start = 0
      for end in next.dropLast() {
        var some = UnsafeMutableBufferPointer(rebasing: sorted[start..<end])
        if some.count > 1 { some.sort { $0.key & ~3 < $1.key & ~3 } }
        start = end
      }
    }
    return sorted
  }

  /// Counts one unit's places. A unit that stands in several places of a story counts once; the end counts before the start, the start
  /// before the inside.
  private static func tally(_ found: ArraySlice<Entry>) -> FooterEvidence.Tally {
    var tally = FooterEvidence.Tally()
    var at = found.startIndex
    while at < found.endIndex {
      let (story, order) = (found[at].story, found[at].order)
      var places: UInt64 = 0
      while at < found.endIndex, found[at].story == story {
        places |= 1 << (found[at].key & 3)
        at += 1
      }
      tally.stories &+= 1
      if places & 1 << FooterUnit.Place.tail.rawValue != 0 {
        tally.tails &+= 1
      } else if places & 1 << FooterUnit.Place.head.rawValue != 0 {
        tally.heads &+= 1
      } else if places == 1 << FooterUnit.beside {
        tally.beside &+= 1
      }
      tally.first = min(tally.first, order)
    }
    return tally
  }
}
