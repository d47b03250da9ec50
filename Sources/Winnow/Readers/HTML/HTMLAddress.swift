import WinnowBase

/// Makes a page's addresses absolute.
struct HTMLAddress {
  /// What references are relative to; nil where no absolute address is known.
  private let base: URLText?
  /// Whether there is one: to look at it copies it.
  private let isKnown: Bool
  /// `base` without its fragment.
  private let page: String
  /// The scheme with its colon.
  private let schemeStart: [UInt8]
  /// Scheme, host and port, as they stand before a path.
  private let originBytes: [UInt8]
  /// How many bytes `page` and `origin` have, and the last of `page`: asked for with each picture.
  private let pageCount: Int
  private let pageEnd: UInt8
  private let originCount: Int

  /// `base` is what the page's `base` element says, itself relative to the page's address.
  init(page: String?, base: String?) {
    var found = page.map { URLText($0) }
    if let base, !base.isEmpty { found = found?.resolve(base) ?? URLText(base) }
    guard var found, let scheme = found.scheme, found.host != nil else {
      (self.base, self.page, schemeStart, originBytes) = (nil, "", [], [])
      (pageCount, pageEnd, originCount, isKnown) = (0, 0, 0, false)
      return
    }
    found.userInfo = nil
    self.base = found
    schemeStart = Array((scheme + ":").utf8)
    found.fragment = nil
    self.page = found.text
    (found.path, found.query) = ("", nil)
    originBytes = Array(found.text.utf8)
    isKnown = true
    (pageCount, pageEnd, originCount) = (self.page.utf8.count, self.page.utf8.last ?? 0, originBytes.count)
  }

  /// Whether an address leads to the page itself, or to a place in it: no picture stands there.
  func isPage(_ reference: String) -> Bool {
    var reference = reference
    return reference.withUTF8 { isPage($0) }
  }

  func isPage(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes.first else { return false }
    if first == 0x23 { return true }
    guard isKnown else { return false }
    let length = ByteScan.first(0x23, in: bytes)
    guard length < bytes.count || bytes.last == pageEnd else { return false }
    // Of most forms the length of what they stand for is known, and seldom that of the page's address.
    switch Self.form(bytes) {
    case .absolute: guard length == pageCount else { return false }
    case .rooted: guard originCount + length == pageCount else { return false }
    case .network, .other: break
    }
    return resolve(bytes).utf8.prefix { $0 != 0x23 }.elementsEqual(page.utf8)
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
    return reference.withUTF8 { madeAbsolute($0) } ?? reference
  }

  func resolve(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    (isKnown ? madeAbsolute(bytes) : nil) ?? String(decoding: bytes, as: UTF8.self)
  }

  /// The absolute form of an address; nil for one that is absolute already.
  private func madeAbsolute(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    switch Self.form(bytes) {
    case .absolute: return nil
    case .network: return Self.joined(schemeStart, bytes)
    // Nearly every reference is a path from the root.
    case .rooted: return Self.joined(originBytes, bytes)
    case .other: return base?.resolve(String(decoding: bytes, as: UTF8.self)).text
    }
  }

  private static func joined(_ start: [UInt8], _ rest: UnsafeBufferPointer<UInt8>) -> String {
    String(unsafeUninitializedCapacity: start.count + rest.count) { target in
      _ = target.initialize(fromContentsOf: start)
      _ = UnsafeMutableBufferPointer(rebasing: target[start.count...]).initialize(fromContentsOf: rest)
      return start.count + rest.count
    }
  }
}
