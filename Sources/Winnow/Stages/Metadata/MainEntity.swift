import WinnowBase

/// What the JSON-LD says about the page itself: its main article (or recipe, product …) first, then the web page around it.
struct MainEntity {
  let data: LinkedData
  /// The object that the page is about; nil where the scripts only describe the site, or other stories.
  private(set) var article: JSONObject?
  /// Whether `article` is of a kind that is written by somebody: an article, a post, a report.
  private(set) var isArticle = false
  private(set) var page: JSONObject?
  private(set) var publisher: JSONObject?
  /// Names of the site and of the organisation behind it, wherever the scripts name them.
  private(set) var siteNames: [String] = []

  init() { data = LinkedData() }

  /// - Parameters:
  ///   - addresses: the page's own addresses, canonical first, folded by `Self.addressKey`.
  ///   - titles: the page's own titles, folded.
  init(_ data: LinkedData, addresses: [String], titles: [String]) {
    self.data = data
    var titles = PageTitles(titles)
    var best = 0
    // A review's thing was made by others, or said by them; a product is what a shop's page shows.
    for node in data.nodes where !node.isReviewed || node.has("Product") {
      let weight = Self.weight(of: node.types)
      if weight == 0 {
        if node.types.contains(where: { Self.siteTypes.contains($0) || $0.hasSuffix("Organization") }),
          let name = data.text(node.object["name"])
        {
          siteNames.append(name)
          if publisher == nil, !node.has("WebSite") { publisher = node.object }
        }
        continue
      }
      if weight < 40 {
        if page == nil || matches(node.object, addresses) == 1 { page = node.object }
        continue
      }
      var score = weight
      let address = matches(node.object, addresses)
      let title = agrees(node.object, &titles)
      score += address * 50 + title * 40
      // Another page's address and another headline: a related story.
      if address < 0 && title <= 0 || address == 0 && title < 0 && weight < 100 { continue }
      if node.object["datePublished"] != nil { score += 5 }
      if score > best {
        best = score
        article = node.object
        isArticle = weight >= 100
      }
    }
    if let named = data.object(article?["publisher"]) ?? data.object(page?["publisher"]) { publisher = named }
    if let name = data.text(publisher?["name"]) { siteNames.append(name) }
  }

  private static let siteTypes: Set<String> = ["WebSite", "Organization", "Corporation", "Blog", "Brand", "LocalBusiness"]

  private static func weight(of types: [String]) -> Int {
    var weight = 0
    for type in types {
      switch type {
      case "LiveBlogPosting", "BlogPosting", "SocialMediaPosting", "DiscussionForumPosting", "Report": weight = max(weight, 100)
      case _ where type.hasSuffix("Article"): weight = max(weight, 100)
      case "Recipe", "QAPage", "Question", "HowTo", "Review", "CreativeWork", "Product", "Event", "Course", "Book", "Movie",
        "JobPosting",
        "TVEpisode", "PodcastEpisode", "RadioEpisode", "Dataset", "SoftwareApplication", "SoftwareSourceCode", "VideoObject",
        "AudioObject", "Episode", "Quiz", "Chapter", "ImageGallery", "MediaObject", "Legislation", "Thesis":
        weight = max(weight, 60)
      case _ where type.hasSuffix("Review") || type.hasSuffix("Event"): weight = max(weight, 60)
      case _ where type.hasSuffix("Page"): weight = max(weight, 20)
      default: continue
      }
    }
    return weight
  }

  /// 1 when one of the object's addresses is the page's, -1 when all it has are others', 0 when it has none.
  private func matches(_ object: JSONObject, _ addresses: [String]) -> Int {
    guard !addresses.isEmpty else { return 0 }
    var seen = 0
    for key in ["url", "mainEntityOfPage", "@id"] {
      guard let address = data.address(object[key]), address.holds(0x2F), !address.hasPrefix("#") else { continue }
      let folded = Self.addressKey(address)
      if addresses.contains(folded) { return 1 }
      // The site's front page as an article's address is a template's mistake, and a bare `@id` names a thing, not a page.
      if key != "@id", folded.contains("/") { seen = -1 }
    }
    return seen
  }

  /// 1 when the headline or the name is one of the page's titles or a part of one, -1 when it is another, 0 when there is nothing to compare.
  private func agrees(_ object: JSONObject, _ titles: inout PageTitles) -> Int {
    guard !titles.isEmpty else { return 0 }
    guard let headline = data.text(object["headline"]) else {
      return data.text(object["name"]).map { titles.agreement(with: $0) } ?? 0
    }
    let agreement = titles.agreement(with: headline)
    // Wikis write what the page is about as its headline, and its title as the name.
    if agreement < 0, let name = data.text(object["name"]), titles.agreement(with: name) > 0 { return 1 }
    return agreement
  }

  /// An address without scheme, `www.`, query, fragment and final slash, in lower case: enough to see that two are one page.
  static func addressKey(_ address: String) -> String {
    if let key = plainKey(address) { return key }
    var key = Substring(address)
    if let cut = key.firstIndex(where: { $0 == "?" || $0 == "#" }) { key = key[..<cut] }
    if let colon = key.firstIndex(of: ":"), key[colon...].hasPrefix("://") { key = key[key.index(colon, offsetBy: 3)...] }
    if key.hasPrefix("www.") { key = key.dropFirst(4) }
    while key.hasSuffix("/") { key = key.dropLast() }
    return key.lowercased()
  }

  /// `addressKey` of an ASCII address; nil for any other.
  private static func plainKey(_ address: String) -> String? {
    var address = address
    return address.withUTF8 { bytes in
      var end = 0
      while end < bytes.count, bytes[end] != 0x3F, bytes[end] != 0x23 { end += 1 }
      guard bytes[..<end].allSatisfy({ $0 < 0x80 }) else { return nil }
      var start = 0
      if let colon = bytes[..<end].firstIndex(of: 0x3A), colon + 2 < end, bytes[colon + 1] == 0x2F, bytes[colon + 2] == 0x2F {
        start = colon + 3
      }
      if bytes[start..<end].starts(with: "www.") { start += 4 }
      while end > start, bytes[end - 1] == 0x2F { end -= 1 }
      return String(decoding: bytes[start..<end].map { CaseFold.lowercase($0) }, as: UTF8.self)
    }
  }

  /// The first of the objects that has the property: the article, then the page.
  func first(_ key: String) -> JSONValue? {
    for object in [article, page] {
      if let value = object?[key], !value.isNull { return value }
    }
    return nil
  }

  func text(_ key: String) -> String? { data.text(article?[key]) ?? data.text(page?[key]) }
}
