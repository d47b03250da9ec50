internal import CIDN2

/// Host names as name servers understand them.
public enum HostName {
  /// The host in lower case and ASCII: `Bücher.example` gives `xn--bcher-kva.example` (Unicode TR 46, not transitional, by libidn2).
  ///
  /// ASCII hosts, IPv6 addresses in brackets among them, are only put into lower case; whatever they hold. Nil where the name
  /// cannot be spelt in ASCII: a label that is too long, or a character that no name may hold.
  public static func ascii(_ host: String) -> String? {
    guard host.utf8.contains(where: { $0 >= 0x80 }) else { return CaseFold.lowercased(host) }
    var spelt: UnsafeMutablePointer<CChar>?
    let flags = Int32(IDN2_NONTRANSITIONAL.rawValue | IDN2_NFC_INPUT.rawValue)
    let code = host.withCString { idn2_to_ascii_8z($0, &spelt, flags) }
    defer { idn2_free(spelt) }
    guard code == IDN2_OK.rawValue, !host.utf8.contains(0), let spelt else { return nil }
    return String(cString: spelt)
  }
}
