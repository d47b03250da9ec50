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

  /// Candidates that are held at the most before those that several shingles gave are put together.
  private static let heldCandidates = 1 << 23
  /// Keys that are sorted at once: the shingles of a large corpus are gone through in parts, by their highest bits.
  private static let heldKeys = 1 << 22

  init(_ evidence: DuplicateEvidence, _ terms: DuplicateTerms) {
    let all = evidence.sorted
    let furniture = SiteFurniture(all, of: evidence)
    var clusters = UnionFind(all.count)
    var excerpts: [(part: Int, whole: Int, share: Double)] = []
    var seen: Set<UInt64> = []
    func verify(_ a: Int, _ b: Int) {
      guard a != b, clusters.root(a) != clusters.root(b), seen.insert(UInt64(min(a, b)) << 32 | UInt64(max(a, b))).inserted else {
        return
      }
      let x = furniture.text(all[a])
      let y = furniture.text(all[b])
      let least = min(x.own, y.own)
      guard least > 0 else { return }
      let shared = ShingleSet.shared(x.shingles, y.shingles)
      if Double(shared) >= terms.similarity * Double(x.own + y.own - shared) {
        clusters.join(a, b)
        return
      }
      let (part, whole) = x.own < y.own ? (a, b) : (b, a)
      let own = least - SiteFurniture.edges(rest: least, gone: evidence.shingles(of: all[part]).count - least)
      let share = min(1, Double(shared) / Double(own))
      if share >= terms.containment { excerpts.append((part, whole, share)) }
    }
    Self.joinEqual(all, &clusters)
    // One band at a time: a band's keys take eight bytes a post. The low half of a key is the post.
    var signatures: [UInt32] = []
    signatures.reserveCapacity(all.count * Signature.bands)
    var sampled = 0
    for post in all {
      let shingles = furniture.text(post).shingles
      Signature.appendKeys(shingles, to: &signatures)
      let mask = Self.mask(shingles)
      for shingle in shingles where shingle & mask == 0 { sampled += 1 }
    }
    var keys: [UInt64] = []
    keys.reserveCapacity(all.count)
    for band in 0..<Signature.bands {
      keys.removeAll(keepingCapacity: true)
      for i in all.indices where !evidence.shingles(of: all[i]).isEmpty {
        keys.append(UInt64(signatures[i * Signature.bands + band]) << 32 | UInt64(i))
      }
      Self.pairs(&keys, verify)
    }
    signatures = []
    // Excerpts and short posts: shingles in common of a sample, denser for short posts and holding what longer ones sample.
    var candidates = DuplicateCandidates(held: Self.heldCandidates)
    var bits: UInt64 = 0
    while sampled >> bits > Self.heldKeys { bits += 1 }
    keys = []
    keys.reserveCapacity(min(sampled, Self.heldKeys * 5 / 4))
    for part in 0..<(UInt64(1) << bits) {
      keys.removeAll(keepingCapacity: true)
      for i in all.indices {
        let shingles = furniture.text(all[i]).shingles
        let mask = Self.mask(shingles)
        for shingle in shingles where shingle & mask == 0 && (UInt64(shingle) << bits) >> 32 == part {
          keys.append(UInt64(shingle) << 32 | UInt64(i))
        }
      }
      Self.pairs(&keys) { a, b in candidates.add(a, b) }
    }
    keys = []
    candidates.forEachPair { a, b, isOften in
      if isOften || min(evidence.shingles(of: all[a]).count, evidence.shingles(of: all[b]).count) < Self.short { verify(a, b) }
    }
    answers = Self.answers(all, evidence, furniture, &clusters, excerpts, terms)
  }

  /// Shingles below which one in common is enough to compare two posts.
  private static let short = 64

  /// The bits that are zero in the shingles of the sample.
  @inline(__always)
  private static func mask(_ shingles: ArraySlice<UInt32>) -> UInt32 { shingles.count < 256 ? 0x300 : 0x700 }

  private static func joinEqual(_ all: [DuplicateEvidence.Post], _ clusters: inout UnionFind) {
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
    _ all: [DuplicateEvidence.Post], _ evidence: DuplicateEvidence, _ furniture: SiteFurniture, _ clusters: inout UnionFind,
    _ excerpts: [(part: Int, whole: Int, share: Double)], _ terms: DuplicateTerms
  ) -> [UInt64: Answer] {
    var members: [Int: [Int]] = [:]
    for i in all.indices { members[clusters.root(i), default: []].append(i) }
    var first: [Int: Int] = [:]
    var answers: [UInt64: Answer] = [:]
    for (root, group) in members {
      guard group.count > 1, let best = group.min(by: { goes(all[$0], before: all[$1], evidence, terms) }) else {
        first[root] = group.first
        continue
      }
      first[root] = best
      let kept = all[best]
      let name = evidence.id(of: kept)
      let text = furniture.text(kept)
      for i in group where i != best {
        let own = all[i]
        let mine = furniture.text(own)
        let shared = ShingleSet.shared(mine.shingles, text.shingles)
        let union = mine.own + text.own - shared
        let isEqual = own.digest == kept.digest && own.words == kept.words
        answers[all[i].key] = Answer(
          kind: isEqual ? .exact : .near, of: name, similarity: union > 0 ? min(1, Double(shared) / Double(union)) : 1,
          cluster: group.count)
      }
    }
    // The longest post that holds an excerpt; its own cluster's representative stands for it. Chains end at the longest.
    var holders: [Int: (whole: Int, share: Double)] = [:]
    for excerpt in excerpts where clusters.root(excerpt.part) != clusters.root(excerpt.whole) {
      let old = holders[excerpt.part]
      let size = evidence.shingles(of: all[excerpt.whole]).count
      let known = old.map { evidence.shingles(of: all[$0.whole]).count } ?? -1
      if size > known || size == known && all[excerpt.whole].key < all[old?.whole ?? excerpt.whole].key {
        holders[excerpt.part] = (excerpt.whole, excerpt.share)
      }
    }
    for (part, holder) in holders where answers[all[part].key] == nil {
      let root = clusters.root(holder.whole)
      guard let kept = first[root] else { continue }
      answers[all[part].key] = Answer(kind: .excerpt, of: evidence.id(of: all[kept]), similarity: holder.share, cluster: 2)
    }
    return answers
  }

  /// Which of two copies stays: one of a preferred site, then by the rule, then the one with the lesser id.
  private static func goes(
    _ a: DuplicateEvidence.Post, before b: DuplicateEvidence.Post, _ evidence: DuplicateEvidence, _ terms: DuplicateTerms
  ) -> Bool {
    let ranks = [a, b].map { one in terms.preferred.firstIndex(of: one.site) ?? terms.preferred.count }
    if ranks[0] != ranks[1] { return ranks[0] < ranks[1] }
    switch terms.representative {
    case .earliest where a.day != b.day: return a.day < b.day
    case .longest where a.words != b.words: return a.words > b.words
    default: return evidence.id(of: a).utf8.lexicographicallyPrecedes(evidence.id(of: b).utf8)
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
