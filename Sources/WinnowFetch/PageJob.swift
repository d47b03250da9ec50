/// One request on its way through repetitions and redirects.
final class PageJob {
  let request: FetchRequest
  /// The address of the current hop.
  var address: WebAddress
  /// The addresses that were left behind, in order.
  var redirects: [String] = []
  /// How often it was repeated.
  var attempts = 0

  init(request: FetchRequest, address: WebAddress) {
    self.request = request
    self.address = address
  }

  /// The header lines that ask for the page only if it changed; empty for every address but the one they were received from.
  var conditions: [(String, String)] {
    var lines: [(String, String)] = []
    guard redirects.isEmpty && request.validatedURL == nil || request.validatedURL == address.url else { return [] }
    if let etag = request.etag, !etag.isEmpty, etag.isHeaderSafe { lines.append(("If-None-Match", etag)) }
    if let date = request.lastModified, !date.isEmpty, date.isHeaderSafe { lines.append(("If-Modified-Since", date)) }
    return lines
  }

  /// Whether the address was asked before on this way.
  func hasVisited(_ url: String) -> Bool { address.url == url || redirects.contains(url) }
}
