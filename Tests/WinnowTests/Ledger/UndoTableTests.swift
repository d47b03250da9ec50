import Testing
import WinnowBase

@testable import Winnow

/// What stages took out of a table's cells comes back into them.
@Suite struct UndoTableTests {
  private static let members =
    #""blocks":[{"kind":"table","caption":null,"head":1,"rows":[["h","i"],["a\nc",""],["x","y"]],"cells":[[4,5],[[8,10],12],[20,22]],"line":1,"block":1},{"kind":"image","image":0,"line":1,"block":9}],"images":[{"url":"a.jpg","occurrences":1,"versions":[]}]"#

  /// The post with paragraphs put back.
  private func back(_ paragraphs: (block: Int, text: String)...) throws -> JSONValue {
    let object = try JSONParser.parse(
      #"{"schema":"winnow.post/1","id":"p","removed":{"blocks":9,"bytes":90},"credits":[],\#(Self.members)}"#)
    var undo = Undo(["ad"])
    let rows = try paragraphs.map { block, text in
      var json = JSONWriter()
      LedgerRow(
        block: block, stage: "s", rule: "ad", action: "remove", reason: "r", before: text, after: nil, kind: "paragraph"
      ).write(post: "p", to: &json)
      return try JSONParser.parse(json.bytes)
    }
    return undo.apply(object, rows)
  }

  /// At the number that keeps an empty column; the picture of a cell still follows its table.
  @Test func anEmptyCellIsFilled() throws {
    let object = try back((12, "d"))
    #expect(object["text"]?.string == "h | i\na\nc | d\nx | y")
    #expect(object["blocks"]?.elements.map { $0["block"]?.int } == [1, 9])
  }

  /// Between, before and behind the leaves of a cell.
  @Test func aCellGetsItsLinesBack() throws {
    #expect(try back((9, "b"))["text"]?.string == "h | i\na\nb\nc\nx | y")
    #expect(try back((7, "z"), (11, "e"))["text"]?.string == "h | i\nz\na\nc\ne\nx | y")
  }

  /// A row that went as a whole; what stands behind the table's last leaf may stand behind the table.
  @Test func aRowComesBack() throws {
    let object = try back((15, "j"), (16, "k"), (18, "l"))
    #expect(object["text"]?.string == "h | i\na\nc\nj\nk | l\nx | y")
    let cells = object["blocks"]?[0]?["cells"]?[2]
    #expect(cells?[0]?.elements.compactMap(\.int) == [15, 16] && cells?[1]?.int == 18)
    #expect(try back((23, "after"))["text"]?.string == "h | i\na\nc\nx | y\n\nafter")
  }

  /// A caption that goes and comes, cells whose text goes: columns stay, and the head shrinks with its rows.
  @Test func partsOfATableGo() throws {
    let form = #"{"kind":"table","caption":CAPTION,"head":1,"rows":[["a","b"],["c","d"]],"cells":[[4,5],[7,8]],"line":1,"block":1}"#
    let whole = form.replacing("CAPTION", with: #"{"text":"t","block":2}"#)
    let table = try #require(OutputTable(JSONParser.parse(whole)))
    #expect(table.without([2, 8]).tidied()?.text == "a | b\nc")
    #expect(table.without([2, 8]).tidied()?.rows.map(\.count) == [2, 2])
    #expect(table.without([4, 5]).tidied()?.head == 0)
    #expect(table.without([2, 4, 5, 7, 8]).tidied() == nil)
    var body = try OutputBody(JSONParser.parse(#"{"blocks":[\#(form.replacing("CAPTION", with: "null"))],"images":[]}"#))
    let caption = OutputBody.Piece(block: 2, line: 1, form: .text("t", kind: "caption", members: JSONObject()))
    body.change(removing: [2], inserting: [caption])
    #expect(body.text == "t\na | b\nc | d" && body.pieces.count == 1)
  }
}
