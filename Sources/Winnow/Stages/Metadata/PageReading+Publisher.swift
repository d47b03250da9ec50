import WinnowBase

// Who publishes the page.
extension PageReading {
  mutating func setPublisher(_ headline: Int) {
    var name: (text: String, rule: String, evidence: String)?
    if let claim = table.first(of: ["publisher", "site", "site_name", "source"], from: ClaimTable.outside) {
      name = (MetadataText.clean(claim.value), claim.rule, claim.evidence)
    } else if let claim = table.first("og:site_name", from: [.meta]) {
      name = (MetadataText.clean(claim.value), claim.rule, claim.evidence)
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
    } else if let text = logo(above: headline) {
      name = (text, "heading", "links to the front page: \(text)")
    }
    guard let name, !name.text.isEmpty, name.text.utf8.count <= 120, !name.text.hasPrefix("http") else { return }
    let url = entity.data.address(entity.publisher?["url"])
    set(
      .publisher(PublisherName(name: name.text, url: url.flatMap { $0.hasPrefix("http") ? $0 : nil })), name.rule,
      "who publishes the page", name.evidence)
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
