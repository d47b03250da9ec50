import WinnowBase

/// Lines that are nothing but text, as most are: what `InlineScanner` and `TextFold` would make of them is what they are.
enum PlainLine {
  /// Whether a line holds no byte that may mean something in Markdown, and no white space to fold but at its end. False may be said of a
  /// line that is plain.
  static func holds(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes.first, first != 0x20 else { return false }
    let before = bytes.count &- 1
    // Each byte is looked at with the one behind it: two spaces are one.
    var i = ByteBlock.first(from: 0, to: before) { place in
      let (block, next) = (ByteBlock(bytes, place), ByteBlock(bytes, place &+ 1))
      let some = block.lie(in: 0...0x1F) .| block.equal(to: 0x21) .| block.equal(to: 0x26) .| block.equal(to: 0x2A)
      let more = block.lie(in: 0x3A...0x3C) .| block.lie(in: 0x5B...0x60) .| block.equal(to: 0x7E)
      return some .| more .| block.equal(to: 0xC2) .| block.equal(to: 0xE2) .| (block.equal(to: 0x20) .& next.equal(to: 0x20))
    }
    guard before &- i < 16 else { return false }
    while i <= before {
      switch bytes[i] {
      case 0...0x1F, 0x21, 0x26, 0x2A, 0x3A...0x3C, 0x5B...0x60, 0x7E, 0xC2, 0xE2: return false
      case 0x20 where i < before && bytes[i &+ 1] == 0x20: return false
      default: i &+= 1
      }
    }
    return true
  }
}
