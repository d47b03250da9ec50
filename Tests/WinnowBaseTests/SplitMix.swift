/// A seeded generator, so that a failure of a generated test comes again.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}

extension SplitMix {
  /// A string of ASCII, controls, and letters of two, three and four bytes.
  mutating func text(upTo length: Int) -> String {
    let scalars = "ab \"\\/\u{0}\u{1}\n\t\u{1f}\u{7f}é€ß中😀\u{2028}\u{FFFD}".unicodeScalars.map { $0 }
    var text = ""
    for _ in 0..<Int.random(in: 0...length, using: &self) {
      if let scalar = scalars.randomElement(using: &self) { text.unicodeScalars.append(scalar) }
    }
    return text
  }
}
