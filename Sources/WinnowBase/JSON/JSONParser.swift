/// Reads JSON text.
///
/// A byte order mark at the start is skipped. Invalid UTF-8 and escapes of lone surrogates become U+FFFD. Of a key that comes
/// twice the last value counts. The nesting is followed without recursion.
public struct JSONParser {
  /// How to read.
  public struct Options: Sendable {
    /// Accepts what pages put into `<script type="application/ld+json">`: raw control characters in strings, trailing commas,
    /// unknown escapes, comments, HTML comment and CDATA wrappers, a semicolon at the end. Default false.
    public var lenient: Bool
    /// How many arrays and objects may lie in each other. Default 512.
    public var maximumDepth: Int
    /// Strings from this many bytes on are given as `JSONValue.text`. Default `Int.max`: none.
    public var textFrom: Int

    /// Options with their defaults.
    public init(lenient: Bool = false, maximumDepth: Int = 512, textFrom: Int = .max) {
      self.lenient = lenient
      self.maximumDepth = maximumDepth
      self.textFrom = textFrom
    }
  }

  /// Reads one value that is the whole text.
  public static func parse(_ bytes: UnsafeBufferPointer<UInt8>, options: Options = Options()) throws(JSONError) -> JSONValue {
    var parser = JSONParser(bytes: bytes, options: options)
    return try parser.document()
  }

  /// Reads one value that is the whole text.
  public static func parse(_ bytes: [UInt8], options: Options = Options()) throws(JSONError) -> JSONValue {
    let result: Result<JSONValue, JSONError> = bytes.withUnsafeBufferPointer { buffer in
      do throws(JSONError) { return .success(try parse(buffer, options: options)) } catch { return .failure(error) }
    }
    return try result.get()
  }

  /// Reads one value that is the whole text.
  public static func parse(_ text: String, options: Options = Options()) throws(JSONError) -> JSONValue {
    try parse(Array(text.utf8), options: options)
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let options: Options
  private var at = 0
  private var scratch: [UInt8] = []

  private struct Frame {
    var isObject: Bool
    var elements: [JSONValue] = []
    var object = JSONObject()
    var key = ""
  }

  private mutating func document() throws(JSONError) -> JSONValue {
    if starts(with: "\u{FEFF}") { at = 3 }
    try skipSpace()
    let value = try self.value()
    try skipSpace()
    while options.lenient, peek == 0x3B {
      at += 1
      try skipSpace()
    }
    guard at >= bytes.count else { throw failure("there is more text after the value") }
    return value
  }

  private mutating func value() throws(JSONError) -> JSONValue {
    var stack: [Frame] = []
    while true {
      // One value starts here, white space skipped.
      var finished: JSONValue
      switch peek {
      case 0x7B, 0x5B:
        guard stack.count < options.maximumDepth else { throw failure("nested deeper than \(options.maximumDepth)") }
        stack.append(Frame(isObject: peek == 0x7B))
        at += 1
        try skipSpace()
        if let empty = try startElement(&stack, first: true) { finished = empty } else { continue }
      default: finished = try scalar()
      }
      // A value is finished: hand it to its container, and finish containers that end here.
      while true {
        guard !stack.isEmpty else { return finished }
        let top = stack.count - 1
        if stack[top].isObject {
          stack[top].object.set(stack[top].key, finished)
        } else {
          stack[top].elements.append(finished)
        }
        try skipSpace()
        if peek == 0x2C {
          at += 1
          try skipSpace()
          guard let ended = try startElement(&stack, first: false) else { break }
          finished = ended
        } else if peek == (stack[top].isObject ? 0x7D : 0x5D) {
          finished = close(&stack)
        } else {
          let container = stack[top].isObject ? "object" : "array"
          throw failure(
            at < bytes.count ? "expected a comma or the end of the \(container)" : "the text ends inside an \(container)")
        }
      }
    }
  }

  /// After a bracket or a comma: reads the key of an object's next member, or closes the container where that is allowed.
  private mutating func startElement(_ stack: inout [Frame], first: Bool) throws(JSONError) -> JSONValue? {
    let top = stack.count - 1
    if peek == (stack[top].isObject ? 0x7D : 0x5D), first || options.lenient { return close(&stack) }
    guard stack[top].isObject else { return nil }
    guard peek == 0x22 else {
      throw failure(at < bytes.count ? "expected a key in double quotes" : "the text ends inside an object")
    }
    stack[top].key = try string()
    try skipSpace()
    guard peek == 0x3A else { throw failure("expected a colon after the key") }
    at += 1
    try skipSpace()
    return nil
  }

  private mutating func close(_ stack: inout [Frame]) -> JSONValue {
    at += 1
    let frame = stack.removeLast()
    return frame.isObject ? .object(frame.object) : .array(frame.elements)
  }

  // MARK: Scalars

  private mutating func scalar() throws(JSONError) -> JSONValue {
    switch peek {
    case 0x22: return try stringValue()
    case .some(0x2D), .some(0x30...0x39): return .number(try number())
    case 0x74 where take("true"): return .bool(true)
    case 0x66 where take("false"): return .bool(false)
    case 0x6E where take("null"): return .null
    case nil: throw failure("the text ends where a value should be")
    default: throw failure("expected a value")
    }
  }

  private mutating func number() throws(JSONError) -> JSONNumber {
    let start = at
    let isNegative = peek == 0x2D
    if isNegative { at += 1 }
    let firstDigit = at
    var magnitude: UInt64 = 0
    var fits = true
    while let digit = peek, digit >= 0x30, digit <= 0x39 {
      let (product, overflow) = magnitude.multipliedReportingOverflow(by: 10)
      let (sum, carry) = product.addingReportingOverflow(UInt64(digit - 0x30))
      fits = fits && !overflow && !carry
      magnitude = sum
      at += 1
    }
    guard at > firstDigit else { throw failure("expected a digit") }
    if at - firstDigit > 1, bytes[firstDigit] == 0x30, !options.lenient {
      throw failure("a number does not start with 0", at: firstDigit)
    }
    var isInteger = true
    if peek == 0x2E {
      isInteger = false
      at += 1
      try digits()
    }
    if peek == 0x65 || peek == 0x45 {
      isInteger = false
      at += 1
      if peek == 0x2B || peek == 0x2D { at += 1 }
      try digits()
    }
    if isInteger, fits {
      if !isNegative, let integer = Int64(exactly: magnitude) { return JSONNumber(integer) }
      if isNegative, magnitude > 0, magnitude <= 1 << 63 { return JSONNumber(Int64(truncatingIfNeeded: 0 &- magnitude)) }
    }
    guard let value = Double(String(decoding: bytes[start..<at], as: UTF8.self)), value.isFinite else {
      throw failure("the number is too large", at: start)
    }
    return JSONNumber(value)
  }

  private mutating func digits() throws(JSONError) {
    let start = at
    while let digit = peek, digit >= 0x30, digit <= 0x39 { at += 1 }
    if at == start { throw failure("expected a digit") }
  }

  private mutating func string() throws(JSONError) -> String {
    let tail = try stringTail()
    if scratch.isEmpty { return String(decoding: tail, as: UTF8.self) }
    scratch.append(run: tail)
    return String(decoding: scratch, as: UTF8.self)
  }

  private mutating func stringValue() throws(JSONError) -> JSONValue {
    guard options.textFrom < .max else { return .string(try string()) }
    try readString()
    guard scratch.count >= options.textFrom, UTF8Check.isValid(scratch) else {
      return .string(String(decoding: scratch, as: UTF8.self))
    }
    // Who keeps a short text does not keep the room of a long one.
    if scratch.count < scratch.capacity / 2 { return .text(scratch.withUnsafeBufferPointer { Array($0) }) }
    defer { scratch = [] }
    return .text(scratch)
  }

  /// Reads a string: what follows its last escape. What stands before that is in `scratch`, which is empty where there is no escape.
  private mutating func stringTail() throws(JSONError) -> UnsafeBufferPointer<UInt8> {
    let start = at
    at += 1
    scratch.removeAll(keepingCapacity: true)
    var from = at
    while true {
      at = ByteScan.firstJSONSpecial(in: bytes, from: at)
      guard at < bytes.count else { throw failure("the string does not end", at: start) }
      switch bytes[at] {
      case 0x22:
        defer { at += 1 }
        return UnsafeBufferPointer(rebasing: bytes[from..<at])
      case 0x5C:
        if scratch.capacity == 0 { scratch.reserveCapacity(min(bytes.count - from, Self.room)) }
        scratch.append(run: UnsafeBufferPointer(rebasing: bytes[from..<at]))
        try escape()
        from = at
      default:
        guard options.lenient else { throw failure("a control character in a string must be written as an escape") }
        at += 1
      }
    }
  }

  /// Reads a string into `scratch`: what it says up to an escape by number goes there in one step, as far as the room goes.
  private mutating func readString() throws(JSONError) {
    let start = at
    at += 1
    scratch.removeAll(keepingCapacity: true)
    while true {
      let most = min(bytes.count - at, max(Self.room, scratch.count))
      let rest = UnsafeBufferPointer(rebasing: bytes[at..<at + most])
      var read = 0
      scratch.append(most: most) { JSONText.copy(rest, to: $0, read: &read) }
      at += read
      guard at < bytes.count else { throw failure("the string does not end", at: start) }
      switch bytes[at] {
      case 0x22:
        at += 1
        return
      case 0x5C: try escape()
      case 0..<0x20:
        guard options.lenient else { throw failure("a control character in a string must be written as an escape") }
        scratch.append(bytes[at])
        at += 1
      // The room is used up.
      default: continue
      }
    }
  }

  /// Bytes that a string with escapes is given from the start, where so many are left: 64 KiB.
  private static let room = 64 << 10

  private mutating func escape() throws(JSONError) {
    let start = at
    at += 1
    guard let byte = peek else { throw failure("the text ends inside an escape", at: start) }
    at += 1
    if let meant = JSONText.meaning(of: byte) { return scratch.append(meant) }
    switch byte {
    case 0x75: append(try codePoint(start))
    default:
      guard options.lenient else { throw failure("unknown escape", at: start) }
      // The character after the backslash stands for itself, whatever its length in bytes.
      at -= 1
      if byte < 0x20 || byte >= 0x80 { return }
      at += 1
      scratch.append(byte)
    }
  }

  private mutating func codePoint(_ start: Int) throws(JSONError) -> UInt32 {
    let first = try unit(start)
    guard first & 0xF800 == 0xD800 else { return first }
    guard first < 0xDC00, at + 1 < bytes.count, bytes[at] == 0x5C, bytes[at + 1] == 0x75 else { return 0xFFFD }
    let back = at
    at += 2
    let second = try unit(back)
    guard second & 0xFC00 == 0xDC00 else {
      at = back
      return 0xFFFD
    }
    return 0x10000 + (first & 0x3FF) << 10 + (second & 0x3FF)
  }

  private mutating func unit(_ start: Int) throws(JSONError) -> UInt32 {
    guard at + 4 <= bytes.count else { throw failure("the text ends inside an escape", at: start) }
    var value: UInt32 = 0
    for byte in bytes[at..<at + 4] {
      guard let digit = HexDigit.value(byte) else { throw failure("expected four hexadecimal digits after \\u", at: start) }
      value = value << 4 | UInt32(digit)
    }
    at += 4
    return value
  }

  private mutating func append(_ codePoint: UInt32) {
    let scalar = Unicode.Scalar(codePoint) ?? "\u{FFFD}"
    scratch.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  // MARK: White space

  private mutating func skipSpace() throws(JSONError) {
    while true {
      while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { at += 1 }
      guard options.lenient, let byte = peek else { return }
      let start = at
      switch byte {
      case 0x2F:
        if take("/*") { skip(past: "*/") } else if starts(with: "//") { skipLineComment() } else { return }
      case 0x3C where take("<!--"), 0x3C where take("<![CDATA["), 0x2D where take("-->"), 0x5D where take("]]>"): break
      case 0xC2 where take("\u{A0}"), 0xEF where take("\u{FEFF}"): break
      default: if byte < 0x20 { at += 1 }
      }
      if at == start { return }
    }
  }

  /// A comment up to the end of the line, or only its slashes where a wrapper follows, as in `//<![CDATA[`.
  private mutating func skipLineComment() {
    at += 2
    while peek == 0x20 || peek == 0x09 { at += 1 }
    if starts(with: "<![CDATA[") || starts(with: "]]>") || starts(with: "<!--") || starts(with: "-->") { return }
    at = ByteScan.first(0x0A, in: bytes, from: at)
  }

  private mutating func skip(past end: StaticString) {
    while at < bytes.count, !take(end) { at += 1 }
  }

  // MARK: Bytes

  private var peek: UInt8? { at < bytes.count ? bytes[at] : nil }

  private func starts(with text: StaticString) -> Bool {
    text.withUTF8Buffer { wanted in
      guard bytes.count - at >= wanted.count else { return false }
      for offset in 0..<wanted.count where bytes[at + offset] != wanted[offset] { return false }
      return true
    }
  }

  private mutating func take(_ text: StaticString) -> Bool {
    guard starts(with: text) else { return false }
    at += text.utf8CodeUnitCount
    return true
  }

  private func failure(_ message: String, at offset: Int? = nil) -> JSONError {
    JSONError(message, at: offset ?? at, in: bytes)
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, options: Options) {
    self.bytes = bytes
    self.options = options
  }
}
