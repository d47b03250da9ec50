/// What a client asked the test server.
public struct TestRequest: Sendable {
  public let method: String
  /// Path and query.
  public let target: String
  /// Names in lower case; the last one wins.
  public let headers: [String: String]
  /// Seconds of a clock that never goes back, when the request had been read.
  public let time: Double

  init?(_ head: [UInt8], time: Double) {
    var lines = head.split { $0 == 0x0D || $0 == 0x0A }
    guard !lines.isEmpty else { return nil }
    let words = lines.removeFirst().split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    guard words.count == 3 else { return nil }
    (method, target) = (words[0], words[1])
    var headers: [String: String] = [:]
    for line in lines {
      guard let colon = line.firstIndex(of: 0x3A) else { continue }
      let value = line[(colon + 1)...].drop { $0 == 0x20 }
      headers[String(decoding: line[..<colon], as: UTF8.self).lowercased()] = String(decoding: value, as: UTF8.self)
    }
    self.headers = headers
    self.time = time
  }
}
