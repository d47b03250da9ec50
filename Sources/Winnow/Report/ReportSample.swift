import WinnowBase

/// Chooses the posts that a report shows in full when a run has more than that.
enum ReportSample {
  /// Posts that each rule gets before the rest is spread.
  static let perRule = 5

  /// Ascending numbers of the chosen posts, at most `limit` (at least as many as rules need, where that is more, up to `limit`): first
  /// `perRule` posts of each rule, the rarest rule first, then the strata of site and page type in turn, each in an order that
  /// only depends on the posts' numbers. The same run gives the same sample.
  static func choose(_ totals: ReportTotals, limit: Int) -> [Int] {
    let traits = totals.traits
    guard traits.count > limit else { return Array(traits.indices) }
    var chosen = Set<Int>()
    let shuffled = traits.indices.sorted { (mix($0), $0) < (mix($1), $1) }
    var ofRule = [[Int]](repeating: [], count: totals.rules.count)
    for post in shuffled {
      for rule in traits[post].rules where ofRule[rule].count < perRule { ofRule[rule].append(post) }
    }
    for rule in totals.rules.indices.sorted(by: { (totals.rules[$0].posts, $0) < (totals.rules[$1].posts, $1) }) {
      for post in ofRule[rule] where chosen.count < limit { chosen.insert(post) }
    }
    var strata: [[Int]] = []
    var places: [UInt64: Int] = [:]
    for post in shuffled where !chosen.contains(post) {
      let key = UInt64(traits[post].site) << 16 | UInt64(traits[post].type)
      if let place = places[key] {
        strata[place].append(post)
      } else {
        places[key] = strata.count
        strata.append([post])
      }
    }
    var round = 0
    while chosen.count < limit {
      let count = chosen.count
      for stratum in strata where round < stratum.count && chosen.count < limit { chosen.insert(stratum[round]) }
      if chosen.count == count { break }
      round += 1
    }
    return chosen.sorted()
  }

  private static func mix(_ number: Int) -> UInt64 {
    var hash = Hash64()
    hash.update(UInt64(number))
    return hash.finish()
  }
}
