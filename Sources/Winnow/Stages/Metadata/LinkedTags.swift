import WinnowBase

/// The tags of a page in its links: `<a href="/tag/quays/" rel="tag">`.
enum LinkedTags {
  /// The texts of such links, where all of them stand close together: a list of posts has some at each.
  static func find(in post: Post, _ scan: PageScan) -> [String] {
    // Most pages have no such link.
    let mayStand = post.attributes.contains { attribute in
      attribute.name == .rel && attribute.value.count >= 3 && post.bytes[attribute.value.range].contains("tag")
    }
    guard mayStand else { return [] }
    var tags: [String] = []
    var last = 0
    for (place, block) in post.blocks.enumerated() where block.linkBytes > 0 && block.kind.isLeaf {
      for m in block.marks.range where post.marks[m].tag == .a && post.marks[m].text.count <= longestTag {
        guard let rel = post.attribute(.rel, in: post.marks[m].attributes), isTag(rel) else { continue }
        guard scan.zones[place].isDisjoint(with: [.comment, .teaser]) else { continue }
        if !tags.isEmpty, place - last > mostBetween { return [] }
        last = place
        tags.append(post.string(post.marks[m].text))
      }
    }
    return tags
  }

  /// `category tag` is what WordPress calls the links to a section.
  private static func isTag(_ rel: String) -> Bool {
    let words = rel.pieces(at: 0x20)
    return words.contains("tag") && !words.contains("category")
  }

  /// In bytes.
  private static let longestTag: Int32 = 80
  /// In blocks.
  private static let mostBetween = 12
}
