import WinnowBase

/// The address inside the address: what a resizing proxy, a cache or an image service was asked to fetch.
enum InnerAddress {
  /// The innermost address, and whether there was one inside. Never more than five layers are taken off.
  /// `parts` is the address taken apart.
  static func innermost(of address: [UInt8], _ parts: PictureAddress) -> (address: [UInt8], isProxied: Bool) {
    var current = address
    for layer in 0..<5 {
      guard let inner = inner(of: current, layer == 0 ? parts : PictureAddress(current)), inner.count < current.count || layer == 0
      else { return (current, layer > 0) }
      current = inner
    }
    return (current, true)
  }

  private static func inner(of address: [UInt8], _ parts: PictureAddress) -> [UInt8]? {
    inPath(address) ?? inQuery(address, parts) ?? atKnownHost(address, parts)
  }

  /// `…/https://host/path`, `…/https%3A%2F%2Fhost%2Fpath`, `…#https://host/path`, `…/aHR0cHM6Ly9…` (base64).
  private static func inPath(_ address: [UInt8]) -> [UInt8]? {
    let (mark, escape, hash) = address.withUnsafeBufferPointer { bytes in
      (ByteScan.first(0x3F, in: bytes, from: 0), ByteScan.first(0x25, in: bytes, from: 0), ByteScan.first(0x23, in: bytes, from: 0))
    }
    var path = address[..<mark]
    for _ in 0..<3 {
      if let at = schemeInside(path) {
        // An inner address that was not escaped shares the outer one's query.
        let inner = Array(path[at...])
        return mark < address.count && address[mark...].contains(0x3D) ? inner + address[mark...] : inner
      }
      guard escape < mark, path.contains(0x25) else { break }
      let decoded = PictureAddress.decoded(path)
      if decoded.count == path.count { break }
      path = decoded[...]
    }
    if hash < address.count, let at = schemeInside(address[hash...]) {
      return Array(address[at...])
    }
    return base64(address[..<mark])
  }

  /// Where an address begins within a text, as an index of the text.
  private static func schemeInside(_ text: ArraySlice<UInt8>) -> Int? {
    guard text.count > 8 else { return nil }
    return text.withUnsafeBufferPointer { bytes -> Int? in
      var at = bytes.count - 7
      while at > 0 {
        if bytes[at] | 0x20 == 0x68, bytes[at + 1] | 0x20 == 0x74, PictureAddress.afterScheme(bytes, from: at) != nil,
          !bytes[at - 1].isLetter
        {
          return at
        }
        at -= 1
      }
      return nil
    }.map { $0 + text.startIndex }
  }

  /// imgproxy and its kin write the address in URL-safe base64, cut by slashes every so often.
  private static func base64(_ path: ArraySlice<UInt8>) -> [UInt8]? {
    guard holdsScheme(path) else { return nil }
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
    return PictureAddress.afterScheme(out[...]) == nil || out.count < 12 || out.contains(where: { $0 < 0x20 }) ? nil : out
  }

  /// Whether `aHR0c`, the base64 of `http`, stands somewhere in a text.
  private static func holdsScheme(_ text: ArraySlice<UInt8>) -> Bool {
    text.withUnsafeBufferPointer { bytes in
      // By its second letter, which addresses hold least of.
      var i = ByteScan.first(0x48, in: bytes, from: 1)
      while i + 4 <= bytes.count {
        if bytes[i - 1] == 0x61, bytes[i + 1] == 0x52, bytes[i + 2] == 0x30, bytes[i + 3] == 0x63 { return true }
        i = ByteScan.first(0x48, in: bytes, from: i + 1)
      }
      return false
    }
  }

  private static let names = WordSet(
    ["url", "src", "image", "img", "u", "uri", "imgurl", "image_url", "imageurl", "href", "source", "link", "original", "remote"])

  /// `?url=https%3A%2F%2Fhost%2Fpath`, `?url=host/path`, `?url=%2Fpath` on the same host.
  private static func inQuery(_ address: [UInt8], _ parts: PictureAddress) -> [UInt8]? {
    guard !parts.query.isEmpty else { return nil }
    for pair in parts.query where names.contains(pair.name) {
      var value = pair.value
      for _ in 0..<2 where value.contains(0x25) { value = PictureAddress.decoded(value[...]) }
      if PictureAddress.afterScheme(value[...]) != nil { return value }
      if value.first == 0x2F, value.count > 4 { return Array("//".utf8) + parts.host + value }
      let slash = value.firstIndex(of: 0x2F)
      if let slash, isDomain(value[..<slash]) { return Array("//".utf8) + value }
    }
    return nil
  }

  /// Photon (`i0.wp.com/host/path`), AMP caches (`…cdn.ampproject.org/ii/w680/s/host/path`), and resizers that name the host as a
  /// folder after the size (`/resizer/…/800x600/smart/host/path`).
  private static func atKnownHost(_ address: [UInt8], _ parts: PictureAddress) -> [UInt8]? {
    guard !parts.host.isEmpty, parts.segments.count >= 2 else { return nil }
    let isPhoton = parts.host.count == 9 && parts.host.starts(with: "i") && parts.host.ends(with: ".wp.com")
    let isCache = parts.host.ends(with: ".cdn.ampproject.org") || parts.host.equals("cdn.ampproject.org")
    for at in 0..<(parts.segments.count - 1) where isDomain(parts.segments[at][...]) {
      guard isPhoton || isCache || parts.segments.contains(where: { PictureSize(box: $0[...]) != nil }) else { return nil }
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
  static func isDomain(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count >= 4, text.count <= 253, let dot = text.lastIndex(of: 0x2E), dot > text.startIndex else { return false }
    let last = text[(dot + 1)...].lazy.map(\.lowercased)
    guard (2...13).contains(last.count), last.allSatisfy(\.isLetter), !endings.contains(last) else { return false }
    return text[..<dot].allSatisfy { $0.isLetter || $0.isDigit || $0 == 0x2D || $0 == 0x2E } && text.first != 0x2E
  }
}
