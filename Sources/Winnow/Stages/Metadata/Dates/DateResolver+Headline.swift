import WinnowBase

// Dates that elements near the headline hold, the nearest first.
extension DateResolver {
  /// How many leaves lie between a block and the headline; blocks before it count three times.
  func distance(_ block: Int) -> Int {
    guard headline >= 0 else { return Int(scan.order[block]) }
    let distance = Int(scan.order[block]) - Int(scan.order[headline])
    // What stands between the trail and the headline is in the page's header.
    if distance < 0, let trail = scan.trailHeading, trail <= block {
      return min(-3 * distance, Int(scan.order[block] - scan.order[trail]))
    }
    return distance >= 0 ? distance : -3 * distance
  }

  /// - Parameter orUpdates: whether dates that are labelled as those of a change stand behind the others, and those of boxes beside the text
  ///   right at the headline among them. Default: they do.
  func nearHeadline(orUpdates: Bool = true) -> [Candidate] {
    var changes: Set<Int> = []
    var found = markedDates(orUpdates: orUpdates, &changes)
    if let line = visibleLine(), orUpdates || !DateLabels.holdsUpdate(line.1.evidence) && !changes.contains(line.1.date.dayNumber) {
      found.append(line)
    }
    return Self.inOrder(found)
  }

  /// Dates by their ranks, those of one rank as they stand.
  static func inOrder(_ found: [(Int, Candidate)]) -> [Candidate] {
    found.enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }.map(\.element.1)
  }

  /// The dates of elements near the headline with their ranks, the nearest the least.
  ///
  /// - Parameter changes: the days of changes that were passed over.
  func markedDates(orUpdates: Bool, _ changes: inout Set<Int>) -> [(Int, Candidate)] {
    let near = scan.mentions.filter { mention in
      guard mention.roles.contains(.date) else { return false }
      let zone = scan.zones[mention.block]
      if headline < 0 { return !zone.contains(.elsewhere) }
      if !orUpdates, zone.contains(.elsewhere) { return false }
      // A box in which the headline's own date stands is called what it may (`news-list`, `entry-footer`).
      let reach = !zone.contains(.elsewhere) ? 15 : !zone.contains(.comment) && !zone.contains(.teaser) ? 3 : -1
      return distance(mention.block) <= reach
    }
    var found: [(Int, Candidate)] = []
    for mention in near.prefix(60) {
      guard let candidate = date(of: mention) else { continue }
      var rank = distance(mention.block) * 2
      // What the page shows before the date tells more than what it is called.
      let isFirst = mention.roles.contains(.modified) && DateLabels.isLabelledAsFirst(mention.block, in: post)
      if !isFirst, mention.roles.contains(.modified) || DateLabels.tellsUpdate(mention, in: post) {
        guard orUpdates else {
          changes.insert(candidate.date.dayNumber)
          continue
        }
        rank += 25
      }
      if mention.roles.contains(.published) { rank -= 4 }
      found.append((rank, candidate))
    }
    return found
  }
}
