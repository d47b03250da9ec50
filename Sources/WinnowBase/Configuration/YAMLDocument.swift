/// One YAML text, with what errors about it need.
public struct YAMLDocument: Sendable {
  /// Bounds on what a text may ask for.
  public struct Limits: Sendable {
    /// Bytes of text. Default 16 MiB.
    public var bytes = 16 << 20
    /// Containers in each other. Default 128.
    public var depth = 128
    /// Nodes, those reached through aliases counted each time. Default 1,000,000.
    public var nodes = 1_000_000

    /// Limits with their defaults.
    public init() {}
  }

  /// The file as the user named it.
  public let file: String
  /// The outermost node; a plain empty scalar for an empty text.
  public let root: YAMLNode
  private let lines: [String]

  /// Reads a text that holds one document, and puts the values of environment variables into its values.
  ///
  /// `${NAME}` and `${NAME:-default}` (used where the variable is missing or empty) are read from `environment` in scalars that are
  /// values or list elements, `$${` stands for `${`. With `environment` nil (the default) scalars stay as they are.
  /// Every missing variable is reported.
  public static func parse(
    _ bytes: [UInt8], file: String, environment: [String: String]? = nil, limits: Limits = Limits()
  ) throws(ConfigurationErrors) -> YAMLDocument {
    let lines = sourceLines(bytes)
    let root: YAMLNode
    do throws(YAMLFailure) {
      root = try YAMLReader.read(bytes, limits: limits)
    } catch {
      let plain = YAMLDocument(file: file, root: YAMLNode(.sequence([]), mark: error.mark), lines: lines)
      throw ConfigurationErrors([plain.error(error.message, at: error.mark)])
    }
    let document = YAMLDocument(file: file, root: root, lines: lines)
    guard let environment else { return document }
    return try document.substituting(environment)
  }

  /// A mistake at a place of this text.
  public func error(_ message: String, at mark: YAMLMark) -> ConfigurationError {
    let source = lines.indices.contains(mark.line - 1) ? lines[mark.line - 1] : ""
    return ConfigurationError(file: file, line: mark.line, column: mark.column, message: message, sourceLine: source)
  }

  /// A mistake at the place of a node.
  public func error(_ message: String, at node: YAMLNode) -> ConfigurationError { error(message, at: node.mark) }

  private static func sourceLines(_ bytes: [UInt8]) -> [String] {
    var bytes = bytes[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    return bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
    }
  }

  // MARK: Environment

  private func substituting(_ environment: [String: String]) throws(ConfigurationErrors) -> YAMLDocument {
    var errors = ConfigurationErrors()
    let root = substitute(root, environment, &errors)
    try errors.throwIfAny()
    return YAMLDocument(file: file, root: root, lines: lines)
  }

  // The recursion ends at the depth that the reader allowed.
  private func substitute(_ node: YAMLNode, _ environment: [String: String], _ errors: inout ConfigurationErrors) -> YAMLNode {
    var node = node
    switch node.content {
    case .scalar(let text, let style):
      guard text.utf8.contains(0x24) else { return node }
      switch EnvironmentText.substitute(text, environment) {
      case .success(let text): node.content = .scalar(text, style)
      case .failure(let failure): errors.append(error(failure.message, at: place(of: failure.reference, in: node)))
      }
    case .sequence(let nodes): node.content = .sequence(nodes.map { substitute($0, environment, &errors) })
    case .mapping(let entries):
      node.content = .mapping(
        entries.map { entry in
          var entry = entry
          entry.value = substitute(entry.value, environment, &errors)
          return entry
        })
    }
    return node
  }

  /// Where the reference itself stands, if it is on the line where its scalar starts; else the start of the scalar.
  private func place(of reference: String, in node: YAMLNode) -> YAMLMark {
    guard lines.indices.contains(node.mark.line - 1) else { return node.mark }
    let line = Array(lines[node.mark.line - 1].unicodeScalars)
    let wanted = Array(reference.unicodeScalars)
    var column = node.mark.column - 1
    while column >= 0, column + wanted.count <= line.count {
      if line[column..<column + wanted.count].elementsEqual(wanted) {
        return YAMLMark(line: node.mark.line, column: column + 1)
      }
      column += 1
    }
    return node.mark
  }
}
