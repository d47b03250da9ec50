/// Licences of pictures.
extension LineReader {
  /// The licence named at `index`, in its usual spelling, and how many tokens it takes.
  func license(at index: Int, _ to: Int) -> (text: String, length: Int)? {
    let token = tokens[index]
    guard token.kind == .word, token.letters >= 2 else { return nil }
    // Only words that can open a licence are worth a string.
    switch bytes[Int(token.start)] | 0x20 {
    case 0x63: guard bytes[Int(token.start) + 1] | 0x20 == 0x63 || token.letters == 8 else { return nil }
    case 0x70: guard token.letters == 6 else { return nil }
    case 0x67: guard token.letters == 10 else { return nil }
    case 0x64: guard token.letters == 7 else { return nil }
    default: return nil
    }
    let word = text(Int(token.start)..<Int(token.end)).lowercased()
    switch word {
    case "cc0": return ("CC0", 1 + version(index + 1, to).length)
    case "public", "gemeinfrei", "domaine", "dominio", "domínio":
      if word == "gemeinfrei" { return ("public domain", 1) }
      guard index + 1 < to, ["domain", "public", "público", "pubblico"].contains(lowered(index + 1)) else { return nil }
      return ("public domain", 2)
    case "creative":
      guard index + 1 < to, lowered(index + 1) == "commons" else { return nil }
      var at = index + 2
      var parts: [String] = []
      while at < to {
        let next = tokens[at]
        if next.isSign(0x2D) || next.isSign(0x2F) || next.kind == .open {
          at += 1
          continue
        }
        guard next.kind == .word, let part = Self.part(lowered(at)) else { break }
        if !part.isEmpty { parts.append(part) }
        at += 1
      }
      let number = version(at, to)
      if parts.isEmpty { return ("Creative Commons" + number.text, at - index + number.length) }
      return ("CC " + parts.joined(separator: "-") + number.text, at - index + number.length)
    default: break
    }
    guard word == "cc" || word.hasPrefix("cc-by") || word.hasPrefix("ccby") else { return nil }
    var parts: [String] = []
    var at = index + 1
    if word != "cc" {
      parts = word.split(separator: "-").dropFirst().map { $0.uppercased() }
      if word.hasPrefix("ccby") { parts = ["BY"] + parts }
    } else {
      while at < to {
        let next = tokens[at]
        if next.isSign(0x2D) || next.isSign(0x2F) {
          at += 1
          continue
        }
        guard next.kind == .word else { break }
        let pieces = lowered(at).split(separator: "-").map(String.init)
        guard pieces.allSatisfy({ ["by", "sa", "nc", "nd", "zero"].contains($0) }) else { break }
        parts += pieces.map { $0.uppercased() }
        at += 1
      }
      guard !parts.isEmpty else { return nil }
    }
    let number = version(at, to)
    return ("CC " + parts.joined(separator: "-") + number.text, at - index + number.length)
  }

  private func lowered(_ index: Int) -> String { text(Int(tokens[index].start)..<Int(tokens[index].end)).lowercased() }

  private static func part(_ word: String) -> String? {
    switch word {
    case "attribution", "by", "namensnennung": return "BY"
    case "sharealike", "share-alike", "sa": return "SA"
    case "noncommercial", "non-commercial", "nc": return "NC"
    case "noderivatives", "noderivs", "nd": return "ND"
    case "license", "licence", "lizenz", "international", "generic", "share", "alike", "attribution-sharealike":
      return word.hasSuffix("alike") && word.count > 5 ? "BY-SA" : ""
    default: return nil
    }
  }

  private func version(_ index: Int, _ to: Int) -> (text: String, length: Int) {
    guard index < to, tokens[index].kind == .number else { return ("", 0) }
    var text = text(Int(tokens[index].start)..<Int(tokens[index].end))
    // "CC BY 2.0." ends a sentence.
    if text.utf8.last == 0x2E { text.removeLast() }
    guard text.utf8.count <= 3, let major = text.utf8.first, major >= 0x31, major <= 0x34 else { return ("", 0) }
    if text.utf8.count == 1, index + 2 < to, tokens[index + 1].isSign(0x2E), tokens[index + 2].kind == .number {
      return (" " + text + "." + self.text(Int(tokens[index + 2].start)..<Int(tokens[index + 2].end)), 3)
    }
    return (" " + text, 1)
  }
}
