/// What the posts of each site have in common: for each site a sample of its stories, each with the keys of its units.
///
/// The sample of a site are the stories whose hash lies below 2⁶⁴ shifted right by the site's level; the level is the smallest that leaves
/// no more than `capacity` of them. It is a function of the set of stories alone, so merging in any order and sharding, and seeing a post
/// twice, gives the same value, and a million posts of a site need no more memory than a thousand.
public struct FooterEvidence: Evidence {
  /// The most stories that are kept of one site.
  static let capacity = 1_024

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
    var first: UInt64 = .max
  }

  struct Site: Sendable {
    var level: UInt8 = 0
    var stories: [UInt64: Story] = [:]
    /// Derived from the stories.
    var tallies: [UInt64: Tally] = [:]
  }

  var sites: [UInt64: Site] = [:]

  public init() {}

  /// Evidence of one story.
  init(site: UInt64, story: UInt64, order: UInt64, keys: [UInt64]) {
    add(site, story, Story(order: order, keys: Self.canonical(keys)))
  }

  public mutating func merge(_ other: borrowing FooterEvidence) {
    for (key, site) in other.sites {
      if site.level > sites[key, default: Site()].level { raise(key, to: site.level) }
      for (hash, story) in site.stories { add(key, hash, story) }
    }
  }

  private static func canonical(_ keys: [UInt64]) -> [UInt64] {
    var unique: [UInt64] = []
    for key in keys.sorted() where unique.last != key { unique.append(key) }
    return unique
  }

  private static func isSampled(_ hash: UInt64, _ level: UInt8) -> Bool { level == 0 || hash <= UInt64.max >> UInt64(level) }

  private mutating func add(_ key: UInt64, _ hash: UInt64, _ story: Story) {
    var site = Site()
    swap(&site, &sites[key, default: Site()])
    defer { swap(&site, &sites[key, default: Site()]) }
    guard Self.isSampled(hash, site.level) else { return }
    if let known = site.stories[hash] {
      guard known != story else { return }
      // Two posts with the same text count as one story with the units of both.
      let joined = Story(order: min(known.order, story.order), keys: Self.canonical(known.keys + story.keys))
      guard joined != known else { return }
      site.stories[hash] = joined
      site.recount()
      return
    }
    site.stories[hash] = story
    site.count(story)
    if site.stories.count > Self.capacity { Self.lower(&site) }
  }

  /// Raises the level until the sample fits again.
  private static func lower(_ site: inout Site) {
    while site.stories.count > capacity, site.level < 63 {
      site.level += 1
      let level = site.level
      site.stories = site.stories.filter { isSampled($0.key, level) }
    }
    site.recount()
  }

  private mutating func raise(_ key: UInt64, to level: UInt8) {
    var site = Site()
    swap(&site, &sites[key, default: Site()])
    site.level = level
    site.stories = site.stories.filter { Self.isSampled($0.key, level) }
    site.recount()
    sites[key] = site
  }
}

extension FooterEvidence.Site {
  /// Counts one story in. A unit that stands in several places of a story counts once; the edge counts before the inside.
  mutating func count(_ story: FooterEvidence.Story) {
    var at = 0
    while at < story.keys.count {
      let key = story.keys[at] & ~3
      var places: UInt64 = 0
      while at < story.keys.count, story.keys[at] & ~3 == key {
        places |= story.keys[at] & 3
        at += 1
      }
      var tally = tallies[key] ?? FooterEvidence.Tally()
      tally.stories &+= 1
      if places & FooterUnit.Place.tail.rawValue != 0 {
        tally.tails &+= 1
      } else if places & FooterUnit.Place.head.rawValue != 0 {
        tally.heads &+= 1
      }
      tally.first = min(tally.first, story.order)
      tallies[key] = tally
    }
  }

  mutating func recount() {
    tallies.removeAll(keepingCapacity: true)
    for story in stories.values { count(story) }
  }
}
