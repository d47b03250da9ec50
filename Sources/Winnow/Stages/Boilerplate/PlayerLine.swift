/// The line under an embedded video that a broadcaster's page shows: what it is about, a date, and how long it runs
/// ("… 21.04.2024 | 3:18 min").
enum PlayerLine {
  /// No such line seen is longer, in bytes.
  private static let longest = 500

  /// Whether a text ends in a bar and a running time.
  static func matches(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count <= longest, text.count >= 12 else { return false }
    var at = text.count
    func skipSpaces() { while at > 0, text[at - 1] == 0x20 { at -= 1 } }
    if text[at - 1] == 0x2E { at -= 1 }
    guard at > 4, text[at - 3] | 0x20 == 0x6D, text[at - 2] | 0x20 == 0x69, text[at - 1] | 0x20 == 0x6E else { return false }
    at -= 3
    skipSpaces()
    // m:ss, mm:ss or h:mm:ss
    var digits = 0
    var colons = 0
    while at > 0, text[at - 1] &- 0x30 < 10 || text[at - 1] == 0x3A {
      if text[at - 1] == 0x3A { colons += 1 } else { digits += 1 }
      at -= 1
    }
    guard (1...2).contains(colons), (3...6).contains(digits) else { return false }
    skipSpaces()
    guard at > 0, text[at - 1] == 0x7C else { return false }
    at -= 1
    skipSpaces()
    // The date before the bar.
    return at > 0 && text[at - 1] &- 0x30 < 10
  }
}
