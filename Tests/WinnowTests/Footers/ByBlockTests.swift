import Testing

@testable import Winnow

@Suite struct ByBlockTests {
  /// It holds what a dictionary would, in the order of the blocks, whatever comes and goes.
  @Test func itIsADictionaryInOrder() {
    var dice = SystemRandomNumberGenerator()
    var (few, all) = (ByBlock<Int>(), [Int: Int]())
    for round in 0..<5000 {
      let block = Int.random(in: 0..<40, using: &dice)
      switch round % 7 {
      case 0, 1, 2:
        few[block] = round
        all[block] = round
      case 3:
        few[block] = nil
        all[block] = nil
      case 4, 5:
        few.update(block, first: 100) { $0 += 1 }
        all[block, default: 100] += 1
      default:
        let least = round % 49 == 6 ? round / 2 : 0
        few.keep { $0 >= least }
        all = all.filter { $0.value >= least }
      }
      #expect(few[block] == all[block] && few.holds(block) == (all[block] != nil))
      #expect(few.entries.map { $0.block } == all.keys.sorted())
    }
  }
}
