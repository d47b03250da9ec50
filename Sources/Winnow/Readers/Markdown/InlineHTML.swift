/// HTML inside Markdown: tags, comments and raw elements, each found within the content at hand.
enum InlineHTML {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  /// The end of `<scheme:…>` or `<name@host>`, nil when it is neither.
  static func addressEnd(_ bytes: Bytes, _ start: Int) -> Int? {
    var i = start + 1
    guard i < bytes.count, (bytes[i] | 0x20) &- 0x61 < 26 || bytes[i] &- 0x30 < 10 else { return nil }
    var isAddress = false
    while i < bytes.count, i - start < 2048 {
      switch bytes[i] {
      case 0x3E: return isAddress ? i + 1 : nil
      case 0...0x20, 0x3C, 0x22: return nil
      case 0x3A, 0x40: isAddress = true
      case 0x3D: if !isAddress { return nil }
      default: break
      }
      i += 1
    }
    return nil
  }

  /// The end of a comment, a declaration or a CDATA section that starts at `start`.
  static func commentEnd(_ bytes: Bytes, _ start: Int, _ missing: inout InlineScanner.Missing) -> Int? {
    guard start + 3 < bytes.count else { return nil }
    if bytes[start + 2] == 0x2D, bytes[start + 3] == 0x2D {
      if start >= missing.comment { return nil }
      var i = start + 4
      while i + 2 < bytes.count {
        if bytes[i] == 0x2D, bytes[i + 1] == 0x2D, bytes[i + 2] == 0x3E { return i + 3 }
        i += 1
      }
      missing.comment = start
      return nil
    }
    guard (bytes[start + 2] | 0x20) &- 0x61 < 26 else { return nil }
    var i = start + 3
    while i < bytes.count, i - start < 512 {
      if bytes[i] == 0x3E { return i + 1 }
      if bytes[i] == 0x3C { return nil }
      i += 1
    }
    return nil
  }

  /// The end of a script or style whose start tag ends at `from`.
  static func rawEnd(_ bytes: Bytes, _ from: Int, _ tag: Tag, _ missing: inout InlineScanner.Missing) -> Int? {
    if from >= missing.raw { return nil }
    var i = from
    while i + 3 < bytes.count {
      if bytes[i] == 0x3C, bytes[i + 1] == 0x2F, let base = bytes.baseAddress {
        var end = i + 2
        while end < bytes.count, isNameByte(bytes[end]) { end += 1 }
        if HTMLName.tag(base + i + 2, end - i - 2) == tag {
          while end < bytes.count, bytes[end] != 0x3E { end += 1 }
          return min(end + 1, bytes.count)
        }
      }
      i += 1
    }
    missing.raw = from
    return nil
  }

  @inline(__always)
  private static func isNameByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x2D || byte == 0x3A
  }

  /// The tag's name, without looking at the rest: the element, whether it is an end tag, and where the name ends.
  static func name(_ bytes: Bytes, _ start: Int, _ to: Int) -> (tag: Tag, isEnd: Bool, end: Int)? {
    var i = start + 1
    guard i < to, let base = bytes.baseAddress else { return nil }
    let isEnd = bytes[i] == 0x2F
    if isEnd { i += 1 }
    let from = i
    guard i < to, (bytes[i] | 0x20) &- 0x61 < 26 else { return nil }
    while i < to, i - from < 40, isNameByte(bytes[i]) { i += 1 }
    if i < to, bytes[i] != 0x3E, bytes[i] != 0x2F, !LineSyntax.isBlank(bytes[i]) { return nil }
    var tag = HTMLName.tag(base + from, i - from)
    // What is no element is text: `List<String>`. Custom elements have a hyphen.
    if tag == .other {
      guard bytes[from..<i].contains(0x2D) else { return nil }
    }
    if tag == .none { tag = .other }
    return (tag, isEnd, i)
  }

  /// A whole tag of a known element, and where it ends.
  static func tag(_ bytes: Bytes, _ start: Int, limit: Int, _ missing: inout InlineScanner.Missing) -> (InlineTag, Int)? {
    guard let (tag, isEnd, nameEnd) = name(bytes, start, bytes.count) else { return nil }
    var result = InlineTag(tag: tag, isEnd: isEnd)
    var i = nameEnd
    let count = bytes.count
    while i < count {
      let byte = bytes[i]
      if byte == 0x3E { return (result, i + 1) }
      if byte == 0x3C { return nil }
      if byte <= 0x20 || byte == 0x2F || byte == 0x22 || byte == 0x27 {
        i += 1
        continue
      }
      let name = i
      while i < count, bytes[i] > 0x20, bytes[i] != 0x3D, bytes[i] != 0x3E, bytes[i] != 0x2F, bytes[i] != 0x3C { i += 1 }
      let nameRange = name..<i
      var value = i..<i
      var next = i
      while next < count, bytes[next] <= 0x20 { next += 1 }
      if next < count, bytes[next] == 0x3D {
        next += 1
        while next < count, bytes[next] <= 0x20 { next += 1 }
        guard next < count else { return nil }
        let quote = bytes[next]
        if quote == 0x22 || quote == 0x27 {
          let from = next + 1
          if from >= (quote == 0x22 ? missing.quote : missing.apostrophe) { return nil }
          next = from
          while next < count, bytes[next] != quote { next += 1 }
          guard next < count else {
            if quote == 0x22 { missing.quote = from } else { missing.apostrophe = from }
            return nil
          }
          value = from..<next
          next += 1
        } else {
          let from = next
          while next < count, bytes[next] > 0x20, bytes[next] != 0x3E, bytes[next] != 0x3C { next += 1 }
          value = from..<next
        }
        i = next
      } else if i == name {
        i += 1
      }
      if result.attributes.count < limit { result.attributes.append((nameRange, value)) }
    }
    return nil
  }
}
