import Testing

@testable import Winnow

/// Looking only at what recurs gives what looking at all gives.
@Suite struct FooterFilterTests {
  /// A text of a few words, often one that other posts have too: in whole, in its template, with other numbers.
  private static func line(_ dice: inout Dice) -> String {
    let shared = [
      "Share this", "Share", "Print", "Pin it", "Tags: harbour, ferry",
      "The River Post is printed on recycled paper in our own house.",
      "Subscribe to our letter for 12 stories a week", "Read on: 3 March 2024", "Photo: Jane Roe", "> Truth, day by day", "# More",
      "- Contact us", "![](https://example.org/logo.png)", "![](https://example.org/line.png)", "本報訊。請訂閱本報。謝謝閱讀。",
    ]
    let word = MadePosts.word(&dice)
    switch Int.random(in: 0..<10, using: &dice) {
    case 0..<4: return shared.randomElement(using: &dice) ?? ""
    case 4: return "The post \(word) appeared first on The River Post"
    case 5: return MadePosts.sentence(&dice) + " The River Post is printed on \(word) paper. Write to us at the harbour."
    case 6: return "Join us. Meet \(Int.random(in: 0..<90, using: &dice)) others in June. " + MadePosts.sentence(&dice)
    case 7: return "![](https://example.org/\(word).jpg)"
    default: return MadePosts.sentence(&dice)
    }
  }

  @Test(arguments: 0..<60)
  func whatDoesNotRecurChangesNothing(seed: UInt64) throws {
    var dice = Dice(seed)
    let ends = (0..<Int.random(in: 1...4, using: &dice)).map { _ in Self.line(&dice) }
    let posts = (0..<Int.random(in: 3...14, using: &dice)).map { number in
      var lines = (0..<Int.random(in: 1...22, using: &dice)).map { _ in Self.line(&dice) }
      if Int.random(in: 0..<4, using: &dice) > 0 { lines += ends }
      // Two short lines that go together though each alone is too short, with another between them in some posts.
      if Int.random(in: 0..<5, using: &dice) < 2 {
        lines += ["Tip the desk", Bool.random(using: &dice) ? MadePosts.word(&dice) : "", "Ring us now"]
      }
      return linePost(lines, id: "post-\(number)")
    }
    var stage = DedupeFooters()
    stage.minimumPosts = Int.random(in: 2...4, using: &dice)
    stage.keep = Bool.random(using: &dice) ? .none : .first
    // A rule may speak of any unit, so with one, which here fits none, all are looked at.
    var thorough = stage
    thorough.rules = [try #require(FooterRule(keeps: false, text: "no post has these words", site: nil, reason: ""))]
    var learnt = FooterEvidence()
    for post in posts { learnt.merge(stage.observe(post)) }
    for post in posts {
      let expected = thorough.edits(to: post, given: learnt).map { "\($0)" }
      #expect(stage.edits(to: post, given: learnt).map { "\($0)" } == expected)
    }
  }

  /// The posts above are no corpus in which nothing goes.
  @Test func muchRecurs() {
    var dice = Dice(7)
    let posts = (0..<10).map { number in linePost((0..<12).map { _ in Self.line(&dice) }, id: "post-\(number)") }
    var learnt = FooterEvidence()
    for post in posts { learnt.merge(DedupeFooters().observe(post)) }
    let rules = Set(posts.flatMap { DedupeFooters().edits(to: $0, given: learnt).map(\.reason.rule) })
    #expect(rules.count >= 2)
  }
}
