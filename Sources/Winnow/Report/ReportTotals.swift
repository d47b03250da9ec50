import WinnowBase

/// What a run did in numbers, over all its posts: the ground of the report's summary, rules and filters.
struct ReportTotals {
  struct Site {
    var posts = 0
    var before = 0
    var after = 0
  }

  /// A text that a rule took, with how often it took the very same.
  struct Taken {
    var text: String
    var count = 0
    var bytes = 0
    /// The first post that lost it.
    var post: String
  }

  struct Rule {
    var stage: String
    var rule: String
    var reason: String
    var edits = 0
    var bytes = 0
    var posts = 0
    var sites: Set<Int> = []
    fileprivate var lastPost = -1
    fileprivate var taken: [UInt64: Taken] = [:]
    /// The texts that it took most of, by bytes, then by text.
    var examples: [Taken] {
      let all = taken.values.sorted { ($1.bytes, $1.count, $0.text) < ($0.bytes, $0.count, $1.text) }
      return Array(all.prefix(ReportTotals.examples))
    }
  }

  /// What choosing a sample needs to know of a post.
  struct Trait {
    var site: Int
    var type: Int
    var rules: [Int]
  }

  /// Examples shown of each rule.
  static let examples = 5
  /// Different texts that are counted for each rule; later ones of a rule that takes ever new texts are not examples.
  private static let countedTexts = 4096
  /// An example's length in bytes.
  private static let exampleLength = 280
  /// Upper ends of the classes of post lengths, in bytes; the last class has none.
  static let lengths = [1, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000]

  private(set) var before = 0
  private(set) var after = 0
  private(set) var edits = 0
  private(set) var pictures = 0
  private(set) var duplicates = 0
  private(set) var siteNames: [String] = []
  private(set) var sites: [Site] = []
  private(set) var typeNames: [String] = []
  private(set) var types: [Int] = []
  private(set) var rules: [Rule] = []
  private(set) var traits: [Trait] = []
  private(set) var lengthsBefore = [Int](repeating: 0, count: lengths.count + 1)
  private(set) var lengthsAfter = [Int](repeating: 0, count: lengths.count + 1)
  private var sitePlaces: [String: Int] = [:]
  private var typePlaces: [String: Int] = [:]
  private var rulePlaces: [String: Int] = [:]

  func site(_ name: String) -> Int? { sitePlaces[name] }
  func type(_ name: String) -> Int? { typePlaces[name] }
  func rule(_ act: Comparison.Act) -> Int? { rulePlaces["\(act.stage)/\(act.rule)"] }

  /// Adds a post; the number under which `traits` knows it is that of the posts before it.
  mutating func add(_ post: Comparison) {
    let bytes = post.bytes
    before += bytes.before
    after += bytes.after
    lengthsBefore[Self.lengths.firstIndex { bytes.before < $0 } ?? Self.lengths.count] += 1
    lengthsAfter[Self.lengths.firstIndex { bytes.after < $0 } ?? Self.lengths.count] += 1
    for picture in post.object["images"]?.elements ?? [] {
      pictures += 1
      duplicates += max(0, (picture["occurrences"]?.int ?? 1) - 1)
    }
    let site = place(post.site, &sitePlaces, &siteNames)
    if site == sites.count { sites.append(Site()) }
    sites[site].posts += 1
    sites[site].before += bytes.before
    sites[site].after += bytes.after
    let type = place(post.pageType, &typePlaces, &typeNames)
    if type == types.count { types.append(0) }
    types[type] += 1
    var trait = Trait(site: site, type: type, rules: [])
    for part in post.parts {
      for act in part.acts { count(act, part, post, &trait) }
    }
    for note in post.notes { count(note.act, nil, post, &trait) }
    traits.append(trait)
  }

  private mutating func count(_ act: Comparison.Act, _ part: Comparison.Part?, _ post: Comparison, _ trait: inout Trait) {
    edits += 1
    let number: Int
    if let known = rule(act) {
      number = known
    } else {
      number = rules.count
      rulePlaces["\(act.stage)/\(act.rule)"] = number
      rules.append(Rule(stage: act.stage, rule: act.rule, reason: act.reason))
    }
    rules[number].edits += 1
    rules[number].bytes += act.taken
    if rules[number].lastPost != traits.count {
      rules[number].lastPost = traits.count
      rules[number].posts += 1
      rules[number].sites.insert(trait.site)
      trait.rules.append(number)
    }
    let text = part?.before ?? act.place ?? ""
    guard !text.isEmpty else { return }
    let key = Hash64.of(text)
    if rules[number].taken[key] == nil {
      guard rules[number].taken.count < Self.countedTexts else { return }
      rules[number].taken[key] = Taken(text: Abridgement.middle(text, Self.exampleLength).plain, post: post.id)
    }
    rules[number].taken[key]?.count += 1
    rules[number].taken[key]?.bytes += act.taken
  }

  private func place(_ name: String, _ places: inout [String: Int], _ names: inout [String]) -> Int {
    if let known = places[name] { return known }
    places[name] = names.count
    names.append(name)
    return names.count - 1
  }
}
