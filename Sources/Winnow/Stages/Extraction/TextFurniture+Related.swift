import WinnowBase

// What a text taken from a page shows of other articles, of its author and of its readers, where words beside the links tell it.
extension TextFurniture {
  /// Lines that stand for other articles within the story: a linked headline above `Read more`, a section's link above a linked heading and
  /// its day, and the picture above a headline that a word for related articles opens.
  func relatedLines(_ verdicts: inout [Int: ExtractionRule]) {
    guard let first = leaves.firstIndex(where: isStory), let last = leaves.lastIndex(where: isStory), first < last else { return }
    var found: [Range<Int>] = []
    var pictures: [Int] = []
    var at = first + 1
    while at < last {
      if post.blocks[leaves[at]].picture >= 0 {
        if isWhollyLinked(leaves[at + 1]), opens(leaves[at + 1], with: Self.relatedLabels) { pictures.append(leaves[at]) }
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
    guard block.text.count <= Self.longestSection, post.blocks[leaves[at + 1]].kind == .heading, isWhollyLinked(leaves[at + 1])
    else { return nil }
    // Two linked headings in a row, and the story goes on.
    if block.kind == .heading, at + 2 <= last, isStory(leaves[at + 2]) { return at + 2 }
    guard block.kind == .paragraph else { return nil }
    for day in (at + 2)..<min(at + 4, last) where post.blocks[leaves[day]].kind == .paragraph {
      let text = post.blocks[leaves[day]].text
      if text.count <= Self.longestDay, BylineSearch.attribution.isDateLine(post.text(of: leaves[day])) { return day + 1 }
      guard text.count < Self.storyBytes, post.blocks[leaves[day]].linkBytes == 0 else { return nil }
    }
    return nil
  }

  /// The comments of readers behind the story: a heading that says so, and lines to answer by.
  func comments(_ verdicts: inout [Int: ExtractionRule]) {
    guard let last = leaves.lastIndex(where: { says($0, Self.answers) && isWhollyLinked($0) }),
      let heading = leaves[..<last].firstIndex(where: { post.blocks[$0].kind == .heading && says($0, Self.commentHeadings) }),
      leaves[..<heading].count(where: isStory) >= Self.fewestParagraphs
    else { return }
    for leaf in leaves[heading...] { verdicts[leaf] = .comments }
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

  /// The links to a post's tags behind it.
  func tags(_ verdicts: inout [Int: ExtractionRule]) {
    let items = leaves.reversed().prefix { leaf in
      post.blocks[leaf].kind == .listItem && isWhollyLinked(leaf)
        && target(leaf).map { address in Self.tagFolders.contains { address.firstBytes(of: $0) != nil } } ?? false
    }
    guard !items.isEmpty, leaves.dropLast(items.count).count(where: isStory) >= Self.fewestParagraphs else { return }
    for leaf in items where verdicts[leaf] == nil { verdicts[leaf] = .tags }
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
  private static let inCategory = ["In \"", "In “", "In „", "Dans \"", "Dans «", "En \"", "Em \""]
  /// In bytes.
  private static let longestPhrase = 40
  private static let longestSection = 30
  private static let longestDay = 40
  private static let longestPost = 200
  private static let shortestName = 5
  private static let fewestParagraphs = 3
}
