import WinnowAttribution
import WinnowBase

/// Weighs what a post's metadata and its blocks say about it and proposes its fields.
///
/// Pure: the same post gives the same edits. A field that nothing speaks of gets no edit. Each edit's reason names where the value came
/// from; its evidence quotes the winning statement and, where statements conflict, the losers.
public struct MetadataResolver: Sendable {
  /// The rules that the reasons name.
  public static let rules: [Rule] = [
    Rule("index", "what the scraper's index said about the post"),
    Rule("feed", "the feed item's field"),
    Rule("record", "the JSON record's field"),
    Rule("front-matter", "the Markdown post's front matter"),
    Rule("json-ld", "the JSON-LD object that describes this page"),
    Rule("open-graph", "an Open Graph or article: property"),
    Rule("twitter-card", "a Twitter card's property"),
    Rule("dublin-core", "a Dublin Core element"),
    Rule("parsely", "a Parsely property"),
    Rule("sailthru", "a Sailthru property"),
    Rule("citation", "a citation_ element of a scholarly page"),
    Rule("meta", "another meta element"),
    Rule("link", "a link element"),
    Rule("title-element", "the title element, without the site's name"),
    Rule("html-attribute", "an attribute of the html element"),
    Rule("headline", "the visible headline"),
    Rule("microdata", "microdata or rel=author in the page"),
    Rule("visible-byline", "a visible line or element that names authors"),
    Rule("comment-author", "the author who answers the comments"),
    Rule("site-owner", "the owner of a personal site, by its name or its copyright line"),
    Rule("time-element", "a time element or a machine-readable date in the page"),
    Rule("visible-date", "a visible date next to the headline"),
    Rule("address", "the page's own address"),
    Rule("first-line", "the first line of the text"),
    Rule("detected", "the script and common words of the text"),
    Rule("metadata-picture", "the lead picture that only the metadata names"),
    Rule("headline-picture", "the picture at the headline, where the metadata names none"),
    Rule("image-object", "an ImageObject of the JSON-LD"),
  ]

  public init() {}

  /// The edits that set a post's fields and add its lead picture.
  /// - Parameter keeps: whether a block stays in the post; a picture shown only by blocks that go counts as not shown. Default: all stay.
  public func edits(to post: Post, keeping keeps: (Int) -> Bool = { _ in true }) -> [Edit] {
    edits(to: post, keeping: keeps, isManual: nil)
  }

  /// The same where it is known already whether the page is one of documentation; nil where it is not.
  func edits(to post: Post, keeping keeps: (Int) -> Bool, isManual: Bool?) -> [Edit] {
    var page = PageReading(post, isManual: isManual)
    return page.edits(keeping: keeps)
  }
}
