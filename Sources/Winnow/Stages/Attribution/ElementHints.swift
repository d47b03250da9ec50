import WinnowBase

/// What an element's own attributes say of its text: a caption, a credit.
enum ElementHints {
  enum Hint { case caption, credit }

  private static let creditWords = [
    "credit", "copyright", "photographer", "photograf", "fotograf", "bildnachweis", "bildquelle", "fotonachweis", "bildrechte",
    "image-source",
    "img-source", "photo-source", "picture-source", "imagesource", "caption-source", "caption__source", "figure-source",
    "media-source", "attribution",
    "image-author", "photo-author", "img-author", "picture-author", "photo-byline", "image-byline", "media-byline", "rightsholder",
    "foto-autor",
    "crédit", "fuente-foto", "image-rights", "media-rights", "caption__author", "caption-author", "caption-byline",
    "caption__byline",
    "figure__author", "figcaption__author", "figcaption-author", "media__author", "photoby", "photo-by", "f_author", "img_author",
  ]
  private static let captionWords = [
    "caption", "legend", "bildunterschrift", "bildtext", "bildetekst", "billedtekst", "didascalia", "pie-foto", "piefoto",
    "pie_foto", "cutline",
    "onderschrift", "leyenda", "photo-description", "image-description", "img-desc", "image-desc", "photo-desc", "podpis-zdjecia",
    "img_desc", "photodesc",
  ]
  /// What is a caption's name only where it is all of a name: `c-bild-text`, `photo-info-box` hold a picture and a text.
  private static let captionNames = WordSet([
    "spip_doc_titre", "spip_doc_descriptif", "photo-info", "image-title", "bild-text", "opis-zdjecia",
  ])
  private static let refused = [
    "creditcard", "credit-card", "closed-caption", "no-caption", "nocaption", "has-caption", "with-caption",
  ]

  /// What the attributes in `extent` say. The author of a caption (`isCaption`) is who took the picture.
  static func hint(_ extent: Extent, isCaption: Bool = false, of post: Post) -> Hint? {
    for index in extent.range {
      let attribute = post.attributes[index]
      switch attribute.name {
      case .itemprop where isCaption && post.bytes[attribute.value.range].elementsEqual("author".utf8): return .credit
      case .class, .id, .dataComponent, .itemprop, .property:
        guard attribute.value.count <= 512 else { continue }
        if let hint = hint(post.bytes[attribute.value.range]) { return hint }
      case .dataCredit: return .credit
      default: continue
      }
    }
    return nil
  }

  /// What one inline element says that holds the whole of a leaf.
  static func hint(ofMarksIn block: Int, of post: Post) -> Hint? {
    let leaf = post.blocks[block]
    for mark in leaf.marks.range.prefix(mostMarks)
    where post.marks[mark].text.start <= leaf.text.start && post.marks[mark].text.end >= leaf.text.end {
      if let hint = hint(post.marks[mark].attributes, of: post) { return hint }
    }
    return nil
  }

  private static let mostMarks = 8

  /// All words in one automaton: an attribute is read once, however many words there are.
  private static let words = PhraseMatcher(
    refused.map { ($0, 0) } + creditWords.map { ($0, 1) } + captionWords.map { ($0, 2) }, wholeWords: false)

  private static func hint(_ value: ArraySlice<UInt8>) -> Hint? {
    var found = 0
    value.withUnsafeBufferPointer { bytes in
      words.forEachMatch(in: bytes) { match in
        found |= 1 << match.id
        return true
      }
    }
    if found & 6 == 6, found & 1 == 0, namesApart(value) || endsAsCaption(value) { return .caption }
    if found & 1 != 0 { return nil }
    if found & 2 != 0 { return .credit }
    return found & 4 != 0 || isNamed(value) ? .caption : nil
  }

  private static func isNamed(_ value: ArraySlice<UInt8>) -> Bool {
    var at = value.startIndex
    while at < value.endIndex {
      let start = at
      while at < value.endIndex, value[at] > 0x20 { at += 1 }
      if at > start, captionNames.contains(value[start..<at]) { return true }
      at += 1
    }
    return false
  }

  /// Whether what an element's attributes say holds for its text: the names that boxes of texts bear as well, for one short paragraph only.
  private static func holds(_ block: Int, of post: Post) -> Bool {
    let isBoxName = post.blocks[block].attributes.range.contains { index in
      let attribute = post.attributes[index]
      return (attribute.name == .class || attribute.name == .id) && isNamed(post.bytes[attribute.value.range])
    }
    guard isBoxName else { return true }
    let texts = (block..<max(block + 1, Int(post.blocks[block].end))).filter { !post.blocks[$0].text.isEmpty }
    return texts.count == 1 && post.blocks[texts[0]].text.count <= longestNamed
  }

  private static let longestNamed = 300

  /// Whether a caption's name and a credit's are names of their own: `caption attribution` is a caption that holds its credit.
  private static func namesApart(_ value: ArraySlice<UInt8>) -> Bool {
    value.split(whereSeparator: { $0 <= 0x20 }).allSatisfy { name in
      var found = 0
      name.withUnsafeBufferPointer { bytes in
        words.forEachMatch(in: bytes) { match in
          found |= 1 << match.id
          return true
        }
      }
      return found != 6
    }
  }

  /// Whether the part of an element behind the name of its block is a caption and no credit: `attribution__caption`.
  private static func endsAsCaption(_ value: ArraySlice<UInt8>) -> Bool {
    value.split(whereSeparator: { $0 <= 0x20 }).contains { name in
      guard let last = name.dropLast().lastIndex(of: 0x5F), last > name.startIndex, name[last - 1] == 0x5F else { return false }
      var found = 0
      name[(last + 1)...].withUnsafeBufferPointer { bytes in
        words.forEachMatch(in: bytes) { match in
          found |= 1 << match.id
          return true
        }
      }
      return found == 4
    }
  }

  /// What a leaf or one of the small containers right around it says.
  static func hint(around block: Int, isCaption: Bool = false, of post: Post) -> Hint? {
    if let hint = hint(post.blocks[block].attributes, isCaption: isCaption, of: post), holds(block, of: post) { return hint }
    var parent = Int(post.blocks[block].parent)
    for _ in 0..<2 {
      guard parent > 0, post.blocks[parent].kind != .figure, Int(post.blocks[parent].end) - parent <= 8, !isCard(parent, post)
      else { return nil }
      if let hint = hint(post.blocks[parent].attributes, isCaption: isCaption, of: post), holds(parent, of: post) { return hint }
      parent = Int(post.blocks[parent].parent)
    }
    return nil
  }

  /// Whether an element holds a heading, an address, a header or a button beside other texts: what Bootstrap calls the caption of a
  /// thumbnail is a card about a thing, with its name, where it is and what it is like.
  static func isCard(_ element: Int, _ post: Post) -> Bool {
    guard post.blocks[element].tag != .figcaption else { return false }
    return (element + 1..<max(element + 1, Int(post.blocks[element].end))).prefix(mostOfCard).contains { k in
      switch post.blocks[k].tag {
      case .address, .header, .button: true
      default: post.blocks[k].kind == .heading
      }
    }
  }

  /// In blocks; in a larger box each is looked at again for every box around it.
  private static let mostOfCard = 64

  /// Whether one inline element of emphasis holds a whole leaf.
  static func isWholly(_ tags: Set<Tag>, _ block: Int, of post: Post) -> Bool {
    let text = post.blocks[block].text
    return post.blocks[block].marks.range.contains { index in
      tags.contains(post.marks[index].tag) && post.marks[index].text.start <= text.start
        && post.marks[index].text.end >= text.end - 1
    }
  }
}
