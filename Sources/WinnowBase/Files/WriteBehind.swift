internal import Glibc

/// Sends a long file to the disk while it is being written, and gives back the memory that held it.
///
/// `commit` makes a file durable, so all of it must go to the disk before the end: without this it piles up until then, takes fresh memory
/// for every page (which costs more processor time than the copying) and pushes out of the cache what others read.
struct WriteBehind {
  /// A file up to this many bytes stays in the cache, for who reads it next: 64 MiB.
  static let kept = 64 << 20
  /// Bytes between two calls: 8 MiB.
  static let window = 8 << 20
  /// Windows that a call speaks of: the disk has been given the last one a call ago, the others longer.
  static let depth = 4

  private var written = 0
  private var told = Self.kept

  /// Notes bytes that were written behind the others, and says which of them the system was told of, if any. A file system that takes no
  /// advice goes on as before, which is no failure.
  @discardableResult
  mutating func wrote(_ count: Int, to descriptor: Int32) -> Range<Int>? {
    written += count
    guard written - told >= Self.window else { return nil }
    // On Linux the advice starts the writing of what the disk does not have yet, and frees what it has.
    let range = max(Self.kept, told - (Self.depth - 1) * Self.window)..<written
    _ = posix_fadvise(descriptor, off_t(range.lowerBound), off_t(range.count), POSIX_FADV_DONTNEED)
    told = written
    return range
  }
}
