import Glibc
import WinnowBase

/// The types that a text of JSON-LD gives to what it speaks of, found without reading the rest of it.
enum StatedTypes {
  /// Calls back with each type, and whether it stands alone, right behind the colon or one space, until the answer is false.
  ///
  /// Types are few and the sign before their key is in hardly any other text, so that the search runs from one to the next.
  static func forEach(in text: UnsafeBufferPointer<UInt8>, _ body: (_ type: UnsafeBufferPointer<UInt8>, _ isAlone: Bool) -> Bool) {
    guard let base = text.baseAddress else { return }
    var at = 1
    while at < text.count, let found = memchr(base + at, 0x40, text.count - at) {
      at = found.assumingMemoryBound(to: UInt8.self) - UnsafeMutablePointer(mutating: base)
      let start = at
      at += 1
      guard text[start - 1] == 0x22, CaseFold.hasASCII("@type\"", in: text, at: start) else { continue }
      var i = space(text, start + 6)
      guard i < text.count, text[i] == 0x3A else { continue }
      let colon = i
      i = space(text, i + 1)
      let isList = i < text.count && text[i] == 0x5B
      let isClose = i == colon + 1 || i == colon + 2 && text[colon + 1] == 0x20
      if isList { i = space(text, i + 1) }
      while i < text.count, text[i] == 0x22 {
        guard let end = memchr(base + i + 1, 0x22, text.count - i - 1) else { return }
        let close = end.assumingMemoryBound(to: UInt8.self) - UnsafeMutablePointer(mutating: base)
        guard body(UnsafeBufferPointer(rebasing: text[i + 1..<close]), !isList && isClose && colon == start + 6) else { return }
        at = close + 1
        i = space(text, at)
        guard isList, i < text.count, text[i] == 0x2C else { break }
        i = space(text, i + 1)
      }
    }
  }

  private static func space(_ text: UnsafeBufferPointer<UInt8>, _ from: Int) -> Int {
    var i = from
    while i < text.count, text[i] <= 0x20 { i += 1 }
    return i
  }
}
