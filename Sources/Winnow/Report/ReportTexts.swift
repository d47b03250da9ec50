import WinnowBase

/// The texts of a report's page, each written once: boilerplate is the same on many posts.
struct ReportTexts {
  private(set) var texts: [Abridgement.Text] = []
  private var places: [Abridgement.Text: Int] = [:]
  /// Bytes that the texts take in the page, roughly.
  private(set) var bytes = 0

  mutating func place(_ text: Abridgement.Text) -> Int {
    if let known = places[text] { return known }
    places[text] = texts.count
    texts.append(text)
    bytes += Self.cost(text)
    return texts.count - 1
  }

  mutating func place(_ text: String) -> Int { place(Abridgement.Text(head: text)) }

  func has(_ text: Abridgement.Text) -> Bool { places[text] != nil }

  static func cost(_ text: Abridgement.Text) -> Int {
    text.head.utf8.count + text.tail.utf8.count + 3 + (text.hidden > 0 ? 12 : 0)
  }

  /// Writes the texts as an array of strings, and of `[head, hidden bytes, tail]` where something is not shown.
  func write(to json: inout JSONWriter) {
    json.array(texts) { json, text in
      guard text.hidden > 0 else { return json.string(text.head) }
      json.beginArray()
      json.string(text.head)
      json.int(text.hidden)
      json.string(text.tail)
      json.endArray()
    }
  }
}
