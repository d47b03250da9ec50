import WinnowBase

/// Small boxes beside a text: what it is filed under, who wrote it, in which languages it can be read.
extension ArticleCleaner {
  /// A heading in a box below the text of which all else has gone as a list of links: `Filed under`.
  mutating func dropBoxHeadings() {
    var isBelowText = false
    for i in main where isLive(i) && post.blocks[i].kind.isLeaf {
      if features[i].good > Self.paragraph { isBelowText = true }
      guard isBelowText, post.blocks[i].kind == .heading, let box = box(openedBy: i) else { continue }
      let rest = i + 1..<Int(post.blocks[box].end)
      guard rest.contains(where: { post.blocks[$0].kind == .list }) else { continue }
      var wereLinks = true
      for k in rest where post.blocks[k].kind.isLeaf && (!post.blocks[k].text.isEmpty || post.blocks[k].picture >= 0) {
        guard !isLive(k), let rule = verdicts[k], rule == .linkList || Self.isLinks(rule) else {
          wereLinks = false
          break
        }
      }
      if wereLinks { verdicts[i] = .orphanHeading }
    }
  }

  /// The box about who wrote the text, below it, by its heading: `About the author`. On a page without a byline it may be what the page is
  /// about, as a book's is.
  mutating func dropAuthorNotes() {
    // The last one: what stands below it ends the page.
    guard let title,
      let heading = main.last(where: {
        post.blocks[$0].kind == .heading && isLive($0) && Self.namesAuthor(post.bytes[post.blocks[$0].text.range])
      }),
      let box = box(openedBy: heading), features[box].good < Self.longestNote, features[box].paragraphs <= Self.mostOfNote,
      title < box, namesWriter(box, title)
    else { return }
    let end = Int(post.blocks[box].end)
    var story: Float = 0
    for k in main.lowerBound..<box where isLive(k) && post.blocks[k].kind.isLeaf { story += features[k].good }
    guard story > features[box].good,
      !(end..<max(end, main.upperBound)).contains(where: { isLive($0) && features[$0].good > Self.sentence })
    else { return }
    for k in box..<end where verdicts[k] == nil { verdicts[k] = .authorBox }
  }

  /// Whether a box names who wrote the text, as the page's data or the lines below its headline say: a book's page tells of another.
  private func namesWriter(_ box: Int, _ title: Int) -> Bool {
    var told: [UInt8] = []
    for k in box..<Int(post.blocks[box].end) where post.blocks[k].kind.isLeaf && post.blocks[k].kind != .heading {
      told += post.bytes[post.blocks[k].text.range] + [0x20]
    }
    func names(_ line: ArraySlice<UInt8>) -> Bool {
      let words = Set(line.split(whereSeparator: { $0 < 0x80 && !($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) && $0 != 0x27 }))
      let held = words.count { word in
        guard word.count > 2, let first = word.first, first >= 0x80 || first < 0x61 else { return false }
        return told.firstRange(of: word) != nil
      }
      return held > 1 || held == 1 && words.count == 1
    }
    for place in post.claims.indices where post.claims[place].name.contains("author") {
      let value = Array(post.claims[place].value.utf8)
      if value.count <= Self.longestByline, names(value[...]) { return true }
    }
    return (title..<box).contains { k in
      verdicts[k] == .byline && !post.blocks[k].text.isEmpty && post.blocks[k].text.count <= Self.longestByline
        && names(post.bytes[post.blocks[k].text.range])
    }
  }

  /// Links to the page in other languages, as `rel=alternate` marks them: a site's chooser.
  mutating func dropTranslations() {
    for i in main where isLive(i) && !post.blocks[i].marks.isEmpty && features[i].linkDensity > Self.mostlyLinks {
      var links = 0
      let areAll = post.blocks[i].marks.range.allSatisfy { m in
        guard post.marks[m].tag == .a else { return true }
        links += 1
        return post.attribute(.rel, in: post.marks[m].attributes).map { $0.split(separator: " ").contains("alternate") } ?? false
      }
      if links > 0, areAll { verdicts[i] = .navigation }
    }
  }

  private static let mostlyLinks: Float = 0.7

  /// The element in the main content that a heading is the first text of, with more behind it; nil for none, and for a large one.
  private func box(openedBy heading: Int) -> Int? {
    var box = Int(post.blocks[heading].parent)
    while box > main.lowerBound, features[box].leaves <= 1 { box = Int(post.blocks[box].parent) }
    guard box > main.lowerBound, Int(post.blocks[box].end) - box <= Self.largestBox,
      !(box..<heading).contains(where: { post.blocks[$0].kind.isLeaf && !post.blocks[$0].text.isEmpty })
    else { return nil }
    return box
  }

  /// Whether a heading says that those are spoken of who wrote the text.
  private static func namesAuthor(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= longestHeading else { return false }
    let text = text.last == 0x3A ? text.dropLast() : text
    let folded = CaseFold.lowercased(text)
    guard folded.contains(0xE2) else { return authors.contains(folded) }
    return authors.contains(Array(String(decoding: folded, as: UTF8.self).replacing("’", with: "'").utf8))
  }

  private static let largestBox = 128
  private static let longestHeading = 48
  private static let longestByline = 120
  private static let longestNote: Float = 700
  private static let mostOfNote: Int32 = 4
  private static let sentence: Float = 40
  private static let paragraph: Float = 60

  private static let authors = WordSet([
    "about the author", "about the authors", "about the writer", "about the columnist", "about the reporter",
    "about the journalist",
    "about the contributor", "about the contributors", "about this author", "meet the author",
    "über den autor", "über die autorin", "über die autoren", "über die autorinnen", "über den verfasser", "zum autor",
    "zur autorin",
    "à propos de l'auteur", "à propos de l'autrice", "à propos de l'auteure", "à propos des auteurs", "sur l'auteur",
    "sobre la firma", "sobre el autor", "sobre la autora", "sobre los autores", "acerca del autor", "acerca de la autora",
    "sobre o autor", "sobre a autora", "sobre os autores", "sull'autore", "sull'autrice", "informazioni sull'autore",
    "informazioni sull'autrice", "over de auteur", "over de auteurs", "over de schrijver",
    "om forfatteren", "om författaren", "om skribenten", "om journalisten", "kirjoittajasta", "tietoa kirjoittajasta",
    "o autorze", "o autorce", "o autorach", "o autorovi", "o autorce", "o autoru", "o avtorju", "despre autor", "a szerzőről",
    "sobre l'autor", "sobre l'autora", "об авторе", "об авторах", "про автора", "за автора", "o autoru teksta", "yazar hakkında",
    "tentang penulis", "về tác giả", "σχετικά με τον συγγραφέα", "著者について", "著者プロフィール", "筆者プロフィール", "この記事を書いた人",
    "作者简介", "作者簡介", "关于作者", "關於作者", "저자 소개", "عن الكاتب", "על הכותב", "על המחבר", "درباره نویسنده",
  ])
}
