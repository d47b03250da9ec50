/// Reads a file line by line in bounded memory, decompressed where the content is gzip or Zstandard.
///
/// Lines end with U+000A or U+000D U+000A, which are not part of the line; the last one may have no end. A byte order mark at the
/// start of the file is skipped.
public struct LineReader: ~Copyable, @unchecked Sendable {
  /// One line.
  public struct Line: Sendable, Hashable {
    /// The bytes without the line's end.
    public let bytes: [UInt8]
    /// Where the line starts in the decompressed bytes, from 0.
    public let offset: Int
    /// The number of the line, from 1.
    public let number: Int
  }

  /// The path as the caller gave it; `-` is standard input.
  public let path: String
  /// The longest line in bytes that is handed out.
  public let maximumLength: Int
  /// The number of the current line, from 1; 0 before the first.
  public private(set) var number = 0
  /// Where the current line starts in the decompressed bytes, from 0.
  public private(set) var offset = 0

  private var reader: ByteReader
  private var buffer: UnsafeMutableRawBufferPointer
  private var bufferOffset = 0
  private var lineStart = 0
  private var lineEnd = 0
  private var next = 0
  private var filled = 0
  private var atEnd = false
  private var isSkipping = false

  /// Opens a file. `maximumLength` is in bytes, 64 MiB by default.
  public init(_ path: String, maximumLength: Int = 64 << 20) throws(FileError) {
    self.path = path
    self.maximumLength = max(1, maximumLength)
    reader = try ByteReader.open(path)
    buffer = .allocate(byteCount: 1 << 18, alignment: 16)
  }

  deinit { buffer.deallocate() }

  /// Goes to the next line; false at the end.
  ///
  /// Throws `FileError` of kind `lineTooLong` for a line over `maximumLength`; the call after that goes on behind it.
  public mutating func advance() throws(FileError) -> Bool {
    if isSkipping { try skipRest() }
    var searchFrom = next
    while true {
      let text = UnsafeBufferPointer(start: buffer.bindMemory(to: UInt8.self).baseAddress, count: filled)
      let end = ByteScan.first(0x0A, in: text, from: searchFrom)
      if end < filled || atEnd {
        guard next < filled else { return false }
        return try take(end, text)
      }
      if filled - next > maximumLength + 1 { throw tooLong() }
      let scanned = filled - next
      try refill()
      searchFrom = next + scanned
    }
  }

  /// Gives the current line's bytes, which are valid inside `body` only.
  public func withLine<R, E: Error>(_ body: (UnsafeBufferPointer<UInt8>) throws(E) -> R) throws(E) -> R {
    let text = UnsafeBufferPointer(start: buffer.bindMemory(to: UInt8.self).baseAddress, count: filled)
    return try body(UnsafeBufferPointer(rebasing: text[lineStart..<lineEnd]))
  }

  /// Goes to the next line and copies it; nil at the end. Throws like `advance`.
  public mutating func nextLine() throws(FileError) -> Line? {
    guard try advance() else { return nil }
    return Line(bytes: withLine { Array($0) }, offset: offset, number: number)
  }

  private mutating func take(_ end: Int, _ text: UnsafeBufferPointer<UInt8>) throws(FileError) -> Bool {
    lineStart = next
    if number == 0, text[next..<end].starts(with: [0xEF, 0xBB, 0xBF]) { lineStart += 3 }
    lineEnd = end
    if lineEnd > lineStart, text[lineEnd - 1] == 0x0D { lineEnd -= 1 }
    guard lineEnd - lineStart <= maximumLength else { throw tooLong() }
    offset = bufferOffset + lineStart
    number += 1
    next = min(end + 1, filled)
    return true
  }

  private mutating func tooLong() -> FileError {
    number += 1
    offset = bufferOffset + next
    lineEnd = lineStart
    isSkipping = true
    return FileError(.lineTooLong, path: path, message: "line \(number) of \(path) is longer than \(maximumLength) bytes")
  }

  private mutating func skipRest() throws(FileError) {
    while true {
      let text = UnsafeBufferPointer(start: buffer.bindMemory(to: UInt8.self).baseAddress, count: filled)
      let end = ByteScan.first(0x0A, in: text, from: next)
      next = min(end + 1, filled)
      if end < filled || atEnd { break }
      try refill()
    }
    isSkipping = false
  }

  /// Moves what is not consumed to the front, makes room, and reads on.
  private mutating func refill() throws(FileError) {
    let kept = filled - next
    if kept > 0, next > 0 {
      UnsafeMutableRawBufferPointer(rebasing: buffer[..<kept]).copyMemory(
        from: UnsafeRawBufferPointer(rebasing: buffer[next..<filled]))
    }
    bufferOffset += next
    next = 0
    lineStart = 0
    lineEnd = 0
    filled = kept
    if filled == buffer.count {
      let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: buffer.count * 2, alignment: 16)
      larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[..<filled]))
      buffer.deallocate()
      buffer = larger
    }
    let count = try reader.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[filled...]))
    filled += count
    atEnd = count == 0
  }
}
