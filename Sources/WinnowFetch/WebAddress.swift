internal import CLibCurl
internal import CShims
import WinnowBase

/// An http or https address, taken apart. libcurl must have been loaded.
struct WebAddress: Sendable, Hashable {
  /// The whole address: scheme and host in lower case, default port and dot segments left out, blanks and other forbidden
  /// bytes percent-encoded, without fragment, user name and password.
  let url: String
  /// `https://host:port`: what one robots.txt is valid for, and what one connection serves.
  let origin: String
  /// The host, an IPv6 address in brackets.
  let host: String
  /// Path and query, as it is sent and as robots.txt is matched with.
  let target: String
  let user: String?
  let password: String?

  /// Reads an address, relative to another one where that is given.
  init(_ text: String, relativeTo base: WebAddress? = nil) throws(FetchFailure) {
    guard let handle = winnow_curl_url_new() else {
      throw FetchFailure(reason: .badURL, message: "\(text): out of memory")
    }
    defer { winnow_curl_url_free(handle) }
    if let base { _ = winnow_curl_url_set(handle, CURLUPART_URL, base.url, 0) }
    var trimmed = Self.trim(text)
    // libcurl takes a lone fragment for a path.
    if let base, trimmed.isEmpty || trimmed.utf8.first == 0x23 { trimmed = base.url }
    let shown = Self.shown(trimmed)
    if base == nil, !Self.hasScheme(trimmed) {
      throw FetchFailure(reason: .badURL, message: "\(shown): not an address; it must start with http:// or https://")
    }
    guard trimmed.isHeaderSafe else {
      throw FetchFailure(reason: .badURL, message: "\(shown): not a valid address: control characters")
    }
    let flags = UInt32(CURLU_URLENCODE | CURLU_NON_SUPPORT_SCHEME)
    let code = winnow_curl_url_set(handle, CURLUPART_URL, trimmed, flags)
    // A scheme without `//`, such as mailto:, is a different complaint from a broken address.
    guard code == CURLUE_OK else {
      if let scheme = Self.foreignScheme(trimmed) { throw Self.badScheme(shown, scheme) }
      throw FetchFailure(reason: .badURL, message: "\(shown): not a valid address: \(Self.explain(code))")
    }
    _ = winnow_curl_url_set(handle, CURLUPART_FRAGMENT, nil, 0)
    let scheme = Self.part(handle, CURLUPART_SCHEME) ?? ""
    guard scheme == "http" || scheme == "https" else { throw Self.badScheme(shown, scheme) }
    guard var host = Self.part(handle, CURLUPART_HOST), !host.isEmpty else {
      throw FetchFailure(reason: .badURL, message: "\(shown): not a valid address: it has no host")
    }
    guard let spelled = HostName.ascii(host), spelled.isHeaderSafe,
      winnow_curl_url_set(handle, CURLUPART_HOST, spelled, 0) == CURLUE_OK
    else {
      throw FetchFailure(reason: .badURL, message: "\(shown): not a valid address: bad host name")
    }
    host = spelled
    user = Self.part(handle, CURLUPART_USER, decode: true)
    password = Self.part(handle, CURLUPART_PASSWORD, decode: true)
    for login in [CURLUPART_USER, CURLUPART_PASSWORD] { _ = winnow_curl_url_set(handle, login, nil, 0) }
    let port = Self.part(handle, CURLUPART_PORT, flags: UInt32(CURLU_DEFAULT_PORT)) ?? ""
    guard port != "0", let raw = winnow_curl_url_get(handle, CURLUPART_URL, UInt32(CURLU_NO_DEFAULT_PORT)) else {
      throw FetchFailure(reason: .badURL, message: "\(shown): not a valid address: bad port number")
    }
    defer { winnow_curl_free(raw) }
    url = String(cString: raw)
    self.host = host
    origin = "\(scheme)://\(host):\(port)"
    let path = Self.part(handle, CURLUPART_PATH) ?? "/"
    target = Self.part(handle, CURLUPART_QUERY).map { "\(path)?\($0)" } ?? path
  }

  /// The same host's robots.txt.
  var robots: WebAddress? { try? WebAddress("/robots.txt", relativeTo: self) }

  /// The address in a report: no password, no control characters, not endless.
  static func shown(_ text: String) -> String {
    var bytes = Array(text.utf8)
    if let slashes = bytes.firstRange(of: [0x2F, 0x2F]) {
      let end = bytes[slashes.upperBound...].firstIndex { $0 == 0x2F || $0 == 0x3F || $0 == 0x23 } ?? bytes.endIndex
      if let at = bytes[slashes.upperBound..<end].lastIndex(of: 0x40) { bytes.removeSubrange(slashes.upperBound...at) }
    }
    let clean = String(decoding: bytes, as: UTF8.self).unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? "\u{FFFD}" : $0 }
    return clean.count <= 300
      ? String(String.UnicodeScalarView(clean)) : String(String.UnicodeScalarView(clean.prefix(299))) + "…"
  }

  private static func badScheme(_ shown: String, _ scheme: String) -> FetchFailure {
    FetchFailure(reason: .badScheme, message: "\(shown): only http and https are fetched, not \(scheme)")
  }

  private static func part(_ handle: OpaquePointer, _ part: CURLUPart, decode: Bool = false, flags: UInt32 = 0) -> String? {
    guard let raw = winnow_curl_url_get(handle, part, decode ? flags | UInt32(CURLU_URLDECODE) : flags) else { return nil }
    defer { winnow_curl_free(raw) }
    return String(cString: raw)
  }

  private static func explain(_ code: CURLUcode) -> String {
    guard let text = winnow_curl_url_error_text(code) else { return "code \(code.rawValue)" }
    let words = String(cString: text)
    return words.prefix(1).lowercased() + words.dropFirst()
  }

  /// Without blanks around it and without the tabs and line breaks inside, as browsers read it.
  private static func trim(_ text: String) -> String {
    var bytes = text.utf8.filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }[...]
    while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func hasScheme(_ text: String) -> Bool { scheme(text) != nil }

  private static func foreignScheme(_ text: String) -> String? {
    guard let scheme = scheme(text), scheme != "http", scheme != "https" else { return nil }
    return scheme
  }

  private static func scheme(_ text: String) -> String? {
    guard let colon = text.utf8.firstIndex(of: 0x3A), colon > text.startIndex else { return nil }
    let scheme = text.utf8[..<colon]
    let isScheme = scheme.allSatisfy {
      ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E
    }
    // `example.com:80/x` is a host without a scheme, `tel:1` is not.
    guard isScheme, scheme.contains(0x2E) == false else { return nil }
    return String(decoding: scheme, as: UTF8.self).lowercased()
  }
}
