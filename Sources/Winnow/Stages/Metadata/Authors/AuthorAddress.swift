import WinnowBase

// What the address of a link tells of the person whom the link names.
extension BylineSearch {
  /// Whether a link leads to the page of an author.
  ///
  /// - Parameter name: what the link says. Where that is a person, a small paper may lead to the page that tells of all of its authors.
  static func isAuthorAddress(_ href: String, of name: @autoclosure () -> String) -> Bool {
    guard href.utf8.count < 300 else { return false }
    return authorPaths.hasMatch(in: href) && authorParts.contains { leads(href, to: $0) }
      && !networks.contains { href.range(ofASCII: $0) != nil } && (!isListOfAuthors(href) || attribution.namesPerson(name()))
  }

  /// Whether an address holds a part for authors, and that is not the beginning of another word: `/authority/`, `/personal-finance/`.
  private static func leads(_ href: String, to part: String) -> Bool {
    guard let found = href.firstBytes(of: part) else { return false }
    guard part.utf8.first == 0x2F else { return true }
    let word = href.utf8[href.utf8.index(after: found.lowerBound)...].prefix { ($0 | 0x20) &- 0x61 < 26 }
    return !otherWords.contains(word.lazy.map { CaseFold.lowercase($0) })
  }

  /// Words that begin as one for authors and name none.
  private static let otherWords = WordSet([
    "authority", "authorities", "authorization", "authorisation", "authorize", "authorise", "authorized", "authorised", "authoring",
    "authored", "autoradio", "autoreifen", "autorennen", "autoreparatur", "autorit", "autorita", "autorite", "autorites",
    "autoridad", "autoridades", "autorisation", "autorisations", "autorizacion", "autorizzazione", "autorest", "autorun",
    "personal", "personals", "personality", "personalities", "personalize", "personalise", "personalization", "personalisation",
    "personnel", "personne", "personnes", "persona", "personas", "personalia", "profiler", "profilage", "profiling",
    "reportering", "biography", "periodistico", "yazarkasa",
  ])

  /// Whether an address is that of the list of all authors: its last part is a word for them with the ending of the plural, `/columnists`,
  /// `/yazarlar/`, `/autorzy`.
  private static func isListOfAuthors(_ href: String) -> Bool {
    var path = href[...]
    while path.utf8.last == 0x2F { path = path.dropLast() }
    guard let slash = path.utf8.lastIndex(of: 0x2F) else { return false }
    let last = path[slash...]
    guard last.utf8.dropFirst().allSatisfy({ ($0 | 0x20) &- 0x61 < 26 }) else { return false }
    return authorParts.contains { part in
      (1...longestPlural).contains(last.utf8.count - part.utf8.count) && part.utf8.last != 0x2F
        && last.utf8.starts(with: part.utf8)
    }
  }

  /// In bytes.
  private static let longestPlural = 4

  private static let authorParts = [
    "/author", "/autor", "/auteur", "/user/", "/people/", "/profile", "/by/", "/staff/", "/writers/", "/contributor",
    "/journalist", "/redakt",
    "/person", "author=", "/editors/", "memberlist.php?mode=viewprofile", "/team/", "/users/", "/members/", "/forfatter",
    "/byline", "linkedin.com/in/", "/bio/", "/perfil", "/experts/", "-team/", "/herausgeber", "/redacteur", "/redaktor",
    "/skribent",
    "/yazar", "/columnist", "/kolumnist", "/firmas/", "/giornalist", "/periodista", "/reporter", "/muhabir", "/szerzo",
    "/toimittaj",
    "/@",
  ]
  /// Whether an address is that of a page with everything that one author wrote: `/author/jane/`. The others may be those of any person.
  static func isAuthorArchive(_ href: Extent, in post: Post) -> Bool {
    href.count < 300
      && post.bytes.withUnsafeBufferPointer { archivePaths.hasMatch(in: UnsafeBufferPointer(rebasing: $0[href.range])) }
  }

  private static let archivePaths = PhraseMatcher(
    [
      "/author/", "/authors/", "/autor/", "/autoren/", "/autores/", "/auteur/", "/auteurs/", "/autore/", "/autori/", "/forfatter/",
      "/auteurs/",
    ],
    wholeWords: false)

  /// Where readers follow the site itself.
  private static let networks: [StaticString] = ["youtube.com/", "facebook.com/", "twitter.com/", "instagram.com/"]
  private static let authorPaths = PhraseMatcher(authorParts, wholeWords: false)

  /// Whether a link begins a letter to the person whom it names: the box is called by a part of the name.
  static func isLetter(_ href: String, to name: String) -> Bool {
    guard href.utf8.count < 200, href.hasPrefix("mailto:") else { return false }
    let box = MetadataText.squash(String(href.dropFirst(7).prefix { $0 != "@" }))
    return MetadataText.fold(name).split(separator: " ").contains {
      $0.utf8.count > 2 && box.contains(MetadataText.squash(String($0)))
    }
  }

  /// Whether an address spells a name of two words or more in its path, and is not that of a subject, as the pages of people whom a paper
  /// writes about are: `/roe-jane/123.html` for `Jane Roe`, not `/tag/jane-roe`.
  static func spells(_ href: String, _ name: String) -> Bool {
    guard href.utf8.count < 300 else { return false }
    let words = MetadataText.fold(name).pieces(at: 0x20)
    guard (2...4).contains(words.count) else { return false }
    let path = href.range(ofASCII: "://").map { href[$0.upperBound...].drop { $0 != "/" } } ?? href[...]
    let key = MetadataText.squash(String(path))
    // `ö` is spelled as `o` or as `oe`.
    let spelled = words.filter { $0.utf8.count > 2 && key.firstBytes(of: String($0)) != nil }
    guard spelled.count >= max(1, words.count - 1), spelled.contains(where: { $0.utf8.count > 3 }) else { return false }
    return !path.utf8.split(whereSeparator: { $0 == 0x2F || $0 == 0x3F || $0 == 0x3D || $0 == 0x2D || $0 == 0x2E }).contains {
      part in
      subjectParts.contains(part.lazy.map { CaseFold.lowercase($0) })
    }
  }

  private static let subjectParts = WordSet([
    "tag", "tags", "topic", "topics", "thema", "themen", "category", "categories", "kategorie", "search", "suche", "q", "s",
    "stichwort",
    "schlagwort", "keyword", "keywords", "etiqueta", "etiquetas", "motcle", "sujet", "tema", "temas", "temi", "label", "labels",
    "celebrity", "celebrities", "star", "stars", "wiki", "player", "players", "artist", "artists", "actor", "politician", "dossier",
    "who", "hub", "section", "news", "story", "article",
  ])

  /// The last part of an address's path that is no number, squashed: `janeroe` of `/author/jane-roe/`.
  static func slug(_ href: String) -> String {
    let path = href.prefix { $0 != "?" && $0 != "#" }
    for part in path.split(separator: "/").reversed() where part.contains(where: \.isLetter) && part.utf8.count > 1 {
      return MetadataText.squash(String(part))
    }
    return ""
  }
}
