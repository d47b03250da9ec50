import WinnowBase

/// Learns what recurs in the posts of a site, at their ends above all, and takes it out: footers, sign-offs, bars, plugs, pictures.
public struct DedupeFooters: CorpusStage {
  public typealias Learnt = FooterEvidence

  /// Whose posts are compared.
  public enum Scope: String, Sendable, CaseIterable {
    case site, corpus
  }

  /// What stays of a recurring text.
  public enum Keep: String, Sendable, CaseIterable {
    case none, first, all
  }

  public static let name = "dedupe-footers"
  public static let summary = "removes lines, blocks and tails that recur in the posts of a site"
  public static let discussion = """
    Leaves, the sentences at the ends of the outermost leaves, and pictures are compared over the posts of a site, numbers and months \
    left out of account; so are templates, whose first and last words recur, and sequences of short lines. What recurs at the ends of enough posts goes; in the middle only what stands in half of them. Posts with the same text count \
    as one, and a post that would lose its story keeps it. Of a site with more than 1,024 posts a fixed sample is compared (fewer where there are more than 200 sites). \
    A picture that stands in half of the posts is decorative, a logo or a separator; with `dedupe-images: { match: content }` or `perceptual` \
    in the pipeline also one whose address changes from post to post while its file, or its look, does not. \
    `winnow learn` prints what recurs as rules to review; with `keep: all` only reviewed rules take anything out.
    """

  public var scope = Scope.site
  public var minimumPosts = 3
  public var minimumShare = 0.2
  public var keep = Keep.none
  public var minimumLength = 12
  public var protect: [String] = []
  /// Rules that a person has reviewed; see `winnow learn`.
  public var rules: [FooterRule] = []
  var protected: [Pattern] = []
  /// The pipeline's stage that looks at pictures' files: what recurs is then told by the files too.
  var images: DedupeImages?

  public init() {}

  public static var settings: [Setting<DedupeFooters>] {
    [
      .choice("scope", \.scope, help: "whose posts are compared: those of one site, or all"),
      .integer("minimum-posts", \.minimumPosts, in: 2...1_000_000, help: "posts a text must stand in to be removed"),
      .number("minimum-share", \.minimumShare, in: 0.001...1, help: "share of the site's posts a text must stand in to be removed"),
      .choice("keep", \.keep, help: "what stays of a recurring text: nothing, its first occurrence, or all (learn only)"),
      .integer(
        "minimum-length", \.minimumLength, in: 1...10_000, help: "letters below which a text must stand in half of the posts"),
      .texts("protect", \.protect, help: "patterns (PCRE2) of texts that stay"),
      .custom(
        "rules", \.rules, .list(.record(RuleEntry.keys)),
        help: "reviewed texts to drop or keep, as winnow learn prints them; {*} stands for what changes; keep wins",
        read: FooterRule.read),
    ]
  }

  public static let rules = [
    Rule("recurring-footer", "a text that recurs at the ends of the site's posts"),
    Rule("recurring-header", "a text that recurs at the starts of the site's posts"),
    Rule("recurring-block", "a text that recurs in the middle of most of the site's posts"),
    Rule("recurring-template", "a text that recurs at the ends of the site's posts but for the part that changes"),
    Rule("recurring-sequence", "short lines that recur together at the ends of the site's posts"),
    Rule("reviewed-rule", "what a reviewed rule of the pipeline file drops"),
    Rule("decorative-picture", "a picture that recurs in most of the site's posts"),
  ]

  public static var example: StageExample? {
    StageExample(
      posts: [
        "The river rose by two metres on Monday. The River Post is printed on recycled paper.",
        "The bridge opens again in May.\n\nThe River Post is printed on recycled paper.",
        "The mayor will not stand again, she said.\n\nThe River Post is printed on recycled paper.",
      ],
      drops: ["recycled paper"], keeps: ["The river rose by two metres on Monday."])
  }

  public mutating func prepare(_ reader: inout SettingReader) {
    for pattern in protect {
      do throws(PatternError) {
        protected.append(try Pattern(pattern))
      } catch {
        reader.fail(error.description, setting: "protect")
      }
    }
  }

  public func observe(_ post: Post) -> FooterEvidence {
    let units = FooterUnits(post, images: images, withStory: true)
    guard !units.units.isEmpty else { return FooterEvidence() }
    return FooterEvidence(site: site(of: post), story: units.story, order: order(of: post), keys: units.units.map(\.placedKey))
  }

  public func observe(_ post: Post, besides known: FooterEvidence) -> FooterEvidence {
    known.forgets(FooterUnits.story(of: post), of: site(of: post)) ? FooterEvidence() : observe(post)
  }

  public func edits(to post: Post, given learnt: FooterEvidence) -> [Edit] { pass(post, learnt)?.edits(areTold: true) ?? [] }

  public func untoldEdits(to post: Post, given learnt: FooterEvidence) -> [Edit] { pass(post, learnt)?.edits(areTold: false) ?? [] }

  public func findings(in post: Post, given learnt: FooterEvidence) -> [Finding] { pass(post, learnt)?.findings() ?? [] }

  public func standing(in post: Post, given learnt: FooterEvidence) -> [Standing] { pass(post, learnt)?.standing() ?? [] }

  private func pass(_ post: Post, _ learnt: FooterEvidence) -> FooterPass? {
    guard let site = learnt.tallies(of: site(of: post)), site.stories >= minimumPosts || !rules.isEmpty else { return nil }
    return FooterPass(stage: self, post: post, site: site, order: order(of: post))
  }

  public func verdict(for contribution: FooterEvidence, given learnt: FooterEvidence) -> UInt64 {
    var digest = Hash64(seed: 3)
    guard keep != .all else { return digest.finish() }
    for (key, mine) in contribution.sites.sorted(by: { $0.key < $1.key }) {
      guard let site = learnt.tallies(of: key), site.stories >= minimumPosts else { continue }
      for unit in Set(mine.stories.values.flatMap { $0.keys.map { $0 & ~3 } }).sorted() {
        guard let tally = site.counts[unit], recurs(tally, of: site.stories, share: minimumShare) else { continue }
        // The reasons name the numbers, so these are part of what the edits say.
        for number in [
          unit, UInt64(tally.stories), UInt64(tally.heads), UInt64(tally.tails), UInt64(tally.beside), tally.first,
          UInt64(site.stories),
          site.isSampled ? 1 : 0,
        ] {
          digest.update(number)
        }
      }
    }
    return digest.finish()
  }

  /// Whether a unit stands in enough posts.
  func recurs(_ tally: FooterEvidence.Tally, of total: Int, share: Double) -> Bool {
    Int(tally.stories) >= minimumPosts && Double(tally.stories) >= share * Double(total)
  }

  private func site(of post: Post) -> UInt64 {
    scope == .corpus ? 0 : Hash64.of(post.identity.site, seed: 1)
  }

  /// The date a post gives or was fetched at, then its id: what `keep: first` takes for first.
  private func order(of post: Post) -> UInt64 {
    let date = (post.fields.published ?? post.identity.fetchedAt ?? "").utf8.filter { $0 &- 0x30 < 10 }.prefix(8)
    let day = date.count == 8 ? date.reduce(UInt64(0)) { $0 * 10 + UInt64($1 - 0x30) } : 99_999_999
    return day << 32 | Hash64.of(post.identity.id, seed: 2) >> 32
  }
}
