import WinnowBase

// Wikis and old themes give the site's name the first level, in a header of the page's, and the page's own heading the same.
extension TitleStatements {
  /// The heading, of several of the first level, that is the site's: the first of them, all of it a link, in the page's header.
  func siteHeading(of headings: [Int]) -> Int? {
    guard headings.count > 1, let first = headings.first,
      Int(post.blocks[first].linkBytes) * 10 >= post.blocks[first].text.count * 9,
      headings.dropFirst().contains(where: { post.blocks[$0].linkBytes == 0 && !Self.isInHeader($0, of: post) }),
      Self.isInHeader(first, of: post)
    else { return nil }
    return first
  }

  /// Several headings of the first level without those above the last of them that name the site or a section of it: one that begins with the
  /// site's name, or one of a word or two over one of four or more. All of them where no other is left.
  func ofThePage(_ headings: [Int], _ site: SiteNames) -> [Int] {
    guard (2...Self.mostHeadings).contains(headings.count) else { return headings }
    let texts = headings.map { post.text(of: $0) }
    let named = headings.indices.filter { !site.begins(texts[$0]) }
    if !named.isEmpty, named.count < headings.count { return named.map { headings[$0] } }
    guard headings.count == 2, MetadataText.fold(texts[0]).pieces(at: 0x20).count <= 2,
      MetadataText.fold(texts[1]).pieces(at: 0x20).count >= 4, scan.order[headings[1]] - scan.order[headings[0]] <= Self.nearby
    else { return headings }
    return [headings[1]]
  }

  private static let mostHeadings = 4
  /// How many leaves may lie between a section's heading and the page's.
  private static let nearby: Int32 = 6

  /// The site's name and its motto, folded, which a title element gives in the place of the page's name: the head describes the page by it.
  func motto(_ site: SiteNames) -> (name: String, text: String)? {
    guard let title = table.first("title", from: [.html]).map({ MetadataText.clean($0.value) }),
      let cut = TitleText.separators(in: title).first, case let name = String(title[..<cut.lowerBound]), site.contains(name)
    else { return nil }
    let rest = MetadataText.fold(String(title[cut.upperBound...]))
    let isDescription = ["description", "og:description"].contains { field in
      table.first(field, from: [.meta]).map { MetadataText.fold(MetadataText.clean($0.value)) == rest } ?? false
    }
    return isDescription && !rest.isEmpty ? (name, rest) : nil
  }

  /// Whether headings of the first level are those of several other pages, all of each a link, and none begins the title element: then none is
  /// the page's own.
  func areCards(_ headings: [Int]) -> Bool {
    guard headings.count > 1 else { return false }
    if let title = table.first("title", from: [.html]).map({ MetadataText.clean($0.value) }),
      let cut = TitleText.separators(in: title).first, case let name = MetadataText.fold(String(title[..<cut.lowerBound])),
      !name.isEmpty, headings.prefix(Self.mostCards).contains(where: { MetadataText.fold(post.text(of: $0)) == name })
    {
      return false
    }
    let own = [post.identity.url, table.first("canonical")?.value].compactMap { $0.map { MainEntity.addressKey($0) } }
    return headings.prefix(Self.mostCards).allSatisfy { heading in
      let leaf = post.blocks[heading]
      guard Int(leaf.linkBytes) * 10 >= leaf.text.count * 9,
        let link = leaf.marks.range.first(where: { post.marks[$0].tag == .a && post.marks[$0].text.count > 0 }),
        let href = post.attribute(.href, in: post.marks[link].attributes), href.utf8.count > 1, href.utf8.first != 0x23,
        href != "./"
      else { return false }
      let target = WebAddress.absolute(href, base: post.identity.url) ?? href
      return !own.contains(MainEntity.addressKey(target))
    }
  }

  private static let mostCards = 24

  /// The line that shows what follows a colon in the title element, in an element that is called a title: manuals name their project before
  /// it, `Crane: Hook reference`.
  /// - Parameter box: An element that a site's name shares with the title; nil where no such is known.
  func titleBehindColon(in box: Int? = nil) -> Int? {
    guard let title = table.first("title", from: [.html]).map({ MetadataText.clean($0.value) }),
      let colon = title.range(ofASCII: ": "), case let rest = MetadataText.fold(String(title[colon.upperBound...])), !rest.isEmpty
    else { return nil }
    let isManual = PageTyping.isGeneratedDocumentation(post)
    return post.blocks.indices.prefix(Self.mostToTitle).first { place in
      let leaf = post.blocks[place]
      return leaf.kind.isLeaf && !leaf.isRemoved && leaf.linkBytes == 0 && leaf.text.count >= rest.utf8.count
        && leaf.text.count <= rest.utf8.count + Self.mostSigns && !scan.zones[place].contains(.elsewhere)
        && (isManual || isInTitleOfManual(place) || Int(leaf.parent) == box)
        && (isCalledTitle(place) || isCalledTitle(Int(leaf.parent)))
        && MetadataText.fold(post.text(of: place)) == rest
    }
  }

  /// Whether an element stands in the box that Doxygen sets its titles into.
  private func isInTitleOfManual(_ place: Int) -> Bool {
    var at = Int(post.blocks[place].parent)
    for _ in 0..<3 where at > 0 {
      if post.attribute(.class, in: post.blocks[at].attributes)?.pieces(at: 0x20).contains("headertitle") ?? false { return true }
      at = Int(post.blocks[at].parent)
    }
    return false
  }

  /// The line that shows what follows a first-level heading and a colon in the title element, in one box with the heading that is called a
  /// title: `<div class="title"><h1>Crane Project</h1>Hooks</div>`.
  func line(behind top: Int, _ first: String) -> Int? {
    let box = Int(post.blocks[top].parent)
    guard isCalledTitle(box), let line = titleBehindColon(in: box), Int(post.blocks[line].parent) == box, line > top,
      let title = table.first("title", from: [.html])
    else { return nil }
    return MetadataText.clean(title.value).begins(with: MetadataText.clean(first) + ": ") ? line : nil
  }

  private func isCalledTitle(_ block: Int) -> Bool {
    guard block > 0 else { return false }
    return post.attribute(.class, in: post.blocks[block].attributes)?.pieces(at: 0x20).contains("title") ?? false
  }

  private static let mostToTitle = 300

  /// Whether a title element holds nothing but the site's name, or the name under which a wiki keeps the page, behind which the site's
  /// stands in brackets: `harbour:cranes [Harbour Wiki]`.
  ///
  /// - Parameter banner: the site's heading.
  func isPageName(_ title: String, under banner: Int) -> Bool {
    if MetadataText.fold(title) == MetadataText.fold(post.text(of: banner)) { return true }
    guard title.hasSuffix("]"), let bracket = title.range(ofASCII: " [") else { return false }
    return !title[..<bracket.lowerBound].contains { $0 == " " || $0.isUppercase }
  }

  /// Whether an element within a few levels is a header, or calls itself one, and stands in no article.
  static func isInHeader(_ heading: Int, of post: Post) -> Bool {
    var at = heading
    var found = false
    for _ in 0..<levels {
      switch post.blocks[at].tag {
      case .article, .main: return false
      case .header: found = true
      default: break
      }
      for k in post.blocks[at].attributes.range where post.attributes[k].name == .id || post.attributes[k].name == .class {
        let names = post.bytes[post.attributes[k].value.range]
        if names.count <= longestName, headers.contains(where: { names.contains($0) }) { found = true }
      }
      let parent = Int(post.blocks[at].parent)
      guard parent > 0, parent < at else { return found }
      at = parent
    }
    return found
  }

  private static let levels = 12
  private static let longestName = 200
  private static let headers: [StaticString] = ["header", "logo", "branding", "masthead", "site-title", "sitename"]
}
