import WinnowBase

/// What the site calls itself, to tell its name from titles and authors.
struct SiteNames {
  /// Names, squashed: letters and digits in lower case.
  private let keys: [String]
  /// The hashes of `keys`, the bytes of the longest, and the letters and digits of ASCII that they begin with, a bit each.
  private let known: WordSet
  private let longest: Int
  private let starts: (UInt64, UInt64)
  /// The host's telling label, squashed: `example` of `www.example.co.uk`.
  let label: String
  private let host: String
  private let address: String

  init(names: [String], address: String?, site: String) {
    host = Self.host(of: address) ?? site.lowercased()
    label = MetadataText.squash(Self.label(of: host))
    self.address = address ?? ""
    var keys: [String] = []
    for name in names {
      let key = MetadataText.squash(name)
      guard key.utf8.count > 1 else { continue }
      keys.append(key)
      if key.hasPrefix("the"), key.utf8.count > 6 { keys.append(String(key.dropFirst(3))) }
    }
    if host.holds(0x2E) {
      keys.append(MetadataText.squash(host.hasPrefix("www.") ? String(host.dropFirst(4)) : host))
      if label.utf8.count > 2 { keys.append(label) }
    }
    var starts: (UInt64, UInt64) = (0, 0)
    for key in keys {
      guard let first = key.utf8.first, first < 0x80 else { continue }
      if first < 64 { starts.0 |= 1 << UInt64(first) } else { starts.1 |= 1 << UInt64(first & 63) }
    }
    self.keys = keys
    self.starts = starts
    known = WordSet(keys)
    longest = keys.reduce(0) { max($0, $1.utf8.count) }
  }

  /// Whether a text is the site's name or a variant of it: `Example`, `example.com`, `Example Online`, `The Example`, or as the host writes
  /// it in plain letters.
  func contains(_ text: String) -> Bool {
    mayHold(text) && (containsAsWritten(text) || inPlainLetters(text).contains { containsAsWritten($0) })
  }

  /// Whether a text, or a spelling of it in plain letters, may be a name of the site: false where it begins with another letter or digit of
  /// ASCII than the names do, the article aside, or has more of those than the longest name. Texts of one word may be the site's address.
  private func mayHold(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      guard let first = bytes.first else { return false }
      guard ByteScan.first(0x20, in: bytes) < bytes.count else { return true }
      if first &- 0x30 < 10 || (first | 0x20) &- 0x61 < 26 {
        let start = first &- 0x41 < 26 ? first | 0x20 : first
        if start != 0x74, (start < 64 ? starts.0 : starts.1) >> UInt64(start & 63) & 1 == 0 { return false }
      }
      let most = longest + 3 + Self.longestEnd
      guard bytes.count > most else { return true }
      var letters = 0
      for byte in bytes where byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 { letters &+= 1 }
      return letters <= most
    }
  }

  private func containsAsWritten(_ text: String) -> Bool {
    guard mayHold(text) else { return false }
    var key = MetadataText.squash(text)
    if key.isEmpty { return false }
    let isKnown = key.withUTF8 { bytes in
      // With the article and the longest end.
      guard bytes.count <= longest + 3 + Self.longestEnd else { return false }
      if known.contains(bytes) { return true }
      let hasArticle = bytes.count > 5 && bytes[0] == 0x74 && bytes[1] == 0x68 && bytes[2] == 0x65
      let bare = hasArticle ? UnsafeBufferPointer(rebasing: bytes[3...]) : bytes
      if hasArticle, known.contains(bare) { return true }
      return Self.ends.contains { end in
        guard bare.count > end.count, bare.last == end.last else { return false }
        let cut = bare.count - end.count
        return bare[cut...].elementsEqual(end) && known.contains(UnsafeBufferPointer(rebasing: bare[..<cut]))
      }
    }
    return isKnown || isOwnAddress(text)
  }

  /// The site's name as the last part of a title spells it, or the first of two, where it is the host's: `Crane divides the council | The
  /// Example`.
  func inTitle(_ title: String) -> String? {
    guard title.utf8.count <= Self.longestTitle else { return nil }
    // `film.example` and `news.example` are called otherwise.
    if Self.genericLabels.contains(label) { return nil }
    let parts = Self.borders(of: title)
    return parts.prefix(TitleText.separators(in: title).count == 1 ? 2 : 1).first { part in
      part.utf8.count <= Self.longestSection && (contains(part) || isSpelledByHost(part))
        && !TitleText.isGeneric(MetadataText.fold(part))
    }
  }

  /// The last and the first part of a title.
  static func borders(of title: String) -> [String] {
    let cuts = TitleText.separators(in: title)
    guard let first = cuts.first, let last = cuts.last else { return [] }
    return [String(title[last.upperBound...]), String(title[..<first.lowerBound])]
  }

  /// Whether the host alone spells a text, whole or by its initials.
  func isOfHost(_ text: String) -> Bool {
    guard label.utf8.count > 2, !Self.genericLabels.contains(label) else { return false }
    return ([text] + inPlainLetters(text)).contains { text in
      let key = MetadataText.squash(text)
      return key == label || key == "the" + label || isOwnAddress(text) || isSpelledByHost(text)
    }
  }

  /// The spellings that a text's letters with marks have in addresses, where the host's label is one of plain letters.
  private func inPlainLetters(_ text: String) -> [String] {
    guard text.utf8.count <= Self.longestMarked, label.utf8.count >= Self.shortestPlain else { return [] }
    return HostSpelling.spellings(of: text)
  }

  // In bytes.
  private static let longestMarked = 80
  private static let shortestPlain = 4

  /// What hosts are called after the sort of page that they hold.
  private static let genericLabels: Set<String> = [
    "news", "shop", "store", "film", "films", "movie", "movies", "blog", "blogs", "app", "apps", "web", "online", "media", "home",
    "forum", "forums", "wiki", "magazine", "magazin", "journal", "post", "press", "radio", "sport", "sports", "music", "art",
    "arts",
    "book", "books", "food", "travel", "health", "tech", "games", "game", "live", "info", "mail", "docs", "help", "support",
    "video",
    "videos", "photo", "photos", "jobs", "weather", "local", "world", "learn", "academy", "events", "community", "kino", "buch",
    "reise", "auto", "cars", "review", "reviews", "article", "articles", "story", "stories",
  ]

  /// Whether the host is the initials of a text: `Port of Example Gazette` of `poeg.example`.
  private func isSpelledByHost(_ text: String) -> Bool {
    let words = MetadataText.fold(text).pieces(at: 0x20)
    return words.count >= Self.fewestInitials && String(words.compactMap(\.first)) == label
  }

  private static let longestTitle = 400
  private static let fewestInitials = 3

  /// Whether a text begins with a name of the site or with the host's label: `Example Sport`.
  func begins(_ text: String) -> Bool {
    let key = MetadataText.squash(text)
    return keys.contains { $0.utf8.count >= 5 && key.hasPrefix($0) } && text.utf8.count <= Self.longestSection
  }

  /// In bytes: a headline that begins with the site's name is longer.
  private static let longestSection = 40

  /// Whether a text names a folder of the page's address: `Get started` of `/get-started/overview`.
  func isSection(_ text: String) -> Bool {
    let key = MetadataText.squash(text)
    guard key.utf8.count > 2 else { return false }
    // The scheme and the host stand before them.
    return address.pieces(at: 0x2F).dropFirst(2).dropLast().contains { MetadataText.squash(String($0)) == key }
  }

  /// Whether a text is the host's name, with or without `www.`, under whatever suffix: `Example.hu`.
  private func isOwnAddress(_ text: String) -> Bool {
    guard label.utf8.count > 2, text.utf8.count <= 60, text.holds(0x2E), !text.holds(0x20),
      let dot = text.utf8.lastIndex(of: 0x2E)
    else { return false }
    let end = text[text.utf8.index(after: dot)...].utf8
    guard (2...6).contains(end.count), end.allSatisfy({ ($0 | 0x20) &- 0x61 < 26 }) else { return false }
    return MetadataText.squash(Self.label(of: text.lowercased())) == label
  }

  /// What variants of a name end in.
  private static let ends = [
    "com", "de", "net", "org", "fr", "it", "es", "at", "ch", "pl", "nl", "online", "news", "blog", "magazin", "magazine",
    "uk", "usa",
  ].map { Array($0.utf8) }
  private static let longestEnd = 8

  /// Whether a short text at the border of a title looks like the site's name: it begins with the host's label, or spells it by initials.
  func resembles(_ text: String) -> Bool { resemblesAsWritten(text) || inPlainLetters(text).contains { resemblesAsWritten($0) } }

  private func resemblesAsWritten(_ text: String) -> Bool {
    if containsAsWritten(text) { return true }
    let folded = MetadataText.fold(text)
    let words = folded.pieces(at: 0x20)
    guard !words.isEmpty, words.count <= 5 else { return false }
    // `SZ.de`: a host's name under the page's own suffix.
    if words.count == 2, !text.utf8.contains(0x20), let suffix = host.pieces(at: 0x2E).last, suffix == words[1],
      text.utf8.count == folded.utf8.count, text.utf8.contains(0x2E)
    {
      return true
    }
    let key = words.joined()
    let parts = host.pieces(at: 0x2E).dropLast().flatMap { $0.pieces(at: 0x2D) }.filter { $0.utf8.count >= 4 }
    if parts.count >= 2, parts.allSatisfy({ part in words.contains { $0.hasPrefix(part) } }) { return true }
    if text.unicodeScalars.count <= 8, Self.ideographicEnds.contains(where: { text.ends(in: $0) }) { return true }
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
    guard var address, let start = address.range(ofASCII: "://") else { return nil }
    let scheme = address.utf8.distance(from: address.startIndex, to: start.upperBound)
    return address.withUTF8 { bytes -> String? in
      var rest = bytes[scheme...]
      if let end = rest.firstIndex(where: { $0 == 0x2F || $0 == 0x3F || $0 == 0x23 }) { rest = rest[..<end] }
      if let at = rest.lastIndex(of: 0x40) { rest = rest[(at + 1)...] }
      if let colon = rest.lastIndex(of: 0x3A) { rest = rest[..<colon] }
      if rest.isEmpty { return nil }
      let host = UnsafeBufferPointer(rebasing: rest)
      guard host.allSatisfy({ $0 < 0x80 }) else { return String(decoding: host, as: UTF8.self).lowercased() }
      return String(
        decoding: [UInt8](most: host.count) { text, count in
          for byte in host {
            text[count] = CaseFold.lowercase(byte)
            count &+= 1
          }
        }, as: UTF8.self)
    }
  }

  /// The longest label but the last; what stands before public suffixes is nearly always that.
  static func label(of host: String) -> String {
    let labels = host.pieces(at: 0x2E)
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
  /// The first range of an ASCII text, or of a sign that is written in one way only, such as `©`; or the last one.
  func range(ofASCII text: StaticString, last: Bool = false) -> Range<String.Index>? {
    guard utf8.count >= text.utf8CodeUnitCount else { return nil }
    var copy = self
    let start = copy.withUTF8 { bytes in text.withUTF8Buffer { Self.place(of: $0, in: bytes, last: last) } }
    return start.map { start in
      let lower = utf8.index(utf8.startIndex, offsetBy: start)
      return lower..<utf8.index(lower, offsetBy: text.utf8CodeUnitCount)
    }
  }

  /// The text with another in the place of each occurrence of an ASCII text.
  func replacing(ascii text: StaticString, with other: StaticString) -> String {
    var copy = self
    return copy.withUTF8 { bytes in
      text.withUTF8Buffer { needle in
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var rest = bytes
        while let at = Self.place(of: needle, in: rest, last: false) {
          out += rest[..<at]
          other.withUTF8Buffer { out += $0 }
          rest = UnsafeBufferPointer(rebasing: rest[(at + needle.count)...])
        }
        out += rest
        return String(decoding: out, as: UTF8.self)
      }
    }
  }

  private static func place(of needle: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>, last: Bool) -> Int? {
    guard let first = needle.first, needle.count <= bytes.count else { return nil }
    var found: Int?
    var at = 0
    let end = bytes.count - needle.count
    while at <= end {
      at = ByteScan.first(first, in: bytes, from: at)
      guard at <= end else { break }
      if UnsafeBufferPointer(rebasing: bytes[at..<at + needle.count]).elementsEqual(needle) {
        found = at
        if !last { break }
      }
      at += 1
    }
    return found
  }
}

extension String {
  /// `hasPrefix`, told by the bytes where they can tell: the standard library compares one character after the other.
  func begins(with start: String) -> Bool {
    let told = utf8.withContiguousStorageIfAvailable { bytes in
      start.utf8.withContiguousStorageIfAvailable { Self.begins(bytes, with: $0) } ?? nil
    }
    return (told ?? nil) ?? hasPrefix(start)
  }

  /// `hasSuffix`, told by the bytes where they can tell that it does not.
  func ends(in end: String) -> Bool {
    let told = utf8.withContiguousStorageIfAvailable { bytes in
      end.utf8.withContiguousStorageIfAvailable { Self.mayEnd(bytes, in: $0) } ?? true
    }
    return told ?? true && hasSuffix(end)
  }

  /// Whether a text begins with another, as characters are compared; nil where a mark at the border or another spelling of it may tell.
  private static func begins(_ bytes: UnsafeBufferPointer<UInt8>, with start: UnsafeBufferPointer<UInt8>) -> Bool? {
    var at = 0
    while at < start.count, at < bytes.count, start[at] == bytes[at] { at &+= 1 }
    guard at < start.count else {
      guard at > 0, at < bytes.count else { return true }
      let lead = start[TextScan(bytes: start).before(at, from: 0)]
      // No mark of ASCII belongs to a letter before U+0600, a kana, an ideograph or a syllable of Hangul.
      return bytes[at] < 0x80 && bytes[at] != 0x0A && (lead < 0xD8 || lead &- 0xE3 < 0x0B) ? true : nil
    }
    return at < bytes.count ? areApart(bytes, at, start, at) : false
  }

  /// False where a text does not end in another.
  private static func mayEnd(_ bytes: UnsafeBufferPointer<UInt8>, in end: UnsafeBufferPointer<UInt8>) -> Bool {
    var (at, place) = (bytes.count &- 1, end.count &- 1)
    while at >= 0, place >= 0, bytes[at] == end[place] {
      at &-= 1
      place &-= 1
    }
    return place < 0 || at < 0 || areApart(bytes, at, end, place) ?? true
  }

  /// False where the scalars of two places are ones that no other spelling has: of ASCII, or ideographs. Else nil.
  private static func areApart(
    _ one: UnsafeBufferPointer<UInt8>, _ at: Int, _ other: UnsafeBufferPointer<UInt8>, _ place: Int
  ) -> Bool? {
    let first = one[TextScan(bytes: one).before(at &+ 1, from: 0)]
    let second = other[TextScan(bytes: other).before(place &+ 1, from: 0)]
    return first < 0x80 && second < 0x80 || first &- 0xE4 < 6 && second &- 0xE4 < 6 ? false : nil
  }
}

extension StringProtocol {
  /// Whether a byte of ASCII stands in the text. The standard library's `utf8.contains` looks at one byte after the other.
  func holds(_ byte: UInt8) -> Bool {
    utf8.withContiguousStorageIfAvailable { ByteScan.first(byte, in: $0) < $0.count } ?? utf8.contains(byte)
  }

  /// Whether a byte that is looked for stands in the text, as `utf8.contains` tells, without asking for each anew where the text lies.
  @inline(__always)
  func holds(where isWanted: (UInt8) -> Bool) -> Bool {
    utf8.withContiguousStorageIfAvailable { $0.contains(where: isWanted) } ?? utf8.contains(where: isWanted)
  }

  /// What stands between bytes of ASCII, empty pieces left out: for texts that are parted by a sign that no mark is put on, as words are by
  /// spaces. It looks at bytes, where `split` looks at characters.
  func pieces(at separator: UInt8) -> [SubSequence] {
    let found = utf8.withContiguousStorageIfAvailable { bytes -> [SubSequence] in
      var pieces: [SubSequence] = []
      pieces.reserveCapacity(8)
      var start = utf8.startIndex
      var at = 0
      while at < bytes.count {
        let place = ByteScan.first(separator, in: bytes, from: at)
        let end = utf8.index(start, offsetBy: place - at)
        if place > at { pieces.append(self[start..<end]) }
        guard place < bytes.count else { break }
        start = utf8.index(after: end)
        at = place + 1
      }
      return pieces
    }
    return found ?? utf8.split(separator: separator).map { self[$0.startIndex..<$0.endIndex] }
  }
}
