import Testing
import WinnowBase

@testable import Winnow

@Suite struct FooterTemplateTests {
  static let trees = ["alder", "birch", "cedar", "elm", "fir", "hazel", "larch", "maple", "oak", "pine"]

  /// Posts of one site, each with a story of its own and the given lines behind it.
  static func posts(_ count: Int = 6, _ tail: (Int, String) -> [String]) -> [Post] {
    var dice = Dice(5)
    return (0..<count).map { i in
      let tree = trees[i % trees.count]
      let story = (0..<3).map { _ in MadePosts.sentence(&dice) }
      return linePost(story + tail(i, tree), id: "post-\(i)")
    }
  }

  static func left(_ posts: [Post], _ stage: DedupeFooters = DedupeFooters()) -> [[String]] {
    var learnt = FooterEvidence()
    for post in posts { learnt.merge(stage.observe(post)) }
    learnt.settle()
    return posts.map { remaining($0, stage.edits(to: $0, given: learnt)) }
  }

  static func reasons(_ posts: [Post]) -> Set<String> {
    var learnt = FooterEvidence()
    for post in posts { learnt.merge(DedupeFooters().observe(post)) }
    return Set(posts.flatMap { DedupeFooters().edits(to: $0, given: learnt).map(\.reason.rule) })
  }

  @Test(
    "what changes from post to post is a slot",
    arguments: [
      ("The post A Song for the @ appeared first on The Quay.", "recurring-template"),
      ("Shared #,2#4 times by the readers of the Quay", "recurring-footer"),
      ("Filed on # March 2025 from the desk of the Quay", "recurring-footer"),
      ("Written by Ada @ for the evening desk.", "recurring-template"),
      ("Have your say on this story @ below the line of the Quay", "recurring-template"),
    ])
  func slots(_ template: String, _ rule: String) {
    let posts = Self.posts { i, tree in
      [String(template.flatMap { $0 == "@" ? tree + " and its rings" : $0 == "#" ? "\(i + 1)" : String($0) })]
    }
    for (i, left) in Self.left(posts).enumerated() { #expect(left.count == 3, "post \(i): \(left)") }
    #expect(Self.reasons(posts) == [rule])
  }

  @Test func shortLinesGoTogether() {
    let posts = Self.posts { _, _ in ["Print", "Mail", "Like"] }
    for left in Self.left(posts) { #expect(left.count == 3) }
  }

  @Test func aTemplateOfTooFewPostsStays() {
    // A frame needs half of the posts: two stories of six that begin and end alike are no template.
    let posts = Self.posts { i, tree in [i < 2 ? "The post about \(tree) appeared first on The Quay." : "No more of \(tree)"] }
    #expect(Self.left(posts)[0].count == 4)
  }

  @Test func aRefrainStays() {
    let posts = Self.posts { i, tree in
      i == 0 ? ["Row on, row on, the tide is long.", "The \(tree) sang.", "Row on, row on, the tide is long."] : []
    }
    #expect(Self.left(posts)[0].count == 6)
  }

  @Test func aQuotedSloganStays() {
    var dice = Dice(9)
    let posts = (0..<10).map { i -> Post in
      let middle = i % 3 == 0 ? "> Bread, light and a boat for all" : MadePosts.sentence(&dice)
      let story = (0..<30).map { _ in MadePosts.sentence(&dice) }
      return linePost(story[..<15] + [middle] + story[15...], id: "post-\(i)")
    }
    #expect(Self.left(posts)[0].contains("Bread, light and a boat for all"))
  }

  @Test func aFooterBehindAPictureGoesAndACaptionStays() {
    let posts = Self.posts(10) { i, tree in
      i < 3
        ? ["![](https://quay.example/\(tree).jpg)", "Buy the printed Quay at any kiosk.", "\(tree) \(tree)"]
        : ["Buy the printed Quay at any kiosk."]
    }
    for left in Self.left(posts) { #expect(!left.contains("Buy the printed Quay at any kiosk.")) }
    let captions = Self.posts(10) { i, tree in
      i < 8
        ? ["![](https://quay.example/\(tree).jpg)", "The harbour in the morning, a view"] : ["The harbour in the morning, a view"]
    }
    for left in Self.left(captions) { #expect(left.contains("The harbour in the morning, a view")) }
  }

  @Test func aFooterOnTheStoryGoesWithLinesBehindIt() {
    let posts = Self.posts(8) { i, tree in
      [
        MadePosts.words(9, i + 50), MadePosts.words(11, i + 90), "\(MadePosts.words(12, i)). Buy the printed Quay at any kiosk.",
        "Tip us off", "Ring the desk", "Print it", "Mail it on", "Read on",
      ]
    }
    for left in Self.left(posts) { #expect(left.count == 6 && !left.joined().contains("kiosk"), "\(left)") }
  }

  @Test func protectedTextsStay() throws {
    let posts = Self.posts { _, _ in ["Disclosure: the writer owns a boat in this harbour.", "Buy the printed Quay at any kiosk."] }
    var stage = DedupeFooters()
    stage.protected = [try Pattern("^Disclosure:")]
    for left in Self.left(posts, stage) { #expect(left.last == "Disclosure: the writer owns a boat in this harbour.") }
  }

  @Test func keepAllTakesNothingOutAndShowsItStill() {
    let posts = Self.posts { _, _ in ["Buy the printed Quay at any kiosk."] }
    var stage = DedupeFooters()
    stage.keep = .all
    for left in Self.left(posts, stage) { #expect(left.count == 4) }
    var learnt = FooterEvidence()
    for post in posts { learnt.merge(stage.observe(post)) }
    #expect(stage.findings(in: posts[0], given: learnt).map(\.text) == ["Buy the printed Quay at any kiosk."])
  }

  @Test func keepFirstKeepsTheEarliestDate() {
    var posts = Self.posts { _, _ in ["Buy the printed Quay at any kiosk."] }
    for i in posts.indices { posts[i].fields.published = "2025-03-\(20 - i)" }
    var stage = DedupeFooters()
    stage.keep = .first
    #expect(Self.left(posts, stage).map(\.count) == [3, 3, 3, 3, 3, 4])
  }

  @Test func theEvidenceSaysSinceWhen() {
    var posts = Self.posts { _, _ in ["Buy the printed Quay at any kiosk."] }
    for i in posts.indices.dropFirst() { posts[i].fields.published = "2025-03-\(20 - i)T08:00:00Z" }
    var learnt = FooterEvidence()
    for post in posts { learnt.merge(DedupeFooters().observe(post)) }
    let evidence = Set(posts.flatMap { DedupeFooters().edits(to: $0, given: learnt).compactMap { $0.reason.evidence } })
    #expect(evidence == ["identical in 6 of 6 posts of this site, first seen 2025-03-15"])
  }

  static func rule(_ text: String, keeps: Bool = false, site: String? = nil) throws -> FooterRule {
    try #require(FooterRule(keeps: keeps, text: text, site: site, reason: "reviewed"))
  }

  @Test func reviewedRulesDropAndKeep() throws {
    let posts = Self.posts { i, tree in
      [
        "The post \(tree) in leaf appeared first on The Quay.", "Buy the printed Quay at any kiosk.",
        "Number \(i): a plug for \(tree)s.",
      ]
    }
    var stage = DedupeFooters()
    stage.keep = .all
    stage.rules = [try Self.rule("The post {*} appeared first on The Quay.")]
    for left in Self.left(posts, stage) {
      #expect(left.count == 5)
      #expect(!left.contains { $0.hasPrefix("The post") })
    }
    stage.keep = .none
    stage.rules = [
      try Self.rule("buy the printed quay at any kiosk"), try Self.rule("Buy the printed Quay at any kiosk.", keeps: true),
    ]
    for left in Self.left(posts, stage) { #expect(left.contains("Buy the printed Quay at any kiosk.")) }
    stage.rules = [try Self.rule("Buy the printed Quay at any kiosk.", keeps: true, site: "elsewhere.org")]
    for left in Self.left(posts, stage) { #expect(!left.contains("Buy the printed Quay at any kiosk.")) }
  }

  @Test func aReviewedRuleNeedsNoOtherPosts() throws {
    let posts = Self.posts(1) { _, _ in ["Buy the printed Quay at any kiosk."] }
    var stage = DedupeFooters()
    stage.rules = [try Self.rule("Buy the printed Quay at any kiosk.")]
    #expect(Self.left(posts, stage)[0].count == 3)
  }

  @Test(arguments: ["", " … ", "{*}", "on {*} the", "the {*} first {*} on The Quay"])
  func rulesThatWouldFitAnythingAreRefused(_ text: String) {
    #expect(FooterRule(keeps: false, text: text, site: nil, reason: "") == nil)
  }

  @Test func evidenceOfDealtPostsIsTheSame() {
    var dice = Dice(11)
    let posts = Self.posts(40) { i, tree in
      ["The post \(tree) \(i) appeared first on The Quay.", i % 2 == 0 ? "Print" : "Mail", "Buy the printed Quay at any kiosk."]
    }
    let stage = DedupeFooters()
    var whole = FooterEvidence()
    for post in posts { whole.merge(stage.observe(post)) }
    for _ in 0..<20 {
      var parts = [FooterEvidence](repeating: FooterEvidence(), count: Int.random(in: 1...7, using: &dice))
      for post in posts.shuffled(using: &dice) {
        // A post that is seen twice counts once.
        for _ in 0..<Int.random(in: 1...2, using: &dice) {
          parts[Int.random(in: parts.indices, using: &dice)].merge(stage.observe(post))
        }
      }
      var joined = FooterEvidence()
      for part in parts.shuffled(using: &dice) { joined.merge(FooterEvidence(encoded: part.encoded()) ?? FooterEvidence()) }
      #expect(joined.encoded() == whole.encoded())
    }
  }
}
