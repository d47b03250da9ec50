import WinnowBase

/// Finds posts that are copies of other posts of the corpus, or excerpts of longer ones, and says of which.
public struct DedupePosts: CorpusStage {
  public typealias Learnt = DuplicateEvidence

  /// Which copy of a cluster stays.
  public enum Representative: String, Sendable, CaseIterable {
    case earliest, longest
  }

  public static let name = "dedupe-posts"
  public static let summary = "marks posts that are copies or excerpts of other posts"
  public static let discussion = """
    Compares the running text of all posts by shingles of five words, of five characters where a script has no spaces. Candidates come from MinHash signatures (112 values, 14 bands) and from shingles that \
    few posts share; each pair is verified by its real Jaccard similarity and clusters are joined. Of a cluster one post stays, the others name it in `duplicate_of`. A post most of whose text stands in a longer one is its excerpt. \
    With `duplicates:` in the pipeline file, copies go to that file instead of the output.
    """

  public var similarity = 0.8
  public var containment = 0.9
  public var representative = Representative.earliest
  public var prefer: [String] = []
  public var minimumWords = 20
  public var excerpts = true

  public init() {}

  public static var settings: [Setting<DedupePosts>] {
    [
      .number("similarity", \.similarity, in: 0.3...1, help: "Jaccard similarity of the shingles from which two posts are copies"),
      .number(
        "containment", \.containment, in: 0.5...1, help: "share of a post's shingles in a longer one from which it is an excerpt"),
      .flag("excerpts", \.excerpts, help: "whether excerpts are marked too"),
      .choice("representative", \.representative, help: "which copy stays: the earliest by date, or the longest"),
      .texts("prefer", \.prefer, help: "sites whose copies stay, the first before the second"),
      .integer("minimum-words", \.minimumWords, in: 5...10_000, help: "posts with fewer words are left alone"),
    ]
  }

  public static let rules = [
    Rule("exact-duplicate", "a post with the same words as another"),
    Rule("near-duplicate", "a post that shares most shingles with another"),
    Rule("excerpt", "a post whose text stands in a longer one"),
  ]

  public static var example: StageExample? { nil }

  public func observe(_ post: Post) -> DuplicateEvidence { observe(post, besides: DuplicateEvidence()) }

  public func observe(_ post: Post, besides known: DuplicateEvidence) -> DuplicateEvidence {
    let set = ShingleSet(post)
    guard set.words >= minimumWords else { return DuplicateEvidence() }
    return DuplicateEvidence(
      .init(
        id: post.identity.id, site: Hash64.of(post.identity.site, seed: 1), day: Self.day(of: post),
        words: UInt32(clamping: set.words), digest: set.digest),
      id: post.identity.id, shingles: set.hashes, lines: set.lines, besides: known)
  }

  public func edits(to post: Post, given learnt: DuplicateEvidence) -> [Edit] {
    guard let answer = answer(post.identity.id, learnt) else { return [] }
    return [Edit(.set(.duplicateOf(answer.of)), Self.reason(answer))]
  }

  public func verdict(for contribution: DuplicateEvidence, given learnt: DuplicateEvidence) -> UInt64 {
    var digest = Hash64(seed: 5)
    for post in contribution.sorted {
      guard let answer = answer(contribution.id(of: post), learnt) else { continue }
      digest.update(Hash64.of(answer.of + "\n" + (Self.reason(answer).evidence ?? ""), seed: 5))
    }
    return digest.finish()
  }

  private func answer(_ id: String, _ learnt: DuplicateEvidence) -> DuplicateIndex.Answer? {
    let terms = DuplicateTerms(
      similarity: similarity, containment: containment, representative: representative,
      preferred: prefer.map { Hash64.of($0.lowercased(), seed: 1) })
    guard let answer = learnt.index(terms).answer(id) else { return nil }
    if case .excerpt = answer.kind, !excerpts { return nil }
    return answer
  }

  private static func reason(_ answer: DuplicateIndex.Answer) -> Reason {
    let share = String(Int((answer.similarity * 100).rounded()))
    switch answer.kind {
    case .exact: return Reason("exact-duplicate", "the same words as another post", evidence: "one of \(answer.cluster) copies")
    case .near:
      return Reason(
        "near-duplicate", "nearly the same text as another post",
        evidence: "Jaccard similarity \(share) %, one of \(answer.cluster) copies")
    case .excerpt: return Reason("excerpt", "its text stands in a longer post", evidence: "\(share) % of its shingles")
    }
  }

  private static func day(of post: Post) -> UInt32 {
    let digits = (post.fields.published ?? post.identity.fetchedAt ?? "").utf8.filter { $0 &- 0x30 < 10 }.prefix(8)
    return digits.count == 8 ? digits.reduce(UInt32(0)) { $0 * 10 + UInt32($1 - 0x30) } : 99_999_999
  }
}
