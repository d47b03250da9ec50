import WinnowBase

/// The strings of scripts that are data but no JSON: an object with bare names, with code behind it, or the rows that React streams.
///
/// What stands between quotation marks is read, whatever the code around it does; a mark that no line ends is none.
enum ScriptData {
  /// Text that a shorter string holds is a label.
  private static let shortest = 30

  /// The longer strings under the name that holds most of them: the paragraphs of `body`, whatever stands under `title`.
  static func strings(of script: String) -> [String] {
    var groups: [(name: String, strings: [String], weight: Int)] = []
    var places: [String: Int] = [:]
    var reader = Reader(script)
    while let string = reader.next() {
      guard string.text.utf8.count >= shortest else { continue }
      let place = places[string.name] ?? groups.count
      if place == groups.count {
        places[string.name] = place
        groups.append((string.name, [], 0))
      }
      groups[place].strings.append(string.text)
      groups[place].weight += string.text.utf8.count
    }
    return groups.max { $0.weight < $1.weight }?.strings ?? []
  }

  /// The texts of the blocks in the rows that React's server components send, piece by piece: `self.__next_f.push([1,"5:[…]"])`.
  static func flight(_ pieces: some Sequence<String>) -> [String] {
    var stream = ""
    for piece in pieces {
      var reader = Reader(piece)
      while let string = reader.next() { stream += string.text }
    }
    var texts: [String] = []
    let rows = rows(of: Array(stream.utf8), texts: &texts)
    var text = ""
    var isTag = false
    func endText() {
      if text.utf8.count >= shortest { texts.append(text) }
      text = ""
    }
    var reader = Reader(rows)
    while let string = reader.next() {
      if string.text == "$" {
        isTag = true
      } else if isTag {
        isTag = false
        if !inlines.contains(string.text) { endText() }
      } else if string.name == "children", !string.text.hasPrefix("$") {
        text += string.text
      }
    }
    endText()
    return texts
  }

  /// The rows of a stream without the long strings, which have rows of their own with their length in front: `1a:T4f2,<p>The river …`.
  private static func rows(of stream: [UInt8], texts: inout [String]) -> String {
    var rows: [UInt8] = []
    var at = 0
    while at < stream.count {
      let colon = stream[at..<min(at + 8, stream.count)].firstIndex(of: 0x3A)
      if let colon, colon + 1 < stream.count, stream[colon + 1] == 0x54,
        let comma = stream[(colon + 2)..<min(colon + 12, stream.count)].firstIndex(of: 0x2C),
        let length = Int(String(decoding: stream[(colon + 2)..<comma], as: UTF8.self), radix: 16), length > 0,
        length <= stream.count - comma - 1
      {
        texts.append(String(decoding: stream[(comma + 1)...(comma + length)], as: UTF8.self))
        at = comma + 1 + length
      } else {
        let end = stream[at...].firstIndex(of: 0x0A).map { $0 + 1 } ?? stream.count
        rows += stream[at..<end]
        at = end
      }
    }
    return String(decoding: rows, as: UTF8.self)
  }

  /// Elements within a sentence.
  private static let inlines: Set<String> = [
    "a", "b", "i", "em", "strong", "span", "code", "mark", "small", "sub", "sup", "u", "q", "cite",
  ]

  /// Reads one string after the other, each with the name before it.
  private struct Reader {
    private let bytes: [UInt8]
    private var at = 0
    private var name = ""
    /// For each mark the end of the line or the script before which no string of it closes: looking again would take quadratic time.
    private var unclosed: [UInt8: Int] = [:]

    init(_ script: String) { bytes = Array(script.utf8) }

    mutating func next() -> (name: String, text: String)? {
      while at < bytes.count {
        let byte = bytes[at]
        if byte == 0x22 || byte == 0x27 || byte == 0x60 {
          guard let text = string(byte) else { continue }
          if isName() { name = text } else { return (name, text) }
        } else if byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A || byte == 0x5F {
          let start = at
          while at < bytes.count,
            bytes[at] | 0x20 >= 0x61 && bytes[at] | 0x20 <= 0x7A || bytes[at] == 0x5F || bytes[at] &- 0x30 < 10
          {
            at += 1
          }
          if isName() { name = String(decoding: bytes[start..<at], as: UTF8.self) }
        } else {
          at += 1
        }
      }
      return nil
    }

    /// Whether a colon follows, behind white space.
    private func isName() -> Bool {
      var end = at
      while end < bytes.count, bytes[end] <= 0x20 { end += 1 }
      return end < bytes.count && bytes[end] == 0x3A
    }

    /// The text between two marks; nil, one byte on, where the line ends before the second.
    private mutating func string(_ mark: UInt8) -> String? {
      if at < unclosed[mark] ?? 0 {
        at += 1
        return nil
      }
      var end = at + 1
      while end < bytes.count, bytes[end] != mark, mark == 0x60 || bytes[end] != 0x0A { end += bytes[end] == 0x5C ? 2 : 1 }
      guard end < bytes.count, bytes[end] == mark else {
        unclosed[mark] = end
        at += 1
        return nil
      }
      let inside = bytes[(at + 1)..<end]
      at = end + 1
      guard inside.contains(0x5C) else { return String(decoding: inside, as: UTF8.self) }
      return Self.resolved(inside)
    }

    /// A string of JavaScript read as one of JSON, but for its marks and the escapes that only JavaScript has.
    private static func resolved(_ inside: ArraySlice<UInt8>) -> String {
      var literal: [UInt8] = [0x22]
      literal.reserveCapacity(inside.count + 8)
      var i = inside.startIndex
      while i < inside.endIndex {
        if inside[i] == 0x5C, i + 1 < inside.endIndex {
          if inside[i + 1] != 0x0A { literal += inside[i...(i + 1)] }
          i += 2
        } else {
          if inside[i] == 0x22 { literal.append(0x5C) }
          literal.append(inside[i])
          i += 1
        }
      }
      literal.append(0x22)
      return (try? JSONParser.parse(literal, options: .init(lenient: true)))?.string ?? String(decoding: inside, as: UTF8.self)
    }
  }
}
