/// Chooses the title: the text that most of the page's own statements agree on, cleaned of the site's name.
///
/// Each statement has a weight and lends it to others in the degree that they agree: whole when equal, most when one holds the other
/// (a title element with the site's name), little when they merely share words. The visible headline weighs most, as it is what
/// readers see; statements that only the site's name fills have none.
struct TitleResolver {
  struct Candidate {
    var text: String
    var rule: String
    var evidence: String
    var weight: Double
    /// The headline's block, -1 for statements in the head.
    var block = -1
    var key = ""
  }

  struct Answer {
    var title: String
    var rule: String
    var evidence: String
    /// The block that shows the title, -1 when none does.
    var block: Int
  }

  static func resolve(_ candidates: [Candidate], site: SiteNames) -> Answer? {
    var all = candidates
    // Headlines and structured titles first: whole parts of a title element that equal one of them are the title.
    let agreed = Set(all.filter { $0.rule != "title-element" }.map { MetadataText.fold($0.text) }.filter { $0.utf8.count > 5 })
    for i in all.indices {
      let own = MetadataText.fold(all[i].text)
      if all[i].block < 0 {
        all[i].text = TitleText.withoutSite(all[i].text, site: site, agreed: agreed.subtracting([own]))
      }
      all[i].key = MetadataText.fold(all[i].text)
    }
    all.removeAll { $0.key.isEmpty || $0.text.utf8.count > 600 }
    let named = all.filter { !site.contains($0.text) }
    if !named.isEmpty { all = named }
    var best: (score: Double, place: Int)?
    for i in all.indices {
      var score = all[i].weight
      for j in all.indices where j != i { score += all[j].weight * agreement(all[i].key, all[j].key) }
      if score > (best?.score ?? 0) + 0.001 { best = (score, i) }
    }
    guard let place = best?.place else { return nil }
    let winner = all[place]
    let shown = winner.block >= 0 ? winner.block : all.first { $0.block >= 0 && agreement($0.key, winner.key) > 0.7 }?.block ?? -1
    let losers = all.filter { $0.key != winner.key && $0.weight >= 1 }.prefix(3)
    let evidence = losers.isEmpty ? winner.evidence : winner.evidence + "; not " + losers.map(\.evidence).joined(separator: "; ")
    return Answer(title: winner.text, rule: winner.rule, evidence: evidence, block: shown)
  }

  /// How far a statement supports a candidate, from 0 to 1.
  static func agreement(_ candidate: String, _ other: String) -> Double {
    if candidate == other { return 1 }
    if candidate.isEmpty || other.isEmpty { return 0 }
    let a = candidate.split(separator: " ")
    let b = other.split(separator: " ")
    if candidate.utf8.count >= 8 || a.count >= 2, b.count > a.count, b.starts(with: a) || b.suffix(a.count).elementsEqual(a) {
      return 0.8
    }
    if b.count >= 3, a.count > b.count, a.starts(with: b) || a.suffix(b.count).elementsEqual(b) { return 0.6 }
    let shared = Double(Set(a).intersection(b).count)
    let f1 = 2 * shared / Double(Set(a).count + Set(b).count)
    return f1 > 0.5 ? f1 * 0.5 : 0
  }
}
