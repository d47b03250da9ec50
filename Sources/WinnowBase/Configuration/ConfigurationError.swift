/// A mistake in a file that a user wrote, with its place.
public struct ConfigurationError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file as the user named it.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// The column in Unicode scalars, from 1.
  public let column: Int
  /// The fact, in lower case.
  public let message: String
  /// The text of that line, without its end.
  public let sourceLine: String

  /// A mistake at a place.
  public init(file: String, line: Int, column: Int, message: String, sourceLine: String) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
    self.sourceLine = sourceLine
  }

  /// `file:line:column: error: message`, the source line, and a caret under the column.
  public var description: String {
    var caret = ""
    // Tabs are repeated, so that the caret stands under its column whatever width the terminal gives them.
    for scalar in sourceLine.unicodeScalars.prefix(max(0, column - 1)) { caret.unicodeScalars.append(scalar == "\t" ? "\t" : " ") }
    let missing = column - 1 - caret.unicodeScalars.count
    if missing > 0, missing <= 1 { caret += " " }
    return "\(file):\(line):\(column): error: \(message)\n\(sourceLine)\n\(caret)^"
  }
}

/// Several mistakes, in the order of their places.
public struct ConfigurationErrors: Error, Sendable, Hashable, CustomStringConvertible {
  /// The mistakes by file, line and column; at one place in the order in which they were found.
  public private(set) var errors: [ConfigurationError]

  /// A list of mistakes, sorted; exact repetitions are left out.
  public init(_ errors: [ConfigurationError] = []) {
    self.errors = []
    for error in errors { append(error) }
  }

  /// Whether there is none.
  public var isEmpty: Bool { errors.isEmpty }

  /// Adds a mistake at its place.
  public mutating func append(_ error: ConfigurationError) {
    let place = errors.firstIndex { Self.key(error) < Self.key($0) } ?? errors.count
    if !errors.contains(error) { errors.insert(error, at: place) }
  }

  /// Throws the list unless it is empty.
  public func throwIfAny() throws(ConfigurationErrors) {
    if !isEmpty { throw self }
  }

  /// The descriptions, a line break between them.
  public var description: String { errors.map(\.description).joined(separator: "\n") }

  private static func key(_ error: ConfigurationError) -> (String, Int, Int) { (error.file, error.line, error.column) }
}
