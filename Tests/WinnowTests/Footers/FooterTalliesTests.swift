import Testing

@testable import Winnow

@Suite struct FooterTalliesTests {
  /// Counted one by one: the stories of each unit, each once, the end before the start, the start before the inside.
  @Test func countsAreThoseOfTheStories() {
    var random = MarkdownPropertyTests.Seeded(state: 8)
    // Keys that share their upper bits, and keys spread over all of them.
    let keys = (0..<60).map { $0 < 30 ? UInt64($0) << 2 | 0xABCD_0000_0000_0000 : random.next() & ~3 }
    var site = FooterEvidence.Site()
    for number in 0..<300 {
      var own: Set<UInt64> = [UInt64(number) << 40 | 0x0F0]
      for _ in 0..<25 { own.insert((keys.randomElement(using: &random) ?? 4) | UInt64.random(in: 0...3, using: &random)) }
      site.stories[UInt64(number) &* 0x9E37_79B9_7F4A_7C15] = FooterEvidence.Story(order: UInt64(900 - number), keys: own.sorted())
    }
    let tallies = FooterTallies(site)
    #expect(tallies.stories == 300)
    for key in keys {
      var expected = FooterEvidence.Tally()
      for story in site.stories.values {
        let places = Set(story.keys.filter { $0 & ~3 == key }.map { $0 & 3 })
        guard !places.isEmpty else { continue }
        expected.stories += 1
        expected.first = min(expected.first, story.order)
        if places.contains(FooterUnit.Place.tail.rawValue) {
          expected.tails += 1
        } else if places.contains(FooterUnit.Place.head.rawValue) {
          expected.heads += 1
        } else if places == [FooterUnit.beside] {
          expected.beside += 1
        }
      }
      #expect(tallies.counts[key] == (expected.stories > 1 ? expected : nil))
    }
    // What stands in one story is not counted.
    #expect(tallies.counts[1 << 40 | 0x0F0] == nil)
  }
}
