extension FooterPass {
  /// What becomes of a unit that recurs.
  enum Verdict {
    /// It goes, by this rule.
    case goes(String)
    case stays(Protection)
  }

  /// Why a unit that recurs stays.
  enum Protection {
    /// A caption or a credit recurs with its picture.
    case besidePicture
    /// It is a picture with a caption, and some posts go without it.
    case captioned
    /// It stands in less than `minimum-posts`, or in less than `minimum-share` of the posts.
    case fewPosts, rare
    // It would go if half of the posts had it.
    case quotation, template, short, notAtEnd
    /// One side of a sentence, or a letter or two.
    case tooLittle
  }

  /// Why what recurs in the post stays, for each leaf and picture of which there is something to say, by the first unit that it makes.
  func standing() -> [Standing] {
    var gone = Set(removals(forReview: false).map(\.unit.block))
    let units = FooterUnits(post, images: stage.images)
    let reviewed = reviewed(units, stage.rules.filter { $0.site.map { $0 == post.identity.site } ?? true })
    let decorative = decorative(units)
    var told: [Standing] = []
    for (at, unit) in units.units.enumerated() where !gone.contains(unit.block) {
      var reason: String?
      if let rule = reviewed[at], rule.keeps {
        reason = "the reviewed rule `\(rule.text)` keeps it"
      } else if let tally = site.counts[unit.key] {
        let what = unit.kind == .part ? "a part of it" : unit.form == .whole ? "it" : "a form of it"
        let posts = site.isSampled ? "sampled posts" : "posts"
        reason = "\(what) stands in \(tally.stories) of \(site.stories) \(posts) of this site, but \(why(unit, tally, decorative))"
      }
      guard let reason else { continue }
      told.append(Standing(block: unit.block, reason: reason))
      gone.insert(unit.block)
    }
    return told
  }

  private func why(_ unit: FooterUnit, _ tally: FooterEvidence.Tally, _ decorative: Set<Int>) -> String {
    if stage.keep == .all { return "with keep: all only reviewed rules take anything out" }
    if case .stays(let protection) = verdict(on: unit, tally, decorative) { return why(protection) }
    if isKept(tally) { return "this post is the first that has it (keep: first)" }
    if isProtected(unit) { return "a pattern of protect matches it" }
    if isCredit(unit) { return "it speaks of a picture, and credits are left to the attribution" }
    return unit.kind == .part
      ? "it is not all that stands at that end" : "without it too little of the post would be left, or of that end"
  }

  private func why(_ protection: Protection) -> String {
    let half = "and such goes only where half of the posts have it"
    return switch protection {
    case .besidePicture: "right behind a picture in most of them, as captions and credits do"
    case .captioned: "with words of its own below it, and such goes only where four of five posts have it"
    case .fewPosts: "minimum-posts is \(stage.minimumPosts)"
    case .rare: "minimum-share is \(stage.minimumShare)"
    case .quotation: "it is a quotation, \(half)"
    case .template: "only its template recurs, \(half)"
    case .short: "it has fewer letters than minimum-length (\(stage.minimumLength)), \(half)"
    case .notAtEnd: "not at the end of most of them, \(half)"
    case .tooLittle: "it says too little to be told from the posts' own text"
    }
  }
}
