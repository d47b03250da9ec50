import WinnowBase

/// Finds shortcodes of content systems that nobody resolved: `[gallery ids="1,2"]`, `[youtube https://…]`, `[/caption]`, `{{ads}}`.
enum Shortcodes {
  /// Codes whose content goes with them.
  private static let paired: Set<String> = ["embed", "youtube", "audio", "video", "tweet", "twitter", "instagram", "gallery"]
  /// Codes that stand without attributes.
  private static let bare: Set<String> = [
    "ad", "ads", "adsense", "audio", "caption", "contact-form", "embed", "gallery", "googlead", "newsletter", "poll", "playlist",
    "related", "related-posts", "sharethis", "social", "toc", "video", "youtube", "vimeo", "tweet", "instagram", "facebook",
  ]

  /// The parts of a text that are shortcodes, ascending and apart, in bytes.
  static func find(_ scan: TextScan, _ range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    let text = UnsafeBufferPointer(rebasing: scan.bytes[..<range.upperBound])
    var at = range.lowerBound
    while true {
      at = ByteScan.first(0x5B, in: text, from: at)
      guard at < range.upperBound else { break }
      guard let end = code(scan, at, range.upperBound) else {
        at += 1
        continue
      }
      var stop = end.end
      if end.isPaired, let close = closing(scan, end.name, from: stop, to: min(range.upperBound, stop + 600)) { stop = close }
      found.append(at..<stop)
      at = stop
    }
    return found
  }

  /// Whether a text is nothing but the place that a template keeps for something: `{{cta}}`, `{{ newsletter }}`.
  static func isPlaceholder(_ scan: TextScan, _ range: Range<Int>) -> Bool {
    guard range.count > 5, range.count <= 40, scan.bytes[range.lowerBound] == 0x7B, scan.bytes[range.lowerBound + 1] == 0x7B,
      scan.bytes[range.upperBound - 1] == 0x7D, scan.bytes[range.upperBound - 2] == 0x7D
    else { return false }
    let name = scan.bytes[range.lowerBound + 2..<range.upperBound - 2].split(separator: 0x20)
    guard name.count == 1, let name = name.first else { return false }
    let word = String(decoding: name, as: UTF8.self)
    return bare.contains(word) || placeholders.contains(word)
  }

  private static let placeholders: Set<String> = ["cta", "banner", "promo", "signup", "form", "advertisement", "share"]

  /// Reads a code that begins at a bracket.
  private static func code(_ scan: TextScan, _ start: Int, _ limit: Int) -> (end: Int, name: String, isPaired: Bool)? {
    var at = start + 1
    var isClosing = false
    if at < limit, scan.bytes[at] == 0x2F {
      isClosing = true
      at += 1
    }
    let nameStart = at
    while at < limit, isNameByte(scan.bytes[at]) { at += 1 }
    guard at > nameStart, at - nameStart <= 40, at < limit else { return nil }
    let name = String(decoding: UnsafeBufferPointer(rebasing: scan.bytes[nameStart..<at]), as: UTF8.self)
    let attributes = at
    while at < limit, at - start < 1_000, scan.bytes[at] != 0x5D, scan.bytes[at] != 0x5B { at += 1 }
    guard at < limit, scan.bytes[at] == 0x5D else { return nil }
    // A Markdown link or footnote is none of ours.
    if at + 1 < limit, scan.bytes[at + 1] == 0x28 { return nil }
    let hasPrefix = name.hasPrefix("vc_") || name.hasPrefix("et_pb_") || name.hasPrefix("su_") || name.hasPrefix("fusion_")
    let known = bare.contains(name) || hasPrefix
    guard isClosing ? known : known ? plausible(scan, attributes, at) : assigns(scan, attributes, at) else { return nil }
    return (at + 1, name, !isClosing && paired.contains(name))
  }

  /// What follows a known name: nothing, an attribute, or an address.
  private static func plausible(_ scan: TextScan, _ start: Int, _ end: Int) -> Bool {
    if start == end { return true }
    return assigns(scan, start, end) || has(scan, "://", start, end) || has(scan, "=", start, end)
  }

  /// Whether an attribute with a quoted value stands in the range.
  private static func assigns(_ scan: TextScan, _ start: Int, _ end: Int) -> Bool {
    start < end && scan.bytes[start] == 0x20 && quotes.contains { has(scan, $0, start, end) }
  }

  /// An equals sign and a quotation mark, as written or as an editor curled it.
  private static let quotes: [StaticString] = ["=\"", "='", "=”", "=“", "=″"]

  private static func has(_ scan: TextScan, _ needle: StaticString, _ start: Int, _ end: Int) -> Bool {
    let count = needle.utf8CodeUnitCount
    guard end - start >= count else { return false }
    return needle.withUTF8Buffer { wanted in
      (start...(end - count)).contains { at in (0..<count).allSatisfy { scan.bytes[at + $0] == wanted[$0] } }
    }
  }

  private static func closing(_ scan: TextScan, _ name: String, from: Int, to limit: Int) -> Int? {
    let wanted = Array("[/\(name)]".utf8)
    guard limit - from >= wanted.count else { return nil }
    for at in from...(limit - wanted.count) where wanted.indices.allSatisfy({ scan.bytes[at + $0] == wanted[$0] }) {
      return at + wanted.count
    }
    return nil
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x2D || byte == 0x5F
  }
}
