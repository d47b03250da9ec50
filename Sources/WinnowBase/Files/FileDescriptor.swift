internal import Glibc

/// System calls on descriptors, tried again where a signal interrupts them. Each gives the error number on failure.
enum FileDescriptor {
  struct Failure: Error {
    let code: Int32
  }

  /// Opens a path, which starts from a folder that is open where one is given.
  static func open(_ path: String, _ flags: Int32, _ mode: mode_t = 0, in folder: Int32 = AT_FDCWD) throws(Failure) -> Int32 {
    while true {
      let descriptor = Glibc.openat(folder, path, flags | O_CLOEXEC, mode)
      if descriptor >= 0 { return descriptor }
      if errno != EINTR { throw Failure(code: errno) }
    }
  }

  /// Linux's `O_TMPFILE`, a macro of macros that Swift does not import: a file without a name in the folder that is opened.
  static let unnamed: Int32 = 0o20_000_000 | O_DIRECTORY

  /// Linux's `O_DIRECT`, which is not the same on all machines: past the cache. 0 where it is not known.
  #if arch(x86_64) || arch(i386) || arch(riscv64)
    static let direct: Int32 = 0o40_000
  #elseif arch(arm64) || arch(arm)
    static let direct: Int32 = 0o200_000
  #else
    static let direct: Int32 = 0
  #endif

  static func read(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) throws(Failure) -> Int {
    while true {
      let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      if count >= 0 { return count }
      if errno != EINTR { throw Failure(code: errno) }
    }
  }

  static func writeAll(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) throws(Failure) {
    var at = 0
    while at < bytes.count, let base = bytes.baseAddress {
      let count = Glibc.write(descriptor, base + at, bytes.count - at)
      if count >= 0 {
        at += count
      } else if errno == EAGAIN {
        var wait = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&wait, 1, -1)
      } else if errno != EINTR {
        throw Failure(code: errno)
      }
    }
  }

  /// Makes the content durable. Pipes and some devices know no such thing, which is no failure.
  static func sync(_ descriptor: Int32) throws(Failure) {
    while fsync(descriptor) != 0 {
      if errno == EINVAL || errno == ENOTSUP || errno == EROFS { return }
      if errno != EINTR { throw Failure(code: errno) }
    }
  }

  static func status(_ descriptor: Int32) -> stat? {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? status : nil
  }

  static func status(_ path: String) -> stat? {
    var status = stat()
    return stat(path, &status) == 0 ? status : nil
  }

  static func isFolder(_ status: stat) -> Bool { status.st_mode & S_IFMT == S_IFDIR }
  static func isRegular(_ status: stat) -> Bool { status.st_mode & S_IFMT == S_IFREG }
}
