import WinnowBase

/// Finds the heading that shows the page's title.
enum TitleHeading {
  /// The leaf that repeats the title, nil when no heading does.
  static func find(_ post: Post, _ features: BlockFeatures) -> Int? {
    var titles: [[UInt8]] = []
    // A claim that is looked at as a whole is retained and released, and most can be told from a title's without that.
    for place in post.claims.indices
    where titles.count < mostStated && (post.claims[place].origin != .meta || mayBeTitle(post.claims[place].name.utf8.count))
      && isTitle(post.claims[place])
    {
      let words = squeezed(post.claims[place].value.utf8)
      if words.count >= 6, !titles.contains(words) { titles.append(words) }
    }
    let pieces = Pieces(titles)
    var best: (block: Int, score: Int)?
    var topHeadings: [Int] = []
    // What would be the heading if the site's logo were one.
    var first: (isLogo: Bool, score: Int) = (false, 0)
    for i in post.blocks.indices {
      let block = post.blocks[i]
      guard block.kind == .heading || features.rows[i].traits.contains(.title), block.kind.isLeaf, !block.isRemoved,
        block.text.count > 3,
        !block.flags.contains(.hidden)
      else { continue }
      if block.kind == .heading, block.level == 1 { topHeadings.append(i) }
      let text = post.bytes[HeadingText.text(of: i, in: post).range]
      guard text.count >= 6, pieces.mayMeet(text) else { continue }
      let words = squeezed(text)
      guard words.count >= 6 else { continue }
      var score = 0
      for title in titles {
        if title == words {
          score = max(score, 100)
        } else if words.count * 2 >= title.count, contains(title, words) {
          score = max(score, 90)
        } else if words.count >= 12, title.count <= longestTitle, contains(title, words) {
          score = max(score, 60)
        } else if title.count >= 12, title.count * 3 >= words.count * 2, contains(words, title) {
          score = max(score, 80)
        }
      }
      guard score > 0 else { continue }
      if block.kind == .heading { score += 12 - 3 * Int(block.level) }
      // A site's name may be the longer half of a title: `Fog - The Harbour and Ferry Gazette`.
      let isLogo = isLogo(i, post)
      let isFurniture = isFurniture(i, post, features)
      if score - (isFurniture ? 50 : 0) > first.score { first = (isLogo, score - (isFurniture ? 50 : 0)) }
      if isFurniture || isLogo { score -= 50 }
      if score > best?.score ?? 0 { best = (i, score) }
    }
    // Another heading that holds words of the title may stand within the text: the page's only top heading is surer.
    if first.isLogo, topHeadings.count == 1, !isLogo(topHeadings[0], post),
      !isFurniture(topHeadings[0], post, features) || best.map({ isFurniture($0.block, post, features) }) ?? false
    {
      return topHeadings[0]
    }
    if let best { return best.block }
    return topHeadings.count == 1 && !isNameOfGroup(topHeadings[0], post) ? topHeadings[0] : shown(titles, post, features)
  }

  /// The runs of four letters in a page's titles: a heading that is shorter than each of them and does not begin with one stands in none.
  private struct Pieces {
    /// A bit for each of 4,096 places of hashes.
    private var bits = [UInt64](repeating: 0, count: 64)
    private var shortest = Int.max

    init(_ titles: [[UInt8]]) {
      for title in titles {
        shortest = min(shortest, title.count)
        var piece: UInt32 = 0
        for (at, letter) in title.enumerated() {
          piece = piece << 8 | UInt32(letter)
          if at >= 3 { bits[Self.place(piece) >> 6] |= 1 << UInt64(Self.place(piece) & 63) }
        }
      }
    }

    /// Whether a heading may be a title, hold one or stand in one.
    func mayMeet(_ text: ArraySlice<UInt8>) -> Bool {
      guard text.count < shortest else { return true }
      var piece: UInt32 = 0
      var letters = 0
      for byte in text {
        guard byte < 0x80 else { return true }
        let letter = TitleHeading.plain[Int(byte)]
        guard letter != 0 else { continue }
        piece = piece << 8 | UInt32(letter)
        letters += 1
        if letters == 4 { return bits[Self.place(piece) >> 6] >> UInt64(Self.place(piece) & 63) & 1 != 0 }
      }
      return true
    }

    private static func place(_ piece: UInt32) -> Int { Int((piece &* 0x9E37_79B1) >> 20) }
  }

  /// Whether a heading is the site's name, linked to its front page. On that page, and where it links to its own folder, it may be the title.
  private static func isLogo(_ i: Int, _ post: Post) -> Bool {
    guard TitleStatements.isLogo(i, in: post) else { return false }
    if let own = post.identity.url, WebAddress.isFrontPage(own) { return false }
    let block = post.blocks[i]
    guard block.kind == .heading, block.level == 1 else { return true }
    return !post.marks[block.marks.range].contains { mark in
      mark.tag == .a && post.attribute(.href, in: mark.attributes).map { $0 == "." || $0 == "./" } == true
    }
  }

  /// Where no heading shows the title: the last text above the first paragraph that reads like it, or like its first half.
  private static func shown(_ titles: [[UInt8]], _ post: Post, _ features: BlockFeatures) -> Int? {
    let titles = titles.prefix(mostTitles)
    guard let longest = titles.map(\.count).max() else { return nil }
    var found: Int?
    for i in post.blocks.indices where post.blocks[i].kind == .paragraph && !features[i].hidden && !post.blocks[i].isRemoved {
      if features[i].good > leastParagraph { break }
      let length = Int(post.blocks[i].text.count)
      guard length >= shortestShown, length <= 2 * longest, features[i].linked == 0, !features[i].endsSentence else { continue }
      let words = squeezed(post.bytes[post.blocks[i].text.range])
      if words.count >= shortestShown, titles.contains(where: { $0.starts(with: words) && words.count * 2 >= $0.count }),
        !isFurniture(i, post, features)
      {
        found = i
      }
    }
    return found
  }

  /// A page may state another title for each of a thousand stories; its own are among the first. The most seen are 7.
  private static let mostStated = 16
  /// Bytes of a title that is searched for what may be a small part of it. The longest seen has 250.
  static let longestTitle = 1000
  /// A page may state a title a thousand times.
  private static let mostTitles = 8
  /// The letters of a title that is no site's name.
  private static let shortestShown = 12
  /// The weight of a paragraph: a standfirst may weigh less.
  private static let leastParagraph: Float = 200

  /// Whether the heading stands in a bar, a list of other articles or beside the content.
  private static func isFurniture(_ i: Int, _ post: Post, _ features: BlockFeatures) -> Bool {
    var block = i
    while block > 0 {
      let tag = post.blocks[block].tag
      if tag == .nav || tag == .aside || tag == .footer || tag == .li { return true }
      if !features[block].traits.isDisjoint(with: [.related, .sidebar, .comments, .navigation, .overlay]) { return true }
      block = Int(post.blocks[block].parent)
    }
    return false
  }

  /// Whether a heading is the name of a group over what it says of itself, in the box of a board of links beside its threads.
  static func isNameOfGroup(_ i: Int, _ post: Post) -> Bool {
    func isCalled(_ block: Int, _ name: String) -> Bool {
      post.blocks[block].attributes.range.contains { k in
        post.attributes[k].name == .class && post.bytes[post.attributes[k].value.range].elementsEqual(name.utf8)
      }
    }
    let parent = Int(post.blocks[i].parent)
    return parent > 0 && isCalled(parent, "titlebox") && isCalled(Int(post.blocks[parent].parent), "side")
  }

  private static func isTitle(_ claim: Claim) -> Bool {
    switch claim.origin {
    case .html: claim.name == "title"
    case .meta: mayBeTitle(claim.name.utf8.count) && titleNames.contains(claim.name.utf8)
    case .index, .feed, .record: claim.name == "title"
    default: false
    }
  }

  /// Whether one of a title's names has so many bytes.
  @inline(__always)
  private static func mayBeTitle(_ length: Int) -> Bool { length == 5 || length == 8 || length == 13 || length == 14 }

  private static let titleNames = WordSet([
    "og:title", "twitter:title", "dc.title", "title", "headline", "parsely-title", "sailthru.title",
  ])

  /// Letters and digits only, ASCII in lower case; quotation marks, dashes and ornaments beyond ASCII (U+2000…U+2BFF) go too.
  static func squeezed(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    bytes.withContiguousStorageIfAvailable { squeezed(all: $0) } ?? Array(bytes).withUnsafeBufferPointer { squeezed(all: $0) }
  }

  private static func squeezed(all bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    [UInt8](most: bytes.count) { words, count in
      count = plain.withUnsafeBufferPointer { plain in
        var count = 0
        for byte in bytes {
          if byte < 0x80 {
            let letter = plain[Int(byte)]
            words[count] = letter
            count &+= letter == 0 ? 0 : 1
          } else if byte & 0xC0 == 0x80, count >= 2, words[count &- 2] == 0xE2, words[count &- 1] & 0xC0 == 0x80,
            words[count &- 1] < 0xB0
          {
            // The third byte of `E2 80…AF xx`: what was read of it is no letter.
            count &-= 2
          } else {
            words[count] = byte
            count &+= 1
          }
        }
        return count
      }
    }
  }

  /// The letters and digits of ASCII in lower case, 0 for the others.
  private static let plain: [UInt8] = (0..<0x80).map { byte in
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 ? CaseFold.lowercase(byte) : 0
  }

  /// Whether letters hold others, of which there are some.
  static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool { ByteSearch.holds(part, in: text) }
}
