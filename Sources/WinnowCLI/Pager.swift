import Glibc
import Synchronization
import Winnow

/// A pager between the program and the terminal, where there is a terminal and the person wants one (`PAGER`, by default `less`).
final class Pager: Sendable {
  private let child: pid_t
  private let input: Int32
  private let isOpen = Mutex<Bool>(true)

  /// Starts the pager; nil where there is none to start.
  init?(_ console: Console) {
    let command = console.environment["PAGER"] ?? "less"
    guard console.printsToTerminal, !command.isEmpty, command != "cat", console.environment["TERM"] != "dumb" else { return nil }
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[0]) }
    var environment = console.environment
    // One screen or less is simply printed, colours stay colours, and the text stands on when the pager ends: as git has it.
    if environment["LESS"] == nil { environment["LESS"] = "FRX" }
    environment["WINNOW_PAGER"] = command
    // Where the pager is missing the text goes to the terminal as it is.
    let script = "eval \"$WINNOW_PAGER\"; code=$?; [ $code -eq 127 ] && exec cat; exit $code"
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO)
    var words: [UnsafeMutablePointer<CChar>?] = ["/bin/sh", "-c", script].map { (word: String) in strdup(word) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in words + variables { free(text) } }
    var child: pid_t = 0
    guard posix_spawn(&child, "/bin/sh", &actions, nil, &words, &variables) == 0 else {
      close(ends[1])
      return nil
    }
    self.child = child
    input = ends[1]
    // Who leaves the pager early has seen enough; that is no reason to die.
    Glibc.signal(SIGPIPE, SIG_IGN)
  }

  /// The same console with its output going through the pager.
  private func console(_ console: Console) -> Console {
    var console = console
    console.output = { [self] bytes in
      isOpen.withLock { isOpen in
        var done = 0
        while isOpen, done < bytes.count {
          let wrote = bytes.withUnsafeBytes { Glibc.write(input, $0.baseAddress?.advanced(by: done), $0.count - done) }
          if wrote < 0, errno == EINTR { continue }
          if wrote > 0 { done += wrote } else { isOpen = false }
        }
      }
    }
    return console
  }

  /// Waits until the person is done.
  private func finish() {
    close(input)
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
  }

  /// Runs `body` with the console that a person reads: through a pager on a terminal, unless `isPlain`.
  static func show<T>(_ console: Console, isPlain: Bool, _ body: (Console) throws(RunFailure) -> T) throws(RunFailure) -> T {
    guard !isPlain, let pager = Pager(console) else { return try body(console) }
    defer { pager.finish() }
    return try body(pager.console(console))
  }
}
