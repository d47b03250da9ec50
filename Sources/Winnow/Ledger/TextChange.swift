import WinnowBase

/// What one edit did to a text: at one place some bytes went and others came.
struct TextChange {
  private let at: Int
  private let gone: [UInt8]
  private let come: [UInt8]

  /// The change from one text to another, as short as whole characters allow.
  init(from before: String, to after: String) {
    let old = Array(before.utf8)
    let new = Array(after.utf8)
    let most = min(old.count, new.count)
    var head = 0
    while head < most, old[head] == new[head] { head += 1 }
    while head > 0, !Self.starts(old, head) || !Self.starts(new, head) { head -= 1 }
    var tail = 0
    while tail < most - head, old[old.count - 1 - tail] == new[new.count - 1 - tail] { tail += 1 }
    while tail > 0, !Self.starts(old, old.count - tail) || !Self.starts(new, new.count - tail) { tail -= 1 }
    at = head
    gone = Array(old[head..<old.count - tail])
    come = Array(new[head..<new.count - tail])
  }

  /// The change made in another text: where the bytes that go stand nearest to their place. A text that does not hold them stays.
  func applied(to text: String) -> String {
    let bytes = Array(text.utf8)
    guard !gone.isEmpty else { return text }
    var best: Int?
    ByteSearch(gone).each(in: bytes) { place in
      if let known = best, abs(known - at) <= abs(place - at) { return false }
      best = place
      return true
    }
    guard let best else { return text }
    return String(decoding: bytes[..<best] + come + bytes[(best + gone.count)...], as: UTF8.self)
  }

  private static func starts(_ bytes: [UInt8], _ at: Int) -> Bool { at >= bytes.count || bytes[at] & 0xC0 != 0x80 }
}
