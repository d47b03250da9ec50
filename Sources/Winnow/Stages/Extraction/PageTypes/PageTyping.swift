import WinnowBase

/// Guesses what sort of page a post is, from what it says about itself, its address, its names and the shape of its text.
struct PageTyping {
  let post: Post
  let features: BlockFeatures
  /// Whether the page's data says when it was published: what stays as it is bears no such date.
  let isDated: Bool

  init(post: Post, features: BlockFeatures) {
    self.post = post
    self.features = features
    isDated = Self.isDated(post)
  }

  /// The declared or likely type before extraction: only what is said outright.
  func declared() -> PageType? {
    // Of several statements the surest counts: a thread may list its answers as items.
    var collection: PageType?
    for place in post.claims.indices {
      switch post.claims[place].origin {
      case .jsonLD:
        switch Self.typed(post.claims[place].value) {
        case 0: return PageType(name: "forum", confidence: 0.9)
        case 1: return PageType(name: "product", confidence: 0.85)
        case 2: return PageType(name: "article", confidence: 0.9)
        case 3: collection = PageType(name: "collection", confidence: 0.6)
        default: break
        }
      case .meta:
        let claim = post.claims[place]
        // Most names are told apart by their lengths.
        switch claim.name.utf8.count {
        case 7:
          guard claim.name == "og:type", claim.value.utf8.contains("product") else { continue }
          if claim.value.utf8.contains("group") { return PageType(name: "collection", confidence: 0.8) }
          return PageType(name: "product", confidence: 0.8)
        case 8:
          // The first of them: a product or a list of questions holds questions too.
          if claim.name == "itemtype",
            claim.value == "qapage" || claim.value == "discussionforumposting" || claim.value == "question" && asksOnce
          {
            return PageType(name: "forum", confidence: 0.85)
          }
        case 9:
          if claim.name == "generator", Self.generators(in: claim.value).contains(.forum) {
            return PageType(name: "forum", confidence: 0.9)
          }
        default: break
        }
      default: break
      }
    }
    guard let url = post.identity.address else { return collection ?? listOfPosts }
    let signs = PageAddress.signs(of: url)
    if signs.contains(.thread) || PageAddress.isMailThread(url) { return PageType(name: "forum", confidence: 0.9) }
    if signs.contains(.forum) && !(isDated && PageAddress.isFiledByDay(url))
      || PageAddress.isNumberedThread(url) && !isDated && !isArticle
    {
      return PageType(name: "forum", confidence: 0.7)
    }
    if collection == nil, !PageAddress.isListPath(url), sellsOneThing { return PageType(name: "product", confidence: 0.75) }
    if collection == nil, PageAddress.isListPath(url), !isStatedArticle(at: url) {
      collection = PageType(name: "collection", confidence: 0.6)
    }
    return collection ?? listOfPosts
  }

  private var listOfPosts: PageType? { listsPosts ? PageType(name: "collection", confidence: 0.6) : nil }

  /// Whether one question is marked up as such, and no more: several are a list of them with their answers.
  private var asksOnce: Bool {
    var questions = 0
    for attribute in post.attributes where attribute.name == .itemtype {
      if CaseFold.lowercased(post.bytes[attribute.value.range]).suffix(9).elementsEqual("/question".utf8) { questions += 1 }
    }
    return questions == 1
  }

  /// The first of the groups below that a JSON-LD text speaks of; nil where it speaks of none.
  private static func typed(_ text: String) -> Int? {
    var text = text
    return text.withUTF8 { bytes in
      var first: Int?
      StatedTypes.forEach(in: bytes) { type, isAlone in
        if let group = group(of: type, isAlone) { first = min(first ?? group, group) }
        return first != 0
      }
      return first
    }
  }

  /// Threads, products, articles, lists; a type with its vocabulary's address before it is the same.
  private static func group(of type: UnsafeBufferPointer<UInt8>, _ isAlone: Bool) -> Int? {
    func ends(_ name: StaticString) -> Bool {
      type.count >= name.utf8CodeUnitCount && CaseFold.hasASCII(name, in: type, at: type.count - name.utf8CodeUnitCount)
    }
    func equals(_ name: StaticString) -> Bool { type.count == name.utf8CodeUnitCount && ends(name) }
    // The last letter tells most types apart.
    switch (type.last ?? 0) | 0x20 {
    case 0x67: return ends("discussionforumposting") ? 0 : ends("blogposting") ? 2 : nil
    case 0x65:
      return equals("qapage") ? 0 : ends("newsarticle") || isAlone && equals("recipe") ? 2 : equals("collectionpage") ? 3 : nil
    case 0x74: return isAlone && equals("product") ? 1 : equals("itemlist") ? 3 : nil
    default: return nil
    }
  }

  /// The type once the main content is known.
  func type(_ result: ArticleExtraction.Result) -> PageType {
    let declared = result.declared
    if let declared, declared.confidence >= 0.7, !(declared.name == "article" && result.isListing) { return declared }
    if result.isDocumentation ?? isDocumentation { return PageType(name: "documentation", confidence: 0.6) }
    if result.isListing, declared != nil || holdsItems(result) {
      // A collection is of things to buy, a listing of things to read, to hear, to visit.
      let sells = prices(result) >= Self.fewestPrices || post.identity.address.map(PageAddress.isShopPath) ?? false
      return PageType(name: sells ? "collection" : "listing", confidence: declared?.name == "collection" ? 0.6 : 0.5)
    }
    if !isDated {
      if holdsManyCodes(result), !(post.identity.address.map(PageAddress.isOfJournal) ?? false) {
        return PageType(name: "documentation", confidence: 0.5)
      }
      if offersService { return PageType(name: "service", confidence: 0.5) }
    }
    return PageType(name: "article", confidence: min(0.95, Double(0.5 + result.kept / 8000)))
  }

  private static func isDated(_ post: Post) -> Bool {
    post.claims.indices.contains { post.claims[$0].isNamed("article:published_time", of: .meta) }
      || post.claims.indices.contains {
        post.claims[$0].origin == .jsonLD && post.claims[$0].value.utf8.contains("datepublished")
          && !speaksOfPage(post.claims[$0].value)
      }
  }

  /// Whether a JSON-LD text speaks of a web page and of nothing written on it: such a node bears the day when a company's page was made.
  private static func speaksOfPage(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var isPage = false
      var isText = false
      StatedTypes.forEach(in: bytes) { type, _ in
        func ends(_ name: StaticString) -> Bool {
          type.count >= name.utf8CodeUnitCount && CaseFold.hasASCII(name, in: type, at: type.count - name.utf8CodeUnitCount)
        }
        if ends("page") {
          isPage = true
        } else if texts.contains(where: ends) {
          isText = true
        }
        return !isText
      }
      return isPage && !isText
    }
  }

  /// The ends of the names of what is written, said or shown on a day.
  private static let texts: [StaticString] = [
    "article", "posting", "report", "review", "recipe", "episode", "creativework", "book", "event", "videoobject",
  ]

  /// Whether the page's data calls it an article, where its address has a list's words: themes say so of lists too, but of no list when it
  /// came out, and hardly of one under a headline.
  private func isStatedArticle(at url: String) -> Bool {
    if isArticle, isDated || PageAddress.endsInHeadline(url) { return true }
    var articles = 0
    for place in post.claims.places(of: .jsonLD) {
      var value = post.claims[place].value
      value.withUTF8 { bytes in
        StatedTypes.forEach(in: bytes) { type, _ in
          if type.count == 7, CaseFold.hasASCII("article", in: type, at: 0) { articles += 1 }
          return articles < 2
        }
      }
    }
    return articles == 1
  }

  /// Whether the page's data calls it an article; some papers write `news`.
  var isArticle: Bool {
    post.claims.indices.contains {
      post.claims[$0].isNamed("og:type", of: .meta)
        && (post.claims[$0].value.utf8.contains("article") || post.claims[$0].value == "news")
    }
  }

  /// Whether the page's data says when it was changed and not when it was published.
  var isOnlyChanged: Bool {
    !isDated && post.claims.indices.contains { post.claims[$0].isNamed("article:modified_time", of: .meta) }
  }

  /// Whether nothing says that the page is an article or sells one thing: what a company offers, a front page.
  var isOffer: Bool {
    !isDated
      && !post.claims.contains { claim in
        switch claim.origin {
        case .meta:
          claim.isNamed("og:type", of: .meta)
            && (claim.value.utf8.contains("product") || claim.value.utf8.contains("article") && !isOfCompany)
        case .jsonLD: Self.typed(claim.value).map { $0 < 3 } ?? false
        default: false
        }
      }
  }

  /// Whether the page's data or its address say that it is no article, though a plugin calls every page one.
  private var isOfCompany: Bool {
    post.identity.address.flatMap(PageAddress.offersService) == true
      || post.claims.places(of: .jsonLD).contains { Self.speaksOfPage(post.claims[$0].value) }
  }

  /// Whether a few of the texts that stay lead somewhere or repeat one another's make: a short post without any is a post.
  private func holdsItems(_ result: ArticleExtraction.Result) -> Bool {
    var items = 0
    for i in post.blocks.indices where result.verdicts[i] == nil && post.isLive(i) {
      if post.blocks[i].linkBytes > 0 || post.blocks[i].picture >= 0 || post.blocks[i].kind == .heading { items += 1 }
      if items >= Self.fewestItems { return true }
    }
    return false
  }

  private static let fewestItems = 4

  /// How many texts that stay name a price.
  private func prices(_ result: ArticleExtraction.Result) -> Int {
    post.blocks.indices.count { i in
      guard result.verdicts[i] == nil, post.isLive(i), post.blocks[i].text.count <= Self.longestPrice else { return false }
      return Self.namesPrice(post.bytes[post.blocks[i].text.range])
    }
  }

  /// Whether a text names a price: a figure somewhere and a currency's sign, or a currency's name beside a figure. Letters alone are not
  /// enough: `kr` begins a war in German, `zł` many words in Polish.
  static func namesPrice(_ text: ArraySlice<UInt8>) -> Bool { text.withUnsafeBufferPointer { namesPrice($0) } }

  private static func namesPrice(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.contains(where: isDigit) else { return false }
    if signs.contains(where: { text.contains($0) }) { return true }
    var isPrice = false
    names.forEachMatch(in: text) { match in
      let before = text[..<match.range.lowerBound].suffix(3).last { !isGap($0) }
      let behind = text[match.range.upperBound...].prefix(3).first { !isGap($0) }
      isPrice = before.map(isDigit) ?? false || behind.map(isDigit) ?? false
      return !isPrice
    }
    return isPrice
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// A space, a byte of a no-break space or a point: `12 kr`, `kr. 12`.
  private static func isGap(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0xC2 || byte == 0xA0 || byte == 0x2E }

  private static let fewestPrices = 3
  private static let longestPrice = 160
  private static let signs: [StaticString] = ["$", "€", "£", "¥", "₹", "₽"]
  private static let names = PhraseMatcher(["zł", "kr", "chf", "eur", "usd"])

  /// Whether code is a good part of what stays.
  private func holdsManyCodes(_ result: ArticleExtraction.Result) -> Bool {
    let codes = post.blocks.indices.count { result.verdicts[$0] == nil && post.blocks[$0].kind == .code && post.isLive($0) }
    return codes >= Self.fewestCodes
  }

  private static let fewestCodes = 4

  /// Whether the address or the page's data speaks of something done for customers.
  var offersService: Bool {
    if let url = post.identity.address, let offers = PageAddress.offersService(url) { return offers }
    return post.claims.places(of: .jsonLD).contains { place in
      var value = post.claims[place].value
      return value.withUTF8 { Self.serviceTypes.hasMatch(in: $0) }
    }
  }

  private static let serviceTypes = PhraseMatcher(
    [
      "\"service\"", "\"localbusiness\"", "\"professionalservice\"", "\"financialservice\"", "\"softwareapplication\"",
      "\"webapplication\"",
    ], wholeWords: false)

  /// Whether the address, the program that wrote the page, the names of its parts or its headings speak of documentation.
  var isDocumentation: Bool {
    if let url = post.identity.address, PageAddress.signs(of: url).contains(.documentation) { return true }
    return features.isGenerated || features.rows.contains { $0.traits.contains(.manual) } || !isDated && ManualHeadings.areIn(post)
  }

  static func isDocumentation(_ post: Post) -> Bool {
    if let url = post.identity.address, PageAddress.signs(of: url).contains(.documentation) { return true }
    return isGeneratedDocumentation(post) || !isDated(post) && ManualHeadings.areIn(post)
  }

  /// Whether the program that wrote the page writes documentation.
  static func isGeneratedDocumentation(_ post: Post) -> Bool {
    post.claims.indices.contains { place in
      post.claims[place].isNamed("generator", of: .meta) && generators(in: post.claims[place].value).contains(.documentation)
    }
  }

  /// What sorts of programs the name of the one that wrote the page names.
  private static func generators(in name: String) -> PageAddress.Signs { PageAddress.signs(in: name, by: generators) }

  private static let generators = PhraseMatcher(
    forums.map { ($0, PageAddress.Signs.forum.rawValue) } + docGenerators.map { ($0, PageAddress.Signs.documentation.rawValue) },
    wholeWords: false)

  private static let forums = [
    "discourse", "phpbb", "vbulletin", "xenforo", "mybb", "vanilla", "smf", "invision", "flarum", "nodebb",
  ]
  private static let docGenerators = [
    "docusaurus", "mkdocs", "sphinx", "docutils", "doxygen", "javadoc", "vuepress", "vitepress", "gitbook", "mdbook", "antora",
    "asciidoctor", "starlight", "nextra", "exdoc", "rustdoc", "readme.io", "gtk-doc", "gi-docgen", "docbook", "texinfo", "makeinfo",
    "haddock", "pydoctor", "pdoc", "jsdoc", "typedoc", "yardoc", "rdoc", "dartdoc", "scaladoc", "asciidoc", "docsify", "epydoc",
    "odoc", "texi2html", "texi2any", "publican", "gapdoc", "jazzy", "ocamldoc", "docfx", "phpdocumentor", "latex2html", "hevea",
    "honkit", "bookdown", "pkgdown", "naturaldocs", "mintlify", "qdoc",
  ]
}
