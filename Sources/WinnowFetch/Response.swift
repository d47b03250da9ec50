/// The header of an answer, as far as anybody asks for it.
struct Response {
  var status = 0
  var contentType: String?
  var charset: String?
  var contentEncoding = ""
  var etag: String?
  var lastModified: String?
  var location: String?
  /// Seconds to wait, read from Retry-After in either form.
  var retryAfter: Int?

  /// Whether an answer with this status sends its reader elsewhere.
  var isRedirect: Bool { [301, 302, 303, 307, 308].contains(status) && location != nil }

  /// Takes one header line. A status line begins a new header: those of interim answers count for nothing.
  /// - Parameter now: seconds since 1970, for a Retry-After that is a date.
  mutating func take(line: UnsafeBufferPointer<UInt8>, now: Int) {
    if line.starts(with: "HTTP/".utf8) {
      self = Response()
      guard let blank = line.firstIndex(of: 0x20) else { return }
      status = line[(blank + 1)...].prefix(3).reduce(0) { $1 >= 0x30 && $1 <= 0x39 ? $0 * 10 + Int($1 - 0x30) : $0 }
      return
    }
    guard let colon = line.firstIndex(of: 0x3A) else { return }
    let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
    var bytes = line[(colon + 1)...]
    while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    guard !bytes.isEmpty else { return }
    let value = String(decoding: bytes, as: UTF8.self)
    switch name {
    case "content-type": (contentType, charset) = Self.mediaType(value)
    case "content-encoding": contentEncoding = contentEncoding.isEmpty ? value : "\(contentEncoding), \(value)"
    case "etag": etag = value
    case "last-modified": lastModified = value
    case "location": location = location ?? value
    case "retry-after": retryAfter = Self.delay(value, now: now)
    default: break
    }
  }

  /// `text/html; charset="UTF-8"` as (`text/html`, `utf-8`).
  static func mediaType(_ value: String) -> (String?, String?) {
    let parts = value.split(separator: ";", omittingEmptySubsequences: false)
    func trimmed(_ text: Substring) -> String {
      String(
        decoding: text.utf8.drop { $0 <= 0x20 || $0 == 0x22 || $0 == 0x27 }.reversed()
          .drop { $0 <= 0x20 || $0 == 0x22 || $0 == 0x27 }.reversed(), as: UTF8.self
      ).lowercased()
    }
    let type = trimmed(parts.first ?? "")
    var charset: String?
    for part in parts.dropFirst() where charset == nil {
      let pair = part.split(separator: "=", maxSplits: 1)
      guard pair.count == 2, trimmed(pair[0]) == "charset" else { continue }
      let label = trimmed(pair[1])
      if !label.isEmpty { charset = label }
    }
    return (type.isEmpty ? nil : type, charset)
  }

  /// The seconds of a Retry-After, which is a number or a date (RFC 9110, 10.2.3); a date of the past is 0.
  static func delay(_ value: String, now: Int) -> Int? {
    if !value.isEmpty, value.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) { return Int(value) ?? Int(Int32.max) }
    return WebDate.seconds(value).map { max(0, $0 - now) }
  }
}
