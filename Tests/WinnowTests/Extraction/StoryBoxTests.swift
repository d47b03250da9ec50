import Testing

@testable import Winnow

/// Boxes in a story and around it: what they are called, what they hold, what opens them.
@Suite struct StoryBoxTests {
  private static let paragraphs = Array(RiverStory.paragraphs.prefix(5))
  private static let story = paragraphs.map { "<p>\($0)</p>" }.joined()

  /// What stays of a page after all stages.
  private func text(_ html: String) throws -> String {
    let post = try clean(html)
    return post.blocks.indices.filter { post.isLive($0) && post.blocks[$0].kind.isLeaf && !post.blocks[$0].text.isEmpty }
      .map { post.shown($0) }.joined(separator: "\n")
  }

  private func clean(_ html: String) throws -> Post {
    var identity = Post.Identity()
    identity.url = "https://example.org/news/story.html"
    identity.format = .html
    var post = try HTMLReader.read(RawPost(identity: identity, bytes: Array(html.utf8)))
    let stages: [any Stage] = [ExtractArticle(), StripBoilerplate(), DedupeImages(), NormalizeAttribution()]
    for stage in stages { post = HandMade.cleaned(post, by: stage) }
    return post
  }

  private func article(_ inner: String, below: String = "") -> String {
    "<html><body><main><article><h1>River rises</h1><p class=byline>By Jane Roe, 3 March 2026</p>\(inner)</article>\(below)</main></body></html>"
  }

  @Test(arguments: ["(c)", "(C)"]) func aCaptainIsNoRightsLine(_ sign: String) throws {
    let table =
      "<table><tr><td>1 Ann Corrie</td><td>2 Ellis Sykes</td></tr><tr><td>4 Dan Hirst \(sign)</td><td>9 Max Farr</td></tr></table>"
    let list = "<ul><li>1 Ann Corrie</li><li>4 Dan Hirst \(sign)</li><li>9 Max Farr</li></ul>"
    for box in [table, list] {
      let kept = try text(article(Self.story + box))
      #expect(kept.contains("Dan Hirst"))
      #expect(kept.contains("Max Farr"))
    }
    let foot = "<div><p>\(sign) 2026 River Post</p><p><a href=/a>Imprint</a></p></div>"
    #expect(try !text(article(Self.story, below: foot)).contains("2026 River Post"))
  }

  @Test(arguments: ["rating-box", "review-rating", "book-ratings"]) func whatAReviewFoundIsNoVote(_ name: String) throws {
    let found =
      "<div class=\(name)><h4>Pros</h4><ul><li>a camera that waits</li></ul><h4>Cons</h4><ul><li>an epilogue nobody asked for</li></ul></div>"
    let kept = try text(article(Self.story + found + Self.story))
    #expect(kept.contains("a camera that waits"))
    #expect(kept.contains("an epilogue nobody asked for"))
    let vote =
      "<div class=\(name)><span>Rate this article:</span><ul><li><button>1</button></li><li><button>2</button></li></ul><span>4.2 (88 votes)</span></div>"
    #expect(try !text(article(Self.story + vote + Self.story)).contains("88 votes"))
  }

  @Test func theBoxAboutWhoWroteAShortText() throws {
    let column = Self.paragraphs.prefix(2).map { "<p>\($0)</p>" }.joined()
    let topics = "<div class=z1><h3>Topics</h3><ul><li><a href=/t1>Rivers</a></li><li><a href=/t2>Weirs</a></li></ul></div>"
    let note =
      "<div class=z2><h3>À propos de l’auteur</h3><img src=/p/jr.jpg alt='Jane Roe'><p>Jane Roe keeps bees and has written here since 2019.</p></div>"
    let post = try clean(article("<div class=z0>\(column)</div>\(topics)\(note)"))
    let kept = post.blocks.indices.filter { post.isLive($0) && post.blocks[$0].kind.isLeaf }.map { post.shown($0) }
    #expect(!kept.contains { $0.contains("keeps bees") })
    #expect(!kept.contains("Topics"))
    #expect(!kept.contains("À propos de l’auteur"))
    #expect(kept.contains { $0.contains(Self.paragraphs[0].prefix(40)) })
    // A part of a longer text is not set apart in a box; a page that nobody signed may be about an author.
    let part = "<h2>About the author</h2>" + Self.story
    #expect(try text(article(Self.story + part)).contains("About the author"))
  }

  @Test func theHeadsOfALiveBlogsEntries() throws {
    func entry(_ hour: String, _ name: String, _ text: String) -> String {
      "<li class=post><div class=h><time datetime='2026-01-08T\(hour):00Z'>Today \(hour)</time><div class=by><img src='/p/\(name).jpg' alt='\(name)'><span>\(name)</span></div></div><p>\(text)</p></li>"
    }
    let entries = zip(["13:10", "10:02", "06:15"], Self.paragraphs).map { entry($0, "Elin Frisk", $1) }.joined()
    let post = try clean(article("<ul>\(entries)</ul>"))
    let kept = post.blocks.indices.filter { post.isLive($0) && post.blocks[$0].kind.isLeaf }
    #expect(!kept.contains { post.shown($0) == "Elin Frisk" || post.shown($0).contains("10:02") })
    #expect(!kept.contains { post.blocks[$0].picture >= 0 })
    // A day's programme rises.
    let programme = zip(["06:15", "10:02", "13:10"], Self.paragraphs)
      .map { "<li><time>\($0)</time><h3>Talk</h3><p>\($1)</p></li>" }.joined()
    #expect(try text(article("<ul>\(programme)</ul>")).contains("10:02"))
  }

  @Test func aShortPostAmongMuchElse() throws {
    let bar = (1...9).map {
      "<h3>Archive \($0)</h3><ul><li><a href=/a/\($0)>November 20\($0) (2)</a></li><li><a href=/b/\($0)>Old story number \($0) of the river</a></li></ul>"
    }
    .joined()
    let page = """
      <html><body><h1>River rises</h1><div class=row><div class=middle><h6 class=post-meta>Posted by: Jane Roe 2 years ago</h6>
      <p>\(Self.paragraphs[0])</p><div id=comments><h3>Comments</h3><p>There are no comments.</p></div></div>
      <div class=right>\(bar)</div></div></body></html>
      """
    let kept = try text(page)
    #expect(kept.contains(Self.paragraphs[0]))
    #expect(!kept.contains("November"))
  }

  @Test func linksToThePageInOtherLanguages() throws {
    let chooser =
      "<div class=z><p><a rel=alternate hreflang=cs href=/cs/>Čeština</a></p><p><a rel='alternate' hreflang=de href=/de/>Deutsch</a></p></div>"
    let kept = try text(
      "<html><body><main><h1>Archive</h1>\(chooser)<ul><li><a href=/1>First story of the river</a></li><li><a href=/2>Second story of the river</a></li></ul></main></body></html>"
    )
    #expect(!kept.contains("Čeština"))
    #expect(kept.contains("First story of the river"))
  }

  @Test func reviewsBelowTheOneThingForSale() throws {
    let review =
      "<li><article class=review><h3 class=star-rating><a href=/r/1>Lovely light</a></h3><p>It arrived well packed and the smell was gone.</p></article></li>"
    let page = """
      <html><body><article class=product_page><h1>Net lamp</h1><p class=price>79,00 €</p>
      <form class=add-to-basket action=/basket><button>Add to basket</button></form><h2>Description</h2><p>\(Self.paragraphs[0])</p>
      <p>\(Self.paragraphs[1])</p><section><h2>Customer reviews</h2><ol class=review-list>\(review)</ol></section></article></body></html>
      """
    let kept = try text(page)
    #expect(kept.contains(Self.paragraphs[0]))
    #expect(!kept.contains("It arrived well packed"))
    // A company's page quotes its customers.
    let testimonial =
      "<section class=testimonials><h2>Our customers</h2><p>It arrived well packed and the smell was gone.</p></section>"
    let offer =
      "<html><body><main><h1>Nets and lamps</h1><p>\(Self.paragraphs[0])</p>\(testimonial)<p>\(Self.paragraphs[1])</p></main></body></html>"
    #expect(try text(offer).contains("It arrived well packed"))
  }

  @Test func captionsInThePicturesParagraphAndWithALinkedName() throws {
    let kramdown = "<p><img src=/i/ferry.jpg alt='x'>\n<em>The ferry at the quay in October</em></p>"
    #expect(try clean(article(Self.story + kramdown + Self.story)).pictures[0].caption == "The ferry at the quay in October")
    let more =
      "<p><img src=/i/ferry.jpg alt='x'>\n<em>The ferry at the quay.</em> It leaves at dusk, and nobody knows for how long it will.</p>"
    #expect(try clean(article(Self.story + more + Self.story)).pictures[0].caption == nil)
    let figure =
      "<figure><img src=/i/ferry.jpg alt='x'><figcaption><p>The ferry at the quay in October\n<a href='https://lena.example'>Lena Brodtmann</a></p></figcaption></figure>"
    let linked = try clean(article(Self.story + figure + Self.story)).pictures[0]
    #expect(linked.caption == "The ferry at the quay in October")
    #expect(linked.credit?.people == ["Lena Brodtmann"])
    let numbered =
      "<figure id=f1><img src=/i/ferry.jpg alt='x'><figcaption><p><span>The ferry at the quay</span><a class=headerlink href='#f1' title='Link to this image'>#</a></p></figcaption></figure>"
    #expect(try clean(article(Self.story + numbered + Self.story)).pictures[0].caption == "The ferry at the quay")
  }
}
