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
    // `(编辑：SN064)`: an editor's number.
    return attribution.people.filter { !isNumber($0.name) }.map { person in
      Author(name: person.name, role: function(person.role ?? attribution.role), organization: organization)
    }
  }

  /// Whether a name is capitals and several digits in one word.
  private static func isNumber(_ name: String) -> Bool {
    name.utf8.count(where: { $0 &- 0x30 < 10 }) >= 2 && name.utf8.allSatisfy { $0 &- 0x30 < 10 || $0 &- 0x41 < 26 }
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
    var isBracketed = false
    if let first = text.first, let close = brackets[first] {
      text.removeFirst()
      // `(Jane Roe) (AFP)`: each has a bracket of its own.
      if let end = text.firstIndex(of: close), text[end...].dropFirst().contains(first) {
        text.remove(at: end)
      } else if text.last == close {
        text.removeLast()
        isBracketed = first == "("
      }
    }
    // Only what announces goes: a cue, a year, courtesy; whatever else stands in front is part of the credit.
    let whole = reader.read(text, as: .credit)
    guard whole.kind == .credit, !whole.people.isEmpty || !whole.agencies.isEmpty || whole.publisher != nil else {
      return withoutLabel(text, whole, reader)
    }
    var cut = 0
    var trace = reader.read(text, as: .line, tracing: true).trace
    let isUnmarked = isBracketed && !trace.contains { $0.reading == "cue" }
    if isUnmarked {
      // `(foto Cavicchi)`: in a bracket a cue needs no colon.
      trace = reader.read("(" + text + ")", as: .caption, tracing: true).trace.dropFirst().map {
        var step = $0
        step.range = $0.range.lowerBound - 1..<$0.range.upperBound - 1
        return step
      }
    }
    steps: for step in trace {
      switch step.reading {
      case "cue", "separator", "year": cut = step.range.upperBound
      case "note" where announces(step.text), "unread" where announces(step.text): cut = step.range.upperBound
      case "unknown", "ignored": return text
      default: break steps
      }
    }
    guard cut > 0, cut < text.utf8.count else { return text }
    let rest = CreditText.trimmed(String(decoding: Array(text.utf8)[cut...], as: UTF8.self))
    // `(zdj. ilustracyjne)` names nobody.
    if isUnmarked, rest.first?.isLowercase == true { return text }
    return !rest.isEmpty && names(reader.read(rest, as: .credit), equal: whole) ? rest : text
  }

  private static func announces(_ words: String) -> Bool { words.utf8.count >= 8 && words.prefix(8).lowercased() == "courtesy" }

  private static func names(_ a: Attribution, equal b: Attribution) -> Bool {
    a.kind == b.kind && a.people.map(\.name) == b.people.map(\.name) && a.agencies.map(\.name) == b.agencies.map(\.name)
      && a.publisher?.name == b.publisher?.name
  }

  /// `Credits: Supplied image` names nobody; only what stands before a colon goes.
  private static func withoutLabel(_ text: String, _ whole: Attribution, _ reader: AttributionReader) -> String {
    guard let colon = text.firstIndex(of: ":"), text[..<colon].utf8.count <= 24 else { return text }
    let rest = CreditText.trimmed(String(text[text.index(after: colon)...]))
    return rest.isEmpty ? text : rest
  }
}
