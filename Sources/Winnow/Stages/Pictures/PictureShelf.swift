import Synchronization
import WinnowBase
import WinnowPictures

/// Looks at the files of pictures, and remembers what it saw. Used by all threads of a run; it changes nothing.
final class PictureShelf: Sendable {
  /// What a picture's file says.
  enum Found: Sendable {
    /// There is no file.
    case missing
    case seen(PictureLook)
    case problem(PictureProblem)

    var look: PictureLook? { if case .seen(let look) = self { look } else { nil } }
  }

  /// A picture on the pages of a site comes again and again; this many are remembered, at some 300 bytes each, then all are forgotten.
  private static let capacity = 100_000

  private let seen = Mutex<[UInt64: Found]>([:])
  /// What the file system said of each path before it was read.
  private let stamps = Mutex<[UInt64: UInt64]>([:])

  /// Forgets what was seen: a new run looks again.
  func forget() {
    seen.withLock { $0.removeAll() }
    stamps.withLock { $0.removeAll() }
  }

  /// A number that changes when the file does; 0 where there is none.
  func stamp(of path: String) -> UInt64 {
    let key = Hash64.of(path)
    if let known = stamps.withLock({ $0[key] }) { return known }
    var stamp: UInt64 = 0
    if let file = FileKind(path: path)?.stamp {
      var hash = Hash64(seed: 1)
      for number in [UInt64(bitPattern: file.size), UInt64(bitPattern: file.nanoseconds), file.inode] { hash.update(number) }
      stamp = hash.finish() | 1
    }
    return stamps.withLock {
      if $0.count >= Self.capacity { $0.removeAll() }
      $0[key] = $0[key] ?? stamp
      return $0[key] ?? stamp
    }
  }

  /// Looks at the file of a picture's address, else of one of its versions.
  func find(_ picture: Picture, of post: Post.Identity, folder: String, isDecoded: Bool) -> Found {
    for address in [picture.address] + picture.versions {
      for path in PictureFiles.paths(of: address, in: post, folder: folder) {
        let found = find(path, isDecoded)
        if case .missing = found { continue }
        return found
      }
    }
    return .missing
  }

  private func find(_ path: String, _ isDecoded: Bool) -> Found {
    let key = Hash64.of(path, seed: isDecoded ? 1 : 2)
    if let known = seen.withLock({ $0[key] }) { return known }
    // Before the file is read, so that one that changes meanwhile counts as changed.
    _ = stamp(of: path)
    let found = look(path, isDecoded)
    seen.withLock {
      if $0.count >= Self.capacity { $0.removeAll() }
      $0[key] = found
    }
    return found
  }

  private func look(_ path: String, _ isDecoded: Bool) -> Found {
    do throws(PictureProblem) {
      guard let bytes = try bytes(of: path) else { return .missing }
      return .seen(try PictureLook(bytes, isDecoded: isDecoded))
    } catch {
      return .problem(error)
    }
  }

  /// Nil where there is no such file.
  private func bytes(of path: String) throws(PictureProblem) -> [UInt8]? {
    guard let kind = FileKind(path: path), kind.isFile else { return nil }
    do throws(FileError) {
      return try InputFile.read(path, limit: PictureLimits.bytes)
    } catch {
      throw error.kind == .tooLarge ? .tooManyBytes(limit: PictureLimits.bytes) : .unreadable(error.message)
    }
  }
}
