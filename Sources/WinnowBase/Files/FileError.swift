internal import Glibc

/// Says which file could not be read or written, and why.
public struct FileError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What callers may want to tell apart.
  public enum Kind: Sendable, Hashable {
    /// There is no such file.
    case missing
    /// The folder that should hold the file does not exist.
    case noFolder
    /// A folder stands where a file should be.
    case isFolder
    /// The permissions forbid it.
    case notAllowed
    /// The device is full, or a quota is used up.
    case noSpace
    /// Who reads our output has gone. A program ends quietly then.
    case brokenPipe
    /// The file is larger than the caller allows.
    case tooLarge
    /// A line is longer than the caller allows. Reading can go on after it.
    case lineTooLong
    /// Compressed data is damaged or cut off.
    case damaged
    /// Anything else.
    case other
  }

  /// What kind of failure it is.
  public let kind: Kind
  /// The path as the caller gave it; `-` for standard input or output.
  public let path: String
  /// The whole fact with the path in it, in lower case.
  public let message: String

  /// The message.
  public var description: String { message }

  /// A failure.
  public init(_ kind: Kind, path: String, message: String) {
    self.kind = kind
    self.path = path
    self.message = message
  }

  /// A failure of the operating system: `cannot read PATH: No such file or directory`.
  init(cannot verb: String, _ path: String, code: Int32) {
    let shown = path == "-" ? (verb == "read" ? "standard input" : "standard output") : path
    self.init(Self.kind(of: code), path: path, message: "cannot \(verb) \(shown): \(Self.text(of: code))")
  }

  /// What the operating system calls an error number.
  static func text(of code: Int32) -> String {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { buffer in
      guard let base = buffer.baseAddress, strerror_r(code, base, 256) == 0 else { return "error \(code)" }
      return String(cString: base)
    }
  }

  private static func kind(of code: Int32) -> Kind {
    switch code {
    case ENOENT, ENOTDIR: .missing
    case EISDIR: .isFolder
    case EACCES, EPERM, EROFS: .notAllowed
    case ENOSPC, EDQUOT: .noSpace
    case EPIPE: .brokenPipe
    default: .other
    }
  }
}
