import Testing

@testable import WinnowBase

@Suite struct ByteBlockTests {
  /// Each byte at each place of a text that is no whole number of blocks, looked for from several places.
  @Test func everyByteAtEveryPlace() {
    for place in 0..<37 {
      for byte in UInt8.min...UInt8.max {
        var text = [UInt8](repeating: 0x61, count: 37)
        text[place] = byte
        let isControl = byte < 0x20
        let isSpecial = isControl || byte == 0x22 || byte == 0x5C
        text.withUnsafeBufferPointer { text in
          for from in [0, 1, 7, 16] {
            let found = from <= place ? place : text.count
            #expect(ByteScan.firstControl(in: text, from: from) == (isControl ? found : text.count))
            #expect(ByteScan.firstJSONSpecial(in: text, from: from) == (isSpecial ? found : text.count))
          }
          let isOdd = isControl && ![0x09, 0x0A, 0x0C, 0x0D, 0x1B].contains(byte)
          #expect(ByteScan.countOddControls(in: text) == (isOdd ? 1 : 0))
        }
      }
    }
  }

  /// What is found 64 bytes at a time is what is found one by one, from any place to any place.
  @Test func blocksSayWhatBytesSay() {
    var dice = SplitMix(state: 64)
    let some: [UInt8] = [0x00, 0x0A, 0x1B, 0x1F, 0x20, 0x21, 0x22, 0x28, 0x2E, 0x3F, 0x5B, 0x5C, 0x7F, 0x80, 0xC3, 0xFF]
    for round in 0..<4000 {
      let count = Int.random(in: 0...260, using: &dice)
      // Of few and of many bytes that are looked for.
      let share = [0, 1, 4, 40][round % 4]
      let text = (0..<count).map { _ in
        Int.random(in: 0..<200, using: &dice) < share
          ? some.randomElement(using: &dice) ?? 0 : UInt8.random(in: 0x61...0x7A, using: &dice)
      }
      let from = Int.random(in: 0...count, using: &dice)
      let to = Int.random(in: from...count, using: &dice)
      let special = text[from...].firstIndex { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C } ?? count
      let mark = text[from..<to].firstIndex { $0 >= 0x80 || [0x21, 0x28, 0x2E, 0x3F, 0x5B].contains($0) } ?? to
      let odd = text.count { $0 < 0x20 && ![0x09, 0x0A, 0x0C, 0x0D, 0x1B].contains($0) }
      text.withUnsafeBufferPointer { text in
        #expect(ByteScan.firstJSONSpecial(in: text, from: from) == special)
        #expect(ByteScan.firstSentenceMark(in: text, from: from, to: to) == mark)
        #expect(ByteScan.countOddControls(in: text) == odd)
      }
    }
  }

  @Test func controlsAreCountedAmongLineBreaks() {
    for size in [0, 1, 15, 16, 33, 100] {
      let text = (0..<size).map { [UInt8(0x0A), 0x00, 0x61, 0x1F, 0x0D][$0 % 5] }
      let odd = text.count { $0 == 0x00 || $0 == 0x1F }
      #expect(text.withUnsafeBufferPointer { ByteScan.countOddControls(in: $0) } == odd)
    }
  }

  @Test func marksAreOfTheBytesAskedFor() {
    let text: [UInt8] = Array(UInt8(0x50)..<0x60)
    text.withUnsafeBufferPointer { text in
      let block = ByteBlock(text, 0)
      #expect(ByteBlock.first(block.equal(to: 0x5C)) == 12)
      #expect(ByteBlock.first(block.lie(in: 0x53...0x54)) == 3)
      #expect(ByteBlock.first(block.lie(in: 0x5F...0xFF)) == 15)
      #expect(ByteBlock.first(block.lie(in: 0x00...0x4F)) == 16)
    }
  }

  @Test func theFirstByteBeyondASCIIIsFoundAtAnyPlace() {
    for length in [0, 1, 63, 64, 65, 127, 128, 129, 200] {
      for place in 0...length {
        var text = [UInt8](repeating: 0x61, count: length)
        if place < length { text[place] = 0x80 }
        text.withUnsafeBufferPointer { text in
          for from in [0, 1, 8, 64] where from <= length {
            #expect(ByteScan.firstNonASCII(in: text, from: from) == (from <= place ? place : length))
          }
        }
      }
    }
  }
}

@Suite struct ByteScanTests {
  @Test func tailsArePaddedWithZeros() {
    for count in 1..<20 {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 + 1) }
      for at in max(0, count - 7)..<count {
        let expected = bytes[at...].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        #expect(bytes.withUnsafeBufferPointer { ByteScan.tail($0, at) } == expected)
      }
    }
  }

  @Test func blanksAreFoundBehindAnyBytes() {
    for length in 0..<20 {
      for blank: UInt8 in [0x20, 0x09, 0x0A] {
        let bytes = (0..<length).map { $0 % 3 == 0 ? UInt8(0xA0) : $0 % 3 == 1 ? 0x80 : 0x21 } + [blank, 0x41]
        #expect(bytes.withUnsafeBufferPointer { ByteScan.firstBlank(in: $0, from: 0) } == length)
        #expect(bytes.dropLast(2).withUnsafeBufferPointer { ByteScan.firstBlank(in: $0, from: 0) } == length)
      }
    }
  }
}
