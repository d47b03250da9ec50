internal import Glibc

/// Writes many files under one folder and makes the folders on the way; never outside it.
///
/// Files are written in place and not synced one by one: what it writes can be made again.
public struct FolderWriter: Sendable {
  public let root: String

  /// Makes the folder where it is missing; throws where it cannot, or where a file has its name.
  public init(_ root: String) throws(FileError) {
    self.root = root.utf8.count > 1 && root.hasSuffix("/") ? String(root.dropLast()) : root
    try Self.make(folder: self.root, shown: root)
  }

  /// Whether a relative path stays under the folder: it is not empty or absolute, and no part of it is `..`.
  public static func isInside(_ path: String) -> Bool {
    guard !path.isEmpty, !path.hasPrefix("/"), !path.utf8.contains(0) else { return false }
    return !path.split(separator: "/", omittingEmptySubsequences: false).contains { $0 == ".." || $0.isEmpty }
  }

  /// Writes one file over what was there. Throws where `isInside` says no, and where the system does.
  public func write(_ path: String, _ bytes: [UInt8]) throws(FileError) {
    guard Self.isInside(path) else {
      throw FileError(.notAllowed, path: path, message: "\(path) leads out of \(root); it is not written")
    }
    let whole = root + "/" + path
    if let slash = whole.lastIndex(of: "/") { try Self.make(folder: String(whole[..<slash]), shown: whole) }
    do throws(FileDescriptor.Failure) {
      let descriptor = try FileDescriptor.open(whole, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
      defer { close(descriptor) }
      var failure: FileDescriptor.Failure?
      bytes.withUnsafeBytes { bytes in
        do throws(FileDescriptor.Failure) { try FileDescriptor.writeAll(descriptor, bytes) } catch { failure = error }
      }
      if let failure { throw failure }
    } catch {
      throw FileError(cannot: "write", whole, code: error.code)
    }
  }

  private static func make(folder: String, shown: String) throws(FileError) {
    if let status = FileDescriptor.status(folder) {
      guard FileDescriptor.isFolder(status) else { throw FileError(cannot: "write", shown, code: ENOTDIR) }
      return
    }
    var end = folder.startIndex
    while end < folder.endIndex {
      end = folder[folder.index(after: end)...].firstIndex(of: "/") ?? folder.endIndex
      let part = String(folder[..<end])
      if mkdir(part, 0o755) != 0, errno != EEXIST { throw FileError(cannot: "make", part, code: errno) }
    }
  }
}
