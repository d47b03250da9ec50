/// A line `{"id":"…","raw":"…"}` as most programs write it, read without a JSON parser: reading a million of them costs a fifth of all time.
public struct AttributionRequest: Sendable, Equatable {
  /// The bytes of the strings within the line, quotation marks left out; `id` is nil where there is none.
  public var id: Range<Int>?
  public var raw: Range<Int>

  /// Reads an object of nothing but strings without escapes. Nil for everything else, which a JSON parser has to read: escapes, numbers,
  /// objects within, control characters, a name given twice, or no `raw`.
  public init?(_ line: UnsafeBufferPointer<UInt8>) {
    var at = 0
    func skip() { while at < line.count, line[at] == 0x20 || line[at] == 0x09 { at &+= 1 } }
    func take(_ byte: UInt8) -> Bool {
      skip()
      guard at < line.count, line[at] == byte else { return false }
      at &+= 1
      return true
    }
    func string() -> Range<Int>? {
      guard take(0x22) else { return nil }
      let start = at
      while at < line.count {
        let byte = line[at]
        if byte == 0x22 {
          at &+= 1
          return start..<(at &- 1)
        }
        guard byte >= 0x20, byte != 0x5C else { return nil }
        at &+= 1
      }
      return nil
    }
    guard take(0x7B) else { return nil }
    var id: Range<Int>?
    var raw: Range<Int>?
    repeat {
      guard let name = string(), take(0x3A), let value = string() else { return nil }
      if name.count == 2, line[name.lowerBound] == 0x69, line[name.lowerBound + 1] == 0x64 {
        guard id == nil else { return nil }
        id = value
      } else if name.count == 3, line[name.lowerBound] == 0x72, line[name.lowerBound + 1] == 0x61, line[name.lowerBound + 2] == 0x77
      {
        guard raw == nil else { return nil }
        raw = value
      }
    } while take(0x2C)
    guard take(0x7D) else { return nil }
    while at < line.count, line[at] <= 0x20 { at &+= 1 }
    guard at == line.count, let raw else { return nil }
    self.id = id
    self.raw = raw
  }
}
