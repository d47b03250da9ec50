import WinnowBase

// Names that begin with the family's, as catalogues and lists of papers write them: `Roe, Jane`.
extension AuthorText {
  /// The names of a list in which each is inverted, parted by semicolons, or of one such name: `Roe, Jane; Doe, John` as `Jane Roe; John Doe`;
  /// the text as it is where it is no such list.
  ///
  /// - Parameter always: whether a single name is known to be inverted, whatever its words, as catalogues of papers write them. Default: no.
  static func upright(_ text: String, always: Bool = false) -> String {
    guard text.holds(0x2C), always || text.holds(0x3B) else { return text }
    let names = text.split(separator: ";")
    guard names.count > 1 || always else { return text }
    var upright: [String] = []
    for name in names {
      let parts = name.split(separator: ",", omittingEmptySubsequences: false).map { trimmed(String($0)) }
      guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty, !nobody.contains(MetadataText.fold(parts[1])) else {
        return text
      }
      let family = parts[0].split(separator: " ").filter { !BylineSearch.isParticle(Substring($0.lowercased())) }
      guard family.count == 1, parts[1].split(separator: " ").count <= 3, !isOrganisation(parts[1]), !isOffice(parts[1]) else {
        return text
      }
      upright.append(parts[1] + " " + parts[0])
    }
    return upright.joined(separator: "; ")
  }

  /// Whether two parts are a family name and what stands before it: `Roe` and `Jane`, `de la Roe` and `J. Q.`
  static func isInverted(_ pieces: [String]) -> Bool {
    if nobody.contains(MetadataText.fold(pieces[1])) || isOrganisation(pieces[0]) || isOrganisation(pieces[1]) { return false }
    if pieces.allSatisfy({ !$0.contains(" ") && isCapitalised($0) }) { return true }
    let given = pieces[1].split(separator: " ")
    // Initials end no family name, and a given name is no office.
    guard given.count <= 3, given.contains(where: isInitial), given.allSatisfy({ isInitial($0) || isCapitalised(String($0)) })
    else {
      return false
    }
    let family = pieces[0].split(separator: " ").filter { !BylineSearch.isParticle(Substring($0.lowercased())) }
    return family.count == 1 && isCapitalised(String(family[0]))
  }

  /// `J.`, `J.-P.`, `J.Q.`
  private static func isInitial(_ word: Substring) -> Bool {
    word.utf8.count <= 8 && word.hasSuffix(".") && word.split(separator: ".").allSatisfy { $0.count(where: \.isLetter) == 1 }
  }
}
