import WinnowAttribution

extension Credit {
  /// A credit as the output shows it. `raw` is the text without the word that announces it ("Foto:", "Image credit:") and without
  /// brackets around it; the ledger keeps the whole line.
  init(_ attribution: Attribution, raw: String) {
    self.init(raw: raw)
    people = attribution.people.map(\.name)
    agencies = attribution.agencies.map { PublisherName(name: $0.name, wikidata: $0.wikidata) }
    publisher = attribution.publisher?.name
    role = attribution.role
    filePhoto = attribution.filePhoto
    year = attribution.year
    license = attribution.license
  }

  /// Whether the line names somebody, or at least says how the picture came about.
  var namesSomebody: Bool { !people.isEmpty || !agencies.isEmpty || publisher != nil }
}

extension Author {
  /// The functions that a byline may name; all others are authors.
  private static let functions: Set<String> = ["translator", "proofreader", "editor", "photographer", "illustrator", "contributor"]

  /// Who a byline names. A body counts only where no person is named.
  static func authors(_ attribution: Attribution) -> [Author] {
    let organization = attribution.agencies.first?.name ?? attribution.publisher?.name
    if attribution.people.isEmpty {
      return organization.map { [Author(name: $0, kind: "organization", role: function(attribution.role))] } ?? []
    }
    return attribution.people.map { person in
      Author(name: person.name, role: function(person.role ?? attribution.role), organization: organization)
    }
  }

  private static func function(_ role: String?) -> String {
    role.map { $0.lowercased() }.flatMap { functions.contains($0) ? $0 : nil } ?? "author"
  }
}

/// Takes announcing words and brackets off a credit's text.
enum CreditRaw {
  private static let brackets: [Character: Character] = ["(": ")", "[": "]", "（": "）", "【": "】", "{": "}"]

  static func text(_ credit: String, reader: AttributionReader) -> String {
    var text = CreditText.trimmed(credit)
    if let first = text.first, let close = brackets[first] {
      text.removeFirst()
      if text.last == close { text.removeLast() }
    }
    let bytes = Array(text.utf8)
    let trace = reader.read(text, as: .credit, tracing: true).trace
    var start = 0
    var sawCue = false
    for step in trace {
      if step.reading.hasPrefix("cue") || step.reading.hasSuffix("cue") {
        sawCue = true
      } else if !(sawCue && step.reading == "separator") {
        break
      }
      start = step.range.upperBound
    }
    guard sawCue, start < bytes.count else { return CreditText.trimmed(text) }
    let rest = String(decoding: bytes[start...], as: UTF8.self)
    var trimmed = CreditText.trimmed(rest)
    while let first = trimmed.first, first == ":" || first == "：" || first == "=" || first == " " { trimmed.removeFirst() }
    return trimmed.isEmpty ? text : trimmed
  }
}
