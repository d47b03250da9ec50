/// Pairs of posts that shared a shingle of the sample, and whether they shared several.
///
/// Each pair is kept at most twice, however often it is given: the list is sorted and shortened whenever it has doubled.
struct DuplicateCandidates {
  private var pairs: [UInt64] = []
  private var limit: Int

  /// `held`: pairs up to which the list grows before it is shortened first.
  init(held: Int) { limit = held }

  @inline(__always)
  mutating func add(_ a: Int, _ b: Int) {
    if pairs.count >= limit { shorten() }
    pairs.append(UInt64(min(a, b)) << 32 | UInt64(max(a, b)))
  }

  private mutating func shorten() {
    pairs.sort()
    var kept = 0
    for place in pairs.indices where kept < 2 || pairs[place] != pairs[kept - 2] {
      pairs[kept] = pairs[place]
      kept += 1
    }
    pairs.removeLast(pairs.count - kept)
    limit = max(limit, kept * 2)
  }

  /// Calls for each pair, in ascending order.
  mutating func forEachPair(_ body: (_ a: Int, _ b: Int, _ isOften: Bool) -> Void) {
    shorten()
    var at = 0
    while at < pairs.count {
      let pair = pairs[at]
      let isOften = at + 1 < pairs.count && pairs[at + 1] == pair
      body(Int(pair >> 32), Int(pair & 0xFFFF_FFFF), isOften)
      at += isOften ? 2 : 1
    }
  }
}
