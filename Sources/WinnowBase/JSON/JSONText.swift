/// The inside of a JSON string, copied as it is read.
enum JSONText {
  /// Copies what a string says up to its end, an escape by number, a control character, a broken escape or the end of the bytes, and gives
  /// the count of bytes written, which are no more than those `read`. There is room for all of them.
  @inline(__always)
  static func copy(_ bytes: UnsafeBufferPointer<UInt8>, to target: UnsafeMutablePointer<UInt8>, read: inout Int) -> Int {
    guard let base = bytes.baseAddress else { return 0 }
    var at = 0
    var written = 0
    while at < bytes.count {
      let special = ByteScan.firstJSONSpecial(in: bytes, from: at)
      (target + written).update(from: base + at, count: special &- at)
      written &+= special &- at
      at = special
      guard at &+ 1 < bytes.count, base[at] == 0x5C, let byte = meaning(of: base[at &+ 1]) else { break }
      target[written] = byte
      written &+= 1
      at &+= 2
    }
    read = at
    return written
  }

  /// The byte that a letter or sign stands for behind a backslash; nil for one that begins a number or means nothing.
  @inline(__always)
  static func meaning(of byte: UInt8) -> UInt8? {
    switch byte {
    case 0x22, 0x5C, 0x2F: byte
    case 0x62: 0x08
    case 0x66: 0x0C
    case 0x6E: 0x0A
    case 0x72: 0x0D
    case 0x74: 0x09
    default: nil
    }
  }
}
