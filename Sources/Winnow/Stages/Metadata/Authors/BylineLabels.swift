import WinnowBase

/// Words beside a name that an element of their own holds, told by what the element is called: `author-by`, `author__label`.
enum BylineLabels {
  /// The last words of the names of such elements.
  static let words = WordSet(["by", "label", "labels", "prefix", "intro", "word"])

  /// The last words of the names of elements that hold a name: `author__name`, `bbp-author-link`.
  private static let nameWords = WordSet(["name", "names", "link"])

  /// Whether a text without a link stands right before an element that is called a name's or a link to an author's page: then it announces
  /// the name, in whatever language.
  ///
  /// - Parameter stem: what the name's element must be called before the last word of that, where the label's own name does not say that it is
  ///   one: `post-author__` of `post-author__byline` and `post-author__name`. Default: whatever it is.
  static func announcesName(_ mention: PageScan.Mention, in post: Post, stem: ArraySlice<UInt8>? = nil) -> Bool {
    let block = post.blocks[mention.block]
    guard block.kind.isLeaf else { return false }
    let own = mention.mark < 0 ? block.text : post.marks[mention.mark].text
    guard !own.isEmpty, own.count <= longest, !BylineSearch.attribution.namesPerson(post.string(own)) else { return false }
    // `By Jane Roe` before a link to more.
    let label = post.string(own)
    if AuthorText.hasCue(label), !AuthorText.withoutCue(label).isEmpty { return false }
    func isNamed(_ attributes: Extent) -> Bool {
      guard let stem else { return isCalledName(attributes, in: post) }
      return attributes.range.contains { k in
        post.attributes[k].name == .class
          && post.bytes[post.attributes[k].value.range].split(separator: 0x20).contains { token in
            token.starts(with: stem) && nameWords.contains(token.dropFirst(stem.count))
          }
      }
    }
    func isNamed(_ mark: Mark) -> Bool { stem == nil ? holdsName(mark, in: post) : isNamed(mark.attributes) }
    for m in marks(around: mention, in: block) {
      let mark = post.marks[m]
      if mark.tag == .a, mark.text.start < own.end, mark.text.end > own.start { return false }
      if mark.text.start >= own.end, mark.text.start - own.end <= widestGap, isNamed(mark) { return true }
    }
    guard block.text.end - own.end <= widestGap else { return false }
    for place in (mention.block + 1)..<max(mention.block + 1, min(post.blocks.count, mention.block + farthest)) {
      let next = post.blocks[place]
      if isNamed(next.attributes) { return true }
      guard next.kind.isLeaf, !next.text.isEmpty else { continue }
      return next.marks.range.contains { post.marks[$0].text.start == next.text.start && isNamed(post.marks[$0]) }
    }
    return false
  }

  /// The text of the one element within a box about an author that is called after the name: `post-author__name` beside `post-author__bio`.
  static func nameWithin(_ mention: PageScan.Mention, in post: Post) -> String? {
    let box = post.blocks[mention.block]
    guard mention.mark < 0, !box.kind.isLeaf else { return nil }
    var found: Int?
    let inside = (mention.block + 1)..<max(mention.block + 1, min(Int(box.end), post.blocks.count, mention.block + mostInBox))
    for place in inside where post.blocks[place].kind.isLeaf && !post.blocks[place].text.isEmpty {
      if isAuthorsName(post.blocks[place].attributes, in: post) {
        if found != nil { return nil }
        found = place
      }
    }
    guard let found, !inside.contains(where: { $0 != found && namesSomebody($0, in: post) }) else { return nil }
    return MetadataText.clean(post.text(of: found))
  }

  /// Whether a leaf names somebody behind a cue, or links to somebody's page.
  private static func namesSomebody(_ place: Int, in post: Post) -> Bool {
    let leaf = post.blocks[place]
    guard leaf.kind.isLeaf, !leaf.text.isEmpty else { return false }
    if leaf.marks.range.prefix(mostMarks).contains(where: {
      post.marks[$0].tag == .a
        && (holdsName(post.marks[$0], in: post) || BylineSearch.attribution.namesPerson(post.string(post.marks[$0].text)))
    }) {
      return true
    }
    guard leaf.text.count <= longest, case let text = post.text(of: place), AuthorText.hasCue(text) else { return false }
    return BylineSearch.looksLikeName(AuthorText.withoutCue(text)) && AuthorText.withoutCue(text).holds(0x20)
  }

  /// Whether an element is called the name, or that of an author: `post-author__name`, not `institution-name`.
  private static func isAuthorsName(_ attributes: Extent, in post: Post) -> Bool {
    attributes.range.contains { k in
      post.attributes[k].name == .class
        && post.bytes[post.attributes[k].value.range].split(separator: 0x20).contains { token in
          if token.elementsEqual("fn".utf8) { return true }
          let words = NameWords.of(token)
          guard words.last?.elementsEqual("name".utf8) ?? false else { return false }
          return words.count == 1 || authors.contains(words[words.count - 2])
        }
    }
  }

  private static let authors = WordSet([
    "author", "authors", "byline", "writer", "contributor", "columnist", "reporter", "autor", "auteur", "autore",
  ])
  private static let mostInBox = 16

  /// What an element says behind a label that it begins with: `佐藤 美咲` of `<span class="meta__label">この記事を書いた人</span>佐藤 美咲`.
  static func textBehindLabel(_ mention: PageScan.Mention, in post: Post) -> String? {
    let block = post.blocks[mention.block]
    guard block.kind.isLeaf, !block.marks.isEmpty else { return nil }
    let own = mention.mark < 0 ? block.text : post.marks[mention.mark].text
    let label = marks(around: mention, in: block).lazy.map { post.marks[$0] }.first { mark in
      mark.text.start == own.start && mark.text.end < own.end && mark.tag != .a && isCalled(mark.attributes, labels, in: post)
    }
    return label.map { MetadataText.clean(post.string(Extent(Int($0.text.end), Int(own.end)))) }
  }

  /// The marks right around an element or at the beginning of its leaf: a leaf may hold a great many.
  private static func marks(around mention: PageScan.Mention, in block: Block) -> Range<Int> {
    let all = block.marks.range
    guard mention.mark >= 0 else { return all.prefix(mostMarks) }
    return max(all.lowerBound, mention.mark - mostMarks)..<min(all.upperBound, mention.mark + mostMarks)
  }

  private static let mostMarks = 6
  private static let labels = WordSet(["label"])

  private static func holdsName(_ mark: Mark, in post: Post) -> Bool {
    if isCalledName(mark.attributes, in: post) { return true }
    guard mark.tag == .a, let href = post.attribute(.href, in: mark.attributes) else { return false }
    return BylineSearch.isAuthorAddress(href, of: post.string(mark.text))
  }

  private static func isCalledName(_ attributes: Extent, in post: Post) -> Bool { isCalled(attributes, nameWords, in: post) }

  /// Whether the name of one of an element's classes has several words, and the last is one of some.
  private static func isCalled(_ attributes: Extent, _ last: WordSet, in post: Post) -> Bool {
    attributes.range.contains { k in
      post.attributes[k].name == .class
        && post.bytes[post.attributes[k].value.range].split(separator: 0x20).contains { token in
          let words = NameWords.of(token)
          return words.count > 1 && words.last.map { last.contains($0) } ?? false
        }
    }
  }

  /// In bytes, and the number of blocks to the name.
  private static let longest: Int32 = 60
  private static let widestGap: Int32 = 3
  private static let farthest = 5
}
