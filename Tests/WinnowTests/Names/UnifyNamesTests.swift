import Testing
import WinnowBase

@testable import Winnow

@Suite struct UnifyNamesTests {
  private func post(_ id: String, authors: [String], credits: [[String]] = []) -> Post {
    var identity = Post.Identity()
    identity.id = id
    var post = Post(identity: identity)
    post.fields.authors = authors.map { Author(name: $0) }
    post.pictures = credits.map { people in
      var picture = Picture(address: "https://a.example/\(id).jpg")
      var credit = Credit(raw: people.joined(separator: " and "))
      credit.people = people
      picture.credit = credit
      return picture
    }
    return post
  }

  private func learnt(_ posts: [Post]) -> NameEvidence {
    var sum = NameEvidence()
    for post in posts { sum.merge(UnifyNames().observe(post)) }
    sum.settle()
    return sum
  }

  private func unified(_ post: Post, _ all: [Post]) -> Post {
    var post = post
    var ledger = PostLedger(isKept: false)
    post.apply(UnifyNames().edits(to: post, given: learnt(all)), stage: UnifyNames.name, ledger: &ledger)
    return post
  }

  @Test func theSpellingOfMostPostsStandsForAll() {
    let posts = [
      post("a", authors: ["José Núñez"]), post("b", authors: ["Jose Nunez"], credits: [["JOSE NUNEZ", "Mara Quill"]]),
      post("c", authors: ["José Núñez"]), post("d", authors: ["Ana-Maria Braun"]), post("e", authors: ["Ana Maria Braun"]),
      post("f", authors: ["Ana-Maria Braun"]),
    ]
    let b = unified(posts[1], posts)
    #expect(b.fields.authors.map(\.name) == ["José Núñez"])
    #expect(b.pictures[0].credit?.people == ["José Núñez", "Mara Quill"])
    #expect(b.pictures[0].credit?.raw == "JOSE NUNEZ and Mara Quill", "the raw text stays")
    #expect(unified(posts[4], posts).fields.authors.map(\.name) == ["Ana-Maria Braun"])
    #expect(UnifyNames().edits(to: posts[0], given: learnt(posts)).isEmpty, "nothing is said of what is right")
  }

  @Test func capitalsNeverWinAndNamesAreNotMixed() {
    let posts = [
      post("a", authors: ["BERTRAND GUAY"]), post("b", authors: ["BERTRAND GUAY"]), post("c", authors: ["Bertrand Guay"]),
      post("d", authors: ["Bert Randguay"]), post("e", authors: ["Li"]), post("f", authors: ["LI"]), post("g", authors: ["王小明"]),
    ]
    #expect(unified(posts[0], posts).fields.authors.map(\.name) == ["Bertrand Guay"])
    #expect(unified(posts[3], posts).fields.authors.map(\.name) == ["Bert Randguay"])
    for (left, right) in [("J.K. Rowling", "J. K. Rowling"), ("Sean O'Neill", "Sean O’Neill"), ("Jean-Luc Roy", "jean luc roy")] {
      #expect(NameKey.of(left, organization: false) == NameKey.of(right, organization: false))
    }
    #expect(unified(posts[3], posts).fields.authors.map(\.name) == ["Bert Randguay"])
    for (left, right) in [("J.K. Rowling", "J. K. Rowling"), ("Sean O'Neill", "Sean O’Neill"), ("Jean-Luc Roy", "jean luc roy")] {
      #expect(NameKey.of(left, organization: false) == NameKey.of(right, organization: false))
    }
    #expect(unified(posts[4], posts).fields.authors.map(\.name) == ["Li"], "too short to say anything")
    #expect(unified(posts[6], posts).fields.authors.map(\.name) == ["王小明"])
  }

  @Test func evidenceIsAMonoidWithOneEncoding() {
    var random: UInt64 = 7
    func next(_ count: Int) -> Int {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(random >> 33) % count
    }
    let names = ["José Núñez", "Jose Nunez", "JOSE NUNEZ", "Zoë Adler", "Zoe Adler", "Łukasz Wójcik", "Lukasz Wojcik"]
    let posts = (0..<60).map { post("\($0)", authors: [names[next(names.count)]]) }
    let whole = learnt(posts).encoded()
    for shards in [2, 7] {
      var parts = [NameEvidence](repeating: NameEvidence(), count: shards)
      for (place, post) in posts.enumerated() { parts[place % shards].merge(UnifyNames().observe(post)) }
      var sum = NameEvidence()
      for part in parts.reversed() { if let read = NameEvidence(encoded: part.encoded()) { sum.merge(read) } }
      #expect(sum.encoded() == whole)
    }
    #expect(NameEvidence(encoded: whole.dropLast()) == nil)
    #expect(NameKey.of("Łukasz Wójcik", organization: false) == NameKey.of("lukasz wojcik", organization: false))
    #expect(NameKey.of("Łukasz Wójcik", organization: false) != NameKey.of("Łukasz Wójcik", organization: true))
  }
}
