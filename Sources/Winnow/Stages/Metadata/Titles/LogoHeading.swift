import WinnowBase

// Headings that are the site's sign: its logo, a link to its front page.
extension TitleStatements {
  /// Whether a heading is the site's logo: all of it links to the front page, or a forum names itself in it, `<div id="site-description"><h1>`.
  static func isLogo(_ block: Int, in post: Post) -> Bool {
    let leaf = post.blocks[block]
    if leaf.level == 1, leaf.parent > 0, post.attribute(.id, in: post.blocks[Int(leaf.parent)].attributes) == "site-description" {
      return true
    }
    if leaf.level == 1, opensTitle(before: block, in: post) { return true }
    guard Int(leaf.linkBytes) * 10 >= leaf.text.count * 9 else { return false }
    for m in leaf.marks.range where post.marks[m].tag == .a {
      guard let href = post.attribute(.href, in: post.marks[m].attributes) else { continue }
      if href == "/" || href.hasPrefix("/?") { return true }
      if href == "." || href == "./" { return leadsAway(href, from: block, in: post) }
      if WebAddress.isFrontPage(href), isSign(block, in: post) { return true }
      if leadsToIndex(href, in: post), isHeaded(otherwiseThan: block, in: post) { return true }
    }
    return false
  }

  /// Whether a heading outside the page's main part is the site's name before the page's own in the title element, `Elm Tribune: The crane`, or
  /// all of it: what networks are told is another heading's text, or the title element ends in one that stands in the main part. What shows
  /// that it is the site's is its place in a header, a link to the front page or the name that the page states.
  private static func opensTitle(before block: Int, in post: Post) -> Bool {
    guard block < mostToSign, !isInMain(block, of: post), isOfSite(block, in: post),
      let head = post.claims.places(of: .html).first(where: { post.claims[$0].name == "title" })
    else {
      return false
    }
    let stated = MetadataText.clean(post.claims[head].value)
    let title = MetadataText.fold(stated)
    let name = MetadataText.fold(post.text(of: block))
    guard !name.isEmpty, title.hasPrefix(name),
      title == name
        || TitleText.separators(in: stated).contains(where: { MetadataText.fold(String(stated[..<$0.lowerBound])) == name })
    else { return false }
    let shared = post.claims.places(of: .meta).first { post.claims[$0].name == "og:title" }
      .map { MetadataText.fold(MetadataText.clean(post.claims[$0].value)) }
    if let shared, shared.utf8.count < shortestHeadline || shared.firstBytes(of: name) != nil { return false }
    // What is shown is as long as what is stated, but for the signs that are folded away.
    let lengths = (shared?.utf8.count ?? shortestHeadline)...max((shared ?? title).utf8.count, shortestHeadline) * 2
    return post.blocks.indices.contains { i in
      let other = post.blocks[i]
      guard other.kind == .heading, i != block, !other.isRemoved, lengths.contains(other.text.count) else { return false }
      let shown = MetadataText.fold(post.text(of: i))
      if let shared { return shared == shown && (title != name || isInMain(i, of: post)) }
      return title.hasSuffix(" " + shown) && shown.firstBytes(of: name) == nil && isInMain(i, of: post)
    }
  }

  /// Whether a heading's place, its link or what the page states of its site says that a heading is the site's name.
  private static func isOfSite(_ block: Int, in post: Post) -> Bool {
    let leaf = post.blocks[block]
    if let name = post.attribute(.class, in: leaf.attributes),
      name.pieces(at: 0x20).contains(where: { Self.pageTitles.contains($0.utf8) })
    {
      return false
    }
    let linksHome = leaf.marks.range.contains { m in
      post.marks[m].tag == .a
        && post.attribute(.href, in: post.marks[m].attributes).map { $0 == "/" || WebAddress.isFrontPage($0) } ?? false
    }
    if linksHome || isInHeader(block, of: post) { return true }
    guard let stated = post.claims.places(of: .meta).first(where: { post.claims[$0].name == "og:site_name" }) else { return false }
    return MetadataText.fold(MetadataText.clean(post.claims[stated].value)) == MetadataText.fold(post.text(of: block))
  }

  private static let pageTitles = WordSet([
    "page-title", "entry-title", "post-title", "article-title", "headline", "page-header-title",
  ])
  /// A site's sign stands among a page's first blocks.
  private static let mostToSign = 600

  /// Whether a heading that links to the front page is the site's sign and no headline with a wrong link.
  private static func isSign(_ block: Int, in post: Post) -> Bool {
    if let own = post.identity.url { return !WebAddress.isFrontPage(own) }
    if isInMain(block, of: post) || isNamedOtherwise(block, in: post) { return false }
    return ownAddress(of: post).map { !WebAddress.isFrontPage($0) } ?? endsTitle(block, in: post)
  }

  /// Whether a block stands in what a page declares to be its main part or an article.
  static func isInMain(_ block: Int, of post: Post) -> Bool {
    var at = Int(post.blocks[block].parent)
    while at > 0 {
      if post.blocks[at].kind == .article || post.blocks[at].kind == .main { return true }
      at = Int(post.blocks[at].parent)
    }
    return false
  }

  /// Whether the page states another name of its site than a heading's text.
  private static func isNamedOtherwise(_ block: Int, in post: Post) -> Bool {
    guard let claim = post.claims.places(of: .meta).first(where: { post.claims[$0].name == "og:site_name" }),
      case let name = MetadataText.fold(MetadataText.clean(post.claims[claim].value)), !name.isEmpty
    else { return false }
    let shown = MetadataText.fold(post.text(of: block))
    return !shown.begins(with: name) && !name.begins(with: shown) && !name.hasSuffix(shown) && !shown.hasSuffix(name)
  }

  /// Whether the address of the page's own folder is another than the page's; where that is not known, whether the title element begins
  /// otherwise than the heading.
  private static func leadsAway(_ href: String, from block: Int, in post: Post) -> Bool {
    if let own = ownAddress(of: post), let target = WebAddress.absolute(href, base: own) {
      return MainEntity.addressKey(target) != MainEntity.addressKey(own)
    }
    guard let title = post.claims.places(of: .html).first(where: { post.claims[$0].name == "title" }) else { return true }
    let name = MetadataText.fold(post.text(of: block))
    // Nothing but the site's name, and the headline stands elsewhere.
    if name == MetadataText.fold(MetadataText.clean(post.claims[title].value)), !isInMain(block, of: post) {
      return post.blocks.indices.contains { place in
        let other = post.blocks[place]
        return place != block && other.kind == .heading && other.level <= 2 && other.linkBytes == 0 && !other.text.isEmpty
          && !other.isRemoved && isInMain(place, of: post)
      }
    }
    return name.isEmpty || !MetadataText.fold(MetadataText.clean(post.claims[title].value)).begins(with: name)
  }

  /// The page's address: as it was fetched, else as the page states it.
  private static func ownAddress(of post: Post) -> String? {
    if let own = post.identity.url { return own }
    return post.claims.places(of: .link).first { post.claims[$0].name == "canonical" }.flatMap { place in
      WebAddress.absolute(MetadataText.clean(post.claims[place].value), base: nil)
    }
  }

  /// Whether the title element ends in a heading's text, as in the site's name, and says something before it.
  private static func endsTitle(_ block: Int, in post: Post) -> Bool {
    guard let title = post.claims.places(of: .html).first(where: { post.claims[$0].name == "title" }) else { return false }
    let name = MetadataText.fold(post.text(of: block))
    return !name.isEmpty && MetadataText.fold(MetadataText.clean(post.claims[title].value)).hasSuffix(" " + name)
  }

  /// Whether an address is that of the file that answers for a folder, as forums and wikis link it (`index.php`, `./index.html`), and not
  /// the page's own.
  private static func leadsToIndex(_ href: String, in post: Post) -> Bool {
    guard indexFiles.contains(where: { href.hasSuffix($0) }) else { return false }
    func isIndex(_ name: Substring) -> Bool { name == "index.php" || name == "index.html" || name == "index.htm" }
    func folder(_ address: String) -> Substring {
      let address = address.prefix { $0 != "#" }
      guard let slash = address.lastIndex(of: "/"), isIndex(address[address.index(after: slash)...]) else { return address }
      return address[...slash]
    }
    guard let own = post.identity.url, let target = WebAddress.absolute(href, base: own) else { return false }
    // Some programs write the whole address, of the page's own host.
    let name =
      href.hasPrefix("./")
      ? href.dropFirst(2)
      : href.hasPrefix("/")
        ? href.dropFirst()
        : WebAddress.areOfOneHost(href, own)
          ? href[(href.lastIndex(of: "/").map(href.index(after:)) ?? href.startIndex)...] : href[...]
    guard isIndex(name) else { return false }
    return folder(target) != folder(own)
  }

  private static let indexFiles = ["index.php", "index.html", "index.htm"]

  /// Whether the title element begins with what another heading or the title for networks says, and not with a heading's own text.
  private static func isHeaded(otherwiseThan block: Int, in post: Post) -> Bool {
    func fold(_ text: String) -> String { MetadataText.fold(MetadataText.clean(text)) }
    let own = fold(post.text(of: block))
    guard
      let head = post.claims.places(of: .html).first(where: { post.claims[$0].name == "title" }).map({ fold(post.claims[$0].value) }
      ),
      !head.hasPrefix(own)
    else { return false }
    func opens(_ text: String) -> Bool { text.utf8.count >= shortestHeadline && head.hasPrefix(text) }
    return post.claims.places(of: .meta).contains { post.claims[$0].name == "og:title" && opens(fold(post.claims[$0].value)) }
      || post.blocks.indices.contains { i in
        post.blocks[i].kind == .heading && i != block && !post.blocks[i].isRemoved
          && post.blocks[i].text.count <= head.utf8.count * 2 && opens(fold(post.text(of: i)))
      }
  }

  private static let shortestHeadline = 8
}
