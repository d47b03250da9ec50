internal import Glibc

/// Where an output file's bytes go until it is committed.
struct OutputPlace {
  let target: String
  let aside: Aside
  let descriptor: Int32

  /// How the bytes are kept apart from the target.
  enum Aside {
    /// They are not: standard output, a device, a pipe.
    case none
    /// A file without a name, of which nothing stays when the program is killed.
    case unnamed
    /// A file of that path, where the file system knows no files without names.
    case named(String)
  }

  /// Gives the complete file its name, in place of one that was there; the error number on failure.
  func publish() throws(FileDescriptor.Failure) {
    switch aside {
    case .none: return
    case .named(let part): try Self.move(part, to: target)
    case .unnamed:
      // A link cannot take the place of a file, so a name for a moment it is.
      while true {
        let part = Self.partName(of: target)
        if linkat(AT_FDCWD, "/proc/self/fd/\(descriptor)", AT_FDCWD, part, AT_SYMLINK_FOLLOW) == 0 {
          return try Self.move(part, to: target)
        }
        if errno != EEXIST { throw FileDescriptor.Failure(code: errno) }
      }
    }
  }

  /// Closes the file and removes what has no name of its own yet.
  func discard() {
    if descriptor != STDOUT_FILENO { close(descriptor) }
    if case .named(let part) = aside { unlink(part) }
  }

  private static func move(_ part: String, to target: String) throws(FileDescriptor.Failure) {
    if rename(part, target) == 0 { return }
    let code = errno
    unlink(part)
    throw FileDescriptor.Failure(code: code)
  }

  /// `named` asks for a file with a name (default false).
  static func open(_ path: String, keepingContent: Bool, named: Bool = false) throws(FileError) -> OutputPlace {
    if path == "-" { return OutputPlace(target: path, aside: .none, descriptor: STDOUT_FILENO) }
    var target = path
    var mode: mode_t?
    if let status = FileDescriptor.status(path) {
      if FileDescriptor.isFolder(status) { throw FileError(cannot: "write", path, code: EISDIR) }
      if !FileDescriptor.isRegular(status) { return try direct(path) }
      mode = status.st_mode & 0o7777
      target = resolved(path)
    } else if path.hasSuffix("/") || path.isEmpty {
      throw FileError(.isFolder, path: path, message: "cannot write \(path): the name of a file is missing")
    }
    let place = try aside(path, target, mode, named: named)
    guard keepingContent, mode != nil else { return place }
    do throws(FileError) {
      try place.copyContent(path)
    } catch {
      place.discard()
      throw error
    }
    return place
  }

  // Members of gzip and frames of Zstandard may follow one another, so the old bytes are copied as they are.
  private func copyContent(_ path: String) throws(FileError) {
    let source = try InputFile.descriptor(target)
    defer { close(source) }
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 16)
    defer { piece.deallocate() }
    while true {
      do throws(FileDescriptor.Failure) {
        let count = try FileDescriptor.read(source, piece)
        if count == 0 { return }
        try FileDescriptor.writeAll(descriptor, UnsafeRawBufferPointer(rebasing: piece[..<count]))
      } catch {
        throw FileError(cannot: "write", path, code: error.code)
      }
    }
  }

  /// Makes a rename in the folder durable. Some file systems cannot, which is no reason to fail after the rename.
  static func syncFolder(of target: String) {
    do throws(FileDescriptor.Failure) {
      let descriptor = try FileDescriptor.open(folder(of: target), O_RDONLY | O_DIRECTORY)
      defer { close(descriptor) }
      try FileDescriptor.sync(descriptor)
    } catch {}
  }

  private static func direct(_ path: String) throws(FileError) -> OutputPlace {
    do throws(FileDescriptor.Failure) {
      return OutputPlace(target: path, aside: .none, descriptor: try FileDescriptor.open(path, O_WRONLY))
    } catch {
      throw FileError(cannot: "write", path, code: error.code)
    }
  }

  private static func aside(_ path: String, _ target: String, _ mode: mode_t?, named: Bool) throws(FileError) -> OutputPlace {
    let folder = folder(of: target)
    // It gets its name by way of /proc, which a sandbox may hide.
    if !named, access("/proc/self/fd", X_OK) == 0,
      let descriptor = try? FileDescriptor.open(folder, O_WRONLY | FileDescriptor.unnamed, 0o644)
    {
      if let mode { fchmod(descriptor, mode) }
      return OutputPlace(target: target, aside: .unnamed, descriptor: descriptor)
    }
    while true {
      let part = partName(of: target)
      do throws(FileDescriptor.Failure) {
        let descriptor = try FileDescriptor.open(part, O_WRONLY | O_CREAT | O_EXCL, 0o644)
        if let mode { fchmod(descriptor, mode) }
        return OutputPlace(target: target, aside: .named(part), descriptor: descriptor)
      } catch {
        if error.code == EEXIST { continue }
        if error.code == ENOENT { throw missing(folder, path) }
        throw FileError(cannot: "write", path, code: error.code)
      }
    }
  }

  /// A name beside the target that nothing else should have: `.NAME.XXXXXXXX.part`.
  private static func partName(of target: String) -> String {
    let folder = folder(of: target)
    let name = target.utf8.split(separator: 0x2F).last ?? []
    // A name may have 255 bytes; the part's has 16 more than its own.
    let shortName = String(decoding: name.prefix(200), as: UTF8.self)
    let mark = HexDigit.text((0..<4).map { _ in UInt8.random(in: 0...255) })
    return (folder == "/" ? "" : folder) + "/.\(shortName).\(mark).part"
  }

  private static func missing(_ folder: String, _ path: String) -> FileError {
    let isSimple = folder.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
      default: [0x2D, 0x2E, 0x2F, 0x5F, 0x2B, 0x3A, 0x40].contains(byte)
      }
    }
    let quoted =
      isSimple ? folder : "'" + folder.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    return FileError(.noFolder, path: path, message: "the folder \(folder) does not exist; create it with: mkdir -p \(quoted)")
  }

  private static func folder(of path: String) -> String {
    let bytes = path.utf8
    guard let slash = bytes.lastIndex(of: 0x2F) else { return "." }
    return slash == bytes.startIndex ? "/" : String(decoding: bytes[..<slash], as: UTF8.self)
  }

  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}
