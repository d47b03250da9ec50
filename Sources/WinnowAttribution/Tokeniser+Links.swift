// Markdown links within a line.
extension Tokeniser {
  /// At `[`: where the words of a Markdown link end, where the whole link ends, and its address; nil if it is no link.
  func linkEnd() -> (text: Int, end: Int, address: Range<Int>)? {
    guard linkDepth == 0 else { return nil }
    let limit = min(end, index + 400)
    var at = index + 1
    while at < limit, bytes[at] != 0x5D, bytes[at] != 0x5B, bytes[at] != 0x0A { at += 1 }
    guard at + 1 < end, at < limit, bytes[at] == 0x5D, bytes[at + 1] == 0x28 else { return nil }
    let text = at
    let from = at + 2
    at = from
    var depth = 1
    let farthest = min(end, from + 2048)
    while at < farthest {
      if bytes[at] == 0x28 { depth += 1 }
      if bytes[at] == 0x29 {
        depth -= 1
        if depth == 0 { return (text, at + 1, from..<at) }
      }
      at += 1
    }
    return nil
  }

  /// 2 where an address looks like somebody's own page ("/@name", "/people/name", github.com/name), else 1.
  func hint(address: Range<Int>) -> UInt8 {
    func has(_ needle: StaticString) -> Bool {
      let length = needle.utf8CodeUnitCount
      guard address.count >= length else { return false }
      var at = address.lowerBound
      while at + length <= address.upperBound {
        var same = true
        for offset in 0..<length where bytes[at + offset] != needle.utf8Start[offset] {
          same = false
          break
        }
        if same { return true }
        at += 1
      }
      return false
    }
    if has("/@") || has("/people/") || has("/users/") || has("/user/") || has("/author") || has("/profile")
      || has("/photos/")
        && !has("/s/photos/")
      || has("github.com/") || has("/User:") || has("twitter.com/")
    {
      return 2
    }
    return 1
  }
}
