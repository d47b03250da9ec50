import WinnowBase

// What a text taken from a page shows of other articles, of its author and of its readers, where words beside the links tell it.
extension TextFurniture {
  /// Lines that stand for other articles within the story: a linked headline above `Read more`, a section's link above a linked heading and
  /// its day, and the linked picture above a headline that a word for related articles opens.
  func relatedLines(_ verdicts: inout [Int: ExtractionRule]) {
    guard let first = leaves.firstIndex(where: isStory), let last = leaves.lastIndex(where: isStory), first < last else { return }
    var found: [Range<Int>] = []
    var pictures: [Int] = []
    var at = first + 1
    while at < last {
      if post.blocks[leaves[at]].picture >= 0 {
        if let address = target(leaves[at]), address == target(leaves[at + 1]), isWhollyLinked(leaves[at + 1]),
          opens(leaves[at + 1], with: Self.relatedLabels)
        {
          pictures.append(leaves[at])
        }
      } else if let end = endOfCard(at, before: last) {
        found.append(at..<end)
        at = end
        continue
      }
      at += 1
    }
    // On a page of cards they are the content.
    let paragraphs = leaves.count { isStory($0) }
    guard paragraphs >= (found.count + pictures.count) * Self.paragraphsPerCard else { return }
    for leaf in found.joined().map({ leaves[$0] }) where verdicts[leaf] == nil {
      verdicts[leaf] = post.blocks[leaf].picture >= 0 ? .teaserPicture : .related
    }
    for leaf in pictures where verdicts[leaf] == nil { verdicts[leaf] = .teaserPicture }
  }

  /// Where the lines of another article's card end that begin at a place; nil where none begins.
  private func endOfCard(_ at: Int, before last: Int) -> Int? {
    guard isWhollyLinked(leaves[at]) else { return nil }
    let block = post.blocks[leaves[at]]
    if block.kind == .paragraph, says(leaves[at + 1], Self.readMore) { return at + 2 }
    // A section, the headline, a line, the day.
    guard block.kind == .paragraph, block.text.count <= Self.longestSection, post.blocks[leaves[at + 1]].kind == .heading,
      isWhollyLinked(leaves[at + 1]), leaves[at...(at + 1)].allSatisfy({ target($0).map(isOwnHost) ?? false })
    else { return nil }
    for day in (at + 2)..<min(at + 4, last) where post.blocks[leaves[day]].kind == .paragraph {
      let text = post.blocks[leaves[day]].text
      if text.count <= Self.longestDay, BylineSearch.attribution.isDateLine(post.text(of: leaves[day])) {
        // Where no story was interrupted, the one behind the day is what the headline stands over.
        return isStory(leaves[day + 1]) && !isStory(leaves[at - 1]) ? nil : day + 1
      }
      guard text.count < Self.storyBytes, post.blocks[leaves[day]].linkBytes == 0 else { return nil }
    }
    return nil
  }

  /// The comments of readers behind the story: a heading that says so, and lines to answer by.
  func comments(_ verdicts: inout [Int: ExtractionRule]) {
    guard let first = leaves.firstIndex(where: isAnswer), let nearest = leaves[..<first].lastIndex(where: isHeading),
      says(leaves[nearest], Self.commentHeadings), leaves[nearest..<first].count(where: isStory) < Self.tooManyParagraphs
    else { return }
    // `Reader Interactions` stands right above `Comments`.
    let isDouble = nearest > 0 && isHeading(leaves[nearest - 1]) && says(leaves[nearest - 1], Self.commentHeadings)
    let heading = isDouble ? nearest - 1 : nearest
    guard leaves[..<heading].count(where: isStory) >= Self.fewestParagraphs else { return }
    for leaf in leaves[heading...] { verdicts[leaf] = .comments }
  }

  private func isHeading(_ leaf: Int) -> Bool { post.blocks[leaf].kind == .heading }

  /// Whether a line is a link to answer a comment by: `[Reply](https://a.example/boats?replytocom=5#respond)`.
  private func isAnswer(_ leaf: Int) -> Bool {
    guard says(leaf, Self.answers), isWhollyLinked(leaf), let address = target(leaf) else { return false }
    return ["reply", "respond", "comment"].contains { address.firstBytes(of: $0) != nil }
  }

  /// The list of related posts behind the story that WordPress writes: `[Headline](…) May 3, 2017 In "Bread"`.
  func relatedPosts(_ verdicts: inout [Int: ExtractionRule]) {
    guard let heading = leaves.lastIndex(where: { post.blocks[$0].kind == .heading && says($0, Self.relatedHeadings) }),
      leaves[..<heading].contains(where: isStory), !leaves[(heading + 1)...].contains(where: isStory)
    else { return }
    let rest = leaves[(heading + 1)...]
    let names = rest.filter { leaf in Self.inCategory.contains { post.text(of: leaf).contains($0) } }
    guard !names.isEmpty, let last = names.last, let end = rest.lastIndex(of: last),
      rest[...end].allSatisfy({ post.blocks[$0].picture >= 0 || post.blocks[$0].text.count <= Self.longestPost })
    else { return }
    for leaf in leaves[heading...end] { verdicts[leaf] = post.blocks[leaf].picture >= 0 ? .teaserPicture : .related }
  }

  /// The links to a post's tags behind it, all in one folder of its own host.
  func tags(_ verdicts: inout [Int: ExtractionRule]) {
    guard let folder = leaves.last.flatMap(tagFolder) else { return }
    let items = leaves.reversed().prefix { post.blocks[$0].kind == .listItem && isWhollyLinked($0) }
    let rest = leaves.dropLast(items.count)
    guard items.allSatisfy({ tagFolder($0) == folder }), rest.count(where: isStory) >= Self.fewestParagraphs,
      let before = rest.last,
      !isHeading(before) && post.bytes[post.blocks[before].text.range].last != 0x3A || says(before, Self.tagLabels)
    else { return }
    for leaf in items where verdicts[leaf] == nil { verdicts[leaf] = .tags }
  }

  /// The folder of tags in which the page right below lies that an item of a list leads to; nil for every other leaf.
  private func tagFolder(_ leaf: Int) -> String? {
    guard post.blocks[leaf].kind == .listItem, isWhollyLinked(leaf), post.blocks[leaf].text.count <= Self.longestTag,
      let address = target(leaf), isOwnHost(address)
    else { return nil }
    for name in Self.tagFolders {
      guard let folder = address.firstBytes(of: name) else { continue }
      return address[folder.upperBound...].split(separator: "/").count == 1 ? String(address[..<folder.upperBound]) : nil
    }
    return nil
  }

  /// Whether an address is one of the host that the post comes from, or of its site where the host is not known.
  private func isOwnHost(_ address: String) -> Bool {
    guard address.hasPrefix("http") else { return address.hasPrefix("/") && !address.hasPrefix("//") }
    if let own = post.identity.address { return WebAddress.areOfOneHost(address, own) }
    return Site.of(address).map { $0 == post.identity.site } ?? false
  }

  private static let tagFolders = [
    "/tag/", "/tags/", "/tagged/", "/topic/", "/topics/", "/keyword/", "/keywords/", "/schlagwort/", "/etiqueta/", "/etiquetas/",
  ]

  /// The author's portrait above the story: a picture that is called as the link to the author's page beside it.
  func portraits(_ verdicts: inout [Int: ExtractionRule]) {
    guard let first = leaves.firstIndex(where: isStory) else { return }
    for at in leaves.indices.prefix(first) where post.blocks[leaves[at]].picture >= 0 && verdicts[leaves[at]] == nil {
      guard let alt = post.pictures[Int(post.blocks[leaves[at]].picture)].alt, alt.utf8.count >= Self.shortestName else { continue }
      let isAuthors = [at - 1, at + 1].contains { beside in
        guard leaves.indices.contains(beside), beside < first, post.blocks[leaves[beside]].picture < 0,
          let address = target(leaves[beside])
        else { return false }
        let name = post.text(of: leaves[beside])
        return name == alt && BylineSearch.isAuthorAddress(address, of: name)
      }
      if isAuthors { verdicts[leaves[at]] = .icon }
    }
  }

  // MARK: Questions

  private func isWhollyLinked(_ leaf: Int) -> Bool {
    let block = post.blocks[leaf]
    return block.picture < 0 && !block.text.isEmpty && Int(block.linkBytes) * 10 >= block.text.count * 9
  }

  private func says(_ leaf: Int, _ phrases: Set<String>) -> Bool {
    let text = post.blocks[leaf].text
    guard text.count > 3, text.count <= Self.longestPhrase else { return false }
    var folded = CaseFold.lowercased(post.text(of: leaf))
    while let last = folded.last, !last.isLetter { folded.removeLast() }
    return phrases.contains(String(folded.drop { !$0.isLetter }))
  }

  private func opens(_ leaf: Int, with labels: [String]) -> Bool {
    let head = CaseFold.lowercased(post.bytes[post.blocks[leaf].text.range].prefix(Self.longestPhrase))
    return labels.contains { head.starts(with: $0.utf8) }
  }

  private static let readMore: Set<String> = [
    "read more", "weiterlesen", "mehr lesen", "lire plus", "lire la suite", "leer más", "leggi di più", "lees meer",
    "czytaj więcej",
    "läs mer", "les mer", "læs mere", "ler mais", "читать далее",
  ]
  private static let relatedLabels = [
    "related:", "related article", "related story:", "read more:", "more:", "see also:", "read also:", "also read:",
    "lesen sie auch:",
    "mehr zum thema:", "lire aussi :", "lire aussi:", "lee también:", "leggi anche:", "lees ook:", "czytaj także:",
    "читайте также:",
  ]
  private static let commentHeadings: Set<String> = [
    "comments", "comment", "reader interactions", "reader comments", "leave a comment", "kommentare", "commentaires", "comentarios",
    "commenti", "comentários", "reacties", "komentarze", "kommentarer", "комментарии",
  ]
  private static let answers: Set<String> = [
    "reply", "antworten", "répondre", "responder", "rispondi", "beantwoorden", "odpowiedz", "svara", "svar", "ответить",
  ]
  private static let relatedHeadings: Set<String> = [
    "related", "ähnliche beiträge", "articles similaires", "relacionado", "correlati", "gerelateerd",
  ]
  private static let tagLabels: Set<String> = [
    "tags", "topics", "filed under", "tagged", "related topics", "explore more on these topics", "schlagwörter", "themen",
    "etiquetas",
  ]
  private static let inCategory = ["In \"", "In “", "In „", "Dans \"", "Dans «", "En \"", "Em \""]
  /// In bytes.
  private static let longestPhrase = 40
  private static let longestSection = 30
  private static let longestDay = 40
  private static let longestPost = 200
  private static let longestTag = 40
  private static let shortestName = 5
  private static let fewestParagraphs = 3
  /// Of so many paragraphs as long as a story's no comment consists.
  private static let tooManyParagraphs = 2
}
