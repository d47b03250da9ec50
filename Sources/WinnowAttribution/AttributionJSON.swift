/// The JSON form that `winnow attribute` prints.
extension Attribution {
  /// Appends one object, no line break: `{"id","raw","kind","people","agencies","publisher","role","file_photo","year","license"}`.
  ///
  /// - Parameters:
  ///   - out: UTF-8 that grows.
  ///   - id: null where nil.
  ///   - raw: the line as it was read; bytes that are not UTF-8 become U+FFFD.
  public func appendJSON(to out: inout [UInt8], id: UnsafeBufferPointer<UInt8>? = nil, raw: UnsafeBufferPointer<UInt8>) {
    if let id {
      out.append("{\"id\":")
      Self.string(id, &out)
      out.append(",\"raw\":")
    } else {
      out.append("{\"id\":null,\"raw\":")
    }
    Self.string(raw, &out)
    switch kind {
    case .credit: out.append(",\"kind\":\"credit\",\"people\":[")
    case .byline: out.append(",\"kind\":\"byline\",\"people\":[")
    case .source: out.append(",\"kind\":\"source\",\"people\":[")
    case .none: out.append(",\"kind\":\"none\",\"people\":[")
    }
    for index in people.indices {
      if index > 0 { out.append(0x2C) }
      Self.string(people[index].name, &out)
    }
    out.append("],\"agencies\":[")
    for index in agencies.indices {
      if index > 0 { out.append(0x2C) }
      out.append("{\"name\":")
      Self.string(agencies[index].name, &out)
      if let wikidata = agencies[index].wikidata {
        out.append(",\"wikidata\":")
        Self.string(wikidata, &out)
        out.append(0x7D)
      } else {
        out.append(",\"wikidata\":null}")
      }
    }
    if publisher == nil, role == nil {
      out.append("],\"publisher\":null,\"role\":null,\"file_photo\":")
    } else {
      out.append("],\"publisher\":")
      Self.optional(publisher?.name, &out)
      out.append(",\"role\":")
      Self.optional(role, &out)
      out.append(",\"file_photo\":")
    }
    if year == nil, license == nil {
      out.append(filePhoto ? "true,\"year\":null,\"license\":null}" : "false,\"year\":null,\"license\":null}")
      return
    }
    out.append(filePhoto ? "true" : "false")
    out.append(",\"year\":")
    if let year { out.append(contentsOf: String(year).utf8) } else { out.append("null") }
    out.append(",\"license\":")
    Self.optional(license, &out)
    out.append(0x7D)
  }

  private static func optional(_ text: String?, _ out: inout [UInt8]) {
    if let text { string(text, &out) } else { out.append("null") }
  }

  private static func string(_ text: String, _ out: inout [UInt8]) {
    var text = text
    text.withUTF8 { string($0, &out) }
  }

  private static func string(_ bytes: UnsafeBufferPointer<UInt8>, _ out: inout [UInt8]) {
    out.append(0x22)
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      if byte >= 0x20, byte < 0x80, byte != 0x22, byte != 0x5C {
        let start = at
        while at < bytes.count, bytes[at] >= 0x20, bytes[at] < 0x80, bytes[at] != 0x22, bytes[at] != 0x5C { at += 1 }
        out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<at]))
      } else if byte < 0x80 {
        escape(byte, &out)
        at += 1
      } else {
        let (scalar, length) = Letter.decode(bytes, at)
        if length == 1 || scalar >= 0xD800 && scalar < 0xE000 {
          out.append("\u{FFFD}")
        } else {
          for offset in 0..<length { out.append(bytes[at + offset]) }
        }
        at += length
      }
    }
    out.append(0x22)
  }

  private static func escape(_ byte: UInt8, _ out: inout [UInt8]) {
    out.append(0x5C)
    switch byte {
    case 0x22, 0x5C: out.append(byte)
    case 0x0A: out.append(0x6E)
    case 0x0D: out.append(0x72)
    case 0x09: out.append(0x74)
    default:
      let digits: [UInt8] = Array("0123456789abcdef".utf8)
      out.append("u00")
      out.append(digits[Int(byte >> 4)])
      out.append(digits[Int(byte & 15)])
    }
  }
}

extension [UInt8] {
  fileprivate mutating func append(_ text: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
}
