import Glibc
import Synchronization
import Winnow

/// Where the program talks: data on standard output, talk on standard error, progress on a terminal only.
public struct Console: Sendable {
  var output: @Sendable ([UInt8]) -> Void
  var talk: @Sendable (String) -> Void
  var environment: [String: String]
  /// Whether standard error, and standard output, is a terminal.
  var talksToTerminal: Bool
  var printsToTerminal: Bool

  /// The real thing.
  public static func system() -> Console {
    var environment: [String: String] = [:]
    var entry = environ
    while let pointer = entry.pointee {
      let text = String(cString: pointer)
      if let equals = text.firstIndex(of: "=") { environment[String(text[..<equals])] = String(text[text.index(after: equals)...]) }
      entry += 1
    }
    return Console(
      output: { Console.write($0, to: STDOUT_FILENO) }, talk: { Console.write(Array(($0 + "\n").utf8), to: STDERR_FILENO) },
      environment: environment, talksToTerminal: isatty(STDERR_FILENO) == 1, printsToTerminal: isatty(STDOUT_FILENO) == 1)
  }

  func print(_ text: String) { output(Array(text.utf8)) }

  /// Whether colours may be used on standard output.
  var hasColour: Bool { printsToTerminal && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb" }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var done = 0
    while done < bytes.count {
      let wrote = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress?.advanced(by: done), $0.count - done) }
      if wrote < 0 && errno == EINTR { continue }
      // A reader that has seen enough (`| head`) is no error.
      guard wrote > 0 else { return }
      done += wrote
    }
  }
}

/// Whether somebody pressed Ctrl-C, or asked the program to end.
enum Interruption {
  private static let flag = Atomic<Bool>(false)
  static var isAsked: Bool { flag.load(ordering: .relaxed) }

  /// Takes over SIGINT and SIGTERM: the first asks the run to end in good order, a second one ends the program.
  static func watch() {
    for signal in [SIGINT, SIGTERM] {
      Glibc.signal(signal) { number in
        if Interruption.flag.exchange(true, ordering: .relaxed) { _exit(128 + number) }
      }
    }
    Glibc.signal(SIGPIPE, SIG_IGN)
  }
}

/// A line on the terminal that says how far a run is, with the rate and the time left.
final class ProgressLine {
  private let isShown: Bool
  private var last = ContinuousClock.now
  private var begin = ContinuousClock.now
  private var phase = ""
  private var isDrawn = false

  init(isShown: Bool) { self.isShown = isShown }

  func show(_ phase: String, _ done: Int, _ total: Int?) {
    guard isShown else { return }
    let now = ContinuousClock.now
    if phase != self.phase {
      self.phase = phase
      begin = now
    } else if now - last < .milliseconds(100) {
      return
    }
    last = now
    let seconds = Double((now - begin) / .milliseconds(1)) / 1000
    var text = "\(phase) \(done)"
    if let total, total > 0 {
      let width = 20
      let filled = min(width, done * width / total)
      text =
        "\(phase) [" + String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled) + "] \(done)/\(total)"
    }
    if seconds > 0.2 {
      let rate = Double(done) / seconds
      text += ", \(Int(rate))/s"
      if let total, rate > 0, done < total { text += ", \(Int(Double(total - done) / rate) + 1) s left" }
    }
    write("\r\u{1B}[K" + text)
    isDrawn = true
  }

  func clear() {
    if isDrawn { write("\r\u{1B}[K") }
    isDrawn = false
  }

  private func write(_ text: String) {
    var text = text
    text.withUTF8 { _ = Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
