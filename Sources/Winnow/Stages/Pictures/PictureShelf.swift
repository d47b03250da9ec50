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

  private let fetched = Mutex<PictureStore?>(nil)

  /// The pictures that were fetched, where they are.
  var store: PictureStore? {
    get { fetched.withLock { $0 } }
    set { fetched.withLock { $0 = newValue } }
  }

  /// Forgets what was seen: a new run looks again.
  func forget() {
    seen.withLock { $0.removeAll() }
    stamps.withLock { $0.removeAll() }
  }

  /// A number that changes when what lies at a path, or was fetched from an address, does; 0 where there is nothing.
  func stamp(of path: String) -> UInt64 {
    if PictureFiles.webAddress(of: path) != nil { return store?.stamp(of: path) ?? 0 }
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
      if let store, let url = PictureFiles.webAddress(of: address) {
        let found = fetched(url, in: store, isDecoded)
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
    remember(found, key)
    return found
  }

  /// Looks at what was fetched from an address. What was not is asked for each time: it costs a look into an index.
  private func fetched(_ url: String, in store: PictureStore, _ isDecoded: Bool) -> Found {
    let key = Hash64.of(url, seed: isDecoded ? 3 : 4)
    if let known = seen.withLock({ $0[key] }) { return known }
    let found: Found
    switch store.held(url) {
    case nil: return .missing
    // Not remembered: the next fetch may get it.
    case .problem(let why): return .problem(.unreadable(why))
    case .bytes(let bytes):
      do throws(PictureProblem) {
        if bytes.count > PictureLimits.bytes { throw .tooManyBytes(limit: PictureLimits.bytes) }
        found = .seen(try PictureLook(bytes, isDecoded: isDecoded))
      } catch {
        found = .problem(error)
      }
    }
    remember(found, key)
    return found
  }

  private func remember(_ found: Found, _ key: UInt64) {
    seen.withLock {
      if $0.count >= Self.capacity { $0.removeAll() }
      $0[key] = found
    }
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
