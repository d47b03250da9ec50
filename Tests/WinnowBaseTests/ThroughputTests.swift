import Foundation
import Testing

@testable import WinnowBase

/// Prints what the hot paths manage; asserts nothing about speed. `swift test -c release -Xswiftc -enable-testing --filter
/// Throughput`
@Suite(.serialized, .enabled(if: ProcessInfo.processInfo.environment["WINNOW_BENCH"] != nil))
struct ThroughputTests {
  private static let prose = """
    The court reaffirmed its “continued support” on Friday, saying the move threatens to erode the rule of law. A view of the \
    destruction in the north, Thursday, Feb. 6, 2025. Photo by Jane Doe/AP. She said: "We will go on."\n
    """

  private func measure(_ name: String, _ bytes: Int, _ body: () -> Int) {
    var best = Double.infinity
    var sum = 0
    for _ in 0..<7 {
      let start = ContinuousClock.now
      sum &+= body()
      let taken = ContinuousClock.now - start
      best = min(best, Double(taken.components.attoseconds) / 1e18 + Double(taken.components.seconds))
    }
    let rate = Int(Double(bytes) / best / 1e6)
    print("\(name): \(rate) MB/s (\(sum & 1))")
  }

  @Test func all() {
    let text = Array(String(repeating: Self.prose, count: 20_000).utf8)
    let ascii = [UInt8](repeating: 0x61, count: text.count)
    let cyrillic = Array(String(repeating: "Сегодня была хорошая погода, и мы гуляли в парке. ", count: 60_000).utf8)
    let chinese = Array(String(repeating: "今天天气很好，我们一起去公园散步。", count: 80_000).utf8)
    text.withUnsafeBufferPointer { text in
      var writer = JSONWriter(capacity: text.count * 2)
      measure("JSONWriter, paragraphs", text.count) {
        writer.removeAll()
        var at = 0
        writer.beginArray()
        while at < text.count {
          let end = min(text.count, at + 240)
          writer.string(UnsafeBufferPointer(rebasing: text[at..<end]))
          at = end
        }
        writer.endArray()
        return writer.bytes.count
      }
      let json = writer.bytes
      measure("JSONParser, strings", json.count) { (try? JSONParser.parse(json))?.array?.count ?? 0 }
      measure("UTF-8 check, English", text.count) { UTF8Check.firstInvalid(in: text) }
      ascii.withUnsafeBufferPointer { bytes in measure("UTF-8 check, ASCII", bytes.count) { UTF8Check.firstInvalid(in: bytes) } }
      cyrillic.withUnsafeBufferPointer { bytes in
        measure("UTF-8 check, Cyrillic", bytes.count) { UTF8Check.firstInvalid(in: bytes) }
      }
      chinese.withUnsafeBufferPointer { bytes in measure("UTF-8 check, Chinese", bytes.count) { UTF8Check.firstInvalid(in: bytes) }
      }
      var generator = SplitMix(state: 1)
      let words = (0..<100).map { _ in "phrase \(generator.next() % 1000) by" } + ["photo by", "originally published", "фото"]
      let small = PhraseMatcher(words)
      measure("PhraseMatcher, 103 phrases", text.count) { small.matches(in: text).count }
      let lexicon = (0..<5000).map { _ in String(generator.next(), radix: 26) + " " + String(generator.next() % 99999, radix: 26) }
      let large = PhraseMatcher(lexicon + ["photo by"])
      measure("PhraseMatcher, 5001 phrases", text.count) { large.matches(in: text).count }
      cyrillic.withUnsafeBufferPointer { bytes in
        measure("PhraseMatcher, Cyrillic text", bytes.count) { small.matches(in: bytes).count }
      }
      measure("CaseFold", text.count) { CaseFold.lowercased(text).count }
      measure("Hash64", text.count) { Int(truncatingIfNeeded: Hash64.of(text)) }
      measure("SHA-256", text.count) { Digest(of: text).bytes.count }
    }
    measure("PhraseMatcher, building 5000 (bytes of phrases)", 5000 * 18) {
      PhraseMatcher((0..<5000).map { "phrase number \($0 &* 7919)" }).tables.phrases.count
    }
    measure("URLText resolve and normalise (bytes)", 60 * 10_000) {
      let base = URLText("https://example.com/news/2025/story.html")
      return (0..<10_000).reduce(0) { sum, _ in
        sum &+ base.resolve("../../images/picture-1024x768.jpg?utm_source=x&w=10").normalized().removingTracking().path.utf8.count
      }
    }
  }
}
