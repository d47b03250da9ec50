/// What the answer to a request for robots.txt means (RFC 9309, 2.3.1).
enum RobotsAnswer {
  /// The rules, which may be none.
  case file(RobotsFile)
  /// The rules are elsewhere.
  case redirect(WebAddress)
  /// Nobody knows, so nothing is allowed; with the seconds that the host asked to wait.
  case lost(reason: FetchFailure.Reason, text: String, isTransient: Bool, retryAfter: Int?)

  /// How many redirects are followed; after them the file counts as absent.
  static let maxRedirects = 5

  init(_ result: Result<[UInt8], FetchFailure>, _ response: Response, from address: WebAddress, hops: Int) {
    switch result {
    case .failure(let failure):
      // Why there was no connection says more than that robots.txt is what was wanted; a broken file is the server's fault.
      let isNetwork = [.dns, .connection, .timeout, .tls, .privateAddress].contains(failure.reason)
      self = .lost(
        reason: isNetwork ? failure.reason : .robotsUnreachable, text: failure.message, isTransient: failure.reason.isTransient,
        retryAfter: nil)
    case .success(let body):
      if (200...299).contains(response.status) {
        self = .file(RobotsFile(body))
      } else if response.isRedirect, hops < Self.maxRedirects, let location = response.location,
        let next = try? WebAddress(location, relativeTo: address)
      {
        self = .redirect(next)
      } else if response.status == 429 || response.status >= 500 {
        // The RFC would let 429 pass as "unavailable", which allows everything; a host that asks for fewer requests means no
        // such thing.
        self = .lost(
          reason: .robotsUnreachable, text: "\(address.url): the server answered \(response.status)", isTransient: true,
          retryAfter: response.retryAfter)
      } else {
        self = .file(.allowingAll)
      }
    }
  }
}
