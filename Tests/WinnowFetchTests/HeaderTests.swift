import Testing

@testable import WinnowFetch

@Suite struct HeaderTests {
  @Test(arguments: [
    ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777), ("Sunday, 06-Nov-94 08:49:37 GMT", 784_111_777),
    ("Sun Nov  6 08:49:37 1994", 784_111_777), ("Thu, 01 Jan 1970 00:00:00 GMT", 0),
    ("Thu, 29 Feb 2024 12:00:00 GMT", 1_709_208_000),
  ])
  func date(_ text: String, _ seconds: Int) { #expect(WebDate.seconds(text) == seconds) }

  @Test(arguments: [
    "", "soon", "Sun, 06 Nov 1994", "Sun, 99 Nov 1994 08:49:37 GMT", "a b c d e 1:2:3:4", "06 Nov 1994 25:00:00 GMT",
  ])
  func notADate(_ text: String) { #expect(WebDate.seconds(text) == nil) }

  @Test func clockText() {
    #expect(WebDate.text(784_111_777) == "1994-11-06T08:49:37Z")
    #expect(WebDate.text(1_709_208_000) == "2024-02-29T12:00:00Z")
    #expect(WebDate.text(0) == "1970-01-01T00:00:00Z")
    #expect(WebDate.text(-1) == "1969-12-31T23:59:59Z")
    for seconds in stride(from: 0, to: 4_000_000_000, by: 86_399 * 37) {
      let text = WebDate.text(seconds)
      let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
      let parts = text.split { "-T:Z".contains($0) }
      let month = months[Int(parts[1]).map { $0 - 1 } ?? 0]
      #expect(WebDate.seconds("\(parts[2]) \(month) \(parts[0]) \(parts[3]):\(parts[4]):\(parts[5]) GMT") == seconds)
    }
  }

  @Test func retryAfter() {
    #expect(Response.delay("120", now: 0) == 120)
    #expect(Response.delay("99999999999999999999999", now: 0) == Int(Int32.max))
    #expect(Response.delay("Sun, 06 Nov 1994 08:49:37 GMT", now: 784_111_700) == 77)
    #expect(Response.delay("Sun, 06 Nov 1994 08:49:37 GMT", now: 784_999_999) == 0)
    #expect(Response.delay("-5", now: 0) == nil)
    #expect(Response.delay("later", now: 0) == nil)
  }

  @Test(
    arguments: [
      ("text/html", "text/html", nil), ("Text/HTML; Charset=\"UTF-8\"", "text/html", "utf-8"),
      ("text/html;charset=iso-8859-1;x=y", "text/html", "iso-8859-1"), ("text/html; charset=", "text/html", nil),
      ("; charset=koi8-r", nil, "koi8-r"), ("text/html; x=1; charset='big5'", "text/html", "big5"), (";;;", nil, nil),
    ] as [(String, String?, String?)])
  func mediaType(_ value: String, _ type: String?, _ charset: String?) {
    let read = Response.mediaType(value)
    #expect(read.0 == type)
    #expect(read.1 == charset)
  }

  @Test func aStatusLineBeginsANewHeader() {
    var response = Response()
    for line in ["HTTP/1.1 103 Early Hints", "ETag: early", "", "HTTP/2 200", "Location: /a", "location: /b", "content-type: a/b"] {
      let bytes = Array((line + "\r\n").utf8)
      bytes.withUnsafeBufferPointer { response.take(line: $0, now: 0) }
    }
    #expect(response.status == 200)
    #expect(response.etag == nil)
    #expect(response.location == "/a")
    #expect(response.contentType == "a/b")
  }
}
