import TestServer
import Testing
import WinnowBase

@testable import Winnow

@Suite struct FetchRunTests {
  static let stages = "stages:\n  - fetch: { delay: 0s, allow-private: true, retries: 1, maximum-wait: 2s, timeout: 3s }\n" +
    "  - extract-article\n  - strip-boilerplate\n"

  @Test func pagesComeOutCleanAndFailuresWithTheirReason() throws {
    let place = try Workplace()
    let hosts = try (2...4).map { number in
      try TestServer(address: "127.0.0.\(number)") { request in
        switch request.target {
        case "/robots.txt": return .text("User-agent: *\nDisallow: /secret\n")
        case "/gone": return TestReply(404)
        case "/loop": return .redirect("/loop")
        default:
          return .html("<html><head><title>T</title></head><body><article><p>\(request.target) tells a story that is long enough to be a paragraph of an article, with commas, and an end.</p></article></body></html>")
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

  @Test func privateAddressesAreRefused() throws {
    let place = try Workplace()
    let host = try TestServer(address: "127.0.0.1") { _ in .html("<p>no</p>") }
    try place.write("urls.txt", host.url("/x") + "\n")
    let report = try place.run(stages: "stages: [fetch: { delay: 0s }]", source: "urls: { file: urls.txt }")
    #expect(report.failures == ["private-address": 1])
    #expect(host.count("/x") == 0)
  }
}
