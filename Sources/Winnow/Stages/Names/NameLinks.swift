/// Which abbreviated names stand for which full ones: `J. Roe` for `Jane Roe`, `Jane Roe` for `Jane Q. Roe`.
///
/// Only where the evidence leaves no choice: the corpus has one person of that family name and initial, a site has both spellings, and no
/// list of authors or photographers names both.
struct NameLinks: Sendable {
  private(set) var targets: [UInt64: UInt64] = [:]

  private struct Known {
    var key: UInt64
    var form: PersonForm
    var entry: NameEvidence.Entry
  }

  init(_ names: [UInt64: NameEvidence.Entry]) {
    var buckets: [String: [Known]] = [:]
    for (key, entry) in names where !entry.isOrganization {
      guard let name = entry.spellings.keys.min(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }), let form = PersonForm(name)
      else {
        continue
      }
      buckets[form.bucket, default: []].append(Known(key: key, form: form, entry: entry))
    }
    for known in buckets.values where known.count > 1 {
      join(known.sorted { $0.key < $1.key })
    }
  }

  private mutating func join(_ known: [Known]) {
    let full = Dictionary(grouping: known.filter { !$0.form.isInitial }) { $0.form.given }
    for variants in full.values { joinMiddle(variants) }
    // Two people of one family name and one initial: nobody can say whose abbreviation it is.
    guard full.count == 1, let variants = full.values.first else { return }
    for short in known where short.form.isInitial {
      let fitting = variants.filter { short.form.middle.isEmpty || $0.form.middle.isEmpty || $0.form.middle == short.form.middle }
      let ends = Set(fitting.map { targets[$0.key] ?? $0.key })
      guard ends.count == 1, let end = ends.first, fitting.count == variants.count, !short.entry.isContested,
        fitting.contains(where: { !$0.entry.isContested && $0.entry.sharesSite(short.entry) })
      else { continue }
      targets[short.key] = end
    }
  }

  /// `Jane Roe` and `Jane Q. Roe`, where there is no `Jane X. Roe`.
  private mutating func joinMiddle(_ variants: [Known]) {
    let plain = variants.filter { $0.form.middle.isEmpty }
    let middle = variants.filter { !$0.form.middle.isEmpty }
    guard plain.count == 1, middle.count == 1, let one = plain.first, let other = middle.first, !one.entry.isContested,
      !other.entry.isContested, one.entry.sharesSite(other.entry)
    else { return }
    if one.entry.posts > other.entry.posts { targets[other.key] = one.key } else { targets[one.key] = other.key }
  }
}
