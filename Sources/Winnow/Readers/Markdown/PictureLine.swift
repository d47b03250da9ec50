import WinnowBase

/// A line that is one picture and nothing else, `![alt](address)`, with nothing in it to resolve: what `InlineScanner` and `InlineWriter`
/// would make of it is what it says.
struct PictureLine {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  private let alt: Bytes
  private let address: Bytes

  /// Nil for any other line, and for a picture with something to resolve.
  init?(_ bytes: Bytes) {
    guard bytes.count > 5, bytes[0] == 0x21, bytes[1] == 0x5B, bytes[bytes.count - 1] == 0x29 else { return nil }
    let close = ByteScan.first(0x5D, in: bytes, from: 2)
    guard close + 2 < bytes.count - 1, bytes[close + 1] == 0x28 else { return nil }
    alt = Bytes(rebasing: bytes[2..<close])
    address = Bytes(rebasing: bytes[close + 2..<bytes.count - 1])
    guard Self.isPlain(address), alt.isEmpty || PlainLine.holds(alt) else { return nil }
  }

  /// Whether an address holds no blank, quote, ampersand, parenthesis, angle bracket or backslash.
  private static func isPlain(_ bytes: Bytes) -> Bool {
    var i = ByteBlock.first(from: 0, to: bytes.count) { place in
      let block = ByteBlock(bytes, place)
      let some = block.lie(in: 0...0x20) .| block.equal(to: 0x22) .| block.equal(to: 0x26) .| block.lie(in: 0x28...0x29)
      return some .| block.equal(to: 0x3C) .| block.equal(to: 0x5C)
    }
    guard bytes.count &- i < 16 else { return false }
    while i < bytes.count {
      switch bytes[i] {
      case 0...0x20, 0x22, 0x26, 0x28...0x29, 0x3C, 0x5C: return false
      default: i &+= 1
      }
    }
    return true
  }

  /// The picture, its address made absolute.
  func picture(_ page: HTMLAddress) -> Picture {
    var picture = Picture(address: page.resolve(String(decoding: address, as: UTF8.self)))
    if !alt.isEmpty { picture.alt = shownAlt }
    return picture
  }

  /// What the alternative text says, nil for nothing.
  private var shownAlt: String? {
    var text: [UInt8] = []
    var fold = TextFold(start: 0)
    fold.append(alt, to: &text)
    let shown = fold.finish(&text)
    return shown.isEmpty ? nil : ConvertedAlt.shown(String(decoding: text[shown.range], as: UTF8.self))
  }
}
