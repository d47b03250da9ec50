import Glibc
import WinnowBase

/// The files below a folder, in the byte order of their paths.
enum FolderWalk {
  struct File: Sendable {
    /// Relative to the folder, `/` between parts.
    var path: String
    /// Nil where nobody asked for it.
    var stamp: FileStamp?
  }

  /// All regular files below `folder`; links to files count, links to folders are not followed (they can make a loop), names that
  /// start with a dot are left out. Folders are read in a loop, not by recursion. Without stamps most files are not looked at, only named.
  static func files(below folder: String, stamped: Bool, where isWanted: (String) -> Bool) throws(RunFailure) -> [File] {
    var found: [File] = []
    var open = [""]
    while let relative = open.popLast() {
      let full = relative.isEmpty ? folder : folder + "/" + relative
      guard let handle = opendir(full) else {
        throw RunFailure("cannot read the folder \(full): \(String(cString: strerror(errno)))")
      }
      defer { closedir(handle) }
      let place = dirfd(handle)
      while let entry = readdir(handle) {
        let name = withUnsafeBytes(of: &entry.pointee.d_name) { raw in
          String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
        }
        if name.hasPrefix(".") { continue }
        let path = relative.isEmpty ? name : relative + "/" + name
        if !stamped, Int(entry.pointee.d_type) == DT_REG {
          if isWanted(path) { found.append(File(path: path)) }
          continue
        }
        var info = stat()
        guard fstatat(place, &entry.pointee.d_name.0, &info, AT_SYMLINK_NOFOLLOW) == 0 else {
          // A file that is there and may not be looked at is an item, as it is without stamps: reading it says what is wrong.
          if errno != ENOENT, Int(entry.pointee.d_type) == DT_REG, isWanted(path) { found.append(File(path: path)) }
          continue
        }
        if info.st_mode & S_IFMT == S_IFDIR {
          open.append(path)
          continue
        }
        if info.st_mode & S_IFMT == S_IFLNK {
          guard fstatat(place, &entry.pointee.d_name.0, &info, 0) == 0 else {
            // A link that leads nowhere is still an item: reading it says what is wrong.
            if isWanted(path) { found.append(File(path: path, stamp: FileStamp(size: 0, nanoseconds: 0, inode: 0))) }
            continue
          }
        }
        guard info.st_mode & S_IFMT == S_IFREG, isWanted(path) else { continue }
        found.append(File(path: path, stamp: FileStamp(info)))
      }
    }
    found.sort { precedes($0.path, $1.path) }
    return found
  }

  /// Byte order.
  private static func precedes(_ one: String, _ other: String) -> Bool {
    let known = one.utf8.withContiguousStorageIfAvailable { one in
      other.utf8.withContiguousStorageIfAvailable { other in
        guard let a = one.baseAddress, let b = other.baseAddress else { return one.count < other.count }
        let order = memcmp(a, b, min(one.count, other.count))
        return order != 0 ? order < 0 : one.count < other.count
      }
    }
    return (known ?? nil) ?? one.utf8.lexicographicallyPrecedes(other.utf8)
  }
}

extension FileStamp {
  init(_ info: stat) {
    self.init(
      size: Int64(info.st_size), nanoseconds: Int64(info.st_mtim.tv_sec) &* 1_000_000_000 &+ Int64(info.st_mtim.tv_nsec),
      inode: UInt64(info.st_ino))
  }
}

/// What a path leads to.
public struct FileKind {
  public let isFolder: Bool
  /// Whether it is a regular file: not a folder, a pipe or a device.
  let isFile: Bool
  let stamp: FileStamp

  /// Nil where there is nothing.
  public init?(path: String) {
    var info = stat()
    guard stat(path, &info) == 0 else { return nil }
    isFolder = info.st_mode & S_IFMT == S_IFDIR
    isFile = info.st_mode & S_IFMT == S_IFREG
    stamp = FileStamp(info)
  }
}
