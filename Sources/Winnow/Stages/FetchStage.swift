import WinnowBase
import WinnowFetch

/// Gets the pages of a source that gives addresses. It works on items, before there is a post, so it stands first.
public struct FetchStage: StageComponent {
  public static let name = "fetch"
  public static let summary = "fetches pages: many hosts at once, each politely, robots.txt obeyed"
  public static let discussion = """
    One connection a host with a pause between pages; robots.txt, Retry-After, ETag and Last-Modified are respected; only http and https; \
    addresses on private networks are refused when the connection is made, on every redirect. What cannot be fetched goes to the error \
    lane with its reason. With `state:` set, a page that has not changed is not transferred again.

    With `pictures: true` the pictures of the posts are fetched too, in the same way and whatever the source, for `dedupe-images` with \
    `match: content` or `perceptual` to look at: one of each family of addresses, none that lies beside the post or in a mirror, no counters \
    of readers. With `state:` they are kept in it while a post shows them and not asked for again; those that could not be had are noted in \
    the ledger with the reason and asked for in the next run.
    """
  public static let settings: [Setting<FetchStage>] = [
    .text("user-agent", \.fetch.userAgent, help: "what the servers are told; put an address where you can be reached"),
    .integer("concurrency", \.fetch.concurrency, in: 1...1000, help: "hosts asked at the same time"),
    .duration("delay", \.fetch.delay, in: 0...3600, help: "pause between two pages of one host"),
    .number(
      "delay-factor", \.fetch.delayFactor, in: 0...100,
      help: "pause for this many times the host's last response time, if that is longer"),
    .duration("timeout", \.fetch.timeout, in: 0.1...3600, help: "the most that one page may take"),
    .duration("connect-timeout", \.fetch.connectTimeout, in: 0.1...600, help: "the most that a connection may take"),
    .size("maximum-size", \.fetch.maxBytes, in: 1024...1_073_741_824, help: "the most that one page may hold, decompressed"),
    .integer("redirects", \.fetch.maxRedirects, in: 0...50, help: "redirects followed for one page"),
    .integer("retries", \.fetch.retries, in: 0...20, help: "further tries after 429, 5xx and broken connections"),
    .duration("maximum-wait", \.fetch.maxWait, in: 0...86_400, help: "the longest Retry-After that is waited for"),
    .flag("robots", \.fetch.respectsRobots, help: "whether robots.txt is obeyed"),
    .flag("allow-private", \.fetch.allowsPrivateAddresses, help: "whether loopback and private addresses may be asked"),
    .flag("pictures", \.getsPictures, help: "whether the posts' pictures are fetched too, for dedupe-images to look at"),
    .optionalText("accept-language", \.fetch.acceptLanguage, help: "the languages asked for, such as en, de;q=0.5"),
  ]
  public static let rules: [Rule] = []
  public static let example: StageExample? = nil

  public var fetch = FetchSettings()
  /// Whether the posts' pictures are fetched too.
  public var getsPictures = false

  public init() { fetch.userAgent = "winnow/\(Version.current) (content hygiene; set user-agent to say who you are)" }

  public mutating func prepare(_ reader: inout SettingReader) {
    do {
      _ = try Fetcher(settings: fetch)
    } catch {
      reader.fail("\(error)", setting: "user-agent")
    }
  }
}
