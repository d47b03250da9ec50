/// Why a run, or a command, ended without doing what was asked. The message says what to do.
public struct RunFailure: Error, Sendable, Hashable, CustomStringConvertible {
  /// What the program's exit status says.
  public enum Status: Int32, Sendable {
    /// Failed; nothing written.
    case failed = 1
    /// The command line or the pipeline file is wrong.
    case usage = 2
    /// A removal budget or a check stopped the run; the old output is kept.
    case stopped = 4
    /// Another run holds the lock.
    case locked = 75
    /// Interrupted; the next run goes on.
    case interrupted = 130
  }

  public let status: Status
  public let message: String

  public init(_ message: String, status: Status = .failed) {
    self.status = status
    self.message = message
  }

  public var description: String { message }
}
