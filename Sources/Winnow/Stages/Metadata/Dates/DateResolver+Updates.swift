import WinnowBase

// When a text was changed: what the page states, else a line or an element at the headline that says so.
extension DateResolver {
  /// - Parameter first: when the text came out; a date before it that only the page's lines show is that of something else.
  func modified(since first: DateText?) -> Candidate? {
    var all = claims(Self.outsideModified, from: ClaimTable.outside)
    all += linked(entity.article, ["dateModified"])
    all += linked(entity.data.dated, ["upDate"])
    all += claims(Self.modifiedNames, from: [.meta])
    all += mentions { $0.contains(.declared) && $0.contains(.modified) }.map(\.candidate)
    all += linked(entity.page, ["dateModified"])
    if let stated = all.first { return stated }
    guard let shown = updateLine() ?? updateElement() else { return nil }
    return first.map { $0.dayNumber > shown.date.dayNumber } ?? false ? nil : shown
  }

  /// Whether one of an element's classes is that of a change as a whole: `modified-price` is none.
  private func isCalledUpdated(_ mention: PageScan.Mention) -> Bool {
    mention.attributes.range.contains { k in
      post.attributes[k].name == .class
        && post.bytes[post.attributes[k].value.range].split(separator: 0x20).contains {
          Self.updateClasses.contains(CaseFold.lowercased($0))
        }
    }
  }

  private static let updateClasses = WordSet([
    "updated", "modified", "datemodified", "date-modified", "date_modified", "last-updated", "last-modified", "date-updated",
  ])

  /// An element at the headline that names its date as that of a change: `<time class="updated">`.
  private func updateElement() -> Candidate? {
    for mention in scan.mentions.prefix(400) where mention.roles.contains(.date) && !mention.roles.contains(.published) {
      guard scan.zones[mention.block].isDisjoint(with: [.elsewhere, .comment, .teaser]), !mention.roles.contains(.elsewhere),
        distance(mention.block) <= 15, mention.roles.contains(.modified), isCalledUpdated(mention)
      else { continue }
      if let candidate = date(of: mention) { return candidate }
    }
    return nil
  }

  /// A short line next to the headline that says when the text was changed.
  private func updateLine() -> Candidate? {
    guard headline >= 0 else { return nil }
    for i in max(1, headline - 12)..<min(post.blocks.count, headline + 30) {
      let block = post.blocks[i]
      guard block.kind.isLeaf, !block.isRemoved, block.text.count <= 160, i != headline, !scan.zones[i].contains(.elsewhere),
        distance(i) <= 12, hasDigit(block.text),
        let date = dateOfUpdate(i)
      else { continue }
      return Candidate(date: date, rule: "visible-date", evidence: MetadataText.excerpt(post.text(of: i), 80))
    }
    return nil
  }

  /// The date of a line that says when the text was changed; the label may stand in the line before it.
  private func dateOfUpdate(_ leaf: Int) -> DateText? {
    if DateLabels.tellsUpdate(leaf, in: post) {
      let text = post.text(of: leaf)
      if let date = DateLabels.date(in: text, after: .updates, hints) { return date }
      guard StampLine.isStamp(post.bytes[post.blocks[leaf].text.range]), DateLabels.isLabelledAsUpdate(leaf, in: post) else {
        return nil
      }
      return DateText.find(in: text, hints: hints)
    }
    guard DateLabels.holdsUpdate(post.bytes[post.blocks[leaf].text.range]) else { return nil }
    return DateLabels.laterDate(in: post.text(of: leaf), hints)
  }
}
