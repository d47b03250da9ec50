/// Writes a host's label in ASCII (RFC 3492).
enum Punycode {
  /// The label with `xn--` and Punycode where it is not ASCII; as it is where it is longer than a label may be.
  static func label(_ label: String) -> String {
    let scalars = label.unicodeScalars.map { $0.value }
    guard scalars.contains(where: { $0 >= 0x80 }), scalars.count <= 63 else { return label }
    var output = scalars.filter { $0 < 0x80 }.map { UInt8(truncatingIfNeeded: $0) }
    var handled = UInt32(output.count)
    let basic = handled
    if basic > 0 { output.append(0x2D) }
    var (next, delta, bias): (UInt32, UInt32, UInt32) = (0x80, 0, 72)
    // At most 63 scalars below 0x110000 keep every product far below 2^32.
    while handled < UInt32(scalars.count) {
      let smallest = scalars.filter { $0 >= next }.min() ?? next
      delta &+= (smallest - next) &* (handled + 1)
      next = smallest
      for scalar in scalars {
        if scalar < next { delta &+= 1 }
        guard scalar == next else { continue }
        appendNumber(delta, bias, &output)
        bias = adapted(delta, handled + 1, isFirst: handled == basic)
        delta = 0
        handled += 1
      }
      delta &+= 1
      next += 1
    }
    return "xn--" + String(decoding: output, as: UTF8.self)
  }

  private static func appendNumber(_ number: UInt32, _ bias: UInt32, _ output: inout [UInt8]) {
    var rest = number
    var weight: UInt32 = 36
    while true {
      let threshold = weight <= bias ? 1 : min(weight - bias, 26)
      if rest < threshold { break }
      output.append(digit(threshold + (rest - threshold) % (36 - threshold)))
      rest = (rest - threshold) / (36 - threshold)
      weight += 36
    }
    output.append(digit(rest))
  }

  private static func adapted(_ delta: UInt32, _ count: UInt32, isFirst: Bool) -> UInt32 {
    var delta = isFirst ? delta / 700 : delta / 2
    delta += delta / count
    var weight: UInt32 = 0
    while delta > 455 {
      delta /= 35
      weight += 36
    }
    return weight + 36 * delta / (delta + 38)
  }

  private static func digit(_ value: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: value < 26 ? 0x61 + value : 0x16 + value) }
}
