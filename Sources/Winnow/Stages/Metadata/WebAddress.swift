/// Small questions about addresses in metadata.
enum WebAddress {
  /// The address made absolute: as it is with a scheme, else resolved against the page's; nil where that cannot be done.
  static func absolute(_ address: String, base: String?) -> String? {
    if address.hasPrefix("http://") || address.hasPrefix("https://") { return address }
    guard let base, let scheme = base.range(ofASCII: "://"), !address.isEmpty, !address.contains(" ") else { return nil }
    if address.hasPrefix("//") { return String(base[..<scheme.lowerBound]) + ":" + address }
    let rest = base[scheme.upperBound...]
    let hostEnd = rest.firstIndex(where: { $0 == "/" || $0 == "?" || $0 == "#" }) ?? rest.endIndex
    if address.hasPrefix("/") { return String(base[..<hostEnd]) + address }
    if address.contains(":") || address.hasPrefix("#") { return nil }
    let path = base[hostEnd...].prefix { $0 != "?" && $0 != "#" }
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? "/"
    return String(base[..<hostEnd]) + (folder.isEmpty ? "/" : String(folder)) + address
  }

  static func isFrontPage(_ address: String) -> Bool {
    guard let scheme = address.range(ofASCII: "://") else { return false }
    guard let slash = address[scheme.upperBound...].firstIndex(of: "/") else { return true }
    return address.index(after: slash) == address.endIndex
  }
}
