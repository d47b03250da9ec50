import Testing

@testable import WinnowFetch

@Suite struct RobotsFileTests {
  private func file(_ text: String) -> RobotsFile { RobotsFile(Array(text.utf8)) }

  @Test(arguments: [
    // The tables of RFC 9309, 2.2.2 and 2.2.3, and what they imply.
    ("/foo/bar?baz=quz", "/foo/bar?baz=quz", true),
    ("/foo/bar?baz=https://foo.bar", "/foo/bar?baz=https%3A%2F%2Ffoo.bar", false),
    ("/foo/bar/ツ", "/foo/bar/%E3%83%84", true),
    ("/foo/bar/%E3%83%84", "/foo/bar/ツ", true),
    ("/foo/bar/%62%61%7A", "/foo/bar/baz", true),
    ("/a%3cd.html", "/a%3Cd.html", true),
    ("/path/file-with-a-%2A.html", "/path/file-with-a-*.html", true),
    ("/path/foo-%24", "/path/foo-$", true),
    ("/path/foo-$", "/path/foo-", true),
    ("/path/foo-$", "/path/foo-bar", false),
    ("/a$b", "/a$b", true),
    ("/a%2Fb", "/a/b", false),
    ("/fish", "/fishheads/yummy.html", true),
    ("/fish", "/Fish.asp", false),
    ("/fish*", "/fish", true),
    ("/fish/", "/fish", false),
    ("/*.php", "/folder/filename.php?parameters", true),
    ("/*.php", "/filename.asp", false),
    ("/*.php$", "/filename.php", true),
    ("/*.php$", "/filename.php?x", false),
    ("/*.php$", "/a.php/b.php", true),
    ("/fish*.php", "/fishheads/catfish.php?parameters", true),
    ("/fish*.php", "/Fish.PHP", false),
    ("/*a*b*c", "/xaxbxc", true),
    ("/*a*b*c", "/xcxbxa", false),
    ("/*aab$", "/aaaab", true),
    ("*.gif$", "/x.gif", true),
    ("*", "/anything", true),
    ("/**a", "/ba", true),
    ("$", "/a", false),
    ("private", "/private/x", true),
    ("/%", "/%", true),
    ("/a%zz", "/a%zz", true),
  ])
  func pattern(_ pattern: String, _ path: String, _ matches: Bool) {
    let file = file("User-agent: *\nDisallow: \(pattern)\n")
    #expect(file.allows(path, agent: "winnow") == !matches, "\(pattern) against \(path)")
  }

  @Test func longestMatchDecidesAndAllowWinsTies() {
    let file = file(
      "User-agent: *\nDisallow: /a\nAllow: /a/b\nDisallow: /a/b/c\nAllow: /page\nDisallow: /*.htm\nDisallow: /tie\nAllow: /tie\n")
    #expect(!file.allows("/a/x", agent: "w"))
    #expect(file.allows("/a/b/x", agent: "w"))
    #expect(!file.allows("/a/b/c", agent: "w"))
    #expect(!file.allows("/page.htm", agent: "w"))
    #expect(file.allows("/page.php", agent: "w"))
    #expect(file.allows("/tie", agent: "w"))
    #expect(file.allows("/other", agent: "w"))
  }

  @Test func theRuleThatDecidesIsNamed() {
    let (isAllowed, rule) = file("# hello\r\nUser-agent: *\r\n\r\nDisallow: /private # not for you\r\n").decision(
      for: "/private/a", agent: "winnow")
    #expect(!isAllowed)
    #expect(rule?.pattern == "/private")
    #expect(rule?.line == 4)
  }

  @Test func groupsAreFoundByProductToken() {
    let file = file(
      """
      User-agent: *
      Disallow: /
      User-agent: Winnow/2.0 (old)
      User-agent: other
      Disallow: /one
      Sitemap: https://example.org/s.xml

      Disallow: /two
      User-agent: third
      Disallow:
      User-agent: WINNOW
      Disallow: /three
      """)
    for path in ["/one", "/two", "/three"] { #expect(!file.allows(path, agent: "winnow"), "\(path)") }
    #expect(file.allows("/four", agent: "winnow"))
    #expect(!file.allows("/one", agent: "Other"))
    #expect(file.allows("/three", agent: "other"))
    #expect(file.allows("/one", agent: "third"))
    #expect(!file.allows("/four", agent: "winnowing"))
    #expect(file.sitemaps == ["https://example.org/s.xml"])
  }

  @Test func noGroupForUsAllowsAll() {
    #expect(file("User-agent: other\nDisallow: /").allows("/x", agent: "winnow"))
    #expect(file("Disallow: /\n").allows("/x", agent: "winnow"))
    #expect(file("").allows("/x", agent: "winnow"))
    #expect(file("<!doctype html><title>404</title><a href='x: y'>Disallow all</a>").allows("/x", agent: "winnow"))
  }

  @Test func theFileItselfIsAlwaysAllowed() {
    #expect(file("User-agent: *\nDisallow: /").allows("/robots.txt", agent: "winnow"))
  }

  @Test func byteOrderMarkLineEndsAndMisspellings() {
    #expect(!file("\u{FEFF}User-agent: *\nDisallow: /x").allows("/x", agent: "w"))
    #expect(!file("USER-AGENT:*\rdisallow :/x\rAllow: /y").allows("/x", agent: "w"))
    #expect(!file("user agent: *\ndissallow: /x").allows("/x", agent: "w"))
    #expect(!file("User-agent *\nDisallow /x").allows("/x", agent: "w"))
    #expect(file("User-agent: *\nDisallow all of you /x").allows("/x", agent: "w"))
  }

  @Test func crawlDelayBelongsToItsGroup() {
    let file = file(
      "User-agent: slow\nCrawl-delay: 5.5\nUser-agent: winnow\nCrawl-delay: nan\nDisallow: /x\nUser-agent: *\nCrawl-delay: 2\n")
    #expect(file.crawlDelay(agent: "slow") == 5.5)
    #expect(file.crawlDelay(agent: "winnow") == nil)
    #expect(file.crawlDelay(agent: "any") == 2)
    #expect(file.allows("/x", agent: "slow"))
  }

  @Test func readsFiveHundredKibibytesAndNoHalfLine() {
    let head = "User-agent: *\nDisallow: /first\n"
    let filler = String(repeating: "# filler of sixteen\n", count: RobotsFile.maxBytes / 20 + 10)
    let cut = RobotsFile(Array((head + filler + "Disallow: /last\n").utf8))
    #expect(!cut.allows("/first", agent: "w"))
    #expect(cut.allows("/last", agent: "w"))
    // The limit falls into the middle of the last pattern: read as it stands it would forbid everything.
    let comment = "#" + String(repeating: "x", count: RobotsFile.maxBytes - head.utf8.count - "#\nDisallow: /".utf8.count) + "\n"
    let half = RobotsFile(Array((head + comment + "Disallow: /secret/place\n").utf8))
    #expect(half.allows("/other", agent: "w"))
    #expect(!half.allows("/first", agent: "w"))
  }

  @Test func hostileFilesAreReadInBoundedTime() {
    let agents = (0..<20_000).map { "User-agent: a\(String(repeating: "b", count: $0 % 7))c\n" }.joined()
    let stars = String(repeating: "Disallow: /" + String(repeating: "*a", count: 500) + "b\n", count: 200)
    let file = file(agents + stars + "User-agent: *\n" + stars)
    let path = "/" + String(repeating: "a", count: 8_000)
    let clock = ContinuousClock()
    let time = clock.measure { for _ in 0..<5 { _ = file.allows(path, agent: "winnow") } }
    #expect(time < .seconds(20), "\(time)")
  }

  @Test func anyBytesAreRead() {
    var state: UInt64 = 7
    for _ in 0..<300 {
      var bytes: [UInt8] = []
      for _ in 0..<200 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes += state >> 40 & 3 == 0 ? Array("\nUser-agent:*\nDisallow:/%*$".utf8) : [UInt8(truncatingIfNeeded: state >> 33)]
      }
      _ = RobotsFile(bytes).allows(String(decoding: bytes.prefix(50), as: UTF8.self), agent: "winnow")
    }
  }
}
