import WinnowBase

// Elements called after an author that hold somebody else, or no name.
extension BylineSearch {
  /// Whether an element says that it holds something about its author that is no name (what a member of a forum has become, a place, a
  /// label), who answered last, or who said what the page quotes or praises what it offers.
  func isOfAnother(_ mention: PageScan.Mention) -> Bool {
    guard !mention.roles.contains(.declared) else { return isThread && isOfRepository(mention.block) }
    if mention.mark >= 0, tellsLast(post.blocks[mention.block].text, before: post.marks[mention.mark].text) { return true }
    if isOfLastAnswer(mention.block) { return true }
    guard let names = classes(of: mention), names.withUnsafeBufferPointer({ Self.otherSigns.hasMatch(in: $0) }) else {
      return false
    }
    // Other classes of the same element say how it looks or what its post is: `author post-type`, `author js-quote`.
    var isBeside = false
    var isLabel = false
    var isPlain = false
    for token in names.split(separator: 0x20)
    where token.withUnsafeBufferPointer({ RoleTokens.roles(of: $0) }).contains(.author) {
      let words = NameWords.of(token)
      if words.contains(where: { Self.others.contains($0) }) { return true }
      // What members sign their posts with; who reviews a product does so in a list.
      if isThread, words.contains(where: { $0.elementsEqual("signature".utf8) }) { return true }
      if words.contains(where: { Self.reviewing.contains($0) }), isInItem(mention) { return true }
      guard words.count > 1, let last = words.last else {
        isPlain = true
        continue
      }
      if Self.besideNames.contains(last) {
        isBeside = true
      } else if BylineLabels.words.contains(last) {
        isLabel = true
      } else if last.elementsEqual("byline".utf8), BylineLabels.announcesName(mention, in: post, stem: token.dropLast(last.count)) {
        return true
      } else {
        isPlain = true
      }
    }
    return !isPlain && (isBeside || isLabel && BylineLabels.announcesName(mention, in: post))
  }

  private static let besideNames = WordSet(["rank", "location", "place", "type", "position"])
  private static let reviewing = WordSet(["review", "reviews"])
  private static let others = WordSet(["testimonial", "testimonials", "quote", "quotes", "blockquote", "pullquote"])
  /// One of them stands in each of those words.
  private static let otherSigns = PhraseMatcher(
    [
      "rank", "location", "place", "type", "position", "testimonial", "quote", "signature", "review", "by", "label", "prefix",
      "intro",
      "word",
    ], wholeWords: false)

  /// The names of an element's classes as they are written.
  func classes(of mention: PageScan.Mention) -> ArraySlice<UInt8>? {
    mention.attributes.range.first { post.attributes[$0].name == .class }.map { post.bytes[post.attributes[$0].value.range] }
  }
}
