/// How to fetch: who asks, how fast, how much at most, and where to.
///
/// Every time is in seconds and every size in bytes. The defaults are polite to a site that nobody has spoken to.
public struct FetchSettings: Sendable, Equatable {
  /// What the program calls itself; `winnow/1 (+contact)` by default. Sites want a way to reach you in it.
  ///
  /// The word before the first `/` or blank is the name that robots.txt is searched for.
  public var userAgent = "winnow/1 (+contact)"
  /// How many hosts are asked at the same time; each of them by one connection only. 1 to 1,000, default 16.
  public var concurrency = 16
  /// How many requests are held at most while they wait for their host; default 10,000.
  public var lookAhead = 10_000

  /// The pause between the end of one request and the start of the next on the same host; default 1.
  public var delay = 1.0
  /// A pause of this many times the last response's duration, where that is longer than `delay`; default 0.
  public var delayFactor = 0.0
  /// What `delayFactor` and a Crawl-delay of robots.txt may ask for at most; default 30.
  public var maxDelay = 30.0

  /// How long to wait for a connection; default 10.
  public var connectTimeout = 10.0
  /// How long one request may take as a whole, redirects not included; default 60.
  public var timeout = 60.0
  /// A transfer slower than this many bytes a second over `lowSpeedTime` is given up; default 64, 0 for never.
  public var lowSpeedLimit = 64
  /// See `lowSpeedLimit`; whole seconds, default 20.
  public var lowSpeedTime = 20

  /// The largest body, after decompression; default 16 MiB.
  public var maxBytes = 16 << 20
  /// How many times larger than what was sent a body of more than 1 MiB may become; default 100.
  public var maxCompressionRatio = 100
  /// How many redirects are followed; default 5.
  public var maxRedirects = 5
  /// How often a request is repeated after 429, 500, 502, 503, 504, a timeout or a lost connection; default 2.
  public var retries = 2
  /// The pause before the first repetition, doubled for each further one; default 2. A Retry-After counts instead where given.
  public var retryDelay = 2.0
  /// The longest Retry-After that is waited for, per repetition; a host that asks for more is given up; default 60.
  public var maxWait = 60.0

  /// Whether robots.txt is read and obeyed; default true.
  public var respectsRobots = true
  /// Whether loopback, private, link-local and other addresses outside the public internet may be asked; default false.
  public var allowsPrivateAddresses = false
  /// Exceptions to `allowsPrivateAddresses`, such as the network of an intranet.
  public var allowedNetworks: [AddressRange] = []
  /// The proxy to use, such as `http://proxy.example:3128`; default none.
  ///
  /// The environment's `http_proxy` is not looked at, because a proxy connects on our behalf and so takes the check of
  /// private addresses away: with a proxy that check is the proxy's, and only literal addresses are still refused here.
  public var proxy: String?

  /// The value of Accept-Language, such as `de, en;q=0.5`; default none.
  public var acceptLanguage: String?
  /// Further request headers, sent to every host.
  public var extraHeaders: [Header] = []

  /// One request header.
  public struct Header: Sendable, Equatable {
    public var name: String
    public var value: String

    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  public init() {}

  /// The name under which robots.txt is searched for our rules: the leading letters, `-` and `_` of the user agent.
  public var productToken: String {
    RobotsFile.productToken(of: Array(userAgent.utf8)[...])
  }

  /// The first setting that makes no sense, if any.
  func problem() -> FetchSetupError? {
    func bad(_ name: String, _ text: String) -> FetchSetupError { .badSetting(name: name, problem: text) }
    if productToken.isEmpty {
      return bad("user agent", "it must start with a name of letters, such as winnow/1 (+https://example.org/contact)")
    }
    if !(1...1_000).contains(concurrency) { return bad("concurrency", "it must be 1 to 1000") }
    if lookAhead < 1 { return bad("look-ahead", "it must be at least 1") }
    let times = [
      ("delay", delay), ("delay factor", delayFactor), ("max delay", maxDelay), ("retry delay", retryDelay), ("max wait", maxWait),
    ]
    for (name, value) in times where !(value >= 0 && value <= 1e7) { return bad(name, "it must be 0 to 10,000,000") }
    for (name, value) in [("connect timeout", connectTimeout), ("timeout", timeout)] where !(value > 0 && value <= 1e6) {
      return bad(name, "it must be more than 0 and at most 1,000,000 seconds")
    }
    if maxBytes < 1 { return bad("max bytes", "it must be at least 1") }
    if maxCompressionRatio < 1 { return bad("max compression ratio", "it must be at least 1") }
    if !(0...100).contains(maxRedirects) { return bad("max redirects", "it must be 0 to 100") }
    if !(0...100).contains(retries) { return bad("retries", "it must be 0 to 100") }
    if !(0...1_000_000).contains(lowSpeedLimit) { return bad("low speed limit", "it must be 0 to 1,000,000") }
    if !(0...1_000_000).contains(lowSpeedTime) { return bad("low speed time", "it must be 0 to 1,000,000") }
    for text in [userAgent, acceptLanguage ?? ""] + extraHeaders.flatMap({ [$0.name, $0.value] }) where !text.isHeaderSafe {
      return bad("headers", "a header must not contain line breaks or control characters")
    }
    for header in extraHeaders where header.name.isEmpty || header.name.utf8.contains(where: { $0 == 0x3A || $0 == 0x20 }) {
      return bad("headers", "“\(header.name)” is not the name of a header")
    }
    return nil
  }
}

extension String {
  /// Whether it can stand in a header line without starting another one.
  var isHeaderSafe: Bool { !utf8.contains { ($0 < 0x20 && $0 != 0x09) || $0 == 0x7F } }
}
