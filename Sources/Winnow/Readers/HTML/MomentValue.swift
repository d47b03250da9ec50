/// A moment as machines write it, in an attribute of an element that shows how long ago that was.
enum MomentValue {
  /// Whether a value begins with a day and an hour: `2023-12-26T09:31:04`, `2023-12-26 09:31`.
  static func opens(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    guard value.count >= 16, value.count <= 48 else { return false }
    for at in 0..<16 {
      let byte = value[at]
      switch at {
      case 4, 7: guard byte == 0x2D else { return false }
      case 10: guard byte == 0x54 || byte == 0x20 else { return false }
      case 13: guard byte == 0x3A else { return false }
      default: guard byte &- 0x30 < 10 else { return false }
      }
    }
    return true
  }
}
