import WinnowAttribution

// Lines under a picture that no markup tells from the text around them.
extension PictureCaptions {
  /// Whether a line is a step of a list, or what somebody says from mark to mark: `1. Learn to row …`, `“It was the best trip.”`.
  static func isPartOfText(_ text: String) -> Bool {
    let digits = text.utf8.prefix { $0 &- 0x30 < 10 }.count
    if (1...2).contains(digits), text.utf8.dropFirst(digits).starts(with: ". ".utf8) { return true }
    guard text.utf8.count >= leastSaid, let first = text.first, let last = text.last else { return false }
    return quotes.contains { $0.first == first && $0.last == last }
  }

  private static let quotes = ["“”", "„“", "«»", "»«", "\"\"", "„”"]
  /// Bytes of a quotation that is a sentence or more; and of what stands below a card's headline.
  private static let leastSaid = 80
  private static let leastBelow = 60

  /// Why a line without a credit is a caption all the same; nil leaves it in the text.
  func captionReason(_ block: Int, following: Int?, anchor at: Int) -> String? {
    let anchor = lines[at]
    let text = post.text(of: block)
    let shape = CaptionShape(text)
    guard shape.length <= 500 else { return nil }
    let isLinked = post.blocks[block].linkBytes * 2 > post.blocks[block].text.count
    guard !isLinked else { return nil }
    let picture = post.pictures[anchor.picture]
    for said in [picture.alt, picture.title] + windowTexts(of: anchor.block, beside: block) {
      // Under a picture that only repeats the headline a text like it is the story's first.
      if let said, said.utf8.count >= 12, said.utf8.count * 4 >= text.utf8.count, CaptionShape.likeness(said, text) >= 0.7,
        // A longer sentence may have its words in it.
        said.utf8.count * 2 >= text.utf8.count || text.lowercased().contains(said.lowercased()),
        !isTitle(said) || isSame(said, text),
        // A card's headline is its picture's description too, and what it says stands below.
        !(text.contains("\n") && text.utf8.count >= said.utf8.count + Self.leastBelow)
      {
        return "repeats the picture's alternative text"
      }
    }
    // A feed puts the title behind its picture once more.
    if text == post.fields.title { return nil }
    if shape.labelBytes != nil { return "opens with a word that announces a caption" }
    if post.identity.format != .html, standsBehindLabel(block) { return "stands behind a word that announces a caption" }
    if CaptionShape.opensWithButton(text) { return "opens with the label of a button" }
    if standsUnderFigure(block, following: following, anchor: at) { return "opens with the number of a figure" }
    if post.identity.format == .html, shape.words >= 2, shape.length <= 300, post.blocks[block].linkBytes == 0,
      sharesParagraph(anchor.block, block), ElementHints.isWholly([.em, .i, .small], block, of: post),
      isPlainCaption(text)
        || ElementHints.isWholly([.small], block, of: post) && isPlainSentence(text) && maySay(text, of: at),
      !StampLine.isStamp(post.bytes[post.blocks[block].text.range])
    {
      return "all in italics in its picture's paragraph"
    }
    if post.identity.format == .html, shape.words >= Self.fewestSmall, shape.length <= 300, post.blocks[block].linkBytes == 0,
      standsInSmall(block, below: anchor.block), isPlainCaption(text) || isPlainSentence(text), maySay(text, of: at)
    {
      return "all in small letters right below a picture"
    }
    if post.identity.format == .html, text.hasPrefix("("), text.hasSuffix(")"), shape.length <= 300, shape.pointsIntoPicture,
      anchor.block < block, post.blocks[anchor.block].parent == post.blocks[block].parent,
      ElementHints.isWholly([.em, .i, .small], block, of: post)
    {
      return "tells in brackets and italics where to look in the picture"
    }
    guard post.identity.format != .html else { return nil }
    if post.blocks[block].line == post.blocks[anchor.block].line, post.blocks[block].line > 0, shape.words >= 2,
      // A whole sentence of some length behind a picture is the story going on.
      !shape.isSentence || shape.words <= 12
    {
      return "stands on the picture's own line"
    }
    if shape.hasCapitalLead, shape.length <= 300 { return "opens in capitals before a colon, as captions do" }
    if shape.pointsIntoPicture { return "tells where to look in the picture" }
    if ElementHints.isWholly([.em, .i, .small], block, of: post), shape.length <= 300 { return "all in italics under a picture" }
    if ElementHints.isWholly([.strong, .b], block, of: post), shape.isSentence, shape.length <= 120 {
      return "short and all in bold under a picture"
    }
    // A label under a picture and a paragraph after it; several short lines in a row are a list or a person's box.
    guard shape.isLabel else { return nil }
    guard let following else { return "short line that is no sentence, under a picture" }
    if post.blocks[following].kind == .heading || post.blocks[following].kind == .image {
      return "short line that is no sentence, under a picture"
    }
    let next = CaptionShape(post.text(of: following))
    return next.isSentence || next.isAllCapitals || next.length > 200
      ? "short line that is no sentence, between a picture and a paragraph" : nil
  }

  /// What a script's window would say below a picture: the page may say it as well.
  private func windowTexts(of block: Int, beside line: Int) -> [String?] {
    // A table of facts shows a map and says what it is of.
    guard container(.table, of: line) == nil else { return [] }
    return post.attributes[post.blocks[block].attributes.range].lazy.filter { $0.name == .dataCaption }.map {
      MetadataText.clean(CreditMarks.withoutTags(Self.ofLightbox(post.string($0.value))))
    }
  }

  /// Whether a line in italics is no more than a caption: notes, quotations, verses and steps are set in italics, too, and are sentences.
  private func isPlainCaption(_ text: String) -> Bool {
    guard let last = text.unicodeScalars.last, !".!?…:。".unicodeScalars.contains(last) else { return false }
    if text.contains(where: { "\n\"“”„«»".contains($0) }) { return false }
    if let colon = text.utf8.firstIndex(of: 0x3A), text.utf8.distance(from: text.startIndex, to: colon) * 3 < text.utf8.count {
      return false
    }
    return !text.contains(". ") && !text.contains("? ") && !text.contains("! ")
  }

  /// Whether a line is one sentence of no great length, without a quotation or a colon in it.
  private func isPlainSentence(_ text: String) -> Bool {
    text.utf8.count <= Self.longestSentence && text.utf8.last == 0x2E && isPlainCaption(String(text.dropLast()))
      && !text.utf8.contains(0x3A)
  }

  private static var longestSentence: Int { 160 }

  /// Whether a line in small letters may be what a picture shows: it has a word of the picture's description or its file's name, or these say
  /// nothing and the picture stands right behind a paragraph. Notes are set so as well: who pays, how many it serves, how long it takes to read.
  private func maySay(_ text: String, of at: Int) -> Bool {
    let picture = post.pictures[lines[at].picture]
    let said = [picture.alt, picture.title, LeadPicture.fileName(picture.address)].compactMap { $0 }.joined(separator: " ")
    let words = MetadataText.fold(said).pieces(at: 0x20).filter { word in
      word.utf8.count >= Self.shortestTelling && !word.utf8.contains { $0 &- 0x30 < 10 } && !Self.fileWords.contains(word.utf8)
    }
    let shown = MetadataText.fold(text)
    if words.contains(where: { shown.firstBytes(of: String($0)) != nil }) { return true }
    return words.isEmpty && at > 0 && !lines[at - 1].isPicture && isText(lines[at - 1])
  }

  /// In bytes.
  private static var shortestTelling: Int { 4 }
  private static let fileWords = WordSet([
    "jpeg", "webp", "avif", "image", "photo", "picture", "bild", "foto", "scaled", "original",
  ])

  /// Whether a line is a paragraph in small letters right behind that of a picture.
  private func standsInSmall(_ block: Int, below picture: Int) -> Bool {
    let paragraph = Int(post.blocks[picture].parent)
    return paragraph > 0 && post.blocks[paragraph].tag == .p && Int(post.blocks[paragraph].end) == block
      && post.blocks[block].parent == post.blocks[paragraph].parent && ElementHints.isWholly([.small], block, of: post)
  }

  private static var fewestSmall: Int { 3 }

  /// Whether a picture and a line behind it are all that a paragraph holds.
  private func sharesParagraph(_ picture: Int, _ block: Int) -> Bool {
    let paragraph = Int(post.blocks[picture].parent)
    guard picture < block, paragraph > 0, post.blocks[paragraph].tag == .p, Int(post.blocks[paragraph].end) == block + 1 else {
      return false
    }
    return (paragraph + 1..<block).allSatisfy { $0 == picture || post.blocks[$0].text.isEmpty && post.blocks[$0].picture < 0 }
  }

  /// Whether what stands between a picture and a credit is the story going on rather than a caption: long, and the credit speaks of all
  /// pictures or closes the post. A caption says when its picture was taken or looks like one; an agency's has its credit in a form of
  /// its own.
  mutating func isStory(_ pending: [Int], under at: Int, before next: Int, _ read: CreditText) -> Bool {
    guard read.isWholeCredit, let range = read.creditRange, let first = pending.first, pending.contains(where: { isLong($0) })
    else {
      return false
    }
    let isLast = lines[(next + 1)...].prefix(Self.reachBehind).allSatisfy { line in
      !line.isPicture && (taken.contains(line.block) || post.blocks[line.block].text.count < Self.leastStory)
    }
    let part = String(decoding: Array(read.text.utf8)[range], as: UTF8.self)
    let speaksOfAll = Self.speaksOfAll(part)
    let isEnd = isLast && lines.count <= next + 1 + Self.reachBehind
    guard isEnd || post.pictures.count > 1 && speaksOfAll else { return false }
    // One paragraph below a text is a caption, unless what ends the post is said of all its pictures.
    let isLead = !lines[..<at].contains { isText($0) }
    guard pending.count > 1 || isLead && !speaksOfAll || (isLead || isEnd) && speaksOfAll && pluralCredits() == 1 else {
      return false
    }
    if captionReason(first, following: pending.count > 1 ? pending[1] : lines[next].block, anchor: at) != nil { return false }
    if !read.attribution.people.isEmpty, !read.attribution.agencies.isEmpty { return false }
    return pending.allSatisfy { DateText.find(in: post.text(of: $0)) == nil }
  }

  /// Whether a line is a paragraph of the story's length.
  private func isText(_ line: PostLine) -> Bool {
    !line.isPicture && post.blocks[line.block].kind == .paragraph && post.blocks[line.block].text.count >= Self.leastStory
  }

  /// How many lines are credits of more pictures than one. Where each picture has such a line, each is its picture's own.
  private func pluralCredits() -> Int {
    lines.count {
      !$0.isPicture && post.blocks[$0.block].text.count <= Self.longestCredit && Self.speaksOfAll(post.text(of: $0.block))
    }
  }

  /// Whether a line is as long as the story's paragraphs, or has more than one sentence.
  private mutating func isLong(_ block: Int) -> Bool {
    let text = post.blocks[block].text
    guard text.count >= Self.leastSentences else { return false }
    let bytes = post.bytes[text.range]
    let ends = zip(bytes, bytes.dropFirst()).count { ($0 == 0x2E || $0 == 0x21 || $0 == 0x3F) && $1 == 0x20 }
    if ends > 0 { return true }
    guard text.count >= Self.leastStory else { return false }
    let paragraphs = lengths ?? ParagraphLengths(lines.filter { !$0.isPicture }, in: post)
    lengths = paragraphs
    return text.count * 2 >= paragraphs.median
  }

  /// Whether a credit opens with a word for more pictures than one.
  private static func speaksOfAll(_ credit: String) -> Bool {
    let folded = credit.prefix(longestPlural).lowercased()
    return plurals.contains { folded.hasPrefix($0) }
  }

  private static let plurals = [
    "photos", "all photos", "photography", "images", "all images", "pictures", "image credits", "photo credits", "fotos", "bilder",
    "alle fotos", "alle bilder", "bildnachweise", "crédits photo", "credits photo", "images :", "imágenes", "imagens", "immagini",
    "crediti", "créditos", "zdjęcia", "fotografie:", "fotky", "fotók", "képek", "kuvat", "foto's", "billeder", "фотографии",
  ]
  private static var longestPlural: Int { 24 }
  private static var leastStory: Int { 100 }
  private static var leastSentences: Int { 80 }
  private static var longestCredit: Int { 160 }
  /// Lines behind a credit that may close a post: a date, tags, who wrote.
  private static var reachBehind: Int { 4 }

  /// The picture that a marked line belongs to: the nearest before it in its figure, else the next; without a figure one close by.
  func picture(for at: Int, in figure: Int?) -> Int? {
    if let figure {
      let owned = figure..<Int(post.blocks[figure].end)
      let near = near(at)
      for before in (near.lowerBound..<at).reversed() {
        guard owned.contains(lines[before].block) else { break }
        if lines[before].isPicture { return lines[before].picture }
      }
      for after in at + 1..<near.upperBound {
        guard owned.contains(lines[after].block) else { break }
        if lines[after].isPicture { return lines[after].picture }
      }
      return pictureBefore(at, figure)
    }
    for step in 1...3 where at - step >= 0 {
      if lines[at - step].isPicture { return lines[at - step].picture }
      guard taken.contains(lines[at - step].block) else { break }
    }
    if at + 1 < lines.count, lines[at + 1].isPicture { return lines[at + 1].picture }
    return nil
  }

  /// The name alone in the last part of a figure's caption: who took the picture. Above it stands the caption's own part, a sentence;
  /// below a post, a quotation or a work stands whose it is.
  func nameBehindCaption(_ at: Int, _ text: String, in figure: Int, of picture: Int) -> CreditText? {
    guard at > 0, credits[picture] == nil, taken.contains(lines[at - 1].block), lines[at - 1].block > figure,
      post.blocks[lines[at - 1].block].parent == post.blocks[lines[at].block].parent,
      at + 1 == lines.count || lines[at + 1].block >= Int(post.blocks[figure].end),
      let caption = captions[picture], CreditMarks.isWholeCaption(caption), CreditMarks.looksLikeNames(text),
      AuthorBox.bareName(text, reader, sure: true) != nil
    else { return nil }
    var read = CreditText(text, context: .credit, reader: reader)
    guard read.attribution.kind == .credit else { return nil }
    read.creditRange = 0..<text.utf8.count
    return read
  }

  /// A name alone right under a picture says whom it shows; the same under a caption says who took it.
  func isBelievable(_ read: CreditText, isFirst: Bool) -> Bool {
    let sure = read.attribution.confidence >= 0.5
    if read.isWholeCredit { return sure || !isFirst }
    // The end of a long paragraph that names an agency in brackets is the agency's sign under its own report.
    return sure && (read.caption.utf8.count <= 500 || !read.attribution.people.isEmpty)
  }

  /// Whether a bare line of a page is believed. A page that means a credit mostly marks it up; what stands below a picture without any
  /// markup is the article's text unless it could be read as a credit anywhere.
  func isSure(_ read: CreditText, _ range: Range<Int>) -> Bool {
    guard post.identity.format == .html else { return true }
    let part = String(decoding: Array(read.text.utf8)[range], as: UTF8.self)
    if reader.read(part).kind == .credit { return true }
    guard read.isWholeCredit else { return read.isEasternTail(range) }
    let attribution = read.attribution
    if attribution.people.isEmpty, attribution.agencies.isEmpty { return attribution.role != nil || attribution.filePhoto }
    return !attribution.people.isEmpty && part.utf8.contains(0x2F) && part.utf8.count <= 80 && CreditMarks.looksLikeNames(part)
  }
}
