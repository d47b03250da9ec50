import Testing

@testable import Winnow

@Suite struct TitleAndDateTests {
  @Test(arguments: [
    // What stands behind the last bar is no part of the title.
    ("<title>Rain over town - a report | Our Weather Service</title><p>x</p>", "Rain over town - a report"),
    // The head's "Home" names nothing.
    ("<title>Home</title><h1>Time for a walk</h1><p>x</p>", "Time for a walk"),
    ("<title>23.01.2022 - The harbour festival begins</title><p>x</p>", "The harbour festival begins"),
    // Of several headings the one that the head states.
    (
      "<title>Rain over town</title><h1>News</h1><h1>Rain over town</h1><h1>Sport</h1><p>x</p>", "Rain over town"
    ),
    // A kicker and a headline within one heading, parted by the markup.
    (
      "<meta property='og:title' content='Storm: Boats stay in harbour'><h1><div>Storm</div>Boats stay in harbour</h1><p>x</p>",
      "Boats stay in harbour"
    ),
    // The head states only the kicker of the visible headline.
    ("<title>Storm</title><h1>Storm: Boats stay in harbour</h1><p>x</p>", "Storm: Boats stay in harbour"),
    ("<title>Thread about ropes :: Boats and rigging</title><p>x</p>", "Thread about ropes"),
    // What a heading shows to copy its address, or says to screen readers only, is no part of it.
    (
      "<title>Usage of reeds - Reed docs</title><h1>Usage of reeds<a class='headerlink' href='#usage'>¶</a></h1><p>x</p>",
      "Usage of reeds"
    ),
    (
      "<title>Jumpers of wool - Shop</title><h1><span class='visually-hidden'>Collection: </span>Jumpers of wool</h1><p>x</p>",
      "Jumpers of wool"
    ),
    ("<title>金島時計店の日々 古い時計を分解する</title><div><h1><a href='/'>金島時計店の日々</a></h1></div><h2>古い時計を分解する</h2><p>x</p>", "古い時計を分解する"),
    ("<title>台风来袭，渔船回港避风-示例新闻网</title><p>x</p>", "台风来袭，渔船回港避风"),
  ])
  func titles(_ page: String, _ title: String) throws {
    #expect(try PageFixture(page).title == title)
  }

  @Test(arguments: [
    // The head's date of whatever kind gives way to the headline's.
    (
      "<meta name='date' content='2020-04-30'><h1>Rain</h1><p class='date'>29.04.2020, 12:01</p><p>It rained.</p>",
      "2020-04-29T12:01:00"
    ),
    ("<meta name='date' content='2020-04-30'><h1>Rain</h1><p>It rained.</p>", "2020-04-30"),
    ("<h1>Rain</h1><p>It rained.</p><p>And rained.</p><p>Letzte Änderung: 31.10.2023 Erschienen am: 01.11.2023</p>", "2023-11-01"),
    (
      "<h1>Rain</h1><p>It rained.</p><div class='sidebar'><time class='published' datetime='2021-02-03'>x</time></div>",
      "2021-02-03"
    ),
    (
      "<h1>Rain</h1><p>It rained.</p><ol class='comments'><li class='comment'><time datetime='2021-02-03'>x</time> Nice.</li></ol>",
      nil
    ),
    // Of two numbers either of which may be the month, the page says elsewhere which one is.
    (
      "<meta name='dc.date.issued' content='6/7/2022'><h1>Rain</h1><time datetime='2022-06-07T13:00:00Z'>June 7</time><p>It rained.</p>",
      "2022-06-07T13:00:00Z"
    ),
    // Elements that write a time in the reader's own zone are times.
    (
      "<h1>Rain</h1><p>Ada released this <relative-time datetime='2023-06-02T09:00:00Z'>02 Jun</relative-time></p><p>x</p>",
      "2023-06-02T09:00:00Z"
    ),
    // When it came out elsewhere is not when it came out here.
    (
      "<h1>Rain</h1><p>This note was originally published on October 7, 2008.</p><p>Posted on April 13, 2023</p><p>x</p>",
      "2023-04-13"
    ),
    (
      "<h1>Rain</h1><p>It rained.</p><p>It went on.</p><table><tr><td>Mise en ligne</td></tr><tr><td>23 mai 2019</td></tr></table>",
      "2019-05-23"
    ),
  ])
  func dates(_ page: String, _ date: String?) throws {
    #expect(try PageFixture(page).published == date)
  }
}

@Suite struct TextTitleTests {
  @Test(arguments: [
    ("Driver Walled In By A Crowd Of Sheep – What He Does Next…", true),
    ("The driver was walled in by a crowd of sheep, and then…", false),
    ("Ferry runs again on Sundays", true), ("The ferry runs again on Sundays.", false),
  ])
  func aFirstLine(line: String, isTitle: Bool) throws {
    let story =
      "The ferry over the Elm runs again on Sundays from March on, the town council said on Monday, after a winter in which it lay at the quay with a broken engine."
    let text = "\(line)\n\n\(story)\n\n\(story)\n"
    let post = try PostReader.read(RawPost(identity: Post.Identity(), bytes: Array(text.utf8), contentType: "text/plain"))
    #expect((TextTitle.find(in: post) != nil) == isTitle)
  }
}
