/// How large an address says that its version of a picture is. Zero stands for "does not say".
struct PictureSize: Sendable, Equatable {
  var width = 0
  var height = 0
  /// Whether the picture is scaled to lie inside the box, so that the box says nothing about its shape.
  var isBox = false
  /// The shape as width over height in thousandths where the address names it apart from the size (`16_9`, `r1.7778`).
  var ratio = 0

  /// Takes in what another part of the address says; the first that says something counts.
  mutating func merge(_ other: PictureSize) {
    if width == 0 { width = other.width }
    if height == 0 { height = other.height }
    if ratio == 0 { ratio = other.ratio }
    isBox = isBox || other.isBox
  }

  /// The shape as two sides, nil where the address does not tell it.
  var shape: (width: Int, height: Int)? {
    if isBox { return nil }
    if width > 1, height > 1 { return (width, height) }
    return ratio > 0 ? (ratio, 1000) : nil
  }

  /// Whether two versions can show the same section of a picture: one is the other scaled, give or take the rounding to whole pixels.
  func fits(_ other: PictureSize) -> Bool {
    guard let a = shape, let b = other.shape else { return true }
    let (small, large) = a.width <= b.width ? (a, b) : (b, a)
    let expected = Double(large.height) * Double(small.width) / Double(large.width)
    return abs(expected - Double(small.height)) <= 1.5 + 0.015 * expected
  }

  init(width: Int = 0, height: Int = 0, isBox: Bool = false, ratio: Int = 0) {
    self.width = width
    self.height = height
    self.isBox = isBox
    self.ratio = ratio
  }
}

/// A size that is written as a box, and what stands behind it.
struct SizeBox {
  var size: PictureSize
  var rest: AddressPart

  init(size: PictureSize, rest: AddressPart) { (self.size, self.rest) = (size, rest) }

  /// `960x640`, `1092x0`, `960x`, `x640`, `840x560!`, with anything but a digit after it; nil for any other text.
  init?(_ text: AddressPart) {
    // Most texts begin otherwise.
    guard let start = text.first, start.isDigit || start | 0x20 == 0x78 else { return nil }
    var at = text.startIndex
    func number() -> Int? {
      let start = at
      while at < text.endIndex, text[at].isDigit, at - start < 6 { at += 1 }
      return text[start..<at].wholeNumber
    }
    let first = number()
    guard at < text.endIndex, text[at] | 0x20 == 0x78 else { return nil }
    at += 1
    let second = number()
    guard first != nil || second != nil, at == text.endIndex || !text[at].isDigit else { return nil }
    // 0 by something and 1 to 9 by something are factors and positions, unless a side is left open.
    guard (first ?? 0) >= 16 || (second ?? 0) >= 16 else { return nil }
    size = PictureSize(width: first ?? 0, height: second ?? 0)
    rest = text[at...]
  }
}
