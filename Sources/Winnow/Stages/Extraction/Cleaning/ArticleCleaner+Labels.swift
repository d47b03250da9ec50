/// Labels of lists that are gone.
extension ArticleCleaner {
  /// A label whose list is gone goes with it: `More on this:` above links. A line below a heading of its own box is what the heading has to
  /// say, and so is a price; of what a company offers a single link below a line is the way to more about it.
  mutating func dropOrphanLabels() {
    var label: Int?
    let lastText = isDocumentation ? lastText : main.lowerBound
    // A label that a link has gone from below, while it is not known whether more follow.
    var single: Int?
    var last: Int?
    for i in main where post.blocks[i].kind.isLeaf && post.isLive(i) && !post.blocks[i].text.isEmpty {
      let isLink = verdicts[i].map(Self.tookLinks) ?? false
      if isLink, let place = single { verdicts[place] = .orphanHeading }
      single = nil
      if isLink, let label {
        if isOffer, verdicts[i] == .linkOnly, areCard(label, i), !announces(label) {
          single = label
        } else {
          verdicts[label] = .orphanHeading
        }
      }
      label = nil
      let above = last
      last = i
      guard verdicts[i] == nil, post.blocks[i].kind == .paragraph,
        features[i].text <= (isDocumentation && i < lastText ? Self.longestManualLabel : Self.longestListLabel),
        features[i].linkDensity < 0.3, !features[i].traits.contains(.figure)
      else { continue }
      let text = post.bytes[post.blocks[i].text.range]
      // Within a manual a line is what a member is for, above what else to see.
      guard text.last == 0x3A || !(isDocumentation && i < lastText) && !features[i].endsSentence else { continue }
      // Whether a line announces what follows is dear to say.
      if PageTyping.namesPrice(text) ? isOffer : isHeaded(i, by: above), !announces(i) { continue }
      label = i
    }
  }

  /// Paragraphs of signs that show nothing: a space without width, a letter of a font of icons.
  mutating func dropUnseenSigns() {
    for i in main where isLive(i) && post.blocks[i].kind == .paragraph {
      let text = post.bytes[post.blocks[i].text.range]
      guard text.count <= Self.mostSigns, let first = text.first, first >= 0xE2, post.blocks[i].picture < 0 else { continue }
      let isUnseen = String(decoding: text, as: UTF8.self).unicodeScalars.allSatisfy { sign in
        switch sign.value {
        case 0x20, 0x200B...0x200F, 0x2060, 0xFEFF, 0xE000...0xF8FF: true
        default: false
        }
      }
      if isUnseen { verdicts[i] = .icon }
    }
  }

  /// In bytes.
  private static let mostSigns = 12

  /// What a manual of the web says on top of each page of how many browsers know a thing.
  mutating func dropBaseline() {
    for i in main where post.blocks[i].tag == .details && verdicts[i] == nil {
      let isBaseline = post.blocks[i].attributes.range.contains { k in
        post.attributes[k].name == .class && post.bytes[post.attributes[k].value.range].starts(with: "baseline-indicator".utf8)
      }
      if isBaseline { for k in i..<max(i + 1, Int(post.blocks[i].end)) where verdicts[k] == nil { verdicts[k] = .tools } }
    }
  }

  private func announces(_ i: Int) -> Bool {
    let text = post.bytes[post.blocks[i].text.range]
    return text.last == 0x3A || saysWhoOrWhen(text)
  }

  /// Whether a heading that stays stands right above a line in the same box. Prices outside of an offer are those of other things.
  private func isHeaded(_ i: Int, by above: Int?) -> Bool {
    guard let above, post.blocks[above].kind == .heading, verdicts[above] == nil else { return false }
    return post.blocks[above].parent == post.blocks[i].parent
  }

  /// Whether a line is what stands above a teaser's link: its day, its author.
  private func saysWhoOrWhen(_ text: ArraySlice<UInt8>) -> Bool {
    StampLine.isStamp(text) || AuthorText.hasCue(String(decoding: text, as: UTF8.self))
  }

  /// Whether a line and a link below it share a small box.
  private func areCard(_ label: Int, _ link: Int) -> Bool {
    let parent = Int(post.blocks[label].parent)
    return parent > main.lowerBound && features[parent].leaves <= Self.mostOfCard && link < Int(post.blocks[parent].end)
  }

  private static let mostOfCard: Int32 = 6

  private static func tookLinks(_ rule: ExtractionRule) -> Bool {
    switch rule {
    case .linkList, .linkOnly, .related, .lowDensity: true
    default: false
    }
  }

  private static let longestListLabel: Float = 60
  /// `See also:`; what a manual says in more words is its text.
  static let longestManualLabel: Float = 20
}
