internal import Glibc

/// Where an output file's bytes go until it is committed.
struct OutputPlace {
  let target: String
  let part: String?
  let descriptor: Int32

  static func open(_ path: String, keepingContent: Bool) throws(FileError) -> OutputPlace {
    if path == "-" { return OutputPlace(target: path, part: nil, descriptor: STDOUT_FILENO) }
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
    let place = try aside(path, target, mode)
    guard keepingContent, mode != nil else { return place }
    do throws(FileError) {
      try place.copyContent(path)
    } catch {
      close(place.descriptor)
      if let part = place.part { unlink(part) }
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
      return OutputPlace(target: path, part: nil, descriptor: try FileDescriptor.open(path, O_WRONLY))
    } catch {
      throw FileError(cannot: "write", path, code: error.code)
    }
  }

  private static func aside(_ path: String, _ target: String, _ mode: mode_t?) throws(FileError) -> OutputPlace {
    let folder = folder(of: target)
    let name = target.utf8.split(separator: 0x2F).last ?? []
    // A name may have 255 bytes; the part's has 16 more than its own.
    let shortName = String(decoding: name.prefix(200), as: UTF8.self)
    while true {
      let mark = HexDigit.text((0..<4).map { _ in UInt8.random(in: 0...255) })
      let part = (folder == "/" ? "" : folder) + "/.\(shortName).\(mark).part"
      do throws(FileDescriptor.Failure) {
        let descriptor = try FileDescriptor.open(part, O_WRONLY | O_CREAT | O_EXCL, 0o644)
        if let mode { fchmod(descriptor, mode) }
        return OutputPlace(target: target, part: part, descriptor: descriptor)
      } catch {
        if error.code == EEXIST { continue }
        if error.code == ENOENT { throw missing(folder, path) }
        throw FileError(cannot: "write", path, code: error.code)
      }
    }
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
