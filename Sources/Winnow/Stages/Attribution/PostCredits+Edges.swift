import WinnowAttribution

// The short lines around a Markdown or plain-text story, and the sign at a text's end.
extension PostCredits {
  mutating func edgeLines(_ texts: [PostLine]) {
    let reading = EdgeLines(post: post, reader: reader)
    let (head, tail) = reading.edges(texts)
    let all = texts.map { PostLine(block: $0.block, picture: -1, isRemoved: false) }
    // Names that the post's own data gives stand; those that were found in its text give way to better ones.
    let isStated = knowsAuthors && post.claims.contains { Self.authorClaims.contains($0.name) }
    let isOpen = authors.allSatisfy { $0.role != "author" } || !isStated && (isAccount || boxed != nil)
    var found: [(block: Int, authors: [Author])] = []
    for (lines, isHead) in [(head, true), (tail, false)] {
      for line in lines {
        if isHead, isByKnownAuthor(line.block) {
          signed.insert(line.block)
          if movesBylines { edits.append(Edit(.remove(block: line.block), Reason("byline", "names who wrote the post"))) }
          continue
        }
        switch isHead ? reading.head(line.block) : reading.tail(line.block) {
        case .authors(let named):
          // Somebody whom the story speaks of did not write it.
          guard
            named.allSatisfy({
              $0.kind != "person" || !$0.name.contains(" ") || !AuthorBox.isNamed($0.name, before: all.count, post, all)
            })
          else { continue }
          found.append((line.block, named))
          signed.insert(line.block)
        case .date(let date): dateLine(line.block, date)
        case nil: continue
        }
      }
    }
    guard isOpen else {
      for line in found where line.authors.allSatisfy({ named in authors.contains { $0.name == named.name } }) && movesBylines {
        edits.append(Edit(.remove(block: line.block), Reason("byline", "names who wrote the post")))
      }
      return
    }
    // People before agencies, the head before the tail.
    let best = found.first { $0.authors.contains { $0.kind == "person" } } ?? boxed.map { (-1, [$0]) } ?? found.first
    guard let best else { return }
    authors = best.authors + authors.filter { $0.role != "author" }
    let reason = Reason("byline", "names who wrote the post", evidence: best.authors.map(\.name).joined(separator: ", "))
    let moves = movesBylines && best.block >= 0
    edits.append(
      Edit(moves ? .move(block: best.block, range: nil, to: .field(.authors(authors))) : .set(.authors(authors)), reason))
  }

  private mutating func dateLine(_ block: Int, _ date: String?) {
    guard movesBylines else { return }
    let reason = Reason("date-line", "says when the post was published and nothing else", evidence: date)
    if post.fields.published == nil, !setsDate, let date {
      setsDate = true
      edits.append(Edit(.move(block: block, range: nil, to: .field(.published(date))), reason))
    } else {
      edits.append(Edit(.remove(block: block), reason))
    }
  }

  /// Whether a line above the story is the name of a known author and no more, or that name as a link to the author's page with the place
  /// behind it: `[Jane Roe](…/profile/jane-roe) in Elm`.
  private func isByKnownAuthor(_ block: Int) -> Bool {
    let leaf = post.blocks[block]
    guard leaf.kind == .paragraph, leaf.text.count <= EdgeLines.longest,
      let author = authors.first(where: {
        $0.role == "author" && $0.name.contains(" ") && post.bytes[leaf.text.range].starts(with: $0.name.utf8)
      })
    else { return false }
    if leaf.text.count == author.name.utf8.count { return true }
    let rest = post.bytes[leaf.text.range].dropFirst(author.name.utf8.count)
    guard rest.starts(with: " in ".utf8), rest.count <= Self.longestPlace,
      let first = rest.dropFirst(4).first, !(first &- 0x61 < 26), !rest.contains(where: { $0 == 0x2E || $0 == 0x3F || $0 == 0x21 })
    else { return false }
    return leaf.marks.range.contains { mark in
      post.marks[mark].tag == .a && post.marks[mark].text.start == leaf.text.start
        && Int(post.marks[mark].text.count) == author.name.utf8.count
    }
  }

  /// What an author is, on a line of its own right below the name: `Staff Writer`.
  mutating func offices(_ texts: [PostLine]) {
    for (line, next) in zip(texts, texts.dropFirst()) where signed.contains(line.block) && !taken.contains(next.block) {
      let leaf = post.blocks[next.block]
      guard leaf.kind == .paragraph, leaf.text.count <= Self.longestOffice, leaf.linkBytes == 0 else { continue }
      let text = post.text(of: next.block)
      guard text.first?.isUppercase == true, CaptionShape(text).words <= 5, !CaptionShape(text).isSentence,
        text.split(separator: " ").last.map({ AuthorText.isOffice(String($0)) }) ?? false
      else { continue }
      taken.insert(next.block)
      edits.append(Edit(.remove(block: next.block), Reason("byline", "says what the author is")))
    }
  }

  /// In bytes.
  private static let longestPlace = 40
  private static let longestOffice = 48

  /// Takes the sign at the end of a text; whom it names counts where nothing else names an author.
  mutating func take(_ sign: ClosingSign) {
    // Data that name the paper alone give way to who signs.
    let isNew = authors.allSatisfy { $0.kind != "person" } && boxed == nil
    guard isNew || sign.names.allSatisfy({ name in authors.contains { $0.name == name } }) else { return }
    let reason = Reason("byline", "names who wrote the post", evidence: sign.names.joined(separator: ", "))
    if isNew {
      authors = sign.names.map { Author(name: $0) }
      edits.append(Edit(.set(.authors(authors)), reason))
    }
    guard movesBylines else { return }
    taken.insert(sign.block)
    edits.append(
      Edit(sign.range.map { .removePart(block: sign.block, range: $0) } ?? .remove(block: sign.block), reason))
  }
}
