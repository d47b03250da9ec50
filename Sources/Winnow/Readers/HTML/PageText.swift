import WinnowBase

/// A page's bytes as valid UTF-8, and the way back to the raw offsets.
struct PageText {
  let bytes: [UInt8]
  private let isConverted: Bool

  init(_ raw: [UInt8], contentType: String?) {
    var raw = raw
    if raw.starts(with: [0xEF, 0xBB, 0xBF]) { raw.replaceSubrange(0..<3, with: [0x20, 0x20, 0x20]) }
    if String(validating: raw, as: UTF8.self) != nil {
      bytes = raw
      isConverted = false
    } else {
      bytes = Array(String(decoding: raw, as: UTF8.self).utf8)
      isConverted = true
    }
  }

  func mapOrigins(of post: inout Post) {}
}
