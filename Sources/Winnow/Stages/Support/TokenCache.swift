/// Remembers from page to page what short words of markup say, such as the classes that nearly every page has: `row`, `nav-link`.
///
/// One entry a slot, the newest wins. A word is remembered with its bytes, so that no page can change what another one's words say.
final class TokenCache<Value: BitwiseCopyable>: @unchecked Sendable {
  private struct Entry {
    var word: (UInt64, UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0, 0)
    var value: Value
  }

  private static var slots: Int { 2048 }
  /// Bytes of the longest word that is remembered.
  private static var longest: Int { 40 }

  /// Bytes from one entry to the next: each stands in one line of the cache, since the memory is seldom in the nearest when a page asks.
  private static var stride: Int { max(64, MemoryLayout<Entry>.stride) }

  // Memory of its own: an array would be looked at for whether it is shared each time that it is asked. No word's bytes are all 0.
  private let entries: UnsafeMutableRawPointer

  /// An empty cache; `none` is what no word at all says.
  init(none: Value) {
    entries = .allocate(byteCount: Self.slots * Self.stride, alignment: 64)
    for slot in 0..<Self.slots {
      (entries + slot * Self.stride).initializeMemory(as: Entry.self, to: Entry(value: none))
    }
  }

  deinit { entries.deallocate() }

  /// What `make` finds in a word, asked anew only where that is not remembered. NULs at the end of a word count for nothing.
  @inline(__always)
  func value(of word: UnsafeBufferPointer<UInt8>, _ make: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
    guard let base = word.baseAddress, word.count > 0, word.count <= Self.longest else { return make(word) }
    let first = Self.padded(base, min(word.count, 8))
    var rest: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    if word.count > 8 {
      rest.0 = Self.padded(base + 8, min(word.count &- 8, 8))
      if word.count > 16 { rest.1 = Self.padded(base + 16, min(word.count &- 16, 8)) }
      if word.count > 24 { rest.2 = Self.padded(base + 24, min(word.count &- 24, 8)) }
      if word.count > 32 { rest.3 = Self.padded(base + 32, word.count &- 32) }
    }
    let sum = first &+ rest.0 &* 3 &+ rest.1 &* 5 &+ rest.2 &* 7 &+ rest.3 &* 9
    let mixed = sum.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    let slot = Int(truncatingIfNeeded: (mixed.high ^ mixed.low) >> 53)
    let entry = (entries + slot &* Self.stride).assumingMemoryBound(to: Entry.self)
    let bytes = (first, rest.0, rest.1, rest.2, rest.3)
    if entry.pointee.word == bytes { return entry.pointee.value }
    let value = make(word)
    entry.pointee = Entry(word: bytes, value: value)
    return value
  }

  /// One to eight bytes as a number, the first lowest, with zeros above them.
  @inline(__always)
  private static func padded(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
    let raw = UnsafeRawPointer(bytes)
    if count == 8 { return UInt64(littleEndian: raw.loadUnaligned(as: UInt64.self)) }
    if count >= 4 {
      let low = UInt32(littleEndian: raw.loadUnaligned(as: UInt32.self))
      let high = UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self))
      return UInt64(low) | UInt64(high) << UInt64(8 &* count &- 32)
    }
    let middle = count >> 1
    return UInt64(bytes[0]) | UInt64(bytes[middle]) << UInt64(8 &* middle) | UInt64(bytes[count &- 1]) << UInt64(8 &* count &- 8)
  }
}
