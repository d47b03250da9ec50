/// Finds what follows the heading of a list of other posts: a list, a run of links, or short lines down to the end of the post.
struct RelatedLists {
  let post: Post
  let scan: TextScan
  /// The live leaves in reading order, with a verdict each.
  let leaves: [Int]
  /// Some leaf of the post holds a link, so that a leaf without one says something.
  let hasLinks: Bool

  /// Marks the headings that are followed by what they announce, and what follows them.
  func mark(_ verdicts: inout [LeafVerdict], slot: [Int: Int]) {
    for i in leaves.indices {
      guard let place = slot[leaves[i]], let heading = verdicts[place].heading else { continue }
      // A share word or a plain boilerplate line that is a heading too needs no followers.
      let end = run(after: i)
      if end > i + 1 {
        verdicts[place].whole = cause(heading.entry, heading.evidence)
        for j in (i + 1)..<end {
          guard let next = slot[leaves[j]] else { continue }
          if verdicts[next].whole == nil { verdicts[next].whole = follower(heading.entry, heading.evidence) }
        }
      } else if heading.entry.flags.contains(.alone) {
        verdicts[place].whole = cause(heading.entry, heading.evidence)
      }
    }
  }

  private func cause(_ entry: LexiconEntry, _ evidence: String) -> LeafVerdict.Cause {
    LeafVerdict.Cause(rule: entry.rule, text: entry.rule.summary, evidence: evidence)
  }

  private func follower(_ entry: LexiconEntry, _ evidence: String) -> LeafVerdict.Cause {
    LeafVerdict.Cause(rule: entry.rule, text: "links under the heading of a list of other posts", evidence: evidence)
  }

  /// The index after the last leaf of what the heading at `start` announces; `start + 1` where nothing of the kind follows.
  private func run(after start: Int) -> Int {
    var end = start + 1
    var at = start + 1
    while at < leaves.count, at - start <= 60 {
      let block = post.blocks[leaves[at]]
      switch block.kind {
      case .image, .embed, .divider, .control:
        // Teaser pictures go only between texts that go.
        at += 1
        continue
      case .paragraph, .heading, .listItem, .cell:
        guard isTeaser(block) else { return end }
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
