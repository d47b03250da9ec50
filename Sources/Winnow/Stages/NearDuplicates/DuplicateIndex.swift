import WinnowBase

/// What counts as a duplicate, and which copy stays.
struct DuplicateTerms: Hashable, Sendable {
  var similarity: Double
  var containment: Double
  var representative: DedupePosts.Representative
  /// Hashes of the sites whose copies stay, the first before the second.
  var preferred: [UInt64]
}

/// The clusters of a corpus: pairs are proposed by banded signatures and by rare shingles in common, verified by the real Jaccard
/// similarity, joined by union-find; excerpts are told apart. The result is a function of the set of posts, not of their order.
final class DuplicateIndex: Sendable {
  struct Answer: Sendable {
    enum Kind: Sendable { case exact, near, excerpt }
    var kind: Kind
    var of: String
    /// Of the shingles: shared by all, or for an excerpt, of its own.
    var similarity: Double
    var cluster: Int
  }

  /// By the hash of the id of a post that is a copy.
  private let answers: [UInt64: Answer]

  func answer(_ id: String) -> Answer? { answers[Hash64.of(id, seed: 7)] }

  /// Posts that share one value with more posts than this are compared to their neighbours in order only.
  private static let crowd = 12

  init(_ records: [UInt64: DuplicateEvidence.Record], level: Int, _ terms: DuplicateTerms) {
    let all = records.sorted { $0.key < $1.key }
    let furniture = SiteFurniture(all.map(\.value), level: level)
    var clusters = UnionFind(all.count)
    var excerpts: [(part: Int, whole: Int, share: Double)] = []
    var seen: Set<UInt64> = []
    func verify(_ a: Int, _ b: Int) {
      guard a != b, seen.insert(UInt64(min(a, b)) << 32 | UInt64(max(a, b))).inserted, clusters.root(a) != clusters.root(b) else {
        return
      }
      let x = furniture.text(all[a].value)
      let y = furniture.text(all[b].value)
      let least = min(x.own, y.own)
      guard least > 0 else { return }
      let shared = ShingleSet.shared(x.shingles, y.shingles)
      if Double(shared) >= terms.similarity * Double(x.own + y.own - shared) {
        clusters.join(a, b)
        return
      }
      let (part, whole) = x.own < y.own ? (a, b) : (b, a)
      let own = least - SiteFurniture.edges(rest: least, gone: all[part].value.shingles.count - least)
      let share = min(1, Double(shared) / Double(own))
      if share >= terms.containment { excerpts.append((part, whole, share)) }
    }
    Self.joinEqual(all.map(\.value), &clusters)
    // One band at a time: a band's keys take eight bytes a post. The low half of a key is the post.
    let signatures = all.map { Signature(furniture.text($0.value).shingles) }
    var keys: [UInt64] = []
    for band in 0..<Signature.bands {
      keys.removeAll(keepingCapacity: true)
      for i in all.indices where !all[i].value.shingles.isEmpty { keys.append(signatures[i].key(band) << 32 | UInt64(i)) }
      Self.pairs(&keys, verify)
    }
    // Excerpts and short posts: shingles in common of a sample, denser for short posts and holding what longer ones sample.
    keys.removeAll(keepingCapacity: true)
    for i in all.indices {
      let shingles = furniture.text(all[i].value).shingles
      let mask: UInt32 = shingles.count < 256 ? 0x300 : 0x700
      for shingle in shingles where shingle & mask == 0 { keys.append(UInt64(shingle) << 32 | UInt64(i)) }
    }
    var candidates: [UInt64] = []
    Self.pairs(&keys) { a, b in candidates.append(UInt64(min(a, b)) << 32 | UInt64(max(a, b))) }
    keys = []
    candidates.sort()
    var start = 0
    while start < candidates.count {
      let pair = candidates[start]
      var end = start + 1
      while end < candidates.count, candidates[end] == pair { end += 1 }
      if end - start > 1 || Self.isShort(pair, all) { verify(Int(pair >> 32), Int(pair & 0xFFFF_FFFF)) }
      start = end
    }
    answers = Self.answers(all, furniture, &clusters, excerpts, terms)
  }

  private static func isShort(_ pair: UInt64, _ all: [(key: UInt64, value: DuplicateEvidence.Record)]) -> Bool {
    min(all[Int(pair >> 32)].value.shingles.count, all[Int(pair & 0xFFFF_FFFF)].value.shingles.count) < 64
  }

  private static func joinEqual(_ all: [DuplicateEvidence.Record], _ clusters: inout UnionFind) {
    let order = all.indices.sorted { (all[$0].digest, $0) < (all[$1].digest, $1) }
    for (a, b) in zip(order, order.dropFirst()) where all[a].digest == all[b].digest && all[a].words == all[b].words {
      clusters.join(a, b)
    }
  }

  /// Calls for every pair of posts with the same key; of crowds, for neighbours only.
  private static func pairs(_ keys: inout [UInt64], _ body: (Int, Int) -> Void) {
    keys.sort()
    func post(_ place: Int) -> Int { Int(keys[place] & 0xFFFF_FFFF) }
    var start = 0
    while start < keys.count {
      var end = start + 1
      while end < keys.count, keys[end] >> 32 == keys[start] >> 32 { end += 1 }
      let reach = end - start <= crowd ? crowd : 3
      for i in start..<end {
        for j in (i + 1)..<max(i + 1, min(end, i + 1 + reach)) { body(post(i), post(j)) }
        if reach < crowd, i > start + reach { body(post(start), post(i)) }
      }
      start = end
    }
  }

  private static func answers(
    _ all: [(key: UInt64, value: DuplicateEvidence.Record)], _ furniture: SiteFurniture, _ clusters: inout UnionFind,
    _ excerpts: [(part: Int, whole: Int, share: Double)], _ terms: DuplicateTerms
  ) -> [UInt64: Answer] {
    var members: [Int: [Int]] = [:]
    for i in all.indices { members[clusters.root(i), default: []].append(i) }
    var first: [Int: Int] = [:]
    var answers: [UInt64: Answer] = [:]
    for (root, group) in members {
      guard group.count > 1, let best = group.min(by: { goes(all[$0].value, before: all[$1].value, terms) }) else {
        first[root] = group.first
        continue
      }
      first[root] = best
      let kept = all[best].value
      let text = furniture.text(kept)
      for i in group where i != best {
        let own = all[i].value
        let mine = furniture.text(own)
        let shared = ShingleSet.shared(mine.shingles, text.shingles)
        let union = mine.own + text.own - shared
        let isEqual = own.digest == kept.digest && own.words == kept.words
        answers[all[i].key] = Answer(
          kind: isEqual ? .exact : .near, of: kept.id, similarity: union > 0 ? min(1, Double(shared) / Double(union)) : 1,
          cluster: group.count)
      }
    }
    // The longest post that holds an excerpt; its own cluster's representative stands for it. Chains end at the longest.
    var holders: [Int: (whole: Int, share: Double)] = [:]
    for excerpt in excerpts where clusters.root(excerpt.part) != clusters.root(excerpt.whole) {
      let old = holders[excerpt.part]
      let size = all[excerpt.whole].value.shingles.count
      let known = old.map { all[$0.whole].value.shingles.count } ?? -1
      if size > known || size == known && all[excerpt.whole].key < all[old?.whole ?? excerpt.whole].key {
        holders[excerpt.part] = (excerpt.whole, excerpt.share)
      }
    }
    for (part, holder) in holders where answers[all[part].key] == nil {
      let root = clusters.root(holder.whole)
      guard let kept = first[root] else { continue }
      answers[all[part].key] = Answer(kind: .excerpt, of: all[kept].value.id, similarity: holder.share, cluster: 2)
    }
    return answers
  }

  /// Which of two copies stays: one of a preferred site, then by the rule, then the one with the lesser id.
  private static func goes(_ a: DuplicateEvidence.Record, before b: DuplicateEvidence.Record, _ terms: DuplicateTerms) -> Bool {
    let ranks = [a, b].map { one in terms.preferred.firstIndex(of: one.site) ?? terms.preferred.count }
    if ranks[0] != ranks[1] { return ranks[0] < ranks[1] }
    switch terms.representative {
    case .earliest where a.day != b.day: return a.day < b.day
    case .longest where a.words != b.words: return a.words > b.words
    default: return Array(a.id.utf8).lexicographicallyPrecedes(Array(b.id.utf8))
    }
  }
}

/// Disjoint sets with path halving; the lesser index is the root.
struct UnionFind {
  private var parent: [Int32]

  init(_ count: Int) { parent = (0..<Int32(count)).map { $0 } }

  mutating func root(_ element: Int) -> Int {
    var i = element
    while Int(parent[i]) != i {
      parent[i] = parent[Int(parent[i])]
      i = Int(parent[i])
    }
    return i
  }

  mutating func join(_ a: Int, _ b: Int) {
    let x = root(a)
    let y = root(b)
    if x < y { parent[y] = Int32(x) } else { parent[x] = Int32(y) }
  }
}
