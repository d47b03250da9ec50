import Testing

@testable import Winnow

private func page(_ html: String) throws -> Post {
  var identity = Post.Identity()
  identity.url = "https://example.org/news/story.html"
  return try HTMLReader.read(RawPost(identity: identity, bytes: Array(html.utf8)))
}

/// The text that stays, and for each text that goes the rule.
private func extract(_ html: String, _ stage: ExtractArticle = ExtractArticle()) throws -> (kept: [String], gone: [String: String])
{
  let post = try page(html)
  var rules = [String?](repeating: nil, count: post.blocks.count)
  for edit in stage.edits(to: post) {
    if case .remove(let block) = edit.change { for i in block..<Int(post.blocks[block].end) { rules[i] = edit.reason.rule } }
  }
  var gone: [String: String] = [:]
  var kept: [String] = []
  for i in post.blocks.indices where post.isLive(i) && post.blocks[i].picture < 0 {
    if let rule = rules[i] { gone[post.text(of: i)] = rule } else { kept.append(post.text(of: i)) }
  }
  return (kept, gone)
}

private let first = "The river rose by two metres on Monday, the town council said, and more rain is expected before the weekend."
private let second =
  "Two bridges are closed, and schools stay shut until the water falls again, officials told reporters in the town hall."
private let third =
  "Volunteers filled sandbags through the night, while the fire brigade pumped out cellars along the lower streets."
private let fourth =
  "The mayor asked people to stay at home, and thanked those who had come from neighbouring towns to lend a hand."
private var story: String { [first, second, third, fourth].map { "<p>\($0)</p>" }.joined() }

struct ExtractArticleTests {
  @Test func theExampleHolds() throws {
    let example = try #require(ExtractArticle.example)
    let (kept, _) = try extract(example.posts[0])
    let text = kept.joined(separator: "\n")
    for line in example.keeps { #expect(text.contains(line)) }
    for line in example.drops { #expect(!text.contains(line)) }
  }

  @Test func eachPartGoesByItsOwnRule() throws {
    let html = """
      <title>River rises</title><nav><a href=/>Home page</a></nav><main><article><h1>River rises</h1><div class=byline>By Ann Example</div>
      \(story)<div class="share-buttons"><a href=/t>Tweet it</a></div><aside>Beside the story</aside>
      <div class="related-articles"><a href=/2>Another story altogether</a></div></article>
      <section id=comments><p>I like this story a lot, thank you for it, said a reader.</p></section></main><footer>Imprint</footer>
      """
    let (kept, gone) = try extract(html)
    #expect(kept == [first, second, third, fourth])
    #expect(
      gone == [
        "Home page": "navigation", "River rises": "title", "By Ann Example": "byline", "Tweet it": "share",
        "Beside the story": "sidebar",
        "Another story altogether": "related-list", "I like this story a lot, thank you for it, said a reader.": "comments",
        "Imprint": "footer",
      ])
  }

  @Test func commentsStayWhenAsked() throws {
    var stage = ExtractArticle()
    stage.comments = true
    let html = "<article>\(story)</article><section id=comments><p>\(String(second.reversed()))</p></section>"
    #expect(try extract(html).gone[String(second.reversed())] == "comments")
    #expect(try extract(html, stage).gone[String(second.reversed())] != "comments")
  }

  @Test func aRuleThatTookNearlyAllIsDropped() throws {
    let (kept, _) = try extract(
      "<body><div class=sidebar>\(first)</div><div class=popup><p>\(second)</p><p>\(third)</p><p>\(fourth)</p></div></body>")
    #expect(kept.contains(third))
  }

  @Test func japaneseParagraphsCountForWhatTheySay() throws {
    let text = "市は月曜日、川の水位が二メートル上昇したと発表し、週末までさらに雨が降ると予想している。"
    let html =
      "<div><a href=/1>ホーム</a><a href=/2>ニュース</a></div><div id=x><p>\(text)</p><p>\(text)一。</p><p>\(text)二。</p></div><div>会社概要</div>"
    #expect(try extract(html).kept == [text, text + "一。", text + "二。"])
  }

  @Test func captionsByClassBecomeCaptions() throws {
    let post = try page(
      "<article>\(story)<div class=image><img src=/a.jpg><div class=caption>The river</div></div><p>\(second)</p></article>")
    let retyped = ExtractArticle().edits(to: post).compactMap { edit -> String? in
      if case .retype(let block, .caption) = edit.change { return post.text(of: block) }
      return nil
    }
    #expect(retyped == ["The river"])
  }

  @Test func editsAreLargestSubtreesAndStable() throws {
    let post = try page("<nav><ul><li><a href=/1>a</a><li><a href=/2>b</a></ul></nav><article>\(story)</article>")
    let removed = ExtractArticle().edits(to: post).compactMap { edit -> Int? in
      if case .remove(let block) = edit.change { return block }
      return nil
    }
    #expect(removed == [1])
    #expect(ExtractArticle().edits(to: post).map { "\($0.change)" } == ExtractArticle().edits(to: post).map { "\($0.change)" })
  }

  @Test func textOfPagesThatShowNoneComesFromTheMetadata() throws {
    let body = [first, second, third, fourth].joined(separator: "\\n")
    let html =
      "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"\(body)\"}</script><div id=root>Loading</div>"
    let post = try page(html)
    let replaced = ExtractArticle().edits(to: post).contains { edit in
      if case .replace(_, let text) = edit.change { return text.contains(third) }
      return false
    }
    #expect(replaced)
  }

  @Test(arguments: ["<div id=__nuxt></div>", "", "<div id=root><img src=/logo.png></div>"])
  func textOfPagesWithoutAnyBlockComesFromTheMetadata(_ frame: String) throws {
    let body = [first, second, third, fourth].joined(separator: "\\n")
    let html = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"\(body)\"}</script>\(frame)"
    var post = try page(html)
    var ledger = PostLedger(isKept: true)
    post.apply(ExtractArticle().edits(to: post), stage: "extract-article", ledger: &ledger)
    let texts = post.blocks.indices.filter { post.isLive($0) }.map { post.text(of: $0) }
    #expect(texts.contains { $0.contains(third) })
    #expect(ledger.rows.contains { $0.rule == ExtractionRule.bodyClaim.rawValue && $0.before == "" })
  }

  @Test(arguments: [
    ("article-hirdetes", BlockTraits.advert), ("komentarai", .comments), ("susije-straipsniai", .related), ("box-loe-ka", .related),
    ("hirlevel-box", .signup), ("cimkek", .tags), ("megosztas", .share), ("tin-lien-quan", .related), ("autorius", .byline),
  ])
  func classNamesOfManyLanguagesAreRead(_ name: String, _ trait: BlockTraits) {
    #expect(TraitLexicon.traits(Array(name.utf8)[...]).contains(trait))
  }

  @Test func slidesOfListingsStandOnce() throws {
    let slides = (1...5).map { n in
      String(repeating: "<div><h3>Slide \(n) of the fair</h3><p>Kites of paper, part \(n)</p></div>", count: 2)
    }
    let kept = try extract("<main>\(slides.joined())</main>").kept
    #expect(kept.count { $0.contains("Slide 3") } == 1)
    #expect(kept.count { $0.contains("Kites of paper, part 3") } == 1)
  }

  @Test func numbersOfPageBuildersAreNoNames() {
    func isAdvert(_ name: String) -> Bool { TraitLexicon.traits(Array(name.utf8)[...]).contains(.advert) }
    #expect(!isAdvert("builder-element builder-element-ad3e790"))
    #expect(isAdvert("ad-slot"))
    #expect(isAdvert("ad300x250"))
    #expect(isAdvert("builder-element-2ced36d ad"))
  }

  @Test func namesThatStyleCompilersMakeSayNothing() {
    func traits(_ name: String) -> BlockTraits { TraitLexicon.traits(Array(name.utf8)[...]) }
    for name in ["panel_AdS1", "box_ad2x", "text_PubQ", "card__text__BuXa1", "body__2AdBu", "x_TagX", "note_BuS1"] {
      #expect(traits(name).isDisjoint(with: [.advert, .caption, .tags]), "\(name)")
    }
    #expect(traits("box_adTop").contains(.advert) && traits("box_topAd").contains(.advert) && traits("photo bu").contains(.caption))
    #expect(traits("row_tags").contains(.tags) && traits("row_Tags").contains(.tags) && traits("row_tag4").contains(.tags))
    for name in ["x84393ad", "xt0ad5b", "x1n2ad7 x78zum5", "sc-820090e7-2 gKQqAd", "iAdXzq7K"] {
      #expect(traits(name).isEmpty, "\(name)")
    }
    for name in [
      "ad1", "topAd", "myAdBox", "gAdTop", "adTopA", "ad300by250", "ad1pos2", "m3ad12", "ad300x250 x84393ad", "top2-ad",
      "gKQqAd ad",
    ] {
      #expect(traits(name).contains(.advert), "\(name)")
    }
  }

  @Test(arguments: ["hidden", "card d-none", "u-hidden", "HIDDEN", "hide", "is-hidden box", "dn overflow-hidden"])
  func classesThatHideAreFoundByTheirWords(_ name: String) {
    var mayHide = false
    Array(name.utf8).withUnsafeBufferPointer { _ = TraitLexicon.traits($0, mayHide: &mayHide) }
    #expect(mayHide)
    #expect(TraitLexicon.hides(Array(name.utf8)[...]))
  }

  @Test func otherClassesHideNothing() {
    var mayHide = false
    Array("nav-item childNode archive-list".utf8).withUnsafeBufferPointer { _ = TraitLexicon.traits($0, mayHide: &mayHide) }
    #expect(!mayHide)
  }

  @Test func sectionsOfDocumentationAreNamedAfterTheirHeadings() throws {
    func page(_ open: String, _ inner: String) -> String {
      "<main><\(open) id=guide><h1>Guide to the kiln</h1><p>\(first)</p><p>\(second)</p><p>\(third)</p>"
        + "<\(inner) id=cookies><h2>Cookies</h2><p>\(fourth)</p></\(inner.prefix { $0 != " " })></\(open.prefix { $0 != " " })></main>"
    }
    for (open, inner) in [("section", "section"), ("div class=section", "div class=section")] {
      #expect(try extract(page(open, inner)).kept.contains(fourth))
    }
    #expect(try !extract(page("div", "div class=box")).kept.contains(fourth))
  }

  @Test func sentencesEndInAnyScript() {
    func measure(_ text: String) -> TextMeasure { TextMeasure(Array(text.utf8)[...]) }
    #expect(measure("पुल बंद है। काम जारी है। लोग आए।").commas == 3)
    for text in ["पुल बंद है।", "پل بند ہے۔", "Կամուրջը փակ է։", "တံတားပိတ်သည်။", "ድልድዩ ተዘግቷል።"] {
      #expect(measure(text).endsSentence, "\(text)")
    }
    // Georgian and Vietnamese are alphabets: a letter counts one.
    #expect(measure("ხიდი").weight == 4)
    #expect(measure("ế").weight == 1)
    #expect(measure("橋").weight > 2)
  }

  @Test func classWordsAreReadInTheirPlaces() {
    func traits(_ name: String) -> BlockTraits { TraitLexicon.traits(Array(name.utf8)[...]) }
    #expect(traits("article__body js-x").contains(.body))
    #expect(traits("relatedArticles").contains(.related))
    #expect(traits("has-sidebar").isEmpty)
    #expect(traits("has-large-font-size").isEmpty)
    #expect(traits("has-share-buttons").contains(.tools))
    #expect(traits("post has-post-thumbnail hentry") == traits("post hentry"))
    #expect(traits("box-has-share font-size").contains(.tools))
    #expect(traits("post-comments").contains(.comments))
    #expect(traits("readMore").contains(.related))
    #expect(TraitLexicon.hides(Array("box hidden".utf8)[...]))
    #expect(!TraitLexicon.hides(Array("hidden md:block".utf8)[...]))
  }
}

extension ExtractArticleTests {
  @Test func focusDecidesInDoubt() throws {
    let html =
      "<article>\(story)<p>Label below</p><ul><li><a href=/1>One link</a><li><a href=/2>Two links</a></ul><p>Note at the end</p></article>"
    func kept(_ focus: ExtractArticle.Focus) throws -> Set<String> {
      var stage = ExtractArticle()
      stage.focus = focus
      return Set(try extract(html, stage).kept).subtracting([first, second, third, fourth])
    }
    #expect(try kept(.precision) == [])
    #expect(try kept(.balanced) == ["Note at the end"])
    #expect(try kept(.recall) == ["Label below", "One link", "Two links", "Note at the end"])
  }
}

struct OwnHeadingTests {
  @Test func theHeadlineInTheArticlesHeadLeavesTheTextWhateverTheMetadataSays() throws {
    let html = """
      <title>How the river was tamed</title><meta property="og:title" content="How the river was tamed"><main><article><header>\
      <h2>Reporting: two metres in one night</h2></header>\(story)<h2>What comes next</h2><p>\(first)</p></article></main>
      """
    let (kept, gone) = try extract(html)
    #expect(gone["Reporting: two metres in one night"] == "title")
    #expect(kept.contains("What comes next"), "a heading within the text stays")
  }

  @Test func aFirstHeadingWithMostOfTheTitlesWordsIsTheTitle() throws {
    let html = """
      <title>Town council braces for a flood season</title><div><h3>Town council braces for a flood season</h3></div><main><article>\
      <h1>Town council braces for an early flood season</h1>\(story)</article></main>
      """
    #expect(try extract(html).gone["Town council braces for an early flood season"] == "title")
    let other = html.replacing("Town council braces for an early flood season", with: "What volunteers did all night long")
    #expect(try extract(other).kept.contains("What volunteers did all night long"), "another heading is a part of the text")
  }

  @Test func cardsOfOtherArticlesGo() throws {
    let names = [
      "Bridge closed for the winter", "Ferry runs again on Sundays", "School roof is mended at last", "Mayor thanks the volunteers",
    ]
    let articles = names.map { "<div><article><a href=/x><span>\($0)</span></a><div><p>\($0)</p></div></article></div>" }.joined()
    let inside = try extract(
      "<title>River rises</title><main><article><h1>River rises</h1>\(story)<section>\(articles)</section></article></main>")
    #expect(inside.kept == [first, second, third, fourth])
    // The same said twice, for eyes and for ears, only one of them a link.
    let cards = names.map { "<div class=k><h2>\($0) <a href=/x>\($0)</a></h2><p>A line about it.</p></div>" }.joined()
    let doubled = try extract(
      "<title>River rises</title><main><article><h1>River rises</h1>\(story)<section>\(cards)</section></article></main>")
    #expect(doubled.kept == [first, second, third, fourth])
  }

  @Test func aPollIsNoText() throws {
    let poll =
      "<div class=article-poll><p>Should the town build a higher dam before next winter comes?</p><ul><li>Yes, at once, whatever it costs</li><li>No, the money is needed for the school</li></ul></div>"
    let (kept, gone) = try extract("<title>River rises</title><main><article><h1>River rises</h1>\(story)\(poll)</article></main>")
    #expect(kept == [first, second, third, fourth] && gone.values.contains("tools"))
  }
}

struct EmptyPageTests {
  @Test(arguments: [
    ("", "no text in the page's markup; scripts may make it"),
    (
      "<html><head><title>T</title></head><body><script>var a = 1</script><div id=root></div></body></html>",
      "no text in the page's markup; scripts may make it"
    ),
    ("<body><nav><a href=/>Home</a> <a href=/b>News</a></nav></body>", "all text of the page is furniture"),
  ])
  func aPageWithoutTextSaysWhy(html: String, why: String) throws {
    var post = try page(html + " ")
    let edits = ExtractArticle().edits(to: post)
    var ledger = PostLedger(isKept: true)
    post.apply(edits, stage: ExtractArticle.name, ledger: &ledger)
    #expect(post.fields.pageType?.name == "empty")
    #expect(ledger.rows.contains { ($0.after ?? "").hasSuffix("empty") && $0.reason == why })
    #expect(!post.blocks.indices.contains { post.isLive($0) && post.blocks[$0].picture < 0 })
  }
}
