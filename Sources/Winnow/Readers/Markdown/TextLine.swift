import WinnowBase

/// One line of the input, without its end.
struct TextLine {
  var start: Int32
  var end: Int32
  /// From 1. U+0085, U+2028 and U+2029 end a line but do not count: editors do not count them either.
  var number: Int32

  @inline(__always) var from: Int { Int(start) }
  @inline(__always) var to: Int { Int(end) }

  /// Splits text at LF, CR, CRLF, U+0085, U+2028 and U+2029.
  static func split(_ bytes: UnsafeBufferPointer<UInt8>) -> [TextLine] {
    var lines: [TextLine] = []
    lines.reserveCapacity(bytes.count / 64 + 8)
    if hasRareEnds(bytes) {
      splitRare(bytes, &lines)
      return lines
    }
    var start = 0
    var number: Int32 = 1
    while start < bytes.count {
      let end = ByteScan.first(0x0A, in: bytes, from: start)
      lines.append(TextLine(start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end), number: number))
      number &+= 1
      start = end &+ 1
    }
    return lines
  }

  private static func hasRareEnds(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if ByteScan.first(0x0D, in: bytes) < bytes.count { return true }
    var i = ByteScan.firstNonASCII(in: bytes)
    while i < bytes.count {
      if bytes[i] < 0x80 {
        i = ByteScan.firstNonASCII(in: bytes, from: i)
        continue
      }
      if bytes[i] >= 0xC2, endLength(bytes, i) > 0 { return true }
      i &+= 1
    }
    return false
  }

  @inline(__always)
  private static func endLength(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) -> Int {
    switch bytes[i] {
    case 0x0A: 1
    case 0x0D: i + 1 < bytes.count && bytes[i + 1] == 0x0A ? 2 : 1
    case 0xC2, 0xE2: TextFold.spaceLength(bytes, i)
    default: 0
    }
  }

  private static func splitRare(_ bytes: UnsafeBufferPointer<UInt8>, _ lines: inout [TextLine]) {
    var start = 0
    var i = 0
    var number: Int32 = 1
    while i < bytes.count {
      let length = endLength(bytes, i)
      guard length > 0 else {
        i &+= 1
        continue
      }
      lines.append(TextLine(start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: i), number: number))
      if bytes[i] < 0x80 { number &+= 1 }
      i &+= length
      start = i
    }
    if start < bytes.count {
      lines.append(TextLine(start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: bytes.count), number: number))
    }
  }
}
