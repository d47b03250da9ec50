import Foundation
import TestServer
import Testing

@testable import WinnowFetch

/// The acceptance case: many pages of several hosts, a fifth of them faulty, fetched twice.
@Suite struct CorpusFetchTests {
  private static let faults = [
    "http-404", "http-500", "http-429", "redirect-loop", "too-many-redirects", "truncated-body", "bad-encoding", "too-large",
    "timeout",
    "robots-disallowed", "connection", "http-410",
  ]

  private static func reply(_ request: TestRequest) -> TestReply {
    if request.target == "/robots.txt" { return .text("User-agent: *\nDisallow: /robots-disallowed/\n") }
    let parts = request.target.split(separator: "/").map(String.init)
    guard parts.count == 2, let number = Int(parts[1]) else { return .notFound }
    let text = "<p>Page \(number) in full.</p>"
    var reply = TestReply.html(text)
    switch parts[0] {
    case "page", "moved":
      if parts[0] == "moved" { return .redirect("/page/\(number)") }
      let etag = "\"e\(number)\""
      if request.headers["if-none-match"] == etag { return TestReply(304, [("ETag", etag)]) }
      reply.headers.append(("ETag", etag))
      if number % 3 == 0 {
        reply.headers.append(("Content-Encoding", "gzip"))
        reply.body = Compression.deflated(reply.body)
      }
    case "http-500": reply.status = 500
    case "http-429": return TestReply(429, [("Retry-After", "0")])
    case "http-410": reply.status = 410
    case "redirect-loop": return .redirect("/redirect-loop/\((number + 1) % 2)")
    case "too-many-redirects": return .redirect("/too-many-redirects/\(number + 1)")
    case "truncated-body": reply.declaredLength = 10_000
    case "bad-encoding": reply.headers.append(("Content-Encoding", "gzip"))
    case "too-large": reply.body = [UInt8](repeating: 65, count: 300_000)
    case "timeout": (reply.piece, reply.pause) = (1, 0.2)
    case "connection": reply.hangsUp = true
    default: return .notFound
    }
    return reply
  }

  @Test func twoHundredPagesAFifthOfThemFaulty() throws {
    let servers = try (2...9).map { try TestServer(address: "127.0.0.\($0)", handler: Self.reply) }
    var requests: [FetchRequest] = []
    var expected: [String] = []
    for number in 0..<200 {
      let server = servers[number % servers.count]
      let fault = number % 5 == 4 ? Self.faults[number / 5 % Self.faults.count] : nil
      let kind = fault ?? (number % 7 == 0 ? "moved" : "page")
      requests.append(FetchRequest(url: server.url("/\(kind)/\(number)")))
      expected.append(fault ?? "fetched")
    }
    var settings = FetchSettings()
    settings.delay = 0
    settings.retryDelay = 0.01
    settings.retries = 1
    settings.timeout = 1.5
    settings.maxBytes = 200_000
    settings.allowedNetworks = [AddressRange("127.0.0.0/8")].compactMap { $0 }
    let fetcher = try Fetcher(settings: settings)
    let outcomes = fetcher.fetch(requests)
    var second: [FetchRequest] = []
    for (number, outcome) in outcomes.enumerated() {
      switch outcome {
      case .fetched(let page):
        #expect(expected[number] == "fetched", "\(requests[number].url)")
        #expect(String(decoding: page.body, as: UTF8.self) == "<p>Page \(number) in full.</p>")
        second.append(FetchRequest(url: requests[number].url, etag: page.etag, validatedURL: page.finalURL))
      case .notModified: Issue.record("\(requests[number].url) was never fetched before")
      case .failed(let failure): #expect(failure.code == expected[number], "\(failure)")
      }
    }
    #expect(second.count == 160)
    let again = fetcher.fetch(second)
    #expect(again.count == 160)
    #expect(again.allSatisfy { $0 == .notModified })
    // A page that was given up is still being written when the next one is asked for.
    for server in servers where !server.requests.contains(where: { $0.target.hasPrefix("/timeout") }) {
      #expect(server.mostAtOnce == 1)
    }
  }
}
