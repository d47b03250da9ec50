import WinnowBase

/// Phrase lists, read: the entries of all lists, one behind the other. Their phrases stay where they stand, in the lists.
///
/// `[rule-name]` opens a section, other lines are entries, empty lines and lines that begin with `#` are not read.
struct PhraseLists {
  /// At most 256.
  let lists: [StaticString]
  private(set) var entries: [LexiconEntry] = []
  /// Lines of no known form; a test keeps the built-in lists free of them.
  private(set) var wrong: [String] = []

  init(_ lists: [StaticString]) {
    self.lists = lists
    // A line has some thirty bytes.
    entries.reserveCapacity(lists.reduce(0) { $0 + $1.utf8CodeUnitCount } / 24)
    for (number, list) in lists.enumerated() { read(TextScan(list).bytes, UInt8(truncatingIfNeeded: number)) }
  }

  private mutating func read(_ list: UnsafeBufferPointer<UInt8>, _ number: UInt8) {
    var rule: BoilerplateRule?
    var start = 0
    while start < list.count {
      let line = start..<ByteScan.first(0x0A, in: list, from: start)
      start = line.upperBound + 1
      guard !line.isEmpty, list[line.lowerBound] != UInt8(ascii: "#") else { continue }
      if list[line.lowerBound] == UInt8(ascii: "["), list[line.upperBound - 1] == UInt8(ascii: "]") {
        let name = String(decoding: list[line].dropFirst().dropLast(), as: UTF8.self)
        rule = BoilerplateRule(rawValue: name)
        if rule == nil { wrong.append("[\(name)]") }
      } else if let rule, let entry = LexiconEntry(line, of: list, number, rule: rule) {
        entries.append(entry)
      } else {
        wrong.append(String(decoding: list[line], as: UTF8.self))
      }
    }
  }
}
