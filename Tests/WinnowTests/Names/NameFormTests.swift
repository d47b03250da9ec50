import Testing
import WinnowBase

@testable import Winnow

/// Whether spellings of names are one person's, by what the corpus says.
@Suite struct NameFormTests {
  private static func post(_ id: Int, site: String, authors: [String], people: [String] = [], agencies: [String] = []) -> Post {
    var identity = Post.Identity()
    identity.id = "\(id)"
    identity.site = site
    var post = Post(identity: identity)
    post.fields.authors = authors.map { Author(name: $0) }
    if !people.isEmpty || !agencies.isEmpty {
      var picture = Picture(address: "https://\(site)/\(id).jpg")
      var credit = Credit(raw: (people + agencies).joined(separator: "/"))
      credit.people = people
      credit.agencies = agencies.map { PublisherName(name: $0) }
      picture.credit = credit
      post.pictures = [picture]
    }
    return post
  }

  private static func learnt(_ posts: [Post]) -> NameEvidence {
    var sum = NameEvidence()
    for post in posts { sum.merge(UnifyNames().observe(post)) }
    sum.settle()
    return sum
  }

  private static func unified(_ post: Post, _ learnt: NameEvidence) -> Post {
    var post = post
    var ledger = PostLedger(isKept: false)
    post.apply(UnifyNames().edits(to: post, given: learnt), stage: UnifyNames.name, ledger: &ledger)
    return post
  }

  /// What each author becomes: posts are given as `site name`, one a post.
  private static func names(_ posts: [String]) -> [String] {
    let made = posts.enumerated().map { place, line in
      let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
      return post(place, site: parts[0], authors: [parts[1]])
    }
    let evidence = learnt(made)
    return made.map { unified($0, evidence).fields.authors[0].name }
  }

  @Test(
    "spellings of one person",
    arguments: [
      (["a Dana Roe", "a DANA ROE"], "Dana Roe"),
      (["a DANA ROE", "b DANA ROE", "a Dana Roe"], "Dana Roe"),
      (["a Dana ROE", "b Dana ROE", "a Dana Roe"], "Dana Roe"),
      (["a dana roe", "a Dana Roe"], "Dana Roe"),
      (["a José Peña", "a Jose Pena", "b José Peña"], "José Peña"),
      (["a Jose\u{301} Pen\u{303}a", "a Jose Pena", "b Jose Pena", "b Jose Pena"], "Jose Pena"),
      (["a José Peña", "b Jose Pena"], "José Peña"),
      (["a Roe, Dana", "b Roe, Dana", "b Dana Roe"], "Dana Roe"),
      (["a van der Roe, Dana", "b Dana van der Roe"], "Dana van der Roe"),
      (["a Ana-Maria Roe", "a Ana Maria Roe", "b Ana-Maria Roe"], "Ana-Maria Roe"),
      (["a Sean O'Hara", "b Sean O’Hara", "b Sean O’Hara"], "Sean O’Hara"),
      (["a J.K. Roe", "b J. K. Roe", "b J. K. Roe"], "J. K. Roe"),
      (["a Łucja Wójcik", "a Lucja Wojcik"], "Łucja Wójcik"),
      (["a İpek Şahin", "b Ipek Sahin", "b İPEK ŞAHİN"], "İpek Şahin"),
      (["a 山田 太郎", "b 山田太郎", "b 山田太郎"], "山田太郎"),
      (["a 김 민수", "b 김민수", "b 김민수"], "김민수"),
      (["a АННА КУЗЬМИНА", "b Анна Кузьмина"], "Анна Кузьмина"),
      (["a D. Roe", "a Dana Roe"], "Dana Roe"),
      (["a D. Roe", "a D. Roe", "a D. Roe", "a Dana Roe"], "Dana Roe"),
      (["a D. ROE", "a Roe, Dana", "a Dana Roe"], "Dana Roe"),
      (["a Dana Q. Roe", "a Dana Roe", "a Dana Roe"], "Dana Roe"),
      (["a Dana Q. Roe", "a Dana Roe"], "Dana Q. Roe"),
      (["a D. Q. Roe", "a Dana Q. Roe"], "Dana Q. Roe"),
      (["a D. van der Roe", "a Dana van der Roe"], "Dana van der Roe"),
    ])
  func one(posts: [String], name: String) { #expect(Self.names(posts) == posts.map { _ in name }) }

  @Test(
    "names that nobody can say are one person's",
    arguments: [
      ["a John Roe", "a Jon Roe", "a Joan Roe"],
      ["a J. Roe", "a John Roe", "a Joan Roe"],
      ["a J. Roe", "b John Roe"],
      ["a John Q. Roe", "a John X. Roe", "a John Roe"],
      ["a J. X. Roe", "a John Q. Roe"],
      ["a John Roe", "b John Q. Roe"],
      ["a J. Roe", "a John van Roe"],
      ["a Alena Popova", "a Алена Попова", "a Αλένα"],
      ["a Dana Roe", "a Dana Roe Whitlock"],
      ["a Roe Dana", "a Dana Roe"],
      ["a John Roe, Jr.", "a Jr. John Roe"],
      ["a Mueller", "a Müller"],
      ["a Li", "a LI"],
      ["a Szabó Eszter", "a Eszter Szabó"],
    ])
  func several(posts: [String]) {
    #expect(Self.names(posts) == posts.map { String($0.dropFirst(2)) })
  }

  @Test func anAbbreviationIsUndoneWhereItsSiteHasTheName() {
    #expect(
      Self.names(["a D. Roe", "a Dana Roe", "b D. Roe", "c Dana Roe", "c D. Roe"]) == [
        "Dana Roe", "Dana Roe", "D. Roe", "Dana Roe", "Dana Roe",
      ])
  }

  @Test func twoNamesInOneListAreTwoPeople() {
    let posts = [
      Self.post(0, site: "a", authors: ["Dana Roe", "D. Roe"]), Self.post(1, site: "a", authors: ["D. Roe"]),
      Self.post(2, site: "a", authors: ["Ines Quill"], people: ["I. Quill"]), Self.post(3, site: "a", authors: ["I. Quill"]),
    ]
    let evidence = Self.learnt(posts)
    #expect(Self.unified(posts[0], evidence).fields.authors.map(\.name) == ["Dana Roe", "D. Roe"])
    #expect(Self.unified(posts[1], evidence).fields.authors.map(\.name) == ["D. Roe"])
    // The author and the photographer of one post may well be one person.
    #expect(Self.unified(posts[2], evidence).pictures[0].credit?.people == ["Ines Quill"])
    #expect(Self.unified(posts[2], evidence).pictures[0].credit?.raw == "I. Quill", "the raw text stays")
    #expect(Self.unified(posts[3], evidence).fields.authors.map(\.name) == ["Ines Quill"])
  }

  @Test func bodiesThatNoLexiconKnows() {
    let posts = [
      Self.post(0, site: "a", authors: [], agencies: ["The Harbour Pictures"]),
      Self.post(1, site: "a", authors: [], agencies: ["Harbour Pictures Ltd"]),
      Self.post(2, site: "b", authors: [], agencies: ["HARBOUR PICTURES"]),
      Self.post(3, site: "b", authors: [], agencies: ["Harbour Pictures"]),
      Self.post(4, site: "b", authors: [], agencies: ["Harbour Pictures"]),
      Self.post(5, site: "b", authors: [], agencies: ["Harbour Picture"]),
      Self.post(6, site: "b", authors: ["Harbour Pictures"], agencies: ["HBR", "Hbr"]),
      Self.post(7, site: "b", authors: [], agencies: ["HBR"]),
    ]
    let evidence = Self.learnt(posts)
    let agencies = posts.map { Self.unified($0, evidence).pictures[0].credit?.agencies.map(\.name) ?? [] }
    #expect(agencies[0...4].allSatisfy { $0 == ["Harbour Pictures"] })
    #expect(agencies[5] == ["Harbour Picture"])
    #expect(agencies[7] == ["HBR"], "an abbreviation in capitals is no shouting")
    #expect(
      posts.map { $0.pictures[0].credit?.raw ?? "" } == posts.map { Self.unified($0, evidence).pictures[0].credit?.raw ?? "" })
  }

  @Test func aNameStandsOnceInAList() {
    let posts = [
      Self.post(0, site: "a", authors: [], people: ["Dana Roe", "DANA ROE"]), Self.post(1, site: "a", authors: ["Dana Roe"]),
    ]
    #expect(Self.unified(posts[0], Self.learnt(posts)).pictures[0].credit?.people == ["Dana Roe"])
  }

  @Test func anyOrderAndAnyShardingGiveTheSameNames() {
    var dice = Dice(11)
    let spellings = [
      "Dana Roe", "DANA ROE", "D. Roe", "Roe, Dana", "Dana Q. Roe", "Dan Roe", "José Peña", "Jose Pena", "J. Peña", "Ines Quill",
      "I. Quill",
      "Ian Quill", "山田 太郎", "山田太郎", "Sean O'Hara", "Sean O’Hara",
    ]
    for _ in 0..<40 {
      let posts = (0..<24).map { place in
        Self.post(
          place, site: ["a", "b", "c"].randomElement(using: &dice) ?? "a",
          authors: (0..<Int.random(in: 1...2, using: &dice)).compactMap { _ in spellings.randomElement(using: &dice) })
      }
      let whole = Self.learnt(posts)
      let shards = Int.random(in: 2...6, using: &dice)
      var parts = [NameEvidence](repeating: NameEvidence(), count: shards)
      for post in posts.shuffled(using: &dice) { parts[Int.random(in: 0..<shards, using: &dice)].merge(UnifyNames().observe(post)) }
      var sum = NameEvidence()
      for part in parts {
        guard let read = NameEvidence(encoded: part.encoded()) else {
          Issue.record("not read back")
          continue
        }
        sum.merge(read)
      }
      #expect(sum.encoded() == whole.encoded())
      var settled = sum
      settled.settle()
      for post in posts {
        let names = Self.unified(post, whole).fields.authors.map(\.name)
        #expect(Self.unified(post, settled).fields.authors.map(\.name) == names)
        #expect(Self.unified(post, sum).fields.authors.map(\.name) == names, "settling is not needed for a right answer")
        #expect(
          UnifyNames().verdict(for: UnifyNames().observe(post), given: sum)
            == UnifyNames().verdict(for: UnifyNames().observe(post), given: whole))
        #expect(
          Self.unified(Self.unified(post, whole), whole).fields.authors.map(\.name) == names, "what is unified stays as it is")
      }
    }
  }

  @Test func brokenEvidenceIsRefused() {
    let whole = Self.learnt([
      Self.post(0, site: "a", authors: ["Dana Roe"]), Self.post(1, site: "b", authors: ["D. Roe", "Dana Roe"]),
    ]).encoded()
    for count in 0..<whole.count { #expect(NameEvidence(encoded: Array(whole.prefix(count))) == nil) }
    var dice = Dice(3)
    for _ in 0..<300 {
      var bytes = whole
      bytes[Int.random(in: 0..<bytes.count, using: &dice)] = UInt8.random(in: 0...255, using: &dice)
      if let read = NameEvidence(encoded: bytes) { _ = read.encoded() }
    }
  }
}
