/// A web address or a reference to one, taken apart as RFC 3986 says, with the leniency of browsers towards what pages hold.
///
/// Surrounding white space is dropped, tabs and line breaks inside too; in http and https a backslash counts as a slash.
public struct URLText: Sendable, Hashable, CustomStringConvertible {
  /// The scheme without its colon, in lower case; nil in a relative reference.
  public var scheme: String?
  /// The user information without its `@`.
  public var userInfo: String?
  /// The host, a literal IPv6 address with its brackets; nil where there is no authority.
  public var host: String?
  /// The port's digits.
  public var port: String?
  /// The path; may be empty.
  public var path: String
  /// The query without its `?`.
  public var query: String?
  /// The fragment without its `#`.
  public var fragment: String?

  /// Takes a reference apart. Every text is some reference.
  public init(_ text: String) {
    var bytes = Array(text.utf8)[...]
    if bytes.contains(where: { $0 < 0x20 }) { bytes.removeAll { $0 == 0x09 || $0 == 0x0A || $0 == 0x0D } }
    while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    if let colon = Self.schemeEnd(bytes) {
      scheme = CaseFold.lowercased(Self.string(bytes[..<colon]))
      bytes = bytes[(colon + 1)...]
    }
    if let hash = bytes.firstIndex(of: 0x23) {
      fragment = Self.string(bytes[(hash + 1)...])
      bytes = bytes[..<hash]
    }
    if let mark = bytes.firstIndex(of: 0x3F) {
      query = Self.string(bytes[(mark + 1)...])
      bytes = bytes[..<mark]
    }
    if bytes.contains(0x5C), scheme == nil || scheme == "http" || scheme == "https" {
      bytes = bytes.map { $0 == 0x5C ? 0x2F : $0 }[...]
    }
    if bytes.starts(with: [0x2F, 0x2F]) {
      let rest = bytes.dropFirst(2)
      let end = rest.firstIndex(of: 0x2F) ?? rest.endIndex
      path = Self.string(rest[end...])
      setAuthority(rest[..<end])
    } else {
      path = Self.string(bytes)
    }
  }

  /// Whether this is an http or https address with a host.
  public var isWeb: Bool { (scheme == "http" || scheme == "https") && !(host ?? "").isEmpty }

  /// The address put together again.
  public var text: String {
    var text = ""
    if let scheme { text += scheme + ":" }
    if let host {
      text += "//"
      if let userInfo { text += userInfo + "@" }
      text += host
      if let port { text += ":" + port }
    }
    text += path
    if let query { text += "?" + query }
    if let fragment { text += "#" + fragment }
    return text
  }

  /// The address.
  public var description: String { text }

  /// The reference as seen from this address (RFC 3986, 5.2.2).
  public func resolve(_ reference: URLText) -> URLText {
    // `http:name` with the base's own scheme is a relative reference in browsers.
    let isOldStyle = reference.scheme == scheme && reference.host == nil && isWeb
    var result = reference
    if reference.scheme != nil, !isOldStyle {
      result.path = Self.removeDotSegments(reference.path, in: reference)
      return result
    }
    result.scheme = scheme
    if reference.host == nil {
      result.userInfo = userInfo
      result.host = host
      result.port = port
      if reference.path.isEmpty {
        result.path = path
        if reference.query == nil { result.query = query }
      } else if !reference.path.utf8.starts(with: [0x2F]) {
        let base = Array(path.utf8)
        let folder = Self.string(base[...].prefix((base.lastIndex(of: 0x2F) ?? -1) + 1))
        result.path = (host != nil && folder.isEmpty ? "/" : folder) + reference.path
      }
    }
    result.path = Self.removeDotSegments(result.path, in: result)
    return result
  }

  /// The reference as seen from this address.
  public func resolve(_ reference: String) -> URLText { resolve(URLText(reference)) }

  // MARK: Inside

  private mutating func setAuthority(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    if let at = rest.lastIndex(of: 0x40) {
      userInfo = Self.string(rest[..<at])
      rest = rest[(at + 1)...]
    }
    let bracket = rest.first == 0x5B ? rest.firstIndex(of: 0x5D) : nil
    if let colon = rest[(bracket ?? rest.startIndex)...].lastIndex(of: 0x3A),
      rest[(colon + 1)...].allSatisfy({ $0 >= 0x30 && $0 <= 0x39 })
    {
      port = Self.string(rest[(colon + 1)...])
      rest = rest[..<colon]
    }
    host = Self.string(rest)
  }

  private static func schemeEnd(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = bytes.first, CaseFold.lowercase(first) &- 0x61 < 26 else { return nil }
    for at in bytes.indices {
      switch CaseFold.lowercase(bytes[at]) {
      case 0x3A: return at
      case 0x61...0x7A, 0x30...0x39, 0x2B, 0x2D, 0x2E: continue
      default: return nil
      }
    }
    return nil
  }

  static func removeDotSegments(_ path: String, in reference: URLText) -> String {
    guard mayHaveDotSegment(path), reference.host != nil || path.utf8.first == 0x2F else { return path }
    var path = path
    return path.withUTF8 { bytes in
      // The segments that are kept, each behind a slash, and where each of them begins.
      var kept: [UInt8] = []
      kept.reserveCapacity(bytes.count + 1)
      var starts: [Int] = []
      func keep(_ segment: Range<Int>) {
        starts.append(kept.count)
        kept.append(0x2F)
        kept += UnsafeBufferPointer(rebasing: bytes[segment])
      }
      var at = 0
      while at <= bytes.count {
        let end = ByteScan.first(0x2F, in: bytes, from: at)
        let points = points(UnsafeBufferPointer(rebasing: bytes[at..<end]))
        if points == 0 {
          keep(at..<end)
        } else {
          if points == 2, starts.count > 1, let last = starts.popLast() { kept.removeLast(kept.count - last) }
          if end == bytes.count { keep(end..<end) }
        }
        at = end + 1
      }
      return string(kept.dropFirst())
    }
  }

  /// How many points a segment consists of, plain or escaped: one for the same folder, two for the one around it; 0 for a name.
  private static func points(_ segment: UnsafeBufferPointer<UInt8>) -> Int {
    guard segment.count <= 6 else { return 0 }
    var count = 0
    var at = 0
    while at < segment.count {
      if segment[at] == 0x2E {
        at += 1
      } else if CaseFold.hasASCII("%2e", in: segment, at: at) {
        at += 3
      } else {
        return 0
      }
      count += 1
    }
    return count <= 2 ? count : 0
  }

  /// Whether a point, plain or escaped, follows a slash or starts the path: most paths have none and stay as they are.
  private static func mayHaveDotSegment(_ path: String) -> Bool {
    var before: UInt8 = 0x2F
    for byte in path.utf8 {
      if before == 0x2F, byte == 0x2E || byte == 0x25 { return true }
      before = byte
    }
    return false
  }

  static func string(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}
