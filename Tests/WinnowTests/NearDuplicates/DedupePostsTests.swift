import Testing

@testable import Winnow

@Suite struct DedupePostsTests {
  /// Words that no other seed gives in this order.
  static func words(_ count: Int, seed: UInt64) -> [String] {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    return (0..<count).map { _ in
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return "w" + String(state % 4096, radix: 36)
    }
  }

  static func post(_ words: [String], _ id: String, published: String? = nil, site: String = "example.org") -> Post {
    var lines: [String] = []
    for start in stride(from: 0, to: words.count, by: 30) {
      lines.append(words[start..<min(words.count, start + 30)].joined(separator: " "))
    }
    var post = linePost(lines, id: id)
    post.fields.published = published
    post.identity.site = site
    return post
  }

  /// A copy with every n-th word replaced.
  static func edited(_ words: [String], every step: Int) -> [String] {
    words.enumerated().map { $0.offset % step == step / 2 ? "x\($0.offset)" : $0.element }
  }

  func marks(_ posts: [Post], _ stage: DedupePosts = DedupePosts()) -> [String: String] {
    var learnt = DuplicateEvidence()
    for post in posts { learnt.merge(stage.observe(post)) }
    var marks: [String: String] = [:]
    for post in posts {
      for edit in stage.edits(to: post, given: learnt) {
        if case .set(.duplicateOf(let id?)) = edit.change { marks[post.identity.id] = "\(edit.reason.rule) \(id)" }
      }
    }
    return marks
  }

  @Test func copiesNameTheEarliest() {
    let story = Self.words(300, seed: 1)
    let posts = [
      Self.post(story, "late", published: "2024-03-02"), Self.post(story, "early", published: "2024-03-01"),
      Self.post(Self.edited(story, every: 60), "near", published: "2024-03-03"), Self.post(Self.words(300, seed: 2), "other"),
    ]
    #expect(marks(posts) == ["late": "exact-duplicate early", "near": "near-duplicate early"])
  }

  @Test func theRepresentativeFollowsTheRule() {
    let story = Self.words(300, seed: 1)
    var stage = DedupePosts()
    stage.representative = .longest
    let long = story + Self.words(12, seed: 9)
    #expect(marks([Self.post(story, "a"), Self.post(long, "b")], stage) == ["a": "near-duplicate b"])
    stage.prefer = ["first.example"]
    let preferred = Self.post(story, "c", published: "2025-01-01", site: "first.example")
    #expect(marks([preferred, Self.post(long, "b", published: "2020-01-01")], stage) == ["b": "near-duplicate c"])
  }

  @Test func excerptsNameTheWhole() {
    let story = Self.words(900, seed: 3)
    let posts = [Self.post(story, "whole"), Self.post(Array(story[100..<180]), "part"), Self.post(Array(story[500..<900]), "half")]
    #expect(marks(posts) == ["part": "excerpt whole", "half": "excerpt whole"])
    var stage = DedupePosts()
    stage.excerpts = false
    #expect(marks(posts, stage) == [:])
  }

  @Test func fewSharedWordsAreNoCopy() {
    let story = Self.words(300, seed: 4)
    #expect(marks([Self.post(story, "a"), Self.post(Self.edited(story, every: 8), "b")]) == [:])
    #expect(marks([Self.post(["one", "two", "three"], "a"), Self.post(["one", "two", "three"], "b")]) == [:])
  }

  /// A headline of one's own, and a line that each post of the site fills otherwise, make no other text of an excerpt.
  @Test(arguments: [0, 1]) func anExcerptWithALineOfItsSiteIsOne(_ kind: Int) {
    let whole = Self.post(Self.words(300, seed: 3), "whole", site: "whole.example")
    let posts = (0..<8).map { i -> Post in
      let slot = Self.words(14, seed: UInt64(50 + i)).joined(separator: " ")
      let story = i == 0 ? Array(Self.words(300, seed: 3)[60..<160]) : Self.words(100, seed: UInt64(20 + i))
      let lines = stride(from: 0, to: 100, by: 50).map { story[$0..<$0 + 50].joined(separator: " ") }
      let own =
        kind == 0
        ? ["# Of \(slot) and of \(slot)"] + lines
        : lines + ["The post \(slot), with more to say than fits, appeared first on Harbour Lights."]
      return linePost(own, site: "part.example", id: "part\(i)")
    }
    #expect(marks([whole] + posts) == ["part0": "excerpt whole"])
  }

  @Test func scriptsWithoutSpacesAreComparedByCharacter() {
    let text = "山坡上的果园不是谁种下的，老人说，种子是随着洪水来的，从此每年秋天，孩子们都到那里去摘苹果，没有人问过那是谁的树。"
    let posts = [
      linePost([text], id: "a"), linePost(["。" + text], id: "b"),
      linePost(["镇上的钟停了十一年，没有人觉得需要修理它，因为大家都已经习惯了没有钟的日子，直到去年冬天。"], id: "c"),
    ]
    #expect(marks(posts) == ["b": "exact-duplicate a"])
  }

  @Test func aSiteOfEqualPostsKeepsOne() {
    let story = Self.words(100, seed: 5)
    let posts = (0..<40).map { Self.post(story, "p\($0)") }
    #expect(marks(posts).count == 39)
  }

  /// Any split and any order of merging gives the same bytes and the same marks.
  @Test(arguments: [1, 2, 3, 7]) func mergingCommutes(_ parts: Int) {
    let posts = (0..<60).map { i -> Post in
      let story = Self.words(200, seed: UInt64(i / 3 + 1))
      return Self.post(i % 3 == 0 ? story : i % 3 == 1 ? Self.edited(story, every: 50) : Array(story[50..<120]), "p\(i)")
    }
    let stage = DedupePosts()
    var whole = DuplicateEvidence()
    for post in posts { whole.merge(stage.observe(post)) }
    var shards = (0..<parts).map { part -> DuplicateEvidence in
      var shard = DuplicateEvidence()
      for (i, post) in posts.enumerated().reversed() where i % parts == part { shard.merge(stage.observe(post)) }
      return shard
    }
    shards.reverse()
    var merged = DuplicateEvidence()
    for shard in shards { merged.merge(DuplicateEvidence(encoded: shard.encoded()) ?? DuplicateEvidence()) }
    #expect(merged.encoded() == whole.encoded())
    for post in posts { #expect(stage.edits(to: post, given: merged).count == stage.edits(to: post, given: whole).count) }
    #expect(marks(posts).count == 40)
  }

  @Test func brokenEvidenceIsRefused() {
    let bytes = DedupePosts().observe(Self.post(Self.words(60, seed: 6), "a")).encoded()
    for cut in [0, 1, 9, 20, bytes.count - 1] { #expect(DuplicateEvidence(encoded: Array(bytes[..<cut])) == nil) }
    #expect(DuplicateEvidence(encoded: [9] + bytes.dropFirst()) == nil)
    #expect(DuplicateEvidence(encoded: bytes)?.encoded() == bytes)
  }

  @Test func aSampleStillFindsCopies() {
    let story = Self.words(3000, seed: 7)
    var learnt = DuplicateEvidence()
    let stage = DedupePosts()
    let posts = [Self.post(story, "a"), Self.post(Self.edited(story, every: 300), "b"), Self.post(Self.words(3000, seed: 8), "c")]
    for post in posts { learnt.merge(stage.observe(post)) }
    var sampled = learnt
    sampled.raise(to: 3)
    #expect(stage.edits(to: posts[1], given: sampled).count == 1)
    #expect(stage.edits(to: posts[2], given: sampled).isEmpty)
  }

  /// Two versions of a post are one of them, whatever the order and the level they meet at.
  @Test(arguments: [0, 2]) func versionsOfAPostAreOne(_ level: Int) {
    let stage = DedupePosts()
    let (old, new) = (
      stage.observe(Self.post(Self.words(900, seed: 1), "a")), stage.observe(Self.post(Self.words(700, seed: 2), "a"))
    )
    let others = (0..<5).map { stage.observe(Self.post(Self.words(300, seed: UInt64(10 + $0)), "o\($0)")) }
    var forms: [[UInt8]] = []
    for first in [old, new] {
      var learnt = DuplicateEvidence()
      learnt.merge(others[0])
      learnt.merge(first)
      for other in others[1...] { learnt.merge(other) }
      if first.encoded() == old.encoded() { learnt.raise(to: level) }
      learnt.merge(first.encoded() == old.encoded() ? new : old)
      learnt.raise(to: level)
      forms.append(learnt.encoded())
      #expect(learnt.sorted.count == 6)
    }
    #expect(forms[0] == forms[1])
    #expect(DuplicateEvidence(encoded: forms[0])?.encoded() == forms[0])
  }

  /// What the outline says is forgotten anyway: leaving it out changes no byte.
  @Test func leavingOutWhatIsForgottenChangesNothing() {
    let stage = DedupePosts()
    let posts = (0..<8).map { Self.post(Self.words(400, seed: UInt64(30 + $0)), "p\($0)") }
    var whole = stage.observe(posts[0])
    whole.raise(to: 3)
    var spared = whole
    for post in posts[1...] {
      let contribution = stage.observe(post, besides: spared.outline())
      #expect(contribution.shingles(of: contribution.sorted[0]).count < 100)
      spared.merge(contribution)
      whole.merge(stage.observe(post))
    }
    #expect(spared.encoded() == whole.encoded())
  }
}
