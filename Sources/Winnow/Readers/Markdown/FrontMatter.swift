import WinnowBase

/// The metadata block at the head of a document: YAML between `---`, TOML between `+++`.
struct FrontMatter {
  private(set) var claims: [Claim] = []
  /// How many lines it takes, fences included.
  private(set) var lineCount = 0

  /// Longer blocks are none; neither are those whose first line is no `key: value`.
  private static let most = 400

  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ lines: [TextLine]) {
    guard let first = lines.first else { return nil }
    let isTOML = Self.isFence(bytes, first, 0x2B)
    guard isTOML || Self.isFence(bytes, first, 0x2D) else { return nil }
    var last = 1
    while last < min(lines.count, Self.most), !Self.isFence(bytes, lines[last], isTOML ? 0x2B : 0x2D),
      isTOML || !Self.isEnd(bytes, lines[last])
    {
      last += 1
    }
    guard last > 1, last < min(lines.count, Self.most) else { return nil }
    let body = lines[1..<last]
    guard body.contains(where: { Self.pair(bytes, $0, separator: isTOML ? 0x3D : 0x3A) != nil }),
      let head = body.first(where: { LineSyntax.indent(bytes, $0.from, $0.to).at < $0.to }),
      bytes[head.from] == 0x23 || bytes[head.from] == 0x5B || Self.pair(bytes, head, separator: isTOML ? 0x3D : 0x3A) != nil
    else { return nil }
    lineCount = last + 1
    if !isTOML, let from = body.first?.from, let to = body.last?.to {
      if let document = try? YAMLDocument.parse(Array(bytes[from..<max(from, to)]), file: "front matter"),
        document.root.mapping != nil
      {
        collect(document.root)
        return
      }
    }
    for line in body {
      guard let pair = Self.pair(bytes, line, separator: isTOML ? 0x3D : 0x3A) else { continue }
      add(pair.name, pair.value, line.number)
    }
  }

  /// Walks the tree with a stack of its own: nested names join with dots, lists give one claim an element.
  private mutating func collect(_ root: YAMLNode) {
    var stack: [(String, YAMLNode)] = [("", root)]
    while let (name, node) = stack.popLast() {
      if let entries = node.mapping {
        for entry in entries.reversed() { stack.append((name.isEmpty ? entry.key : name + "." + entry.key, entry.value)) }
      } else if let nodes = node.sequence {
        for node in nodes.reversed() { stack.append((name, node)) }
      } else if let value = node.string {
        add(name, value, Int32(truncatingIfNeeded: node.mark.line + 1))
      }
    }
  }

  private mutating func add(_ name: String, _ value: String, _ line: Int32) {
    guard !value.isEmpty else { return }
    claims.append(Claim(origin: .frontMatter, name: name.lowercased(), value: value, line: line))
  }

  private static func isFence(_ bytes: UnsafeBufferPointer<UInt8>, _ line: TextLine, _ mark: UInt8) -> Bool {
    let end = LineSyntax.trimmedEnd(bytes, line.from, line.to)
    return end - line.from == 3 && bytes[line.from..<end].allSatisfy { $0 == mark }
  }

  private static func isEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ line: TextLine) -> Bool {
    isFence(bytes, line, 0x2E)
  }

  /// A line's name and value, quotes around the value taken off.
  private static func pair(
    _ bytes: UnsafeBufferPointer<UInt8>, _ line: TextLine, separator: UInt8
  ) -> (name: String, value: String)? {
    var i = line.from
    while i < line.to, i - line.from < 60,
      (bytes[i] | 0x20) &- 0x61 < 26 || bytes[i] &- 0x30 < 10 || bytes[i] == 0x5F
        || bytes[i] == 0x2D || bytes[i] == 0x2E || bytes[i] >= 0x80
    {
      i += 1
    }
    guard i > line.from else { return nil }
    let name = String(decoding: bytes[line.from..<i], as: UTF8.self)
    while i < line.to, LineSyntax.isBlank(bytes[i]) { i += 1 }
    guard i < line.to, bytes[i] == separator, i + 1 == line.to || LineSyntax.isBlank(bytes[i + 1]) || separator == 0x3D else {
      return nil
    }
    var (from, _) = LineSyntax.indent(bytes, i + 1, line.to)
    var to = LineSyntax.trimmedEnd(bytes, from, line.to)
    if to - from >= 2, bytes[from] == 0x22 || bytes[from] == 0x27, bytes[to - 1] == bytes[from] {
      from += 1
      to -= 1
    }
    return (name, String(decoding: bytes[from..<max(from, to)], as: UTF8.self))
  }
}
