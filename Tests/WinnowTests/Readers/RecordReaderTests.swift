import Testing
import WinnowBase

@testable import Winnow

@Suite struct RecordReaderTests {
  func read(_ record: String, _ fields: RecordMapping = RecordMapping()) throws -> RawPost {
    try RecordReader.rawPost(Array(record.utf8), identity: Post.Identity(), mapping: fields, claims: [])
  }

  /// Of several names of one part the first that has a value counts, wherever it stands; null is none.
  @Test func theFirstUsualNameCounts() throws {
    let raw = try read(
      #"{"body":"Second.","permalink":"https://b.example/","date":"2025-03-05","text":"First.","url":null,"link":"https://a.example/","published":"2025-03-04","domain":"elm.example","_id":7}"#
    )
    #expect(String(decoding: raw.bytes, as: UTF8.self) == "First.")
    #expect(raw.identity.url == "https://a.example/" && raw.identity.id == "7" && raw.identity.site == "elm.example")
    #expect(raw.claims.map { "\($0.name): \($0.value)" } == ["published: 2025-03-04"])
  }

  /// HTML comes before Markdown, Markdown before text, and text that is a page is read as one.
  @Test(arguments: [
    (#"{"text":"a","md":"b","html":"<p>c</p>"}"#, "<p>c</p>", "text/html; charset=utf-8"),
    (#"{"text":"a","md":"b","html":""}"#, "b", "text/markdown; charset=utf-8"),
    (#"{"content":"a **b**"}"#, "a **b**", "text/markdown; charset=utf-8"),
    (#"{"content":" <!doctype html><p>a"}"#, " <!doctype html><p>a", "text/html; charset=utf-8"),
  ])
  func whatHoldsTheText(record: String, text: String, type: String) throws {
    let raw = try read(record)
    #expect(String(decoding: raw.bytes, as: UTF8.self) == text && raw.contentType == type)
  }

  @Test func escapesBetweenRuns() throws {
    let raw = try read(#"{"text":"One line,\n\nthe \"next\", a tab\t and caf\u00e9 \ud83d\ude00 end"}"#)
    #expect(String(decoding: raw.bytes, as: UTF8.self) == "One line,\n\nthe \"next\", a tab\t and café 😀 end")
  }
}
