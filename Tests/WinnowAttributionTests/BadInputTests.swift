import Glibc
import Testing

@testable import WinnowAttribution

/// Lines that nobody wrote for a credit parser: they give an answer, soon, and no name out of thin air.
struct BadInputTests {
  private let reader = AttributionReader()

  private func read(_ bytes: [UInt8], as context: Context = .line) -> Attribution {
    bytes.withUnsafeBufferPointer { reader.read($0, as: context) }
  }

  @Test func aLineOfAMegabyteTakesLinearTime() {
    for unit in ["Photo: Ana Moreira/AP, ", "a/b/", "(", "By ", "van der ", "文/", "© ", "— ", "\u{202E}x ", "Foto: "] {
      var times: [Duration] = []
      for size in [1 << 18, 1 << 20] {
        let line = Array(String(repeating: unit, count: size / unit.utf8.count).utf8)
        let start = Self.processorTime()
        for context in [Context.line, .credit, .byline] { _ = read(line, as: context) }
        times.append(Self.processorTime() - start)
      }
      // Four times the bytes; a quadratic step would take sixteen times. Some slack for a busy machine.
      #expect(times[1] < times[0] * 9 + .milliseconds(300), "`\(unit)`: \(times[0]), then \(times[1])")
    }
  }

  /// Processor time of this thread: other tests run beside it.
  private static func processorTime() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }

  @Test func bytesThatAreNoText() {
    for line: [UInt8] in [
      [], [0], [0xFF, 0xFE, 0x00], Array("Photo: ".utf8) + [0xC3], Array("Foto: Ana\u{0}Moreira/AP".utf8),
      [UInt8](repeating: 0x80, count: 5000),
      Array("\u{1}\u{2}\u{3}/AP".utf8), Array("Ana Moreira\u{7F}/\u{9B}AP".utf8),
    ] {
      for context in [Context.line, .credit, .byline, .caption] { _ = read(line, as: context) }
    }
    #expect(read(Array("\u{0}\u{1}\u{2}".utf8)).kind == .none)
  }

  @Test func mixedScriptsAndRightToLeft() {
    let hebrew = read(Array("צילום: AFP".utf8), as: .afterImage)
    #expect(hebrew.kind == .credit || hebrew.kind == .none)
    let marked = read(Array("\u{202B}Photo: Ana Moreira/AP\u{202C}".utf8), as: .afterImage)
    #expect(marked.kind == .credit)
    #expect(marked.people.map(\.name) == ["Ana Moreira"])
    #expect(read(Array("المجلس يجتمع يوم الاثنين لبحث الأمر في المدينة القديمة.".utf8)).kind == .none)
    #expect(read(Array("The мост over the 川 closed on Monday, صباح الخير, they said.".utf8)).kind == .none)
  }
}
