// Where the head's statements contradict each other, what the page prints at its headline decides.
extension DateResolver {
  /// The winner that the page itself bears out, where it speaks against the one that stands first; nil where it does not.
  func borneOut(_ winner: Candidate, among all: [Candidate]) -> Candidate? {
    guard Self.isOfHead(winner) else { return nil }
    let others = all.filter { Self.isOfHead($0) && Self.areApart($0.date, winner.date) }
    let isRebuilt = others.isEmpty && isAfterChange(winner)
    guard !others.isEmpty || isRebuilt, let shown = nearHeadline(orUpdates: false).first, !shown.isSentence else { return nil }
    if let other = others.first(where: { $0.date.dayNumber == shown.date.dayNumber }) { return other }
    // A story that waited for its day was changed before it, too: then another day stands there as a line of its own or not at all. The day
    // before may be the same moment in another zone.
    let before = winner.date.hour.map { $0 < 12 } ?? false ? 1 : 0
    guard isRebuilt, shown.date.dayNumber < winner.date.dayNumber - before, StampLine.isStamp(Array(shown.evidence.utf8)[...])
    else {
      return nil
    }
    return shown
  }

  private static func isOfHead(_ candidate: Candidate) -> Bool {
    candidate.rule != "time-element" && candidate.rule != "visible-date"
  }

  /// Whether two dates are not the same moment in two zones, or a day and a moment of it.
  private static func areApart(_ a: DateText, _ b: DateText) -> Bool {
    let days = abs(a.dayNumber - b.dayNumber)
    guard days == 1 else { return days > 1 }
    guard a.offset != nil, b.offset != nil, let first = a.instant, let second = b.instant else { return false }
    let gap = abs(first - second)
    // A template that writes its own zone's clock as UTC is off by quarters of an hour.
    return gap >= shortestGap && !(gap % 15 == 0 && gap <= 14 * 60 && a.second == b.second)
  }

  /// In minutes: shorter gaps are those between writing and publishing.
  private static let shortestGap = 6 * 60

  /// Whether the JSON-LD says that the text came out after it was last changed: a site's builder writes there when it last built the site.
  private func isAfterChange(_ winner: Candidate) -> Bool {
    guard winner.rule == "json-ld", let changed = linked(entity.article, ["dateModified"]).first?.date else { return false }
    if let moment = winner.date.instant, let change = changed.instant, winner.date.offset != nil, changed.offset != nil,
      winner.date.dayNumber == changed.dayNumber
    {
      return moment > change || moment == change && winner.date.second > changed.second
    }
    return winner.date.dayNumber > changed.dayNumber
  }
}
