/// A JSON value read into memory.
public enum JSONValue: Sendable, Hashable {
  /// The value null.
  case null
  /// true or false.
  case bool(Bool)
  /// A number.
  case number(JSONNumber)
  /// A string; never holds anything but valid Unicode.
  case string(String)
  /// A long string as valid UTF-8, where the parser was asked for it (`JSONParser.Options.textFrom`): who goes on with bytes needs no String.
  case text([UInt8])
  /// An array.
  case array([JSONValue])
  /// An object, its members in the order of the text.
  case object(JSONObject)

  /// The member of that name; nil where there is none or this is no object.
  public subscript(_ key: String) -> JSONValue? {
    if case .object(let object) = self { object[key] } else { nil }
  }

  /// The element at that place; nil where there is none or this is no array.
  public subscript(_ index: Int) -> JSONValue? {
    if case .array(let elements) = self, elements.indices.contains(index) { elements[index] } else { nil }
  }

  /// The string, if this is one.
  public var string: String? {
    switch self {
    case .string(let value): value
    case .text(let value): String(decoding: value, as: UTF8.self)
    default: nil
    }
  }

  /// The bytes of the string, if this is one.
  public var utf8: [UInt8]? { if case .text(let value) = self { value } else { string.map { Array($0.utf8) } } }

  /// The truth value, if this is one.
  public var bool: Bool? { if case .bool(let value) = self { value } else { nil } }

  /// The number, if this is one.
  public var double: Double? { if case .number(let value) = self { value.double } else { nil } }

  /// The number, if this is one without a fraction and within 64 bits.
  public var int: Int? {
    if case .number(let value) = self, let integer = value.integer { Int(exactly: integer) } else { nil }
  }

  /// The elements, if this is an array.
  public var array: [JSONValue]? { if case .array(let value) = self { value } else { nil } }

  /// The object, if this is one.
  public var object: JSONObject? { if case .object(let value) = self { value } else { nil } }

  /// Whether this is null.
  public var isNull: Bool { if case .null = self { true } else { false } }

  /// The elements of an array, nothing for null, this value alone otherwise: the habit of schema.org data.
  public var elements: [JSONValue] {
    switch self {
    case .array(let elements): elements
    case .null: []
    default: [self]
    }
  }

  /// Writes the value. Recursion ends at the depth that the parser allows.
  public func write(to writer: inout JSONWriter) {
    switch self {
    case .null: writer.null()
    case .bool(let value): writer.bool(value)
    case .number(let value):
      if let integer = value.integer, let int = Int(exactly: integer) { writer.int(int) } else { writer.double(value.double) }
    case .string(let value): writer.string(value)
    case .text(let value): writer.string(value)
    case .array(let elements):
      writer.beginArray()
      for element in elements { element.write(to: &writer) }
      writer.endArray()
    case .object(let object):
      writer.beginObject()
      for member in object.members {
        writer.key(member.key)
        member.value.write(to: &writer)
      }
      writer.endObject()
    }
  }

  /// The value as JSON text on one line.
  public var text: String {
    var writer = JSONWriter()
    write(to: &writer)
    return writer.text
  }
}

/// A JSON number: as a Double, and exactly where it is an integer of 64 bits.
public struct JSONNumber: Sendable, Hashable {
  /// The nearest Double.
  public let double: Double
  /// The exact value, where the number was written without fraction and exponent, or has none, and fits.
  public let integer: Int64?

  /// An integer.
  public init(_ integer: Int64) {
    self.integer = integer
    double = Double(integer)
  }

  /// A Double; `integer` is set where it is integral and below 2^53, where each integer has its own Double.
  public init(_ double: Double) {
    self.double = double
    integer = double.magnitude < 9_007_199_254_740_992 ? Int64(exactly: double) : nil
  }
}

/// The members of a JSON object, in order, each key once.
public struct JSONObject: Sendable, Hashable {
  /// One member.
  public struct Member: Sendable, Hashable {
    /// The key.
    public let key: String
    /// The value.
    public internal(set) var value: JSONValue
  }

  /// The members in the order of the text.
  public private(set) var members: [Member] = []
  private var index: [String: Int] = [:]
  // A short object is searched faster in a row than through a hash table.
  private static let indexedFrom = 12

  /// An empty object.
  public init() {}

  /// The value of a key; nil where there is none. Setting nil removes nothing and is ignored.
  public subscript(_ key: String) -> JSONValue? {
    get { place(of: key).map { members[$0].value } }
    set { if let newValue { set(key, newValue) } }
  }

  /// Sets a member. A key that is there already keeps its place and takes the new value, as JavaScript does.
  public mutating func set(_ key: String, _ value: JSONValue) {
    if let place = place(of: key) {
      members[place].value = value
      return
    }
    if members.isEmpty { members.reserveCapacity(4) }
    members.append(Member(key: key, value: value))
    if members.count == Self.indexedFrom {
      for (place, member) in members.enumerated() { index[member.key] = place }
    } else if members.count > Self.indexedFrom {
      index[key] = members.count - 1
    }
  }

  private func place(of key: String) -> Int? {
    if members.count >= Self.indexedFrom { return index[key] }
    return members.firstIndex { $0.key == key }
  }

  /// Equal when the same members come in the same order.
  public static func == (left: JSONObject, right: JSONObject) -> Bool { left.members == right.members }

  /// Hashes the members.
  public func hash(into hasher: inout Hasher) { hasher.combine(members) }
}
