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
    var shingles: ArraySlice<UInt32>
    /// How many of the shingles are of lines that follow a template.
    var templates = 0

    /// The shingles that are the post's own.
    var own: Int { shingles.count - templates }
  }

  private var sites: [UInt64: [UInt32]] = [:]
  private var templates: [UInt64: Templates] = [:]
  private let evidence: DuplicateEvidence

  /// `all` are the posts of the evidence by ascending hash of their ids.
  init(_ all: [DuplicateEvidence.Post], of evidence: DuplicateEvidence) {
    self.evidence = evidence
    var posts: [UInt64: [Int]] = [:]
    for i in all.indices where posts[all[i].site]?.count ?? 0 < Self.sample {
      posts[all[i].site, default: []].append(i)
    }
    for (site, places) in posts where places.count >= Self.leastPosts {
      // Posts with the same text count as one.
      var texts: Set<UInt64> = []
      var shingles: [UInt32] = []
      var found = Templates()
      for place in places where texts.insert(all[place].digest).inserted {
        shingles += evidence.shingles(of: all[place])
        found.add(evidence.lines(of: all[place]))
      }
      guard texts.count >= Self.leastPosts else { continue }
      ShingleSet.sort(&shingles)
      let least = Self.least(Self.leastShare, of: texts.count)
      var recurring: [UInt32] = []
      var start = 0
      while start < shingles.count {
        var end = start + 1
        while end < shingles.count, shingles[end] == shingles[start] { end += 1 }
        if end - start >= least { recurring.append(shingles[start]) }
        start = end
      }
      if !recurring.isEmpty { sites[site] = recurring }
      found.settle(posts: texts.count)
      if !found.frames.isEmpty { templates[site] = found }
    }
  }

  /// What is a post's own. All of it where its site's is the better part: then it is a version of a story that the site has several times.
  func text(_ post: DuplicateEvidence.Post) -> Text {
    let all = evidence.shingles(of: post)
    var text = Text(shingles: sites[post.site].map { Self.rest(all, without: $0)[...] } ?? all)
    if let known = templates[post.site] {
      text.templates = evidence.lines(of: post).reduce(0) { $0 + (known.holds($1) ? $1.words : 0) } >> evidence.level
    }
    return text.own * 2 >= all.count ? text : Text(shingles: all)
  }

  private static func rest(_ shingles: ArraySlice<UInt32>, without recurring: [UInt32]) -> [UInt32] {
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

    mutating func add(_ lines: ArraySlice<TemplateLine>) {
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
