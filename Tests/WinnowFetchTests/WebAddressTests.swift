import Testing

@testable import WinnowFetch

@Suite struct WebAddressTests {
  init() throws { _ = try Fetcher() }

  @Test(arguments: [
    ("http://Example.ORG", "http://example.org/", "http://example.org:80", "/"),
    ("https://example.org:443/a/../b?x=1#frag", "https://example.org/b?x=1", "https://example.org:443", "/b?x=1"),
    ("http://user:secret@example.org:8080/x", "http://example.org:8080/x", "http://example.org:8080", "/x"),
    (" http://example.org/a b\n", "http://example.org/a%20b", "http://example.org:80", "/a%20b"),
    ("http://example.org/ü?ö", "http://example.org/%c3%bc?%c3%b6", "http://example.org:80", "/%c3%bc?%c3%b6"),
    ("http://Bücher.example/", "http://xn--bcher-kva.example/", "http://xn--bcher-kva.example:80", "/"),
    ("http://例え.テスト/", "http://xn--r8jz45g.xn--zckzah/", "http://xn--r8jz45g.xn--zckzah:80", "/"),
    ("http://0x7f.1/", "http://127.0.0.1/", "http://127.0.0.1:80", "/"),
    ("http://2130706433/", "http://127.0.0.1/", "http://127.0.0.1:80", "/"),
    ("http://[::1]:81/x", "http://[::1]:81/x", "http://[::1]:81", "/x"),
    ("HTTP://EXAMPLE.org/?q", "http://example.org/?q", "http://example.org:80", "/?q"),
  ])
  func parts(_ text: String, _ url: String, _ origin: String, _ target: String) throws {
    let address = try WebAddress(text)
    #expect(address.url.lowercased() == url)
    #expect(address.origin == origin)
    #expect(address.target.lowercased() == target)
  }

  @Test func loginIsKeptApart() throws {
    let address = try WebAddress("http://us%40er:p%3Aw@example.org/")
    #expect(address.user == "us@er")
    #expect(address.password == "p:w")
    #expect(!address.url.contains("@"))
  }

  @Test(arguments: [
    ("ftp://example.org/x", "bad-scheme"), ("file:///etc/passwd", "bad-scheme"), ("gopher://127.0.0.1:6379/_x", "bad-scheme"),
    ("javascript:alert(1)", "bad-scheme"), ("mailto:a@example.org", "bad-scheme"), ("", "bad-url"), ("example.org/x", "bad-url"),
    ("/x", "bad-url"), ("http://", "bad-url"), ("http://exa mple.org/", "bad-url"),
    ("http://example.org:99999/", "bad-url"), ("http://[::1/", "bad-url"), ("http://a\u{0}b/", "bad-url"),
    ("example.org:80/x", "bad-url"),
  ])
  func refused(_ text: String, _ code: String) {
    #expect { try WebAddress(text) } throws: { ($0 as? FetchFailure)?.code == code }
  }

  @Test(arguments: [
    ("/c", "http://example.org/c"), ("c", "http://example.org/a/c"), ("../c?d", "http://example.org/c?d"),
    ("//other.org/x", "http://other.org/x"), ("https://other.org", "https://other.org/"), ("?q=1", "http://example.org/a/b?q=1"),
    ("/c d", "http://example.org/c%20d"),
  ])
  func relative(_ text: String, _ url: String) throws {
    #expect(try WebAddress(text, relativeTo: WebAddress("http://example.org/a/b?x")).url == url)
  }

  @Test func reportsShowNoPasswordAndNoControls() {
    #expect(WebAddress.shown("http://u:p@example.org/a@b") == "http://example.org/a@b")
    #expect(WebAddress.shown("a\u{1B}[31m") == "a\u{FFFD}[31m")
    #expect(WebAddress.shown(String(repeating: "x", count: 1_000)).count == 300)
  }
}
