import WinnowBase

// Who publishes the page.
extension PageReading {
  mutating func setPublisher(_ headline: Int) {
    var name: (text: String, rule: String, evidence: String)?
    if let claim = table.first(of: ["publisher", "site", "site_name", "source"], from: ClaimTable.outside) {
      name = (MetadataText.clean(claim.value), claim.rule, claim.evidence)
    } else if let claim = table.first("og:site_name", from: [.meta]) {
      name = (withoutSlogan(MetadataText.clean(claim.value)), claim.rule, claim.evidence)
    } else if let text = entity.data.text(entity.publisher?["name"]) ?? entity.siteNames.first, text != "Blogger" {
      name = (text, "json-ld", "publisher: " + MetadataText.excerpt(text))
    } else if let claim = table.first(of: publisherNames, from: [.meta]) {
      var text = MetadataText.clean(claim.value)
      if text.hasPrefix("@") { text.removeFirst() }
      name = (text, claim.rule, claim.evidence)
    } else if let claim = table.first("title", from: [.html]),
      let text = AuthorText.siteInTitle(claim.value, on: site.label) ?? site.inTitle(MetadataText.clean(claim.value))
    {
      name = (text, claim.rule, claim.evidence)
    } else if let text = shownSite(headline) {
      name = (text, "title-element", "ends the title and names the site: \(text)")
    } else if let text = logo(above: headline) {
      name = (text, "heading", "links to the front page: \(text)")
    }
    // An address says less than the name of several words in the title.
    if let address = name, address.rule == "open-graph",
      SiteNames.host(of: post.identity.url).map({ isHost(address.text, of: $0) }) ?? false,
      let claim = table.first("title", from: [.html]), let text = site.inTitle(MetadataText.clean(claim.value)), text.holds(0x20)
    {
      name = (text, claim.rule, claim.evidence)
    }
    guard let name, !name.text.isEmpty, name.text.utf8.count <= 120, !name.text.hasPrefix("http") else { return }
    let url = entity.data.address(entity.publisher?["url"])
    set(
      .publisher(PublisherName(name: name.text, url: url.flatMap { $0.hasPrefix("http") ? $0 : nil })), name.rule,
      "who publishes the page", name.evidence)
  }

  /// The part of a stated name that is the site's, where a slogan, a section or the name again stands beside it: the host spells it, or the
  /// page's title ends in it. The name as it is where nothing proves a part.
  private func withoutSlogan(_ name: String) -> String {
    guard name.utf8.count <= Self.longestStated else { return name }
    let cuts = TitleText.separators(in: name)
    guard !cuts.isEmpty else { return name }
    var parts: [String] = []
    var start = name.startIndex
    for cut in cuts {
      parts.append(String(name[start..<cut.lowerBound]))
      start = cut.upperBound
    }
    parts.append(String(name[start...]))
    let title = table.first("title", from: [.html]).map { MetadataText.clean($0.value) } ?? ""
    let end = title.hasSuffix(name) ? nil : SiteNames.borders(of: title).first.map { MetadataText.fold($0) }
    return parts.first { part in
      let key = MetadataText.fold(part)
      return key.utf8.count >= Self.shortestSite && !TitleText.isGeneric(key) && (site.isOfHost(part) || key == end)
    } ?? name
  }

  /// The site's name as a heading above the headline that leads to the page's own front page says it, where the host or the page's title says
  /// the same; nil where that is a greeting or a template's word.
  private func logo(above headline: Int) -> String? {
    guard let place = scan.headings.prefix(12).first(where: { TitleStatements.isLogo($0, in: post) }),
      place < headline, scan.zones[place].isDisjoint(with: [.comment, .teaser]), leadsHome(place)
    else { return nil }
    let text = MetadataText.clean(post.text(of: place))
    let key = MetadataText.fold(text)
    let title = table.first("title", from: [.html]).map { MetadataText.clean($0.value) } ?? ""
    guard text.utf8.count <= 60, !TitleText.isGeneric(key), key != MetadataText.fold(post.text(of: headline)),
      key != MetadataText.fold(title)
    else { return nil }
    return site.isOfHost(text) || SiteNames.borders(of: title).first.map({ MetadataText.fold($0) }) == key ? text : nil
  }

  /// The name that ends the page's title or begins it, where the page shows it as its site's: the text or the picture of a link to the front
  /// page, or the line about the rights at the page's end.
  private func shownSite(_ headline: Int) -> String? {
    guard let claim = table.first("title", from: [.html]) else { return nil }
    let shown = headline >= 0 ? MetadataText.fold(post.text(of: headline)) : ""
    return SiteNames.borders(of: MetadataText.clean(claim.value)).lazy.compactMap { shownSite(named: $0, besides: shown, headline) }
      .first
  }

  /// - Parameters:
  ///   - shown: what the page shows as its headline, folded.
  ///   - headline: the headline's block, or -1.
  private func shownSite(named name: String, besides shown: String, _ headline: Int) -> String? {
    guard name.utf8.count <= Self.longestSite else { return nil }
    let key = MetadataText.fold(name)
    if key == shown { return nil }
    guard key.utf8.count >= Self.shortestSite, !TitleText.isGeneric(key), key.utf8.count(where: { $0 == 0x20 }) < Self.mostWords
    else {
      return nil
    }
    var leaves = 0
    for (place, block) in post.blocks.enumerated() where block.kind.isLeaf && (block.kind == .image || !block.text.isEmpty) {
      leaves += 1
      if leaves > Self.mostAbove { break }
      if block.kind == .image, block.picture >= 0, let alt = post.pictures[Int(block.picture)].alt,
        Self.names(MetadataText.fold(alt), key), isSign(place, block, headline)
      {
        return name
      }
      guard block.linkBytes > 0, block.text.count <= 2 * Self.longestSite else { continue }
      for m in block.marks.range where post.marks[m].tag == .a && MetadataText.fold(post.string(post.marks[m].text)) == key {
        guard let href = post.attribute(.href, in: post.marks[m].attributes),
          let target = WebAddress.absolute(href, base: post.identity.url), WebAddress.isFrontPage(target)
        else { continue }
        return name
      }
    }
    leaves = 0
    for block in post.blocks.reversed() where block.kind.isLeaf && !block.text.isEmpty {
      leaves += 1
      if leaves > Self.mostBelow { break }
      guard block.text.count <= Self.longestRights,
        post.bytes[block.text.range].withUnsafeBufferPointer({ Self.rights.hasMatch(in: $0) }),
        Self.holdsRights(MetadataText.fold(post.string(block.text)), key)
      else { continue }
      return name
    }
    return nil
  }

  /// Whether a picture may be the site's sign: it stands before the headline and in no figure, or leads to the front page. What a story shows is
  /// called after whom it shows.
  private func isSign(_ place: Int, _ block: Block, _ headline: Int) -> Bool {
    if let link = post.pictures[Int(block.picture)].link {
      return WebAddress.absolute(link, base: post.identity.url).map(WebAddress.isFrontPage) ?? false
    }
    guard place < headline, block.parent >= 0, !scan.zones[Int(block.parent)].contains(.picture) else { return false }
    // What stands in the main content is the story's.
    var parent = Int(block.parent)
    for _ in 0..<Self.depthOfSign where parent > 0 {
      if post.blocks[parent].kind == .article || post.blocks[parent].kind == .main { return false }
      parent = Int(post.blocks[parent].parent)
    }
    return true
  }

  private static let depthOfSign = 8

  /// Whether a folded text is a folded name, or begins it with two words or more: `Quay Club` for `Quay Club 1908 e.V.`
  private static func names(_ text: String, _ key: String) -> Bool {
    text == key || text.utf8.contains(0x20) && key.hasPrefix(text + " ")
  }

  /// Whether a folded line gives its rights to a folded name: nothing but the sign, years and words of rights stand beside it.
  private static func holdsRights(_ line: String, _ key: String) -> Bool {
    let whole = " \(line) "
    guard let place = whole.firstBytes(of: " \(key) ") else { return false }
    let beside = whole[..<place.lowerBound] + " " + whole[place.upperBound...]
    return beside.split(separator: " ").allSatisfy { word in
      besideRights.contains(String(word)) || word.utf8.allSatisfy { $0 &- 0x30 < 10 }
    }
  }

  private static let besideRights = WordList.words(
    in:
      "c by the and copyright all rights reserved alle rechte vorbehalten tous droits réservés todos los derechos reservados tutti i "
      + "diritti riservati todos os direitos gmbh ag inc ltd llc co kg plc sa srl spa ev e v ab as oy bv")

  private static let rights = PhraseMatcher(
    [
      "©", "(c)", "copyright", "all rights reserved", "alle rechte vorbehalten", "tous droits réservés", "todos los derechos",
      "版权所有", "版權所有",
    ],
    wholeWords: false)
  // In bytes, leaves and words.
  private static let longestSite = 60
  private static let longestStated = 160
  private static let shortestSite = 3
  private static let mostAbove = 60
  private static let mostBelow = 40
  private static let longestRights = 300
  private static let mostWords = 5

  /// Whether a site's name is its host's, in small letters.
  private func isHost(_ name: String, of host: String) -> Bool { name == host || "www." + name == host }

  /// Whether the link of a heading leads to the front page of the page's own host.
  private func leadsHome(_ block: Int) -> Bool {
    guard let own = SiteNames.host(of: post.identity.url) else { return false }
    return post.blocks[block].marks.range.contains { m in
      guard post.marks[m].tag == .a, let href = post.attribute(.href, in: post.marks[m].attributes) else { return false }
      guard let target = WebAddress.absolute(href, base: post.identity.url), WebAddress.isFrontPage(target),
        let host = SiteNames.host(of: target)
      else { return false }
      return host == own || "www." + host == own || host == "www." + own
    }
  }
}
