import WinnowBase

/// Writes a leaf's text: white space folds to single spaces, none at the ends.
///
/// Folds the white space of ASCII, U+0085, U+2028 and U+2029. A no-break space stays inside the text and goes at its ends, as do the
/// marks that show nothing (zero-width space, byte order mark, left-to-right and right-to-left mark).
struct TextFold {
  let start: Int
  private(set) var isSpacePending = false

  init(start: Int) { self.start = start }

  /// Where the next word will stand.
  @inline(__always)
  func next(in output: [UInt8]) -> Int { output.count + (isSpacePending && output.count > start ? 1 : 0) }

  @inline(__always)
  mutating func space() { isSpacePending = true }

  @inline(__always)
  private mutating func flush(_ output: inout [UInt8]) {
    if isSpacePending, output.count > start { output.append(0x20) }
    isSpacePending = false
  }

  /// How many bytes of white space start at `i`, 0 for none.
  @inline(__always)
  static func spaceLength(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) -> Int {
    switch bytes[i] {
    case 0x20, 0x09...0x0D: 1
    case 0xC2 where i + 1 < bytes.count && bytes[i + 1] == 0x85: 2
    case 0xE2 where i + 2 < bytes.count && bytes[i + 1] == 0x80 && bytes[i + 2] & 0xFE == 0xA8: 3
    default: 0
    }
  }

  /// The first byte from `from` on, which is no white space, that begins white space to fold: one space between two words is ordinary text.
  @inline(__always)
  private static func firstFold(_ bytes: UnsafeBufferPointer<UInt8>, _ from: Int) -> Int {
    var i = from
    let count = bytes.count
    while i < count {
      // Each byte is looked at with the one behind it.
      i = ByteBlock.first(from: i, to: count &- 1) { place in
        let (block, next) = (ByteBlock(bytes, place), ByteBlock(bytes, place &+ 1))
        let ends = next.lie(in: 0...0x20) .| next.equal(to: 0xC2) .| next.equal(to: 0xE2)
        return block.lie(in: 0...0x1F) .| block.equal(to: 0xC2) .| block.equal(to: 0xE2) .| (block.equal(to: 0x20) .& ends)
      }
      guard i < count else { break }
      let byte = bytes[i]
      if byte > 0x20, byte != 0xC2, byte != 0xE2 {
        i &+= 1
      } else if byte == 0x20, i &+ 1 < count, bytes[i &+ 1] > 0x20, bytes[i &+ 1] != 0xC2, bytes[i &+ 1] != 0xE2 {
        i &+= 2
      } else if spaceLength(bytes, i) == 0 {
        i &+= 1
      } else {
        break
      }
    }
    return min(i, count)
  }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    var i = 0
    let count = bytes.count
    while i < count {
      let space = Self.spaceLength(bytes, i)
      if space > 0 {
        isSpacePending = true
        i &+= space
        continue
      }
      let from = i
      i = Self.firstFold(bytes, from)
      flush(&output)
      output.append(run: UnsafeBufferPointer(rebasing: bytes[from..<i]))
    }
  }

  mutating func append(scalar: UInt32, to output: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(scalar) else { return }
    switch scalar.value {
    case 0x20, 0x09...0x0D, 0x85, 0x2028, 0x2029: isSpacePending = true
    default:
      flush(&output)
      output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }

  /// Ends the text and says where it stands; what trimming takes from its end is taken off the output.
  mutating func finish(_ output: inout [UInt8]) -> Extent {
    isSpacePending = false
    var from = start
    while output.count > from {
      let count = output.count
      let last = output[count - 1]
      if last == 0x20 {
        output.removeLast()
      } else if count - from >= 2, output[count - 2] == 0xC2, last == 0xA0 {
        output.removeLast(2)
      } else if count - from >= 3, Self.isInvisible(output, count - 3) {
        output.removeLast(3)
      } else {
        break
      }
    }
    while from < output.count {
      if output[from] == 0x20 {
        from += 1
      } else if from + 1 < output.count, output[from] == 0xC2, output[from + 1] == 0xA0 {
        from += 2
      } else if from + 2 < output.count, Self.isInvisible(output, from) {
        from += 3
      } else {
        break
      }
    }
    return Extent(from, max(from, output.count))
  }

  /// U+200B, U+200E, U+200F, U+FEFF.
  private static func isInvisible(_ bytes: [UInt8], _ i: Int) -> Bool {
    if bytes[i] == 0xEF { return bytes[i + 1] == 0xBB && bytes[i + 2] == 0xBF }
    return bytes[i] == 0xE2 && bytes[i + 1] == 0x80 && (bytes[i + 2] == 0x8B || bytes[i + 2] == 0x8E || bytes[i + 2] == 0x8F)
  }
}
