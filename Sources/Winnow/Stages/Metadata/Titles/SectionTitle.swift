import WinnowBase

// Pages whose title element only names the part of the site that they stand in.
extension TitleStatements {
  /// The heading of a low level right above a line with a date and the text, on a page without headings of the first two levels, where the
  /// title element names a section and at the most the site: `新闻动态--码头协会官网`.
  func headlineAboveDate(_ headings: [Int]) -> Int? {
    guard headings.isEmpty, let claim = table.first("title", from: [.html]) else { return nil }
    let title = MetadataText.clean(claim.value)
    let cuts = TitleText.separators(in: title)
    let head = cuts.first.map { String(title[..<$0.lowerBound]) } ?? title
    guard cuts.count <= 1,
      Self.sections.contains(MetadataText.fold(head.prefix { $0 != "-" && $0 != "_" && $0 != "—" }.description))
    else {
      return nil
    }
    let text = post.blocks.firstIndex { $0.kind == .paragraph && $0.text.count >= Self.leastText } ?? post.blocks.count
    let lower = post.blocks.indices.lazy.filter { place in
      let block = post.blocks[place]
      return block.kind == .heading && block.level > 2 && !block.flags.contains(.hidden)
        && !scan.zones[place].contains(.elsewhere)
    }
    // Several are a list of news.
    let dated = lower.prefix(Self.mostHeadings).filter { heading in
      guard post.blocks[heading].text.count >= Self.shortestHeadline, post.blocks[heading].linkBytes == 0 else { return false }
      let next = post.blocks[(heading + 1)...].prefix(Self.reach).first { $0.kind.isLeaf && !$0.text.isEmpty && !$0.isRemoved }
      guard let next, next.kind != .heading, next.text.count <= Self.longestDate else { return false }
      let line = post.bytes[next.text.range]
      // A line that says anything beside is the text's: when an event is, hours of an office.
      return DateText.mayHold(line) && (StampLine.isStamp(line) || StampLine.isSigned(line) || StampLine.isEasternFields(line))
    }
    guard dated.count == 1, let only = dated.first, only < text else { return nil }
    return only
  }

  /// The heading of a low level right above a line with a name and a day and the text, or the only one and right above the text, on a page whose
  /// title element holds only what the page shows above it as its site's sign, `The Example` or `The Example - News from Elm`; and that sign,
  /// folded.
  func headlineUnderSign(_ site: SiteNames) -> (block: Int, sign: String)? {
    guard let claim = table.first("title", from: [.html]), let own = post.identity.url, !WebAddress.isFrontPage(own),
      entity.data.text(entity.article?["headline"]) == nil
    else { return nil }
    let title = MetadataText.clean(claim.value)
    if let shared = table.first("og:title", from: [.meta]), MetadataText.clean(shared.value) != title { return nil }
    let cuts = TitleText.separators(in: title)
    let sign = MetadataText.fold(cuts.first.map { String(title[..<$0.lowerBound]) } ?? title)
    guard cuts.count <= 1, sign.utf8.count > 2, !TitleText.newsSections.contains(sign), !Self.sections.contains(sign),
      scan.headings.allSatisfy({ heading in
        let text = post.text(of: heading)
        // A heading that says what the title element says is the headline, where it is not the site's name.
        return MetadataText.fold(text) == sign
          ? Self.isLogo(heading, in: post) || site.contains(text) : post.blocks[heading].level > 1
      })
    else { return nil }
    var isShown = false
    var found: Int?
    var lower: [Int] = []
    for place in post.blocks.indices.prefix(Self.mostBlocks) {
      let leaf = post.blocks[place]
      if leaf.picture >= 0, lower.isEmpty, !isShown { isShown = isSign(post.pictures[Int(leaf.picture)], named: sign) }
      guard leaf.kind.isLeaf, !leaf.isRemoved, !leaf.flags.contains(.hidden), !leaf.text.isEmpty else { continue }
      if !isShown, leaf.linkBytes > 0, lower.isEmpty { isShown = linksHome(leaf, named: sign) }
      if found == nil, !isShown, leaf.text.count >= sign.utf8.count, leaf.text.count <= sign.utf8.count + Self.mostBesideSign {
        let text = post.text(of: place)
        isShown =
          MetadataText.fold(text) == sign
          && (leaf.linkBytes > 0 || scan.zones[place].contains(.elsewhere) || site.contains(text))
      }
      guard leaf.kind == .heading, scan.zones[place].isDisjoint(with: [.elsewhere, .teaser, .comment]) else { continue }
      guard leaf.level > 1, leaf.level <= 4 else { continue }
      lower.append(place)
      if leaf.linkBytes == 0, leaf.text.count >= Self.shortestHeadline, isAboveByline(place) {
        // Several are a list of news.
        guard isShown, found == nil else { return nil }
        found = place
      }
    }
    if found == nil, isShown, lower.count == 1, post.blocks[lower[0]].linkBytes == 0,
      post.blocks[lower[0]].text.count >= Self.shortestHeadline, isAboveText(lower[0])
    {
      found = lower[0]
    }
    return found.map { ($0, sign) }
  }

  /// Whether a picture leads to the front page and says a name, folded.
  private func isSign(_ picture: Picture, named sign: String) -> Bool {
    guard let alt = picture.alt, let link = picture.link, let target = WebAddress.absolute(link, base: post.identity.url) else {
      return false
    }
    return WebAddress.isFrontPage(target) && MetadataText.fold(alt) == sign
  }

  /// Whether a link of a leaf leads to the front page and says a name, folded.
  private func linksHome(_ leaf: Block, named sign: String) -> Bool {
    leaf.marks.range.contains { m in
      let mark = post.marks[m]
      guard mark.tag == .a, mark.text.count >= sign.utf8.count, mark.text.count <= sign.utf8.count + Self.mostBesideSign,
        let href = post.attribute(.href, in: mark.attributes), let target = WebAddress.absolute(href, base: post.identity.url)
      else { return false }
      return WebAddress.isFrontPage(target) && MetadataText.fold(post.string(mark.text)) == sign
    }
  }

  /// Whether the text follows right below a heading.
  private func isAboveText(_ heading: Int) -> Bool {
    let next = post.blocks[(heading + 1)...].prefix(Self.reach).first { $0.kind.isLeaf && !$0.text.isEmpty && !$0.isRemoved }
    return next.map { $0.kind == .paragraph && $0.text.count >= Self.leastText && Int($0.linkBytes) * 2 < $0.text.count } ?? false
  }

  /// Whether the line right below a heading says who wrote it or on which day, and a text follows.
  private func isAboveByline(_ heading: Int) -> Bool {
    let leaves = post.blocks[(heading + 1)...].prefix(Self.reach * 2).filter { $0.kind.isLeaf && !$0.text.isEmpty && !$0.isRemoved }
    guard let line = leaves.first, line.kind != .heading, line.text.count <= Self.longestDate,
      leaves.dropFirst().contains(where: { $0.kind == .paragraph && $0.text.count >= Self.leastBelowByline })
    else { return false }
    let bytes = post.bytes[line.text.range]
    guard DateText.mayHold(bytes) else { return false }
    if StampLine.isStamp(bytes) || StampLine.isSigned(bytes) || StampLine.isDatedName(bytes) { return true }
    let text = post.string(line.text)
    return AuthorText.hasCue(text) && DateText.find(in: text) != nil
  }

  /// The line that an element of its own fills which calls itself the title of an entry, on a page without headings of the first two levels
  /// whose title element says it too, or has no parts: `<p><span class="headline entry-title">…</span></p>`.
  func namedTitle(_ headings: [Int]) -> Int? {
    guard headings.isEmpty else { return nil }
    let title = table.first("title", from: [.html]).map { MetadataText.clean($0.value) } ?? ""
    let named = scan.mentions.prefix(200).filter { mention in
      mention.roles.contains(.title) && mention.mark >= 0 && isEntryTitle(mention)
        && !scan.zones[mention.block].contains(.elsewhere)
        && post.blocks[mention.block].linkBytes == 0 && post.blocks[mention.block].text == post.marks[mention.mark].text
    }
    guard named.count == 1, let line = named.first?.block, post.blocks[line].kind == .paragraph,
      (Self.shortestHeadline...Self.longestDate).contains(post.blocks[line].text.count)
    else { return nil }
    // A title of several parts holds the headline.
    let isOfParts = !TitleText.separators(in: title).isEmpty
    return !isOfParts || MetadataText.fold(title).contains(MetadataText.fold(post.text(of: line))) ? line : nil
  }

  /// Whether an element has the class of the microformat: a `title` may be a person's, or a trail's.
  private func isEntryTitle(_ mention: PageScan.Mention) -> Bool {
    post.attribute(.class, in: mention.attributes)?.split(separator: " ").contains("entry-title") ?? false
  }

  /// In bytes: a paragraph of the story.
  private static let leastText = 160
  private static let leastBelowByline = 80
  private static let mostBesideSign = 8
  private static let mostHeadings = 12
  private static let reach = 6
  /// In bytes.
  private static let shortestHeadline = 18
  private static let longestDate = 160

  /// What sections with news are called, folded.
  private static let sections: Set<String> = Set(
    WordList.phrases(
      in: """
        新闻动态, 新闻中心, 新闻资讯, 公司新闻, 公司动态, 行业新闻, 行业资讯, 行业动态, 通知公告, 公告通知, 最新公告, 最新消息, 最新动态, 工作动态, 媒体报道, 资讯中心, 信息公开, 新闻详情, 文章详情, 详情页, 详细内容, 内容页,
        正文, 新聞中心, 最新公告, 新聞稿, 活動訊息, お知らせ, ニュース, 新着情報, 공지사항, 보도자료, 새소식, 뉴스,
        news, latest news, news details, news detail, press releases, press release, aktuelles, neuigkeiten, pressemitteilungen, actualités,
        noticias, notícias, notizie, nieuws, nyheter, nyheder, uutiset, aktualności, aktuality, hírek, știri, vijesti, novice, новости, новини, haberler, duyurular,
        tin tức, berita, pengumuman, ข่าว, ข่าวประชาสัมพันธ์, أخبار, الأخبار, خبر, اخبار, חדשות, समाचार
        """
    ).map { MetadataText.fold($0) })
}
