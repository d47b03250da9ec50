import Testing

@testable import WinnowFetch

@Suite struct ContentDecoderTests {
  private let text = Array(String(repeating: "a line of text that repeats, and again\n", count: 5_000).utf8)

  private func decode(
    _ bytes: [UInt8], _ coding: ContentDecoder.Coding, step: Int = 1_000, maxBytes: Int = 1 << 24, ratio: Int = 2_000
  )
    throws(ContentDecoder.Problem) -> [UInt8]
  {
    let decoder = ContentDecoder(coding, maxBytes: maxBytes, maxRatio: ratio)
    for start in stride(from: 0, to: bytes.count, by: step) {
      let part = Array(bytes[start..<min(bytes.count, start + step)])
      let problem = part.withUnsafeBufferPointer { buffer -> ContentDecoder.Problem? in
        do throws(ContentDecoder.Problem) { try decoder.append(buffer) } catch { return error }
        return nil
      }
      if let problem { throw problem }
    }
    return try decoder.finish()
  }

  @Test(arguments: [1, 2, 7, 1 << 20])
  func wholeBodies(step: Int) throws {
    #expect(try decode(Compression.deflated(text), .gzip, step: step) == text)
    #expect(try decode(Compression.deflated(text, windowBits: 15), .deflate, step: step) == text)
    #expect(try decode(Compression.deflated(text, windowBits: -15), .deflate, step: step) == text)
    // Two members, and padding behind the last one.
    let twice = Compression.deflated(text) + Compression.deflated(Array("end".utf8))
    #expect(try decode(twice + [0, 0, 0, 0], .gzip, step: step) == text + Array("end".utf8))
  }

  @Test(.enabled(if: ContentDecoder.accepted.contains("br"))) func brotli() throws {
    // "hello" as an uncompressed metablock (RFC 7932, 9.2) behind a window of 22 bits.
    let bytes: [UInt8] = [0x0B, 0x02, 0x80] + Array("hello".utf8) + [0x03]
    #expect(try decode(bytes, .brotli, step: 1) == Array("hello".utf8))
    #expect(throws: ContentDecoder.Problem.broken) { try decode(Array(bytes.dropLast()), .brotli) }
  }

  @Test func nothingAtAllIsWhole() throws { #expect(try decode([], .gzip) == []) }

  @Test func truncated() {
    let packed = Compression.deflated(text)
    for count in [1, 2, 10, packed.count / 2, packed.count - 1] {
      #expect(throws: ContentDecoder.Problem.broken, "\(count)") { try decode(Array(packed.prefix(count)), .gzip) }
    }
  }

  @Test func damagedOrPlain() {
    var packed = Compression.deflated(text)
    packed[packed.count - 6] ^= 0x55
    #expect(throws: ContentDecoder.Problem.broken) { try decode(packed, .gzip) }
    #expect(throws: ContentDecoder.Problem.broken) { try decode(Array("<html>plain".utf8), .gzip) }
  }

  @Test func bombs() {
    let bomb = Compression.deflated([UInt8](repeating: 0, count: 8 << 20))
    #expect(throws: ContentDecoder.Problem.expands) { try decode(bomb, .gzip, ratio: 100) }
    #expect(throws: ContentDecoder.Problem.tooLarge) { try decode(bomb, .gzip, maxBytes: 1 << 20) }
  }
}
