import Synchronization
import TestServer
import Testing
import WinnowBase

@testable import Winnow

@Suite struct FetchRunTests {
  static let stages =
    "stages:\n  - fetch: { delay: 0s, allow-private: true, retries: 1, maximum-wait: 2s, timeout: 3s }\n"
    + "  - extract-article\n  - strip-boilerplate\n"

  @Test func pagesComeOutCleanAndFailuresWithTheirReason() throws {
    let place = try Workplace()
    let hosts = try (2...4).map { number in
      try TestServer(address: "127.0.0.\(number)") { request in
        switch request.target {
        case "/robots.txt": return .text("User-agent: *\nDisallow: /secret\n")
        case "/gone": return TestReply(404)
        case "/loop": return .redirect("/loop")
        default:
          return .html(
            "<html><head><title>T</title></head><body><article><p>\(request.target) tells a story that is long enough to be a paragraph of an article, with commas, and an end.</p></article></body></html>"
          )
        }
      }
    }
    var addresses: [String] = []
    for host in hosts { addresses += ["/one", "/two", "/gone", "/loop", "/secret/page"].map { host.url($0) } }
    try place.write("urls.txt", addresses.joined(separator: "\n") + "\n")
    let report = try place.run(stages: Self.stages, extra: "state: state.db", source: "urls: { file: urls.txt }")
    #expect(report.written == 6)
    #expect(report.failures["http-404"] == 3)
    #expect(report.failures["robots-disallowed"] == 3)
    #expect(report.failed == 9)
    let output = try place.read("out.jsonl")
    let asked = hosts[0].count("/one")
    let again = try place.run(stages: Self.stages, extra: "state: state.db", source: "urls: { file: urls.txt }")
    #expect(again.written == 6 && again.unchanged == 6)
    #expect(hosts[0].count("/one") == asked + 1)
    let withoutTimes = { (text: String) in text.replacing(#/"fetched_at":"[^"]*"/#, with: "") }
    #expect(withoutTimes(try place.read("out.jsonl")) == withoutTimes(output))
  }

  private static let faults = [
    "http-404", "http-429", "redirect-loop", "timeout", "truncated-gzip", "robots-disallowed", "http-410", "connection",
  ]

  /// Two hundred pages of eight hosts, a fifth of them faulty; then one page changes and all is run again.
  @Test func twoHundredPagesAFifthOfThemFaulty() throws {
    let holder = Versions()
    let hosts = try (2...9).map { number in
      try TestServer(address: "127.0.0.\(number)") { request in
        let parts = request.target.split(separator: "/").map(String.init)
        guard parts.count == 2, let number = Int(parts[1]) else {
          return request.target == "/robots.txt" ? .text("User-agent: *\nDisallow: /robots-disallowed/\n") : .notFound
        }
        let etag = "\"\(number)-\(number == 0 ? holder.current : 1)\""
        var reply = TestReply.html(
          "<html><body><nav><a href=\"/\">Home</a></nav><article><p>Story \(number) of version \(etag.dropFirst().dropLast()) goes on for a while, with commas, until it ends.</p></article></body></html>",
          [("ETag", etag)])
        switch parts[0] {
        case "page": return request.headers["if-none-match"] == etag ? TestReply(304, [("ETag", etag)]) : reply
        case "http-429": return TestReply(429, [("Retry-After", "0")])
        case "redirect-loop": return .redirect("/redirect-loop/\((number + 1) % 2)")
        case "timeout": (reply.piece, reply.pause) = (1, 0.2)
        case "truncated-gzip":
          reply.headers.append(("Content-Encoding", "gzip"))
          reply.body = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0x4B]
        case "http-410": return TestReply(410)
        case "connection": reply.hangsUp = true
        default: return .notFound
        }
        return reply
      }
    }
    let place = try Workplace()
    let addresses = (0..<200).map { number in
      let kind = number % 5 == 4 ? Self.faults[number / 5 % Self.faults.count] : "page"
      return hosts[number % hosts.count].url("/\(kind)/\(number)")
    }
    try place.write("urls.txt", addresses.joined(separator: "\n") + "\n")
    let stages = Self.stages.replacing("timeout: 3s", with: "timeout: 1.5s").replacing("retries: 1", with: "retries: 0")
    func run() throws -> RunReport { try place.run(stages: stages, extra: "state: state.db", source: "urls: { file: urls.txt }") }
    let first = try run()
    #expect(first.written == 160)
    #expect(first.failed == 40)
    for code in ["http-404", "http-429", "redirect-loop", "timeout", "robots-disallowed", "http-410"] {
      #expect(first.failures[code] == 5, "\(code): \(first.failures)")
    }
    for object in try place.objects("out.jsonl") {
      let text = try #require(object["text"]?.string)
      #expect(text.hasPrefix("Story ") && text.hasSuffix("until it ends."))
    }
    holder.change()
    let second = try run()
    #expect((second.written, second.unchanged) == (160, 159))
    #expect((second.fetched, second.notModified) == (1, 159))
    #expect(try place.read("out.jsonl").contains("Story 0 of version 0-2"))
  }

  /// Which version of page 0 the server shows.
  private final class Versions: Sendable {
    private let value = Mutex(1)
    var current: Int { value.withLock { $0 } }
    func change() { value.withLock { $0 += 1 } }
  }

  @Test func privateAddressesAreRefused() throws {
    let place = try Workplace()
    let host = try TestServer(address: "127.0.0.1") { _ in .html("<p>no</p>") }
    try place.write("urls.txt", host.url("/x") + "\n")
    let report = try place.run(stages: "stages: [fetch: { delay: 0s }]", source: "urls: { file: urls.txt }")
    #expect(report.failures == ["private-address": 1])
    #expect(host.count("/x") == 0)
  }
}
