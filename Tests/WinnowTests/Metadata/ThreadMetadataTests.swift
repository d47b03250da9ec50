import Testing

@testable import Winnow

/// Who opened a thread, and when: the first post says it, in the words of whatever software shows it.
@Suite struct ThreadMetadataTests {
  private static let text = """
    <p>It rained from Monday to Thursday, and the boats stayed where they were, because nobody wanted to leave the quay in such a wind.</p>
    <p>The driver of the crane climbs a ladder of sixty rungs before the sun is up, and says that the view is well worth it.</p>
    """
  private static let forum = "https://forum.example.org/viewtopic.php?t=12"

  private func page(_ lines: String, url: String = forum, above: String = "") throws -> PageFixture {
    try PageFixture(
      "<title>Which rope?</title><div>\(above)<h1>Which rope?</h1><div>\(lines)<div>\(Self.text)</div></div><div><a class='username' href='member.php?9-otto'>otto_k</a><p>Hemp, and tar it twice before the winter comes.</p></div></div>",
      url: url)
  }

  @Test(arguments: [
    "<div class='userinfo'><a class='username offline' href='member.php?7-jane_r'><strong>jane_r</strong></a></div>",
    "<div class='poster'><h4><a href='https://forum.example.org/index.php?action=profile;u=7'>jane_r</a></h4></div>",
    "<div class='post_author'><a href='/user-7.html'>jane_r</a><br>Posts: 38<br>Threads: 4</div>",
    "<ul class='profilebox'><li><strong><span class='kwho-user'>jane_r</span></strong></li><li>Mate</li></ul>",
    "<div class='PostUser'><h3>jane_r</h3></div>",
    "<aside class='sidebar'><a class='username userLink' href='/user/7/'>jane_r</a></aside>",
    "<p>Last reply by <a class='username' href='member.php?9-otto'>otto_k</a></p><a class='username' href='member.php?7'>jane_r</a>",
    "<p><a href='/users/sign_up'>Sign up</a></p><p><a href='/members/'>Member list</a></p><a class='username' href='/users/7'>jane_r</a>",
    "<a href='member.php?action=login'>Log in</a><a class='bigusername' href='member.php?u=7'>jane_r</a>",
  ])
  func theOpenerIsFound(_ lines: String) throws {
    #expect(try page(lines).names == ["jane_r"])
  }

  /// The pane of an old forum's post, and the card that unfolds above it, which says since when its writer is a member.
  @Test func thePaneAboveAPost() throws {
    let card = "<div style='display:none'><dl><dt>注册时间</dt><dd>2010-5-6</dd></dl></div>"
    let head = "<div class=authi><em id=authorposton7>发表于 2012-2-3 14:29:46</em></div>"
    let lines =
      "<table><tr><td><div class=authi><a class=xw1 href=u-1>jane_r</a></div>\(card)</td><td>\(head)\(Self.text)</td></tr></table>"
    let page = try page(lines, url: "https://bbs.example.org/t-9.html")
    #expect(page.names == ["jane_r"])
    #expect(page.published?.hasPrefix("2012-02-03") == true)
  }

  /// A post's own title below the pane of who wrote it may be the first heading.
  @Test func theOpenerMayStandAboveTheHeadline() throws {
    let above = "<table><tr><td><a class='bigusername' href='member.php?u=7'>jane_r</a></td></tr></table>"
    #expect(try page("", above: above).names == ["jane_r"])
  }

  @Test func theWriterOfAMailIsFound() throws {
    let lines = "<b>Jane Roe</b> <a href='mailto:x@lists.example'>jane at example.org</a><br><i>Tue Jun 17 15:22:08 CEST 2014</i>"
    #expect(try page(lines, url: "https://lists.example/pipermail/ropes/2014-June/12.html").names == ["Jane Roe"])
    #expect(try page("<b>Hemp</b> is best bought at a chandler's. Ask.").names != ["Hemp"])
  }

  /// No thread has members; a story's links to them are no byline.
  @Test func elsewhereAMemberIsNobody() throws {
    let lines = "<div class='poster'><a href='/index.php?action=profile;u=7'>jane_r</a></div>"
    #expect(try page(lines, url: "https://example.org/2024/which-rope.html").names != ["jane_r"])
  }

  /// Whom a quotation names wrote another post.
  @Test func aQuotationNamesNoAuthor() throws {
    let page = try PageFixture(
      "<title>Which rope?</title><h1>Which rope?</h1><div>\(Self.text)</div><div class='bbcode_quote'><div class='bbcode_postedby'>Originally Posted by <b>Old Birch</b></div>Hemp.</div>",
      url: Self.forum)
    #expect(page.names == [])
    let story = try PageFixture(
      "<title>Which rope?</title><h1>Which rope?</h1><div class='postedby'>By Jane Roe</div>\(Self.text)")
    #expect(story.names == ["Jane Roe"])
  }

  /// Who owns a repository did not report what is wrong with it.
  @Test func aRepositoryIsNobodysReport() throws {
    let html = """
      <title>Rope parts</title><div itemscope itemtype='http://schema.org/SoftwareSourceCode'><span itemprop='author'><a rel='author' href='/tidewater'>tidewater</a></span>
      <h1>Rope parts</h1><p><a class='author' href='/jroe'>Jane Roe</a> opened this issue</p>\(Self.text)</div>
      """
    #expect(try PageFixture(html, url: "https://github.com/tidewater/ropes/issues/12").names == ["Jane Roe"])
    #expect(try PageFixture(html, url: "https://github.com/tidewater/ropes").names != ["Jane Roe"])
  }

  /// A column's head beside the subject is no cue.
  @Test func columnsOfAHeadingNameNobody() throws {
    let page = try PageFixture(
      "<title>Hum of the Old Crane</title><h3>Author Topic: Hum of the Old Crane (Read 12 times)</h3><div class='poster'><h4><a href='/index.php?action=profile;u=7'>jane_r</a></h4></div>\(Self.text)",
      url: "https://forum.example.org/index.php?topic=12.0")
    #expect(page.names == ["jane_r"])
  }

  /// The logo of a forum may be a heading that shares a word with the thread, and link to the whole address of its index.
  @Test(arguments: [
    ("https://forum.example.org/index.php", "Hum in old crane motors"), ("index.php", "Hum in old crane motors"),
    ("https://forum.example.org/index.php?topic=12.0", "Radio and Crane Motors"),
  ])
  func aForumsLogoIsNoTitle(_ href: String, _ title: String) throws {
    let page = try PageFixture(
      "<title>Hum in old crane motors</title><h1><a href='\(href)'>Radio and Crane Motors</a></h1><h3>Author Topic: Hum in old crane motors (Read 12 times)</h3><h5><a href='/index.php?topic=12.msg1'>Hum in old crane motors</a></h5>\(Self.text)",
      url: "https://forum.example.org/index.php?topic=12.0")
    #expect((page.title == "Hum in old crane motors") == (title == "Hum in old crane motors"))
  }

  /// Software calls all posts replies; the first is the page's own.
  @Test func theFirstPostsDateCounts() throws {
    let posts =
      "<div class='reply-header'><span class='reply-post-date'>January 9, 2023 at 10:14 am</span> <a href='#post-7'>#4410</a></div><div class='reply'>\(Self.text)</div><div class='reply-header'><span class='reply-post-date'>March 2, 2023 at 8:00 am</span></div>"
    let html = "<title>Which rope?</title><h1>Which rope?</h1>\(posts)"
    #expect(try PageFixture(html, url: Self.forum).published?.hasPrefix("2023-01-09") == true)
  }

  /// A moment in an attribute tells what the words beside it do not; other titles tell nothing.
  @Test(arguments: [
    ("title='2023-12-26T09:31:04'", true), ("title='2023-12-26 09:31'", true), ("title='Seen 2023-12-26 in the yard'", false),
    ("title='2023-12-26'", false),
  ])
  func momentsInTitles(_ attribute: String, _ isRead: Bool) throws {
    let page = try page("<p>posted <span class='age' \(attribute)>10 months ago</span></p>")
    #expect((page.published?.hasPrefix("2023-12-26") ?? false) == isRead)
  }

  /// Question and answers may stand in forms, for their buttons.
  @Test func aFormMayHoldTheQuestion() throws {
    let form =
      "<form>\(Self.text)<p><time itemprop='dateCreated' datetime='2019-03-02T09:12:44+0000'>2 March</time> by <span itemprop='author' itemscope><span itemprop='name'>Jane Roe</span></span></p></form>"
    let page = try PageFixture("<title>Which rope?</title><h1>Which rope?</h1>\(form)", url: "https://example.org/813/which-rope")
    #expect(page.published?.hasPrefix("2019-03-02") == true)
    #expect(page.names == ["Jane Roe"])
  }

  /// The author above the headline within the first post opened the thread, whoever answered right below.
  @Test func theAuthorAboveTheHeadlineOfAPost() throws {
    func post(_ name: String, _ heading: String, _ text: String) -> String {
      "<div class='forum-message'><div class='message-author'><a href='/user/\(name)'>\(name)</a></div>\(heading)<div>\(text)</div></div>"
    }
    let page = try PageFixture(
      "<title>Which rope?</title>" + post("gull_pete", "<h2>Which rope?</h2>", "<p>Two of them snapped.</p>")
        + post("RopeDesk", "", "<p>Take the thick one, and keep it dry in winter.</p>"), url: Self.forum)
    #expect(page.names == ["gull_pete"])
  }
}
