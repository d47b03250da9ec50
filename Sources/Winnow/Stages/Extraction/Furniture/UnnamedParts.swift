import WinnowBase

/// What elements are for on a page whose classes, ids and tags say nothing: readers' comments, the layer that asks about cookies, the foot
/// of the page. What they say, how they repeat and where they stand tells it; each gets the trait that a name would have given it.
struct UnnamedParts {
  let post: Post
  let title: Int
  private(set) var features: BlockFeatures
  /// Written by a program for documentation, as it says itself or the names of its parts do.
  private let isManual: Bool
  /// The weight of visible running text before each block, without that of the parts that are found; one more than there are blocks.
  private var before: [Float] = []
  /// The weight of all visible text before each block.
  private var textBefore: [Float] = []

  /// The features of a page with the traits of its unnamed parts. A page without a title to tell the story by stays as it is.
  static func add(to features: consuming BlockFeatures, _ post: Post, title: Int?) -> BlockFeatures {
    guard let title else { return features }
    // A page whose names tell of a layer or of comments has no others.
    let named = features.rows.reduce(into: BlockTraits()) { $0.formUnion($1.traits) }
    var parts = UnnamedParts(post: post, title: title, features: features)
    var found = named.contains(.consent) ? [] : parts.consent()
    parts.mark(found, .consent)
    if !found.isEmpty { parts.measure(without: found) }
    // A manual has chapters on comments.
    let comments = named.contains(.comments) || parts.isManual ? [] : parts.comments()
    parts.mark(comments, .comments)
    if !comments.isEmpty {
      found = (found + comments).sorted { $0.lowerBound < $1.lowerBound }
      parts.measure(without: found)
    }
    parts.mark(parts.letters(), .signup)
    parts.mark(parts.menus(), .navigation)
    parts.mark(parts.cards(), .related)
    parts.mark(parts.authors(), .bio)
    parts.mark(parts.feet(), .footer)
    return parts.features
  }

  init(post: Post, title: Int, features: BlockFeatures) {
    self.post = post
    self.title = title
    self.features = features
    isManual = features.isGenerated || features.rows.contains { $0.traits.contains(.manual) }
    var texts = [Float](repeating: 0, count: post.blocks.count + 1)
    var sums = texts
    texts.withUnsafeMutableBufferPointer { texts in
      sums.withUnsafeMutableBufferPointer { sums in
        var all: Float = 0
        var sum: Float = 0
        for i in post.blocks.indices {
          if post.blocks[i].kind.isLeaf, !features.rows[i].hidden {
            sum += features.rows[i].good
            if !post.blocks[i].text.isEmpty { all += features.rows[i].text }
          }
          texts[i + 1] = all
          sums[i + 1] = sum
        }
      }
    }
    textBefore = texts
    before = sums
  }

  private mutating func measure(without parts: [Range<Int>]) {
    var sums: [Float] = []
    sums.reserveCapacity(post.blocks.count + 1)
    var sum: Float = 0
    var part = 0
    for i in post.blocks.indices {
      sums.append(sum)
      while part < parts.count, parts[part].upperBound <= i { part += 1 }
      if part < parts.count, parts[part].contains(i) { continue }
      if post.blocks[i].kind.isLeaf, !features[i].hidden { sum += features[i].good }
    }
    sums.append(sum)
    before = sums
  }

  /// The end of an element, or of a leaf.
  func end(_ i: Int) -> Int { max(i + 1, Int(post.blocks[i].end)) }

  /// The visible running text of a stretch of blocks, and of the whole page.
  func good(_ range: Range<Int>) -> Float { range.isEmpty ? 0 : before[range.upperBound] - before[range.lowerBound] }
  var total: Float { before[before.count - 1] }

  /// The visible running text between the title and a block.
  func story(before i: Int) -> Float { i > title ? before[i] - before[title] : 0 }

  func holdsTitle(_ i: Int) -> Bool { i <= title && title < end(i) }

  func isText(_ i: Int) -> Bool { post.blocks[i].kind.isLeaf && !post.blocks[i].text.isEmpty && !features[i].hidden }

  func text(_ i: Int) -> ArraySlice<UInt8> { post.bytes[post.blocks[i].text.range] }

  func matches(_ matcher: PhraseMatcher, _ i: Int) -> Bool {
    let range = post.blocks[i].text.range
    return post.bytes.withUnsafeBufferPointer { matcher.hasMatch(in: UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// Gives stretches of blocks, each an element or elements side by side, a trait.
  mutating func mark(_ ranges: [Range<Int>], _ trait: BlockTraits) {
    for range in ranges {
      var i = range.lowerBound
      while i < range.upperBound {
        features.rows[i].traits.insert(trait)
        i = end(i)
      }
    }
  }

  // MARK: The layer that asks about cookies

  /// The largest elements of which a good part speaks of cookies, on a page whose story says little of them.
  private func consent() -> [Range<Int>] {
    let leaves = cookieLeaves()
    guard !leaves.isEmpty, !matches(Self.cookies, title) else { return [] }
    var sums: [Int: Float] = [:]
    var all: Float = 0
    for leaf in leaves {
      all += features[leaf].text
      var parent = Int(post.blocks[leaf].parent)
      while parent > 0, !holdsTitle(parent) {
        sums[parent, default: 0] += features[leaf].text
        parent = Int(post.blocks[parent].parent)
      }
    }
    var found: [Range<Int>] = []
    var asked: Float = 0
    var last = 0
    var tries = 0
    for i in sums.keys.sorted() where i >= last {
      let row = features[i]
      guard let weight = sums[i], weight >= Self.consentShare * row.text, row.good < Self.mostConsent * max(1, total),
        !row.traits.contains(.body), tries < Self.mostTries
      else { continue }
      guard !isBetweenParagraphs(i), !isOfTextList(i), !holdsCode(i) else {
        last = end(i)
        continue
      }
      guard asks(i) else {
        tries += 1
        continue
      }
      found.append(i..<end(i))
      asked += weight
      last = end(i)
    }
    guard !found.isEmpty, all - asked <= asked else { return [] }
    return found
  }

  /// Whether running text of the story stands right before and right behind an element in the story's own box: a part of a story about
  /// cookies. The layers of a tool for consent stand between its texts as well, in a box of their own; a single paragraph in an element is
  /// one where it asks readers to accept them.
  private func isBetweenParagraphs(_ i: Int) -> Bool {
    let parent = Int(post.blocks[i].parent)
    let isRunningText = features[i].leaves == 1 && !(i..<end(i)).contains { isText($0) && matches(Self.choice, $0) }
    let story = outermost(parent)
    guard isRunningText || holdsTitle(story) || holdsTitle(max(0, Int(post.blocks[parent].parent))),
      good(story..<end(story)) * 2 >= total
    else { return false }
    let before = max(title + 1, parent, i - Self.besideBox)
    let after = min(end(parent), end(i) + Self.besideBox)
    return before < i && end(i) < after && good(before..<i) >= Self.paragraph && good(end(i)..<after) >= Self.paragraph
  }

  private static let besideBox = 12
  /// The weight of a paragraph.
  static let paragraph: Float = 60

  /// The texts that speak of cookies. A layer has short labels beside its sentences: only where one of them is in a language with a word of
  /// its own are all texts searched for such words.
  private func cookieLeaves() -> [Int] {
    var leaves: [Int] = []
    var long: [Int] = []
    var isForeign = false
    post.bytes.withUnsafeBufferPointer { bytes in
      // Each of the words has a `k` behind one of three letters, or a letter beyond ASCII.
      for i in post.blocks.indices
      where features.rows[i].text >= Self.shortestConsent && !features.rows[i].signs.isDisjoint(with: [.cookie, .wide]) && isText(i)
      {
        let text = UnsafeBufferPointer(rebasing: bytes[post.blocks[i].text.range])
        guard text.count <= Self.longestLabel else {
          if Self.saysCookie(text) { leaves.append(i) } else { long.append(i) }
          continue
        }
        guard features.rows[i].signs.contains(.wide), ByteScan.firstNonASCII(in: text) < text.count else {
          guard let isOurs = Self.plainCookie(text) else { continue }
          leaves.append(i)
          if !isOurs { isForeign = true }
          continue
        }
        guard features.rows[i].signs.contains(.cookie) || Self.mayNameCookie(text),
          let match = Self.cookies.firstMatch(in: text)
        else { continue }
        leaves.append(i)
        if match.id > 0 { isForeign = true }
      }
      guard isForeign else { return }
      for i in long where Self.cookies.hasMatch(in: UnsafeBufferPointer(rebasing: bytes[post.blocks[i].text.range])) {
        leaves.append(i)
      }
    }
    return leaves
  }

  /// Whether a letter beyond ASCII stands in a text that one of the words has: `к`, `ç`, `ä`, `ü`, `ī`, `č`, `š`, `ク`, `쿠`.
  private static func mayNameCookie(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var at = ByteScan.firstNonASCII(in: text)
    while at < text.count - 1 {
      switch (text[at], text[at + 1]) {
      case (0xD0, 0xBA), (0xD0, 0x9A), (0xC3, 0xA7), (0xC3, 0x87), (0xC3, 0xA4), (0xC3, 0x84), (0xC3, 0xBC), (0xC3, 0x9C),
        (0xC4, 0xAA), (0xC4, 0xAB), (0xC4, 0x8C), (0xC4, 0x8D), (0xC5, 0xA0), (0xC5, 0xA1), (0xE3, 0x82), (0xEC, 0xBF):
        return true
      default: at += 1
      }
    }
    return false
  }

  /// `cookie`, from one `k` to the next; from one `K` to the next in a text that begins with two capitals, as one written in them throughout.
  private static func saysCookie(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let isLoud = text.count > 1 && text[0] &- 0x41 < 26 && text[1] &- 0x41 < 26
    return saysCookie(text, 0x6B) || isLoud && saysCookie(text, 0x4B)
  }

  private static func saysCookie(_ text: UnsafeBufferPointer<UInt8>, _ letter: UInt8) -> Bool {
    var k = ByteScan.first(letter, in: text, from: 0)
    while k < text.count {
      if k >= 3, text[k - 1] | 0x20 == 0x6F, CaseFold.hasASCII("cookie", in: text, at: k - 3) { return true }
      k = ByteScan.first(letter, in: text, from: k + 1)
    }
    return false
  }

  /// Whether the first of the words in a text of ASCII is `cookie` (true), or that of another language (false); nil where there is none.
  private static func plainCookie(_ text: UnsafeBufferPointer<UInt8>) -> Bool? {
    for k in text.indices where text[k] | 0x20 == 0x6B {
      if CaseFold.hasASCII("cookie", in: text, at: k - 3) { return true }
      if CaseFold.hasASCII("ciasteczk", in: text, at: k - 8) || CaseFold.hasASCII("slapuk", in: text, at: k - 5) { return false }
    }
    return nil
  }

  /// Whether an element speaks of the site and its visitors: cookies are baked, too. A manual's must ask something of them.
  private func asks(_ i: Int) -> Bool {
    let words = isManual ? Self.choice : Self.consent
    return (i..<end(i)).contains { isText($0) && matches(words, $0) }
  }

  private static let shortestConsent: Float = 6
  private static let longestLabel = 80
  private static let consentShare: Float = 0.35
  /// So many elements that speak of cookies are asked whether they are a layer.
  private static let mostTries = 16
  private static let mostConsent: Float = 0.6

  private static let cookies = PhraseMatcher(
    [
      "cookie", "кукi", "куки", "çerez", "ciasteczk", "eväste", "evästei", "slapuk", "sīkdat", "küpsis", "piškot", "kolačić",
      "süti",
      "クッキー", "쿠키",
    ], wholeWords: false)

  /// What readers may do about cookies.
  private static let choice = PhraseMatcher(
    [
      "accept cookie", "accept the cookie", "accept all", "accept our", "allow cookie", "enable cookie", "cookie settings",
      "cookie preferences",
      "cookie-einstellungen", "cookies akzeptieren", "cookies zulassen", "accepter les cookies", "acceptez les cookies",
      "paramètres des cookies",
      "aceptar las cookies", "aceptar cookies", "accettare i cookie", "accetta i cookie", "cookies accepteren",
      "cookie-instellingen",
      "aceitar cookies", "aceitar os cookies",
    ], wholeWords: false)
  private static let consent = PhraseMatcher(
    [
      "website", "web site", "this site", "our site", "web page", "webpage", "browser", "consent", "privacy", "third part",
      "third-part",
      "analytics", "tracking",
      "user experience", "webseite", "zustimm", "einwillig", "datenschutz", "akzeptier", "einstellungen", "ce site", "notre site",
      "consentement", "navigateur", "confidentialité", "sitio web", "este sitio", "consentimiento", "privacidad", "navegador",
      "este site",
      "consentimento", "privacidade", "sito web", "questo sito", "consenso", "deze site", "toestemming", "webbplats", "samtycke",
      "nettsted", "samtykke", "hjemmeside", "sivusto", "stron", "zgod", "prywatności", "stránk", "souhlas", "súhlas", "webhely",
      "weboldal",
      "adatvéd", "site-ul", "sayfa", "gizlilik", "сайт", "согласи", "згод", "サイト", "사이트", "网站", "網站",
    ], wholeWords: false)

  // MARK: The foot of the page

  /// The last part of a page in which its owner names the law: the largest element around a copyright line or the links to terms
  /// that stands below the story, and is the smaller of the two.
  private func feet() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var i = title + 1
    // The element that was asked last whether it may be a foot: that is cheaper to say than what its texts are.
    var asked = -1
    var mayStand = false
    while i < post.blocks.count {
      var parent = Int(post.blocks[i].parent)
      if parent != asked {
        asked = parent
        mayStand = parent > title && isFoot(parent)
      }
      guard mayStand, isText(i), isLegal(i) else {
        i += 1
        continue
      }
      var foot = i
      while parent > title, isFoot(parent), !isManualSection(parent) {
        foot = parent
        parent = Int(post.blocks[parent].parent)
      }
      if foot != i, features[foot].leaves > 2 || features[foot].pictures == 0, statesLaw(foot) { found.append(foot..<end(foot)) }
      i = max(i + 1, end(foot))
    }
    return found
  }

  /// Whether an element is small beside the story before it, and little running text but comments and consent follows it.
  private func isFoot(_ i: Int) -> Bool {
    let own = good(i..<end(i))
    let story = story(before: i)
    guard !features[i].traits.contains(.body), own < Self.mostLaw else { return false }
    // A page of things to buy has labels for a story.
    guard story >= Self.leastStory else {
      return features[i].text * 3 < seen(title..<i) && end(i) + Self.lastBlocks >= post.blocks.count
    }
    guard own * 3 < story, !isFollowed(i) else { return false }
    return good(end(i)..<post.blocks.count) * 4 < story
  }

  /// Whether a paragraph follows in the same box: what stands before it is no foot.
  private func isFollowed(_ i: Int) -> Bool {
    let next = end(i)
    return next < post.blocks.count && post.blocks[next].parent == post.blocks[i].parent && isText(next)
      && features[next].good > Self.paragraph
  }

  private static let leastStory: Float = 200
  /// What is longer is told to be read: the small print of an offer.
  private static let mostLaw: Float = 1200
  /// A few boxes may follow the last part of a page: buttons, layers.
  private static let lastBlocks = 60

  /// The weight of all visible text in a stretch of blocks.
  private func seen(_ range: Range<Int>) -> Float { textBefore[range.upperBound] - textBefore[range.lowerBound] }
}
