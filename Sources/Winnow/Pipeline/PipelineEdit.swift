import WinnowBase

/// Puts items into the lists of a pipeline file's text and leaves all else as it was: comments, order, layout.
struct PipelineEdit {
  private(set) var bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Puts an item first in the list under a key of the outermost mapping; a key that is not there comes at the end of the file.
  ///
  /// `item` is YAML in one line. Nil where the file's form leaves no place that is safe to write to.
  mutating func add(_ item: String, to key: String) -> Bool {
    guard let document = try? YAMLDocument.parse(bytes, file: ""), document.root.mapping != nil, !isFlow(document.root) else {
      return false
    }
    guard let list = document.root[key], !list.isNull else {
      guard document.root[key] == nil else { return false }
      if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
      bytes += Array("\(key):\n  - \(item)\n".utf8)
      return true
    }
    guard let elements = list.sequence, let place = offset(of: list.mark) else { return false }
    if isFlow(list) {
      bytes.insert(contentsOf: Array((elements.isEmpty ? item : item + ", ").utf8), at: place + 1)
      return true
    }
    // A block list begins with its first dash; the item goes on a line of its own before it.
    guard bytes.indices.contains(place), bytes[place] == 0x2D else { return false }
    let indent = String(repeating: " ", count: max(0, list.mark.column - 1))
    bytes.insert(contentsOf: Array("- \(item)\n\(indent)".utf8), at: place)
    return true
  }

  private func isFlow(_ node: YAMLNode) -> Bool {
    guard let place = offset(of: node.mark), bytes.indices.contains(place) else { return false }
    return bytes[place] == 0x5B || bytes[place] == 0x7B
  }

  /// The byte at a mark, whose column counts scalars.
  private func offset(of mark: YAMLMark) -> Int? {
    var at = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    for _ in 1..<max(1, mark.line) {
      guard let end = bytes[at...].firstIndex(of: 0x0A) else { return nil }
      at = end + 1
    }
    var column = 1
    while column < mark.column {
      guard at < bytes.count else { return nil }
      at += 1
      while at < bytes.count, bytes[at] & 0xC0 == 0x80 { at += 1 }
      column += 1
    }
    return at
  }

  /// A text as a double-quoted scalar; what would read the environment is escaped.
  static func quoted(_ text: String) -> String {
    var json = JSONWriter()
    json.string(text)
    var out: [UInt8] = []
    let bytes = json.bytes
    for (place, byte) in bytes.enumerated() {
      if byte == 0x24, place + 1 < bytes.count, bytes[place + 1] == 0x7B { out.append(0x24) }
      out.append(byte)
    }
    return String(decoding: out, as: UTF8.self)
  }
}

extension Study {
  /// The pipeline file's text with a rule that keeps some lines of the post, and a test that says so where the post is a file.
  public struct Kept: Sendable {
    public var bytes: [UInt8]
    /// The YAML of the rules, and of the test.
    public var rules: [String]
    public var test: String?
  }

  /// Makes the rules and tries them; `parse` reads the changed text. Throws where the lines stay already, or the text cannot be changed.
  public func keeping(
    _ parts: [Comparison.Part], in bytes: [UInt8], parse: ([UInt8]) throws(RunFailure) -> PipelineFile
  ) throws(RunFailure) -> Kept {
    let gone = parts.filter { $0.fate != .kept && !$0.before.isEmpty }
    guard !gone.isEmpty else { throw RunFailure("nothing was taken from these lines; they need no rule") }
    var edit = PipelineEdit(bytes)
    var rules: [String] = []
    for part in gone {
      var fields = "pattern: \(PipelineEdit.quoted(Self.pattern(part.before)))"
      if let site = comparison.object["site"]?.string { fields += ", site: \(PipelineEdit.quoted(site))" }
      rules.append("{ \(fields) }")
    }
    let texts = gone.filter { !$0.isPicture }.map { PipelineEdit.quoted($0.before) }
    var test: String?
    if let path = filePath, !texts.isEmpty {
      let name = PipelineEdit.quoted("\(comparison.name) keeps line \(gone[0].line)")
      test =
        "{ name: \(name), input: { file: \(PipelineEdit.quoted(path)) }, expect: { keeps: [\(texts.joined(separator: ", "))] } }"
    }
    var isDone = rules.reversed().allSatisfy { edit.add($0, to: "keep") }
    if let test { isDone = isDone && edit.add(test, to: "tests") }
    let byHand = "put this into it by hand:\nkeep:\n" + rules.map { "  - \($0)\n" }.joined()
    guard isDone, let changed = try? parse(edit.bytes) else { throw RunFailure("\(file.path) cannot be changed safely; \(byHand)") }
    guard let trial = try trial(changed),
      gone.allSatisfy({ part in trial.parts.first { $0.block == part.block }?.after == part.before })
    else { throw RunFailure("the rule would not keep the line: the stage `read` takes what is no text") }
    return Kept(bytes: edit.bytes, rules: rules, test: test)
  }

  /// A pattern that fits the whole text, or the start of a long one.
  private static func pattern(_ text: String) -> String {
    var pattern = "^"
    var count = 0
    for scalar in text.unicodeScalars {
      if count >= 120 { return pattern }
      if "\\^$.|?*+()[]{}".unicodeScalars.contains(scalar) { pattern.unicodeScalars.append("\\") }
      if scalar == "\n" { pattern += "\\n" } else { pattern.unicodeScalars.append(scalar) }
      count += 1
    }
    return pattern + "$"
  }
}
