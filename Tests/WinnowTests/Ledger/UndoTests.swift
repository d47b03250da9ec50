import Foundation
import Testing
import WinnowBase

@testable import Winnow

/// What named edits took is back in the output, everything else is as it was.
@Suite struct UndoTests {
  /// The outputs of a place without the named edits.
  static func undone(_ place: Workplace, _ names: String...) throws -> (objects: [JSONValue], undo: Undo) {
    var undo = Undo(names)
    var objects: [JSONValue] = []
    _ = try Restorer.pairs(clean: place.path + "/out.jsonl", ledger: place.path + "/ledger.jsonl") { object, entry, _, _ in
      objects.append(undo.apply(object, entry.rows))
    }
    return (objects, undo)
  }

  static let post = """
    # The bridge

    The bridge over the Elm closed on Monday after an inspector found a crack in the third pier.
    ![](https://example.org/wp-content/uploads/bridge-scaled.jpg)
    ![](https://example.org/wp-content/uploads/bridge-1024x683.jpg)
    Workers put up a barrier at the closed bridge over the Elm, Monday, Jan. 6, 2025.
    Dana Whitlock/AP
    Share this:
    - Facebook
    Repairs will take until the summer, and a ferry will carry people and bicycles across in the meantime.
    This post was originally published on this site be sure to check out more of their content.
    """

  static func place() throws -> Workplace {
    let place = try Workplace()
    try place.write("posts/site/a.md", post)
    try place.write(
      "posts/site/b.md", "Another post about the closed bridge, with a sentence of some length in it.\nShare this:\n- Facebook\n")
    try place.run(extra: Workplace.ledger)
    return place
  }

  static func texts(_ object: JSONValue) -> [String] {
    object["blocks"]?.elements.map { $0["text"]?.string ?? $0["kind"]?.string ?? "" } ?? []
  }

  @Test func aRuleIsTakenBack() throws {
    let place = try Self.place()
    let before = try place.objects("out.jsonl")
    let (objects, undo) = try Self.undone(place, "strip-boilerplate")
    #expect(undo.changedPosts == 2)
    #expect(
      Self.texts(objects[1]) == [
        "Another post about the closed bridge, with a sentence of some length in it.", "Share this:", "Facebook",
      ])
    #expect(
      objects[1]["text"]?.string
        == "Another post about the closed bridge, with a sentence of some length in it.\n\nShare this:\n\nFacebook")
    #expect(objects[1]["removed"]?["blocks"]?.int == 0 && objects[1]["removed"]?["bytes"]?.int == 0)
    #expect(objects[1]["blocks"]?[2]?["kind"]?.string == "list_item")
    // What other stages did stands.
    #expect(objects[0]["images"] == before[0]["images"])
    #expect(Self.texts(objects[0]).last?.hasPrefix("This post was originally published") == true)
    #expect(objects[0]["original_source"] == before[0]["original_source"], "what a line said is still said")
    let shape = try JSONParser.parse(try #require(SchemaDocument.named("output")))
    for object in objects { #expect(SchemaCheck.problem(object, shape) == nil) }
  }

  @Test func captionsAndCreditsGoBackIntoTheText() throws {
    let place = try Self.place()
    let before = try place.objects("out.jsonl")[0]
    #expect(
      before["images"]?[0]?["credit"]?["raw"]?.string == "Dana Whitlock/AP" && before["images"]?[0]?["caption"]?.string != nil)
    let object = try Self.undone(place, "normalize-attribution").objects[0]
    #expect(object["images"]?[0]?["credit"]?.isNull == true && object["images"]?[0]?["caption"]?.isNull == true)
    let texts = Self.texts(object)
    #expect(texts.contains("Dana Whitlock/AP") && texts.contains { $0.hasPrefix("Workers put up") }, "\(texts)")
    #expect(!texts.contains("Facebook"))
  }

  @Test func joinedPicturesPartAgain() throws {
    let place = try Self.place()
    let before = try place.objects("out.jsonl")[0]
    #expect(before["images"]?.array?.count == 1 && before["images"]?[0]?["occurrences"]?.int == 2)
    let object = try Self.undone(place, "dedupe-images").objects[0]
    #expect(
      object["images"]?.elements.map { $0["url"]?.string ?? "" } == [
        "https://example.org/wp-content/uploads/bridge-scaled.jpg", "https://example.org/wp-content/uploads/bridge-1024x683.jpg",
      ])
    #expect(object["images"]?[0]?["occurrences"]?.int == 1 && object["images"]?[0]?["versions"]?.array == [])
    #expect(object["blocks"]?.elements.compactMap { $0["image"]?.int } == [0, 1])
    #expect(object["images"]?[0]?["caption"] == before["images"]?[0]?["caption"])
  }

  @Test func sitesPostsAndNamesThatMeanNothing() throws {
    let place = try Self.place()
    let before = try place.objects("out.jsonl")
    let one = try Self.undone(place, "site/b.md")
    #expect(one.objects[0] == before[0] && one.objects[1] != before[1] && one.undo.changedPosts == 1)
    let both = try Self.undone(place, "site", "nothing")
    #expect(both.undo.changedPosts == 2 && both.undo.counts[0] > 4 && both.undo.counts[1] == 0)
    let none = try Self.undone(place, "nothing")
    #expect(none.objects == before)
  }

  /// With every edit of a post undone, its blocks are those that the reader saw, and the text is made of them.
  @Test("everything undone is everything that a reader sees", arguments: 0..<6)
  func everything(part: UInt64) throws {
    let place = try RestoreTests.cleaned(part * 40..<part * 40 + 40)
    let (objects, _) = try Self.undone(place, "site0", "site1", "site2")
    let shape = try JSONParser.parse(try #require(SchemaDocument.named("output")))
    for object in objects {
      let path = try #require(object["source"]?["path"]?.string)
      var identity = Post.Identity()
      identity.path = path
      let read = try PostReader.read(RawPost(identity: identity, bytes: try InputFile.read(place.path + "/posts/" + path)))
      let seen = read.blocks.indices.filter { read.isLive($0) && read.blocks[$0].kind != .control && read.blocks[$0].picture < 0 }
      let wanted = seen.filter { read.blocks[$0].kind == .cell || !read.blocks[$0].flags.contains(.hidden) }.map {
        read.text(of: $0)
      }
      let texts = Set(Self.texts(object) + OutputBody(object).texts.values)
      let missing = wanted.filter { !texts.contains($0) }
      #expect(missing.isEmpty, "\(path)")
      let numbers = object["blocks"]?.elements.compactMap { $0["block"]?.int } ?? []
      #expect(numbers == numbers.sorted(), "\(path)")
      #expect(SchemaCheck.problem(object, shape) == nil, "\(path)")
      #expect(OutputBody(object).text == object["text"]?.string)
    }
  }

  @Test("an output taken apart and put together is the same", arguments: 0..<3)
  func nothingUndone(part: UInt64) throws {
    let place = try RestoreTests.cleaned(part * 40..<part * 40 + 40)
    for object in try place.objects("out.jsonl") {
      var body = OutputBody(object)
      body.sortImages()
      #expect(body.text == object["text"]?.string)
      #expect(body.blocks == object["blocks"])
      #expect(JSONValue.array(body.images) == object["images"])
    }
  }

  /// One edit undone between two others: those are made again on the longer text.
  @Test func partsOfOneText() {
    let change = TextChange(from: "By Ada Brook. The lamp burns. Read more", to: "The lamp burns. Read more")
    #expect(change.applied(to: "By Ada Brook. The lamp burns.") == "The lamp burns.")
    #expect(TextChange(from: "a b c", to: "a c").applied(to: "x a b c") == "x a c")
    #expect(TextChange(from: "né nè", to: "né").applied(to: "z né nè") == "z né")
    #expect(TextChange(from: "a b", to: "a b").applied(to: "a b") == "a b")
    #expect(TextChange(from: "abc", to: "b").applied(to: "nothing of it") == "nothing of it")
    #expect(TextChange(from: "the the the", to: "the the").applied(to: "the the the end") == "the the end")
  }

  // MARK: By hand

  /// An object with the blocks and images of a post `p`, and its edits: block, rule, action, before, after.
  private static func made(
    _ members: String, _ edits: [(block: Int, rule: String, action: String, before: String, after: String?)], undo names: String...
  ) throws -> JSONValue {
    let object = try JSONParser.parse(
      #"{"schema":"winnow.post/1","id":"p","removed":{"blocks":9,"bytes":90},"credits":[],\#(members)}"#)
    var undo = Undo(names)
    let rows = edits.map { edit in
      var json = JSONWriter()
      LedgerRow(
        block: edit.block, stage: "s", rule: edit.rule, action: edit.action, reason: "r", before: edit.before, after: edit.after,
        kind: edit.before.hasPrefix("![") ? "image" : edit.rule == "cells" ? "cell" : "paragraph"
      ).write(post: "p", to: &json)
      return json.bytes
    }
    return undo.apply(object, try rows.map { try JSONParser.parse($0) })
  }

  @Test func editsOfOneBlockAreToldApart() throws {
    let empty = #""blocks":[],"images":[]"#
    let edits: [(block: Int, rule: String, action: String, before: String, after: String?)] = [
      (4, "byline", "remove-part", "By Ada. The lamp burns. Read more", "The lamp burns. Read more"),
      (4, "more", "remove-part", "The lamp burns. Read more", "The lamp burns."), (4, "short", "remove", "The lamp burns.", nil),
    ]
    #expect(try Self.texts(Self.made(empty, edits, undo: "byline")) == [], "it was too short all the same")
    #expect(try Self.texts(Self.made(empty, edits, undo: "short")) == ["The lamp burns."])
    #expect(try Self.texts(Self.made(empty, edits, undo: "short", "byline")) == ["By Ada. The lamp burns."])
    #expect(try Self.texts(Self.made(empty, edits, undo: "short", "s/more")) == ["The lamp burns. Read more"])
    #expect(try Self.texts(Self.made(empty, edits, undo: "p")) == ["By Ada. The lamp burns. Read more"])
    let retyped = try Self.made(
      #""blocks":[{"kind":"caption","text":"A lamp","line":1,"block":2}],"images":[]"#,
      [(2, "looks", "retype", "paragraph", "caption")],
      undo: "looks")
    #expect(retyped["blocks"]?[0]?["kind"]?.string == "paragraph" && retyped["text"]?.string == "A lamp")
  }

  @Test func theLeadPictureStaysInFront() throws {
    let members = """
      "blocks":[{"kind":"image","image":1,"line":9,"block":8}],"images":[{"url":"lead.jpg","occurrences":1,"versions":[]},\
      {"url":"b.jpg","occurrences":1,"versions":[]},{"url":"last.jpg","occurrences":1,"versions":[]}]
      """.replacingOccurrences(of: "\\\n", with: "")
    let object = try Self.made(
      members, [(3, "icons", "remove", "![an (odd) name](a.jpg?x=(1))", nil), (9, "icons", "remove", "![](b.jpg)", nil)],
      undo: "icons")
    #expect(object["images"]?.elements.map { $0["url"]?.string ?? "" } == ["lead.jpg", "a.jpg?x=(1)", "b.jpg", "last.jpg"])
    #expect(object["images"]?[1]?["alt"]?.string == "an (odd) name")
    #expect(object["blocks"]?.elements.map { $0["image"]?.int ?? -1 } == [1, 2, 2])
  }

  @Test func cellsFindTheirRows() throws {
    let members = #""blocks":[{"kind":"table","rows":[["a","b"],["e"]],"cells":[[3,4],[9]],"line":1,"block":1}],"images":[]"#
    let object = try Self.made(
      members,
      [
        (5, "cells", "remove", "c", nil), (7, "cells", "remove", "d", nil), (8, "cells", "remove", "d2", nil),
        (11, "cells", "remove", "f", nil),
      ],
      undo: "cells")
    #expect(object["text"]?.string == "a | b | c\nd | d2 | e\nf")
    let gone = try Self.made(
      #""blocks":[],"images":[]"#, [(3, "cells", "remove", "a", nil), (4, "cells", "remove", "b", nil)], undo: "cells")
    #expect(gone["text"]?.string == "a | b" && gone["blocks"]?[0]?["kind"]?.string == "table")
  }

  /// A cell of several leaves is taken apart and put together by its lines; what the table says beside its cells stays.
  @Test func cellsOfSeveralLeaves() throws {
    let members =
      #""blocks":[{"kind":"table","caption":{"text":"t","block":2},"head":1,"rows":[["a","b\nc"],["","f"]],"cells":[[4,[6,7]],[9,10]],"line":1,"block":1}],"images":[]"#
    let back = try Self.made(members, [(11, "cells", "remove", "g", nil)], undo: "cells")
    #expect(back["text"]?.string == "t\na | b\nc\n | f | g")
    #expect(back["blocks"]?[0]?["cells"]?[0]?[1]?.elements.map(\.int) == [6, 7] && back["blocks"]?[0]?["head"]?.int == 1)
    let changed = try Self.made(members, [(7, "cells", "replace", "long", "c")], undo: "cells")
    #expect(changed["text"]?.string?.contains("b") == true && changed["text"]?.string?.contains("long") == true)
  }

  /// A text that gets a part back keeps its notes.
  @Test func theFormOfATextStays() throws {
    let members =
      #""blocks":[{"kind":"paragraph","text":"short","notes":[{"label":"1","block":9}],"line":1,"block":3}],"images":[]"#
    let object = try Self.made(members, [(3, "parts", "remove-part", "short and long", "short")], undo: "parts")
    let block = try #require(object["blocks"]?[0])
    #expect(block["text"]?.string == "short and long")
    #expect(block["notes"]?[0]?["block"]?.int == 9)
  }

  @Test func whatNoReaderSeesStaysOut() throws {
    let place = try Workplace()
    try place.write(
      "posts/site/a.html",
      "<body><p>The lamp burns all night long.</p><div hidden>A hidden sentence stands here.</div><button>Press</button></body>")
    try place.run(stages: "stages: [strip-boilerplate]", extra: Workplace.ledger)
    #expect(try place.read("ledger.jsonl").contains("A hidden sentence"))
    #expect(try Self.undone(place, "site").objects[0]["text"]?.string == "The lamp burns all night long.")
    let named = try Self.undone(place, "read").objects[0]["text"]?.string
    #expect(named == "The lamp burns all night long.\n\nA hidden sentence stands here.")
  }

  @Test func searchFindsEveryPlace() {
    for (wanted, text, places) in [
      ("aa", "aaaa", [0, 1, 2]), ("aba", "abababa", [0, 2, 4]), ("ab", "ba", []), ("", "abc", []), ("abcd", "abc", []),
      ("aab", "aaab", [1]),
    ] {
      var found: [Int] = []
      ByteSearch(Array(wanted.utf8)).each(in: Array(text.utf8)) {
        found.append($0)
        return true
      }
      #expect(found == places, "\(wanted) in \(text)")
    }
  }

  @Test func timeIsLinear() throws {
    var edits: [(block: Int, rule: String, action: String, before: String, after: String?)] = []
    for block in 1...30_000 {
      switch block % 4 {
      case 0: edits.append((block, "x", "join", "![](\(block).jpg)", "![](0.jpg)"))
      case 1: edits.append((block, "x", "move", "Line \(block)", "to caption of picture 0"))
      case 2: edits.append((block, "cells", "remove", "cell \(block)", nil))
      default: edits.append((block, "x", "remove", "Text \(block)", nil))
      }
    }
    let images = (0..<2000).map { #"{"url":"\#($0).png","caption":"no \#($0)","occurrences":1,"versions":[]}"# }.joined(
      separator: ",")
    let clock = ProcessorTime.now
    let object = try Self.made(
      #""blocks":[],"images":[{"url":"0.jpg","occurrences":1,"versions":[]},\#(images)]"#, edits, undo: "x", "cells")
    #expect(object["blocks"]?.array?.count == 30_000)
    #expect(ProcessorTime.now - clock < .seconds(30))
    let long = String(repeating: "a", count: 200_000)
    #expect(TextChange(from: long + "b", to: "b").applied(to: "c" + long + "b") == "cb")
  }

  @Test func numbersThatNobodyWroteAreNoTrap() throws {
    for number in ["9223372036854775807", "-9223372036854775808", "2147483648", "-1", "1e300", "null", "\"3\""] {
      let members = #"""
        "blocks":[{"kind":"table","rows":[["a"]],"cells":[[\#(number)]],"block":1},{"kind":"image","image":\#(number),"block":\#(number)}],\#
        "images":[{"url":"a.jpg","occurrences":\#(number)}],"removed":{"blocks":\#(number),"bytes":\#(number)}
        """#
      let object = try JSONParser.parse(#"{"id":"p",\#(members)}"#)
      var undo = Undo(["x"])
      for action in ["remove", "join", "move"] {
        let row =
          #"{"post":"p","stage":"s","rule":"x","action":"\#(action)","block":\#(number),"before":"![](a.jpg)","after":"![](a.jpg)","kind":"cell"}"#
        _ = undo.apply(object, [try JSONParser.parse(row), try JSONParser.parse(row.replacingOccurrences(of: number, with: "1"))])
      }
    }
  }
}
