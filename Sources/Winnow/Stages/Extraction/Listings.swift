import WinnowBase

/// What stands beside code without being any: the numbers of its lines, which highlighters write in a block or a cell of their own, and
/// the name of its language with a button's `Copy`.
enum Listings {
  /// Marks code that only counts, one up from line to line, with more code right behind it.
  static func drop(_ post: Post, _ main: Range<Int>, _ verdicts: inout [ExtractionRule?]) {
    var waiting: Int?
    var label: Int?
    for i in main where post.blocks[i].kind.isLeaf && post.isLive(i) && !post.blocks[i].text.isEmpty {
      let isCode = post.blocks[i].kind == .code
      if let place = waiting, isCode { verdicts[place] = .lineNumbers }
      if let place = label, isCode { verdicts[place] = .tools }
      label = nil
      if !isCode, post.blocks[i].kind != .heading, verdicts[i] == nil, post.blocks[i].text.count <= longestLabel, isLabel(i, post) {
        label = i
      }
      waiting =
        (isCode || post.blocks[i].kind == .cell) && verdicts[i] == nil && counts(post.bytes[post.blocks[i].text.range]) ? i : nil
    }
  }

  /// `bash`, `JavaScriptCopy code`.
  private static func isLabel(_ i: Int, _ post: Post) -> Bool {
    var words = CaseFold.lowercased(post.bytes[post.blocks[i].text.range])[...]
    for button in ["copied!", "copy code", "copy"] where words.count >= button.utf8.count {
      guard words.suffix(button.utf8.count).elementsEqual(button.utf8) else { continue }
      words = words.dropLast(button.utf8.count)
      while words.last == 0x20 || words.last == 0x0A { words.removeLast() }
      if words.isEmpty { return true }
    }
    return languages.contains(words)
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

  private static func counts(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first, first <= 0x20 || first &- 0x30 < 10 else { return false }
    var last = -1
    var numbers = 0
    var value = -1
    for byte in text + [0x0A] {
      if byte &- 0x30 < 10 {
        value = min(max(value, 0) * 10 + Int(byte - 0x30), most)
      } else if byte <= 0x20 {
        guard value >= 0 else { continue }
        guard numbers == 0 || value == last + 1 else { return false }
        last = value
        numbers += 1
        value = -1
      } else {
        return false
      }
    }
    return numbers >= fewest
  }

  private static let fewest = 2
  private static let most = 1_000_000_000
}
