internal import Glibc

/// Writes a file so that it is there as a whole or not at all.
///
/// The bytes go into a file without a name in the same folder (`.NAME.XXXXXXXX.part` where the file system knows none); `commit` makes
/// them durable and gives them their name. Without `commit` nothing of them stays, and a file that was there does. A symbolic link is followed. A name that ends in `.gz` or `.zst`
/// is compressed. `-` is standard output; it and devices and pipes are written to directly.
public struct OutputFile: ~Copyable, @unchecked Sendable {
  /// The path as the caller gave it.
  public let path: String
  /// How many bytes were given to `write`.
  public private(set) var count = 0

  private let place: OutputPlace
  private var buffer: [UInt8] = []
  private let encoder: (any StreamEncoder)?
  private var isOpen = true
  private static let bufferSize = 256 << 10
  /// Runs from this size on are written as they are; copying them into the buffer would cost more than the call.
  private static let directFrom = 64 << 10
  private var long: LongFile

  /// Starts a file. With `keepingContent` what is there already comes first (default false).
  ///
  /// Throws where the folder is missing, a folder has the name, or the permissions forbid it.
  public init(_ path: String, keepingContent: Bool = false) throws(FileError) {
    self.init(path, try OutputPlace.open(path, keepingContent: keepingContent))
  }

  init(_ path: String, _ place: OutputPlace) {
    self.path = path
    self.place = place
    long = LongFile(place.descriptor)
    encoder = path.hasSuffix(".gz") ? GzipEncoder() : path.hasSuffix(".zst") ? ZstdEncoder() : nil
    buffer.reserveCapacity(Self.bufferSize)
  }

  deinit {
    if isOpen { place.discard() }
  }

  /// Writes bytes.
  public mutating func write(_ bytes: UnsafeRawBufferPointer) throws(FileError) {
    count += bytes.count
    if buffer.count + bytes.count > Self.bufferSize { try drain() }
    if bytes.count >= Self.bufferSize {
      try encode(bytes, finish: false)
    } else {
      buffer.append(contentsOf: bytes)
    }
  }

  /// Writes bytes.
  public mutating func write(_ bytes: UnsafeBufferPointer<UInt8>) throws(FileError) { try write(UnsafeRawBufferPointer(bytes)) }

  /// Writes bytes.
  public mutating func write(_ bytes: [UInt8]) throws(FileError) { try write(bytes[...]) }

  /// Writes bytes.
  public mutating func write(_ bytes: ArraySlice<UInt8>) throws(FileError) {
    count += bytes.count
    guard bytes.count >= Self.directFrom else {
      if buffer.count + bytes.count > Self.bufferSize { try drain() }
      buffer.append(contentsOf: bytes)
      return
    }
    try drain()
    var failure: FileError?
    bytes.withUnsafeBytes { bytes in
      do throws(FileError) { try encode(bytes, finish: false) } catch { failure = error }
    }
    if let failure { throw failure }
  }

  /// Writes text.
  public mutating func write(_ text: String) throws(FileError) { try write(Array(text.utf8)) }

  /// Hands over what is buffered, for who reads along; compressed output may hold some of it back.
  public mutating func flush() throws(FileError) { try drain() }

  /// Completes the file and gives it its name. Nothing can be written afterwards.
  public mutating func commit() throws(FileError) {
    guard isOpen else { return }
    try drain()
    if encoder != nil { try encode(UnsafeRawBufferPointer(start: nil, count: 0), finish: true) }
    if case .none = place.aside { return discard() }
    do throws(FileDescriptor.Failure) {
      try long.finish()
      try FileDescriptor.sync(place.descriptor)
      try place.publish()
    } catch {
      throw FileError(cannot: "write", path, code: error.code)
    }
    isOpen = false
    close(place.descriptor)
    OutputPlace.syncFolder(of: place.target)
  }

  /// Removes what was written; a file that was there stays.
  public mutating func discard() {
    guard isOpen else { return }
    isOpen = false
    buffer.removeAll()
    place.discard()
  }

  private mutating func drain() throws(FileError) {
    guard !buffer.isEmpty else { return }
    let full = buffer
    buffer = []
    var failure: FileError?
    full.withUnsafeBytes { bytes in
      do throws(FileError) { try encode(bytes, finish: false) } catch { failure = error }
    }
    buffer = full
    buffer.removeAll(keepingCapacity: true)
    if let failure { throw failure }
  }

  private mutating func encode(_ bytes: UnsafeRawBufferPointer, finish: Bool) throws(FileError) {
    guard isOpen else { return }
    guard let encoder else { return try put(bytes) }
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 128 << 10, alignment: 16)
    defer { piece.deallocate() }
    var at = 0
    while true {
      guard let step = encoder.encode(UnsafeRawBufferPointer(rebasing: bytes[at...]), piece, finish: finish) else {
        throw FileError(.other, path: path, message: "cannot write \(path): the compression failed")
      }
      at += step.consumed
      try put(UnsafeRawBufferPointer(rebasing: piece[..<step.produced]))
      if step.isDone { return }
    }
  }

  private mutating func put(_ bytes: UnsafeRawBufferPointer) throws(FileError) {
    do throws(FileDescriptor.Failure) {
      // A device or a pipe keeps nothing.
      if case .none = place.aside { try FileDescriptor.writeAll(place.descriptor, bytes) } else { try long.write(bytes) }
    } catch {
      throw FileError(cannot: "write", path, code: error.code)
    }
  }
}
