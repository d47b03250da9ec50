import WinnowBase

/// What stands between and around the texts that the reader saw in a post's raw bytes: with those texts it makes the bytes again.
///
/// As JSON an array of steps over the texts of all leaves in reading order, one behind the other without anything between (the stream): a
/// number above 0 copies so many bytes of the stream, one below 0 leaves so many out, a string stands for itself, and `{"hex": "…"}` holds
/// bytes that are no UTF-8. What is left of the stream at the end is left out.
public struct Frame: Sendable, Hashable {
  public enum Step: Sendable, Hashable {
    case copy(Int)
    case skip(Int)
    case literal([UInt8])
  }

  public var steps: [Step]

  public init(_ steps: [Step]) { self.steps = steps }

  /// Reads the JSON form; nil when it is none.
  public init?(_ json: JSONValue) {
    guard let elements = json.array else { return nil }
    var steps: [Step] = []
    steps.reserveCapacity(elements.count)
    for element in elements {
      if let count = element.int, count != 0, count != .min {
        steps.append(count > 0 ? .copy(count) : .skip(-count))
      } else if let text = element.string {
        steps.append(.literal(Array(text.utf8)))
      } else if let digits = element["hex"]?.string, let bytes = Self.bytes(hex: digits) {
        steps.append(.literal(bytes))
      } else {
        return nil
      }
    }
    self.steps = steps
  }

  /// The raw bytes, given the stream; nil where the stream is too short, so that it cannot be the one the frame was made for.
  public func bytes(of stream: [UInt8]) -> [UInt8]? {
    var out: [UInt8] = []
    out.reserveCapacity(stream.count + stream.count / 8)
    var at = 0
    for step in steps {
      switch step {
      case .copy(let count):
        guard count <= stream.count - at else { return nil }
        out.append(contentsOf: stream[at..<at + count])
        at += count
      case .skip(let count):
        guard count <= stream.count - at else { return nil }
        at += count
      case .literal(let bytes): out.append(contentsOf: bytes)
      }
    }
    return out
  }

  private static func bytes(hex: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    var high: UInt8?
    for digit in hex.utf8 {
      guard let value = HexDigit.value(digit) else { return nil }
      if let first = high {
        bytes.append(first << 4 | value)
        high = nil
      } else {
        high = value
      }
    }
    return high == nil ? bytes : nil
  }
}
