internal import Glibc

/// Writes what a long file has beyond its first bytes past the cache, straight to the disk.
///
/// `commit` makes a file durable, so all of it must go to the disk before the end, and nobody reads the start of a long file soon. The
/// cache would take fresh memory for every page, which costs several times the processor time of the writing itself, and would push out what
/// others read. Where the file system does not write directly, the cache is told of what was written instead (`WriteBehind`).
struct LongFile: ~Copyable {
  /// A file up to this many bytes stays in the cache, for who reads it next: 64 MiB.
  static let kept = WriteBehind.kept
  /// The bytes that are written at once: 1 MiB. A disk has the same throughput with more, and half of it with a fourth.
  static let room = 1 << 20
  /// Places in the file and in memory, and counts, are whole multiples of this: 4 KiB, what any disk and file system takes.
  static let alignment = 4096

  private let descriptor: Int32
  private let kept: Int
  private var written = 0
  private var behind = WriteBehind()
  /// What has not been written yet, from the start on; nil as long as the cache takes all.
  private var buffer: UnsafeMutableRawBufferPointer?
  private var filled = 0
  private var isRefused = false

  /// `kept`: bytes from which on the file is long.
  init(_ descriptor: Int32, kept: Int = Self.kept) {
    self.descriptor = descriptor
    self.kept = kept
  }

  deinit { buffer?.deallocate() }

  /// Whether bytes have gone past the cache.
  var isDirect: Bool { buffer != nil }

  /// Writes bytes behind the others, now or later.
  mutating func write(_ bytes: UnsafeRawBufferPointer) throws(FileDescriptor.Failure) {
    var rest = bytes
    if buffer == nil {
      guard written >= kept, !isRefused, let lead = begin() else { return try writeCached(rest) }
      // The first direct byte stands at a whole multiple of the alignment.
      let head = min(lead, rest.count)
      try writeCached(UnsafeRawBufferPointer(rebasing: rest[..<head]))
      rest = UnsafeRawBufferPointer(rebasing: rest[head...])
      guard head == lead else { return }
      startDirect()
    }
    while let buffer, !rest.isEmpty {
      let count = min(rest.count, buffer.count - filled)
      UnsafeMutableRawBufferPointer(rebasing: buffer[filled..<filled + count]).copyMemory(
        from: UnsafeRawBufferPointer(rebasing: rest[..<count]))
      filled += count
      rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      if filled == buffer.count { try drain() }
    }
    if !rest.isEmpty { try writeCached(rest) }
  }

  /// Writes what is held back. Further bytes may follow.
  mutating func finish() throws(FileDescriptor.Failure) {
    guard let buffer else { return }
    let whole = filled / Self.alignment * Self.alignment
    if whole > 0 { try writeDirect(UnsafeRawBufferPointer(rebasing: buffer[..<whole])) }
    // A refusal has written all that was held back.
    if self.buffer != nil { try endDirect(UnsafeRawBufferPointer(rebasing: buffer[whole..<filled])) }
  }

  private mutating func writeCached(_ bytes: UnsafeRawBufferPointer) throws(FileDescriptor.Failure) {
    try FileDescriptor.writeAll(descriptor, bytes)
    written += bytes.count
    behind.wrote(bytes.count, to: descriptor)
  }

  /// How many bytes are left to the next place where direct writing may start; nil where it may not.
  private mutating func begin() -> Int? {
    let place = lseek(descriptor, 0, SEEK_CUR)
    guard place >= 0 else {
      isRefused = true
      return nil
    }
    return (Self.alignment - Int(place) % Self.alignment) % Self.alignment
  }

  private mutating func startDirect() {
    let flags = fcntl(descriptor, F_GETFL)
    guard flags >= 0, FileDescriptor.direct != 0, fcntl(descriptor, F_SETFL, flags | FileDescriptor.direct) == 0 else {
      isRefused = true
      return
    }
    buffer = .allocate(byteCount: Self.room, alignment: Self.alignment)
    filled = 0
  }

  private mutating func drain() throws(FileDescriptor.Failure) {
    guard let buffer else { return }
    try writeDirect(UnsafeRawBufferPointer(rebasing: buffer[..<filled]))
    filled = 0
  }

  /// Writes a whole multiple of the alignment. A file system may agree to direct writing and then refuse it.
  private mutating func writeDirect(_ bytes: UnsafeRawBufferPointer) throws(FileDescriptor.Failure) {
    var at = 0
    while at < bytes.count, let base = bytes.baseAddress {
      let count = Glibc.write(descriptor, base + at, bytes.count - at)
      if count > 0 {
        at += count
      } else if count == 0 || errno == EINVAL {
        isRefused = true
        return try endDirect(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(start: base, count: filled)[at...]))
      } else if errno != EINTR {
        throw FileDescriptor.Failure(code: errno)
      }
    }
    written += bytes.count
  }

  /// Goes back to the cache, with the last bytes of what was held back.
  private mutating func endDirect(_ rest: UnsafeRawBufferPointer) throws(FileDescriptor.Failure) {
    let held = buffer
    defer { held?.deallocate() }
    buffer = nil
    filled = 0
    let flags = fcntl(descriptor, F_GETFL)
    if flags >= 0 { _ = fcntl(descriptor, F_SETFL, flags & ~FileDescriptor.direct) }
    try writeCached(rest)
  }
}
