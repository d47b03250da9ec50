import WinnowBase

/// What whole names say beside the words in them.
extension TraitLexicon {
  /// Whether the time in a name is how long a dish takes: `recipe-prep-time`, `cook-time`.
  static func tellsDuration(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    if name.contains("meta"), name.contains("recipe") { return !writers.contains { name.contains($0) } }
    return name.contains("time") && !published.contains { name.contains($0) }
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
    let names = value.split(whereSeparator: { $0 <= 0x20 })
    // Most classes that speak of hiding hold none that hides: `overflow-hidden`.
    let hides = names.contains { name in
      name.count <= longestHiding && hiding.contains { name.count == $0.utf8CodeUnitCount && name.contains($0) }
    }
    return hides && !names.contains { $0.contains(":") || isShownAs($0) }
  }

  private static let hiding: [StaticString] = ["hidden", "d-none", "hide", "is-hidden", "u-hidden", "display-none", "dn"]
  private static let longestHiding = 12

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
    // The first letters of the names that manuals give, and the last of those that weblogs do.
    if mayBeManual(name[0], name[1]), manuals.contains(name) { return .manual }
    switch (name[name.count - 2], name[name.count - 1]) {
    case (0x6E, 0x74), (0x64, 0x79), (0x72, 0x79): if entries.contains(name) { return .entry }
    // A weblog's list of other posts, made by its editor.
    case (0x74, 0x65) where name.count == 22: if name.equals("wp-block-post-template") { return .related }
    case (0x73, 0x74) where name.count == 27: if name.equals("wp-block-latest-posts__list") { return .related }
    default: break
    }
    return []
  }

  /// Whether one of the names that manuals give begins with two letters.
  @inline(__always)
  private static func mayBeManual(_ first: UInt8, _ second: UInt8) -> Bool {
    switch first {
    case 0x64: second == 0x6F
    case 0x66: second == 0x75
    case 0x68: second == 0x6F
    case 0x6D: second == 0x65
    case 0x72: second == 0x73 || second == 0x65
    case 0x73: second == 0x70 || second == 0x69
    case 0x74: second == 0x6F || second == 0x68 || second == 0x79
    case 0x79: second == 0x65
    default: false
    }
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
  static let shortestPost = 12

  /// Whether a name in such a value is that of a term that its author filed the post under: `category-local`, `tag-share`, `genre_cat-ad`.
  static func namesTerm(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    var dash = 0
    while dash < name.count, name[dash] != 0x2D { dash &+= 1 }
    guard dash > 2, dash < name.count - 1 else { return false }
    let kind = UnsafeBufferPointer(rebasing: name[..<dash])
    // The last letter tells the words apart.
    switch kind[dash - 1] | 0x20 {
    case 0x79: return kind.ends(with: "category")
    case 0x67: return kind.ends(with: "tag")
    case 0x74: return kind.ends(with: "_cat") || kind.ends(with: "format")
    case 0x63: return kind.ends(with: "topic")
    case 0x72:
      return kind.ends(with: "author") && !name.equals("author-bio") && !name.equals("author-box") && !name.equals("author-info")
    default: return false
    }
  }
}
