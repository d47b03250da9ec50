import WinnowBase

/// What a page's address says of the sort of page it leads to. Every page is asked, so that addresses are read as bytes, once a question.
enum PageAddress {
  /// What an address speaks of somewhere.
  struct Signs: OptionSet, Sendable {
    let rawValue: Int
    /// A thread: such addresses nothing else has.
    static let thread = Signs(rawValue: 1)
    static let forum = Signs(rawValue: 2)
    static let documentation = Signs(rawValue: 4)
  }

  static func signs(of url: String) -> Signs { signs(in: url, by: matcher) }

  /// The signs that stand in a text, as a matcher's identifiers name them.
  static func signs(in text: String, by matcher: PhraseMatcher) -> Signs {
    var text = text
    var signs: Signs = []
    text.withUTF8 { bytes in
      matcher.forEachMatch(in: bytes) { match in
        signs.insert(Signs(rawValue: match.id))
        return true
      }
    }
    return signs
  }

  /// Whether an address is a front page's, or speaks of a list: `/collections/socks`, `/c/boots`, `/category/news/`. What an archive files
  /// under a number or a day is a post: `/archives/431-boats.html`, `/archives/2007/10/boats/`; so is what stands under a whole day, and
  /// behind `c` what only a code names: `/c/2019-11-25/doc-431.html`, `/c/7Xk2mQ9aLpo`.
  static func isListPath(_ url: String) -> Bool {
    withPath(of: url) { path in
      guard let path, path.count != 1 else { return !namesPage(url) }
      var filed: FiledPost?
      var isBelowC = false
      let isList = hasPart(path) { part in
        filed?.read(part)
        let hash = WordHash.of(part.lazy.map(CaseFold.lowercase))
        if archives.contains(hash: hash) {
          filed = filed ?? FiledPost()
          return false
        }
        if part.count == 1, part[0] | 0x20 == 0x63 { isBelowC = true }
        return listWords.contains(hash: hash)
      }
      guard isList else { return filed.map { !$0.isPost } ?? false }
      return !isFiledByDay(path) && !(isBelowC && endsInCode(path))
    }
  }

  /// Whether an address files a page under a whole day: `/t/2019-09-11/doc-431.html`, `/2019/09/11/boats`.
  static func isFiledByDay(_ url: String) -> Bool { withPath(of: url) { $0.map(isFiledByDay) ?? false } }

  /// Whether a part of a path is a day, or three of them are, and another part follows.
  private static func isFiledByDay(_ path: UnsafeBufferPointer<UInt8>) -> Bool {
    var (isDay, numbers) = (false, 0)
    return hasPart(path) { part in
      if isDay { return true }
      let isNumber = part.allSatisfy { $0 &- 0x30 < 10 }
      switch numbers {
      case 0: numbers = isNumber && isYear(part) ? 1 : 0
      case 1, 2: numbers = isNumber && part.count <= 2 ? numbers + 1 : 0
      default: break
      }
      // `2019-11-25`
      isDay =
        numbers == 3
        || part.count == 10 && isYear(UnsafeBufferPointer(rebasing: part[..<4]))
          && part.indices.allSatisfy { $0 == 4 || $0 == 7 ? part[$0] == 0x2D : part[$0] &- 0x30 < 10 }
      return false
    }
  }

  /// Whether a path ends in a code made of figures, capitals and small letters: no name of a shelf is.
  private static func endsInCode(_ path: UnsafeBufferPointer<UInt8>) -> Bool {
    var isCode = false
    _ = hasPart(path) { part in
      isCode =
        part.count >= shortestCode && part.allSatisfy { $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 }
        && part.contains { $0 &- 0x30 < 10 } && part.contains { $0 &- 0x41 < 26 } && part.contains { $0 &- 0x61 < 26 }
      return false
    }
    return isCode
  }

  private static let shortestCode = 8

  /// Whether a query names one page by its number, as some programs address all they hold: `/?p=812`, `?page_id=7`.
  private static func namesPage(_ url: String) -> Bool {
    guard let query = url.utf8.firstIndex(of: 0x3F) else { return false }
    return url.utf8[query...].dropFirst().prefix { $0 != 0x23 }.split(separator: 0x26).contains { part in
      let name = part.prefix { $0 != 0x3D }
      let value = part.dropFirst(name.count + 1)
      return pageNumbers.contains(name) && !value.isEmpty && value.allSatisfy { $0 &- 0x30 < 10 }
    }
  }

  private static let pageNumbers = WordSet(["p", "page_id", "pid", "id", "post", "postid", "article", "articleid", "itemid"])

  /// Whether an address is that of a thread, or lies in a forum, a tracker, a mailing list's archive.
  static func isOfThread(_ url: String) -> Bool {
    !signs(of: url).isDisjoint(with: [.thread, .forum]) || isMailThread(url) || isNumberedThread(url)
  }

  /// Whether an address is that of a thread or a mail in a mailing list's archive: `/list/boats@example.org/thread/KQ7/`, `/boats/msg00431.html`.
  static func isMailThread(_ url: String) -> Bool {
    withPlace(of: url) { place in
      guard let place else { return false }
      var (isList, isNamed) = (false, false)
      return hasPart(place) { part in
        if isNamed, part.elementsEqual("thread".utf8) || part.elementsEqual("message".utf8) { return true }
        isNamed = isList && part.indices.contains { part[$0] == 0x40 || CaseFold.hasASCII("%40", in: part, at: $0) }
        isList = part.elementsEqual("list".utf8)
        return isNumberedMail(part)
      }
    }
  }

  /// `msg00431.html`
  private static func isNumberedMail(_ part: UnsafeBufferPointer<UInt8>) -> Bool {
    guard part.count >= 12, part.starts(with: "msg".utf8), part.ends(with: ".html") else { return false }
    return part[3..<part.count - 5].allSatisfy { $0 &- 0x30 < 10 }
  }

  /// Whether the last part of an address is a headline, of three words or more: `/category/news/a-boat-for-all`.
  static func endsInHeadline(_ url: String) -> Bool {
    withPath(of: url) { path in
      guard let path else { return false }
      var words = 0
      _ = hasPart(path) { part in
        words = 0
        _ = hasPart(part, between: isHyphen) { word in
          if word.contains(where: isLetter) { words += 1 }
          return false
        }
        return false
      }
      return words > 2
    }
  }

  /// What stands behind `archives` in an address.
  private struct FiledPost {
    private var parts = 0
    private var hasYear = false
    private(set) var isPost = false

    /// Reads the next part: a year, a month and a day are lists, and so are pages of them.
    mutating func read(_ part: UnsafeBufferPointer<UInt8>) {
      defer { parts += 1 }
      let dot = part.lastIndex(of: 0x2E) ?? part.count
      let name = UnsafeBufferPointer(rebasing: part[..<dot])
      let digits = name.prefix { $0 &- 0x30 < 10 }.count
      if digits == name.count {
        // `000431.html`, `/archives/123`; `200710` is a month.
        let isTime = parts == 0 && (PageAddress.isYear(name) || digits == 6 && (name[0] == 0x31 || name[0] == 0x32))
        if isTime { hasYear = true }
        isPost = !isTime && (parts == 0 || digits > 2 && (dot < part.count || hasYear))
        return
      }
      let rest = name[digits...]
      let hasWords = rest.contains { $0 == 0x2D || $0 == 0x5F } && rest.contains(where: PageAddress.isLetter)
      if digits > 0, parts == 0 {
        // `431-boats-for-all.html`; `2007_10.html` and `2007-10-archive.html` are months.
        isPost = rest.count > 2 && rest[rest.startIndex] == 0x2D && PageAddress.isLetter(rest[rest.startIndex + 1])
      } else {
        isPost = hasYear && (hasWords || dot < part.count && !PageAddress.summaries.contains(name))
      }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || byte == 0x25 || (byte | 0x20) &- 0x61 < 26 }

  /// Whether an address is that of a discussion with a number: `/discussion/8812/name`, or of a report that a tracker numbers:
  /// `/owner/name/issues/312`, `/-/issues/312`, `bugs.example.org/issues/312`, `/trac/ticket/88`. Magazines number their issues too, and
  /// file what they write about a topic under a year; shops number tickets.
  static func isNumberedThread(_ url: String) -> Bool {
    withPlace(of: url) { place in
      guard let place else { return false }
      var host: TrackerHost?
      var parts = 0
      var (isBelow, isJournal, isTalk, isReport, isNumbered) = (false, false, false, false, false)
      let isTalkNumbered = hasPart(place) { part in
        guard let tracker = host else {
          host = TrackerHost(part)
          return false
        }
        let hash = WordHash.of(part.lazy.map(CaseFold.lowercase))
        let isNumber = part.allSatisfy { $0 &- 0x30 < 10 } && !isYear(part)
        if isTalk, isNumber { return true }
        isNumbered = isReport && isNumber
        isReport =
          reports.contains(hash: hash) && (tracker != .other || isBelow || parts == 2 && !isJournal)
          || tickets.contains(hash: hash) && (tracker == .ofBugs || isBelow)
        isTalk = talks.contains(hash: hash)
        if part.elementsEqual("-".utf8) || hash == trac { isBelow = true }
        // What owns a repository has a name; a file and a language have none.
        if journalNames.contains(hash: hash) || parts == 0 && (part.count <= 2 || part.contains(0x2E)) { isJournal = true }
        parts += 1
        return false
      }
      return isTalkNumbered || isNumbered
    }
  }

  /// What the first label of a host says of what stands there.
  private enum TrackerHost {
    case ofBugs, ofCode, other

    init(_ host: UnsafeBufferPointer<UInt8>) {
      let hash = WordHash.of(host.prefix { $0 != 0x2E }.lazy.map(CaseFold.lowercase))
      self = PageAddress.bugHosts.contains(hash: hash) ? .ofBugs : PageAddress.codeHosts.contains(hash: hash) ? .ofCode : .other
    }
  }

  private static func isYear(_ part: UnsafeBufferPointer<UInt8>) -> Bool {
    part.count == 4 && (part[0] == 0x32 && part[1] == 0x30 || part[0] == 0x31 && part[1] == 0x39)
  }

  /// Whether an address speaks of a shop's shelf: `/collections/socks`, `/c/boots`.
  static func isShopPath(_ url: String) -> Bool {
    withPath(of: url) { path in
      guard let path else { return false }
      return hasPart(path) { shopWords.contains($0.lazy.map(CaseFold.lowercase)) }
    }
  }

  /// Whether an address names one thing in a large shop by its number: `/Griddle-Cast-Iron/dp/B09XK2L4QP`.
  static func isNumberedProduct(_ url: String) -> Bool {
    withPath(of: url) { path in
      guard let path else { return false }
      var isNamed = false
      var isItem = false
      return hasPart(path) { part in
        if isNamed, part.count == 10, part.contains(where: { $0 &- 0x30 < 10 }),
          part.allSatisfy({ $0 &- 0x30 < 10 || $0 &- 0x41 < 26 })
        {
          return true
        }
        if isItem, part.count >= 9, part.allSatisfy({ $0 &- 0x30 < 10 }) { return true }
        isNamed = part.elementsEqual("dp".utf8)
        isItem = part.elementsEqual("itm".utf8)
        return false
      }
    }
  }

  /// Whether the address files the page under a day or a month (`/2021/03/`), or among posts: its code is an author's, of that day.
  static func isOfJournal(_ url: String) -> Bool {
    withPlace(of: url) { place in
      guard let place else { return false }
      var year = false
      return hasPart(place) { part in
        let isNumber = part.allSatisfy { $0 &- 0x30 < 10 }
        if part.count == 2, year, isNumber { return true }
        year = isNumber && isYear(part)
        return journals.contains(part) || part.starts(with: "blog.".utf8)
      }
    }
  }

  /// Whether the words of the path speak of something done for customers; false where they speak of something to read, nil of neither.
  static func offersService(_ url: String) -> Bool? {
    withPlace(of: url) { place in
      guard let place else { return nil }
      var offers: Bool?
      var isHost = true
      _ = hasPart(place) { part in
        defer { isHost = false }
        return !isHost
          && hasPart(part, between: isHyphen) { word in
            let hash = WordHash.of(word.lazy.map(CaseFold.lowercase))
            if readingWords.contains(hash: hash) {
              offers = false
              return true
            }
            if serviceWords.contains(hash: hash) { offers = true }
            return false
          }
      }
      return offers
    }
  }

  // MARK: Parts

  /// Shows what stands behind `://`, up to a query or a fragment: the host and the path; nil where there is no scheme.
  private static func withPlace<T>(of url: String, _ body: (UnsafeBufferPointer<UInt8>?) -> T) -> T {
    var url = url
    return url.withUTF8 { bytes in
      start(bytes).map { body(UnsafeBufferPointer(rebasing: bytes[$0..<end(bytes, from: $0)])) } ?? body(nil)
    }
  }

  /// Shows the path from its slash up to a query or a fragment; nil where there is none.
  private static func withPath<T>(of url: String, _ body: (UnsafeBufferPointer<UInt8>?) -> T) -> T {
    var url = url
    return url.withUTF8 { bytes in
      guard let start = start(bytes) else { return body(nil) }
      let slash = ByteScan.first(0x2F, in: bytes, from: start)
      return slash < bytes.count ? body(UnsafeBufferPointer(rebasing: bytes[slash..<end(bytes, from: slash)])) : body(nil)
    }
  }

  /// Where the first `://` ends.
  private static func start(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var at = ByteScan.first(0x3A, in: bytes)
    while at + 2 < bytes.count {
      if bytes[at + 1] == 0x2F, bytes[at + 2] == 0x2F { return at + 3 }
      at = ByteScan.first(0x3A, in: bytes, from: at + 1)
    }
    return nil
  }

  private static func end(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != 0x3F, bytes[end] != 0x23 { end += 1 }
    return end
  }

  private static func isSlash(_ byte: UInt8) -> Bool { byte == 0x2F }
  private static func isHyphen(_ byte: UInt8) -> Bool { byte == 0x2D || byte == 0x5F || byte == 0x2E }

  /// Whether one of the parts between separators, empty ones aside, is what is looked for; those behind it are not looked at.
  @inline(__always)
  private static func hasPart(
    _ bytes: UnsafeBufferPointer<UInt8>, between isSeparator: (UInt8) -> Bool = isSlash,
    _ isWanted: (UnsafeBufferPointer<UInt8>) -> Bool
  ) -> Bool {
    var at = 0
    while at < bytes.count {
      let start = at
      while at < bytes.count, !isSeparator(bytes[at]) { at += 1 }
      if at > start, isWanted(UnsafeBufferPointer(rebasing: bytes[start..<at])) { return true }
      at += 1
    }
    return false
  }

  // MARK: Words

  private static let matcher = PhraseMatcher(
    threadPaths.map { ($0, Signs.thread.rawValue) } + forumPaths.map { ($0, Signs.forum.rawValue) }
      + docPaths.map { ($0, Signs.documentation.rawValue) }, wholeWords: false)

  private static let threadPaths = [
    "reddit.com/r/", "news.ycombinator.com/item", "lobste.rs/s/", "viewtopic.php", "showthread.php", "index.php?topic=",
    "forum_posts.asp", "/showtopic=", "/show_bug.cgi?id=", "/bugreport.cgi?bug=", "bugs.launchpad.net/", "/pipermail/",
    "/hyperkitty/list/", "mail-archive.com/", "/td-p/", "/m-p/",
  ]
  private static let forumPaths = [
    "/forum", ".forum", "forum.", "forums.", "viewtopic", "showthread", "/thread/", "/thread-", "/thread.", "/threads/", "/topic/",
    "/questions/", "/discussion/", "//community.", "/community/", "/r/", "/t/", "/board/", "//discuss.", "//answers.", "//boards.",
    "/comments/",
  ]
  private static let docPaths = [
    "/docs/", "//docs.", "/documentation/", "/reference/", "/manual/", "readthedocs", "/api/", "/wiki/", "//developer.",
    "//developers.", "/handbook/", "/hc/", "//help.", "//support.", "//learn.",
  ]

  private static let listWords = WordSet([
    "collections", "collection", "c", "category", "categories", "cat", "tag", "tags", "list", "lists", "market", "browse",
    "shop", "events", "rankings", "chart", "charts", "kategorie", "kategorien", "categorie", "categoria",
    "rubrik",
  ])
  private static let archives = WordSet(["archive", "archives"])
  private static let summaries = WordSet(["index", "summary", "archive", "archives", "default"])
  private static let shopWords = WordSet(["collections", "c", "shop"])
  private static let reports = WordSet(["issues", "pull", "merge_requests"])
  private static let tickets = WordSet(["ticket", "tickets"])
  private static let trac = WordHash.of("trac".utf8)
  private static let bugHosts = WordSet(["bugs", "bug", "bugzilla", "tracker", "trac"])
  private static let codeHosts = WordSet(["git", "github", "gitlab", "gitea", "gitbucket"])
  private static let journalNames = WordSet([
    "journal", "journals", "magazine", "magazines", "zeitschrift", "revue", "revista", "rivista", "archive", "archives",
    "publications",
    "newsletter", "newsletters", "news",
  ])
  private static let talks = WordSet(["discussion", "discussions", "topic", "thread", "threads", "question"])
  private static let journals = WordSet(["blog", "blogs", "posts", "post", "weblog"])

  private static let serviceWords = WordSet([
    "service", "services", "solutions", "pricing", "plans", "quote", "quotes", "calculator", "calculators",
    "dienstleistungen", "leistungen", "servicios", "servizi", "diensten", "uslugi",
  ])
  /// What these addresses lead to is read, whatever it speaks of.
  private static let readingWords = WordSet([
    "article", "articles", "blog", "news", "guide", "guides", "tips", "resources", "magazine", "story", "stories", "costs",
  ])
}
