/// A document's link reference and footnote definitions, by label.
struct LinkDefinitions {
  private var links: [String: InlineLink] = [:]
  private var notes: Set<String> = []
  /// Labels are cut off by CommonMark at 999 characters.
  static let longestLabel = 999

  var isEmpty: Bool { links.isEmpty }

  typealias Bytes = UnsafeBufferPointer<UInt8>

  /// What a line defines, if anything.
  enum Definition {
    case link(label: Range<Int>, InlineLink)
    /// A footnote; its text starts at `content`.
    case note(label: Range<Int>, content: Int)
  }

  /// Reads `[label]: address "title"` or `[^label]: text`. An address must look like one: pages write `[Update]: soon`.
  static func definition(_ bytes: Bytes, _ from: Int, _ to: Int) -> Definition? {
    guard from + 3 < to, bytes[from] == 0x5B else { return nil }
    var i = from + 1
    while i < to, i - from <= longestLabel, bytes[i] != 0x5D, bytes[i] != 0x5B { i += bytes[i] == 0x5C ? 2 : 1 }
    guard i + 1 < to, i > from + 1, bytes[i] == 0x5D, bytes[i + 1] == 0x3A else { return nil }
    let label = from + 1..<i
    let (at, _) = LineSyntax.indent(bytes, i + 2, to)
    if bytes[from + 1] == 0x5E { return label.count > 1 ? .note(label: from + 2..<i, content: at) : nil }
    guard at < to, let target = LinkTarget.address(bytes, at, to), target.end > at else { return nil }
    let raw = bytes[at..<target.end]
    guard bytes[at] == 0x3C || bytes[at] == 0x23 || raw.contains(0x2F) || raw.contains(0x2E) || raw.contains(0x40) else {
      return nil
    }
    var link = InlineLink(address: target.value)
    var (rest, _) = LineSyntax.indent(bytes, target.end, to)
    if rest < to {
      guard rest > target.end, let title = LinkTarget.title(bytes, rest, to) else { return nil }
      link.title = title.value
      rest = LineSyntax.indent(bytes, title.end, to).at
      guard rest == to else { return nil }
    }
    return .link(label: label, link)
  }

  /// Takes a definition in; the first one of a label counts.
  mutating func add(_ definition: Definition, in bytes: Bytes) {
    switch definition {
    case .link(let label, let link):
      let key = Self.key(bytes, label)
      if !key.isEmpty, links[key] == nil { links[key] = link }
    case .note(let label, _): notes.insert(Self.key(bytes, label))
    }
  }

  func link(_ bytes: Bytes, _ label: Range<Int>) -> InlineLink? {
    guard !links.isEmpty, label.count <= Self.longestLabel else { return nil }
    return links[Self.key(bytes, label)]
  }

  func hasNote(_ bytes: Bytes, _ label: Range<Int>) -> Bool {
    !notes.isEmpty && label.count <= Self.longestLabel && notes.contains(Self.key(bytes, label))
  }

  /// Labels compare without case and with white space folded.
  private static func key(_ bytes: Bytes, _ label: Range<Int>) -> String {
    var key: [UInt8] = []
    var fold = TextFold(start: 0)
    fold.append(UnsafeBufferPointer(rebasing: bytes[label]), to: &key)
    _ = fold.finish(&key)
    return String(decoding: key, as: UTF8.self).lowercased()
  }
}
