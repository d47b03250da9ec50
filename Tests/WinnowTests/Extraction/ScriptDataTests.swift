import Testing

@testable import Winnow

/// Scripts whose data is no JSON.
@Suite struct ScriptDataTests {
  @Test func aMarkThatNoLineEndsIsNone() {
    let body = "The old mill stands where the river leaves the forest."
    #expect(ScriptData.strings(of: "var a = { title: \"\\\"It stands\nbody: \"\(body)\" }") == [body])
  }

  @Test func marksThatNothingClosesTakeLinearTime() {
    func seconds(_ count: Int) -> Duration {
      let script = "var a = { body: \"" + String(repeating: "\\\"", count: count)
      let start = ContinuousClock.now
      _ = ScriptData.strings(of: script)
      return ContinuousClock.now - start
    }
    #expect(seconds(40_000) < seconds(10_000) * 9 + .milliseconds(100))
  }
}
