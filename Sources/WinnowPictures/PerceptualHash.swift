import Glibc

/// A hash of 256 bits of what a picture looks like, made as PDQ's published description says: the brightness of 64 by 64 cells, the
/// 16 by 16 lowest frequencies of its cosine transform without the constant one, each bit telling whether one lies above their median.
///
/// Cells are means over areas, smoothed by the binomial kernel 1 3 3 1, so that the hash does not depend on the picture's resolution.
public struct PerceptualHash: Sendable, Hashable {
  /// Bits that two versions of one picture differ in at the most, as PDQ's authors found: 31 of 256. Unrelated pictures differ in 128,
  /// give or take 8.
  public static let sameDistance = 31
  /// Below this quality a picture has too little in it for its hash to tell it from others (as published).
  public static let leastQuality = 50
  /// A side of fewer pixels is too small to be told apart: icons, buttons, bullets.
  public static let leastSide = 32

  /// The bits in rows of 16 frequencies, the lowest first, 64 a word.
  public let words: SIMD4<UInt64>
  /// How much the picture holds, 0 to 100: the sum of the steps between neighbouring cells, in parts of the brightness.
  public let quality: Int

  /// The bits in which two hashes differ, 0 to 256.
  public func distance(to other: PerceptualHash) -> Int {
    let differing = words ^ other.words
    return differing[0].nonzeroBitCount + differing[1].nonzeroBitCount + differing[2].nonzeroBitCount + differing[3].nonzeroBitCount
  }

  /// Whether the hash tells its picture from others.
  public var isTrusted: Bool { quality >= Self.leastQuality }

  private static let side = 64
  private static let frequencies = 16

  public init(_ luma: Luma) {
    let cells = Self.smoothed(luma.grid(2 * Self.side))
    quality = Self.quality(of: cells)
    let transform = Self.transformed(cells)
    let median = transform.sorted()[transform.count / 2 - 1]
    var words = SIMD4<UInt64>()
    for (place, value) in transform.enumerated() where value > median { words[place >> 6] |= 1 << UInt64(place & 63) }
    self.words = words
  }

  /// 128 by 128 cells as 64 by 64: each is the mean of 4 by 4 weighted 1 3 3 1 each way, the border's cells repeated.
  private static func smoothed(_ fine: [Float]) -> [Float] {
    let wide = 2 * side
    var half = [Float](repeating: 0, count: wide * side)
    for y in 0..<wide {
      for x in 0..<side {
        let at = y * wide + 2 * x
        let before = fine[x > 0 ? at - 1 : at]
        let after = fine[x < side - 1 ? at + 2 : at + 1]
        half[y * side + x] = (before + 3 * (fine[at] + fine[at + 1]) + after) / 8
      }
    }
    var cells = [Float](repeating: 0, count: side * side)
    for y in 0..<side {
      let above = (y > 0 ? 2 * y - 1 : 0) * side
      let below = (y < side - 1 ? 2 * y + 2 : wide - 1) * side
      for x in 0..<side {
        cells[y * side + x] = (half[above + x] + 3 * (half[2 * y * side + x] + half[(2 * y + 1) * side + x]) + half[below + x]) / 8
      }
    }
    return cells
  }

  /// PDQ's measure: steps between neighbours in hundredths of the brightness, whole ones only, a ninetieth of their sum.
  private static func quality(of cells: [Float]) -> Int {
    var sum = 0
    for y in 0..<side {
      for x in 0..<side {
        let here = cells[y * side + x]
        if x + 1 < side { sum += Int(abs(here - cells[y * side + x + 1]) * 100 / 255) }
        if y + 1 < side { sum += Int(abs(here - cells[(y + 1) * side + x]) * 100 / 255) }
      }
    }
    return min(100, sum / 90)
  }

  private static func transformed(_ cells: [Float]) -> [Float] {
    let basis = basis
    var rows = [Float](repeating: 0, count: frequencies * side)
    for k in 0..<frequencies {
      for y in 0..<side {
        let factor = basis[k * side + y]
        for x in 0..<side { rows[k * side + x] += factor * cells[y * side + x] }
      }
    }
    var result = [Float](repeating: 0, count: frequencies * frequencies)
    for k in 0..<frequencies {
      for l in 0..<frequencies {
        var sum: Float = 0
        for x in 0..<side { sum += rows[k * side + x] * basis[l * side + x] }
        result[k * frequencies + l] = sum
      }
    }
    return result
  }

  /// The cosine transform's rows 1 to 16.
  private static let basis: [Float] = (0..<frequencies * side).map { place in
    let (frequency, at) = (place / side + 1, place % side)
    return Float((2.0 / Double(side)).squareRoot() * cos(Double.pi / Double(2 * side) * Double(frequency) * Double(2 * at + 1)))
  }
}
