internal import Glibc

/// Converts raw bytes to valid UTF-8 piece by piece, counting replacements and keeping track of offsets.
struct TextConverter {
  private let raw: UnsafeBufferPointer<UInt8>
  private let start: Int
  private(set) var output: [UInt8] = []
  private(set) var replacements = 0
  private(set) var offsets = OffsetMap()
  private static let pieceSize = 64

  init(_ raw: UnsafeBufferPointer<UInt8>, from start: Int) {
    self.raw = raw
    self.start = start
    output.reserveCapacity(raw.count + raw.count / 4)
    offsets.append(text: 0, raw: start)
  }

  private mutating func replace() {
    output += [0xEF, 0xBF, 0xBD]
    replacements += 1
  }

  /// Copies valid parts, replaces invalid ones, drops U+0000.
  mutating func repairUTF8() {
    var at = start
    while at < raw.count {
      let invalid = UTF8Check.firstInvalid(in: raw, from: at)
      while at < invalid {
        let null = min(ByteScan.first(0, in: raw, from: at), invalid)
        offsets.append(text: output.count, raw: at)
        output.append(contentsOf: UnsafeBufferPointer(rebasing: raw[at..<null]))
        at = null < invalid ? null + 1 : invalid
      }
      guard at < raw.count else { break }
      offsets.append(text: output.count, raw: at)
      replace()
      at += UTF8Check.sequence(in: raw, at: at).length
    }
    offsets.append(text: output.count, raw: raw.count)
  }

  // The row 80 to 9F of windows-1252; bytes without a character are the C1 controls, as in browsers.
  static let windows1252: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D, 0x17D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178,
  ]

  mutating func convertWindows1252() {
    let row = Self.windows1252
    var at = start
    while at < raw.count {
      let byte = raw[at]
      offsets.append(text: output.count, raw: at)
      if byte < 0x80 {
        let end = ByteScan.firstNonASCII(in: raw, from: at)
        let null = ByteScan.first(0, in: UnsafeBufferPointer(rebasing: raw[..<end]), from: at)
        output.append(contentsOf: UnsafeBufferPointer(rebasing: raw[at..<null]))
        at = null < end ? null + 1 : end
        continue
      }
      let value = byte < 0xA0 ? row[Int(byte) - 0x80] : UInt16(byte)
      if value >= 0x800 {
        output.append(0xE0 | UInt8(truncatingIfNeeded: value >> 12))
        output.append(0x80 | UInt8(truncatingIfNeeded: value >> 6 & 0x3F))
      } else {
        output.append(0xC0 | UInt8(truncatingIfNeeded: value >> 6))
      }
      output.append(0x80 | UInt8(truncatingIfNeeded: value & 0x3F))
      at += 1
    }
    offsets.append(text: output.count, raw: raw.count)
  }

  /// Copies ASCII without U+0000 and reads the rest, which is doubled throughout, as it was meant; leaves out a byte order mark.
  mutating func convertDoubled() {
    var at = start
    while at < raw.count {
      let end = ByteScan.firstNonASCII(in: raw, from: at)
      while at < end {
        let null = min(ByteScan.first(0, in: raw, from: at), end)
        offsets.append(text: output.count, raw: at)
        output.append(contentsOf: UnsafeBufferPointer(rebasing: raw[at..<null]))
        at = null < end ? null + 1 : end
      }
      guard at < raw.count, let character = DoubledEncoding.character(in: raw, at: at) else { break }
      offsets.append(text: output.count, raw: at)
      if at != start || character.packed != Self.packedMark {
        for place in 0..<character.count { output.append(UInt8(truncatingIfNeeded: character.packed >> UInt32(place * 8))) }
      }
      at += character.length
    }
    offsets.append(text: output.count, raw: raw.count)
  }

  private static let packedMark: UInt32 = 0xBF_BBEF

  /// Converts through iconv, 64 bytes at a time so that offsets stay near. An encoding that iconv does not have is read as
  /// windows-1252.
  mutating func convert(_ name: String) {
    guard let handle = IconvHandle(name) else { return convertWindows1252() }
    let piece = UnsafeMutableBufferPointer<CChar>.allocate(capacity: Self.pieceSize * 8)
    defer { piece.deallocate() }
    let isWide = name.hasPrefix("UTF-16")
    var at = start
    var wanted = Self.pieceSize
    while at < raw.count {
      let end = min(raw.count, at + wanted)
      offsets.append(text: output.count, raw: at)
      let step = handle.convert(UnsafeBufferPointer(rebasing: raw[at..<end]), piece)
      append(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(piece)[..<step.produced]))
      at += step.consumed
      wanted = Self.pieceSize
      switch step.outcome {
      case .done: break
      case .incomplete:
        if end < raw.count {
          // A character goes on in the next piece; a state sequence may leave nothing consumed.
          if step.consumed == 0 { wanted = Self.pieceSize * 2 }
          if step.consumed == 0, end - at >= Self.pieceSize * 2 {
            replace()
            at += 1
          }
        } else {
          replace()
          at = raw.count
        }
      case .invalid:
        replace()
        // A trail byte that is ASCII is kept: it may be the markup's.
        let isPair = !isWide && at + 1 < raw.count && raw[at] >= 0x80 && raw[at + 1] >= 0x80
        at += isWide ? 2 : isPair && handle.isMultibyte ? 2 : 1
      }
    }
    // Some encodings keep a letter back until they know whether an accent follows.
    let produced = handle.flush(piece)
    append(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(piece)[..<produced]))
    offsets.append(text: output.count, raw: raw.count)
  }

  private mutating func append(_ bytes: UnsafeRawBufferPointer) {
    let text = bytes.bindMemory(to: UInt8.self)
    var at = 0
    while at < text.count {
      let null = ByteScan.first(0, in: text, from: at)
      output.append(contentsOf: UnsafeBufferPointer(rebasing: text[at..<null]))
      at = null + 1
    }
  }
}

/// Owns an iconv descriptor that converts to UTF-8.
private struct IconvHandle: ~Copyable {
  enum Outcome {
    case done
    case incomplete
    case invalid
  }

  private let descriptor: iconv_t
  let isMultibyte: Bool

  init?(_ name: String) {
    guard let descriptor = iconv_open("UTF-8", name), Int(bitPattern: descriptor) != -1 else { return nil }
    self.descriptor = descriptor
    isMultibyte = ["GB18030", "CP932", "EUC-JP-MS", "CP949", "BIG5-HKSCS"].contains(name)
  }

  deinit { iconv_close(descriptor) }

  /// Gives what the converter holds back, and starts anew.
  func flush(_ output: UnsafeMutableBufferPointer<CChar>) -> Int {
    var into = output.baseAddress
    var room = output.count
    _ = iconv(descriptor, nil, nil, &into, &room)
    return output.count - room
  }

  /// Converts what it can. The output has room for eight bytes an input byte, more than any encoding needs.
  func convert(_ input: UnsafeBufferPointer<UInt8>, _ output: UnsafeMutableBufferPointer<CChar>)
    -> (consumed: Int, produced: Int, outcome: Outcome)
  {
    input.withMemoryRebound(to: CChar.self) { input in
      var from = UnsafeMutablePointer(mutating: input.baseAddress)
      var into = output.baseAddress
      var left = input.count
      var room = output.count
      let status = iconv(descriptor, &from, &left, &into, &room)
      let code = errno
      let outcome: Outcome = status != -1 ? .done : code == EILSEQ ? .invalid : .incomplete
      return (input.count - left, output.count - room, outcome)
    }
  }
}
