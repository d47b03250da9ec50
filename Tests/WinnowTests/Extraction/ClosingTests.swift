import Testing

@testable import Winnow

/// What stands beside a long first part of a text: what goes on with it, and what is the site's.
@Suite struct ClosingTests {
  private static let story = RiverStory.paragraphs.map { "<p>\($0)</p>" }.joined()
  private static let long = "<div class=row><div class=x1>\(story)</div></div>"

  private static func body(_ html: String) throws -> [String] {
    try ExtractedPage(
      "<title>River rises</title><main><article><h1>River rises</h1><p class=byline>By Jane Roe, 4 May 2023</p><div class=entry-content>\(html)</div></article></main>"
    ).text
  }

  @Test(arguments: [
    ("<div class=box><h3>What to do</h3><p>Move what you can upstairs.</p></div>", ["What to do", "Move what you can upstairs."]),
    (
      "<div class=steps><h2>In short</h2><ol><li>Lift the carpets</li><li>Shut the gas</li></ol></div>",
      ["In short", "Lift the carpets", "Shut the gas"]
    ),
    ("<div class=end><p>That is all there is to say tonight.</p></div>", ["That is all there is to say tonight."]),
    (
      "<div class=row><h3>Sand</h3><p>At the mill.</p></div><div class=row><h3>Pumps</h3><p>At the school.</p></div>",
      ["Sand", "At the mill.", "Pumps", "At the school."]
    ),
    (
      "<div class=module><h2>The marks</h2><table><tr><th>1962</th><td>4.10 m</td></tr><tr><th>2013</th><td>3.80 m</td></tr></table></div>",
      ["The marks", "1962", "4.10 m", "2013", "3.80 m"]
    ),
    (
      "<div class=ad-slot><span>Advertisement</span></div><div class=box><h3>What to do</h3><p>Move what you can.</p></div>",
      ["What to do", "Move what you can."]
    ),
    // What stands behind it does not.
    (
      "<div class=box><h3>What to do</h3><p>Move what you can.</p></div><div class=b2><h3>More from the valley</h3><ul><li><a href=/2>The mill</a></li></ul></div>",
      ["What to do", "Move what you can."]
    ),
  ])
  func partsBehindALongOne(_ part: String, _ own: [String]) throws {
    #expect(try Self.body(Self.long + part) == RiverStory.paragraphs + own)
  }

  @Test(arguments: [
    // The next step, with a link, a button, a form; a link that only calls a script.
    "<div class=box><h3>Need a hand?</h3><p>We pump out cellars in the valley.</p><a class=b href=/q>Get a quote</a></div>",
    "<div class=box><h3>Need a hand?</h3><p>We pump out cellars in the valley.</p><button>Get a quote</button></div>",
    "<div class=box><h3>Need a hand?</h3><p>We pump out cellars in the valley.</p><form><button>Send</button></form></div>",
    "<div class=box><h3>Read on elsewhere?</h3><p>Your account is in use.</p><div><a href='#'>Go on here</a></div></div>",
    // Letters, people, numbers, hours, other pages.
    "<div class=box><h3>Join the newsletter</h3><p>One letter a month, and no more.</p></div>",
    "<div class=box><h3>Press</h3><p>Jane Roe, press office, 0113 496 0000</p></div>",
    "<div class=box><h3>Town hall</h3><p>Call <a href='tel:01134960000'>the town hall</a>. Ask for the engineer.</p></div>",
    "<div class=box><h3>The town hall</h3><p>Monday to Friday 9 to 5</p></div>", "<div class=box><p>Share this post</p></div>",
    "<div class=box><h2>Elsewhere</h2><div><h3><a href=/2>The mill</a></h3><p>A wheel, a miller and a weir.</p></div></div>",
    "<div class=box><h3>Meet the author</h3><p>She lives by the mill and has never been dry.</p></div>",
    "<div class=box><h3>Our partners</h3><ul><li>The mill</li><li>The quay</li></ul></div>",
    "<div class=box><h3>Work with us</h3><p>We look for two more people with boots.</p></div>",
    "<div class=box><p>4 May 2023</p></div>",
  ])
  func partsOfTheSiteStayAway(_ part: String) throws {
    #expect(try Self.body(Self.long + part) == RiverStory.paragraphs)
  }

  /// Headings that speak of the site, beside such that speak of the story in like words.
  @Test(arguments: [
    ("Our newsletters", "News from the mill"), ("Sign up", "Signs of the flood"),
    ("About the authors", "The authority on the mill"),
    ("About us", "About the weir"), ("Get in touch", "In touch with the mill"), ("Opening hours", "The opening of the weir"),
    ("Thoughts on the flood", "A thought on the flood"), ("Über die Autorin", "Über die Brücke"),
    ("Pressekontakt", "Presse und Wehr"),
    ("Öffnungszeiten", "Die Öffnung des Wehrs"), ("Kommentare", "Kommentar zum Wehr"), ("Ansprechpartner", "Partner am Wehr"),
    ("À propos de l’auteur", "Propos sur le barrage"), ("Contactez-nous", "Les contacts perdus"), ("Suivez-nous", "Suivre la crue"),
    ("Commentaires", "Un commentaire du maire"), ("Sobre la autora", "Sobre el molino"), ("Síguenos", "Seguir el agua"),
    ("Suscríbete", "La suscripción del puente"), ("Sobre o autor", "Sobre o moinho"), ("Compartilhe", "O que se partilha"),
    ("Contatti", "Il contatto perso"), ("Chi siamo", "Chi era il mugnaio"), ("Over de auteur", "Over de dijk"),
    ("Reacties", "De reactie van de stad"), ("Nieuwsbrief", "Nieuws van de dijk"), ("Nyhetsbrev", "Nyheter om kvarnen"),
    ("O autorze", "O młynie"), ("Komentarze", "Komentarz burmistrza"), ("Об авторе", "Об уровне воды"),
    ("Контакты", "Контакт потерян"),
    ("お問い合わせ", "問い合わせが続く"), ("联系我们", "联系中断"), ("문의", "무너진 둑"), ("Related articles", "Articles of the treaty"),
    ("Trusted by", "Whom the town trusted"), ("Need help", "Help that came"), ("Download the report", "The report"),
    // A label is no longer than a line.
    ("Contact", "How the town hall lost contact with the two villages behind the mill"),
  ])
  func headingsOfTheSite(_ heading: String, _ own: String) throws {
    let said = "Move what you can upstairs, and shut the gas."
    func page(_ heading: String) throws -> [String] {
      try Self.body(Self.long + "<div class=box><h3>\(heading)</h3><p>\(said)</p></div>")
    }
    #expect(try page(heading) == RiverStory.paragraphs)
    #expect(try page(own) == RiverStory.paragraphs + [own, said])
  }

  @Test func partsAboveALongOne() throws {
    let box = "<div class=box><h5>What to do</h5><p>Move what you can.</p></div>"
    #expect(try Self.body(box + Self.long) == ["What to do", "Move what you can."] + RiverStory.paragraphs)
    #expect(try Self.body("<div class=head><h2>Monday</h2></div>" + Self.long) == ["Monday"] + RiverStory.paragraphs)
    // A list of the text's parts, and a label without a heading.
    let contents = "<div class=box><h2>Inside</h2><ul><li><a href='#a'>Monday</a></li><li><a href='#b'>Tuesday</a></li></ul></div>"
    #expect(try Self.body(contents + Self.long) == RiverStory.paragraphs)
    #expect(try Self.body("<div class=box><p>From our valley</p></div>" + Self.long) == RiverStory.paragraphs)
  }

  /// Columns of a page stand beside one another, rows follow one another.
  @Test func aColumnBesideTheText() throws {
    func page(_ name: String) throws -> [String] {
      try Self.body(
        "<div class=x><div class=\(name)>\(Self.story)</div><div class=\(name)><h3>What to do</h3><p>Move what you can.</p></div></div>"
      )
    }
    #expect(try page("part") == RiverStory.paragraphs + ["What to do", "Move what you can."])
    for name in ["column", "col", "cell"] { #expect(try page(name) == RiverStory.paragraphs) }
  }

  /// An element that is called the whole of a text has the article's foot below it; one that is called a part of it may have others.
  @Test func theNameOfAPart() throws {
    func page(_ name: String, _ part: String) throws -> [String] {
      try ExtractedPage(
        "<title>River rises</title><main><h1>River rises</h1><div class='\(name)'>\(Self.story)</div>\(part)</main>"
      ).text
    }
    let part = "<div class=steps><h2>In short</h2><ol><li>Lift the carpets</li><li>Shut the gas</li></ol></div>"
    #expect(try page("rich-text", part) == RiverStory.paragraphs + ["In short", "Lift the carpets", "Shut the gas"])
    for name in ["post-content", "prose"] { #expect(try page(name, part) == RiverStory.paragraphs) }
    let text = "<p>That is all there is to say tonight.</p>"
    #expect(try page("rich-text", "<div class=rich-text>\(text)</div>").last == "That is all there is to say tonight.")
    #expect(try page("rich-text", "<div class=x>\(text)</div>") == RiverStory.paragraphs)
    // A heading over a box that a script fills heads no part of a text.
    let boxed = "<div class=b><div><div><h3>Around the valley</h3></div><div></div></div></div><div class=c>\(text)</div>"
    #expect(try page("rich-text", boxed) == RiverStory.paragraphs)
    let headed = "<div class=b><div><h3>Around the valley</h3><div></div></div><div class=c>\(text)</div></div>"
    #expect(try page("rich-text", headed).last == "That is all there is to say tonight.")
    // Where nothing has a name, the parts of a text are made alike.
    let section = "<h2>In short</h2><p>Lift the carpets and shut the gas.</p>"
    func built(_ name: String) throws -> [String] {
      try ExtractedPage(
        "<title>River rises</title><main><h1>River rises</h1><div class=k1><div class=c>\(Self.story)</div></div><div class=\(name)><div>\(section)</div></div></main>"
      ).text
    }
    #expect(try built("k1") == RiverStory.paragraphs + ["In short", "Lift the carpets and shut the gas."])
    #expect(try built("k2") == RiverStory.paragraphs)
    // Who wrote it is said below a name.
    let person = "<div class=x><h4>Jane Roe</h4><p>Jane lives by the mill and has never been dry.</p></div>"
    #expect(try page("rich-text", person) == RiverStory.paragraphs)
  }

  /// However short a story is, what stands below its article and is called related leads to others.
  @Test func aShortStoryKeepsOthersOut() throws {
    let others = (1...3).map {
      "<li><a href=/\($0)>The \($0) bridges over the river in the old town</a><p>From the mill to the quay one may cross on \($0) of them without a boat.</p></li>"
    }.joined()
    func page(_ after: String, inside: String = "") throws -> [String] {
      try ExtractedPage(
        "<title>Bridge</title><main><article><h1>Bridge</h1><p class=byline>By Jane Roe, 4 May 2023</p><p>The bridge is closed on Friday.</p>\(inside)</article>\(after)</main>"
      ).text
    }
    #expect(
      try page("<section class=related-posts><h2>Related posts</h2><ul>\(others)</ul></section>") == [
        "The bridge is closed on Friday."
      ])
    #expect(
      try page("", inside: "<div class=yarpp-related><h2>Related posts</h2><ul>\(others)</ul></div>") == [
        "The bridge is closed on Friday."
      ])
    // A page that says what it lists lists it, whatever the list is called.
    #expect(try page("", inside: "<section class=latest-posts><ul>\(others)</ul></section>").count > 3)
  }

  /// The side of a plain page may hold more than its notice.
  @Test func aNoticeOnAPlainPage() throws {
    let side = "<h3>The hall</h3><p>Town hall, Market Square 1, open from Monday to Friday, from nine to twelve.</p>"
    func page(_ box: String) throws -> [String] {
      try ExtractedPage(
        "<title>Closed</title><div \(box)><h1>Closed</h1><p class=date>04.05.2023</p><p>The hall is closed on Friday.</p></div><div id=side>\(side)</div>"
      ).text
    }
    #expect(try page("id=main") == ["The hall is closed on Friday."])
    #expect(try page("id=x7").contains("The hall"))
  }

  /// Sections below a short opening are the page's as well as the opening.
  @Test func sectionsOfAPlainPage() throws {
    func page(_ sections: [String]) throws -> [String] {
      try ExtractedPage(
        "<title>Baths</title><div id=main><h1>Baths</h1><p>The baths are open from May.</p></div>"
          + sections.map { "<div class=x><p>\($0)</p></div>" }.joined()
      ).text
    }
    let sections = ["The small pool is for children.", "The large one is heated to 24 degrees."]
    #expect(try page(sections) == ["The baths are open from May."] + sections)
    #expect(try page([sections[0]]) == ["The baths are open from May."])
  }

  @Test func postsOfAThreadMayBeShort() throws {
    let posts = ["Where can I get rope for the ferry?", "At the chandler's by the quay."].map {
      "<div class=post><dl class=who><dt><a href=/u>Hemp_Al</a></dt><dd>Bosun of the quay</dd><dd>Posts in all 212, likes 14</dd><dd>Aldwark by the sea</dd></dl><div class=content>\($0)</div></div>"
    }
    let page = try ExtractedPage(
      "<title>Rope</title><h1>Rope</h1>\(posts.joined())<div class=foot><a href=/f>Back to the ropes and knots</a></div>",
      url: "https://example.org/forum/viewtopic.php?t=1")
    #expect(page.text.contains("Where can I get rope for the ferry?"))
    #expect(!page.text.contains("Back to the ropes and knots"))
  }
}
