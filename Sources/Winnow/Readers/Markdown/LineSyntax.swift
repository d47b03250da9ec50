/// What one line of Markdown begins with. Every function looks at `bytes[from..<to]`, a line's rest, and takes time linear in it.
enum LineSyntax {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  /// The first byte that is no blank, and how many columns the blanks before it take; tabs stop at multiples of four.
  @inline(__always)
  static func indent(_ bytes: Bytes, _ from: Int, _ to: Int) -> (at: Int, columns: Int) {
    var i = from
    var columns = 0
    while i < to {
      let byte = bytes[i]
      if byte == 0x20 {
        columns &+= 1
        i &+= 1
      } else if byte == 0x09 {
        columns = (columns | 3) &+ 1
        i &+= 1
      } else if byte == 0xE2, i &+ 2 < to, bytes[i &+ 1] == 0x80, isMark(bytes[i &+ 2]) {
        i &+= 3
      } else if byte == 0xEF, i &+ 2 < to, bytes[i &+ 1] == 0xBB, bytes[i &+ 2] == 0xBF {
        i &+= 3
      } else if byte == 0xC2, i &+ 1 < to, bytes[i &+ 1] == 0xA0 {
        i &+= 2
      } else if byte == 0x0B || byte == 0x0C {
        i &+= 1
      } else {
        break
      }
    }
    return (i, columns)
  }

  /// The last byte of U+200B, U+200E, U+200F and of the embeddings U+202A to U+202E: marks before a line's syntax do not hide it.
  @inline(__always)
  private static func isMark(_ byte: UInt8) -> Bool {
    byte == 0x8B || byte == 0x8E || byte == 0x8F || (byte >= 0xAA && byte <= 0xAE)
  }

  @inline(__always)
  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }

  /// The end of `from..<to` without blanks.
  @inline(__always)
  static func trimmedEnd(_ bytes: Bytes, _ from: Int, _ to: Int) -> Int {
    var end = to
    while end > from, isBlank(bytes[end - 1]) { end &-= 1 }
    return end
  }

  /// An ATX heading: its level and its content without the closing hashes.
  static func heading(_ bytes: Bytes, _ from: Int, _ to: Int) -> (level: Int, from: Int, to: Int)? {
    var i = from
    while i < to, bytes[i] == 0x23 { i += 1 }
    let level = i - from
    guard level >= 1, level <= 6, i == to || isBlank(bytes[i]) else { return nil }
    var end = trimmedEnd(bytes, i, to)
    var close = end
    while close > i, bytes[close - 1] == 0x23 { close -= 1 }
    if close < end, close == i || isBlank(bytes[close - 1]) { end = trimmedEnd(bytes, i, close) }
    return (level, min(i, end), end)
  }

  /// A thematic break: three or more of one of `*-_`, blanks between them.
  static func isBreak(_ bytes: Bytes, _ from: Int, _ to: Int) -> Bool {
    guard from < to else { return false }
    let mark = bytes[from]
    guard mark == 0x2A || mark == 0x2D || mark == 0x5F else { return false }
    var count = 0
    for i in from..<to {
      if bytes[i] == mark { count += 1 } else if !isBlank(bytes[i]) { return false }
    }
    return count >= 3
  }

  /// The level of a heading that this line underlines: two or more `=`, or three or more `-`; 0 for none.
  static func underline(_ bytes: Bytes, _ from: Int, _ to: Int) -> Int {
    guard from < to, bytes[from] == 0x3D || bytes[from] == 0x2D else { return 0 }
    let mark = bytes[from]
    let end = trimmedEnd(bytes, from, to)
    for i in from..<end where bytes[i] != mark { return 0 }
    return mark == 0x3D ? (end - from >= 2 ? 1 : 0) : (end - from >= 3 ? 2 : 0)
  }

  /// An opening code fence: its mark, how many of it, and where the info string starts.
  static func fence(_ bytes: Bytes, _ from: Int, _ to: Int) -> (mark: UInt8, count: Int, info: Int)? {
    guard from < to, bytes[from] == 0x60 || bytes[from] == 0x7E else { return nil }
    let mark = bytes[from]
    var i = from
    while i < to, bytes[i] == mark { i += 1 }
    guard i - from >= 3 else { return nil }
    if mark == 0x60 {
      for j in i..<to where bytes[j] == 0x60 { return nil }
    }
    return (mark, i - from, i)
  }

  /// Whether a line closes a fence of `count` times `mark`.
  static func closesFence(_ bytes: Bytes, _ from: Int, _ to: Int, mark: UInt8, count: Int) -> Bool {
    let (start, columns) = indent(bytes, from, to)
    guard columns < 4 else { return false }
    var i = start
    while i < to, bytes[i] == mark { i += 1 }
    return i - start >= count && trimmedEnd(bytes, i, to) == i
  }

  struct Marker {
    var mark: UInt8
    var isOrdered: Bool
    var number: Int
    /// The marker's own bytes end here.
    var end: Int
    /// The item's text starts here.
    var content: Int
    /// The columns of marker and blanks.
    var width: Int
  }

  /// A list item's marker: `-`, `+`, `*`, the bullets that pages show, or up to nine digits with `.` or `)`.
  static func marker(_ bytes: Bytes, _ from: Int, _ to: Int) -> Marker? {
    guard from < to else { return nil }
    var marker = Marker(mark: bytes[from], isOrdered: false, number: 0, end: from + 1, content: 0, width: 1)
    switch bytes[from] {
    case 0x2D, 0x2B, 0x2A: break
    case 0xE2:
      // U+2022, U+2023, U+25AA, U+25CF, U+25E6.
      guard from + 2 < to else { return nil }
      let (second, third) = (bytes[from + 1], bytes[from + 2])
      guard
        (second == 0x80 && (third == 0xA2 || third == 0xA3)) || (second == 0x96 && third == 0xAA)
          || (second == 0x97 && (third == 0x8F || third == 0xA6))
      else { return nil }
      marker.end = from + 3
    case 0x30...0x39:
      var i = from
      while i < to, i - from < 9, bytes[i] &- 0x30 < 10 {
        marker.number = marker.number * 10 + Int(bytes[i] - 0x30)
        i += 1
      }
      guard i < to, bytes[i] == 0x2E || bytes[i] == 0x29 else { return nil }
      marker.mark = bytes[i]
      marker.isOrdered = true
      marker.end = i + 1
      marker.width = marker.end - from
    default: return nil
    }
    if marker.end == to {
      marker.content = to
      marker.width += 1
      return marker
    }
    guard bytes[marker.end] == 0x20 || bytes[marker.end] == 0x09 else { return nil }
    let (at, columns) = indent(bytes, marker.end, to)
    marker.content = at
    marker.width += at == to || columns > 4 ? 1 : columns
    return marker
  }

  /// The columns of a table's delimiter row (`|---|:-:|`), 0 when it is none.
  static func delimiterColumns(_ bytes: Bytes, _ from: Int, _ to: Int) -> Int {
    var columns = 0
    var dashes = 0
    var pipes = 0
    for i in from..<max(from, to) {
      switch bytes[i] {
      case 0x2D: dashes += 1
      case 0x7C:
        pipes += 1
        if dashes > 0 { columns += 1 } else if columns > 0 { return 0 }
        dashes = 0
      case 0x3A, 0x20, 0x09: break
      default: return 0
      }
    }
    if dashes > 0 { columns += 1 }
    return pipes == 0 && columns < 2 ? 0 : columns
  }

  /// The cells of a table's row, trimmed.
  static func cells(_ bytes: Bytes, _ from: Int, _ to: Int) -> [(from: Int, to: Int)] {
    var cells: [(from: Int, to: Int)] = []
    let end = trimmedEnd(bytes, from, to)
    var start = from
    if start < end, bytes[start] == 0x7C { start += 1 }
    var i = start
    while i <= end {
      if i == end || bytes[i] == 0x7C {
        if i == end, start == end, !cells.isEmpty || bytes[max(from, end - 1)] == 0x7C { break }
        let (at, _) = indent(bytes, start, i)
        cells.append((at, max(at, trimmedEnd(bytes, at, i))))
        start = i + 1
      } else if bytes[i] == 0x5C {
        i += 1
      }
      i += 1
    }
    return cells
  }

  /// Whether the line is nothing but the address of a picture.
  static func isPictureAddress(_ bytes: Bytes, _ from: Int, _ to: Int) -> Bool {
    guard to - from > 12, bytes[from] == 0x68, bytes[from + 1] == 0x74, bytes[from + 2] == 0x74, bytes[from + 3] == 0x70 else {
      return false
    }
    var colon = from + 4
    if bytes[colon] == 0x73 { colon += 1 }
    guard colon + 2 < to, bytes[colon] == 0x3A, bytes[colon + 1] == 0x2F, bytes[colon + 2] == 0x2F else { return false }
    var path = to
    for i in from..<to {
      if bytes[i] <= 0x20 || bytes[i] == 0x3C || bytes[i] == 0x22 { return false }
      if path == to, bytes[i] == 0x3F || bytes[i] == 0x23 { path = i }
    }
    var dot = path
    while dot > from, path - dot < 6, bytes[dot - 1] != 0x2E { dot -= 1 }
    guard dot > from, bytes[dot - 1] == 0x2E, path - dot >= 3, path - dot <= 4 else { return false }
    var name: UInt32 = 0
    for i in dot..<path { name = name << 8 | UInt32(bytes[i] | 0x20) }
    return pictureNames.contains(name)
  }

  private static let pictureNames: Set<UInt32> = Set(
    ["jpg", "jpeg", "png", "gif", "webp", "avif", "svg", "bmp", "tif", "tiff", "heic", "jfif"].map { name in
      name.utf8.reduce(0) { $0 << 8 | UInt32($1) }
    })
}
