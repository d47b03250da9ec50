import Glibc
import WinnowBase

/// Records that a run puts down in its first pass and takes up in its second: in memory while they are few, then in a file without
/// a name that is gone with the run.
final class Spill {
  /// Bytes held in memory before a file is used: 32 MiB.
  private let memory: Int
  private var held: [[UInt8]] = []
  private var heldBytes = 0
  private var descriptor: Int32 = -1
  private var buffer: [UInt8] = []
  private var next = 0
  private var readPlace = 0
  private var readBuffer: [UInt8] = []
  private(set) var count = 0

  init(memory: Int = 32 << 20) { self.memory = memory }

  deinit { if descriptor >= 0 { close(descriptor) } }

  func append(_ record: [UInt8]) throws(RunFailure) {
    count += 1
    if descriptor < 0 {
      held.append(record)
      heldBytes += record.count
      if heldBytes > memory { try moveToFile() }
      return
    }
    put(record)
    if buffer.count > 1 << 20 { try drain() }
  }

  private func moveToFile() throws(RunFailure) {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var name = Array("\(folder)/winnow-spill-XXXXXX".utf8CString)
    descriptor = mkstemp(&name)
    guard descriptor >= 0 else {
      throw RunFailure(
        "cannot make a temporary file in \(folder): \(String(cString: strerror(errno))); set TMPDIR to a folder with room")
    }
    unlink(name)
    for record in held {
      put(record)
      if buffer.count > 1 << 20 { try drain() }
    }
    held = []
  }

  private func put(_ record: [UInt8]) {
    withUnsafeBytes(of: UInt32(record.count).littleEndian) { buffer.append(contentsOf: $0) }
    buffer.append(contentsOf: record)
  }

  private func drain() throws(RunFailure) {
    var done = 0
    while done < buffer.count {
      let wrote = buffer.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress?.advanced(by: done), $0.count - done) }
      if wrote < 0 && errno == EINTR { continue }
      guard wrote > 0 else {
        throw RunFailure("cannot write the temporary file: \(String(cString: strerror(errno))); set TMPDIR to a folder with room")
      }
      done += wrote
    }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Ends the writing; reading starts at the first record.
  func rewind() throws(RunFailure) {
    if descriptor >= 0 {
      try drain()
      lseek(descriptor, 0, SEEK_SET)
    }
  }

  /// The next record; nil at the end.
  func take() throws(RunFailure) -> [UInt8]? {
    if descriptor < 0 {
      guard next < held.count else { return nil }
      defer { next += 1 }
      let record = held[next]
      held[next] = []
      return record
    }
    guard try fill(4) else { return nil }
    let size = readBuffer[readPlace..<readPlace + 4].reversed().reduce(0) { $0 << 8 | Int($1) }
    readPlace += 4
    guard try fill(size) else { throw RunFailure("the temporary file ends early") }
    defer { readPlace += size }
    return Array(readBuffer[readPlace..<readPlace + size])
  }

  private func fill(_ wanted: Int) throws(RunFailure) -> Bool {
    while readBuffer.count - readPlace < wanted {
      let rest = readBuffer[readPlace...]
      var got = 0
      var problem: Int32 = 0
      // What is left of the last piece and the next one, read into its place.
      let next = [UInt8](unsafeUninitializedCapacity: rest.count + max(1 << 20, wanted)) { room, filled in
        filled = UnsafeMutableBufferPointer(rebasing: room[..<rest.count]).initialize(fromContentsOf: rest)
        got = read(descriptor, room.baseAddress?.advanced(by: filled), room.count - filled)
        if got < 0 { problem = errno }
        filled += max(0, got)
      }
      if problem == EINTR { continue }
      guard problem == 0 else { throw RunFailure("cannot read the temporary file: \(String(cString: strerror(problem)))") }
      if got == 0 { return false }
      (readBuffer, readPlace) = (next, 0)
    }
    return true
  }
}
