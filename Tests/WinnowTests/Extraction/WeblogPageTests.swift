import Testing

@testable import Winnow

/// Pages of weblogs: short posts among comments and widgets, lists of posts without an address.
@Suite struct WeblogPageTests {
  private let long =
    "The harbour was quiet on Monday, the boats lay still in the fog, and nobody could say when the ferry would leave again."
  private let short = "The board votes on Friday about the old foghorn."
  private let teaser =
    "Auf dem Markt standen gestern nur vier Buden, und doch war die Forelle um elf ausverkauft, denn der Regen kam erst am Abend und alle waren da."

  private func comments(_ count: Int) -> String {
    let items = (1...count).map {
      """
      <li id="comment-\($0)" class="comment depth-1"><cite>Old Tam</cite><p>\($0). I have slept beside that horn for years. \(long)</p>
      <a class="comment-reply-link" href="?replytocom=\($0)#respond">Reply</a></li>
      """
    }
    return #"<h3 id="comments">\#(count) responses to “Should it stay?”</h3><ol class="commentlist">\#(items.joined())</ol>"#
  }

  private func widgets() -> String {
    let items = (1...5).map { "<li><a href='/next-\($0)/'>Another post \($0)</a><div class=excerpt>\($0). \(teaser)</div></li>" }
    return "<div id=sidebar role=complementary><ul><li class=widget><h2>News</h2><ul>\(items.joined())</ul></li></ul></div>"
  }

  private func post(_ body: String, state: String = "hentry category-local", after: String = "") -> String {
    """
    <title>Should the foghorn stay? – Gazette</title><body class="single single-post"><div id="content" role="main">
    <div class="post-6 post type-post status-publish \(state)"><h2>Should the foghorn stay?</h2><div class="entry">\(body)</div></div>\(after)</div>
    """
  }

  @Test func aShortPostIsTheTextAndNotItsComments() throws {
    let page = try ExtractedPage(post("<p>\(short)</p>", after: comments(8)) + widgets())
    #expect(page.words.contains(short))
    #expect(!page.words.contains("I have slept"))
    #expect(!page.words.contains("responses to"))
    #expect(!page.words.contains("Forelle"))
    #expect(page.type == "article")
  }

  @Test func termsOfAPostSayNothingOfItsBox() throws {
    let page = try ExtractedPage(post("<p>\(short)</p><p>\(long)</p>", state: "hentry category-comments tag-share tag-advert"))
    #expect(page.words.contains(short))
    #expect(page.words.contains(long))
  }

  @Test func aLongTextBesideAShortEntryStays() throws {
    let prose = (1...8).map { "<p>\($0). \(long)</p>" }.joined()
    let page = try ExtractedPage(
      "<title>Should the foghorn stay?</title><main><h1>Should the foghorn stay?</h1><div class=post-body><p>\(short)</p></div>"
        + "<div class=side-content>\(prose)</div></main>")
    #expect(page.words.contains("3. \(long)"))
  }

  @Test func aPasswordIsNoText() throws {
    let form = """
      <form class="post-password-form" method="post"><p>This content is password protected. To view it please enter your password below:</p>
      <p><label>Password: <input name="p" type="password"></label></p></form>
      """
    #expect(!(try ExtractedPage(post(form)).words.contains("password protected")))
  }

  private func story(_ paragraphs: Int) -> String { (1...paragraphs).map { "<p>\($0). \(long)</p>" }.joined() }

  private func card(_ number: Int) -> String {
    """
    <li class="wp-block-post post-\(number) post type-post status-publish hentry category-local tag-werft">
    <h2><a href="/2026/post-\(number)/">Card number \(number) of the list</a></h2><div class="excerpt"><p>\(number). \(teaser) \(long)</p></div></li>
    """
  }

  @Test(arguments: ["home blog", "archive category", ""]) func cardsAreAList(_ body: String) throws {
    let page = try ExtractedPage(
      #"<title>Gazette</title><body class="\#(body)"><main><h1>All posts</h1><ul>\#((1...5).map(card).joined())</ul></main>"#)
    #expect(page.type == "listing")
    for number in 1...5 {
      #expect(page.words.contains("Card number \(number)"))
      #expect(page.words.contains("\(number). Auf dem Markt"))
    }
  }

  /// Parts of the page below the box that is called its text, and lines above it.
  @Test(arguments: [
    ("<h2>Prices</h2><ul><li>Adults: 12 euros</li><li>Families: 30 euros</li></ul>", "Families: 30 euros"),
    ("<h2>Where</h2><p>12 Mill Street</p><p>Monday to Friday 9am - 5pm</p>", "12 Mill Street"),
    ("<div class=promo-box><h3>The bridge</h3><p>{0} {0}</p></div>", "barges lay still"),
    ("<div class=post-footer-content><p>{0} {0}</p></div>", "barges lay still"),
  ]) func partsBelowAShortEntryStay(_ part: (String, String)) throws {
    let after = story(3) + part.0.replacing("{0}", with: long.replacing("boats", with: "barges"))
    let page = try ExtractedPage(
      "<title>Apple soup</title><main><article><h1>Apple soup</h1><div class=post-content><p>\(short)</p></div>\(after)</article></main>"
    )
    #expect(page.words.contains(part.1))
  }

  @Test(arguments: [("Profits rose 12% in the third quarter", true), ("Employees: 120", true), ("22 January 2026, 10:31", false)])
  func factsAboveAnEntry(_ line: (String, Bool)) throws {
    let page = try ExtractedPage(
      """
      <title>Harbour reports</title><main><article><h1>Harbour reports</h1><p>\(line.0)</p>
      <div class=post-content><p>\(long)</p></div>\(story(3))</article></main>
      """)
    #expect(page.words.contains(line.0) == line.1)
  }

  @Test func cardsBelowAnEntryAreOthers() throws {
    let page = try ExtractedPage(
      """
      <title>Should the foghorn stay?</title><main><article><h1>Should the foghorn stay?</h1>
      <div class="entry-content"><p>\(short)</p>\(story(12))</div><h2>Related</h2><ul>\((1...4).map(card).joined())</ul></article></main>
      """)
    #expect(page.words.contains(short))
    #expect(!page.words.contains("Auf dem Markt"))
    #expect(!page.words.contains("Related"))
    #expect(page.type == "article")
  }
}

extension ExtractedPage {
  /// All texts that stay, one behind the other.
  var words: String { text.joined(separator: "\n") }
}
