@testable import Winnow

/// Documents in every shape that a scraper leaves: for what must hold of all of them.
enum MadeDocuments {
  /// One document's name and bytes.
  struct Document {
    var name: String
    var bytes: [UInt8]
  }

  static func make(_ seed: UInt64) -> Document {
    var dice = Dice(seed)
    switch seed % 4 {
    case 0: return Document(name: "\(seed).md", bytes: disguised(markdown(&dice), &dice))
    case 1: return Document(name: "\(seed).txt", bytes: disguised(text(&dice), &dice))
    case 2: return Document(name: "\(seed).html", bytes: disguised(page(&dice), &dice))
    default: return Document(name: "\(seed).md", bytes: disguised(MadePosts.post(&dice, site: Int(seed % 5)), &dice))
    }
  }

  // MARK: Parts

  private static func words(_ dice: inout Dice, _ count: ClosedRange<Int> = 3...14) -> String {
    (0..<Int.random(in: count, using: &dice)).map { _ in
      switch Int.random(in: 0..<24, using: &dice) {
      case 0: "é\(MadePosts.word(&dice))"
      case 1: "„\(MadePosts.word(&dice))“"
      case 2: "&amp;"
      case 3: "日本語の文"
      case 4: "&#8212;"
      default: MadePosts.word(&dice)
      }
    }.joined(separator: " ")
  }

  private static func inline(_ dice: inout Dice) -> String {
    (0..<Int.random(in: 1...5, using: &dice)).map { _ in
      switch Int.random(in: 0..<12, using: &dice) {
      case 0: "*\(words(&dice, 1...3))*"
      case 1: "**\(words(&dice, 1...3))**"
      case 2: "[\(words(&dice, 1...3))](https://a.example/\(MadePosts.word(&dice))?a=1&b=2 \"\(MadePosts.word(&dice))\")"
      case 3: "![\(words(&dice, 0...3))](/\(MadePosts.word(&dice)).jpg)"
      case 4: "`\(MadePosts.word(&dice))`"
      case 5: "<b>\(words(&dice, 1...2))</b>"
      case 6: "\\*\(MadePosts.word(&dice))  \n"
      case 7: "<!-- \(MadePosts.word(&dice)) -->"
      case 8: "\t \(MadePosts.word(&dice))\u{00AD}\u{200B}"
      default: words(&dice)
      }
    }.joined(separator: Bool.random(using: &dice) ? " " : "\n")
  }

  private static func markdown(_ dice: inout Dice) -> String {
    var out = Int.random(in: 0..<4, using: &dice) == 0 ? "---\ntitle: \(words(&dice, 2...5))\ntags: [a, b]\n---\n" : ""
    for _ in 0..<Int.random(in: 1...14, using: &dice) {
      switch Int.random(in: 0..<14, using: &dice) {
      case 0: out += "## \(inline(&dice))\n"
      case 1: out += "- \(inline(&dice))\n- \(inline(&dice))\n  - \(words(&dice))\n"
      case 2: out += "> \(words(&dice))\n> \(words(&dice))\n"
      case 3: out += "```swift\n\(MadePosts.word(&dice))\n  \(MadePosts.word(&dice))\n```\n"
      case 4:
        out += "| \(words(&dice, 1...3)) | \(inline(&dice).filter { $0 != "\n" }) |\n|---|:-:|\n| \(words(&dice, 1...2)) | |\n"
      case 5: out += "<figure><img src=\"\(MadePosts.word(&dice)).jpg\"><figcaption>\(words(&dice))</figcaption></figure>\n"
      case 6: out += "[\(MadePosts.word(&dice))]: https://c.example/\(MadePosts.word(&dice))\n"
      case 7: out += "***\n"
      case 8:
        out +=
          "![](https://d.example/wp-content/uploads/p.jpg)\n![](https://d.example/wp-content/uploads/p.jpg)\n\(words(&dice, 2...2))/AP\n"
      case 9: out += "Share this:\n- Facebook\n- X\n"
      default: out += "\(inline(&dice))\n"
      }
      if Bool.random(using: &dice) { out += "\n" }
    }
    return out
  }

  private static func text(_ dice: inout Dice) -> String {
    var out = ""
    for _ in 0..<Int.random(in: 1...10, using: &dice) {
      // Lines broken by hand, or a paragraph a line.
      let lines = (0..<Int.random(in: 1...4, using: &dice)).map { _ in words(&dice, 8...12) }
      out += lines.joined(separator: Bool.random(using: &dice) ? "\n" : " ") + (Bool.random(using: &dice) ? "\n\n" : "\n")
    }
    return out + "Read more at https://e.example/\(MadePosts.word(&dice))" + (Bool.random(using: &dice) ? "\n\n\n" : "")
  }

  private static func page(_ dice: inout Dice) -> String {
    var out = "<!doctype html><html lang=\"en\"><head><title>\(words(&dice, 2...5))</title><style>p{}</style></head><body>"
    out +=
      "<nav><ul><li><a href=\"/a\">\(words(&dice, 1...2))</a><li>\(words(&dice, 1...2))</ul></nav><article><h1>\(words(&dice, 3...6))</h1>"
    for _ in 0..<Int.random(in: 2...12, using: &dice) {
      switch Int.random(in: 0..<11, using: &dice) {
      case 0: out += "<p>\(words(&dice))<br><br>\(words(&dice))<br>\n<br/>\(words(&dice))</p>"
      case 1: out += "<div>\(words(&dice))<p>\(words(&dice))</div>"
      case 2:
        out +=
          "<figure><img src=\"/\(MadePosts.word(&dice)).jpg\" alt=\"\(MadePosts.word(&dice))\"><figcaption>\(words(&dice))</figcaption></figure>"
      case 3: out += table(&dice)
      case 4: out += "<script>var a = \"<p>\(MadePosts.word(&dice))</p>\";</script><!-- \(words(&dice, 1...3)) -->"
      case 5: out += "<pre>\n\(MadePosts.word(&dice))\n  \(MadePosts.word(&dice))</pre><blockquote>\(words(&dice))</blockquote>"
      case 6: out += "<div hidden>\(words(&dice))</div><button>\(MadePosts.word(&dice))</button>"
      default: out += "<p>\(words(&dice)) <a href=\"/x\">\(words(&dice, 1...3))</a> <em>\(words(&dice))</em>.</p>\n"
      }
    }
    return out + "</article><footer>© 2025 \(words(&dice, 1...3))</footer>" + (Bool.random(using: &dice) ? "</body></html>" : "")
  }

  /// Cells of one text, of several, empty ones, paragraphs, lists, at times a caption.
  private static func table(_ dice: inout Dice) -> String {
    var out = "<table>"
    if Bool.random(using: &dice) { out += "<caption>\(words(&dice, 1...3))</caption>" }
    for _ in 0..<Int.random(in: 1...3, using: &dice) {
      out += "<tr><th>\(words(&dice, 1...2))"
      for _ in 0..<Int.random(in: 1...3, using: &dice) {
        switch Int.random(in: 0..<6, using: &dice) {
        case 0: out += "<td></td>"
        case 1: out += "<td><p>\(words(&dice, 1...3))</p></td>"
        case 2: out += "<td><p>\(words(&dice, 1...3))</p><p>\(words(&dice, 1...3))</p></td>"
        case 3: out += "<td><ul><li>\(words(&dice, 1...2))<li>\(words(&dice, 1...2))</ul></td>"
        case 4: out += "<td>\(words(&dice, 1...2))<br>\(words(&dice, 1...2))</td>"
        default: out += "<td>\(words(&dice, 1...2))"
        }
      }
    }
    return out + "</table>"
  }

  /// The text as bytes, sometimes with other line ends, a byte order mark, or in another encoding, or with bytes of none.
  private static func disguised(_ text: String, _ dice: inout Dice) -> [UInt8] {
    switch Int.random(in: 0..<9, using: &dice) {
    case 0: return Array(text.utf8).flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    case 1: return [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    case 2: return text.unicodeScalars.map { $0.value < 256 ? UInt8($0.value) : 0x3F }
    case 3: return [0xFF, 0xFE] + text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
    case 4:
      var bytes = Array(text.utf8)
      bytes[Int.random(in: 0..<bytes.count, using: &dice)] = UInt8.random(in: 0...255, using: &dice)
      return bytes
    case 5: return Array(text.utf8).map { $0 == 0x0A ? 0x0D : $0 }
    default: return Array(text.utf8)
    }
  }
}
