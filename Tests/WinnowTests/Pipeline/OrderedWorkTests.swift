import Synchronization
import Testing

@testable import Winnow

@Suite struct OrderedWorkTests {
  /// What was called, in any order, from any thread.
  private final class Calls: Sendable {
    private let names = Mutex<[String]>([])
    var sorted: [String] { names.withLock { $0.sorted() } }
    func note(_ name: String) { names.withLock { $0.append(name) } }
  }

  @Test(arguments: [2, 3, 7]) func threadsShareWhatIsToBeLoaded(threads: Int) {
    let calls = Calls()
    let loads: [@Sendable () -> Void] = ["a", "b", "c", "d", "e"].map { name in { calls.note(name) } }
    var next = 0
    var results: [Int] = []
    OrderedWork.run(threads: threads, loads: loads) { () -> Int? in
      next += 1
      return next <= 200 ? next : nil
    } work: { task in
      task * 2
    } consume: { result in
      results.append(result)
    }
    #expect(results == (1...200).map { $0 * 2 })
    #expect(calls.sorted == ["a", "b", "c", "d", "e"])
  }

  @Test func oneThreadLeavesLoadingToItsTasks() {
    let calls = Calls()
    var tasks = [1, 2, 3]
    var results: [Int] = []
    OrderedWork.run(threads: 1, loads: [{ calls.note("load") }]) { () -> Int? in
      tasks.popLast()
    } work: { task in
      task
    } consume: { result in
      results.append(result)
    }
    #expect(results == [3, 2, 1] && calls.sorted.isEmpty)
  }

  @Test func stagesThatReadLexiconsSaySo() {
    #expect(StripBoilerplate().load != nil && NormalizeAttribution().load != nil && DedupeImages().load == nil)
  }
}
