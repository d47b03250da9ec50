import Testing

@testable import WinnowBase

@Suite struct ConfigurationErrorTests {
  @Test func descriptionWithCaret() {
    let error = ConfigurationError(file: "p.yaml", line: 3, column: 5, message: "unknown stage", sourceLine: "\t  äxyz")
    #expect(error.description == "p.yaml:3:5: error: unknown stage\n\t  äxyz\n\t   ^")
  }

  @Test func listIsSorted() {
    func error(_ line: Int, _ column: Int) -> ConfigurationError {
      ConfigurationError(file: "f", line: line, column: column, message: "m", sourceLine: "")
    }
    let errors = ConfigurationErrors([error(3, 1), error(1, 9), error(1, 2), error(3, 1)])
    #expect(errors.errors == [error(1, 2), error(1, 9), error(3, 1)])
    #expect(throws: ConfigurationErrors.self) { try errors.throwIfAny() }
    #expect(throws: Never.self) { try ConfigurationErrors().throwIfAny() }
  }

  @Test(
    arguments: [
      ("dedup-images", "dedupe-images"), ("dedupe_images", "dedupe-images"), ("Extract-Article", "extract-article"),
      ("paht", "path"), ("extract-artcile", "extract-article"), ("zebra", nil), ("", nil), ("x", nil),
    ] as [(String, String?)])
  func nearestWord(_ word: String, _ expected: String?) {
    #expect(nearest(to: word, in: ["dedupe-images", "dedupe-footers", "extract-article", "path"]) == expected)
  }
}

@Suite struct YAMLTests {
  private func parse(_ text: String, _ environment: [String: String]? = nil) throws(ConfigurationErrors) -> YAMLDocument {
    try YAMLDocument.parse(Array(text.utf8), file: "p.yaml", environment: environment)
  }

  private func message(_ text: String, _ environment: [String: String]? = nil) -> String? {
    #expect(throws: ConfigurationErrors.self) { try parse(text, environment) }?.description
  }

  @Test func tree() throws {
    let text = """
      version: 1
      name: "x: y"
      stages:
        - extract-article
        - dedupe: { match: [url, variant], minimum: 3, ratio: 0.5, on: true, none: ~ }
      """
    let root = try parse(text).root
    #expect(root["version"]?.int == 1)
    #expect(root["name"]?.string == "x: y")
    let stages = try #require(root["stages"]?.sequence)
    #expect(stages[0].string == "extract-article")
    #expect(stages[0].mark == YAMLMark(line: 4, column: 5))
    let dedupe = try #require(stages[1]["dedupe"])
    #expect(dedupe["match"]?.sequence?.map(\.string) == ["url", "variant"])
    #expect(dedupe["ratio"]?.double == 0.5)
    #expect(dedupe["on"]?.bool == true)
    #expect(dedupe["none"]?.isNull == true)
    #expect(dedupe.mapping?.map(\.key) == ["match", "minimum", "ratio", "on", "none"])
    #expect(dedupe.mapping?[1].keyMark == YAMLMark(line: 5, column: 38))
  }

  @Test func scalars() throws {
    let root =
      try parse("- 1_000\n- '1'\n- yes\n- 0x10\n- -3\n- 1e3\n- |\n  a\n  b\n- nan\n- !!str 5\n- null\n").root.sequence ?? []
    #expect(root.map(\.int) == [1000, nil, nil, nil, -3, nil, nil, nil, nil, nil])
    #expect(root.map(\.double) == [1000, nil, nil, nil, -3, 1000, nil, nil, nil, nil])
    #expect(root.map(\.kind) == ["a number", "text", "text", "text", "a number", "a number", "text", "text", "text", "nothing"])
    #expect(root[6].string == "a\nb\n")
  }

  @Test func emptyText() throws {
    for text in ["", "# only a comment\n", "\u{FEFF}"] { #expect(try parse(text).root.isNull) }
  }

  @Test func anchorsAndAliases() throws {
    let root = try parse("a: &x { k: [1, 2] }\nb: *x\n").root
    #expect(root["b"] == root["a"])
    #expect(message("a: *x") == "p.yaml:1:4: error: the alias *x has no anchor &x before it\na: *x\n   ^")
  }

  @Test func expansionIsCapped() {
    var text = "a0: &a0 [1,1,1,1,1,1,1,1,1,1]\n"
    for level in 1...9 {
      text += "a\(level): &a\(level) [\(Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ","))]\n"
    }
    #expect(message(text)?.contains("error: the aliases expand to more than 1000000 nodes") == true)
    let deep = String(repeating: "[", count: 50_000)
    #expect(message(deep)?.hasPrefix("p.yaml:1:129: error: nested deeper than 128\n") == true)
  }

  @Test(arguments: [
    ("a: 1\nb: 2\na: 3\n", "p.yaml:3:1: error: the key a is here a second time; it is on line 1 already\na: 3\n^"),
    ("a: 1\n---\nb: 2\n", "p.yaml:2:1: error: the file holds more than one document\n---\n^"),
    ("? [a]\n: 1\n", "p.yaml:1:3: error: a key must be text\n? [a]\n  ^"),
    (
      "a: b: c",
      "p.yaml:1:5: error: not valid YAML: mapping values are not allowed in this context; put text that holds a colon and a space"
        + " into quotes\na: b: c\n    ^"
    ),
    (
      "a:\n\tb: 1",
      "p.yaml:2:1: error: not valid YAML: found character that cannot start any token while scanning for the next token; indent"
        + " with spaces, and put text that starts with a special character into quotes\n\tb: 1\n^"
    ),
    (
      "a: { path: - }\n",
      "p.yaml:1:12: error: not valid YAML: did not find expected node content while parsing a flow node; put text that begins with a special"
        + " character into quotes, a lone - too\na: { path: - }\n           ^"
    ),
    ("a: [1, 2\n", "p.yaml:2:1: error: not valid YAML: did not find expected ',' or ']' while parsing a flow sequence\n\n^"),
  ])
  func errors(_ text: String, _ expected: String) {
    #expect(message(text) == expected)
  }

  @Test func environment() throws {
    let root = try parse("a: ${X}/y\nb: ['${Y:-d e}', '$${X}', '$5', '${E:-f}']\nc: ${N}\n", ["X": "ü", "E": "", "N": "12"]).root
    #expect(root["a"]?.string == "ü/y")
    #expect(root["b"]?.sequence?.map(\.string) == ["d e", "${X}", "$5", "f"])
    #expect(root["c"]?.int == 12)
    #expect(
      message("ä: x\nkey: aé${NAME} ${OTHER}\n", [:])
        == "p.yaml:2:8: error: the environment variable NAME is not set; set it, or give a default as ${NAME:-value}\n"
        + "key: aé${NAME} ${OTHER}\n       ^")
    let two = #expect(throws: ConfigurationErrors.self) { try parse("b: ${B}\na: ${A}\nc: ${C", [:]) }
    #expect(two?.errors.map(\.line) == [1, 2, 3])
    #expect(
      two?.errors.last?.message
        == "${ must be followed by a variable's name and }, or by a name, :-, a default and }; write $${ for a literal ${")
  }

  @Test func anyBytesEndInTreeOrError() {
    var generator = SplitMix(state: 3)
    let pieces = [
      "a", ": ", "- ", "\n", "  ", "[", "]", "{", "}", "\"", "'", "&x ", "*x", "|\n", "#", "\u{0}", "\t", "é", "? ", "%", "!!",
    ]
    for _ in 0..<2000 {
      var text = ""
      for _ in 0..<20 { text += pieces.randomElement(using: &generator) ?? "" }
      _ = try? parse(text)
      var bytes = Array(text.utf8)
      bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      _ = try? YAMLDocument.parse(bytes, file: "f")
    }
  }
}
