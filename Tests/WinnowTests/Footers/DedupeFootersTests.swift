import Testing

@testable import Winnow

@Suite struct DedupeFootersTests {
  static let footer = "The River Post is printed on recycled paper in our own house."

  static let words = ["alder", "birch", "cedar", "elm", "fir", "hazel", "larch", "maple", "oak", "pine"]

  func posts(_ count: Int, footer: String = DedupeFootersTests.footer, glued: Bool = false) -> [Post] {
    (0..<count).map { i in
      let word = Self.words[i % Self.words.count]
      let lines = [
        "Story \(word) opens with a sentence on \(word).", "The middle of \(word) is not long.", "It ends when \(word) is told.",
      ]
      let tail = glued ? [lines[0], lines[1], lines[2] + " " + footer] : lines + [footer]
      return linePost(tail, id: "post-\(i)")
    }
  }

  func learn(_ posts: [Post], _ stage: DedupeFooters = DedupeFooters()) -> FooterEvidence {
    var learnt = FooterEvidence()
    for post in posts { learnt.merge(stage.observe(post)) }
    return learnt
  }

  @Test func recurringFooterGoesWithItsNumbers() throws {
    let posts = posts(4)
    let edits = DedupeFooters().edits(to: posts[0], given: learn(posts))
    #expect(remaining(posts[0], edits).count == 3)
    let edit = try #require(edits.first)
    #expect(edit.reason.evidence == "identical in 4 of 4 posts of this site")
  }

  @Test func gluedFooterGoesAndTheSentenceStays() {
    let all = posts(3) + posts(6, glued: true).suffix(3)
    let last = all[5]
    #expect(remaining(last, DedupeFooters().edits(to: last, given: learn(all))).last?.hasSuffix("is told.") == true)
  }

  @Test(arguments: [
    ("Rumunel bulinehos husafotol nobasaga vevamiros.", false), ("A pilgrimage: every year in the spring", false),
    ("Pressefoto des Museums am Fluss", true), ("Fotos vom Hafen am Abend", true), ("All pictures by Getty", true),
  ])
  func creditsOfPicturesStay(line: String, stays: Bool) {
    let all = posts(4, footer: line)
    #expect(DedupeFooters().edits(to: all[0], given: learn(all)).isEmpty == stays)
  }

  /// Without a ledger only what recurs is looked at, and only the rules are told: the same goes.
  @Test(arguments: ["", "photo: by nobody", "The post {} appeared first on The River Post"])
  func editsThatNobodyIsToldOf(line: String) {
    let all = (0..<12).map { i in
      let word = Self.words[i % Self.words.count] + " \(Self.words[(i * 3 + 1) % 10])"
      let more = line.isEmpty ? [] : [line.replacing("{}", with: word)]
      let last = "It ends when \(word) is told." + (i % 2 == 0 ? " " + Self.footer : "")
      return linePost(
        ["Story \(word) opens with a sentence on \(word).", "The middle is \(word).", last] + more,
        id: "post-\(i)")
    }
    let learnt = learn(all)
    #expect(all.contains { !DedupeFooters().edits(to: $0, given: learnt).isEmpty })
    for post in all {
      let (told, untold) = (DedupeFooters().edits(to: post, given: learnt), DedupeFooters().untoldEdits(to: post, given: learnt))
      #expect(told.map { "\($0.change) \($0.reason.rule)" } == untold.map { "\($0.change) \($0.reason.rule)" })
      #expect(untold.allSatisfy { $0.reason.text.isEmpty && $0.reason.evidence == nil })
    }
  }

  @Test func tooFewPostsSayNothing() {
    let posts = posts(2)
    #expect(DedupeFooters().edits(to: posts[0], given: learn(posts)).isEmpty)
  }

  @Test func equalPostsKeepTheirStory() {
    let one = posts(1)[0]
    let copies = (0..<5).map { i -> Post in
      var copy = one
      copy.identity.id = "copy-\(i)"
      return copy
    }
    #expect(DedupeFooters().edits(to: one, given: learn(copies)).isEmpty)
  }

  @Test func evidenceIsACommutativeMonoid() {
    let posts = posts(9)
    let whole = learn(posts)
    var shards = [learn(Array(posts[5...])), learn(Array(posts[..<5]))]
    var joined = FooterEvidence()
    for shard in shards { joined.merge(shard) }
    #expect(joined.encoded() == whole.encoded())
    shards[0].merge(whole)
    #expect(shards[0].encoded() == whole.encoded())
    #expect(FooterEvidence(encoded: whole.encoded())?.encoded() == whole.encoded())
  }

  @Test func samplesDoNotDependOnOrder() {
    var (up, down) = (FooterEvidence(), FooterEvidence())
    for i in 0..<5_000 {
      let story = UInt64(i) &* 0x9E37_79B9_7F4A_7C15
      let other = UInt64(4_999 - i) &* 0x9E37_79B9_7F4A_7C15
      up.merge(FooterEvidence(site: 1, story: story, order: UInt64(i), keys: [8, 8 * UInt64(i + 2)]))
      down.merge(FooterEvidence(site: 1, story: other, order: UInt64(4_999 - i), keys: [8, 8 * UInt64(4_999 - i + 2)]))
    }
    #expect(up.encoded() == down.encoded())
    #expect(up.sites[1]?.stories.count ?? 0 <= FooterEvidence.capacity(sites: 1))
    #expect(up.sites[1]?.level ?? 0 > 0)
  }

  @Test func brokenEvidenceIsRefused() {
    let bytes = learn(posts(3)).encoded()
    for cut in [0, 2, 9, bytes.count - 1] { #expect(FooterEvidence(encoded: Array(bytes[..<cut])) == nil) }
    #expect(FooterEvidence(encoded: [99]) == nil)
  }

  @Test func verdictMovesOnlyWithWhatEditsRead() {
    let stage = DedupeFooters()
    let all = posts(6)
    let before = learn(Array(all[..<5]))
    let mine = stage.observe(all[0])
    #expect(stage.verdict(for: mine, given: before) != stage.verdict(for: mine, given: learn(all)))
    var other = all[5]
    other.identity.site = "elsewhere.org"
    var wider = before
    wider.merge(stage.observe(other))
    #expect(stage.verdict(for: mine, given: before) == stage.verdict(for: mine, given: wider))
  }

  @Test func firstOccurrenceMayStay() {
    var stage = DedupeFooters()
    stage.keep = .first
    let all = posts(4)
    let learnt = learn(all, stage)
    let whole = all.filter { stage.edits(to: $0, given: learnt).isEmpty }
    #expect(whole.count == 1)
  }
}
