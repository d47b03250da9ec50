import WinnowBase

/// Makes a page's addresses absolute.
struct HTMLAddress {
  /// What references are relative to; nil where no absolute address is known.
  private let base: URLText?
  /// Whether there is one: to look at it copies it.
  private let isKnown: Bool
  /// `base` without its fragment.
  private let page: String
  private let scheme: String
  /// Scheme, host and port, as they stand before a path.
  private let origin: String
  /// How many bytes `page` and `origin` have, and the last of `page`: asked for with each picture.
  private let pageCount: Int
  private let pageEnd: UInt8
  private let originCount: Int

  /// `base` is what the page's `base` element says, itself relative to the page's address.
  init(page: String?, base: String?) {
    var found = page.map { URLText($0) }
    if let base, !base.isEmpty { found = found?.resolve(base) ?? URLText(base) }
    guard var found, let scheme = found.scheme, found.host != nil else {
      (self.base, self.page, self.scheme, origin) = (nil, "", "", "")
      (pageCount, pageEnd, originCount, isKnown) = (0, 0, 0, false)
      return
    }
    found.userInfo = nil
    self.base = found
    self.scheme = scheme
    found.fragment = nil
    self.page = found.text
    (found.path, found.query) = ("", nil)
    origin = found.text
    isKnown = true
    (pageCount, pageEnd, originCount) = (self.page.utf8.count, self.page.utf8.last ?? 0, origin.utf8.count)
  }

  /// Whether an address leads to the page itself, or to a place in it: no picture stands there.
  func isPage(_ reference: String) -> Bool {
    guard let first = reference.utf8.first else { return false }
    if first == 0x23 { return true }
    guard isKnown else { return false }
    var reference = reference
    let mayBe = reference.withUTF8 { bytes -> Bool in
      let length = ByteScan.first(0x23, in: bytes)
      guard length < bytes.count || bytes.last == pageEnd else { return false }
      // Of most forms the length of what they stand for is known, and seldom that of the page's address.
      switch Self.form(bytes) {
      case .absolute: return length == pageCount
      case .rooted: return originCount + length == pageCount
      case .network, .other: return true
      }
    }
    guard mayBe else { return false }
    return resolve(reference).utf8.prefix { $0 != 0x23 }.elementsEqual(page.utf8)
  }

  /// What a reference begins with.
  private enum Form {
    /// A scheme; `//`; `/`, without points to resolve; anything else.
    case absolute, network, rooted, other
  }

  private static func form(_ bytes: UnsafeBufferPointer<UInt8>) -> Form {
    var at = 0
    while at < bytes.count, (bytes[at] | 0x20) &- 0x61 < 26 || bytes[at] == 0x2D || bytes[at] == 0x2B { at &+= 1 }
    if at < bytes.count, bytes[at] == 0x3A { return .absolute }
    guard let first = bytes.first, first == 0x2F else { return .other }
    if bytes.count > 1, bytes[1] == 0x2F { return .network }
    var slash = 0
    while slash &+ 1 < bytes.count {
      if bytes[slash &+ 1] == 0x2E { return .other }
      slash = ByteScan.first(0x2F, in: bytes, from: slash &+ 1)
    }
    return .rooted
  }

  /// The absolute form of an address; as given when no base is known, and where it has a scheme of its own.
  func resolve(_ reference: String) -> String {
    guard isKnown else { return reference }
    var reference = reference
    switch reference.withUTF8({ Self.form($0) }) {
    case .absolute: return reference
    case .network: return scheme + ":" + reference
    // Nearly every reference is a path from the root.
    case .rooted: return origin + reference
    case .other: return base?.resolve(reference).text ?? reference
    }
  }
}
