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
    guard let host = URLText(url).normalized().host, !host.isEmpty else { return nil }
    return of(host: host)
  }

  private static func isAddress(_ host: String) -> Bool {
    host.utf8.first == 0x5B || host.utf8.contains(0x3A) || host.utf8.allSatisfy { $0 == 0x2E || ($0 >= 0x30 && $0 <= 0x39) }
  }
}
