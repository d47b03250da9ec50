import WinnowBase

// What the address of a link tells of the person whom the link names.
extension BylineSearch {
  static func isAuthorAddress(_ href: String) -> Bool {
    guard href.utf8.count < 300 else { return false }
    var href = href
    let mayBe = href.withUTF8 { authorPaths.hasMatch(in: $0) }
    return mayBe && authorParts.contains { Self.contains(href, $0) }
  }

  private static let authorParts = [
    "/author", "/autor", "/auteur", "/user/", "/people/", "/profile", "/by/", "/staff/", "/writers/", "/contributor",
    "/journalist", "/redakt",
    "/person", "author=", "/editors/", "memberlist.php?mode=viewprofile", "/team/", "/users/", "/members/", "/forfatter",
    "/byline", "linkedin.com/in/",
  ]
  private static let authorPaths = PhraseMatcher(authorParts, wholeWords: false)

  private static func contains(_ text: String, _ part: String) -> Bool {
    let bytes = Array(text.utf8)
    let needle = Array(part.utf8)
    guard bytes.count >= needle.count else { return false }
    for start in 0...(bytes.count - needle.count) where bytes[start] == needle[0] {
      if bytes[start..<start + needle.count].elementsEqual(needle) { return true }
    }
    return false
  }
}
