internal import CScans
import WinnowBase

/// Lines that are nothing but text, as most are: what `InlineScanner` and `TextFold` would make of them is what they are.
enum PlainLine {
  /// Whether a line holds no byte that may mean something in Markdown, and no white space to fold but at its end. False may be said of a
  /// line that is plain.
  static func holds(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes.first, first != 0x20 else { return false }
    let before = bytes.count &- 1
    guard before >= 64 else { return rest(bytes, from: 0) }
    var i = 0
    while i < before {
      // The last block overlaps the one before it.
      i = min(i, before &- 64)
      guard holdsBlock(bytes, i) else { return false }
      i &+= 64
    }
    return rest(bytes, from: before)
  }

  /// Whether the 64 bytes from a place on, behind which there is one more, are nothing but text.
  @inline(__always)
  private static func holdsBlock(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    guard let base = bytes.baseAddress else { return false }
    var rare = winnow_rare_in_text(base + at)
    while rare != 0 {
      let place = at &+ rare.trailingZeroBitCount
      // The bits are of bytes that may mean something, of few others, and of double spaces.
      if mayMean(base[place]) || base[place] == 0x20 { return false }
      rare &= rare &- 1
    }
    return true
  }

  /// Whether a byte may mean something in Markdown, or is white space to fold.
  @inline(__always)
  private static func mayMean(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x1F, 0x21, 0x26, 0x2A, 0x3A...0x3C, 0x5B...0x60, 0x7E, 0xC2, 0xE2: true
    default: false
    }
  }

  /// The same of the bytes from a place on, for those of short lines and the last ones.
  private static func rest(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    let before = bytes.count &- 1
    // Each byte is looked at with the one behind it: two spaces are one.
    var i = start
    while true {
      i = ByteBlock.first(from: i, to: before) { ByteBlock(bytes, $0).isRare(before: ByteBlock(bytes, $0 &+ 1)) }
      guard before &- i >= 16 else { break }
      // Few lines have many of these.
      if ByteBlock.first(mayMean(ByteBlock(bytes, i), before: ByteBlock(bytes, i &+ 1))) < 16 { return false }
      i &+= 16
    }
    while i <= before {
      if mayMean(bytes[i]) || bytes[i] == 0x20 && i < before && bytes[i &+ 1] == 0x20 { return false }
      i &+= 1
    }
    return true
  }

  /// The bytes that may mean something, and the spaces with another one behind them.
  @inline(__always)
  private static func mayMean(_ block: ByteBlock, before next: ByteBlock) -> ByteBlock.Marks {
    let some = block.lie(in: 0...0x1F) .| block.equal(to: 0x21) .| block.equal(to: 0x26) .| block.equal(to: 0x2A)
    let more = block.lie(in: 0x3A...0x3C) .| block.lie(in: 0x5B...0x60) .| block.equal(to: 0x7E)
    return some .| more .| block.equal(to: 0xC2) .| block.equal(to: 0xE2) .| (block.equal(to: 0x20) .& next.equal(to: 0x20))
  }
}

extension ByteBlock {
  /// The bytes that are no letter, digit, comma, hyphen, full stop or single space, nor a part of a letter beyond ASCII: these few tell
  /// most text at once.
  @inline(__always)
  fileprivate func isRare(before next: ByteBlock) -> Marks {
    let letters = lie(in: 0x61...0x7A) .| lie(in: 0x41...0x5A)
    let beyond = lie(in: 0x80...0xFF) .& .!(equal(to: 0xC2) .| equal(to: 0xE2))
    return .!(letters .| lie(in: 0x2C...0x39) .| beyond .| (equal(to: 0x20) .& .!next.equal(to: 0x20)))
  }
}
