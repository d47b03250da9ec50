internal import CPSL

/// The part of a host name that somebody registered, by the public suffix list that libpsl was built with.
public enum RegistrableDomain {
  // The built-in list is constant data in the library, which only reads it.
  nonisolated(unsafe) private static let list: OpaquePointer? = psl_builtin()

  /// The registrable domain of a host in lower case: `news.example.co.uk` gives `example.co.uk`.
  ///
  /// IP addresses, single labels and public suffixes themselves give the host as it is.
  public static func of(host: String) -> String {
    var name = CaseFold.lowercased(host)
    while name.utf8.last == 0x2E { name.removeLast() }
    guard name.utf8.contains(0x2E), !isAddress(name), !name.utf8.contains(0), let list else { return name }
    // The answer points into the string that was asked about, so it is copied while that one lives.
    return name.withCString { bytes in psl_registrable_domain(list, bytes).map { String(cString: $0) } } ?? name
  }

  /// The registrable domain of an address's host; nil where it has none.
  public static func of(url: String) -> String? {
    if let host = plainHost(url) { return of(host: host) }
    guard let host = URLText(url).normalized().host, !host.isEmpty else { return nil }
    return of(host: host)
  }

  /// The host of a web address that needs no normal form: small letters, figures, hyphens and dots between the scheme and what follows. Nil
  /// for any other.
  private static func plainHost(_ url: String) -> String? {
    var url = url
    return url.withUTF8 { bytes in
      guard CaseFold.hasASCII("http", in: bytes), bytes[0] == 0x68, bytes[1] == 0x74, bytes[2] == 0x74, bytes[3] == 0x70 else {
        return nil
      }
      var start = 4
      if start < bytes.count, bytes[start] == 0x73 { start += 1 }
      guard CaseFold.hasASCII("://", in: bytes, at: start) else { return nil }
      start += 3
      var end = start
      while end < bytes.count, bytes[end] &- 0x61 < 26 || bytes[end] &- 0x30 < 10 || bytes[end] == 0x2D || bytes[end] == 0x2E {
        end += 1
      }
      guard end > start, bytes[end - 1] != 0x2E,
        end == bytes.count || bytes[end] == 0x2F || bytes[end] == 0x3F || bytes[end] == 0x23
      else { return nil }
      return String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
    }
  }

  private static func isAddress(_ host: String) -> Bool {
    host.utf8.first == 0x5B || host.utf8.contains(0x3A) || host.utf8.allSatisfy { $0 == 0x2E || ($0 >= 0x30 && $0 <= 0x39) }
  }
}
