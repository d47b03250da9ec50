import WinnowBase

/// Finds the article's paragraphs that stand outside the chosen element: they bear the same element and class as those inside, and
/// lie in the same article.
struct Styles {
  private let post: Post
  private let features: BlockFeatures
  private var known: Set<UInt64> = []
  private var around = 0..<0
  /// The articles within the article that are other texts: their headline or a picture of theirs leads to them.
  private var others: Set<Int> = []

  init(_ post: Post, _ features: BlockFeatures, verdicts: [ExtractionRule?], main: Range<Int>) {
    self.post = post
    self.features = features
    var counts: [UInt64: Float] = [:]
    for i in main where verdicts[i] == nil && features[i].good > 60 && post.blocks[i].kind.isLeaf {
      if let style = Self.style(i, post) { counts[style, default: 0] += features[i].good }
    }
    known = Set(counts.filter { $0.value > 200 }.keys)
    var block = main.lowerBound
    while block > 0 {
      block = Int(post.blocks[block].parent)
      if block > 0, post.blocks[block].kind == .article || features[block].traits.contains(.body) {
        around = block..<Int(post.blocks[block].end)
        break
      }
    }
    for i in around {
      let block = post.blocks[i]
      guard block.kind == .heading && features[i].linked > 0 || block.picture >= 0 && isLeadingAway(Int(block.picture)),
        let other = article(of: i)
      else { continue }
      others.insert(other)
    }
  }

  private func isLeadingAway(_ picture: Int) -> Bool {
    post.pictures[picture].link.map { !PictureRules.isPictureFile($0) } ?? false
  }

  func isRecovered(_ i: Int) -> Bool {
    guard around.contains(i), features[i].good > 60, features[i].linkDensity < 0.3, let style = Self.style(i, post) else {
      return false
    }
    return known.contains(style) && !isInOther(i)
  }

  /// Whether a paragraph stands in an article within the article that is another text. One without a link of its own is a part of the
  /// text: an entry of a live blog, a box of a page builder.
  private func isInOther(_ i: Int) -> Bool { !others.isEmpty && article(of: i).map(others.contains) ?? false }

  /// The innermost article within the article that a block stands in.
  private func article(of i: Int) -> Int? {
    var parent = Int(post.blocks[i].parent)
    while parent > around.lowerBound {
      if post.blocks[parent].kind == .article { return parent }
      parent = Int(post.blocks[parent].parent)
    }
    return nil
  }

  /// Gives back what stands between paragraphs that were found outside the chosen element: their headings, lists and short lines.
  ///
  /// - Parameter title: the title's block. A line above it, which is called a section's label, does not come back with a standfirst below it.
  func fillGaps(_ verdicts: inout [ExtractionRule?], main: Range<Int>, title: Int?) {
    var last: Int?
    var gap: [Int] = []
    for i in around where post.blocks[i].kind.isLeaf && post.blocks[i].picture < 0 && !post.blocks[i].text.isEmpty {
      if verdicts[i] == .outside {
        gap.append(i)
        continue
      }
      guard verdicts[i] == nil else { continue }
      // Only beside a paragraph that was found: the rest of the article around the main element has been judged.
      if !gap.isEmpty, !main.contains(i) || last.map({ !main.contains($0) }) ?? false {
        let parents = [post.blocks[i].parent] + (last.map { [post.blocks[$0].parent] } ?? [])
        for k in gap where belongs(k, parents) && (last != nil || isSibling(k, of: i)) {
          if let title, k < title, title < i, features[k].good < Self.shortestAbove { continue }
          verdicts[k] = nil
        }
        // Right above a paragraph that was found its heading may stand in a box of its own, below that of its section.
        if last != nil {
          for k in gap.suffix(2).reversed() {
            guard post.blocks[k].kind == .heading, features[k].linked == 0, isBeside(k, i), !holdsOther(k + 1..<i, verdicts) else {
              break
            }
            verdicts[k] = nil
          }
        }
      }
      gap.removeAll(keepingCapacity: true)
      last = i
    }
  }

  /// Whether a heading stands alone in its box or two, and that right beside the paragraph's in a part of the article.
  private func isBeside(_ heading: Int, _ paragraph: Int) -> Bool {
    var box = heading
    for _ in 0..<Self.mostBoxes {
      let parent = Int(post.blocks[box].parent)
      guard parent > around.lowerBound else { return false }
      if paragraph < Int(post.blocks[parent].end) { return true }
      // An empty element beside it is what the heading stands above.
      guard parent + 1 == box, max(box + 1, Int(post.blocks[box].end)) == Int(post.blocks[parent].end) else { return false }
      box = parent
    }
    return false
  }

  private static let mostBoxes = 3
  /// A text above the title that is no label.
  private static let shortestAbove: Float = 120

  /// Whether a text or a picture stands in a range that has been judged to be something else.
  private func holdsOther(_ range: Range<Int>, _ verdicts: [ExtractionRule?]) -> Bool {
    range.contains {
      verdicts[$0] != nil && post.blocks[$0].kind.isLeaf && (post.blocks[$0].picture >= 0 || !post.blocks[$0].text.isEmpty)
    }
  }

  /// Whether a leaf stands in the same box as a paragraph that was found, and is made like it or its heading.
  private func isSibling(_ k: Int, of i: Int) -> Bool {
    post.blocks[k].parent == post.blocks[i].parent && (post.blocks[k].tag == post.blocks[i].tag || post.blocks[k].kind == .heading)
  }

  private func belongs(_ k: Int, _ parents: [Int32]) -> Bool {
    guard features[k].linkDensity < 0.5, features[k].text < Self.longestGapText,
      !StampLine.isStamp(post.bytes[post.blocks[k].text.range])
    else { return false }
    switch post.blocks[k].kind {
    case .paragraph: if isByline(k) { return false }
    case .heading, .listItem, .quote, .code: break
    default: return false
    }
    let parent = post.blocks[k].parent
    return parents.contains(parent) || parent > 0 && parents.contains(post.blocks[Int(parent)].parent)
  }

  /// Whether a short line says who wrote, or when and who: between a deck and the text it is no part of either.
  private func isByline(_ k: Int) -> Bool {
    features[k].text <= Self.longestByline && !features[k].endsSentence
      && Openings.namesAuthor(post.bytes[post.blocks[k].text.range])
  }

  private static let longestByline: Float = 100
  /// A longer text that bears another style than the paragraphs is something else.
  private static let longestGapText: Float = 600

  /// The element and the class of a leaf and of its container.
  private static func style(_ i: Int, _ post: Post) -> UInt64? {
    let block = post.blocks[i]
    guard block.tag == .p || block.tag == .div else { return nil }
    var hash = UInt64(block.tag.rawValue) &+ 0x9E37_79B9_7F4A_7C15
    for extent in [block.attributes, block.parent >= 0 ? post.blocks[Int(block.parent)].attributes : .empty] {
      hash = hash &* 31
      for k in extent.range where post.attributes[k].name == .class {
        for byte in post.bytes[post.attributes[k].value.range] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      }
    }
    return hash
  }
}
