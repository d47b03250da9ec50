/// Finds bytes in bytes in linear time, whatever they are (Knuth, Morris and Pratt, 1977).
public struct ByteSearch {
  private let wanted: [UInt8]
  /// For each length that matches, how long the longest proper start is that is also its end.
  private let borders: [Int]

  /// A search for bytes.
  public init(_ wanted: [UInt8]) {
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
  public func each(in bytes: [UInt8], _ body: (Int) -> Bool) { bytes.withUnsafeBufferPointer { each(in: $0, body) } }

  private func each(in bytes: UnsafeBufferPointer<UInt8>, _ body: (Int) -> Bool) {
    guard !wanted.isEmpty else { return }
    var same = 0
    for place in 0..<bytes.count {
      let byte = bytes[place]
      while same > 0, same == wanted.count || wanted[same] != byte { same = borders[same] }
      if wanted[same] == byte { same += 1 }
      if same == wanted.count, !body(place + 1 - same) { return }
    }
  }

  /// The first place, or nil.
  public func first(in bytes: [UInt8]) -> Int? { bytes.withUnsafeBufferPointer { first(in: $0) } }

  private func first(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var found: Int?
    each(in: bytes) {
      found = $0
      return false
    }
    return found
  }

  // MARK: Once

  /// Where bytes first stand, for those that are looked for once; nil where they do not, or are none.
  ///
  /// The places of the first byte are compared one after the other, and no table is made. Where that takes more than a few looks at each
  /// byte (many letters of one kind among as many), the search goes on in linear time.
  public static func first(_ wanted: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let head = wanted.first, wanted.count <= bytes.count else { return nil }
    let last = bytes.count &- wanted.count
    var at = ByteScan.first(head, in: bytes)
    var looks = 0
    while at <= last {
      var same = 1
      while same < wanted.count, bytes[at &+ same] == wanted[same] { same &+= 1 }
      if same == wanted.count { return at }
      looks &+= same
      if looks > looksAtLeast &+ at &* looksPerByte {
        let rest = UnsafeBufferPointer(rebasing: bytes[at...])
        return ByteSearch(Array(wanted)).first(in: rest).map { at + $0 }
      }
      at = ByteScan.first(head, in: bytes, from: at &+ 1)
    }
    return nil
  }

  /// Whether bytes that are looked for once stand in others; none do not.
  public static func holds(_ wanted: [UInt8], in bytes: [UInt8]) -> Bool {
    wanted.withUnsafeBufferPointer { wanted in bytes.withUnsafeBufferPointer { first(wanted, in: $0) != nil } }
  }

  // Words among words take one look and a half at each place of their first letter; a table pays off when it saves thousands.
  private static let looksAtLeast = 4096
  private static let looksPerByte = 4
}
