// Pictures that one caption speaks of, and names that stand alone under one.
extension PictureCaptions {
  /// The pictures of a figure that its caption speaks of together, the caption standing above or below them all; none where it holds
  /// one picture, or more than a reader takes in at once.
  func group(_ at: Int, in figure: Int) -> [Int] {
    let owned = figure..<Int(post.blocks[figure].end)
    var pictures: [Int] = []
    var (before, after) = (false, false)
    func visit(_ place: Int) -> Bool {
      guard owned.contains(lines[place].block), pictures.count <= Self.mostInGroup else { return false }
      if lines[place].isPicture, !pictures.contains(lines[place].picture) {
        pictures.append(lines[place].picture)
        if place < at { before = true } else { after = true }
      }
      return true
    }
    let near = near(at)
    for place in (near.lowerBound..<at).reversed() where !visit(place) { break }
    for place in at + 1..<near.upperBound where !visit(place) { break }
    return before != after && (2...Self.mostInGroup).contains(pictures.count) ? pictures : []
  }

  private static var mostInGroup: Int { 6 }

  /// The picture of the figure right before one that holds nothing but captions: such a page builder sets the two apart,
  /// `<figure><img></figure><figure><figcaption>…</figcaption></figure>`.
  func pictureBefore(_ at: Int, _ figure: Int) -> Int? {
    let parts = figure + 1..<max(figure + 1, Int(post.blocks[figure].end))
    guard parts.count <= Self.mostCaptions,
      parts.allSatisfy({ post.blocks[$0].kind == .caption || !post.blocks[$0].kind.isLeaf && post.blocks[$0].picture < 0 })
    else { return nil }
    var above = at - 1
    while above >= 0, lines[above].block > figure {
      guard isTaken(lines[above].block) else { return nil }
      above -= 1
    }
    guard above >= 0, lines[above].isPicture, let before = container(.figure, of: lines[above].block),
      Int(post.blocks[before].end) == figure, post.blocks[before].parent == post.blocks[figure].parent
    else { return nil }
    let picture = lines[above].picture
    return above < at - 1 || captions[picture] == nil || statedCaptions.contains(picture) ? picture : nil
  }

  /// Blocks of a figure around a caption and a credit.
  private static var mostCaptions: Int { 8 }

  /// Gives the other pictures of a group what was said of one of them and them all.
  mutating func share(from picture: Int, with group: [Int]) {
    guard group.contains(picture) else { return }
    for other in group where other != picture {
      if let caption = captions[picture], captions[other] == nil, movesCaptions {
        captions[other] = caption
        edits.append(
          Edit(.describe(picture: other, .caption(caption)), Reason("figure-caption", "the caption of all pictures of the figure")))
      }
      if let credit = credits[picture], credits[other] == nil {
        credits[other] = credit
        edits.append(
          Edit(.describe(picture: other, .credit(credit)), Reason("figure-caption", "the credit of all pictures of the figure")))
      }
    }
  }

  /// The name of who took a picture, alone on the line under its caption; nil for any other line. The author of a text stands above
  /// it, so the picture has to stand in the middle of one.
  func nameAlone(_ at: Int, under caption: Int, of picture: Int) -> CreditText? {
    let text = post.text(of: lines[at].block)
    guard post.identity.format == .markdown, text.utf8.count <= Self.longestName, CaptionShape(post.text(of: caption)).isSentence,
      post.text(of: caption).utf8.count >= Self.leastCaption
    else { return nil }
    let words = text.split(separator: " ")
    guard (2...3).contains(words.count),
      words.allSatisfy({ $0.first?.isUppercase == true && $0.allSatisfy { $0.isLetter || $0 == "-" } })
    else { return nil }
    func isText(_ line: PostLine) -> Bool {
      !line.isPicture && post.blocks[line.block].kind == .paragraph && post.blocks[line.block].text.count >= Self.leastText
    }
    guard at + 1 < lines.count, isText(lines[at + 1]),
      CaptionShape.opensWithButton(post.text(of: caption))
        || lines[max(0, picture - Self.textAbove)..<picture].contains(where: isText)
    else {
      return nil
    }
    var read = CreditText(text, context: .credit, reader: reader)
    guard read.attribution.kind == .credit, read.attribution.people.count == 1, read.attribution.agencies.isEmpty else {
      return nil
    }
    read.creditRange = 0..<text.utf8.count
    return read
  }

  /// The station, the police, the school or the office whose picture it is, alone on the line under a caption that is a sentence; nil for
  /// any other line. Where a post has more such lines they head its parts.
  func bodyAlone(_ at: Int, _ text: String, under caption: Int) -> CreditText? {
    let block = post.blocks[lines[at].block]
    guard post.identity.format != .html, text.utf8.count <= Self.longestBody, block.linkBytes == 0,
      (Self.leastCaption...Self.longestAbove).contains(Int(post.blocks[caption].text.count)),
      Self.isBody(text), CaptionShape(post.text(of: caption)).isSentence,
      !ElementHints.isWholly([.strong, .b], lines[at].block, of: post),
      at + 1 == lines.count || lines[at + 1].isPicture || post.blocks[lines[at + 1].block].text.count >= Self.leastText,
      lines.count(where: {
        !$0.isPicture && post.blocks[$0.block].text.count <= Self.longestBody && Self.isBody(post.text(of: $0.block))
      })
        <= 1
    else { return nil }
    var read = CreditText(text, context: .credit, reader: reader)
    guard read.attribution.kind == .credit, read.attribution.people.isEmpty else { return nil }
    read.creditRange = 0..<text.utf8.count
    return read
  }

  /// Whether a line is the name of a station or an office, in brackets or not.
  private static func isBody(_ text: String) -> Bool {
    let isBracketed = text.utf8.first == 0x28 && text.utf8.last == 0x29
    let name = isBracketed ? String(text.dropFirst().dropLast()) : text
    return isStation(name) || isOffice(name)
  }

  /// `KXLY`, `WPL-TV`: the call sign of a station in North America.
  private static func isStation(_ text: String) -> Bool {
    let sign = text.utf8.prefix { $0 &- 0x41 < 26 }
    guard let first = sign.first, first == 0x4B || first == 0x57 else { return false }
    let band = String(text.dropFirst(sign.count))
    return band.isEmpty ? sign.count == 4 : (3...4).contains(sign.count) && ["-TV", "-FM", " TV", "/TV"].contains(band)
  }

  /// Whether two to six words, all with capitals but for small ones, end in a word for a public body.
  private static func isOffice(_ text: String) -> Bool {
    guard offices.contains(where: { text.hasSuffix($0) }) else { return false }
    let words = text.split(separator: " ")
    return (2...6).contains(words.count) && words.allSatisfy { $0.first?.isUppercase == true || small.contains($0) }
  }

  private static let offices = [
    "Sheriff's Office", "Sheriff’s Office", "Sheriff's Department", "Sheriff’s Department", "Police Department", "Police",
    "Police Service",
    "Fire Department", "Fire Rescue", "Fire District", "Highway Patrol", "State Patrol", "Coast Guard", "County Jail", "University",
    "School District", "Public Schools", "Medical Center", "City Council", "Attorney's Office", "Attorney’s Office",
  ]
  private static let small: Set<Substring> = ["of", "the", "and", "for", "&"]
  /// In bytes.
  private static var longestBody: Int { 60 }
  private static var longestAbove: Int { 250 }

  private static var longestName: Int { 40 }
  private static var leastCaption: Int { 30 }
  private static var leastText: Int { 100 }
  /// Lines above a picture among which the text has begun.
  private static var textAbove: Int { 4 }
}
