/// The language of code, from the classes that highlighters and Markdown's writers use.
enum CodeLanguage {
  /// `language-x` and `lang-x` (HTML's own advice, Prism, highlight.js), `highlight-source-x` and `highlight-x` (forges, Sphinx),
  /// `brush: x` (SyntaxHighlighter), `sourceCode x` (Pandoc), `hljs x`.
  static func named(of block: Int, in post: Post) -> String? {
    if let own = named(post.blocks[block].attributes, in: post) { return own }
    for m in post.blocks[block].marks.range.prefix(2) where post.marks[m].tag == .code {
      if let inner = named(post.marks[m].attributes, in: post) { return inner }
    }
    var parent = Int(post.blocks[block].parent)
    for _ in 0..<2 where parent > 0 {
      if let outer = named(post.blocks[parent].attributes, in: post) { return outer }
      parent = Int(post.blocks[parent].parent)
    }
    return nil
  }

  private static func named(_ attributes: Extent, in post: Post) -> String? {
    guard let value = post.attribute(.class, in: attributes) else { return nil }
    let words = value.lowercased().split { $0 == " " || $0 == ";" || $0 == "\t" || $0 == "\n" }
    for start in starts {
      for word in words where word.hasPrefix(start) && word.count > start.count { return language(word.dropFirst(start.count)) }
    }
    for (n, word) in words.enumerated() {
      if word.hasPrefix("brush:") {
        return language(word.count > 6 ? word.dropFirst(6) : n + 1 < words.count ? words[n + 1] : "")
      }
      if word == "sourcecode" || word == "hljs", n + 1 < words.count { return language(words[n + 1]) }
    }
    return nil
  }

  private static func language(_ name: Substring) -> String? {
    let isName = name.utf8.allSatisfy { $0 > 0x20 && $0 != 0x3C && $0 != 0x22 } && name.utf8.count <= 32
    return name.isEmpty || !isName || none.contains(String(name)) ? nil : String(name)
  }

  private static let starts = ["language-", "lang-", "highlight-source-", "highlight-"]
  private static let none: Set<String> = ["none", "default", "notranslate", "plaintext", "no-highlight", "nohighlight"]
}
