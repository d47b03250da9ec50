import Testing

@testable import Winnow

/// No page takes more than linear time: generated pages of four times the size, through the whole built-in pipeline.
@Suite(.serialized) struct LinearTimeTests {
  static let line = "<p>The river rose by two metres on Monday, the town council said, and more rain is expected.</p>"

  /// One unit of a page that goes on and on; `#` becomes a running number.
  static let units = [
    "<div><img src=/themes/x/i#.png></div>",
    line, "<div>", "<a href=/x>A link to here</a> ", "<article><h2><a href=/a>Another story</a></h2><p>Line.</p></article>",
    "<figure><img src=/i#.jpg><figcaption>A caption. Photo: Ana Moreira/AP</figcaption></figure>",
    "<p><img src=/same.jpg alt='a b c'></p>",
    "<ul><li>a", "<b><i><p>x", "<p class=byline>By Ana Moreira and Jonas Weidmann</p>", "<p>Photo: Ana Moreira/AP</p>",
    "<p>Share on Facebook</p>",
    "<div class=comment><p>I like this story a lot.</p></div>", "<h3>Comments</h3><p>Ana says:</p>", "<p>12 May 2020, 10:31</p>",
    "<div><p>We use cookies on this website.</p><pre>x</pre>", "<div><a href=/t>Terms of use</a><p>© 2020 Herald</p>",
    "<h1>River rises again</h1>", "<div><img src=/i#.jpg><div>The quay at dawn, seen from the mill</div></div>By Ana" + line,
    "<div><p>Ana</p><p>12 May 2020, 10:31</p>" + line + "</div>",
    "<p class=date><time datetime=2025-02-07>Feb 7, 2025</time></p>",
    "<meta name=author content='Ana #'>", "<script type=application/ld+json>{\"@type\":\"Article\",\"headline\":\"h#\"}</script>",
    "<!--", "<script>", "<dl><dt>a<dd>b",
    "<noscript><img src=/a#.jpg></noscript>", "<table><tr><td>one<td>two",
  ]

  @Test(arguments: units) func time(unit: String) throws {
    let small = try seconds(unit, bytes: 40_000)
    let large = try seconds(unit, bytes: 160_000)
    // Four times the bytes; a quadratic step would take sixteen times. Some slack for a busy machine.
    #expect(large < small * 9 + .milliseconds(100), "\(unit): \(small), then \(large)")
  }

  /// What opens once, and what goes on and on inside it.
  static let openings = [
    ("<div><p class=byline>By Ana Moreira</p>", "<img src=/i#.jpg>"),
    ("", "<ul><li><a href=https://a#.example/>one</a> two</li><li>three</li></ul>"),
  ]

  @Test(arguments: openings) func timeInside(opening: String, unit: String) throws {
    let small = try seconds(unit, bytes: 80_000, opening: opening)
    let large = try seconds(unit, bytes: 320_000, opening: opening)
    #expect(large < small * 9 + .milliseconds(100), "\(unit): \(small), then \(large)")
  }

  @Test func timeOfHeadingsBehindManyPictures() throws {
    func seconds(_ count: Int) throws -> Duration {
      let opening = "<main>" + String(repeating: "<img src=/same.jpg>", count: count)
      return try self.seconds("<h3>Related articles</h3><img src=/i#.jpg>", bytes: count * 60, opening: opening)
    }
    let small = try seconds(1500)
    let large = try seconds(6000)
    #expect(large < small * 9 + .milliseconds(100), "\(small), then \(large)")
  }

  @Test func timeOfAnAddressOfManyParts() throws {
    func seconds(_ count: Int) throws -> Duration {
      try self.seconds(Self.line, bytes: 1000, opening: "<img src=\"/x.jpg?\(String(repeating: "a&", count: count))\">")
    }
    let small = try seconds(50_000)
    let large = try seconds(200_000)
    #expect(large < small * 9 + .milliseconds(100), "\(small), then \(large)")
  }

  @Test(arguments: [" | ", " - ", "_", ": ", " » "])
  func timeOfATitleOfManyParts(_ mark: String) throws {
    func seconds(_ count: Int) throws -> Duration {
      let title = (0..<count).map { "part\($0)" }.joined(separator: mark)
      return try self.seconds(Self.line, bytes: 1000, title: title)
    }
    let small = try seconds(5_000)
    let large = try seconds(20_000)
    #expect(large < small * 9 + .milliseconds(100), "\(small), then \(large)")
  }

  private func seconds(_ unit: String, bytes: Int, title: String = "River rises", opening: String = "") throws -> Duration {
    var html = "<html><head><title>\(title)</title></head><body><article><h1>River rises</h1>" + Self.line + Self.line + opening
    var number = 0
    while html.utf8.count < bytes {
      html += unit.replacing("#", with: "\(number)")
      number += 1
    }
    return try PipelineTime.of(html)
  }
}
