import Testing

@testable import WinnowBase

@Suite struct HashTests {
  @Test func sha256() {
    #expect(Digest(of: "").hex == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(Digest(of: "abc").hex == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    var digester = Digester()
    digester.update(Array("a".utf8))
    _ = digester.finish()
    digester.update([])
    digester.update(Array("bc".utf8))
    #expect(digester.finish() == Digest(of: "abc"))
    #expect(digester.finish().bytes.count == 32)
  }

  @Test func piecesMakeNoDifference() {
    var generator = SplitMix(state: 1)
    for length in 0..<200 {
      let bytes = (0..<length).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
      var hash = Hash64(seed: 3)
      var at = 0
      while at < length {
        let end = min(length, at + Int.random(in: 0...40, using: &generator))
        hash.update(Array(bytes[at..<end]))
        _ = hash.finish()
        at = end
      }
      #expect(hash.finish() == Hash64.of(bytes, seed: 3))
    }
  }

  @Test func stableValues() {
    #expect(Hash64.of("") == HashTests.known[0])
    #expect(Hash64.of("winnow") == HashTests.known[1])
    #expect(Hash64.of([UInt8](repeating: 7, count: 1000)) == HashTests.known[2])
  }

  static let known: [UInt64] = [15_105_486_448_017_128_207, 3_188_546_699_521_542_082, 15_965_142_572_884_100_452]

  @Test func spread() {
    var seen = Set<UInt64>()
    for length in 0..<300 { seen.insert(Hash64.of([UInt8](repeating: 0, count: length))) }
    for number in UInt64(0)..<100_000 {
      var hash = Hash64()
      hash.update(number)
      seen.insert(hash.finish())
    }
    // Eight zero bytes come in both loops.
    #expect(seen.count == 100_299)
    // A flipped bit changes half of the hash's bits.
    var generator = SplitMix(state: 2)
    var changed = 0
    for _ in 0..<2000 {
      var bytes = (0..<Int.random(in: 1...70, using: &generator)).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
      let before = Hash64.of(bytes)
      bytes[Int.random(in: 0..<bytes.count, using: &generator)] ^= 1 << UInt8.random(in: 0...7, using: &generator)
      changed += (Hash64.of(bytes) ^ before).nonzeroBitCount
    }
    #expect((31.5...32.5).contains(Double(changed) / 2000))
  }
}
