/// The brightness of a picture's pixels, 0 to 255, row by row; transparent parts stand on white.
public struct Luma: Sendable {
  public let width: Int
  public let height: Int
  /// The part of `width` and `height` that the picture fills: a picture that was scaled while it was decoded may end inside a pixel.
  let extent: (width: Double, height: Double)
  let pixels: [UInt8]

  /// Nil unless there is a pixel for each place.
  public init?(width: Int, height: Int, pixels: [UInt8]) {
    self.init(width: width, height: height, extent: (Double(width), Double(height)), pixels: pixels)
  }

  init?(width: Int, height: Int, extent: (width: Double, height: Double), pixels: [UInt8]) {
    guard width > 0, height > 0, pixels.count == width * height else { return nil }
    self.width = width
    self.height = height
    self.extent = (min(max(extent.width, 0.5), Double(width)), min(max(extent.height, 0.5), Double(height)))
    self.pixels = pixels
  }

  /// The brightness of an opaque pixel (BT.601, as JPEG has it).
  @inline(__always)
  static func of(_ red: UInt8, _ green: UInt8, _ blue: UInt8) -> UInt8 {
    UInt8(truncatingIfNeeded: (UInt32(red) &* 19_595 &+ UInt32(green) &* 38_470 &+ UInt32(blue) &* 7_471 &+ 32_768) >> 16)
  }

  /// A brightness on white.
  @inline(__always)
  static func onWhite(_ luma: UInt8, alpha: UInt8) -> UInt8 {
    let alpha = UInt32(alpha)
    return UInt8(truncatingIfNeeded: (UInt32(luma) &* alpha &+ 255 &* (255 &- alpha) &+ 127) / 255)
  }

  /// The means over a grid of `side` by `side` cells, whose borders may lie inside pixels.
  func grid(_ side: Int) -> [Float] {
    let columns = Self.spans(extent.width, width, side)
    let rows = Self.spans(extent.height, height, side)
    var grid = [Float](repeating: 0, count: side * side)
    var line = [Float](repeating: 0, count: side)
    pixels.withUnsafeBufferPointer { pixels in
      // Each pixel row is summed over the columns once, and counted into the grid rows it lies in.
      var row = 0
      for y in 0..<height {
        while row < side, rows[row].end <= y { row += 1 }
        guard row < side else { break }
        let base = y * width
        for x in 0..<side {
          let span = columns[x]
          var sum = Float(pixels[base + span.start]) * span.first
          if span.end - span.start > 1 {
            var whole: UInt32 = 0
            var at = base + span.start + 1
            let last = base + span.end - 1
            while at < last {
              whole &+= UInt32(pixels[at])
              at += 1
            }
            sum += Float(whole) + Float(pixels[last]) * span.last
          }
          line[x] = sum * span.scale
        }
        var into = row
        while into < side, rows[into].start <= y {
          let span = rows[into]
          let weight = y == span.start ? span.first : y == span.end - 1 ? span.last : 1
          for x in 0..<side { grid[into * side + x] += line[x] * weight * span.scale }
          into += 1
        }
      }
    }
    return grid
  }

  /// The pixels that a cell covers, and how much of its first and last one.
  private struct Span {
    var start: Int
    var end: Int
    var first: Float
    var last: Float
    /// One over the cell's length.
    var scale: Float
  }

  private static func spans(_ extent: Double, _ count: Int, _ cells: Int) -> [Span] {
    (0..<cells).map { cell in
      let from = extent * Double(cell) / Double(cells)
      let to = extent * Double(cell + 1) / Double(cells)
      let start = min(Int(from), count - 1)
      let end = max(start + 1, min(count, Int(to.rounded(.up))))
      let first = end - start == 1 ? to - from : Double(start + 1) - from
      return Span(start: start, end: end, first: Float(first), last: Float(to - Double(end - 1)), scale: Float(1 / (to - from)))
    }
  }
}
