import Testing

@testable import Winnow

struct ClassNumberTests {
  private func find(_ value: String, _ numbers: inout ClassNumbers) -> (number: UInt16, value: Extent) {
    Array(value.utf8).withUnsafeBufferPointer { numbers.find($0) }
  }

  private func classes(_ html: String) throws -> [(value: String, attribute: Attribute)] {
    let post = try HTMLReader.read(RawPost(identity: Post.Identity(), bytes: Array(html.utf8)))
    return post.attributes.filter { $0.name == .class }.map { (post.string($0.value), $0) }
  }

  @Test func equalClassesShareANumberAndTheirBytes() throws {
    let found = try classes(
      """
      <div class="story wide"><p class=" lead ">The old quay is being rebuilt.</p><p class='lead'>Work began in May.</p></div>
      <div class="story wide"><p class="lead&amp;more">It goes on.</p><p class>So it does.</p></div>
      """)
    #expect(found.map(\.value) == ["story wide", "lead", "lead", "story wide", "lead&more", ""])
    let numbers = found.map(\.attribute.number)
    #expect(numbers[0] == numbers[3] && numbers[1] == numbers[2])
    #expect(Set(numbers) == [1, 2, 3, 0])
    #expect(found[1].attribute.value == found[2].attribute.value)
    #expect(found[0].attribute.value == found[3].attribute.value)
  }

  @Test func moreClassesThanNumbersAreReadAllTheSame() throws {
    let names = (0..<1500).map { "box-\($0)" }
    let found = try classes(names.map { "<div class=\"\($0)\"><p>Text.</p></div>" }.joined() + "<p class=box-7>End.</p>")
    #expect(found.map(\.value) == names + ["box-7"])
    #expect(found.last?.attribute.number == 8)
    #expect(found[1499].attribute.number == 0)
    #expect(Set(found.map(\.attribute.number)).count <= ClassNumbers.most + 1)
  }

  @Test func aValueIsNewUntilItsPlaceIsSet() {
    var numbers = ClassNumbers()
    let first = find("teaser", &numbers)
    #expect(first.number == 1 && first.value.isEmpty)
    numbers.set(first.number, Extent(10, 16))
    #expect(find("teaser", &numbers) == (1, Extent(10, 16)))
    #expect(find("teasers", &numbers).number == 2)
    // Nothing is kept for what is not counted.
    numbers.set(0, Extent(1, 2))
    #expect(find("teaser", &numbers).value == Extent(10, 16))
  }

  @Test func aTableAsksOnceForEachNumber() {
    let table = ClassTable<Int>()
    var asked: [UInt16] = []
    func ask(_ number: UInt16) -> Int {
      table.value(of: number) {
        asked.append(number)
        return Int(number) * 2
      }
    }
    #expect([5, 3, 5, 3, 1023].map { ask($0) } == [10, 6, 10, 6, 2046])
    #expect(asked == [5, 3, 1023])
    // The number 0 is any class, and one beyond the last is none that was given.
    #expect([0, 0, 1024, 1024].map { ask($0) } == [0, 0, 2048, 2048])
    #expect(asked.count == 7)
  }
}
