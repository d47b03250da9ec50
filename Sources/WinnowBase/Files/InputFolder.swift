internal import Glibc

/// Reads the files of a folder one after the other: the system looks each one up in the folder, not along the whole path.
public struct InputFolder: ~Copyable {
  private var path = ""
  private var descriptor: Int32 = -1

  /// No folder yet.
  public init() {}

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// The bytes of what a folder says is a regular file; the folder stays open for the next one of it. What cannot be read there is looked
  /// up along its whole path, as the folder may be another by now. Throws as `InputFile.read` does.
  public mutating func readRegular(_ path: String, limit: Int = .max) throws(FileError) -> [UInt8] {
    guard let slash = path.utf8.lastIndex(of: 0x2F), open(path[..<slash]) else {
      return try InputFile.readRegular(path, limit: limit)
    }
    let name = String(path[path.utf8.index(after: slash)...])
    if let bytes = try? InputFile.readRegular(path, limit: limit, in: descriptor, name) { return bytes }
    return try InputFile.read(path, limit: limit)
  }

  private mutating func open(_ folder: Substring) -> Bool {
    if descriptor >= 0, folder.utf8.elementsEqual(path.utf8) { return true }
    if descriptor >= 0 { close(descriptor) }
    path = String(folder)
    descriptor = (try? FileDescriptor.open(path.isEmpty ? "/" : path, O_RDONLY | O_DIRECTORY)) ?? -1
    return descriptor >= 0
  }
}
