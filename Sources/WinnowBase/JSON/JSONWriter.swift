// Rounding in Double needs libm in debug builds; the module links it.
internal import Glibc

/// Writes JSON text into a growing byte buffer, with commas set by itself.
///
/// The caller keeps `begin…` and `end…` balanced and gives `key` before each member of an object. Strings given as bytes must be
/// valid UTF-8: they are copied as they are, except for what JSON demands to be escaped (`"`, `\`, U+0000 to U+001F).
/// With `indent` 0 (the default) the text has no white space at all.
public struct JSONWriter: Sendable {
  /// The text so far.
  public private(set) var bytes: [UInt8] = []
  /// Spaces a level in indented output; 0 for one line.
  public let indent: Int
  private var needsComma = false
  private var depth = 0

  /// An empty writer. `capacity` is in bytes.
  public init(capacity: Int = 0, indent: Int = 0) {
    self.indent = indent
    if capacity > 0 { bytes.reserveCapacity(capacity) }
  }

  /// Forgets the text and keeps the memory, for the next line.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    needsComma = false
    depth = 0
  }

  /// The text as a String.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  // MARK: Containers

  /// Starts an object.
  public mutating func beginObject() { begin(0x7B) }

  /// Starts an object with what it begins with, up to the key of the value that comes next: `{"kind":"note","text":`. For a writer
  /// without `indent`.
  public mutating func beginObject(with head: StaticString) {
    separate()
    append(head)
    needsComma = false
    depth += 1
  }

  /// Ends the innermost object.
  public mutating func endObject() { end(0x7D) }

  /// Ends the innermost object, which has a member already, with two that are integers, each behind its key: `,"line":`. For a writer
  /// without `indent`.
  public mutating func endObject(with oneKey: StaticString, _ one: UInt, _ otherKey: StaticString, _ other: UInt) {
    oneKey.withUTF8Buffer { oneKey in
      otherKey.withUTF8Buffer { otherKey in
        bytes.append(most: oneKey.count &+ otherKey.count &+ 2 &* Self.mostDigits &+ 1) { to in
          var at = Self.write(oneKey, one, to: to)
          at = Self.write(otherKey, other, to: at)
          at.pointee = 0x7D
          return at + 1 - to
        }
      }
    }
    depth -= 1
    needsComma = true
  }

  private static let mostDigits = 20

  /// Writes a key and a number, and says where they end.
  @inline(__always)
  private static func write(_ key: UnsafeBufferPointer<UInt8>, _ number: UInt, to: UnsafeMutablePointer<UInt8>)
    -> UnsafeMutablePointer<UInt8>
  {
    if let from = key.baseAddress { to.update(from: from, count: key.count) }
    let first = to + key.count
    // Lines and blocks are small numbers.
    if number < 10 {
      first.pointee = 0x30 &+ UInt8(truncatingIfNeeded: number)
      return first + 1
    }
    var end = first + (number < 100 ? 2 : digits(of: number))
    let after = end
    var rest = number
    while end > first {
      end -= 1
      end.pointee = 0x30 &+ UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    return after
  }

  private static func digits(of number: UInt) -> Int {
    var digits = 1
    var rest = number / 10
    while rest > 0 {
      digits &+= 1
      rest /= 10
    }
    return digits
  }

  /// Starts an array.
  public mutating func beginArray() { begin(0x5B) }

  /// Ends the innermost array.
  public mutating func endArray() { end(0x5D) }

  /// Writes an object around what `body` writes.
  public mutating func object<E: Error>(_ body: (inout JSONWriter) throws(E) -> Void) throws(E) {
    beginObject()
    try body(&self)
    endObject()
  }

  /// Writes an array with one element for each one of `elements`, each written by `body`.
  public mutating func array<S: Sequence, E: Error>(
    _ elements: S, _ body: (inout JSONWriter, S.Element) throws(E) -> Void
  ) throws(E) {
    beginArray()
    for element in elements { try body(&self, element) }
    endArray()
  }

  /// Ends a line with U+000A and starts anew, for JSON lines.
  public mutating func endLine() {
    bytes.append(0x0A)
    needsComma = false
  }

  // MARK: Keys

  /// The key of the member whose value comes next, without quotes, backslashes and control characters.
  public mutating func key(_ name: StaticString) {
    guard indent == 0 else {
      separate()
      bytes.append(0x22)
      append(name)
      bytes.append(0x22)
      return colon()
    }
    // A post has a hundred of them: each is one step.
    let comma = needsComma ? 1 : 0
    name.withUTF8Buffer { name in
      bytes.append(most: name.count &+ 4) { to in
        to[0] = 0x2C
        to[comma] = 0x22
        if let from = name.baseAddress { (to + (comma &+ 1)).update(from: from, count: name.count) }
        to[comma &+ 1 &+ name.count] = 0x22
        to[comma &+ 2 &+ name.count] = 0x3A
        return comma &+ 3 &+ name.count
      }
    }
    needsComma = false
  }

  /// The key of the member whose value comes next.
  @_disfavoredOverload
  public mutating func key(_ name: String) {
    separate()
    quoted(name)
    colon()
  }

  // MARK: Values

  /// A string.
  public mutating func string(_ value: String) {
    separate()
    quoted(value)
    needsComma = true
  }

  /// A string, or null for nil.
  public mutating func string(_ value: String?) {
    if let value { string(value) } else { null() }
  }

  /// A string from valid UTF-8.
  public mutating func string(_ value: UnsafeBufferPointer<UInt8>) {
    separate()
    quoted(value)
    needsComma = true
  }

  /// Starts a string that comes in parts.
  public mutating func beginString() {
    separate()
    bytes.append(0x22)
  }

  /// A part of a string, valid UTF-8.
  public mutating func part(_ value: UnsafeBufferPointer<UInt8>) {
    var from = 0
    while from < value.count {
      let special = ByteScan.firstJSONSpecial(in: value, from: from)
      if special > from { bytes.append(run: UnsafeBufferPointer(rebasing: value[from..<special])) }
      guard special < value.count else { return }
      escape(value[special])
      from = special + 1
    }
  }

  /// A part of a string that is JSON text already: `\n` is a line break.
  public mutating func part(escaped value: StaticString) { append(value) }

  /// Ends the string begun by `beginString`.
  public mutating func endString() {
    bytes.append(0x22)
    needsComma = true
  }

  /// A string whose text has been written as part of another one: the places in `bytes` where it stands, escaped.
  public mutating func string(again text: Range<Int>) {
    separate()
    bytes.append(0x22)
    bytes.append(again: text)
    bytes.append(0x22)
    needsComma = true
  }

  /// A string from valid UTF-8.
  public mutating func string(_ value: ArraySlice<UInt8>) { value.withUnsafeBufferPointer { string($0) } }

  /// A string from valid UTF-8.
  public mutating func string(_ value: [UInt8]) { value.withUnsafeBufferPointer { string($0) } }

  /// An integer.
  public mutating func int(_ value: Int) {
    separate()
    decimal(Int64(value))
    needsComma = true
  }

  /// An integer, or null for nil.
  public mutating func int(_ value: Int?) {
    if let value { int(value) } else { null() }
  }

  /// A number in the shortest form that reads back as the same value; null where JSON has no number for it (NaN, infinity).
  public mutating func double(_ value: Double) {
    guard value.isFinite else { return null() }
    separate()
    if let integer = Int64(exactly: value), integer.magnitude < 1 << 53 {
      decimal(integer)
    } else {
      bytes.append(contentsOf: value.description.utf8)
    }
    needsComma = true
  }

  /// A truth value.
  public mutating func bool(_ value: Bool) {
    separate()
    append(value ? "true" : "false")
    needsComma = true
  }

  /// A truth value, or null for nil.
  public mutating func bool(_ value: Bool?) {
    if let value { bool(value) } else { null() }
  }

  /// The value null.
  public mutating func null() {
    separate()
    append("null")
    needsComma = true
  }

  /// One value that is JSON text already; copied as it is.
  public mutating func raw(_ json: UnsafeBufferPointer<UInt8>) {
    separate()
    bytes.append(run: json)
    needsComma = true
  }

  /// One value that is JSON text already; copied as it is.
  public mutating func raw(_ json: [UInt8]) { json.withUnsafeBufferPointer { raw($0) } }

  // MARK: Members

  /// A member with a string value, null for nil.
  public mutating func member(_ name: StaticString, _ value: String?) {
    key(name)
    if let value { return string(value) }
    // Nothing parts a value from its key.
    append("null")
    needsComma = true
  }

  /// A member with an integer value, null for nil.
  public mutating func member(_ name: StaticString, _ value: Int?) {
    key(name)
    int(value)
  }

  /// A member with a truth value, null for nil.
  public mutating func member(_ name: StaticString, _ value: Bool?) {
    key(name)
    bool(value)
  }

  /// A member with an array of strings.
  public mutating func member(_ name: StaticString, _ values: [String]) {
    key(name)
    array(values) { $0.string($1) }
  }

  // MARK: Inside

  private mutating func begin(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
    depth += 1
  }

  private mutating func end(_ bracket: UInt8) {
    depth -= 1
    if indent > 0, needsComma { newLine() }
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(0x2C) }
    // A value right after its key stands on the key's line.
    if indent > 0, depth > 0, bytes.last != 0x20 { newLine() }
  }

  private mutating func colon() {
    bytes.append(0x3A)
    if indent > 0 { bytes.append(0x20) }
    needsComma = false
  }

  private mutating func newLine() {
    bytes.append(0x0A)
    for _ in 0..<max(0, depth * indent) { bytes.append(0x20) }
  }

  private mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(run: $0) }
  }

  private mutating func decimal(_ value: Int64) {
    if value >= 0, value < 10 {
      bytes.append(0x30 + UInt8(truncatingIfNeeded: value))
      return
    }
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
      var at = 20
      var rest = value.magnitude
      repeat {
        at -= 1
        digits[at] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      } while rest > 0
      if value < 0 { bytes.append(0x2D) }
      bytes.append(run: UnsafeBufferPointer(rebasing: UnsafeBufferPointer(digits)[at..<20]))
    }
  }

  private mutating func quoted(_ value: String) {
    var value = value
    value.withUTF8 { quoted($0) }
  }

  private mutating func quoted(_ value: UnsafeBufferPointer<UInt8>) {
    bytes.append(0x22)
    part(value)
    bytes.append(0x22)
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case 0x22: append("\\\"")
    case 0x5C: append("\\\\")
    case 0x08: append("\\b")
    case 0x09: append("\\t")
    case 0x0A: append("\\n")
    case 0x0C: append("\\f")
    case 0x0D: append("\\r")
    default:
      append("\\u00")
      bytes.append(HexDigit.lowercase(byte >> 4))
      bytes.append(HexDigit.lowercase(byte & 15))
    }
  }
}
