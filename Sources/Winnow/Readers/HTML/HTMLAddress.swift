/// Makes a page's addresses absolute.
struct HTMLAddress {
  private let base: String?
  private let scheme: String
  private let authority: String
  private let folder: String

  init(page: String?, base: String?) {
    var text = page
    if let base, !base.isEmpty {
      text = base.contains("://") || page == nil ? base : HTMLAddress(page: page, base: nil).resolve(base)
    }
    guard let text, let mark = text.firstRange(of: "://") else {
      self.base = nil
      (scheme, authority, folder) = ("", "", "")
      return
    }
    self.base = text
    scheme = String(text[..<mark.lowerBound])
    let rest = text[mark.upperBound...].prefix { $0 != "?" && $0 != "#" }
    let slash = rest.firstIndex(of: "/") ?? rest.endIndex
    authority = String(rest[..<slash])
    let path = rest[slash...]
    folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "/"
  }

  /// Whether an address leads to the page itself, or to a place in it: no picture stands there.
  func isPage(_ reference: String) -> Bool {
    if reference.utf8.first == 0x23 { return true }
    guard let base, reference.utf8.last == base.utf8.last || reference.utf8.contains(0x23) else { return false }
    return resolve(reference).prefix { $0 != "#" } == base.prefix { $0 != "#" }
  }

  /// The absolute form of an address; as given when no base is known.
  func resolve(_ reference: String) -> String {
    guard base != nil else { return reference }
    let bytes = reference.utf8
    if bytes.starts(with: "//".utf8) { return scheme + ":" + reference }
    if bytes.starts(with: "/".utf8) { return scheme + "://" + authority + reference }
    if let colon = bytes.firstIndex(of: 0x3A), bytes[..<colon].allSatisfy({ ($0 | 0x20) &- 0x61 < 26 || $0 == 0x2D || $0 == 0x2B })
    {
      return reference
    }
    var path = Substring(reference)
    var folder = Substring(folder)
    while true {
      if path.hasPrefix("./") {
        path = path.dropFirst(2)
      } else if path.hasPrefix("../") {
        path = path.dropFirst(3)
        if folder.count > 1 {
          folder = folder.dropLast().prefix(through: folder.dropLast().lastIndex(of: "/") ?? folder.startIndex)
        }
      } else {
        return scheme + "://" + authority + folder + path
      }
    }
  }
}
