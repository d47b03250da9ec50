/// Finds what follows the heading of a list of other posts: a list, a run of links, or short lines down to the end of the post.
struct RelatedLists {
  let post: Post
  let scan: TextScan
  /// The live leaves in reading order, with a verdict each.
  let leaves: [Int]
  /// Some leaf of the post holds a link, so that a leaf without one says something.
  let hasLinks: Bool
  /// A page of cards: a line in one of them, `Tags` or `Read more`, is no heading of the next.
  var isListing = false

  /// The longest line under a teaser's picture or headline, in bytes.
  private static let longestSummary = 240

  /// Marks the headings that are followed by what they announce, and what follows them. Of pictures those go that lead to another page,
  /// and thumbnails; in posts that no extraction has been over.
  func mark(_ verdicts: inout [LeafVerdict], slot: [Int: Int]) {
    var pictures: [LeafVerdict] = []
    defer { verdicts += pictures }
    let boxes = RelatedBoxes(post: post, leaves: leaves)
    for i in leaves.indices {
      guard let place = slot[leaves[i]], let heading = verdicts[place].heading else { continue }
      // A share word or a plain boilerplate line that is a heading too needs no followers.
      let end = max(run(after: i), boxes.end(of: i))
      if end > i + 1 {
        verdicts[place].whole = cause(heading.entry, heading.evidence)
        for j in (i + 1)..<end {
          if isTeaserPicture(leaves[j]) {
            var picture = LeafVerdict(block: leaves[j])
            picture.whole = follower(heading.entry, heading.evidence)
            pictures.append(picture)
          }
          guard let next = slot[leaves[j]] else { continue }
          if verdicts[next].whole == nil { verdicts[next].whole = follower(heading.entry, heading.evidence) }
        }
      } else if heading.entry.flags.contains(.alone) {
        verdicts[place].whole = cause(heading.entry, heading.evidence)
      }
    }
  }

  /// A heading of a list of other posts that ends the post heads nothing: its list is gone.
  func markLast(_ verdicts: inout [LeafVerdict], slot: [Int: Int]) {
    for leaf in leaves.reversed() where post.blocks[leaf].picture < 0 && post.blocks[leaf].kind != .divider {
      guard let place = slot[leaf] else { return }
      if verdicts[place].whole != nil { continue }
      guard let heading = verdicts[place].heading else { return }
      verdicts[place].whole = cause(heading.entry, heading.evidence)
    }
  }

  private func cause(_ entry: LexiconEntry, _ evidence: String) -> LeafVerdict.Cause {
    LeafVerdict.Cause(rule: entry.rule, text: entry.rule.summary, evidence: evidence)
  }

  private func follower(_ entry: LexiconEntry, _ evidence: String) -> LeafVerdict.Cause {
    LeafVerdict.Cause(rule: entry.rule, text: "links under the heading of a list of other posts", evidence: evidence)
  }

  /// A picture that leads to another page, or one that is small: the picture of another article.
  private func isTeaserPicture(_ leaf: Int) -> Bool {
    guard post.blocks[leaf].picture >= 0 else { return false }
    let picture = post.pictures[Int(post.blocks[leaf].picture)]
    if let link = picture.link { return !PictureRules.isPictureFile(link) }
    return post.identity.format != .html && TextFurniture.isThumbnail(picture)
  }

  /// Where the last list of a post has a line under each headline: teasers and short lines between them, down to the end.
  private func lastRun(after start: Int) -> Int? {
    guard post.identity.format != .html, leaves.count - start <= 60 else { return nil }
    var lines = 0
    var teasers = 0
    for at in (start + 1)..<max(start + 1, leaves.count) {
      let block = post.blocks[leaves[at]]
      if block.picture >= 0 ? isTeaserPicture(leaves[at]) : isTeaser(block) {
        teasers += 1
        lines = 0
      } else if block.kind == .paragraph, block.text.count <= Self.longestSummary, teasers > 0, lines < 2 {
        lines += 1
      } else if block.kind != .divider, block.kind != .control, block.picture < 0 {
        return nil
      }
    }
    return teasers >= 2 ? leaves.count : nil
  }

  /// The index after the last leaf of what the heading at `start` announces; `start + 1` where nothing of the kind follows.
  private func run(after start: Int) -> Int {
    if let end = lastRun(after: start) { return end }
    var end = start + 1
    var at = start + 1
    while at < leaves.count, at - start <= 60 {
      let block = post.blocks[leaves[at]]
      switch block.kind {
      case .image, .embed, .divider, .control:
        // Other pictures go only between texts that go.
        at += 1
        if post.identity.format != .html, isTeaserPicture(leaves[at - 1]) { end = at }
        continue
      case .paragraph, .heading, .listItem, .cell:
        guard isTeaser(block), !isListing || block.kind != .heading else { return end }
        at += 1
        end = at
      default:
        return end
      }
    }
    if hasLinks || end > start + 1 { return end }
    return plainRun(after: start)
  }

  /// Most of the leaf is a link, and it is no longer than a headline with a line under it.
  private func isTeaser(_ block: Block) -> Bool {
    Int(block.linkBytes) * 10 >= block.text.count * 6 && block.text.count <= 400
  }

  /// Where a post holds no links at all (text that somebody extracted before), short lines that end no sentence, down to the end.
  private func plainRun(after start: Int) -> Int {
    var at = start + 1
    guard leaves.count - at <= 12, at < leaves.count else { return start + 1 }
    while at < leaves.count {
      let block = post.blocks[leaves[at]]
      guard block.kind == .paragraph || block.kind == .heading || block.kind == .listItem, block.text.count <= 160 else {
        return start + 1
      }
      let last = scan.scalar(at: scan.before(Int(block.text.end), from: Int(block.text.start))).scalar
      if last == 0x2E || last == 0x3002 { return start + 1 }
      at += 1
    }
    return at
  }
}
