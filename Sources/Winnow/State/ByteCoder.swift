/// Writes values one after another into bytes, for what stays within one version of the program: spilled posts, remembered results.
struct ByteEncoder {
  private(set) var bytes: [UInt8] = []

  /// `capacity`: bytes to have room for at once.
  init(capacity: Int = 0) { if capacity > 0 { bytes.reserveCapacity(capacity) } }

  /// Bytes without a count before them.
  mutating func raw(_ value: [UInt8]) { bytes.append(contentsOf: value) }

  mutating func integer(_ value: Int) {
    // LEB128 of the zigzag form: small numbers of either sign take one byte.
    var rest = UInt64(bitPattern: Int64(value) &<< 1 ^ Int64(value) &>> 63)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  mutating func flag(_ value: Bool) { bytes.append(value ? 1 : 0) }

  mutating func bytes(_ value: [UInt8]) {
    integer(value.count)
    bytes.append(contentsOf: value)
  }

  mutating func text(_ value: String) {
    integer(value.utf8.count)
    bytes.append(contentsOf: value.utf8)
  }

  mutating func text(_ value: String?) {
    flag(value != nil)
    if let value { text(value) }
  }

  mutating func list<T>(_ values: [T], _ write: (inout ByteEncoder, T) -> Void) {
    integer(values.count)
    for value in values { write(&self, value) }
  }

  /// An array of values without references, as it lies in memory.
  mutating func flat<T: BitwiseCopyable>(_ values: [T]) {
    integer(values.count)
    values.withUnsafeBytes { bytes.append(contentsOf: $0) }
  }
}

/// Reads what `ByteEncoder` wrote. Every read is checked; nil means that the bytes end or are not of this form.
struct ByteDecoder {
  private let source: [UInt8]
  private var place: Int
  private let end: Int

  init(_ bytes: [UInt8]) { self.init(bytes, 0..<bytes.count) }

  /// Reads a part of some bytes.
  init(_ bytes: [UInt8], _ range: Range<Int>) { (source, place, end) = (bytes, range.lowerBound, range.upperBound) }

  var isAtEnd: Bool { place >= end }

  mutating func integer() -> Int? {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while place < end, shift < 64 {
      let byte = source[place]
      place += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return Int(truncatingIfNeeded: Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)) }
      shift += 7
    }
    return nil
  }

  mutating func flag() -> Bool? {
    guard place < end else { return nil }
    defer { place += 1 }
    return source[place] == 1
  }

  private mutating func slice() -> ArraySlice<UInt8>? {
    guard let count = integer(), count >= 0, count <= end - place else { return nil }
    defer { place += count }
    return source[place..<(place + count)]
  }

  mutating func bytes() -> [UInt8]? { slice().map(Array.init) }

  mutating func text() -> String? { slice().map { String(decoding: $0, as: UTF8.self) } }

  /// Outer nil: not of this form. Inner nil: no text.
  mutating func optionalText() -> String?? {
    guard let has = flag() else { return nil }
    guard has else { return .some(nil) }
    guard let text = text() else { return nil }
    return .some(text)
  }

  mutating func list<T>(_ read: (inout ByteDecoder) -> T?) -> [T]? {
    guard let count = integer(), count >= 0, count <= end - place else { return nil }
    var values: [T] = []
    values.reserveCapacity(count)
    for _ in 0..<count {
      guard let value = read(&self) else { return nil }
      values.append(value)
    }
    return values
  }

  mutating func flat<T: BitwiseCopyable>(_ type: T.Type) -> [T]? {
    let size = MemoryLayout<T>.stride
    guard let count = integer(), count >= 0, count <= (end - place) / size else { return nil }
    defer { place += count * size }
    return [T](unsafeUninitializedCapacity: count) { buffer, filled in
      source.withUnsafeBytes { raw in
        UnsafeMutableRawBufferPointer(buffer).copyMemory(
          from: UnsafeRawBufferPointer(rebasing: raw[place..<(place + count * size)]))
      }
      filled = count
    }
  }
}
