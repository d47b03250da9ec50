import Testing
import WinnowBase

@testable import Winnow

/// A frame makes the raw bytes again, whatever they are, and is small where the reader found the text.
@Suite struct FrameTests {
  static func frame(_ raw: [UInt8], _ name: String) throws -> (json: [UInt8], bytes: [UInt8]?) {
    var identity = Post.Identity()
    identity.path = name
    let post = try PostReader.read(RawPost(identity: identity, bytes: raw))
    let json = FrameWriter.json(post, raw: raw)
    let stream = Rebuild.leaves(of: post).flatMap { Array($0.text.utf8) }
    return (json, try #require(Frame(try JSONParser.parse(json))).bytes(of: stream))
  }

  @Test func stepsOfASmallPost() throws {
    let raw = "# A *lamp*\n\nIt burns & burns\non [the pier](/p).\n"
    let made = try Self.frame(Array(raw.utf8), "a.md")
    #expect(made.bytes == Array(raw.utf8))
    #expect(String(decoding: made.json, as: UTF8.self) == ##"[-2,"# A *",4,"*\n\n",16,"\n",3,"[",8,"](/p)",1,"\n"]"##)
  }

  @Test("every document comes back", arguments: 0..<400)
  func everyDocument(seed: Int) throws {
    let document = MadeDocuments.make(UInt64(seed))
    guard !document.name.hasSuffix(".html") else { return }
    #expect(try Self.frame(document.bytes, document.name).bytes == document.bytes)
  }

  @Test func bytesThatAreNoTextComeBack() throws {
    var dice = Dice(3)
    for _ in 0..<50 {
      var raw = Array("A sentence that makes it a text.\n".utf8)
      raw += (0..<40).map { _ in UInt8.random(in: 0x20...0xFF, using: &dice) } + [0x0A]
      #expect(try Self.frame(raw, "a.txt").bytes == raw)
    }
  }

  @Test func aFrameIsSmall() throws {
    var dice = Dice(5)
    let wrapped = (0..<60).map { _ in MadePosts.sentence(&dice) }.joined(separator: "\n")
    let made = try Self.frame(Array(wrapped.utf8), "a.md")
    #expect(made.json.count < wrapped.utf8.count / 8, "\(made.json.count) of \(wrapped.utf8.count) bytes")
    // Another encoding costs its own letters only.
    let latin = "Der Müller fährt über die Brücke, und am Fluß hört er die Mühle läuten.\n"
    let bytes = latin.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    let other = try Self.frame(bytes, "a.txt")
    #expect(other.bytes == bytes)
    #expect(other.json.count < 180, "\(String(decoding: other.json, as: UTF8.self))")
  }

  @Test func timeIsLinear() throws {
    for piece in ["a", "*a", "[a](", "a|", "&a;", "![", "ab ba\n", "|aaab|aaab|aaab|aaab\n"] {
      let raw = Array(String(repeating: piece, count: 400_000 / piece.utf8.count).utf8)
      let clock = ProcessorTime.now
      #expect(try Self.frame(raw, "a.md").bytes == raw)
      #expect(ProcessorTime.now - clock < .seconds(20), "\(piece)")
    }
  }

  @Test func whatIsNoFrame() throws {
    for json in ["{}", "[0]", "[1.5]", "[null]", #"[{"hex":"0"}]"#, #"[{"hex":"0g"}]"#, "[-9223372036854775808]"] {
      #expect(Frame(try JSONParser.parse(json)) == nil, "\(json)")
    }
    #expect(Frame([.copy(4)]).bytes(of: [1, 2, 3]) == nil)
    #expect(Frame([.skip(4)]).bytes(of: [1, 2, 3]) == nil)
    #expect(Frame([.skip(1), .literal([9]), .copy(1)]).bytes(of: [1, 2, 3]) == [9, 2])
  }
}
