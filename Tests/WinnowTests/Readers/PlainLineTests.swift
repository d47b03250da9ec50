import Testing
import WinnowBase

@testable import Winnow

@Suite struct PlainLineTests {
  static func holds(_ text: some Sequence<UInt8>) -> Bool { Array(text).withUnsafeBufferPointer { PlainLine.holds($0) } }

  @Test(arguments: [
    "The ferry was late.", "a", "Fähren fuhren spät (wieder), 7 € das Stück", String(repeating: "quay and pier ", count: 9),
  ])
  func textAloneIsPlain(_ text: String) { #expect(Self.holds(text.utf8.filter { $0 != 0xE2 })) }

  /// What means something in Markdown, folds or ends a line does so at every place of a line, alone or in a block of bytes.
  @Test(arguments: Array("\u{1}\t\n\r!&*:<[\\]_`~".utf8) + [0xC2, 0xE2])
  func whatMeansSomethingIsSeenAtEveryPlace(_ byte: UInt8) {
    for length in [1, 2, 15, 16, 17, 33, 50, 64, 65, 66, 130] {
      for place in 0..<length {
        var line = [UInt8](repeating: 0x61, count: length)
        line[place] = byte
        #expect(!Self.holds(line), "\(byte) at \(place) of \(length)")
      }
    }
  }

  /// All other bytes are text, also between those that are looked at a second time.
  @Test func everyOtherByteIsText() {
    let marks = Set("!&*:;<[\\]^_`~".utf8).union([0xC2, 0xE2])
    for byte in UInt8(0x21)...UInt8.max where !marks.contains(byte) {
      for length in [1, 16, 17, 50] {
        for place in 0..<length {
          var line = [UInt8](repeating: 0x61, count: length)
          line[place] = byte
          #expect(Self.holds(line), "\(byte) at \(place) of \(length)")
          line[length - 1] = 0x7E
          #expect(!Self.holds(line), "\(byte) at \(place) of \(length), a mark behind it")
        }
      }
    }
  }

  /// Lines of any length are looked at 64 bytes at a time as one by one.
  @Test func blocksSayWhatBytesSay() {
    var dice = SystemRandomNumberGenerator()
    let few = Array("abc, Def-ghi. 2025 'quoted' (why?) 7 %".utf8) + [0xC3, 0xA4, 0xD0]
    for round in 0..<4000 {
      var line = (0..<Int.random(in: 1...280, using: &dice)).map { _ in few.randomElement(using: &dice) ?? 0x61 }
      // Single spaces alone.
      for place in line.indices.dropFirst() where line[place] == 0x20 && line[place - 1] == 0x20 { line[place] = 0x65 }
      if line[0] == 0x20 { line[0] = 0x61 }
      if round % 2 == 0 {
        line[Int.random(in: line.indices, using: &dice)] = UInt8.random(in: 0...0xFF, using: &dice)
      }
      let marks = Set("!&*:;<[\\]^_`~".utf8).union([0xC2, 0xE2])
      let isPlain =
        line[0] != 0x20 && line.allSatisfy { $0 >= 0x20 && !marks.contains($0) }
        && !zip(line, line.dropFirst()).contains { $0 == 0x20 && $1 == 0x20 }
      #expect(Self.holds(line) == isPlain, "\(String(decoding: line, as: UTF8.self))")
    }
  }

  @Test func twoSpacesFoldAtEveryPlace() {
    for length in [3, 16, 17, 18, 34, 50, 64, 65, 66, 130, 200] {
      for place in 0..<length - 1 {
        var line = [UInt8](repeating: 0x61, count: length)
        (line[place], line[place + 1]) = (0x20, 0x20)
        #expect(!Self.holds(line), "\(place) of \(length)")
      }
    }
    #expect(!Self.holds(" a".utf8))
    #expect(Self.holds("a b ".utf8))
    #expect(!Self.holds("".utf8))
  }

  /// A plain line becomes the same text as one that is looked at in full.
  @Test(arguments: ["The ferry was late.", "late ", "\u{FEFF}late", "late\u{FEFF}", "Fähre"])
  func aPlainLineIsItsText(_ line: String) {
    let bytes = Array(line.utf8)
    #expect(Self.holds(bytes))
    var one = PostBuilder(identity: Post.Identity(), size: bytes.count, limits: ReaderLimits())
    var other = PostBuilder(identity: Post.Identity(), size: bytes.count, limits: ReaderLimits())
    bytes.withUnsafeBufferPointer { bytes in
      let (trimmed, folded) = (one.trimmed(bytes), other.folded(bytes))
      #expect(trimmed == folded)
      #expect(one.post.bytes == other.post.bytes)
    }
  }
}
