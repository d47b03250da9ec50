/// Takes out of the main content what is not the article: rules for lists, single leaves and pictures.
struct ArticleCleaner {
  let post: Post
  let features: BlockFeatures
  let title: Int?
  let main: Range<Int>
  var verdicts: [ExtractionRule?]

  /// Applies all rules in order.
  mutating func clean() {
    dropBeforeTitle()
    dropLinkBlocks()
    dropOrphanHeadings()
  }

  private func isLive(_ i: Int) -> Bool { verdicts[i] == nil && post.isLive(i) }

  /// The title leaves the text, and with it what stands above it inside the main content.
  private mutating func dropBeforeTitle() {
    guard let title else { return }
    verdicts[title] = .title
    guard main.contains(title) else { return }
    for i in main.lowerBound..<title where isLive(i) && post.blocks[i].picture < 0 && post.blocks[i].kind != .caption {
      if features[i].good < 120 { verdicts[i] = .beforeTitle }
    }
  }

  private mutating func dropLinkBlocks() {
    var i = main.lowerBound
    while i < main.upperBound {
      let block = post.blocks[i]
      let row = features[i]
      if verdicts[i] != nil {
        i = Int(block.end)
        continue
      }
      if i > main.lowerBound, !block.kind.isLeaf, row.leaves > 0 {
        if block.kind == .list, row.leaves > 1, row.linkDensity > 0.55 {
          verdicts[i] = .linkList
        } else if row.linkDensity > 0.6, row.good < 80, row.leaves > 1 {
          verdicts[i] = .lowDensity
        }
      } else if block.kind.isLeaf, block.kind != .heading, block.kind != .caption, !block.text.isEmpty {
        if row.linkDensity > 0.8, row.text < 160, block.kind != .cell { verdicts[i] = .linkOnly }
      }
      i = verdicts[i] != nil ? Int(block.end) : i + 1
    }
  }

  /// A heading whose section is gone goes with it.
  private mutating func dropOrphanHeadings() {
    var below: Int?
    var level: UInt8 = 0
    for i in main.reversed() where isLive(i) {
      let block = post.blocks[i]
      if block.kind == .heading {
        if below == nil || (level > 0 && block.level >= level && level <= block.level && below == -1) {
          verdicts[i] = .orphanHeading
        } else {
          below = -1
          level = block.level
        }
      } else if block.kind != .caption, block.kind != .embed, block.kind != .divider {
        below = i
        level = 0
      }
    }
  }
}
