/// The heads of a live blog's entries: an hour, a reporter's name, a portrait.
extension ArticleCleaner {
  /// The hour that a leaf states and nothing else, but for a day before it in the element of a time and the name of a reporter behind that
  /// one: `I dag 13:10`, `10:40Jane Roe`.
  func hour(of i: Int) -> (minutes: Int, hasZone: Bool)? {
    let block = post.blocks[i]
    let text = post.bytes[block.text.range]
    if block.kind == .paragraph, let hour = StampLine.hourAlone(text) { return hour }
    guard block.kind == .paragraph || block.kind == .listItem, text.count <= Self.longestHead,
      let time = post.marks[block.marks.range].first(where: { $0.tag == .time && $0.text.start == block.text.start })
    else { return nil }
    let stated = post.bytes[time.text.range]
    let start = stated.lastIndex(of: 0x20).map { $0 + 1 } ?? stated.startIndex
    guard let hour = StampLine.hourAlone(stated[start...]) else { return nil }
    if time.text.end == block.text.end { return hour }
    return block.marks.range.contains { m in
      let mark = post.marks[m]
      return mark.text.start >= time.text.end && mark.text.end == block.text.end
        && post.attribute(.class, in: mark.attributes).map { Self.isByline($0) } ?? false
    } ? hour : nil
  }

  private static func isByline(_ name: String) -> Bool { TraitLexicon.traits(Array(name.utf8)[...]).contains(.byline) }

  /// The names, each with a portrait, that stand right below the hours of entries: alternative text and line are the same.
  mutating func dropReporters(below hours: [Int]) {
    for hour in hours {
      var portrait: Int?
      for k in hour + 1..<min(main.upperBound, hour + Self.besideHour) where post.blocks[k].kind.isLeaf {
        guard isLive(k) || verdicts[k] == .icon else { continue }
        if post.blocks[k].picture >= 0 {
          guard portrait == nil else { break }
          portrait = k
          continue
        }
        guard !post.blocks[k].text.isEmpty else { continue }
        if let portrait, post.blocks[k].kind != .heading, post.blocks[k].text.count <= Self.longestName,
          let alt = post.pictures[Int(post.blocks[portrait].picture)].alt, post.text(of: k) == alt
        {
          verdicts[k] = .byline
          verdicts[portrait] = .icon
        }
        break
      }
    }
  }

  /// In bytes.
  private static let longestHead = 64
  private static let longestName = 48
  /// Blocks between an hour and a name.
  private static let besideHour = 8
}
