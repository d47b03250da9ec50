/// The place of a node in a YAML text.
public struct YAMLMark: Sendable, Hashable {
  /// The line, from 1.
  public let line: Int
  /// The column in Unicode scalars, from 1.
  public let column: Int

  /// A place.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// A node of a YAML document, with its place.
public struct YAMLNode: Sendable, Hashable {
  /// How a scalar was written.
  public enum Style: Sendable, Hashable {
    /// Without quotes; only such a scalar can be a number, a truth value or null.
    case plain
    /// In single quotes.
    case singleQuoted
    /// In double quotes.
    case doubleQuoted
    /// As a block after `|`.
    case literal
    /// As a block after `>`.
    case folded
  }

  /// What a node is.
  public enum Content: Sendable, Hashable {
    /// Text.
    case scalar(String, Style)
    /// A list.
    case sequence([YAMLNode])
    /// Keys with values, in order, each key once.
    case mapping([YAMLEntry])
  }

  /// What the node is.
  public var content: Content
  /// Where it starts. A node reached through an alias has the place of its anchor's node.
  public let mark: YAMLMark

  /// A node at a place.
  public init(_ content: Content, mark: YAMLMark) {
    self.content = content
    self.mark = mark
  }

  /// The text of a scalar, however written; nil for null and for containers.
  public var string: String? {
    guard case .scalar(let text, _) = content, !isNull else { return nil }
    return text
  }

  /// Whether this is a plain `null`, `~` or nothing.
  public var isNull: Bool {
    guard case .scalar(let text, .plain) = content else { return false }
    return text.isEmpty || text == "~" || text == "null" || text == "Null" || text == "NULL"
  }

  /// The truth value of a plain `true` or `false`. `yes`, `no`, `on` and `off` are text, as in YAML 1.2.
  public var bool: Bool? {
    guard case .scalar(let text, .plain) = content else { return nil }
    switch text {
    case "true", "True", "TRUE": return true
    case "false", "False", "FALSE": return false
    default: return nil
    }
  }

  /// The value of a plain whole number; `_` between digits is allowed (`100_000`).
  public var int: Int? {
    guard case .scalar(let text, .plain) = content, let last = text.utf8.last, last != 0x5F else { return nil }
    let first = text.utf8.first
    guard first != 0x5F else { return nil }
    return Int(String(decoding: text.utf8.filter { $0 != 0x5F }, as: UTF8.self))
  }

  /// The value of a plain number.
  public var double: Double? {
    if let int { return Double(int) }
    guard case .scalar(let text, .plain) = content, let value = Double(text), value.isFinite else { return nil }
    // `Double` reads hexadecimal and words too; YAML's numbers start with a digit, a sign or a point.
    return text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains($0) } ? value : nil
  }

  /// The elements of a sequence.
  public var sequence: [YAMLNode]? { if case .sequence(let nodes) = content { nodes } else { nil } }

  /// The entries of a mapping.
  public var mapping: [YAMLEntry]? { if case .mapping(let entries) = content { entries } else { nil } }

  /// The value of a key; nil where there is none or this is no mapping.
  public subscript(_ key: String) -> YAMLNode? { mapping?.first { $0.key == key }?.value }

  /// What the node is, for messages: `a list`, `a mapping`, `text`, `a number`, `true or false`, `nothing`.
  public var kind: String {
    switch content {
    case .sequence: "a list"
    case .mapping: "a mapping"
    case .scalar: isNull ? "nothing" : bool != nil ? "true or false" : double != nil ? "a number" : "text"
    }
  }
}

/// A key with its value.
public struct YAMLEntry: Sendable, Hashable {
  /// The key.
  public let key: String
  /// Where the key stands.
  public let keyMark: YAMLMark
  /// The value.
  public var value: YAMLNode

  /// An entry.
  public init(key: String, keyMark: YAMLMark, value: YAMLNode) {
    self.key = key
    self.keyMark = keyMark
    self.value = value
  }
}
