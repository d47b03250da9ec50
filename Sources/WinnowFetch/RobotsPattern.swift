/// A path pattern of robots.txt: a prefix in which `*` stands for anything and a final `$` for the end.
struct RobotsPattern: Sendable, Equatable {
  /// Longer patterns are no addresses; they are skipped.
  static let maxLength = 2_048

  /// The pattern's octets after normalisation; the longest decides.
  let length: Int
  /// The pieces between the stars, normalised.
  private let pieces: [[UInt8]]
  private let isAnchored: Bool

  init(_ written: ArraySlice<UInt8>) {
    var written = written
    isAnchored = written.last == 0x24
    if isAnchored { written.removeLast() }
    var bytes = Array(written)
    // A pattern without its slash can match nothing by the letter; what its writer meant is plain.
    if let first = bytes.first, first != 0x2F, first != 0x2A { bytes.insert(0x2F, at: 0) }
    pieces = bytes.split(separator: 0x2A, omittingEmptySubsequences: false).map { Self.normalised(path: Array($0)) }
    length = pieces.reduce(pieces.count - 1) { $0 + $1.count } + (isAnchored ? 1 : 0)
  }

  /// Whether the pattern matches a normalised path.
  ///
  /// Each piece is searched for from the left, which is right for everything but the last one of an anchored pattern.
  /// - Parameter effort: how many octets may still be compared; it is counted down.
  func matches(_ path: [UInt8], effort: inout Int) -> Bool {
    guard let first = pieces.first, path.starts(with: first) else {
      effort -= 8
      return false
    }
    effort -= first.count
    if pieces.count == 1 { return !isAnchored || path.count == first.count }
    var position = first.count
    for (index, piece) in pieces.enumerated().dropFirst() {
      if index == pieces.count - 1, isAnchored {
        return path.count - piece.count >= position && path[(path.count - piece.count)...].elementsEqual(piece)
      }
      guard let found = Self.find(piece, in: path, from: position, effort: &effort) else { return false }
      position = found + piece.count
    }
    return true
  }

  private static func find(_ piece: [UInt8], in path: [UInt8], from start: Int, effort: inout Int) -> Int? {
    guard let first = piece.first else { return start }
    var position = start
    while position + piece.count <= path.count, effort > 0 {
      effort -= 1
      if path[position] == first {
        var matched = 1
        while matched < piece.count, path[position + matched] == piece[matched] { matched += 1 }
        if matched == piece.count { return position }
        effort -= matched
      }
      position += 1
    }
    return nil
  }

  /// One spelling for all spellings of a path: escapes of unreserved characters undone, others in upper case, other octets
  /// and the two special characters escaped (RFC 9309, 2.2.2 and 2.2.3).
  static func normalised(path: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(path.count)
    var index = 0
    while index < path.count {
      let byte = path[index]
      if byte == 0x25, index + 2 < path.count, let high = hex(path[index + 1]), let low = hex(path[index + 2]) {
        let value = high << 4 | low
        if isUnreserved(value) { output.append(value) } else { escape(value, into: &output) }
        index += 3
        continue
      }
      if byte >= 0x80 || byte <= 0x20 || byte == 0x7F || byte == 0x2A || byte == 0x24 {
        escape(byte, into: &output)
      } else {
        output.append(byte)
      }
      index += 1
    }
    return output
  }

  private static func escape(_ byte: UInt8, into output: inout [UInt8]) {
    let digits = Array("0123456789ABCDEF".utf8)
    output.append(0x25)
    output.append(digits[Int(byte >> 4)])
    output.append(digits[Int(byte & 15)])
  }

  private static func hex(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
    default: false
    }
  }
}
