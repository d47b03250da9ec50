import WinnowBase

/// Makes a page's addresses absolute.
struct HTMLAddress {
  /// What references are relative to; nil where no absolute address is known.
  private let base: URLText?
  /// `base` without its fragment.
  private let page: String
  private let scheme: String
  /// Scheme, host and port, as they stand before a path.
  private let origin: String

  /// `base` is what the page's `base` element says, itself relative to the page's address.
  init(page: String?, base: String?) {
    var found = page.map { URLText($0) }
    if let base, !base.isEmpty { found = found?.resolve(base) ?? URLText(base) }
    guard var found, let scheme = found.scheme, found.host != nil else {
      (self.base, self.page, self.scheme, origin) = (nil, "", "", "")
      return
    }
    found.userInfo = nil
    self.base = found
    self.scheme = scheme
    found.fragment = nil
    self.page = found.text
    (found.path, found.query) = ("", nil)
    origin = found.text
  }

  /// Whether an address leads to the page itself, or to a place in it: no picture stands there.
  func isPage(_ reference: String) -> Bool {
    let bytes = reference.utf8
    if bytes.first == 0x23 { return true }
    guard base != nil, bytes.last == page.utf8.last || bytes.contains(0x23) else { return false }
    return resolve(reference).utf8.prefix { $0 != 0x23 }.elementsEqual(page.utf8)
  }

  /// The absolute form of an address; as given when no base is known, and where it has a scheme of its own.
  func resolve(_ reference: String) -> String {
    guard let base else { return reference }
    let bytes = reference.utf8
    if bytes.starts(with: "//".utf8) { return scheme + ":" + reference }
    if let colon = bytes.firstIndex(of: 0x3A), bytes[..<colon].allSatisfy({ ($0 | 0x20) &- 0x61 < 26 || $0 == 0x2D || $0 == 0x2B })
    {
      return reference
    }
    // Nearly every reference is a path from the root without points to resolve.
    if bytes.starts(with: "/".utf8), reference.range(ofASCII: "/.") == nil { return origin + reference }
    return base.resolve(reference).text
  }
}
