import Testing

@testable import Winnow

/// Posts of a thread, however short they are and whatever their elements are called, and what software sets beside them.
@Suite struct ThreadPostTests {
  private let long =
    "The harbour was quiet on Monday, the boats lay still in the fog, and nobody could say when the ferry would leave again."
  private let short = "Tar it twice and let it hang."
  private let shortest = "That did it, thanks to all."

  private func page(_ posts: String, head: String = "", url: String = "https://example.org/forum/viewtopic.php?t=1") throws
    -> ExtractedPage
  {
    try ExtractedPage("<title>Which rope for the mill?</title>\(head)<h1>Which rope for the mill?</h1>\(posts)", url: url)
  }

  private var question: String { (1...4).map { "<p>\($0). \(long)</p>" }.joined() }

  /// A word in the name of a post says who wrote it or how it is laid out.
  @Test(arguments: ["topic-author", "messageSidebarOrientationLeft", "message-published", "author-is-op", "post-with-tags"])
  func aShortPostStaysWhateverItIsCalled(_ name: String) throws {
    let posts = [question, "<p>\(short)</p>", "<p>\(shortest)</p>"].enumerated().map {
      "<div class='item-\($0.offset) \(name)'><div class='text'>\($0.element)</div></div>"
    }
    let page = try page("<div>\(posts.joined())</div>")
    #expect(page.text.contains("1. " + long))
    #expect(page.text.contains(short))
    #expect(page.text.contains(shortest))
    // The name stands on what holds all of a post, too.
    let inner = [question, "<p>\(short)</p>", "<p>\(shortest)</p>"].map {
      "<li class='anchor'><div class='\(name)'><div class='text'>\($0)</div></div></li>"
    }
    #expect(try self.page("<ul class='posts'>\(inner.joined())</ul>").text.contains(shortest))
  }

  /// Columns share a name with the posts' column, lines about a post stand beside one another as well; an article has no posts.
  @Test func whatIsBesidePostsGoesStill() throws {
    let side =
      "<div class='col-md-3 sidebar'><p>Members of the guild meet on the first Friday, in the loft above the sail maker.</p></div>"
    let page = try page(
      "<div class='row'><div class='col-md-9'><div class='post'>\(question)</div><div class='post'><p>\(short)</p></div></div>\(side)</div>"
    )
    #expect(page.text.contains(short))
    #expect(!page.text.contains("Members of the guild"))
    let item =
      "<div class='item sidebar-item'><h4><a href='/t/1'>How long does hemp last</a></h4><p>Asked by otto, and answered, in the yard.</p></div>"
    let similar = try self.page(
      "<div class='posts'><div class='post'><p>First. \(long)</p></div><div class='post'><p>\(short)</p></div></div><div class='related-topics sidebar'>\(item)\(item)</div>"
    )
    #expect(similar.text.contains(short))
    #expect(!similar.text.contains("Asked by otto, and answered, in the yard."))
    let story = try ExtractedPage(
      "<title>Fog</title><article><h1>Fog</h1>\(question)<div class='a post-author'><p>\(short)</p></div><div class='a post-author'><p>\(shortest) And so on, and on.</p></div></article>"
    )
    #expect(!story.text.contains(short))
  }

  /// Articles without a class follow one another like those with one.
  @Test func postsWithoutAClassStay() throws {
    let page = try page(
      "<div><article>\(question)</article><hr><article><p>\(short)</p></article></div>", url: "https://discuss.example/d/22-rope")
    #expect(page.text.contains(short))
  }

  /// A form around each answer is there for its buttons; one to answer in is furniture.
  @Test func answersInFormsStay() throws {
    func form(_ text: String) -> String { "<form><div class='content'><p>\(text)</p></div><input type='submit'></form>" }
    let page = try page(
      "<div class='question'>\(question)</div><div><div class='answer'>\(form(short + " " + long))</div><div class='answer'>\(form(shortest))</div></div><form><p>Write what you know about this rope, in your own words.</p><textarea name='a'></textarea></form>"
    )
    #expect(page.text.contains(short + " " + long))
    #expect(page.text.contains(shortest))
    #expect(!page.text.contains("Write what you know"))
  }

  /// Each post of some forums has a heading that leads to it; another thread's leads away.
  @Test(arguments: [
    ("Re: Which rope for the mill?", true), ("Which rope for the mill?", true), ("Hemp or jute for the old wharf?", false),
  ])
  func aPostIsNoCard(_ heading: String, _ isKept: Bool) throws {
    let post =
      "<div class='p'><h5><a href='https://example.org/forum/viewtopic.php?p=7'>\(heading)</a></h5><div>\(short)</div></div>"
    let page = try page("<div><div class='q'>\(question)</div>\(post)<div class='q'><p>Last. \(long)</p></div></div>")
    #expect(page.text.contains(short) == isKept)
  }

  /// Rank, place and joining date go with the pane that holds them; who wrote stays, and so does what others call a pane.
  @Test(arguments: ["postprofile", "userinfo", "message-user", "poster", "profilebox"])
  func panesOfMembersGo(_ name: String) throws {
    func post(_ text: String) -> String {
      "<div class='post'><dl class='\(name)'><dt>Jane Roe</dt><dd>Rope maker of the guild</dd><dd>From the old wharf</dd></dl><div class='text'>\(text)</div></div>"
    }
    let page = try page(post(question) + post("<p>\(short)</p>"))
    #expect(page.text.contains("Jane Roe"))
    #expect(page.text.contains(short))
    #expect(page.gone["Rope maker of the guild"] == "thread-line")
    #expect(page.gone["From the old wharf"] == "thread-line")
    let body = try self.page(post(question) + "<div class='post'><div class='\(name)'><p>\(long) \(long) \(long)</p></div></div>")
    #expect(body.text.contains("\(long) \(long) \(long)"))
  }

  /// What a member writes may bear a caption's word; beside a smiley it is no caption either.
  @Test(arguments: ["<p class='comment-txt'>TEXT</p>", "<div class='commentTxt'><img src='/smile.png' alt=''>TEXT</div>"])
  func theTextOfACommentIsNoCaption(_ box: String) throws {
    let answers = ["1. \(long)", "2. \(long)", "3. \(long)"]
    let posts = answers.map { "<div class='comment'><b>otto</b>\(box.replacing("TEXT", with: $0))</div>" }
    let page = try page("<main>\(posts.joined())</main>", url: "https://example.org/which-rope.html")
    for answer in answers { #expect(page.text.contains(answer)) }
  }

  /// A role, a button and points stand beside posts; within one they are a member's words.
  @Test func rolesWithinAPostAreItsWords() throws {
    let said =
      "<h3>Options</h3><p>There are two of them, as I see it.</p><p>Owner</p><p>It won (45 points)</p><ul><li>contributor</li></ul>"
    let page = try page(
      "<div class='post'><span>Owner</span><div class='text'>\(question)</div></div><div class='post'><span>otto (12 points)</span><div class='text'>\(said)</div></div>"
    )
    for line in ["Options", "It won (45 points)", "contributor"] { #expect(page.text.contains(line), "\(line)") }
    #expect(page.text.filter { $0 == "Owner" }.count == 1)
    #expect(page.gone["otto (12 points)"] == "thread-line")
  }

  @Test(arguments: [
    ("https://lists.example/archives/list/boats@lists.example/thread/KQ7A/", true),
    ("https://lists.example/mail3/list/boats%40lists.example/message/KQ7A/", true),
    ("https://lists.example/archives/list/boats@lists.example/", false),
    ("https://example.org/list/boats/thread/KQ7A/", false),
  ])
  func threadsOfMailingLists(_ url: String, _ isThread: Bool) {
    #expect(PageAddress.isMailThread(url) == isThread)
  }

  /// A board of links sets each text of a member in a form of its own.
  @Test func aShortTextInAFormStays() throws {
    let long = "The harbour was quiet on Monday, the boats lay still in the fog, and nobody could say when the ferry would leave."
    func thing(_ text: String) -> String {
      "<div class='thing comment'><div class='entry'><form class='usertext warn'><div class='usertext-body'><div class='md'><p>\(text)</p></div></div></form></div></div>"
    }
    let things = (0..<4).map { thing("\($0). \(long)") }.joined()
    let page = try ExtractedPage(
      "<title>Which rope?</title><h1>Which rope?</h1><div class='sitetable'>\(things)\(thing("Hemp I have."))\(thing("Last. " + long))</div>",
      url: "https://example.org/forum/viewtopic.php?t=1")
    #expect(page.text.contains("Hemp I have."))
  }

  /// The name of a group stands over what it says of itself, beside its threads.
  @Test func theNameOfAGroupIsNoTitle() throws {
    let html = """
      <title>Which rope? : boats</title><div class=side><div class=titlebox><h1 class=redditname><a href=/g/boats>boats</a></h1>
      <p>Please read the wiki of the group before you ask.</p></div></div><div class=content>\(RiverStory.paragraphs.map { "<p>\($0)</p>" }.joined())</div>
      """
    let page = try ExtractedPage(html, url: "https://example.org/forum/viewtopic.php?t=1")
    #expect(page.text == RiverStory.paragraphs)
  }
}
