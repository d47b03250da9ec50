import WinnowBase

/// What whole names say beside the words in them.
extension TraitLexicon {
  /// Whether the time in a name is how long a dish takes: `recipe-prep-time`, `cook-time`.
  static func tellsDuration(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    name.contains("time") && !published.contains { name.contains($0) }
      && (name.contains("recipe") || name.contains("prep") || name.contains("cook") || name.contains("total")
        || name.contains("mv-create"))
  }

  /// Whether the time in a name is when something takes place: `event-datetime`, `schedule__time`, `course-date`.
  static func tellsOccasion(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard name.contains("date") || name.contains("time") || name.contains("meta") else { return false }
    return occasions.contains { name.contains($0) } && !writers.contains { name.contains($0) }
  }

  private static let occasions: [StaticString] = [
    "event-", "event_", "events-", "events_", "schedule", "agenda", "timetable", "course-", "course_", "showtime",
  ]
  private static let writers: [StaticString] = [
    "author", "byline", "publish", "posted", "prevent", "discourse", "recourse", "update", "modified",
  ]

  private static let published: [StaticString] = ["date", "publish", "post", "author", "byline", "stamp", "ago"]

  /// Whether a name is that of a class's members in a manual of its program, the class's own name behind it: `pub_methods_classLoom`.
  static func namesMembers(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard name.count > 11, name[0] | 0x20 == 0x70, name[3] == 0x5F || name[3] == 0x2D else { return false }
    return ["pub", "pro", "pri", "pac"].contains { name.starts(with: $0.utf8) }
      && memberGroups.contains { CaseFold.hasASCII($0, in: name, at: 4) }
  }

  private static let memberGroups: [StaticString] = ["methods", "static", "attribs", "types", "slots", "func"]

  /// Whether a class only tells which style an element has, as an editor of blocks writes them: `has-large-font-size`, `has-post-thumbnail`.
  static func isStyle(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    guard value.count > 8, value[0] == 0x68, value[1] == 0x61, value[2] == 0x73, value[3] == 0x2D else { return false }
    return value.ends(with: "-size") || value.ends(with: "-color") || value.ends(with: "-background") || value.ends(with: "-family")
      || value.ends(with: "-thumbnail")
  }

  /// Whether one whole class hides the element and no other class shows it again on larger screens (`hidden md:block`).
  static func hides(_ value: ArraySlice<UInt8>) -> Bool {
    guard value.contains("hid") || value.contains("none") else { return false }
    var hides = false
    for name in value.split(whereSeparator: { $0 <= 0x20 }) {
      if name.contains(":") || isShownAs(name) { return false }
      for word in ["hidden", "d-none", "hide", "is-hidden", "u-hidden", "display-none", "dn"] as [StaticString]
      where name.count == word.utf8CodeUnitCount && name.contains(word) {
        hides = true
      }
    }
    return hides
  }

  /// Whether a class displays the element after all: `d-md-block`, `is-flex`. A name of the page's own that ends so (`article-block`) does not.
  private static func isShownAs(_ name: ArraySlice<UInt8>) -> Bool {
    guard name.contains("-block") || name.contains("-flex") || name.contains("-inline") else { return false }
    let prefixes: [StaticString] = ["d-", "is-", "u-", "uk-", "display", "visible", "show", "sm-", "md-", "lg-", "xl-"]
    return prefixes.contains { prefix in
      name.count > prefix.utf8CodeUnitCount
        && prefix.withUTF8Buffer { name.prefix(prefix.utf8CodeUnitCount).elementsEqual($0) }
    }
  }

  /// What a name says that is known as a whole.
  static func ofWholeName(_ name: UnsafeBufferPointer<UInt8>) -> BlockTraits {
    guard name.count >= 5, name.count <= longestWhole else { return [] }
    // The last letters of the names that weblogs give, and the first of those that manuals do.
    let last = name[name.count - 1]
    if name.count >= 8, "dfhmrsty".utf8.contains(name[0]), manuals.contains(name) { return .manual }
    guard last == 0x74 || last == 0x79 || last == 0x65 else { return [] }
    if last != 0x65, entries.contains(name) { return .entry }
    // A weblog's list of other posts, made by its editor.
    return name.equals("wp-block-post-template") || name.equals("wp-block-latest-posts__list") ? .related : []
  }

  /// What weblogs, and what makes them, call a post's text.
  private static let entries = WordSet([
    "entry", "entry-content", "entry-body", "entry__content", "entry_content", "post-content", "post-body", "post-entry",
    "post_content",
    "post__content", "post__body", "single-post-content", "blog-post-content", "td-post-content", "wp-block-post-content",
    "article-content", "article-body", "article__content", "article__body", "article-entry", "e-content", "storycontent",
    "gh-content", "post-full-content", "asset-body",
  ])

  /// What programs that write manuals call parts of their pages, and nothing else does.
  private static let manuals = WordSet([
    "sphinxsidebar", "documentwrapper", "toctree-wrapper", "rst-content", "sig-object", "refentry", "refnamediv", "refsect1",
    "refsynopsisdiv", "memproto", "theme-doc-markdown", "yelp-data", "howtoget", "fullcommenttop", "typetable",
  ])

  private static let longestWhole = 32

  /// Whether a value is that of a weblog's post, which bears the post's state and its terms: `post type-post status-publish hentry`.
  static func isPost(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    value.count >= shortestPost && (value.contains("hentry") || value.contains("status-publish"))
  }

  /// `post-1 hentry tag-x`
  private static let shortestPost = 12

  /// Whether a name in such a value is that of a term that its author filed the post under: `category-local`, `tag-share`, `genre_cat-ad`.
  static func namesTerm(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let dash = name.firstIndex(of: 0x2D), dash > 2, dash < name.count - 1 else { return false }
    if name.equals("author-bio") || name.equals("author-box") || name.equals("author-info") { return false }
    let kind = UnsafeBufferPointer(rebasing: name[..<dash])
    return kind.ends(with: "category") || kind.ends(with: "tag") || kind.ends(with: "_cat") || kind.ends(with: "topic")
      || kind.ends(with: "author") || kind.ends(with: "format")
  }
}
