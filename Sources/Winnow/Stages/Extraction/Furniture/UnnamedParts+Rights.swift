import WinnowBase

/// Lines of rights and links to terms, by which the foot of a page is known.
extension UnnamedParts {
  /// Whether an element holds a copyright line, or links to two sorts of terms.
  func statesLaw(_ i: Int) -> Bool {
    var terms = 0
    for k in i..<end(i) where isText(k) && isLegal(k) {
      if features[k].linkDensity <= 0.6 { return true }
      terms += 1
    }
    return terms > 1
  }

  /// Whether a short text is a copyright line with its year or the link to a page's terms.
  func isLegal(_ i: Int) -> Bool {
    let length = post.blocks[i].text.count
    guard length <= Self.longestLegal, post.blocks[i].kind != .code else { return false }
    if features[i].linkDensity > 0.6 { return length <= Self.longestTerm && matches(Self.terms, i) }
    return mayStateRights(i) && (matches(Self.rights, i) || holdsSign(i)) && (isDated(i) || matches(Self.reserved, i))
  }

  /// Whether a line of rights has a figure, or a year where it bears a sign for the word: a captain has it behind her name and number
  /// (`9 Jane Roe (c)`).
  private func isDated(_ i: Int) -> Bool {
    let range = post.blocks[i].text.range
    return post.bytes.withUnsafeBufferPointer { bytes in
      let text = UnsafeBufferPointer(rebasing: bytes[range])
      guard !CaseFold.hasASCII("copyright", in: text), !zip(text, text.dropFirst()).contains(where: { $0 == 0xC2 && $1 == 0xA9 })
      else { return text.contains { $0 &- 0x30 < 10 } }
      return text.indices.contains { at in
        at + 4 <= text.count && (text[at] == 0x31 && text[at + 1] == 0x39 || text[at] == 0x32 && text[at + 1] == 0x30)
          && text[at + 2] &- 0x30 < 10 && text[at + 3] &- 0x30 < 10
      }
    }
  }

  /// Whether a text may speak of rights: it has a letter beyond ASCII, a bracket, or an `h` behind a `g` or a `c`, as `right` and `recht` have.
  private func mayStateRights(_ i: Int) -> Bool {
    let range = post.blocks[i].text.range
    return post.bytes.withUnsafeBufferPointer { bytes in
      var before: UInt8 = 0
      for at in range {
        let byte = bytes[at]
        if byte >= 0x80 || byte == 0x28 || byte | 0x20 == 0x68 && (before | 0x20 == 0x67 || before | 0x20 == 0x63) { return true }
        before = byte
      }
      return false
    }
  }

  private static let longestLegal = 300
  private static let longestTerm = 40
  private static let rights = PhraseMatcher(
    ["©", "copyright", "all rights reserved", "alle rechte vorbehalten"], wholeWords: false)
  private static let reserved = PhraseMatcher(
    [
      "all rights reserved", "alle rechte vorbehalten", "tous droits réservés", "todos los derechos reservados",
      "todos os direitos reservados", "tutti i diritti riservati", "alle rechten voorbehouden", "wszelkie prawa zastrzeżone",
      "все права защищены", "tüm hakları saklıdır", "版权所有", "all rights",
    ], wholeWords: false)
  private static let terms = PhraseMatcher(
    [
      "impressum", "datenschutz", "datenschutzerklärung", "agb", "imprint", "privacy policy", "privacy", "terms of use",
      "terms of service",
      "terms & conditions", "terms and conditions", "legal notice", "mentions légales", "confidentialité", "aviso legal",
      "política de privacidad", "política de privacidade", "privacidad", "privacidade", "termos de uso", "note legali",
      "informativa privacy",
      "privacybeleid", "privacyverklaring", "algemene voorwaarden", "polityka prywatności", "regulamin", "integritetspolicy",
      "personvern", "privatlivspolitik", "tietosuoja", "tietosuojaseloste", "gizlilik politikası", "политика конфиденциальности",
    ])
}
