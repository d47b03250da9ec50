/// The shingles that recur in the posts of a site: footers, plugs and bars, which make copies in two sites look different.
struct SiteFurniture {
  /// Posts of a site that are compared; those of the least hashes, so that neither order nor parts show.
  static let sample = 256
  /// Posts that a shingle must stand in, in number and as a share: what `dedupe-footers` asks by default.
  static let leastPosts = 3
  static let leastShare = 0.2

  private var sites: [UInt64: [UInt32]] = [:]

  /// `records` by ascending hash of their ids.
  init(_ records: [DuplicateEvidence.Record]) {
    var posts: [UInt64: [Int]] = [:]
    for i in records.indices where posts[records[i].site]?.count ?? 0 < Self.sample {
      posts[records[i].site, default: []].append(i)
    }
    for (site, places) in posts where places.count >= Self.leastPosts {
      // Posts with the same text count as one.
      var texts: Set<UInt64> = []
      var all: [UInt32] = []
      for place in places where texts.insert(records[place].digest).inserted { all += records[place].shingles }
      guard texts.count >= Self.leastPosts else { continue }
      ShingleSet.sort(&all)
      let least = max(Self.leastPosts, Int((Self.leastShare * Double(texts.count)).rounded(.up)))
      var recurring: [UInt32] = []
      var start = 0
      while start < all.count {
        var end = start + 1
        while end < all.count, all[end] == all[start] { end += 1 }
        if end - start >= least { recurring.append(all[start]) }
        start = end
      }
      if !recurring.isEmpty { sites[site] = recurring }
    }
  }

  /// The shingles of a post without its site's. All of them where these are the better part: then it is a version of a story that the
  /// site has several times.
  func rest(_ record: DuplicateEvidence.Record) -> [UInt32] {
    guard let recurring = sites[record.site] else { return record.shingles }
    var rest: [UInt32] = []
    rest.reserveCapacity(record.shingles.count)
    var at = 0
    for shingle in record.shingles {
      while at < recurring.count, recurring[at] < shingle { at += 1 }
      if at == recurring.count || recurring[at] != shingle { rest.append(shingle) }
    }
    return rest.count * 2 >= record.shingles.count ? rest : record.shingles
  }

  /// How many shingles of the rest reach over the edges of what recurs, where that left out is `gone`: a line of twelve words holds eight
  /// shingles, and four more reach over each edge, one of which may be another such line's.
  static func edges(rest: Int, gone: Int) -> Int { min(gone / 2, rest / 8) }
}
