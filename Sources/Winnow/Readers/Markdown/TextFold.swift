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

  /// Whether eight bytes hold nothing to fold, however they go on: no control byte, no space at either end or beside another one, and no
  /// first byte of a longer space.
  @inline(__always)
  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) -> Bool {
    guard let base = bytes.baseAddress else { return false }
    let word = UInt64(littleEndian: UnsafeRawPointer(base + i).loadUnaligned(as: UInt64.self))
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops: UInt64 = 0x8080_8080_8080_8080
    // A borrow can mark a byte above a true match wrongly: then the bytes are looked at one by one.
    let control = (word &- ones &* 0x20) & ~word & tops
    let spaces = ((word ^ (ones &* 0x20)) &- ones) & ~word & tops
    let c2 = ((word ^ (ones &* 0xC2)) &- ones) & ~(word ^ (ones &* 0xC2)) & tops
    let e2 = ((word ^ (ones &* 0xE2)) &- ones) & ~(word ^ (ones &* 0xE2)) & tops
    return (control | c2 | e2 | (spaces & (spaces << 8)) | (spaces & 0x8000_0000_0000_0080)) == 0
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
      // One space between two words is ordinary text: whole sentences are copied at once.
      let from = i
      while i < count {
        while i &+ 8 <= count, Self.isPlain(bytes, i) { i &+= 8 }
        guard i < count else { break }
        let byte = bytes[i]
        if byte > 0x20, byte != 0xC2, byte != 0xE2 {
          i &+= 1
        } else if byte == 0x20, i &+ 1 < count, bytes[i &+ 1] > 0x20, bytes[i &+ 1] != 0xC2, bytes[i &+ 1] != 0xE2 {
          i &+= 2
        } else if Self.spaceLength(bytes, i) == 0 {
          i &+= 1
        } else {
          break
        }
      }
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
