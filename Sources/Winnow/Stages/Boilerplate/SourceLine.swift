import WinnowAttribution

/// Reads where a post says that it comes from out of a line that is about to be removed.
enum SourceLine {
  /// Phrases behind which the source's name stands.
  private static let leads: [[UInt8]] = [
    "first on", "originally published on", "originally published in", "originally published by", "originally published at",
    "originally appeared on", "originally appeared in", "originally appeared at", "first published on", "first published in",
    "first published by", "first published at", "first appeared on", "first appeared in", "first appeared at", "republished from",
    "reposted from", "reprinted from", "syndicated from", "originally posted on", "originally posted at", "republished by",
    "zuerst auf", "zuerst bei", "zuerst in", "en premier sur", "primero en", "primeiro em", "primeiro no", "proviene da",
    "primo su", "permission from", "permission of", "authorisation from", "publié initialement sur", "publié initialement par",
    "publié initialement dans", "initialement publié sur", "initialement publié par", "initialement publié dans",
    "initialement paru dans",
    "publicado originalmente en", "publicada originalmente en", "publicado originalmente por", "publicado originalmente em",
    "publicado originalmente na", "publicado originalmente no", "publicado originalmente pela", "publicado originalmente pelo",
    "publicada originalmente em", "publicada originalmente na", "publicada originalmente no", "pubblicato originariamente su",
    "pubblicato originariamente da", "pubblicato originalmente su", "pubblicato in origine su", "verscheen eerder op",
    "verscheen eerder in",
    "verscheen eerder bij", "eerder verschenen op", "eerder verschenen in", "eerder verschenen bij", "eerder gepubliceerd op",
    "ukazał się pierwotnie w", "ukazał się pierwotnie na", "pierwotnie opublikowany w", "pierwotnie opublikowany na",
    "опубликован на сайте",
    "опубликована на сайте", "опубликовано на сайте", "опублікований на сайті", "publicerades i", "publicerades först i",
    "publicerades ursprungligen i", "原文刊登于", "原文刊登於", "原文发表于", "原文發表於",
    "сначала на", "转载自", "轉載自", "转自", "首发于", "原载于", "pochází z", "verscheen eerst op", "först upp på",
    "πρώτα στο", "לראשונה ב", "اولین بار در", "ensimmäisen kerran", "prima dată în", "prima dată pe", "за пръв път в",
    "за пръв път на",
    "prvi put na", "prvi puta na", "prvo na", "прво на", "najprej na", "zobrazený najskôr", "primer a", "ilmus esmalt",
  ].map { Array($0.utf8) }
  /// What stands there instead of a name.
  private static let nobody: Set<String> = [
    "this site", "this website", "this page", "our site", "our website", "here", "another site", "their site", "site", "the site",
  ]

  /// The source that a line names; name and address are nil where it names neither.
  static func read(_ post: Post, block: Int, range: Range<Int>) -> OriginalSource {
    let evidence = String(decoding: post.bytes[range], as: UTF8.self)
    var lead: Int?
    let scan = evidence.utf8.count
    let folded = Array(evidence.lowercased().utf8)
    // Offsets carry over only where lower case has the same bytes.
    if folded.count == scan { lead = end(ofLeadIn: folded) }
    let start = range.lowerBound + (lead ?? 0)
    for mark in post.marks[post.blocks[block].marks.range] where mark.tag == .a && mark.text.range.lowerBound >= start {
      guard mark.text.range.upperBound <= range.upperBound else { continue }
      let address = post.attribute(.href, in: mark.attributes)
      let name = named(post.string(mark.text))
      if name != nil || address != nil { return OriginalSource(name: name, url: address, evidence: evidence) }
    }
    guard lead != nil else {
      let source = reader.originalSource(evidence)
      return OriginalSource(name: source?.name, url: source?.url, evidence: evidence)
    }
    let rest = String(decoding: post.bytes[start..<range.upperBound], as: UTF8.self)
    return OriginalSource(name: named(rest), url: nil, evidence: evidence)
  }

  /// The name at the start of a text, or nil where none stands there.
  private static func named(_ text: String) -> String? {
    var bytes = Array(text.utf8)[...]
    for stop in stops {
      if let cut = position(of: stop, in: bytes) { bytes = bytes[..<cut] }
    }
    var name = withoutIssue(String(decoding: bytes, as: UTF8.self)[...])
    while let first = name.first, " :：\"“«'".contains(first) { name = name.dropFirst() }
    while let last = name.last, " .。!\"”»')]:".contains(last) { name = name.dropLast() }
    // `in der Zeit`, `in the Daily Herald`: the article is the sentence's.
    if let space = name.firstIndex(of: " "), articles.contains(name[..<space]),
      name[space...].dropFirst().first?.isUppercase ?? false
    {
      name = name[space...].dropFirst()
    }
    let lower = name.lowercased()
    let isAddress = lower.hasPrefix("http") || lower.hasPrefix("www.")
    guard name.utf8.count >= 2, name.utf8.count <= 80, !isAddress, isName(name), !nobody.contains(lower) else { return nil }
    return String(name)
  }

  /// Whether a name has a capital, a dot or letters beyond ASCII: `the publisher` is none.
  private static func isName(_ text: Substring) -> Bool {
    text.utf8.contains { $0 &- 0x41 < 26 || $0 == 0x2E || $0 >= 0x80 }
  }

  /// `Kite Review` of `the Spring 2024 issue of Kite Review`.
  private static func withoutIssue(_ text: Substring) -> Substring {
    for word in [" issue of ", " edition of ", " ausgabe von ", " ausgabe der ", " número de ", " numéro de "] {
      if let at = text.firstBytes(of: word) { return text[at.upperBound...] }
    }
    return text
  }

  private static let articles: Set<Substring> = ["the", "der", "die", "das", "dem", "den", "het"]
  private static let reader = AttributionReader()

  /// What a name does not go on over.
  private static let stops = [
    ". ", ": ", " and is ", " and was ", " under ", " be sure ", " with ", ", ", " (", " | ", " on ", " at ",
  ].map { Array($0.utf8) }

  private static func position(of needle: [UInt8], in text: ArraySlice<UInt8>) -> Int? {
    guard text.count >= needle.count else { return nil }
    for at in text.startIndex...(text.endIndex - needle.count) where text[at] == needle[0] && text[at + 1] == needle[1] {
      var same = 2
      while same < needle.count, text[at + same] == needle[same] { same += 1 }
      if same == needle.count { return at }
    }
    return nil
  }

  /// Where the phrase ends that ends last; nil where there is none.
  private static func end(ofLeadIn bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var last: Int?
      for at in bytes.indices {
        for phrase in leadsByFirst[Int(bytes[at])] where bytes.count - at >= phrase.count && at + phrase.count > last ?? 0 {
          var same = 1
          while same < phrase.count, bytes[at + same] == phrase[same] { same += 1 }
          if same == phrase.count { last = at + same }
        }
      }
      return last
    }
  }

  /// The phrases by their first byte.
  private static let leadsByFirst: [[[UInt8]]] = (0..<256).map { byte in leads.filter { Int($0[0]) == byte } }
}
