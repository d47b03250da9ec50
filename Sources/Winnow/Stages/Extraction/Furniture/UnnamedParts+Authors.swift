import WinnowBase

/// Boxes about who wrote the story, below it: a name that leads to the author's other texts, and a few sentences.
extension UnnamedParts {
  private static let longestName = 64
  /// Of a line above the story that names who wrote it.
  private static let longestLine = 160
  /// A label, a picture, the name, an office, what is told of the author, links to networks.
  private static let mostTexts: Int32 = 8
  private static let mostBlocks = 60
  private static let boxLevels = 6
  /// Of a name; and of names below the first paragraph that lead to an author: one wrote, one read it over.
  private static let shortestWord = 3
  private static let mostNames = 2
  private static let leastTold: Float = 40
  private static let mostTold: Float = 1500
  /// A page of less may be a list, and what stands in the box its longest text.
  private static let leastStory: Float = 600
  /// A heading above the name, or a line that leads to all texts, adds no more than this.
  private static let mostBeside: Float = 20

  /// The boxes, where most of the story stands above. The posts of a thread bear several names, and those of a firm's people
  /// lead to pages about them: where no line above the story links to the same name, the address must be that of an author's texts.
  func authors() -> [Range<Int>] {
    var found: [(box: Range<Int>, name: UInt64, isArchive: Bool)] = []
    var last = title + 1
    var names: Set<UInt64> = []
    var byline: Set<UInt64> = []
    for i in (title + 1)..<max(title + 1, post.blocks.count)
    where i >= last && post.blocks[i].linkBytes > 0 && post.blocks[i].text.count <= Self.longestLine && isText(i) {
      guard story(before: i) >= Self.paragraph else {
        for link in authorLinks(in: i) { byline.insert(Hash64.of(post.bytes[link.range])) }
        continue
      }
      guard post.blocks[i].text.count <= Self.longestName, features[i].linkDensity > 0.9, !features[i].traits.contains(.comments),
        !authorLinks(in: i).isEmpty
      else { continue }
      let name = Hash64.of(text(i))
      names.insert(name)
      guard story(before: i) >= Self.leastStory, let box = box(about: i) else { continue }
      found.append((box..<end(box), name, !authorLinks(in: i, ofTexts: true).isEmpty))
      last = end(box)
    }
    return found.filter { $0.isArchive && names.count <= Self.mostNames || byline.contains($0.name) }.map(\.box)
  }

  /// The texts of a leaf's links to authors.
  ///
  /// - Parameter ofTexts: whether only the address of what an author wrote counts. Default: no.
  private func authorLinks(in i: Int, ofTexts: Bool = false) -> [Extent] {
    post.marks[post.blocks[i].marks.range].filter { mark in
      mark.tag == .a
        && post.attributes[mark.attributes.range].contains { attribute in
          attribute.name == .href
            && (ofTexts
              ? BylineSearch.isAuthorArchive(attribute.value, in: post)
              : BylineSearch.isAuthorAddress(post.string(attribute.value), of: post.string(mark.text)))
        }
    }
    .map(\.text)
  }

  /// The smallest element around a name that tells something of its bearer, with its heading; nil where that is more than a few sentences, or
  /// the element leads to a story as well, as a card does.
  private func box(about name: Int) -> Int? {
    var box = name
    for _ in 0..<Self.boxLevels {
      box = Int(post.blocks[box].parent)
      guard box > title, isSmallBox(box) else { return nil }
      if good(box..<end(box)) >= Self.leastTold { break }
    }
    guard good(box..<end(box)) >= Self.leastTold, good(end(box)..<post.blocks.count) < story(before: box),
      !(box..<end(box)).contains(where: {
        isText($0) && features[$0].linkDensity > 0.6 && features[$0].text > 24 && authorLinks(in: $0).isEmpty
      }),
      tells(of: name, in: box)
    else { return nil }
    var parent = Int(post.blocks[box].parent)
    while parent > title, isSmallBox(parent), good(parent..<end(parent)) - good(box..<end(box)) < Self.mostBeside {
      box = parent
      parent = Int(post.blocks[box].parent)
    }
    return box
  }

  /// Whether a sentence in an element has a word of somebody's name.
  private func tells(of name: Int, in box: Int) -> Bool {
    let words = CaseFold.lowercased(text(name)).split(separator: 0x20).filter { $0.count >= Self.shortestWord }
    return (box..<end(box)).contains { i in
      guard i != name, isText(i), features[i].endsSentence, features[i].good >= Self.leastTold else { return false }
      let told = CaseFold.lowercased(text(i))
      return words.contains { told.contains($0) }
    }
  }

  private func isSmallBox(_ box: Int) -> Bool {
    let row = features[box]
    return row.leaves <= Self.mostTexts && row.good <= Self.mostTold && end(box) - box <= Self.mostBlocks
      && !row.traits.contains(.body)
  }
}
