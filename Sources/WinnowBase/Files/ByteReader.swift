internal import Glibc

/// Reads the bytes of a file one piece after the other, decompressed where the content is gzip or Zstandard, whatever its name.
///
/// Holds 256 KiB and the decoder's window.
public struct ByteReader: ~Copyable, @unchecked Sendable {
  /// The path as the caller gave it; `-` is standard input.
  public let path: String
  private let descriptor: Int32
  private let input: UnsafeMutableRawBufferPointer
  private var inputAt = 0
  private var inputEnd = 0
  private var decoder: (any StreamDecoder)?
  private var mayHaveMore = false

  /// Opens a file. Throws where it is missing, a folder or not readable.
  public static func open(_ path: String) throws(FileError) -> ByteReader {
    var reader = try ByteReader(path)
    try reader.sniff()
    return reader
  }

  private init(_ path: String) throws(FileError) {
    self.path = path
    descriptor = try InputFile.descriptor(path)
    input = .allocate(byteCount: 1 << 18, alignment: 16)
  }

  deinit {
    input.deallocate()
    if descriptor != STDIN_FILENO { close(descriptor) }
  }

  /// Puts the next bytes into `target` and gives their count; 0 at the end (or for an empty target).
  public mutating func read(into target: UnsafeMutableRawBufferPointer) throws(FileError) -> Int {
    guard !target.isEmpty else { return 0 }
    guard let decoder else { return try readPlain(into: target) }
    while true {
      if inputAt == inputEnd, !mayHaveMore {
        inputAt = 0
        inputEnd = try fill(input)
        if inputEnd == 0 {
          if decoder.isComplete { return 0 }
          throw damaged("the \(decoder.name) data is cut off")
        }
      }
      guard let step = decoder.decode(UnsafeRawBufferPointer(rebasing: input[inputAt..<inputEnd]), target) else {
        throw damaged("the \(decoder.name) data is damaged")
      }
      inputAt += step.consumed
      mayHaveMore = step.produced == target.count
      if step.produced > 0 { return step.produced }
    }
  }

  /// Reads everything that is left. Throws where it is more than `limit` bytes.
  public mutating func readAll(limit: Int = .max) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
    defer { piece.deallocate() }
    while true {
      let count = try read(into: piece)
      if count == 0 { return bytes }
      if count > limit - bytes.count { throw InputFile.tooLarge(path, limit) }
      bytes.append(contentsOf: piece[..<count])
    }
  }

  private mutating func readPlain(into target: UnsafeMutableRawBufferPointer) throws(FileError) -> Int {
    guard inputAt < inputEnd else { return try fill(target) }
    let count = min(target.count, inputEnd - inputAt)
    target.copyMemory(from: UnsafeRawBufferPointer(rebasing: input[inputAt..<(inputAt + count)]))
    inputAt += count
    return count
  }

  private mutating func sniff() throws(FileError) {
    // A pipe may give its first bytes one at a time.
    while inputEnd < 4 {
      let count = try fill(UnsafeMutableRawBufferPointer(rebasing: input[inputEnd...]))
      if count == 0 { break }
      inputEnd += count
    }
    let start = input[..<inputEnd]
    if start.starts(with: [0x1F, 0x8B]) { decoder = GzipDecoder() }
    if start.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) { decoder = ZstdDecoder() }
  }

  private func fill(_ target: UnsafeMutableRawBufferPointer) throws(FileError) -> Int {
    do throws(FileDescriptor.Failure) {
      return try FileDescriptor.read(descriptor, target)
    } catch {
      throw FileError(cannot: "read", path, code: error.code)
    }
  }

  private func damaged(_ fact: String) -> FileError {
    FileError(.damaged, path: path, message: "cannot read \(path == "-" ? "standard input" : path): \(fact)")
  }
}
