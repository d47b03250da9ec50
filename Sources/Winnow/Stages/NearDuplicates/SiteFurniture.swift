/// What recurs in the posts of a site: the shingles of footers, plugs and bars, and the lines that follow a template. They make copies in
/// two sites look different.
struct SiteFurniture {
  /// Posts of a site that are compared; those of the least hashes, so that neither order nor parts show.
  static let sample = 256
  /// Posts that a shingle must stand in, in number and as a share: what `dedupe-footers` asks by default.
  static let leastPosts = 3
  static let leastShare = 0.2
  /// The share for lines of a template; the same again.
  static let leastTemplateShare = 0.5

  /// A post's text without what its site puts there.
  struct Text {
    var shingles: [UInt32]
    /// How many of the shingles are of lines that follow a template.
    var templates = 0

    /// The shingles that are the post's own.
    var own: Int { shingles.count - templates }
  }

  private var sites: [UInt64: [UInt32]] = [:]
  private var templates: [UInt64: Templates] = [:]
  private let level: Int

  /// `records` by ascending hash of their ids; `level`: the bits that are zero in all their shingles.
  init(_ records: [DuplicateEvidence.Record], level: Int) {
    self.level = level
    var posts: [UInt64: [Int]] = [:]
    for i in records.indices where posts[records[i].site]?.count ?? 0 < Self.sample {
      posts[records[i].site, default: []].append(i)
    }
    for (site, places) in posts where places.count >= Self.leastPosts {
      // Posts with the same text count as one.
      var texts: Set<UInt64> = []
      var all: [UInt32] = []
      var found = Templates()
      for place in places where texts.insert(records[place].digest).inserted {
        all += records[place].shingles
        found.add(records[place].lines)
      }
      guard texts.count >= Self.leastPosts else { continue }
      ShingleSet.sort(&all)
      let least = Self.least(Self.leastShare, of: texts.count)
      var recurring: [UInt32] = []
      var start = 0
      while start < all.count {
        var end = start + 1
        while end < all.count, all[end] == all[start] { end += 1 }
        if end - start >= least { recurring.append(all[start]) }
        start = end
      }
      if !recurring.isEmpty { sites[site] = recurring }
      found.settle(posts: texts.count)
      if !found.frames.isEmpty { templates[site] = found }
    }
  }

  /// What is a post's own. All of it where its site's is the better part: then it is a version of a story that the site has several times.
  func text(_ record: DuplicateEvidence.Record) -> Text {
    var text = Text(shingles: sites[record.site].map { Self.rest(record.shingles, without: $0) } ?? record.shingles)
    if let known = templates[record.site] {
      text.templates = record.lines.reduce(0) { $0 + (known.holds($1) ? $1.words : 0) } >> level
    }
    return text.own * 2 >= record.shingles.count ? text : Text(shingles: record.shingles)
  }

  private static func rest(_ shingles: [UInt32], without recurring: [UInt32]) -> [UInt32] {
    var rest: [UInt32] = []
    rest.reserveCapacity(shingles.count)
    var at = 0
    for shingle in shingles {
      while at < recurring.count, recurring[at] < shingle { at += 1 }
      if at == recurring.count || recurring[at] != shingle { rest.append(shingle) }
    }
    return rest
  }

  private static func least(_ share: Double, of posts: Int) -> Int { max(leastPosts, Int((share * Double(posts)).rounded(.up))) }

  /// How many shingles of the rest reach over the edges of what recurs, where that left out is `gone`: a line of twelve words holds eight
  /// shingles, and four more reach over each edge, one of which may be another such line's.
  static func edges(rest: Int, gone: Int) -> Int { min(gone / 2, rest / 8) }

  /// The templates of a site, by the ends of the lines that follow them.
  private struct Templates {
    var frames: [UInt32: Int] = [:]
    /// Lines that stand as they are in several posts: their shingles recur, and count there.
    var wholes: [UInt64: Int] = [:]

    mutating func add(_ lines: [TemplateLine]) {
      for frame in Set(lines.map(\.frame)) { frames[frame, default: 0] += 1 }
      for whole in Set(lines.map(\.whole)) { wholes[whole, default: 0] += 1 }
    }

    mutating func settle(posts: Int) {
      let (ofFrames, ofWholes) = (SiteFurniture.least(leastTemplateShare, of: posts), SiteFurniture.least(leastShare, of: posts))
      frames = frames.filter { $0.value >= ofFrames }
      wholes = wholes.filter { $0.value >= ofWholes }
    }

    func holds(_ line: TemplateLine) -> Bool { frames[line.frame] != nil && wholes[line.whole] == nil }
  }
}
