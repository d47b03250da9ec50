import Testing

@testable import Winnow
@testable import WinnowBase

struct TableTests {
  @Test func aHashTableHoldsItsEntriesAndNoOthers() {
    var entries: [UInt64: Int] = [:]
    var key: UInt64 = 1
    for value in 0..<3000 {
      key = key &* 0x5851_F42D_4C95_7F2D &+ 0x1405_7B7E_F767_814F
      entries[key] = value
    }
    let table = HashTable(entries)
    #expect(entries.allSatisfy { table[$0.key] == $0.value })
    #expect(entries.keys.allSatisfy { table[$0 ^ 1] == entries[$0 ^ 1] })
    #expect(table[0] == nil)
    #expect(HashTable<Int>([:])[7] == nil)
  }

  @Test func aWordSetFindsWholeWords() {
    let set = WordSet(["editor", "senior", "über"])
    #expect(set.contains("editor".utf8))
    #expect(!set.contains("edito".utf8))
    #expect(set.containsWord(of: "jane roe editor"))
    #expect(set.containsWord(of: "über uns"))
    #expect(!set.containsWord(of: "jane editors  "))
    #expect(!set.containsWord(of: ""))
  }

  @Test func aCacheSaysWhatWasFound() {
    var cache = ValueCache<Int>(unused: -1)
    var asked = 0
    // Twice over more values than there are slots: each answer is right whether or not it was remembered.
    for round in 0..<2 {
      for number in 0..<1000 {
        let bytes = Array("class-\(number)".utf8)
        let value = bytes.withUnsafeBufferPointer {
          cache.value(of: $0) { _ in
            asked += 1
            return number
          }
        }
        #expect(value == number, "round \(round)")
      }
    }
    let before = asked
    for _ in 0..<10 {
      _ = Array("nav-item".utf8).withUnsafeBufferPointer {
        cache.value(of: $0) { _ in
          asked += 1
          return 5
        }
      }
    }
    #expect(asked == before + 1)
  }

  @Test func linesAreCountedAtAnyOffset() {
    var bytes: [UInt8] = []
    for i in 0..<10_000 { bytes.append(i % 7 == 0 || i % 31 == 3 ? 0x0A : 0x61) }
    bytes.withUnsafeBufferPointer { input in
      var counter = LineCounter()
      var target = 0
      while target < input.count + 50 {
        let lines = input.prefix(target).reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) }
        #expect(counter.line(at: target, in: input) == Int32(lines))
        target += target % 13 == 0 ? 1 : 777
      }
      _ = counter.line(at: input.count, in: input)
      // An earlier offset gets the line that was reached.
      #expect(counter.line(at: 0, in: input) == Int32(input.reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) }))
    }
  }

  @Test func namesOfFilesAreReadAlikeInEveryAlphabet() {
    // A letter beyond ASCII in the query takes the general way.
    for address in [
      "https://example.org/media/2024/harbour-at-night-1024x683.jpg", "https://example.org/a/b/c.png", "harbour.jpg", "",
      "https://example.org/photo-scaled.jpeg", "//cdn.example.org/x/y/thumbnail.webp", "https://example.org/a//b//image@2x.png/",
      "/upload/Quay_800x600.JPG", "https://proxy.example/r/https://example.org/in/inner-picture_12x34.gif",
    ] {
      #expect(LeadPicture.fileKey(address) == LeadPicture.fileKey(address + "?é"), "\(address)")
      #expect(LeadPicture.fileName(address) == LeadPicture.fileName(address + "?é"), "\(address)")
    }
  }

  @Test func textsFoldAlikeInEveryAlphabet() {
    for text in ["The Quay, at night", "  O'Neill's  (2024) ", "A–B", "ÉTÉ à Łódź", "北京2024年", "İstanbul", "Ещё раз", "서울 2024"] {
      let words = MetadataText.fold(text + " é").split(separator: " ").dropLast().joined(separator: " ")
      #expect(MetadataText.fold(text) == words)
      #expect(MetadataText.squash(text) == words.replacing(" ", with: ""))
    }
    #expect(MetadataText.fold("The Quay, at O'Neill's") == "the quay at oneills")
    #expect(MetadataText.fold("ÉTÉ – Łódź") == "été łódź")
  }
}
