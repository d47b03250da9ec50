// What the sources of dates call them.
extension DateResolver {
  static let publishedKeys = ["datePublished", "uploadDate", "datePosted", "dateCreated"]
  static let outsidePublished: ClaimTable.Names = [
    "published", "date", "published_at", "pubdate", "datepublished", "date_published", "publish_date", "published_date", "dc:date",
    "created_at", "created",
    "issued", "time", "timestamp",
  ]
  static let publishedNames: ClaimTable.Names = [
    "article:published_time", "article:published", "og:published_time", "og:article:published_time", "datepublished",
    "parsely-pub-date",
    "sailthru.date", "dc.date.issued", "dcterms.issued", "dcterms:issued", "dcterms.created", "dcterms:created", "dc.date.created",
    "dc.created",
    "citation_publication_date", "citation_date", "citation_online_date", "pubdate", "publishdate", "publish-date", "publish_date",
    "published_date",
    "publication_date", "publication-date", "publicationdate", "date.published", "article.published", "article:publish_date",
    "cxenseparse:recs:publishtime",
    "cxenseparse:publishtime", "originalpublicationdate", "iptc.date", "bt:pubdate", "displaydate", "ptime",
    "article_date_original", "rnews:datepublished",
    "og:pubdate", "og:release_date", "video:release_date", "uploaddate", "shareaholic:article_published_time", "lp:published_time",
    "vr:published_time",
    "article.created", "article:created", "datecreated", "created", "creation_date", "pub_date", "release_date",
    "weibo:article:create_at", "last-published", "apub:time", "page.date.published", "page-publish-date", "field-name-post-date",
    "meta_date_published", "firstpublishedtime", "pubtime", "pub_time", "publishtime", "publish_time", "publish-time",
    "bytedance:published_time", "og:publish_time", "article:publish_time",
  ]
  /// Dates of whatever kind.
  static let genericNames: ClaimTable.Names = [
    "dcterms.date", "dc.date", "dc:date", "search_date", "date", "ms.date", "timestamp", "createtime", "createdate", "create_date",
  ]
  static let modifiedNames: ClaimTable.Names = [
    "article:modified_time", "article:modified", "og:updated_time", "og:modified_time", "datemodified", "dc.date.modified",
    "dcterms.modified", "dcterms:modified", "lastmod",
    "last-modified", "last_modified", "revised", "cxenseparse:recs:articleupdated", "article:updated", "weibo:article:update_at",
    "date.updated", "updated", "lastmodifiedtime", "bytedance:updated_time", "updatetime", "update_time",
  ]

  static let outsideModified: ClaimTable.Names = ["modified", "updated", "lastmod", "date_modified", "datemodified"]

  /// The rules by which a date is found where a reader sees it.
  static let shown: Set<String> = ["visible-date", "time-element"]

  /// The days on which what the page's data describes begins and ends, an event or a course: nobody wrote the page on them.
  func daysOfEvent() -> [Int] {
    guard let thing = entity.article, thing["startDate"] != nil else { return [] }
    return ["startDate", "endDate"].compactMap { entity.data.text(thing[$0]).flatMap { DateText.find(in: $0)?.dayNumber } }
  }
}
