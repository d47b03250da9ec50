import Glibc

/// A lock that one run holds: the file beside the state, locked with `flock`, so that it is free again however the run ends.
final class RunLock {
  private let descriptor: Int32

  /// Takes the lock, or says that another run holds it.
  init(path: String) throws(RunFailure) {
    let opened = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard opened >= 0 else {
      throw RunFailure("cannot make the lock \(path): \(String(cString: strerror(errno)))")
    }
    guard flock(opened, LOCK_EX | LOCK_NB) == 0 else {
      let busy = errno == EWOULDBLOCK
      close(opened)
      throw RunFailure(
        busy ? "another run of this pipeline is under way (it holds \(path)); nothing was done" : "cannot lock \(path)",
        status: busy ? .locked : .failed)
    }
    descriptor = opened
  }

  deinit { close(descriptor) }
}
