import WinnowBase

/// What stands beside code without being any: the numbers of its lines, which highlighters write in a block or a cell of their own, and
/// the name of its language with a button's `Copy`.
enum Listings {
  /// Marks code that only counts, one up from line to line, with more code right behind it.
  static func drop(_ post: Post, _ main: Range<Int>, _ verdicts: inout [ExtractionRule?]) {
    // Only what stands right above code is asked.
    var above: Int?
    for i in main where post.blocks[i].kind.isLeaf && post.isLive(i) && !post.blocks[i].text.isEmpty {
      if post.blocks[i].kind == .code, let place = above, verdicts[place] == nil, let rule = rule(place, above: i, post) {
        verdicts[place] = rule
      }
      above = i
    }
  }

  private static func rule(_ i: Int, above code: Int, _ post: Post) -> ExtractionRule? {
    let text = post.bytes[post.blocks[i].text.range]
    switch post.blocks[i].kind {
    case .code, .cell:
      // A program that counts writes as many lines as it likes.
      guard let numbers = count(text) else { return nil }
      // What counts from nought is more likely what the program before it printed.
      if text.first(where: { $0 > 0x20 }) == 0x30 { return nil }
      let lines = post.bytes[post.blocks[code].text.range].count { $0 == 0x0A } + 1
      return abs(numbers - lines) <= 1 ? .lineNumbers : nil
    case .paragraph: return text.count <= longestLabel && isLabel(text) && !isBold(i, post) ? .tools : nil
    default: return nil
    }
  }

  /// `bash`, `JavaScriptCopy code`.
  private static func isLabel(_ text: ArraySlice<UInt8>) -> Bool {
    var words = CaseFold.lowercased(text)[...]
    for button in ["copied!", "copy code", "copy"] where words.count >= button.utf8.count {
      guard words.suffix(button.utf8.count).elementsEqual(button.utf8) else { continue }
      words = words.dropLast(button.utf8.count)
      while words.last == 0x20 || words.last == 0x0A { words.removeLast() }
      if words.isEmpty { return true }
    }
    return languages.contains(words)
  }

  /// Whether a paragraph is bold from end to end: a heading of its author's.
  private static func isBold(_ i: Int, _ post: Post) -> Bool {
    post.marks[post.blocks[i].marks.range].contains { ($0.tag == .strong || $0.tag == .b) && $0.text == post.blocks[i].text }
  }

  private static let longestLabel = 24
  private static let languages = WordSet([
    "bash", "sh", "shell", "zsh", "console", "terminal", "powershell", "cmd", "js", "javascript", "jsx", "ts", "typescript", "tsx",
    "json", "json5", "jsonc", "yaml", "yml", "toml", "ini", "xml", "html", "css", "scss", "sass", "less", "vue", "svelte", "astro",
    "python", "py", "ruby", "rb", "go", "golang", "rust", "rs", "java", "kotlin", "kt", "swift", "scala", "groovy", "php", "perl",
    "c", "cpp", "c++", "c#", "csharp", "cs", "f#", "objective-c", "dart", "lua", "r", "julia", "haskell", "elixir", "erlang",
    "clojure",
    "sql", "graphql", "proto", "dockerfile", "docker", "makefile", "nginx", "diff", "patch", "text", "txt", "plaintext",
    "plain text",
    "md", "markdown", "mdx", "http", "hcl", "terraform", "latex", "wasm", "solidity",
  ])

  /// How many numbers a text holds that count one up, and nothing else; nil for any other text.
  private static func count(_ text: ArraySlice<UInt8>) -> Int? {
    guard let first = text.first, first <= 0x20 || first &- 0x30 < 10 else { return nil }
    var last = -1
    var numbers = 0
    var value = -1
    for byte in text + [0x0A] {
      if byte &- 0x30 < 10 {
        value = min(max(value, 0) * 10 + Int(byte - 0x30), most)
      } else if byte <= 0x20 {
        guard value >= 0 else { continue }
        guard numbers == 0 || value == last + 1 else { return nil }
        last = value
        numbers += 1
        value = -1
      } else {
        return nil
      }
    }
    return numbers >= fewest ? numbers : nil
  }

  private static let fewest = 2
  private static let most = 1_000_000_000
}
