import Testing

@testable import WinnowAttribution

@Suite struct AttributionRequestTests {
  private func read(_ line: String) -> (id: String?, raw: String)? {
    var line = line
    return line.withUTF8 { bytes in
      AttributionRequest(bytes).map { request in
        (
          request.id.map { String(decoding: bytes[$0], as: UTF8.self) }, String(decoding: bytes[request.raw], as: UTF8.self)
        )
      }
    }
  }

  @Test func stringsAreFound() throws {
    let plain = try #require(read(#"{"id":"7","raw":"Jana Nováková/AP"}"#))
    #expect(plain == ("7", "Jana Nováková/AP"))
    let spaced = try #require(read(" { \"raw\" : \"x\", \"more\": \"y\" } \r"))
    #expect(spaced == (nil, "x"))
  }

  @Test(
    "what takes a parser is left to one",
    arguments: [
      #"{"id":7,"raw":"x"}"#, #"{"id":"7","raw":"a \\"b\\""}"#, #"{"raw":"x","raw":"y"}"#, #"{"id":"7"}"#, #"{"raw":"x"} y"#, "{}",
      "{", "",
      #"{"raw":"x""#, "{\"raw\":\"a\tb\"}", #"{"raw":{"raw":"x"}}"#, #"{"raw":"x",}"#,
    ])
  func leftAlone(line: String) { #expect(read(line) == nil) }
}
