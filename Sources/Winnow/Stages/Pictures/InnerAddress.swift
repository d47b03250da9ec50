import WinnowBase

/// The address inside the address: what a resizing proxy, a cache or an image service was asked to fetch.
enum InnerAddress {
  /// The innermost address, nil where there is none inside. Never more than five layers are taken off.
  /// `parts` is the address taken apart.
  static func innermost(of address: AddressText, _ parts: PictureAddress) -> [UInt8]? {
    guard var current = inner(of: address, parts) else { return nil }
    for _ in 1..<5 {
      let next = current.withUnsafeBufferPointer { text in PictureAddress.read(text) { inner(of: text, $0) } }
      guard let next, next.count < current.count else { return current }
      current = next
    }
    return current
  }

  private static func inner(of address: AddressText, _ parts: PictureAddress) -> [UInt8]? {
    inPath(address) ?? inQuery(parts) ?? atKnownHost(address, parts)
  }

  /// `…/https://host/path`, `…/https%3A%2F%2Fhost%2Fpath`, `…#https://host/path`, `…/aHR0cHM6Ly9…` (base64).
  private static func inPath(_ address: AddressText) -> [UInt8]? {
    let mark = ByteScan.first(0x3F, in: address, from: 0)
    let path = AddressText(rebasing: address[..<mark])
    // An inner address that was not escaped shares the outer one's query.
    func inner(_ path: AddressText, _ at: Int) -> [UInt8] {
      mark < address.count && address[mark...].contains(0x3D) ? Array(path[at...]) + address[mark...] : Array(path[at...])
    }
    if let at = schemeInside(path) { return inner(path, at) }
    if ByteScan.first(0x25, in: path, from: 0) < mark {
      var escaped = Array(path)
      for _ in 0..<2 where escaped.contains(0x25) {
        let decoded = escaped.withUnsafeBufferPointer { PictureAddress.decoded($0[...]) }
        if decoded.count == escaped.count { break }
        if let found = decoded.withUnsafeBufferPointer({ path in schemeInside(path).map { inner(path, $0) } }) { return found }
        escaped = decoded
      }
    }
    let hash = ByteScan.first(0x23, in: address, from: 0)
    let behind = AddressText(rebasing: address[min(hash, address.count)...])
    if let at = schemeInside(behind) { return Array(behind[at...]) }
    return base64(address[..<mark])
  }

  /// Where the last address begins that a text holds behind its first byte, and behind no letter.
  private static func schemeInside(_ text: AddressText) -> Int? {
    guard text.count > 8 else { return nil }
    var found: Int?
    // Most texts have one colon, that of their own scheme.
    var colon = ByteScan.first(0x3A, in: text, from: 1)
    while colon < text.count {
      let name = text[colon - 1] | 0x20 == 0x73 ? 5 : 4
      let at = colon - name
      if at > 0, at <= text.count - 7, text[at] | 0x20 == 0x68, text[at + 1] | 0x20 == 0x74,
        PictureAddress.afterScheme(text, from: at) != nil, !text[at - 1].isLetter
      {
        found = at
      }
      colon = ByteScan.first(0x3A, in: text, from: colon + 1)
    }
    return found
  }

  /// imgproxy and its kin write the address in URL-safe base64, cut by slashes every so often.
  private static func base64(_ path: AddressPart) -> [UInt8]? {
    guard holdsScheme(AddressText(rebasing: path)) else { return nil }
    let segments = path.split(separator: 0x2F)
    guard let first = segments.firstIndex(where: { $0.starts(with: "aHR0c") && $0.count >= 12 }) else { return nil }
    var out: [UInt8] = []
    var bits = 0
    var held = 0
    loop: for byte in segments[first...].joined() {
      let value: Int
      switch byte {
      case 0x41...0x5A: value = Int(byte) - 0x41
      case 0x61...0x7A: value = Int(byte) - 0x47
      case 0x30...0x39: value = Int(byte) + 4
      case 0x2B, 0x2D: value = 62
      case 0x2F, 0x5F: value = 63
      default: break loop
      }
      bits = (bits << 6 | value) & 0xFFFF
      held += 6
      if held >= 8 {
        held -= 8
        out.append(UInt8(truncatingIfNeeded: bits >> held))
      }
    }
    return !hasScheme(out) || out.count < 12 || out.contains(where: { $0 < 0x20 }) ? nil : out
  }

  /// Whether `aHR0c`, the base64 of `http`, stands somewhere in a text.
  private static func holdsScheme(_ bytes: AddressText) -> Bool {
    // By its second letter, which addresses hold least of.
    var i = ByteScan.first(0x48, in: bytes, from: 1)
    while i + 4 <= bytes.count {
      if bytes[i - 1] == 0x61, bytes[i + 1] == 0x52, bytes[i + 2] == 0x30, bytes[i + 3] == 0x63 { return true }
      i = ByteScan.first(0x48, in: bytes, from: i + 1)
    }
    return false
  }

  /// Whether bytes begin with a scheme or the slashes before a host.
  private static func hasScheme(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { PictureAddress.afterScheme($0, from: 0) != nil }
  }

  private static let names = WordSet(
    ["url", "src", "image", "img", "u", "uri", "imgurl", "image_url", "imageurl", "href", "source", "link", "original", "remote"])

  /// `?url=https%3A%2F%2Fhost%2Fpath`, `?url=host/path`, `?url=%2Fpath` on the same host.
  private static func inQuery(_ parts: PictureAddress) -> [UInt8]? {
    guard !parts.query.isEmpty else { return nil }
    for pair in parts.query where names.contains(pair.name) {
      var value = Array(pair.value)
      for _ in 0..<2 where value.contains(0x25) { value = value.withUnsafeBufferPointer { PictureAddress.decoded($0[...]) } }
      if hasScheme(value) { return value }
      if value.first == 0x2F, value.count > 4 { return Array("//".utf8) + parts.host + value }
      let slash = value.firstIndex(of: 0x2F)
      if let slash, value.withUnsafeBufferPointer({ isDomain($0[..<slash]) }) { return Array("//".utf8) + value }
    }
    return nil
  }

  /// Photon (`i0.wp.com/host/path`), AMP caches (`…cdn.ampproject.org/ii/w680/s/host/path`), and resizers that name the host as a
  /// folder after the size (`/resizer/…/800x600/smart/host/path`).
  private static func atKnownHost(_ address: AddressText, _ parts: PictureAddress) -> [UInt8]? {
    guard !parts.host.isEmpty, parts.segments.count >= 2 else { return nil }
    let isPhoton = parts.host.count == 9 && parts.host.starts(with: "i") && parts.host.ends(with: ".wp.com")
    let isCache = parts.host.ends(with: ".cdn.ampproject.org") || parts.host.equals("cdn.ampproject.org")
    for at in 0..<(parts.segments.count - 1) where isDomain(parts.segments[at][...]) {
      guard isPhoton || isCache || parts.segments.contains(where: { SizeBox($0[...]) != nil }) else { return nil }
      if isPhoton, at > 0 { return nil }
      // Photon and the caches keep the address's own query; sizes in it are dropped later.
      var inner = Array("//".utf8) + parts.segments[at...].joined(separator: [0x2F])
      if let mark = address.firstIndex(of: 0x3F) { inner += address[mark...] }
      return inner
    }
    return nil
  }

  private static let endings = WordSet(
    [
      "jpg", "jpeg", "png", "gif", "webp", "avif", "svg", "bmp", "tif", "tiff", "heic", "html", "htm", "php", "aspx", "jsp", "js",
      "css",
    ])

  /// Whether a text can only be a domain name: labels of letters, digits and hyphens, the last of letters and no file ending.
  static func isDomain(_ text: AddressPart) -> Bool {
    guard text.count >= 4, text.count <= 253, let dot = text.lastIndex(of: 0x2E), dot > text.startIndex else { return false }
    let last = text[(dot + 1)...].lazy.map(\.lowercased)
    guard (2...13).contains(last.count), last.allSatisfy(\.isLetter), !endings.contains(last) else { return false }
    return text[..<dot].allSatisfy { $0.isLetter || $0.isDigit || $0 == 0x2D || $0 == 0x2E } && text.first != 0x2E
  }
}
