import Winnow

/// One verb of the program: its declaration feeds the parser, the help and the list of verbs.
struct Command: Sendable {
  /// A flag, or an option with a value.
  struct Option: Sendable {
    var name: String
    /// The value's placeholder in the help; nil for a flag.
    var value: String?
    var help: String
    /// Whether it may stand more than once.
    var repeats = false
  }

  var name: String
  var summary: String
  /// What stands after the name in the usage line.
  var usage: String
  var discussion = ""
  var options: [Option] = []
  /// Lines to type, each with what it does.
  var examples: [(line: String, does: String)] = []
  /// How many operands it takes.
  var operands: ClosedRange<Int> = 0...0
  var run: @Sendable (Arguments, Console) throws(RunFailure) -> Int32

  /// The widest line of running text in the help, in characters.
  private static let width = 100

  /// A text with its lines broken between words; lines that begin with a space stay as they are.
  private static func wrapped(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard line.first != " " else { return String(line) }
      var lines: [String] = [""]
      for word in line.split(separator: " ") {
        let last = lines.count - 1
        if lines[last].isEmpty {
          lines[last] = String(word)
        } else if lines[last].count + word.count < width {
          lines[last] += " " + word
        } else {
          lines.append(String(word))
        }
      }
      return lines.joined(separator: "\n")
    }.joined(separator: "\n")
  }

  /// The help text of the verb.
  var help: String {
    var text = "\(summary)\n\nUsage: winnow \(name) \(usage)\n"
    if !discussion.isEmpty { text += "\n\(Self.wrapped(discussion))\n" }
    if !examples.isEmpty {
      text += "\nExamples:\n"
      for example in examples { text += "  \(example.line)\n      \(example.does)\n" }
    }
    let all = options + [Option(name: "help", help: "this text")]
    text += "\nOptions:\n"
    let width = all.map { $0.label.utf8.count }.max() ?? 0
    for option in all {
      text += "  \(option.label)\(String(repeating: " ", count: width - option.label.utf8.count))  \(option.help)\n"
    }
    return text
  }
}

extension Command.Option {
  fileprivate var label: String { "--\(name)" + (value.map { " \($0)" } ?? "") }
}

/// A command line after it was read: operands and options, still as text.
struct Arguments: Sendable {
  var operands: [String] = []
  private var values: [String: [String]] = [:]

  func has(_ name: String) -> Bool { values[name] != nil }
  func value(_ name: String) -> String? { values[name]?.last }
  mutating func drop(_ name: String) { values[name] = nil }
  func all(_ name: String) -> [String] { values[name] ?? [] }

  /// A whole number within a range.
  func integer(_ name: String, in range: ClosedRange<Int>) throws(RunFailure) -> Int? {
    guard let text = value(name) else { return nil }
    guard let number = Int(text), range.contains(number) else {
      throw RunFailure(
        "--\(name) takes a whole number from \(range.lowerBound) to \(range.upperBound), not `\(text)`", status: .usage)
    }
    return number
  }

  /// Reads the words after the verb. `--name value` and `--name=value` are the same; `--` ends the options; `-o` is `--output`.
  init(_ words: [String], for command: Command) throws(RunFailure) {
    var rest = words[...]
    var isOver = false
    while let word = rest.popFirst() {
      if isOver || word == "-" || !word.hasPrefix("-") {
        operands.append(word)
        continue
      }
      if word == "--" {
        isOver = true
        continue
      }
      var name = word == "-o" ? "output" : word == "-h" ? "help" : String(word.drop { $0 == "-" })
      var value: String?
      if let equals = name.firstIndex(of: "=") {
        value = String(name[name.index(after: equals)...])
        name = String(name[..<equals])
      }
      if name == "help" {
        values["help"] = [""]
        continue
      }
      guard let option = command.options.first(where: { $0.name == name }) else {
        let near = Spelling.nearest(name, in: command.options.map(\.name))
        throw RunFailure(
          "winnow \(command.name) has no option `\(word)`" + (near.map { "; did you mean `--\($0)`?" } ?? "")
            + "\nTry: winnow \(command.name) --help", status: .usage)
      }
      if option.value == nil {
        guard value == nil else { throw RunFailure("--\(name) takes no value", status: .usage) }
        values[name] = [""]
        continue
      }
      guard let given = value ?? rest.popFirst() else {
        throw RunFailure("--\(name) needs a value: --\(name) \(option.value ?? "")", status: .usage)
      }
      if values[name] != nil && !option.repeats { throw RunFailure("--\(name) stands twice", status: .usage) }
      values[name, default: []].append(given)
    }
    guard !has("help") else { return }
    guard command.operands.contains(operands.count) else {
      let problem =
        operands.count < command.operands.lowerBound
        ? "what to work on is missing" : "there is a word too many (`\(operands.last ?? "")`)"
      throw RunFailure(
        "\(problem)\nUsage: winnow \(command.name) \(command.usage)\nTry: winnow \(command.name) --help", status: .usage)
    }
  }
}
