import WinnowBase

// The ways to declare a setting, one for each kind of value.
extension Setting {
  public typealias Path<Value> = WritableKeyPath<Root, Value> & Sendable

  private init<Value>(
    _ name: String, _ path: Path<Value>, _ help: String, _ kind: SettingKind, required: Bool,
    show: @escaping @Sendable (Value) -> String?, read: @escaping @Sendable (YAMLNode, inout SettingReader) -> Value?
  ) {
    self.init(
      name: name, help: help, kind: kind, required: required, defaultText: { show($0[keyPath: path]) },
      assign: { root, node, reader in
        if let value = read(node, &reader) { root[keyPath: path] = value }
      })
  }

  /// `true` or `false`.
  public static func flag(_ name: String, _ path: Path<Bool>, help: String) -> Setting {
    Setting(
      name, path, help, .flag, required: false, show: { "\($0)" },
      read: { node, reader in
        if let value = node.bool { return value }
        reader.wrong(name, "true or false", node)
        return nil
      })
  }

  /// A whole number within a range.
  public static func integer(_ name: String, _ path: Path<Int>, in range: ClosedRange<Int>, help: String) -> Setting {
    Setting(
      name, path, help, .integer(range), required: false, show: { "\($0)" },
      read: { node, reader in
        if let value = node.int, range.contains(value) { return value }
        reader.wrong(name, "a whole number from \(range.lowerBound) to \(range.upperBound)", node)
        return nil
      })
  }

  /// A number within a range.
  public static func number(_ name: String, _ path: Path<Double>, in range: ClosedRange<Double>, help: String) -> Setting {
    Setting(
      name, path, help, .number(range), required: false, show: { "\($0)" },
      read: { node, reader in
        if let value = node.double, range.contains(value) { return value }
        reader.wrong(name, "a number from \(range.lowerBound) to \(range.upperBound)", node)
        return nil
      })
  }

  /// A text.
  public static func text(_ name: String, _ path: Path<String>, required: Bool = false, help: String) -> Setting {
    Setting(
      name, path, help, .text, required: required, show: { $0.isEmpty ? nil : $0 },
      read: { node, reader in
        if let value = node.string { return value }
        reader.wrong(name, "a text", node)
        return nil
      })
  }

  /// A text that may be absent.
  public static func optionalText(_ name: String, _ path: Path<String?>, help: String) -> Setting {
    Setting(
      name, path, help, .text, required: false, show: { $0 },
      read: { node, reader in
        if let value = node.string { return .some(value) }
        reader.wrong(name, "a text", node)
        return nil
      })
  }

  /// A path, relative to the pipeline file.
  public static func path(_ name: String, _ path: Path<String>, required: Bool = false, help: String) -> Setting {
    Setting(
      name, path, help, .path, required: required, show: { $0.isEmpty ? nil : $0 },
      read: { node, reader in
        if let value = node.string, !value.isEmpty { return reader.pathsAsTyped.contains(name) ? value : reader.path(value) }
        reader.wrong(name, "a path", node)
        return nil
      })
  }

  /// A list of texts; a single text is a list of one.
  public static func texts(_ name: String, _ path: Path<[String]>, help: String) -> Setting {
    Setting(
      name, path, help, .list(.text), required: false, show: { $0.isEmpty ? nil : "[\($0.joined(separator: ", "))]" },
      read: { node, reader in
        if let items = reader.texts(node) { return items }
        reader.wrong(name, "a list of texts", node)
        return nil
      })
  }

  /// One word of a closed list: the cases of an enumeration.
  public static func choice<E: RawRepresentable & CaseIterable & Sendable>(_ name: String, _ path: Path<E>, help: String) -> Setting
  where E.RawValue == String {
    let words = E.allCases.map(\.rawValue)
    return Setting(
      name, path, help, .choice(words), required: false, show: { $0.rawValue },
      read: { node, reader in
        if let word = node.string {
          if let value = E(rawValue: word) { return value }
          reader.unknownWord(name, word, words, node)
        } else {
          reader.wrong(name, "one of \(words.joined(separator: ", "))", node)
        }
        return nil
      })
  }

  /// Several words of a closed list.
  public static func choices<E: RawRepresentable & CaseIterable & Sendable>(_ name: String, _ path: Path<[E]>, help: String)
    -> Setting
  where E.RawValue == String {
    let words = E.allCases.map(\.rawValue)
    return Setting(
      name, path, help, .list(.choice(words)), required: false, show: { "[\($0.map(\.rawValue).joined(separator: ", "))]" },
      read: { node, reader in
        var values: [E] = []
        for item in node.sequence ?? [node] {
          guard let word = item.string else {
            reader.wrong(name, "a list of \(words.joined(separator: ", "))", item)
            return nil
          }
          guard let value = E(rawValue: word) else {
            reader.unknownWord(name, word, words, item)
            return nil
          }
          values.append(value)
        }
        return values
      })
  }

  /// Seconds, written `500ms`, `10s`, `2m`, `1h` or as a bare number of seconds.
  public static func duration(_ name: String, _ path: Path<Double>, in range: ClosedRange<Double>, help: String) -> Setting {
    Setting(
      name, path, help, .duration, required: false, show: { "\($0)s" },
      read: { node, reader in
        if let text = node.string, let value = parse(text, [("ms", 0.001), ("s", 1), ("m", 60), ("h", 3600)]), range.contains(value)
        {
          return value
        }
        reader.wrong(name, "a duration such as 500ms, 10s or 2m, from \(range.lowerBound)s to \(range.upperBound)s", node)
        return nil
      })
  }

  /// Bytes, written `500 KiB`, `16 MiB`, `1 GiB` or as a bare number.
  public static func size(_ name: String, _ path: Path<Int>, in range: ClosedRange<Int>, help: String) -> Setting {
    Setting(
      name, path, help, .size, required: false, show: { "\($0)" },
      read: { node, reader in
        if let text = node.string,
          let value = parse(text, [("KiB", 1024), ("MiB", 1_048_576), ("GiB", 1_073_741_824), ("B", 1)]),
          value <= 1e15, range.contains(Int(value))
        {
          return Int(value)
        }
        reader.wrong(name, "a size such as 500 KiB or 16 MiB", node)
        return nil
      })
  }

  /// A value with a form of its own; `read` notes what is wrong and returns nil.
  public static func custom<Value>(
    _ name: String, _ path: Path<Value>, _ kind: SettingKind, required: Bool = false, help: String,
    show: @escaping @Sendable (Value) -> String? = { _ in nil }, read: @escaping @Sendable (YAMLNode, inout SettingReader) -> Value?
  ) -> Setting {
    Setting(name, path, help, kind, required: required, show: show, read: read)
  }

  private static func parse(_ text: String, _ units: [(String, Double)]) -> Double? {
    for (unit, factor) in units where text.hasSuffix(unit) {
      let number = text.dropLast(unit.utf8.count).filter { $0 != " " }
      if let value = Double(number), value.isFinite { return value * factor }
    }
    guard let value = Double(text), value.isFinite else { return nil }
    return value
  }
}

extension SettingReader {
  /// Notes that a setting wants another kind of value.
  public mutating func wrong(_ name: String, _ wanted: String, _ node: YAMLNode) {
    let got = node.string.map { "`\($0)`" } ?? node.kind
    fail("`\(name)` takes \(wanted), not \(got)", at: node)
  }

  mutating func unknownWord(_ name: String, _ word: String, _ known: [String], _ node: YAMLNode) {
    if let near = nearest(to: word, in: known) {
      fail("`\(name)` does not know `\(word)`; did you mean `\(near)`?", at: node)
    } else {
      fail("`\(name)` does not know `\(word)`; it knows \(known.joined(separator: ", "))", at: node)
    }
  }

  /// A list of texts, or a single text as a list of one.
  public func texts(_ node: YAMLNode) -> [String]? {
    if let text = node.string { return [text] }
    guard let items = node.sequence else { return nil }
    let texts = items.compactMap(\.string)
    return texts.count == items.count ? texts : nil
  }
}
