import Testing

@testable import WinnowBase

@Suite struct URLTextTests {
  // RFC 3986, 5.4: the examples against http://a/b/c/d;p?q
  @Test(arguments: [
    ("g:h", "g:h"), ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"), ("/g", "http://a/g"),
    ("//g", "http://g"),
    ("?y", "http://a/b/c/d;p?y"), ("g?y", "http://a/b/c/g?y"), ("#s", "http://a/b/c/d;p?q#s"), ("g#s", "http://a/b/c/g#s"),
    ("g?y#s", "http://a/b/c/g?y#s"), (";x", "http://a/b/c/;x"), ("g;x?y#s", "http://a/b/c/g;x?y#s"), ("", "http://a/b/c/d;p?q"),
    (".", "http://a/b/c/"), ("./", "http://a/b/c/"), ("..", "http://a/b/"), ("../", "http://a/b/"), ("../g", "http://a/b/g"),
    ("../..", "http://a/"), ("../../g", "http://a/g"), ("../../../g", "http://a/g"), ("/./g", "http://a/g"),
    ("/../g", "http://a/g"),
    ("g.", "http://a/b/c/g."), ("..g", "http://a/b/c/..g"), ("./../g", "http://a/b/g"), ("./g/.", "http://a/b/c/g/"),
    ("g/../h", "http://a/b/c/h"), ("g;x=1/../y", "http://a/b/c/y"), ("g?y/../x", "http://a/b/c/g?y/../x"),
    ("http:g", "http://a/b/c/g"),
    (" \n/x y ", "http://a/x y"), ("\\\\g\\h", "http://g/h"), ("mailto:a@b.c", "mailto:a@b.c"), ("https:/x", "https:/x"),
  ])
  func resolves(_ reference: String, _ expected: String) {
    #expect(URLText("http://a/b/c/d;p?q").resolve(reference).text == expected)
  }

  @Test(arguments: [
    ("HTTP://User@EXAMPLE.com:80/%7ea/./b/../c%2f?x=%c3%a9&y=ü#f", "http://User@example.com/~a/c%2F?x=%C3%A9&y=%C3%BC"),
    ("https://example.com.:443", "https://example.com/"), ("https://example.com:8443?", "https://example.com:8443/"),
    ("https://München.DE/straße", "https://xn--mnchen-3ya.de/stra%C3%9Fe"), ("http://日本語。jp/", "http://xn--wgv71a119e.jp/"),
    ("https://Faß.example/", "https://xn--fa-hia.example/"), ("https://a\u{301}.example/", "https://xn--1ca.example/"),
    ("http://\u{FFFD}.example/", "http://\u{FFFD}.example/"),
    ("http://[2001:DB8::1]:80/a", "http://[2001:db8::1]/a"), ("data:image/png;base64,AA==", "data:image/png;base64,AA=="),
    ("http://a/x?a=b c|d", "http://a/x?a=b%20c%7Cd"), ("http://a/%zz%4", "http://a/%zz%4"), ("/rel#f", "/rel#f"),
  ])
  func normalizes(_ text: String, _ expected: String) {
    let normal = URLText(text).normalized()
    #expect(normal.text == expected)
    #expect(URLText(normal.text).normalized() == normal)
  }

  @Test func parts() {
    let url = URLText("https://u:p@host:81/a/b.jpg?q=a+b&r=%C3%A9&s#f")
    #expect(url.userInfo == "u:p")
    #expect(url.host == "host")
    #expect(url.port == "81")
    #expect(url.parameters.map(\.name) == ["q", "r", "s"])
    #expect(url.parameters.map(\.value) == ["a b", "é", ""])
    #expect(url.fragment == "f")
    #expect(url.isWeb)
    #expect(!URLText("/a").isWeb)
  }

  @Test func tracking() {
    func clean(_ text: String) -> String { URLText(text).removingTracking().text }
    #expect(clean("http://a/?utm_source=x&id=5&UTM_Medium=y&fbclid=z&page=2") == "http://a/?id=5&page=2")
    #expect(clean("http://a/b?gclid=1") == "http://a/b")
    #expect(clean("http://a/b?utm=1&ref=2") == "http://a/b?utm=1&ref=2")
  }

  /// Folders are resolved by bytes; here by the words of the standard (RFC 3986, 5.2.4).
  @Test func pointsInPathsMeanWhatTheStandardSays() {
    func resolved(_ path: String) -> String {
      var kept: [Substring] = []
      let segments = path.split(separator: "/", omittingEmptySubsequences: false)
      for (place, segment) in segments.enumerated() {
        let points = segment.lowercased().replacing("%2e", with: ".")
        if points == "..", kept.count > 1 { kept.removeLast() }
        if points != "." && points != ".." { kept.append(segment) } else if place == segments.count - 1 { kept.append("") }
      }
      return kept.joined(separator: "/")
    }
    var generator = SplitMix(state: 3)
    let pieces = ["/", "/", "/", ".", "..", "%2e", "%2E", "...", "a", "%2f", "é", ".a"]
    let base = URLText("https://example.com")
    for _ in 0..<5000 {
      let path = "/" + (0..<8).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      guard !path.hasPrefix("//") else { continue }
      #expect(base.resolve(path).path == resolved(path), "\(path)")
    }
  }

  @Test func anyTextIsSafe() {
    var generator = SplitMix(state: 10)
    let pieces = [
      "http", ":", "//", "/", "..", ".", "%2e", "%", "[", "]", "@", "?", "#", "a", "é", "\\", " ", "99999999999999999999", "。",
    ]
    let base = URLText("https://example.com/a/b?c")
    for _ in 0..<5000 {
      let text = (0..<Int.random(in: 0...10, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      let normal = base.resolve(text).normalized()
      #expect(normal.scheme != "https" || normal.host != nil || normal.text.hasPrefix("https:"))
      _ = RegistrableDomain.of(url: text)
      _ = normal.removingTracking().parameters
    }
  }

  @Test(arguments: [
    ("www.example.co.uk", "example.co.uk"), ("News.Example.COM.", "example.com"), ("co.uk", "co.uk"), ("localhost", "localhost"),
    ("127.0.0.1", "127.0.0.1"), ("[::1]", "[::1]"), ("blog.xn--mnchen-3ya.de", "xn--mnchen-3ya.de"),
    ("a.b.github.io", "b.github.io"),
  ])
  func registrableDomain(_ host: String, _ expected: String) {
    #expect(RegistrableDomain.of(host: host) == expected)
    #expect(RegistrableDomain.of(url: "https://\(host)/x") == expected)
  }
}
