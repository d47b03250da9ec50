import Testing

@testable import Winnow

@Suite struct PiecesTests {
  /// Owners of all sizes, some larger than a piece, read back as they were given.
  @Test func ownersReadBackWhatTheyGave() {
    var pieces = Pieces<UInt32>()
    let sizes = [0, 1, 700, 65_000, 65_536, 3, 200_000, 5, 0, 40_000, 30_000]
    let spans = sizes.map { size in pieces.append((0..<UInt32(size)).map { $0 &* 3 &+ UInt32(size) }[...]) }
    for (size, span) in zip(sizes, spans) {
      #expect(pieces[span].elementsEqual((0..<UInt32(size)).map { $0 &* 3 &+ UInt32(size) }))
    }
    pieces.forget(before: spans[6])
    for place in 6..<sizes.count { #expect(pieces[spans[place]].count == sizes[place]) }
  }

  /// Pairs given often are put together on the way, however few are held.
  @Test(arguments: [1, 4, 1 << 20]) func candidatesCountTwiceAtTheMost(_ held: Int) {
    var candidates = DuplicateCandidates(held: held)
    for round in 0..<50 {
      for a in 0..<20 where round == 0 || a % 2 == 0 { candidates.add(a + 1, a) }
    }
    var seen: [(Int, Int, Bool)] = []
    candidates.forEachPair { seen.append(($0, $1, $2)) }
    #expect(seen.map(\.0) == Array(0..<20))
    #expect(seen.allSatisfy { $1 == $0 + 1 && $2 == ($0 % 2 == 0) })
  }
}
