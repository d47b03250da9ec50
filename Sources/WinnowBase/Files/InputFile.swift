internal import Glibc

/// Reads whole files.
public enum InputFile {
  /// The bytes of a file; of standard input for `-`. Throws where it is missing, a folder, not readable or over `limit` bytes.
  ///
  /// `expecting` is the size of a file whose status has been asked for already, default 0 for one whose has not: it is then opened, read
  /// and closed and nothing else. A file that is of another size by now is read to its end.
  public static func read(_ path: String, limit: Int = .max, expecting: Int = 0) throws(FileError) -> [UInt8] {
    if expecting > 0, expecting < 1 << 20, path != "-", let bytes = try readShort(path, limit, size: expecting, in: AT_FDCWD, path)
    {
      return bytes
    }
    let (descriptor, status) = try open(path)
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }
    let isRegular = status.map { FileDescriptor.isRegular($0) } ?? false
    let size = isRegular ? Int(status?.st_size ?? 0) : 0
    if size > limit { throw tooLarge(path, limit) }
    // Files that know their size need one allocation and one read; pipes and /proc tell no size and grow.
    var bytes: [UInt8] = []
    var wanted = size > 0 ? size : min(1 << 16, max(limit, 1))
    while true {
      let count = try append(wanted, from: descriptor, path, to: &bytes)
      if bytes.count > limit { throw tooLarge(path, limit) }
      if count == 0 || (size > 0 && bytes.count >= size) { return bytes }
      wanted = size > 0 ? size - bytes.count : max(1 << 16, bytes.count)
    }
  }

  /// The bytes of what a folder says is a regular file, of a size that nobody asked for. Most are opened, read and closed and nothing else.
  public static func readRegular(_ path: String, limit: Int = .max) throws(FileError) -> [UInt8] {
    try readRegular(path, limit: limit, in: AT_FDCWD, path)
  }

  /// The same, where the file has a name in a folder that is open.
  static func readRegular(_ path: String, limit: Int, in folder: Int32, _ name: String) throws(FileError) -> [UInt8] {
    if let bytes = try readShort(path, limit, size: nil, in: folder, name) { return bytes }
    return try read(path, limit: limit)
  }

  /// The most bytes of a file of unknown size that are read in one piece: 256 KiB. What it does not fill of that is memory that nobody
  /// touches.
  private static let short = 256 << 10

  /// The bytes of a regular file of a known size, or of one that is short; nil where it is not of that size, or long.
  private static func readShort(
    _ path: String, _ limit: Int, size: Int?, in folder: Int32, _ name: String
  ) throws(FileError) -> [UInt8]? {
    if let size, size > limit { throw tooLarge(path, limit) }
    let descriptor: Int32
    do throws(FileDescriptor.Failure) {
      descriptor = try FileDescriptor.open(name, O_RDONLY, in: folder)
    } catch {
      throw FileError(cannot: "read", path, code: error.code)
    }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    if let size {
      // With room for a byte more, a read that gives the size has come to the end.
      return try append(size + 1, from: descriptor, path, to: &bytes) == size ? bytes : nil
    }
    guard try append(short, from: descriptor, path, to: &bytes) < short, try isAtEnd(descriptor, path) else { return nil }
    if bytes.count > limit { throw tooLarge(path, limit) }
    return bytes
  }

  /// Whether there is nothing more to read.
  private static func isAtEnd(_ descriptor: Int32, _ path: String) throws(FileError) -> Bool {
    var failure: FileDescriptor.Failure?
    let count = withUnsafeTemporaryAllocation(byteCount: 1, alignment: 1) { byte in
      do throws(FileDescriptor.Failure) {
        return try FileDescriptor.read(descriptor, byte)
      } catch {
        failure = error
        return 0
      }
    }
    if let failure { throw FileError(cannot: "read", path, code: failure.code) }
    return count == 0
  }

  /// The bytes of a file, decompressed where they are gzip or Zstandard. `limit` counts the decompressed bytes.
  public static func readDecompressed(_ path: String, limit: Int = .max) throws(FileError) -> [UInt8] {
    var reader = try ByteReader.open(path)
    return try reader.readAll(limit: limit)
  }

  private static func append(_ wanted: Int, from descriptor: Int32, _ path: String, to bytes: inout [UInt8]) throws(FileError)
    -> Int
  {
    var failure: FileDescriptor.Failure?
    var count = 0
    let more = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, initialized in
      do throws(FileDescriptor.Failure) {
        count = try FileDescriptor.read(descriptor, UnsafeMutableRawBufferPointer(buffer))
      } catch {
        failure = error
      }
      initialized = count
    }
    if let failure { throw FileError(cannot: "read", path, code: failure.code) }
    if bytes.isEmpty { bytes = more } else { bytes += more }
    return count
  }

  static func descriptor(_ path: String) throws(FileError) -> Int32 { try open(path).descriptor }

  /// Opens a file for reading; standard input for `-`. A folder is an error.
  private static func open(_ path: String) throws(FileError) -> (descriptor: Int32, status: stat?) {
    if path == "-" { return (STDIN_FILENO, FileDescriptor.status(STDIN_FILENO)) }
    let descriptor: Int32
    do throws(FileDescriptor.Failure) {
      descriptor = try FileDescriptor.open(path, O_RDONLY)
    } catch {
      throw FileError(cannot: "read", path, code: error.code)
    }
    let status = FileDescriptor.status(descriptor)
    if let status, FileDescriptor.isFolder(status) {
      close(descriptor)
      throw FileError(cannot: "read", path, code: EISDIR)
    }
    return (descriptor, status)
  }

  static func tooLarge(_ path: String, _ limit: Int) -> FileError {
    FileError(.tooLarge, path: path, message: "cannot read \(path): it is larger than \(limit) bytes")
  }
}
