/// What the test server answers, faults included.
public struct TestReply: Sendable {
  public var status: Int
  public var headers: [(String, String)]
  public var body: [UInt8]
  /// Sent as Content-Length instead of the body's size; the connection ends after the body.
  public var declaredLength: Int?
  /// Sends the body in pieces of this many bytes with a pause of `pause` seconds after each.
  public var piece: Int?
  public var pause = 0.0
  /// Closes the connection without a word.
  public var hangsUp = false
  /// Sends the body chunked instead of with a length.
  public var isChunked = false

  public init(_ status: Int = 200, _ headers: [(String, String)] = [], _ body: [UInt8] = []) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// A page of HTML.
  public static func html(_ text: String, _ headers: [(String, String)] = []) -> TestReply {
    TestReply(200, [("Content-Type", "text/html; charset=utf-8")] + headers, Array(text.utf8))
  }

  /// Plain text, such as a robots.txt.
  public static func text(_ text: String) -> TestReply { TestReply(200, [("Content-Type", "text/plain")], Array(text.utf8)) }

  public static func redirect(_ location: String, status: Int = 302) -> TestReply { TestReply(status, [("Location", location)]) }

  public static let notFound = TestReply(404, [("Content-Type", "text/plain")], Array("not here".utf8))
}
