import WinnowBase

/// Phrase lists while they are read: the entries of all lists, one behind the other, and their phrases in one array.
struct PhraseLists {
  private(set) var entries: [LexiconEntry] = []
  /// All phrases and tails, one behind the other.
  private(set) var scalars: [UInt32] = []
  /// Lines of no known form; a test keeps the built-in lists free of them.
  private(set) var wrong: [String] = []

  /// Makes room for lists of so many bytes.
  mutating func reserve(_ bytes: Int) {
    scalars.reserveCapacity(bytes)
    // A line has some thirty bytes.
    entries.reserveCapacity(bytes / 24)
  }

  /// Reads one list: `[rule-name]` opens a section, other lines are entries, empty lines and lines that begin with `#` are not read.
  mutating func read(_ source: String) {
    var source = source
    // Taken out while it is written to, so that it is not copied.
    var written = scalars
    scalars = []
    source.withUTF8 { bytes in
      var count = written.count
      written += repeatElement(0, count: bytes.count)
      written.withUnsafeMutableBufferPointer { read(bytes, into: $0, &count) }
      written.removeLast(written.count - count)
    }
    scalars = written
  }

  private mutating func read(
    _ bytes: UnsafeBufferPointer<UInt8>, into scalars: UnsafeMutableBufferPointer<UInt32>, _ count: inout Int
  ) {
    var rule: BoilerplateRule?
    var start = 0
    while start < bytes.count {
      let end = ByteScan.first(0x0A, in: bytes, from: start)
      let line = UnsafeBufferPointer(rebasing: bytes[start..<end])
      start = end + 1
      guard let first = line.first, first != UInt8(ascii: "#") else { continue }
      if first == UInt8(ascii: "["), line.last == UInt8(ascii: "]") {
        let name = String(decoding: line.dropFirst().dropLast(), as: UTF8.self)
        rule = BoilerplateRule(rawValue: name)
        if rule == nil { wrong.append("[\(name)]") }
      } else if let rule, let entry = LexiconEntry(line: line, rule: rule, into: scalars, &count) {
        entries.append(entry)
      } else {
        wrong.append(String(decoding: line, as: UTF8.self))
      }
    }
  }
}
