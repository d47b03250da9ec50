import Testing

@testable import WinnowBase

@Suite struct JSONWriterTests {
  /// A string that repeats a part of another one reads as if it was written anew, however the buffer grows.
  @Test(arguments: [0, 1, 15, 200, 5000]) func aStringAgain(_ length: Int) {
    let text = Array(String(repeating: "a\"\\\n\u{1}é", count: length).utf8)
    var (again, anew) = (JSONWriter(), JSONWriter())
    again.beginObject()
    again.key("text")
    again.beginString()
    again.part(escaped: #"Before\t"#)
    let start = again.bytes.count
    text.withUnsafeBufferPointer { again.part($0) }
    let written = start..<again.bytes.count
    again.endString()
    for _ in 0..<3 {
      again.key("part")
      again.string(again: written)
    }
    again.endObject()
    anew.beginObject()
    anew.key("text")
    anew.string(Array("Before\t".utf8) + text)
    for _ in 0..<3 {
      anew.key("part")
      anew.string(text)
    }
    anew.endObject()
    #expect(again.bytes == anew.bytes)
  }

  /// The last two numbers of an object stand as members do.
  @Test(arguments: [0, 7, 10, 99, 1234, 4_294_967_295] as [UInt]) func anObjectThatEndsInNumbers(_ number: UInt) {
    var writer = JSONWriter()
    writer.beginArray()
    for _ in 0..<2 {
      writer.beginObject()
      writer.member("a", "x")
      writer.endObject(with: ",\"line\":", number, ",\"block\":", number * 3)
    }
    writer.endArray()
    let object = #"{"a":"x","line":\#(number),"block":\#(number * 3)}"#
    #expect(writer.text == "[\(object),\(object)]")
  }

  /// A member without a value is null, in a line and in lines.
  @Test func memberWithoutAValue() {
    for (indent, expected) in [(0, #"{"a":null,"b":"x","c":null}"#), (2, "{\n  \"a\": null,\n  \"b\": \"x\",\n  \"c\": null\n}")] {
      var writer = JSONWriter(indent: indent)
      writer.object {
        $0.member("a", nil as String?)
        $0.member("b", "x")
        $0.member("c", nil as String?)
      }
      #expect(writer.text == expected)
    }
  }

  @Test func objectWithEveryKind() {
    var writer = JSONWriter()
    writer.object {
      $0.member("a", "x")
      $0.member("none", nil as String?)
      $0.key("list")
      $0.array([1, -20, Int.min]) { $0.int($1) }
      $0.key("empty")
      $0.beginObject()
      $0.endObject()
      $0.key("deep" + "er")
      $0.beginArray()
      $0.beginArray()
      $0.endArray()
      $0.bool(true)
      $0.double(0.1)
      $0.double(3)
      $0.double(1e300)
      $0.double(.nan)
      $0.endArray()
      $0.member("last", 7)
    }
    let expected =
      #"{"a":"x","none":null,"list":[1,-20,-9223372036854775808],"empty":{},"deeper":[[],true,0.1,3,1e+300,null],"last":7}"#
    #expect(writer.text == expected)
  }

  @Test func anObjectBeginsWithWhatIsKnown() {
    var writer = JSONWriter()
    writer.array(["x", "y"]) { writer, text in
      writer.beginObject(with: #"{"kind":"note","text":"#)
      writer.string(text)
      writer.member("line", 3)
      writer.endObject()
    }
    #expect(writer.text == #"[{"kind":"note","text":"x","line":3},{"kind":"note","text":"y","line":3}]"#)
  }

  @Test func escapesOnlyWhatIsDemanded() {
    var writer = JSONWriter()
    writer.string("\u{0}\u{1f} \"\\/\u{7f}\u{2028}é😀\n\r\t\u{8}\u{c}")
    #expect(writer.text == "\"\\u0000\\u001f \\\"\\\\/\u{7f}\u{2028}é😀\\n\\r\\t\\b\\f\"")
  }

  @Test func everyByteAtEveryPlace() {
    for place in 0..<18 {
      for byte in UInt8(0)..<0x80 {
        var text = [UInt8](repeating: 0x61, count: 18)
        text[place] = byte
        var writer = JSONWriter()
        writer.string(text)
        let escaped = byte < 0x20 || byte == 0x22 || byte == 0x5C
        #expect((writer.bytes.count > 20) == escaped)
        #expect((try? JSONParser.parse(writer.bytes)) == .string(String(decoding: text, as: UTF8.self)))
      }
    }
  }

  @Test func partsMakeTheSameString() {
    var random = SplitMix(state: 5)
    for _ in 0..<200 {
      let text = Array(random.text(upTo: 80).utf8)
      var (whole, parts) = (JSONWriter(), JSONWriter())
      whole.array([text, text]) { $0.string($1) }
      parts.array([text, text]) { parts, text in
        let middle = text.count / 2
        parts.beginString()
        for part in [text[..<middle], text[middle...]] { part.withUnsafeBufferPointer { parts.part($0) } }
        parts.endString()
      }
      #expect(parts.bytes == whole.bytes)
    }
  }

  @Test func linesAndIndent() {
    var writer = JSONWriter()
    for number in 0..<2 {
      writer.object { $0.member("n", number) }
      writer.endLine()
    }
    #expect(writer.text == "{\"n\":0}\n{\"n\":1}\n")
    var indented = JSONWriter(indent: 2)
    indented.object {
      $0.member("n", ["a", "b"])
      $0.key("e")
      $0.beginArray()
      $0.endArray()
    }
    #expect(indented.text == "{\n  \"n\": [\n    \"a\",\n    \"b\"\n  ],\n  \"e\": []\n}")
  }
}

@Suite struct JSONParserTests {
  private func random(_ depth: Int, _ generator: inout SplitMix) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 8 : 6), using: &generator) {
    case 0: return .null
    case 1: return .bool(Bool.random(using: &generator))
    case 2: return .number(JSONNumber(Int64.random(in: .min ... .max, using: &generator)))
    case 3:
      return .number(
        JSONNumber(Double(bitPattern: generator.next()).isFinite ? Double.random(in: -1e9...1e9, using: &generator) : 0))
    case 4, 5: return .string(generator.text(upTo: 30))
    case 6:
      return .array((0..<Int.random(in: 0...5, using: &generator)).map { _ in random(depth - 1, &generator) })
    default:
      var object = JSONObject()
      for _ in 0..<Int.random(in: 0...20, using: &generator) {
        object.set(generator.text(upTo: 6), random(depth - 1, &generator))
      }
      return .object(object)
    }
  }

  @Test func roundTripOfRandomValues() throws {
    var generator = SplitMix(state: 7)
    for _ in 0..<500 {
      let value = random(4, &generator)
      #expect(try JSONParser.parse(value.text) == value)
    }
  }

  @Test func anyBytesEndInValueOrError() throws {
    var generator = SplitMix(state: 8)
    for _ in 0..<3000 {
      var text = Array(random(3, &generator).text.utf8)
      for _ in 0..<Int.random(in: 0...4, using: &generator) where !text.isEmpty {
        let place = Int.random(in: 0..<text.count, using: &generator)
        if Bool.random(using: &generator) {
          text[place] = UInt8.random(in: 0...255, using: &generator)
        } else {
          text.remove(at: place)
        }
      }
      for lenient in [false, true] {
        do {
          let value = try JSONParser.parse(text, options: .init(lenient: lenient))
          #expect(try JSONParser.parse(value.text) == value)
        } catch {
          #expect(error.offset <= text.count)
        }
      }
    }
  }

  @Test func numbers() throws {
    #expect(try JSONParser.parse("9223372036854775807").int == Int.max)
    #expect(try JSONParser.parse("-9223372036854775808").int == Int.min)
    #expect(try JSONParser.parse("9223372036854775808").int == nil)
    #expect(try JSONParser.parse("9223372036854775808").double == 9_223_372_036_854_775_808)
    #expect(try JSONParser.parse("-0").double?.sign == .minus)
    #expect(try JSONParser.parse(" 1.5e3 ").int == 1500)
  }

  @Test func access() throws {
    let value = try JSONParser.parse(#"{"a":[1,{"b":"c"}],"a2":null,"a":[2,{"b":"d"}]}"#)
    #expect(value["a"]?[1]?["b"]?.string == "d")
    #expect(value["a"]?[9] == nil)
    #expect(value["zz"] == nil)
    #expect(value.object?.members.map(\.key) == ["a", "a2"])
    #expect(value["a2"]?.elements == [])
  }

  /// Long strings come as bytes where that is asked for, and say the same; invalid ones are mended as the others are.
  @Test(arguments: ["plain", #"with \n \"escapes\" \u00e9 \ud83d\ude00"#, "é \u{1F600}", ""])
  func longStrings(_ text: String) throws {
    for times in [1, 3, 40, 20_000] {
      let json = "{\"a\":\"" + String(repeating: text, count: times) + "\",\"b\":[\"\\tx\",1]}"
      let value = try JSONParser.parse(json)
      let other = try JSONParser.parse(Array(json.utf8), options: .init(textFrom: 100))
      let bytes = Array((value["a"]?.string ?? "").utf8)
      #expect(other["a"]?.string == value["a"]?.string)
      #expect(other["a"]?.utf8 == bytes && value["a"]?.utf8 == bytes)
      #expect(other["b"] == value["b"])
      #expect(other.text == value.text)
      #expect((other["a"] == .text(bytes)) == (bytes.count >= 100))
    }
    let broken = Array("[\"\(String(repeating: "x", count: 200))".utf8) + [0xFF] + Array("\"]".utf8)
    #expect(try JSONParser.parse(broken, options: .init(textFrom: 100)) == JSONParser.parse(broken))
  }

  /// A long string says the same as a short one read piece by piece, whatever stands where in it, and fails where that does.
  @Test func longStringsSayWhatShortOnesDo() {
    var dice = SplitMix(state: 11)
    let pieces = [
      "a", "plain text that goes on for more than sixteen bytes, ", #"\n"#, #"\""#, #"\\"#, #"\/"#, #"\b\f\r\t"#, #"\u0000"#,
      #"\u00e9"#, "é", "中", "😀",
      #"\ud83d\ude00"#, #"\ud83d"#, String(repeating: "x", count: 65),
    ].map { Array($0.utf8) }
    let broken: [[UInt8]] = [
      [0x0A], [0x00], [0xFF], [0xC3], [0xED, 0xA0, 0x80], Array(#"\q"#.utf8), Array(#"\u12"#.utf8), [0x5C], [0x22],
    ]
    for round in 0..<4000 {
      var text = (0..<Int.random(in: 0...60, using: &dice)).flatMap { _ in pieces.randomElement(using: &dice) ?? [] }
      if round % 4 == 0 { text += broken.randomElement(using: &dice) ?? [] }
      if round % 8 == 0 { text += pieces.randomElement(using: &dice) ?? [] }
      let json = Array("[".utf8) + [0x22] + text + (round % 31 == 0 ? [] : [0x22, 0x5D])
      for lenient in [false, true] {
        let (short, long) = (
          Result { try JSONParser.parse(json, options: .init(lenient: lenient)) },
          Result { try JSONParser.parse(json, options: .init(lenient: lenient, textFrom: 0)) }
        )
        switch (short, long) {
        case (.success(let short), .success(let long)): #expect(short.text == long.text && short[0]?.string == long[0]?.string)
        case (.failure(let short), .failure(let long)): #expect("\(short)" == "\(long)")
        default: Issue.record("\(String(decoding: json, as: UTF8.self)): \(short) and \(long)")
        }
      }
    }
  }

  /// Many short texts take no more room than they need, however much the parser has for a long one.
  @Test func shortTextsTakeLittleRoom() throws {
    let many = "[" + String(repeating: "\"\\n\(String(repeating: "x", count: 200))\",", count: 500) + "0]"
    let room = try JSONParser.parse(Array(many.utf8), options: .init(textFrom: 100)).elements.dropLast().map { value in
      if case .text(let bytes) = value, bytes.count == 201 { bytes.capacity } else { Int.max }
    }
    #expect(room.count == 500 && room.allSatisfy { $0 < 1000 })
  }

  @Test func surrogatesAndInvalidText() throws {
    #expect(try JSONParser.parse(#""\ud83d\ude00""#).string == "😀")
    #expect(try JSONParser.parse(#""\ud83dx""#).string == "\u{FFFD}x")
    #expect(try JSONParser.parse(#""\ud83d\u0041\ude00""#).string == "\u{FFFD}A\u{FFFD}")
    #expect(try JSONParser.parse([0x22, 0x61, 0xFF, 0x62, 0x22]).string == "a\u{FFFD}b")
    #expect(try JSONParser.parse([0xEF, 0xBB, 0xBF, 0x31]).int == 1)
  }

  @Test func depth() throws {
    let deep = String(repeating: "[", count: 512) + String(repeating: "]", count: 512)
    #expect(throws: Never.self) { try JSONParser.parse(deep) }
    let error = #expect(throws: JSONError.self) { try JSONParser.parse(String(repeating: "[", count: 100_000)) }
    #expect(error?.description == "1:513: nested deeper than 512")
  }

  @Test(arguments: [
    ("", "1:1: the text ends where a value should be"),
    ("{\n \"ä\" 1}", "2:6: expected a colon after the key"),
    ("[1,]", "1:4: expected a value"),
    ("[1 2]", "1:4: expected a comma or the end of the array"),
    ("{\"a\":1", "1:7: the text ends inside an object"),
    ("{a:1}", "1:2: expected a key in double quotes"),
    ("[\"abc", "1:2: the string does not end"),
    ("\"a\nb\"", "1:3: a control character in a string must be written as an escape"),
    ("\"\\x\"", "1:2: unknown escape"),
    ("\"\\u12g4\"", "1:2: expected four hexadecimal digits after \\u"),
    ("01", "1:1: a number does not start with 0"),
    ("1e999", "1:1: the number is too large"),
    ("1 2", "1:3: there is more text after the value"),
    ("nul", "1:1: expected a value"),
  ])
  func errors(_ text: String, _ message: String) {
    let error = #expect(throws: JSONError.self) { try JSONParser.parse(text) }
    #expect(error?.description == message)
  }

  @Test(arguments: [
    "{\"a\":\"x\ny\",}", "<!-- {\"a\":\"x\ny\"} -->", "//<![CDATA[\n{\"a\":\"x\ny\"}\n//]]>", "{\"a\":\"x\ny\"};",
    "/* c */ {\"a\": // d\n \"x\ny\"}", "<![CDATA[{\"a\":\"x\ny\"}]]>", "/* <![CDATA[ */{\"a\":\"x\ny\"}/* ]]> */;",
  ])
  func lenient(_ text: String) throws {
    #expect(try JSONParser.parse(text, options: .init(lenient: true)).text == "{\"a\":\"x\\ny\"}")
    #expect(throws: JSONError.self) { try JSONParser.parse(text) }
  }
}
