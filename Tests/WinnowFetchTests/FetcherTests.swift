import Foundation
import Synchronization
import TestServer
import Testing

@testable import WinnowFetch

@Suite struct FetcherTests {
  /// Without pauses, and with loopback allowed.
  private func settings(_ change: (inout FetchSettings) -> Void = { _ in }) -> FetchSettings {
    var settings = FetchSettings()
    settings.delay = 0
    settings.retryDelay = 0.01
    settings.timeout = 20
    settings.allowsPrivateAddresses = true
    change(&settings)
    return settings
  }

  private func fetch(_ url: String, _ change: (inout FetchSettings) -> Void = { _ in }) throws -> FetchOutcome {
    try Fetcher(settings: settings(change)).fetch([FetchRequest(url: url)])[0]
  }

  private func page(_ outcome: FetchOutcome) throws -> FetchedPage {
    guard case .fetched(let page) = outcome else { throw TestFailure(text: "\(outcome)") }
    return page
  }

  private func failure(_ outcome: FetchOutcome) throws -> FetchFailure {
    guard case .failed(let failure) = outcome else { throw TestFailure(text: "\(outcome)") }
    return failure
  }

  struct TestFailure: Error { var text: String }

  @Test func aPageWithEverything() throws {
    let server = try TestServer { request in
      guard request.target == "/a?b=c" else { return .notFound }
      return TestReply(
        200,
        [
          ("Content-Type", "text/html; charset=ISO-8859-1"), ("ETag", "\"v1\""), ("Last-Modified", "Sun, 06 Nov 1994 08:49:37 GMT"),
        ], [0x63, 0x61, 0x66, 0xE9])
    }
    let page = try page(
      fetch(server.url("/a?b=c#there")) {
        $0.acceptLanguage = "de"
        $0.extraHeaders = [.init(name: "X-A", value: "b")]
      })
    #expect(page.finalURL == server.url("/a?b=c"))
    #expect(page.status == 200)
    #expect(page.contentType == "text/html")
    #expect(page.charset == "iso-8859-1")
    #expect(page.etag == "\"v1\"")
    #expect(page.lastModified == "Sun, 06 Nov 1994 08:49:37 GMT")
    #expect(page.body == [0x63, 0x61, 0x66, 0xE9])
    #expect(page.redirects == [])
    #expect(page.fetchedAt.wholeMatch(of: /20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ/) != nil)
    #expect(server.requests.map(\.target) == ["/robots.txt", "/a?b=c"])
    let headers = try #require(server.requests.last).headers
    #expect(headers["user-agent"] == "winnow/1 (+contact)")
    #expect(headers["accept-language"] == "de")
    #expect(headers["x-a"] == "b")
    #expect(headers["accept-encoding"]?.hasPrefix("gzip, deflate") == true)
  }

  @Test func conditionsAreSentToTheirAddressOnly() throws {
    let server = try TestServer { request in
      switch request.target {
      case "/old": return .redirect("/new")
      case "/new": return request.headers["if-none-match"] == "\"n\"" ? TestReply(304) : .html("new", [("ETag", "\"n\"")])
      case "/same": return request.headers["if-modified-since"] == "yesterday" ? TestReply(304) : .html("same")
      case "/odd": return TestReply(304)
      default: return .notFound
      }
    }
    let fetcher = try Fetcher(settings: settings())
    let outcomes = fetcher.fetch([
      FetchRequest(url: server.url("/same"), lastModified: "yesterday"),
      FetchRequest(url: server.url("/old"), etag: "\"n\""),
      FetchRequest(url: server.url("/old"), etag: "\"n\"", validatedURL: server.url("/new")),
      FetchRequest(url: server.url("/odd")),
      FetchRequest(url: server.url("/same"), lastModified: "yesterday\r\nX-Evil: 1"),
    ])
    #expect(outcomes[0] == .notModified)
    #expect(try page(outcomes[1]).body == Array("new".utf8))
    #expect(outcomes[2] == .notModified)
    #expect(try failure(outcomes[3]).code == "http-304")
    #expect(try page(outcomes[4]).body == Array("same".utf8))
    #expect(server.requests.allSatisfy { $0.headers["x-evil"] == nil })
  }

  @Test func redirects() throws {
    let other = try TestServer(address: "127.0.0.3") { request in
      switch request.target {
      case "/robots.txt": .text("User-agent: winnow\nDisallow: /closed")
      case "/open": .html("there")
      default: .notFound
      }
    }
    let there = other.origin
    let server = try TestServer(address: "127.0.0.2") { request in
      if request.target.hasPrefix("/chain/"), let n = Int(request.target.dropFirst(7)) {
        return n == 0 ? .html("end") : .redirect("\(n - 1)", status: [301, 302, 303, 307, 308][n % 5])
      }
      switch request.target {
      case "/loop": return .redirect("/pool")
      case "/pool": return .redirect("/loop")
      case "/self": return .redirect("#x")
      case "/away": return .redirect("\(there)/open")
      case "/closed": return .redirect("\(there)/closed/x")
      case "/file": return .redirect("file:///etc/passwd")
      case "/bad": return .redirect("http://[")
      case "/nowhere": return TestReply(302)
      default: return .notFound
      }
    }
    let good = try page(fetch(server.url("/chain/5")))
    #expect(good.body == Array("end".utf8))
    #expect(good.finalURL == server.url("/chain/0"))
    #expect(good.redirects == (1...5).reversed().map { server.url("/chain/\($0)") })
    #expect(try failure(fetch(server.url("/chain/6"))).code == "too-many-redirects")
    #expect(try failure(fetch(server.url("/loop"))).code == "redirect-loop")
    #expect(
      try failure(fetch(server.url("/self"))).message
        == "\(server.url("/self")): it redirects in a circle, to \(server.url("/self"))")
    #expect(try page(fetch(server.url("/away"))).finalURL == other.url("/open"))
    let closed = try failure(fetch(server.url("/closed")))
    #expect(closed.code == "robots-disallowed")
    #expect(closed.message == "\(other.url("/closed/x")): robots.txt forbids it to winnow, line 2: Disallow: /closed")
    #expect(other.count("/closed/x") == 0)
    #expect(try failure(fetch(server.url("/file"))).code == "bad-scheme")
    #expect(try failure(fetch(server.url("/bad"))).code == "bad-url")
    #expect(try failure(fetch(server.url("/nowhere"))).code == "http-302")
  }

  @Test func privateAddressesAreRefusedOnEveryHop() throws {
    let inside = try TestServer(address: "127.0.0.3") { _ in .html("secret") }
    let target = inside.url("/secret")
    let server = try TestServer(address: "127.0.0.2") { request in
      if request.target == "/robots.txt" { return .notFound }
      return request.target == "/evil" ? .redirect(target) : .html("fine")
    }
    let robots = try TestServer(address: "127.0.0.2") { request in
      request.target == "/robots.txt" ? .redirect(target) : .html("fine")
    }
    func onlyTwo(_ settings: inout FetchSettings) {
      settings.allowsPrivateAddresses = false
      settings.allowedNetworks = [AddressRange("127.0.0.2/32")].compactMap { $0 }
    }
    #expect(try page(fetch(server.url("/ok"), onlyTwo)).body == Array("fine".utf8))
    let refused = try failure(fetch(server.url("/evil"), onlyTwo))
    #expect(refused.code == "private-address")
    #expect(refused.message.contains("127.0.0.3 leads to 127.0.0.3, which is not on the public internet"))
    #expect(
      try failure(
        fetch(server.url("/evil")) {
          onlyTwo(&$0)
          $0.respectsRobots = false
        }
      ).code == "private-address")
    #expect(try failure(fetch(robots.url("/ok"), onlyTwo)).code == "private-address")
    #expect(inside.requests.isEmpty)
    for url in [
      "http://localhost:\(inside.port)/", "http://[::ffff:127.0.0.3]:\(inside.port)/", "http://0x7f000003:\(inside.port)/",
    ] {
      #expect(try failure(fetch(url) { $0.allowsPrivateAddresses = false }).code == "private-address", "\(url)")
    }
    #expect(inside.requests.isEmpty)
  }

  @Test func theEnvironmentsProxyIsNotUsed() async {
    // In a process of its own: changing the environment disturbs every other thread that reads it.
    await #expect(processExitsWith: .success) {
      setenv("http_proxy", "http://127.0.0.9:9", 1)
      let server = try TestServer { _ in .html("direct") }
      var settings = FetchSettings()
      settings.allowsPrivateAddresses = true
      let outcomes = try Fetcher(settings: settings).fetch([FetchRequest(url: server.url("/"))])
      guard case .fetched = outcomes[0] else { exit(1) }
    }
  }

  @Test func aProxyOfOnesOwnChoice() throws {
    let server = try TestServer { _ in .html("by proxy") }
    let refused = try failure(
      fetch(server.url("/")) {
        $0.allowsPrivateAddresses = false
        $0.proxy = server.origin
      })
    #expect(refused.code == "private-address")
    let page = try page(fetch("http://somewhere.example/x") { $0.proxy = server.origin })
    #expect(page.body == Array("by proxy".utf8))
    #expect(server.count("http://somewhere.example/x") == 1)
  }

  @Test func brokenBodies() throws {
    let text = Array(String(repeating: "some text, ", count: 3_000).utf8)
    let packed = Compression.deflated(text)
    let bomb = Compression.deflated([UInt8](repeating: 0x20, count: 12 << 20))
    let server = try TestServer { request in
      let gzip = [("Content-Encoding", "gzip")]
      switch request.target {
      case "/gzip": return TestReply(200, gzip, packed)
      case "/deflate": return TestReply(200, [("Content-Encoding", "deflate")], Compression.deflated(text, windowBits: -15))
      case "/chunked":
        var reply = TestReply(200, gzip, packed)
        (reply.isChunked, reply.piece) = (true, 10)
        return reply
      case "/cut-gzip": return TestReply(200, gzip, Array(packed.dropLast(9)))
      case "/not-gzip": return TestReply(200, gzip, Array("plain text".utf8))
      case "/zstd": return TestReply(200, [("Content-Encoding", "zstd")], [1, 2, 3])
      case "/twice": return TestReply(200, [("Content-Encoding", "gzip, gzip")], packed)
      case "/bomb": return TestReply(200, gzip, bomb)
      case "/short", "/short-chunked":
        var reply = TestReply(200, [], text)
        reply.declaredLength = text.count + 10
        reply.isChunked = request.target == "/short-chunked"
        return reply
      case "/large": return TestReply(200, [], [UInt8](repeating: 65, count: 3 << 20))
      case "/large-chunked":
        var reply = TestReply(200, [], [UInt8](repeating: 65, count: 3 << 20))
        (reply.isChunked, reply.piece) = (true, 100_000)
        return reply
      case "/silent":
        var reply = TestReply()
        reply.hangsUp = true
        return reply
      case "/header": return TestReply(200, (0..<400).map { ("X-\($0)", String(repeating: "h", count: 1_000)) }, text)
      default: return .notFound
      }
    }
    let paths = [
      "gzip", "deflate", "chunked", "cut-gzip", "not-gzip", "zstd", "twice", "bomb", "short", "short-chunked", "large",
      "large-chunked", "silent", "header",
    ]
    let outcomes = try Fetcher(
      settings: settings {
        $0.maxBytes = 2 << 20
        $0.retries = 0
      }
    )
    .fetch(paths.map { FetchRequest(url: server.url("/" + $0)) })
    for index in 0..<3 { #expect(try page(outcomes[index]).body == text, "\(paths[index])") }
    let codes = try outcomes[3...].map { try failure($0).code }
    #expect(
      codes == [
        "truncated-body", "bad-encoding", "bad-encoding", "bad-encoding", "too-large", "truncated-body", "truncated-body",
        "too-large",
        "too-large", "connection", "too-large",
      ])
    let expanded = try failure(fetch(server.url("/bomb")))
    #expect(expanded.message == "\(server.url("/bomb")): the page expands to more than 100 times what was sent")
  }

  @Test func slowAndAbsentServers() throws {
    let server = try TestServer { request in
      guard request.target == "/drip" else { return .notFound }
      var reply = TestReply.html(String(repeating: "x", count: 100))
      (reply.piece, reply.pause) = (1, 0.05)
      return reply
    }
    let slow = try failure(
      fetch(server.url("/drip")) {
        $0.timeout = 1
        $0.retries = 0
      })
    #expect(slow.code == "timeout")
    #expect(slow.message == "\(server.url("/drip")): no complete answer within 1 seconds")
    server.stop()
    let gone = try failure(
      fetch(server.url("/x")) {
        $0.respectsRobots = false
        $0.retries = 1
      })
    #expect(gone.code == "connection")
    let behindRobots = try failure(fetch(server.url("/x")) { $0.retries = 1 })
    #expect(behindRobots.code == "connection")
    #expect(behindRobots.message.contains("robots.txt could not be read, which forbids everything"))
    #expect(try failure(fetch("http://does-not-exist.invalid/") { $0.retries = 0 }).code == "dns")
    // A certificate where there is no TLS at all.
    let plain = try TestServer { _ in .notFound }
    #expect(try failure(fetch("https://127.0.0.1:\(plain.port)/") { $0.retries = 0 }).code == "tls")
  }

  @Test func aHostThatIsGoneIsNotAskedAThousandTimes() throws {
    let server = try TestServer { _ in .notFound }
    let url = server.url("/x")
    server.stop()
    let fetcher = try Fetcher(
      settings: settings {
        $0.respectsRobots = false
        $0.retries = 0
      })
    var taken = 0
    var codes: Set<String> = []
    let summary = fetcher.run(
      next: { () -> FetchRequest? in
        taken += 1
        return taken <= 1_000 ? FetchRequest(url: url) : nil
      },
      deliver: { _, outcome in if case .failed(let failure) = outcome { codes.insert(failure.code) } })
    #expect(summary.failed == 1_000)
    #expect(summary.transfers == 3)
    #expect(codes == ["connection"])
  }

  @Test func errorsAreRepeatedAndRetryAfterIsObeyed() throws {
    let seen = Mutex<[String: Int]>([:])
    let server = try TestServer { request in
      let count = seen.withLock { seen in
        seen[request.target, default: 0] += 1
        return seen[request.target, default: 0]
      }
      switch request.target {
      case "/busy": return count == 1 ? TestReply(429, [("Retry-After", "1")]) : .html("at last")
      case "/always": return TestReply(429, [("Retry-After", "0")])
      case "/flaky": return count < 3 ? TestReply(503) : .html("up")
      case "/long": return TestReply(503, [("Retry-After", "3600")])
      case "/broken": return TestReply(500)
      default: return .notFound
      }
    }
    let clock = ContinuousClock()
    var outcomes: [FetchOutcome] = []
    let fetcher = try Fetcher(settings: settings())
    let time = clock.measure {
      outcomes = fetcher.fetch([FetchRequest(url: server.url("/busy")), FetchRequest(url: server.url("/other"))])
    }
    #expect(try page(outcomes[0]).body == Array("at last".utf8))
    #expect(time >= .seconds(1))
    // The whole host rests, not only the page.
    let targets = server.requests.map(\.target)
    #expect(targets == ["/robots.txt", "/busy", "/busy", "/other"])
    #expect(server.requests[2].time - server.requests[1].time >= 0.99)
    #expect(
      try failure(fetch(server.url("/always"))).message
        == "\(server.url("/always")): the server answered 429 (too many requests), 3 times")
    #expect(server.count("/always") == 3)
    #expect(try page(fetch(server.url("/flaky"))).body == Array("up".utf8))
    #expect(try failure(fetch(server.url("/broken"))).code == "http-500")
    #expect(server.count("/broken") == 3)
    #expect(try failure(fetch(server.url("/none"))).code == "http-404")
    #expect(server.count("/none") == 1)
    let long = fetcher.fetch([FetchRequest(url: server.url("/long")), FetchRequest(url: server.url("/busy"))])
    #expect(try failure(long[0]).code == "retry-after-too-long")
    #expect(try failure(long[0]).retryAfter == 3_600)
    #expect(try failure(long[1]).code == "retry-after-too-long")
    #expect(server.count("/long") == 1)
    #expect(server.count("/busy") == 2)
  }

  @Test func robots() throws {
    func code(_ reply: @escaping @Sendable (TestRequest) -> TestReply?, _ change: (inout FetchSettings) -> Void = { _ in }) throws
      -> String
    {
      let server = try TestServer { request in
        if let reply = reply(request) { return reply }
        return .html("page")
      }
      switch try fetch(server.url("/private/x"), change) {
      case .fetched: return "fetched"
      case .notModified: return "not-modified"
      case .failed(let failure): return failure.code
      }
    }
    func robots(_ reply: TestReply) -> @Sendable (TestRequest) -> TestReply? { { $0.target == "/robots.txt" ? reply : nil } }
    let forbidding = "User-agent: *\nDisallow: /private\n"
    #expect(try code(robots(.text(forbidding))) == "robots-disallowed")
    #expect(try code(robots(.text(forbidding))) { $0.respectsRobots = false } == "fetched")
    #expect(try code(robots(.text("User-agent: winnow\nDisallow: /other\n\n" + forbidding))) == "fetched")
    #expect(try code(robots(.text("User-agent: harvester\nDisallow: /\n"))) { $0.userAgent = "Harvester/2" } == "robots-disallowed")
    for status in [400, 401, 403, 404, 410] { #expect(try code(robots(TestReply(status))) == "fetched", "\(status)") }
    for status in [429, 500, 503] { #expect(try code(robots(TestReply(status))) == "robots-unreachable", "\(status)") }
    #expect(try code(robots(TestReply(200, [("Content-Encoding", "gzip")], Array("no".utf8)))) == "robots-unreachable")
    let packed = Compression.deflated(Array(forbidding.utf8))
    #expect(try code(robots(TestReply(200, [("Content-Encoding", "gzip")], packed))) == "robots-disallowed")
    let endless = forbidding + String(repeating: "# more and more\n", count: 100_000)
    #expect(try code(robots(.text(endless))) == "robots-disallowed")
    let endlessPacked = Compression.deflated(Array(endless.utf8))
    #expect(
      try code(robots(TestReply(200, [("Content-Encoding", "gzip")], endlessPacked))) { $0.maxCompressionRatio = 10_000 }
        == "robots-disallowed")
    // Five redirects are followed, a sixth means that there is no such file.
    for (count, expected) in [(5, "robots-disallowed"), (6, "fetched")] {
      let result = try code { request in
        if request.target == "/robots.txt" { return .redirect("/r/\(count - 1)") }
        guard request.target.hasPrefix("/r/"), let n = Int(request.target.dropFirst(3)) else { return nil }
        return n == 0 ? .text(forbidding) : .redirect("/r/\(n - 1)")
      }
      #expect(result == expected, "\(count)")
    }
  }

  @Test func pausesAreKeptAndOneRequestAHost() throws {
    let server = try TestServer { request in
      request.target == "/robots.txt" ? .text("User-agent: *\nCrawl-delay: 0.25\n") : .html("x")
    }
    let outcomes = try Fetcher(settings: settings { $0.delay = 0.1 }).fetch((0..<4).map { FetchRequest(url: server.url("/\($0)")) })
    #expect(outcomes.allSatisfy { if case .fetched = $0 { true } else { false } })
    let times = server.requests.dropFirst().map(\.time)
    for (a, b) in zip(times, times.dropFirst()) { #expect(b - a >= 0.24) }
    #expect(server.mostAtOnce == 1)
    #expect(server.requests.dropFirst().map(\.target) == ["/0", "/1", "/2", "/3"])
  }

  @Test func hostsTakeTurns() throws {
    // The first host has by far the most pages; the others must not wait for it. One at a time makes the order exact.
    let order = Mutex<[Int]>([])
    let servers = try (2...9).map { number in
      try TestServer(address: "127.0.0.\(number)") { _ in
        order.withLock { $0.append(number) }
        return .html("x")
      }
    }
    var urls = (0..<100).map { servers[0].url("/\($0)") }
    for server in servers.dropFirst() { urls += (0..<5).map { server.url("/\($0)") } }
    let outcomes = try Fetcher(settings: settings { $0.concurrency = 1 }).fetch(urls.map { FetchRequest(url: $0) })
    #expect(outcomes.allSatisfy { if case .fetched = $0 { true } else { false } })
    // Six rounds: robots.txt, then a page of each host.
    #expect(Array(order.withLock { $0 }.prefix(48)) == (0..<6).flatMap { _ in Array(2...9) })
  }

  @Test func theSourceIsReadLazilyAndEverythingIsDeliveredOnce() throws {
    let server = try TestServer { request in request.target == "/robots.txt" ? .notFound : .html(request.target) }
    let fetcher = try Fetcher(settings: settings { $0.lookAhead = 20 })
    var taken = 0
    var delivered: [Int: Int] = [:]
    var most = 0
    let summary = fetcher.run(
      next: { () -> FetchRequest? in
        guard taken < 500 else { return nil }
        taken += 1
        most = max(most, taken - delivered.count)
        return FetchRequest(url: server.url("/\(taken)"), tag: taken)
      },
      deliver: { request, _ in delivered[request.tag, default: 0] += 1 })
    #expect(summary.fetched == 500)
    #expect(summary.transfers == 501)
    #expect(delivered.count == 500)
    #expect(delivered.values.allSatisfy { $0 == 1 })
    #expect(most <= 20)
  }

  @Test func cancelling() throws {
    let server = try TestServer { request in
      if request.target == "/robots.txt" { return .notFound }
      var reply = TestReply.html(String(repeating: "x", count: 1_000))
      (reply.piece, reply.pause) = (1, 0.05)
      return reply
    }
    let fetcher = try Fetcher(settings: settings())
    Thread.detachNewThread {
      Thread.sleep(forTimeInterval: 0.3)
      fetcher.cancel()
    }
    let clock = ContinuousClock()
    var outcomes: [FetchOutcome] = []
    let time = clock.measure { outcomes = fetcher.fetch((0..<50).map { FetchRequest(url: server.url("/\($0)")) }) }
    #expect(try outcomes.map { try failure($0).code } == Array(repeating: "cancelled", count: 50))
    #expect(time < .seconds(10))
    #expect(fetcher.fetch([FetchRequest(url: server.url("/"))]).count == 1)
  }

  @Test func anErrorOfTheCallerEndsTheRun() throws {
    struct Full: Error {}
    let server = try TestServer { _ in .html("x") }
    let fetcher = try Fetcher(settings: settings())
    var count = 0
    #expect(throws: Full.self) {
      try fetcher.run(
        next: {
          count += 1
          return FetchRequest(url: server.url("/\(count)"))
        },
        deliver: { _, _ in throw Full() })
    }
  }

  @Test func badSettings() {
    func problem(_ change: (inout FetchSettings) -> Void) -> String? {
      do {
        _ = try Fetcher(settings: settings(change))
        return nil
      } catch { return error.description }
    }
    #expect(problem { $0.concurrency = 0 } == "the fetch setting “concurrency” is wrong: it must be 1 to 1000")
    #expect(problem { $0.userAgent = "1" }?.contains("it must start with a name of letters") == true)
    #expect(problem { $0.delay = -1 } != nil)
    #expect(problem { $0.timeout = .nan } != nil)
    #expect(problem { $0.maxWait = .infinity } != nil)
    #expect(problem { $0.extraHeaders = [.init(name: "A", value: "b\r\nC: d")] } != nil)
    #expect(problem { $0.extraHeaders = [.init(name: "A:", value: "b")] } != nil)
    #expect(problem { _ in } == nil)
    #expect(
      FetchSetupError.libraryMissing(reason: "no file").description
        == "libcurl is not installed; apt-get install libcurl4 (no file)")
  }
}
