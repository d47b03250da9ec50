/// The parts of a link behind its text: an address and a title.
enum LinkTarget {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  /// Reads an address, `<…>` or bare with balanced parentheses.
  static func address(_ bytes: Bytes, _ from: Int, _ to: Int) -> (value: String, end: Int)? {
    guard from < to else { return nil }
    if bytes[from] == 0x3C {
      var i = from + 1
      while i < to, bytes[i] != 0x3E {
        if bytes[i] == 0x0A || bytes[i] == 0x3C { return nil }
        i += bytes[i] == 0x5C ? 2 : 1
      }
      return i < to ? (unescaped(bytes, from + 1, i), i + 1) : nil
    }
    var i = from
    var depth = 0
    while i < to, bytes[i] > 0x20 {
      switch bytes[i] {
      case 0x5C where i + 1 < to && isPunctuation(bytes[i + 1]): i += 1
      case 0x28:
        depth += 1
        // cmark's own limit; without it `[a](b[a](b…` takes quadratic time.
        if depth > 32 { return nil }
      case 0x29:
        if depth == 0 { return (unescaped(bytes, from, i), i) }
        depth -= 1
      default: break
      }
      i += 1
    }
    return depth == 0 ? (unescaped(bytes, from, i), i) : nil
  }

  /// Reads a title in `"…"`, `'…'` or `(…)`.
  static func title(_ bytes: Bytes, _ from: Int, _ to: Int) -> (value: String, end: Int)? {
    guard from < to else { return nil }
    let close: UInt8
    switch bytes[from] {
    case 0x22: close = 0x22
    case 0x27: close = 0x27
    case 0x28: close = 0x29
    default: return nil
    }
    var i = from + 1
    // A longer title is none; the cap keeps unclosed ones from taking quadratic time.
    let stop = min(to, from + 4096)
    while i < stop, bytes[i] != close { i += bytes[i] == 0x5C ? 2 : 1 }
    return i < stop ? (unescaped(bytes, from + 1, i), i + 1) : nil
  }

  @inline(__always)
  static func isPunctuation(_ byte: UInt8) -> Bool {
    (byte >= 0x21 && byte <= 0x2F) || (byte >= 0x3A && byte <= 0x40) || (byte >= 0x5B && byte <= 0x60)
      || (byte >= 0x7B && byte <= 0x7E)
  }

  /// Text with escapes and character references resolved.
  static func unescaped(_ bytes: Bytes, _ from: Int, _ to: Int) -> String {
    let part = UnsafeBufferPointer(rebasing: bytes[from..<max(from, to)])
    guard part.contains(where: { $0 == 0x5C || $0 == 0x26 }) else { return String(decoding: part, as: UTF8.self) }
    var out: [UInt8] = []
    var i = 0
    while i < part.count {
      if part[i] == 0x5C, i + 1 < part.count, isPunctuation(part[i + 1]) {
        out.append(part[i + 1])
        i += 2
        continue
      }
      if part[i] == 0x26 {
        let reference = HTMLReferences.read(part, at: i, inAttribute: true)
        if reference.scalar != 0, part[i + reference.length - 1] == 0x3B, let scalar = Unicode.Scalar(reference.scalar) {
          out.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
          i += reference.length
          continue
        }
      }
      out.append(part[i])
      i += 1
    }
    return String(decoding: out, as: UTF8.self)
  }
}

extension LinkTarget {
  /// Text with character references resolved and white space at its ends gone: the value of an attribute.
  static func unescapedReferences(_ bytes: Bytes, _ range: Range<Int>) -> String {
    var (from, to) = (range.lowerBound, range.upperBound)
    while from < to, bytes[from] <= 0x20 { from += 1 }
    while to > from, bytes[to - 1] <= 0x20 { to -= 1 }
    let part = UnsafeBufferPointer(rebasing: bytes[from..<to])
    guard part.contains(0x26) else { return String(decoding: part, as: UTF8.self) }
    var out: [UInt8] = []
    var i = 0
    while i < part.count {
      if part[i] == 0x26 {
        let reference = HTMLReferences.read(part, at: i, inAttribute: true)
        if reference.scalar != 0, let scalar = Unicode.Scalar(reference.scalar) {
          out.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
          i += reference.length
          continue
        }
      }
      out.append(part[i])
      i += 1
    }
    return String(decoding: out, as: UTF8.self)
  }
}
