/// Host names in letters beyond ASCII, spelt in the way that name servers understand (RFC 3492).
enum Punycode {
  /// The host with every non-ASCII label as `xn--…`, in lower case; nil where a label is too long for a name.
  static func host(_ host: String) -> String? {
    var labels: [String] = []
    // The ideographic full stops separate labels too (RFC 3490, 3.1).
    let separators: Set<Unicode.Scalar> = [".", "\u{3002}", "\u{FF0E}", "\u{FF61}"]
    for label in host.lowercased().unicodeScalars.split(omittingEmptySubsequences: false, whereSeparator: separators.contains) {
      if label.allSatisfy(\.isASCII) {
        labels.append(String(String.UnicodeScalarView(label)))
      } else {
        guard label.count <= 63, let encoded = encode(label.map(\.value)) else { return nil }
        labels.append("xn--" + encoded)
      }
    }
    return labels.joined(separator: ".")
  }

  /// One label; the algorithm and its constants are those of RFC 3492, section 6.3.
  private static func encode(_ input: [UInt32]) -> String? {
    var output = input.filter { $0 < 0x80 }.map { UInt8($0) }
    let basic = output.count
    var handled = basic
    if basic > 0 { output.append(0x2D) }
    var n: UInt32 = 128
    var delta: UInt32 = 0
    var bias: UInt32 = 72
    while handled < input.count {
      guard let next = input.filter({ $0 >= n }).min() else { return nil }
      // At most 63 code points below 2^21: the products stay far below 2^32.
      delta += (next - n) * UInt32(handled + 1)
      n = next
      for value in input {
        if value < n { delta += 1 }
        guard value == n else { continue }
        var q = delta
        var k: UInt32 = 36
        while true {
          let threshold = k <= bias ? 1 : (k >= bias + 26 ? 26 : k - bias)
          if q < threshold { break }
          output.append(digit(threshold + (q - threshold) % (36 - threshold)))
          q = (q - threshold) / (36 - threshold)
          k += 36
        }
        output.append(digit(q))
        bias = adapt(delta, count: UInt32(handled + 1), first: handled == basic)
        delta = 0
        handled += 1
      }
      delta += 1
      n += 1
    }
    return output.count <= 59 ? String(decoding: output, as: UTF8.self) : nil
  }

  private static func digit(_ value: UInt32) -> UInt8 { UInt8(value < 26 ? value + 0x61 : value - 26 + 0x30) }

  private static func adapt(_ delta: UInt32, count: UInt32, first: Bool) -> UInt32 {
    var delta = first ? delta / 700 : delta / 2
    delta += delta / count
    var k: UInt32 = 0
    while delta > 455 {
      delta /= 35
      k += 36
    }
    return k + 36 * delta / (delta + 38)
  }
}
