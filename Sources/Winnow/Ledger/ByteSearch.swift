/// Finds bytes in bytes in linear time, whatever they are (Knuth, Morris and Pratt).
struct ByteSearch {
  private let wanted: [UInt8]
  /// For each length that matches, how long the longest proper start is that is also its end.
  private let borders: [Int]

  init(_ wanted: [UInt8]) {
    self.wanted = wanted
    var borders = [Int](repeating: 0, count: wanted.count + 1)
    var border = 0
    for place in wanted.indices.dropFirst() {
      while border > 0, wanted[border] != wanted[place] { border = borders[border] }
      if wanted[border] == wanted[place] { border += 1 }
      borders[place + 1] = border
    }
    self.borders = borders
  }

  /// Calls `body` with each place where the bytes stand, in order, until it says false. Nothing stands nowhere.
  func each(in bytes: [UInt8], _ body: (Int) -> Bool) {
    guard !wanted.isEmpty else { return }
    var same = 0
    for (place, byte) in bytes.enumerated() {
      while same > 0, same == wanted.count || wanted[same] != byte { same = borders[same] }
      if wanted[same] == byte { same += 1 }
      if same == wanted.count, !body(place + 1 - same) { return }
    }
  }

  /// The first place, or nil.
  func first(in bytes: [UInt8]) -> Int? {
    var found: Int?
    each(in: bytes) {
      found = $0
      return false
    }
    return found
  }
}
