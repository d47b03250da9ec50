import WinnowAttribution

// Labels and buttons within a caption's line, and elements within one that say what it is.
extension PictureCaptions {
  /// The credit that a label opens which has an element of its own: `<span>Credit...</span><span>Jane Roe for The Courier</span>`. The page
  /// parts the two by style, or shows the label to nobody.
  func creditBehindLabel(_ block: Int, _ text: String) -> CreditText? {
    let leaf = post.blocks[block].text
    guard
      let label = post.blocks[block].marks.range.prefix(Self.mostMarks).first(where: {
        let mark = post.marks[$0].text
        return mark.start >= leaf.start && mark.start < mark.end && mark.end < leaf.end && runsOn(Int(mark.end))
          && (3...Self.longestNumber).contains(Int(mark.count))
          && CaptionShape(post.string(mark)).isCreditLabel
      }).map({ post.marks[$0].text }), Int(label.end - leaf.start) < text.utf8.count
    else { return nil }
    let rest = CreditText.trimmed(String(decoding: Array(text.utf8).dropFirst(Int(label.end - leaf.start)), as: UTF8.self))
    guard rest.utf8.count <= Self.longestBehindLabel, CreditMarks.looksLikeNames(rest),
      !(post.bytes[Int(label.start)] &- 0x61 < 26),
      rest.utf8.first.map({ !($0 &- 0x61 < 26) }) ?? false
    else { return nil }
    let attribution = reader.read(rest, as: .credit)
    guard attribution.kind == .credit, !attribution.people.isEmpty || !attribution.agencies.isEmpty || attribution.publisher != nil
    else { return nil }
    var read = CreditText(caption: text)
    read.creditRange = Int(label.start - leaf.start)..<text.utf8.count
    read.creditText = rest
    read.attribution = attribution
    return read
  }

  /// Whether a letter follows right at a place, or behind a space and a word that no colon ends: nothing but the page's style parts the two.
  private func runsOn(_ place: Int) -> Bool {
    func isLetter(_ at: Int) -> Bool { at < post.bytes.count && (post.bytes[at].isLetter || post.bytes[at] >= 0xC3) }
    return isLetter(place) || post.bytes[place] <= 0x20 && post.bytes[place - 1] != 0x3A && isLetter(place + 1)
  }

  /// What one inline element says that holds the whole of a short line right below a picture: `<em class="img_desc">`.
  func captionMark(_ at: Int) -> ElementHints.Hint? {
    guard at > 0, lines[at - 1].isPicture, post.blocks[lines[at].block].text.count <= Self.longestMarked else { return nil }
    return ElementHints.hint(ofMarksIn: lines[at].block, of: post)
  }

  /// Looks at the lines behind a picture's credit: its caption behind a word that announces one, the picture's place in a gallery, and the
  /// caption once more.
  mutating func linesBehind(_ at: Int, of picture: Int) {
    var isAnnounced = false
    for line in lines[(at + 1)...].prefix(Self.mostBehind) {
      let block = line.block
      guard !line.isPicture, !taken.contains(block), post.blocks[block].kind == .paragraph, post.blocks[block].linkBytes == 0 else {
        return
      }
      let text = post.text(of: block)
      let shape = CaptionShape(text)
      if isAnnounced || standsBehindLabel(block) {
        guard shape.couldBeCaption, captions[picture] == nil else { return }
        return bind(CreditText(caption: text), block, picture, "caption-line", "stands behind a word that announces a caption")
      }
      if shape.isPlaceInGallery {
        drop(block, "picture-control", "the picture's place in a gallery")
      } else if shape.isCaptionLabel, captions[picture] == nil, movesCaptions {
        drop(block, "picture-control", "a label under a picture")
        isAnnounced = true
      } else if movesCaptions, captions[picture] == nil, shape.couldBeCaption, shape.labelBytes ?? 0 > 0,
        CreditText(text, context: .afterImage, reader: reader).creditRange == nil
      {
        return bind(CreditText(caption: text), block, picture, "caption-line", "opens with a word that announces a caption")
      } else {
        return
      }
    }
  }

  private static var mostBehind: Int { 3 }

  /// Whether a label that only stands before captions, which went as such, is the leaf right above a line.
  func standsBehindLabel(_ block: Int) -> Bool {
    guard block > 0, let above = post.blocks[..<block].suffix(Self.mostBehind).last(where: { $0.kind.isLeaf && !$0.text.isEmpty }),
      above.isRemoved, above.text.count <= Self.longestLabel
    else { return false }
    return CaptionShape(post.string(above.text)).isCaptionLabel
  }

  /// Moves the caption that opens the leaf right below a picture, in an element called so, where the text goes on behind a line break.
  mutating func openingCaption(_ at: Int) {
    let block = lines[at].block
    let leaf = post.blocks[block]
    guard movesCaptions, at > 0, lines[at - 1].isPicture, !taken.contains(block), leaf.kind == .paragraph,
      let mark = leaf.marks.range.prefix(Self.mostMarks).first(where: {
        let text = post.marks[$0].text
        return text.start == leaf.text.start && text.end + 1 < leaf.text.end && text.count <= Self.longestMarked
          && post.bytes[Int(text.end)] == 0x0A && ElementHints.hint(post.marks[$0].attributes, of: post) == .caption
      })
    else { return }
    let picture = lines[at - 1].picture
    guard captions[picture] == nil || statedCaptions.contains(picture) else { return }
    moveOpening(
      of: block, Int(post.marks[mark].text.count), to: picture, Reason("element-caption", "the element's name says caption"))
  }

  /// Moves the first bytes of a leaf, up to a line break, as the caption of a picture, and the credit in them.
  mutating func moveOpening(of block: Int, _ bytes: Int, to picture: Int, _ reason: Reason) {
    let opening = Array(post.text(of: block).utf8.prefix(bytes))
    let label = CaptionShape(String(decoding: opening, as: UTF8.self)).labelBytes ?? 0
    let read = CreditText(String(decoding: opening.dropFirst(label), as: UTF8.self), context: .caption, reader: reader)
    guard !read.caption.isEmpty else {
      guard credits[picture] == nil, let range = read.creditRange else { return }
      let credit = credit(read, range)
      credits[picture] = credit
      edits.append(Edit(.move(block: block, range: 0..<bytes + 1, to: .credit(picture: picture, credit)), reason))
      return
    }
    edits.append(Edit(.move(block: block, range: 0..<bytes + 1, to: .caption(picture: picture)), reason))
    edits.append(Edit(.describe(picture: picture, .caption(read.caption)), reason))
    captions[picture] = read.caption
    guard credits[picture] == nil, let range = read.creditRange else { return }
    let credit = credit(read, range)
    credits[picture] = credit
    edits.append(Edit(.describe(picture: picture, .credit(credit)), reason))
  }

  /// Whether a credit opens with words that announce it: elements begin behind them, or in the middle of it.
  func opensWithCue(_ text: String) -> Bool {
    reader.read(text, as: .caption, tracing: true).trace.first?.reading == "cue"
  }

  /// A line's text without a link at its end that only works the picture: `… Canal Street. Enlarge`. A link that ends a sentence or
  /// names whom a word announces is part of it: `the report is available for download`, `Foto: Bild`.
  func withoutControl(_ block: Int) -> String {
    let leaf = post.blocks[block].text
    let text = post.text(of: block)
    guard post.blocks[block].linkBytes > 0,
      let link = post.blocks[block].marks.range.last(where: {
        post.marks[$0].tag == .a && post.marks[$0].text.end >= leaf.end - 1 && post.marks[$0].text.start > leaf.start
      }), CaptionShape(post.string(post.marks[link].text)).isControl
    else { return text }
    var rest = text.utf8.prefix(Int(post.marks[link].text.start - leaf.start))
    let label = post.string(post.marks[link].text)
    var isApart = false
    while let last = rest.last, [0x20, 0x0A, 0x7C, 0x28, 0x5B].contains(last) {
      isApart = isApart || last != 0x20
      rest.removeLast()
    }
    // `… available for download`
    guard let first = label.first, !first.isLowercase || rest.last.map({ [0x2E, 0x21, 0x3F].contains($0) }) ?? false else {
      return text
    }
    let head = String(decoding: rest, as: UTF8.self)
    guard
      isApart || rest.last.map({ [0x2E, 0x21, 0x3F, 0x29].contains($0) || $0 >= 0x80 && Self.endsEastern(rest) }) ?? true
        || endsInCredit(head)
    else { return text }
    return head
  }

  /// Whether a text ends in a credit that a word announces: `… Canal Street Photo: Jane Roe`.
  private func endsInCredit(_ text: String) -> Bool {
    guard text.last?.isLetter ?? false else { return false }
    let read = reader.read(text, as: .caption)
    return read.kind == .credit && read.confidence >= Self.announced && read.creditRange?.upperBound == text.utf8.count
  }

  private static var announced: Double { 0.85 }

  /// Whether a full stop of Chinese or Japanese ends a text.
  private static func endsEastern(_ text: Substring.UTF8View) -> Bool {
    text.suffix(3).elementsEqual("。".utf8)
  }

  /// Where a label for a picture ends that opens a caption and that only screen readers see (`Image:`): it announces no credit.
  func unseenLabel(_ block: Int) -> Int? {
    let leaf = post.blocks[block]
    guard let first = leaf.marks.range.first, post.marks[first].text.start == leaf.text.start,
      post.marks[first].text.count < min(leaf.text.count, Self.longestNumber),
      post.marks[first].attributes.range.contains(where: {
        guard post.attributes[$0].name == .class else { return false }
        let value = post.bytes[post.attributes[$0].value.range]
        return UnseenMarks.isUnseen(value) || value.contains("hide-visually")
      })
    else { return nil }
    let label = CaptionShape(post.string(post.marks[first].text))
    return label.isControl && !label.isCreditLabel ? Int(post.marks[first].text.count) : nil
  }

  /// Whether a text is an address and no more.
  static func isAddress(_ text: String) -> Bool {
    (text.hasPrefix("http://") || text.hasPrefix("https://")) && !text.utf8.contains { $0 <= 0x20 }
  }

  private static var mostMarks: Int { 12 }
  /// In bytes.
  private static var longestBehindLabel: Int { 120 }
  private static var longestMarked: Int { 600 }
  private static var longestLabel: Int { 64 }
}
