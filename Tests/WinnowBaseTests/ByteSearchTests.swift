import Testing
import WinnowBase

@Suite struct ByteSearchTests {
  @Test(arguments: [
    ("aab", "aaab", 1), ("aab", "aab", 0), ("b", "aab", 2), ("abab", "abaabab", 3), ("aab", "aabaab", 0), ("ab", "ba", nil),
    ("aa", "a", nil),
    ("", "a", nil), ("a", "", nil), ("", "", nil),
  ])
  func findsTheFirst(_ part: String, _ text: String, _ place: Int?) {
    #expect(Self.first(Array(part.utf8), Array(text.utf8)) == place)
    #expect(ByteSearch.holds(Array(part.utf8), in: Array(text.utf8)) == (place != nil))
  }

  /// Texts of two letters, of which much is alike: the search changes its way in them.
  @Test func findsWhatAPlainSearchFinds() {
    var random = SplitMix(state: 7)
    for _ in 0..<60 {
      let rare = UInt64(2 + random.next() % 60)
      let text = (0..<6_000).map { _ in UInt8(random.next() % rare == 0 ? 0x62 : 0x61) }
      let count = Int(1 + random.next() % 700)
      let start = Int(random.next() % UInt64(text.count - count))
      var part = Array(text[start..<start + count])
      #expect(Self.first(part, text) == Self.plain(part, text))
      part[count - 1] = 0x63
      #expect(Self.first(part, text) == nil)
      #expect(Self.first(part, text + part + part) == Self.plain(part, text + part + part))
    }
  }

  private static func first(_ part: [UInt8], _ text: [UInt8]) -> Int? {
    part.withUnsafeBufferPointer { part in text.withUnsafeBufferPointer { ByteSearch.first(part, in: $0) } }
  }

  private static func plain(_ part: [UInt8], _ text: [UInt8]) -> Int? {
    (0...text.count - part.count).first { text[$0..<$0 + part.count].elementsEqual(part) }
  }
}
