/// What the site calls itself, to tell its name from titles and authors.
struct SiteNames {
  /// Names, squashed: letters and digits in lower case.
  private(set) var keys: Set<String> = []
  /// The host's telling label, squashed: `example` of `www.example.co.uk`.
  let label: String
  private let host: String

  init(names: [String], address: String?, site: String) {
    host = Self.host(of: address) ?? site.lowercased()
    label = MetadataText.squash(Self.label(of: host))
    for name in names {
      let key = MetadataText.squash(name)
      guard key.utf8.count > 1 else { continue }
      keys.insert(key)
      if key.hasPrefix("the"), key.utf8.count > 6 { keys.insert(String(key.dropFirst(3))) }
    }
    if host.contains(".") {
      keys.insert(MetadataText.squash(host.hasPrefix("www.") ? String(host.dropFirst(4)) : host))
      if label.utf8.count > 2 { keys.insert(label) }
    }
  }

  /// Whether a text is the site's name or a variant of it: `Example`, `example.com`, `Example Online`, `The Example`.
  func contains(_ text: String) -> Bool {
    var key = MetadataText.squash(text)
    if key.isEmpty { return false }
    if keys.contains(key) || isOwnAddress(text) { return true }
    if key.hasPrefix("the"), key.utf8.count > 5 { key = String(key.dropFirst(3)) }
    if keys.contains(key) { return true }
    return key.withUTF8 { bytes in
      Self.ends.contains { end in
        guard bytes.count > end.count, bytes.last == end.last else { return false }
        let cut = bytes.count - end.count
        return bytes[cut...].elementsEqual(end) && keys.contains(String(decoding: bytes[..<cut], as: UTF8.self))
      }
    }
  }

  /// Whether a text is the host's name, with or without `www.`, under whatever suffix: `Example.hu`.
  private func isOwnAddress(_ text: String) -> Bool {
    guard label.utf8.count > 2, text.utf8.count <= 60, let dot = text.utf8.lastIndex(of: 0x2E), !text.utf8.contains(0x20) else {
      return false
    }
    let end = text[text.utf8.index(after: dot)...].utf8
    guard (2...6).contains(end.count), end.allSatisfy({ ($0 | 0x20) &- 0x61 < 26 }) else { return false }
    return MetadataText.squash(Self.label(of: text.lowercased())) == label
  }

  /// What variants of a name end in.
  private static let ends = [
    "com", "de", "net", "org", "fr", "it", "es", "at", "ch", "pl", "nl", "online", "news", "blog", "magazin", "magazine",
    "uk", "usa",
  ].map { Array($0.utf8) }

  /// Whether a short text at the border of a title looks like the site's name: it begins with the host's label, or spells it by initials.
  func resembles(_ text: String) -> Bool {
    if contains(text) { return true }
    let folded = MetadataText.fold(text)
    let words = folded.split(separator: " ")
    guard !words.isEmpty, words.count <= 5 else { return false }
    let key = words.joined()
    let parts = host.split(separator: ".").dropLast().flatMap { $0.split(separator: "-") }.filter { $0.utf8.count >= 4 }
    if parts.count >= 2, parts.allSatisfy({ part in words.contains { $0.hasPrefix(part) } }) { return true }
    if text.unicodeScalars.count <= 8, Self.ideographicEnds.contains(where: { text.hasSuffix($0) }) { return true }
    if label.utf8.count == 2, key == label { return true }
    if label.utf8.count >= 3, key.hasPrefix(label) || key.hasSuffix(label) && label.utf8.count >= 4 { return true }
    if key.utf8.count >= 4, label.utf8.count >= 4, label.hasPrefix(key) || label.hasSuffix(key) && key.utf8.count >= 5 {
      return true
    }
    if words.count >= 2 {
      let initials = String(words.compactMap(\.first))
      if initials.utf8.count >= 2, initials == label { return true }
    }
    for known in keys where known.utf8.count >= 4 && key.utf8.count >= 4 {
      if key.hasPrefix(known) || known.hasPrefix(key) { return true }
    }
    return false
  }

  /// What names of Chinese and Japanese sites end in: net, paper, news, channel, encyclopedia, online, blog, forum.
  private static let ideographicEnds = [
    "网", "網", "报", "報", "新闻", "新聞", "频道", "頻道", "ニュース", "百科", "在线", "博客", "论坛", "論壇",
  ]

  static func host(of address: String?) -> String? {
    guard let address, let start = address.range(ofASCII: "://") else { return nil }
    var rest = address.utf8[start.upperBound...]
    if let end = rest.firstIndex(where: { $0 == 0x2F || $0 == 0x3F || $0 == 0x23 }) { rest = rest[..<end] }
    if let at = rest.lastIndex(of: 0x40) { rest = rest[rest.index(after: at)...] }
    if let colon = rest.lastIndex(of: 0x3A) { rest = rest[..<colon] }
    return rest.isEmpty ? nil : Substring(rest).lowercased()
  }

  /// The longest label but the last; what stands before public suffixes is nearly always that.
  private static func label(of host: String) -> String {
    let labels = host.split(separator: ".")
    guard labels.count > 1 else { return labels.first.map(String.init) ?? "" }
    let telling = labels.dropLast().filter { !short.contains($0) }
    return String(telling.last ?? labels[labels.count - 2])
  }

  /// Labels that name no site.
  private static let short: Set<Substring> = [
    "www", "co", "com", "org", "net", "gov", "ac", "edu", "blog", "news", "wordpress", "blogspot", "m", "amp",
  ]
}

extension String {
  /// The first range of an ASCII text, or the last one.
  func range(ofASCII text: StaticString, last: Bool = false) -> Range<String.Index>? {
    let needle = text.withUTF8Buffer { Array($0) }
    let bytes = utf8
    guard let first = needle.first, bytes.count >= needle.count else { return nil }
    var start = bytes.startIndex
    var found: Range<String.Index>?
    while let at = bytes[start...].firstIndex(of: first) {
      if bytes[at...].starts(with: needle) {
        found = at..<bytes.index(at, offsetBy: needle.count)
        if !last { break }
      }
      start = bytes.index(after: at)
    }
    return found
  }
}
