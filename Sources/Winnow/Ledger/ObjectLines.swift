import WinnowBase

/// Reads JSON lines that Winnow wrote, plain or compressed, and goes on behind what it cannot read; what that was stands in `problems`.
public struct ObjectLines: ~Copyable {
  /// One line.
  public struct Line: Sendable {
    public let value: JSONValue
    /// From 1.
    public let number: Int
  }

  public let path: String
  /// What is wrong with the file so far, in the order of its lines: `path:line:column: what`.
  public private(set) var problems: [String] = []
  /// How many lines could not be read so far.
  public private(set) var damagedCount = 0
  private var lines: LineReader
  /// The line that could not be read last, while nobody knows yet whether it is the file's last one.
  private var doubt: (line: Int, error: JSONError)?
  private var isAtEnd = false

  /// Opens a file; `-` is standard input.
  public init(_ path: String) throws(FileError) {
    self.path = path
    // A post of 64 MiB, escaped, with its lists.
    lines = try LineReader(path, maximumLength: 1 << 29)
  }

  /// The next line that can be read; nil at the end.
  public mutating func next() -> Line? {
    while !isAtEnd {
      do {
        guard let line = try lines.nextLine() else {
          isAtEnd = true
          break
        }
        if line.bytes.isEmpty { continue }
        settleDoubt(isLast: false)
        do throws(JSONError) {
          return Line(value: try JSONParser.parse(line.bytes), number: line.number)
        } catch {
          doubt = (line.number, error)
          damagedCount += 1
        }
      } catch {
        settleDoubt(isLast: false)
        problems.append(error.message)
        damagedCount += 1
        isAtEnd = error.kind != .lineTooLong
      }
    }
    settleDoubt(isLast: true)
    return nil
  }

  private mutating func settleDoubt(isLast: Bool) {
    guard let (line, error) = doubt else { return }
    doubt = nil
    let what = isLast ? "the last line is cut off or damaged" : "this line is damaged"
    problems.append("\(path):\(line):\(error.column): \(what): \(error.message)")
  }
}
