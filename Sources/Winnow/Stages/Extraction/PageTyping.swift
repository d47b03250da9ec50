import WinnowBase

/// Guesses what sort of page a post is, from what it says about itself, its address, its names and the shape of its text.
struct PageTyping {
  let post: Post
  let features: BlockFeatures

  /// The declared or likely type before extraction: only what is said outright.
  func declared() -> PageType? {
    // Of several statements the surest counts: a thread may list its answers as items.
    var collection: PageType?
    for claim in post.claims {
      switch claim.origin {
      case .jsonLD:
        switch Self.typed(claim.value) {
        case 0: return PageType(name: "forum", confidence: 0.9)
        case 1: return PageType(name: "product", confidence: 0.85)
        case 2: return PageType(name: "article", confidence: 0.9)
        case 3: collection = PageType(name: "collection", confidence: 0.6)
        default: break
        }
      case .meta:
        if claim.name == "og:type", claim.value.utf8.contains("product") {
          if claim.value.utf8.contains("group") { return PageType(name: "collection", confidence: 0.8) }
          return PageType(name: "product", confidence: 0.8)
        }
        // The first of them: a product or a list of questions holds questions too.
        if claim.name == "itemtype",
          claim.value == "qapage" || claim.value == "discussionforumposting" || claim.value == "question" && asksOnce
        {
          return PageType(name: "forum", confidence: 0.85)
        }
        if claim.name == "generator", Self.forums.contains(where: { claim.value.utf8.contains($0) }) {
          return PageType(name: "forum", confidence: 0.9)
        }
      default: break
      }
    }
    if let url = post.identity.url?.utf8, Self.threadPaths.contains(where: { url.contains($0) }) {
      return PageType(name: "forum", confidence: 0.9)
    }
    if let url = post.identity.url?.utf8, Self.forumPaths.contains(where: { url.contains($0) }) {
      return PageType(name: "forum", confidence: 0.7)
    }
    if collection == nil, let url = post.identity.url, Self.isListPath(url) {
      collection = PageType(name: "collection", confidence: 0.6)
    }
    return collection
  }

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
    if isDocumentation { return PageType(name: "documentation", confidence: 0.6) }
    if result.isListing, declared != nil || holdsItems(result) {
      // A collection is of things to buy, a listing of things to read, to hear, to visit.
      let sells = prices(result) >= Self.fewestPrices || post.identity.url.map(Self.isShopPath) ?? false
      return PageType(name: sells ? "collection" : "listing", confidence: declared?.name == "collection" ? 0.6 : 0.5)
    }
    if !isDated {
      if !isOfJournal, holdsManyCodes(result) { return PageType(name: "documentation", confidence: 0.5) }
      if offersService { return PageType(name: "service", confidence: 0.5) }
    }
    return PageType(name: "article", confidence: min(0.95, Double(0.5 + result.kept / 8000)))
  }

  /// Whether the page's data says when it was published: what stays as it is bears no such date.
  private var isDated: Bool {
    post.claims.contains {
      $0.origin == .meta && $0.name == "article:published_time" || $0.origin == .jsonLD && $0.value.utf8.contains("datepublished")
    }
  }

  /// Whether the address files the page under a day or a month (`/2021/03/`), or among posts: its code is an author's, of that day.
  private var isOfJournal: Bool {
    guard let url = post.identity.url, let start = url.range(ofASCII: "://")?.upperBound else { return false }
    var year = false
    for part in url[start...].prefix(while: { $0 != "?" && $0 != "#" }).split(separator: "/") {
      if part.utf8.count == 2, year, part.utf8.allSatisfy({ $0 &- 0x30 < 10 }) { return true }
      year = part.utf8.count == 4 && (part.hasPrefix("20") || part.hasPrefix("19")) && part.utf8.allSatisfy { $0 &- 0x30 < 10 }
      if Self.journals.contains(String(part)) || part.hasPrefix("blog.") { return true }
    }
    return false
  }

  private static let journals: Set<String> = ["blog", "blogs", "posts", "post", "weblog"]

  /// Whether nothing says that the page is an article or sells one thing: what a company offers, a front page.
  var isOffer: Bool {
    !isDated
      && !post.claims.contains { claim in
        switch claim.origin {
        case .meta: claim.name == "og:type" && (claim.value.utf8.contains("article") || claim.value.utf8.contains("product"))
        case .jsonLD: Self.typed(claim.value).map { $0 < 3 } ?? false
        default: false
        }
      }
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
      return post.bytes[post.blocks[i].text.range].withUnsafeBufferPointer { Self.namesPrice($0) }
    }
  }

  /// Whether a text names a price: a figure somewhere and a currency's sign, or a currency's name beside a figure. Letters alone are not
  /// enough: `kr` begins a war in German, `zł` many words in Polish.
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
  private var offersService: Bool {
    if let url = post.identity.url, let start = url.range(ofASCII: "://")?.upperBound {
      let parts = url[start...].prefix { $0 != "?" && $0 != "#" }.split(separator: "/").dropFirst()
      let words = parts.flatMap { CaseFold.lowercased(String($0)).split { $0 == "-" || $0 == "_" || $0 == "." } }
      if words.contains(where: { Self.readingWords.contains(String($0)) }) { return false }
      if words.contains(where: { Self.serviceWords.contains(String($0)) }) { return true }
    }
    return post.claims.contains { claim in
      claim.origin == .jsonLD && Self.serviceTypes.contains { claim.value.utf8.contains($0) }
    }
  }

  private static let serviceWords: Set<String> = [
    "service", "services", "solutions", "pricing", "plans", "quote", "quotes", "calculator", "calculators",
    "dienstleistungen", "leistungen", "servicios", "servizi", "diensten", "uslugi",
  ]
  /// What these addresses lead to is read, whatever it speaks of.
  private static let readingWords: Set<String> = [
    "article", "articles", "blog", "news", "guide", "guides", "tips", "resources", "magazine", "story", "stories", "costs",
  ]
  private static let serviceTypes: [StaticString] = [
    "\"service\"", "\"localbusiness\"", "\"professionalservice\"", "\"financialservice\"", "\"softwareapplication\"",
    "\"webapplication\"",
  ]

  /// Whether the address or the program that wrote the page speaks of documentation.
  var isDocumentation: Bool { Self.isDocumentation(post) }

  static func isDocumentation(_ post: Post) -> Bool {
    if let url = post.identity.url?.utf8, docPaths.contains(where: { url.contains($0) }) { return true }
    return post.claims.contains { claim in
      claim.origin == .meta && claim.name == "generator" && docGenerators.contains { claim.value.utf8.contains($0) }
    }
  }

  /// Whether an address is a front page's, or speaks of a list: `/collections/socks`, `/c/boots`, `/category/news/`.
  static func isListPath(_ url: String) -> Bool {
    guard let start = url.range(ofASCII: "://")?.upperBound, let slash = url[start...].firstIndex(of: "/") else { return true }
    let path = url[slash...].prefix { $0 != "?" && $0 != "#" }
    if path == "/" { return true }
    return path.split(separator: "/").dropLast(0).contains { listWords.contains(CaseFold.lowercased(String($0))) }
  }

  /// Whether an address speaks of a shop's shelf: `/collections/socks`, `/c/boots`.
  private static func isShopPath(_ url: String) -> Bool {
    guard let start = url.range(ofASCII: "://")?.upperBound, let slash = url[start...].firstIndex(of: "/") else { return false }
    return url[slash...].prefix { $0 != "?" && $0 != "#" }.split(separator: "/")
      .contains { ["collections", "c", "shop"].contains(CaseFold.lowercased(String($0))) }
  }

  private static let listWords: Set<String> = [
    "collections", "collection", "c", "category", "categories", "cat", "tag", "tags", "list", "lists", "market", "browse",
    "shop", "archive", "archives", "events", "rankings", "chart", "charts", "kategorie", "kategorien", "categorie", "categoria",
    "rubrik",
  ]

  private static let forums: [StaticString] = [
    "discourse", "phpbb", "vbulletin", "xenforo", "mybb", "vanilla", "smf", "invision", "flarum", "nodebb",
  ]
  /// Addresses that only threads have.
  private static let threadPaths: [StaticString] = [
    "reddit.com/r/", "news.ycombinator.com/item", "lobste.rs/s/", "viewtopic.php", "showthread.php", "index.php?topic=",
    "forum_posts.asp", "/showtopic=",
  ]
  private static let forumPaths: [StaticString] = [
    "/forum", "//forum", ".forum", "forum.", "forums.", "/forums/", "viewtopic", "showthread", "/thread/", "/thread-", "/thread.",
    "/threads/", "/topic/",
    "/questions/",
    "/discussion/", "//community.",
    "/community/", "/r/", "/t/", "/board/", "//discuss.", "//answers.", "//boards.", "/comments/",
  ]
  private static let docPaths: [StaticString] = [
    "/docs/", "//docs.", "/documentation/", "/reference/", "/manual/", "readthedocs", "/api/", "/wiki/", "//developer.",
    "//developers.", "/handbook/",
  ]
  private static let docGenerators: [StaticString] = [
    "docusaurus", "mkdocs", "sphinx", "docutils", "doxygen", "javadoc", "vuepress", "vitepress", "gitbook", "mdbook", "antora",
    "asciidoctor", "starlight", "nextra", "exdoc", "rustdoc", "readme.io", "gtk-doc", "gi-docgen", "docbook", "texinfo", "makeinfo",
    "haddock", "pydoctor", "pdoc", "jsdoc", "typedoc", "yardoc", "rdoc", "dartdoc", "scaladoc", "asciidoc", "docsify", "epydoc",
  ]
}
