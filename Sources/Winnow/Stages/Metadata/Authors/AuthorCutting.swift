import WinnowBase

// How a text that names authors is cut: cues off its front, dates and offices off its end, names apart.
extension AuthorText {
  /// The text after a leading `By`, `Von`, `Text:`, `Written by` …, once or twice.
  static func withoutCue(_ text: String) -> String {
    var rest = trimmed(text)
    for _ in 0..<2 {
      if let cut = cueEnd(rest) {
        rest = trimmed(String(rest[cut...]))
      } else if let cut = gluedBy(rest) ?? reportEnd(rest) {
        rest = trimmed(String(rest[cut...]))
      }
    }
    // `de Jane Roe`
    if rest.hasPrefix("de "), case let name = String(rest.dropFirst(3)), BylineSearch.attribution.namesPerson(name) { return name }
    return rest
  }

  /// The end of what says from where somebody reports, before the name: `Aus Kiew berichtet Jane Roe`, `Es berichten Jane Roe und John Doe`.
  private static func reportEnd(_ text: String) -> String.Index? {
    guard let first = text.utf8.first, first == 0x41 || first == 0x45, text.hasPrefix("Aus ") || text.hasPrefix("Es "),
      text.utf8.count <= longestPair
    else { return nil }
    return [" berichtet ", " berichten "].lazy.compactMap { text.firstBytes(of: $0)?.upperBound }.first { end in
      text[..<end].utf8.count(where: { $0 == 0x20 }) <= 5 && text[end...].first?.isUppercase ?? false
    }
  }

  /// A line without the bracket at its end that counts comments: `von Jane Roe (Kommentare: 2)`.
  static func withoutComments(_ line: String) -> String {
    guard line.utf8.last == 0x29, let open = line.utf8.lastIndex(of: 0x28), open > line.startIndex else { return line }
    let inner = line[line.utf8.index(after: open)...].dropLast()
    guard inner.utf8.contains(where: { $0 &- 0x30 < 10 }), commentWords.containsWord(of: MetadataText.fold(String(inner))) else {
      return line
    }
    return trimmed(String(line[..<open]))
  }

  private static let commentWords = WordSet([
    "comment", "comments", "kommentar", "kommentare", "kommentarer", "commentaire", "commentaires", "comentario", "comentarios",
    "comentário",
    "comentários", "commento", "commenti", "reactie", "reacties", "komentarz", "komentarze", "komentarzy", "replies", "antworten",
  ])

  /// Whether a text begins with a cue for authors.
  static func hasCue(_ text: String) -> Bool {
    (cueEnd(trimmed(text)) != nil || isKoreanReporter(text)) && !namesPhotographer(text)
  }

  /// `홍길동 기자 hong@example.com`: a name, an office and nothing else but an address.
  private static func isKoreanReporter(_ text: String) -> Bool {
    guard let first = text.utf8.first, first >= 0xEA, first <= 0xED, text.utf8.count <= longestPair else { return false }
    let line = withoutAddresses(text)
    return withoutKoreanOffice(line) != line
  }

  /// Whether the second word of a text is one for a picture: `Автор фото, Getty Images`.
  private static func namesPhotographer(_ text: String) -> Bool {
    let words = text.prefix(longestLabel).split(separator: " ", maxSplits: 2)
    guard words.count > 2, let sign = words[1].last, sign == "," || sign == ":" else { return false }
    let first = words[0].lowercased()
    return (first.hasPrefix("aut") || first.hasPrefix("авт")) && !first.hasSuffix(":")
      && pictureLabels.contains(words[1].dropLast().lowercased())
  }

  private static let longestLabel = 32

  /// The end of a `By` or `Author` that markup has run into the name: `ByJane Roe`.
  private static func gluedBy(_ text: String) -> String.Index? {
    guard let first = text.utf8.first, first == 0x41 || first | 0x20 == 0x62 else { return nil }
    if let label = runInLabels.first(where: { text.hasPrefix($0) }) {
      let name = text.dropFirst(label.count).unicodeScalars
      // `AutorInnen` is a word of its own.
      guard name.first?.properties.isUppercase == true, text.contains(" "), !text[name.startIndex...].hasPrefix("Innen") else {
        return nil
      }
      return name.startIndex
    }
    guard text.hasPrefix("By") || text.hasPrefix("by"), let third = text.unicodeScalars.dropFirst(2).first else { return nil }
    let end = text.index(text.startIndex, offsetBy: 2)
    if third.properties.isUppercase, text.contains(" ") { return end }
    return text[end...].hasPrefix("by ") || text[end...].hasPrefix("By ") ? end : nil
  }

  private static let runInLabels = ["Author", "Autorin", "Autor", "Auteur", "Autore"]

  private static func cueEnd(_ text: String) -> String.Index? {
    // Cues of scripts without spaces end with themselves.
    if let first = text.unicodeScalars.first, first.value >= 0x3000, mayBeGlued(first) {
      // The dot joins words in Japanese: only beside the like label of the pictures is it a cue's.
      if text.hasPrefix("文・"), text.utf8.count <= longestPair, text.contains("、写真・") || text.contains("　写真・") {
        return text.index(text.startIndex, offsetBy: 2)
      }
      for cue in glued where text.begins(with: cue) {
        let end = text.index(text.startIndex, offsetBy: cue.count)
        // `记者王小明` is a byline, `記者イベント` an entry of a menu.
        if familyCues.contains(cue) {
          // 作者王小明, and not 作者简历.
          let name = text.unicodeScalars[end...].drop { $0 == " " || $0 == "　" }.prefix { $0.properties.isAlphabetic }
          if !isFullName(String(name)), !cue.hasSuffix(" ") || DateText.find(in: text) == nil { continue }
          return end
        }
        if cue.hasSuffix("者"), let next = text.unicodeScalars[end...].first, next != "・", next.value &- 0x4E00 >= 0x5200 {
          continue
        }
        return end
      }
    }
    var copy = text
    return copy.withUTF8 { spacedCueEnd($0) }.map { text.utf8.index(text.startIndex, offsetBy: $0) }
  }

  /// Whether a text may begin with a cue of a script without spaces by its first scalar: those of compatibility have other spellings.
  private static func mayBeGlued(_ first: Unicode.Scalar) -> Bool { first.value >= 0xF900 || gluedStarts.contains(first) }

  static let gluedStarts = Set(glued.compactMap(\.unicodeScalars.first))

  /// The end of a cue of up to four words, in bytes.
  private static func spacedCueEnd(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard mayBeCue(bytes) else { return nil }
    var hash = WordHash()
    var isEmpty = true
    var at = 0
    var found: Int?
    for _ in 0..<4 {
      var end = at
      while end < bytes.count, bytes[end] != 0x20, bytes[end] != 0x3A,
        bytes[end] != 0xC2 || end + 1 == bytes.count || bytes[end + 1] != 0xA0
      { end += 1 }
      // No word of a cue is longer.
      guard end < bytes.count, end - at <= 40 else { break }
      if !isEmpty { hash.add(0x20) }
      isEmpty = isEmpty && end == at
      let word = UnsafeBufferPointer(rebasing: bytes[at..<end])
      if word.allSatisfy({ $0 < 0x80 }) {
        for byte in word { hash.add(CaseFold.lowercase(byte)) }
      } else {
        for byte in CaseFold.lowercased(word) { hash.add(byte) }
      }
      let next = end + (bytes[end] == 0xC2 ? 2 : 1)
      if bytes[end] == 0x3A
        ? labelSet.contains(hash: hash.value) || cueSet.contains(hash: hash.value)
        : cueSet.contains(hash: hash.value)
          && (!nounSet.contains(hash: hash.value)
            || opensName(
              UnsafeBufferPointer(rebasing: bytes[next...]), isSure: thingSet.contains(hash: hash.value)))
      {
        found = next
      }
      if bytes[end] == 0x3A || next >= bytes.count { break }
      if bytes[next] == 0x3A {
        if labelSet.contains(hash: hash.value) { found = next + 1 }
        break
      }
      at = next
    }
    return found
  }

  /// Cues that open sentences as well: `Tekst gaat verder onder de foto`, `Eftir leikinn`.
  private static let nounSet = WordSet([
    "text", "words", "tekst", "teksti", "текст", "rozmawiał", "rozmawiała", "беседовал", "беседовала", "записал", "записала",
    "eftir", "от", "від", "bởi", "توسط", "بواسطة", "as told to", "das gespräch führte",
    "das gespräch führten", "das interview führte",
    "das interview führten", "die fragen stellte", "die fragen stellten",
  ])

  /// The words of a text up to the second that is no particle: `Jane van der Berg`.
  private static func upToSecondName(_ text: String) -> String {
    let words = text.pieces(at: 0x20)
    let names = words.indices.filter { !BylineSearch.isParticle(words[$0]) }
    return names.count < 2 ? "" : words[...names[1]].joined(separator: " ")
  }

  /// Those of them that headlines and labels open with: `Text Messages From the Sea`, `Words Festival`.
  private static let thingSet = WordSet(["text", "words"])

  /// Whether the first two words of a text have capitals, as those of a name do.
  ///
  /// - Parameter isSure: whether they have to be a name that the lexicon knows.
  private static func opensName(_ bytes: UnsafeBufferPointer<UInt8>, isSure: Bool) -> Bool {
    let text = trimmed(String(decoding: bytes.prefix(longestPair), as: UTF8.self))
    let words = text.split(separator: " ", maxSplits: 2).prefix(2)
    return words.count == 2 && words.contains { !BylineSearch.isParticle($0) }
      && words.allSatisfy { BylineSearch.isParticle($0) || !($0.unicodeScalars.first?.properties.isLowercase ?? true) }
      && (!isSure || BylineSearch.attribution.namesPerson(upToSecondName(text)))
  }

  /// Whether a text may begin with a cue or a label: false where its first three bytes, all of ASCII, begin none.
  private static func mayBeCue(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count >= 3 else { return bytes.count == 2 }
    guard (bytes[0] | bytes[1] | bytes[2]) < 0x80, bytes[0] != 0x20, bytes[0] != 0x3A else { return true }
    return cueStarts.mayHold(cueStart(bytes))
  }

  /// Three bytes as one number, letters in lower case; a colon ends a word as a space does.
  private static func cueStart(_ bytes: some Collection<UInt8>) -> UInt64 {
    let start = bytes.prefix(3).reduce(UInt64(0)) { $0 << 8 | UInt64($1 == 0x3A ? 0x20 : CaseFold.lowercase($1)) }
    return (start &* 0x9E37_79B9_7F4A_7C15) >> 40
  }

  private static let cueStarts = HashFilter((cues + labels).map { cueStart(Array("\($0) ".utf8)) })

  /// Whether both ends of a text are letters or digits, seen by one byte: nothing to trim. False where more must be looked at.
  private static func isTrimmed(_ text: String) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last else { return true }
    let opens = first &- 0x30 < 10 || (first | 0x20) &- 0x61 < 26 || first &- 0xC3 < 0x1D
    return opens && (last &- 0x30 < 10 || (last | 0x20) &- 0x61 < 26 || last == 0x29)
  }

  static func trimmed(_ text: String) -> String {
    if isTrimmed(text) { return text }
    var text = text
    return text.withUTF8 { bytes in
      let scan = TextScan(bytes: bytes)
      var from = 0
      while from < bytes.count {
        let (scalar, length) = scan.scalar(at: from)
        guard isNoise(scalar) || scalar == 0x2E else { break }
        from += length
      }
      var to = bytes.count
      while to > from {
        let start = scan.before(to, from: from)
        guard isNoise(scan.scalar(at: start).scalar) else { break }
        to = start
      }
      // A final dot belongs to initials (`J.-P.`) or an abbreviation (`Jr.`), else to a sentence.
      if to > from, bytes[to - 1] == 0x2E, endsSentence(UnsafeBufferPointer(rebasing: bytes[from..<to - 1])) { to -= 1 }
      return String(decoding: bytes[from..<to], as: UTF8.self)
    }
  }

  /// Whether a dot behind a text is that of a sentence: the last word has more than three letters, and more than two between dots or dashes.
  private static func endsSentence(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let end = text.lastIndex(where: { $0 != 0x20 }) else { return false }
    let word = text[..<end].lastIndex(of: 0x20).map { text[($0 + 1)...end] } ?? text[...end]
    var part = 0
    var isLong = false
    for byte in word {
      part = byte == 0x2E || byte == 0x2D ? 0 : part + 1
      if part > 2 { isLong = true }
    }
    return isLong && word.count > 3 && String(decoding: word, as: UTF8.self).count > 3
  }

  /// White space, and the signs that stand around names.
  private static func isNoise(_ scalar: UInt32) -> Bool {
    if TextScan.isSpace(scalar) { return true }
    switch Unicode.Scalar(scalar) {
    case ",", ";", ":", "-", "–", "—", "|", "·", "•", "/", "*", "~", "：", "，", "、", "»", "«", ">", "‹", "›", "_", "+", "・", "　":
      return true
    default: return false
    }
  }

  /// The text cut at bars, dots and dashes, up to the first part that is a date or tells of the text instead of who wrote it.
  static func segments(of text: String) -> [String] {
    var segments: [String] = []
    var rest = Substring(text)
    // `王小明 发布时间：2022年03月04日`, `王小明 攝影／李四`
    if text.holds(0xEF), let colon = rest.unicodeScalars.firstIndex(where: { $0 == "：" || $0 == "／" }),
      let space = rest[..<colon].lastIndex(where: { $0 == " " || $0 == "　" }), space > rest.startIndex,
      rest[colon] == "：" || wideLabels.contains(rest[rest.index(after: space)..<colon])
    {
      rest = rest[..<space]
    }
    if !mayBeCut(text) {
      segments = text.isEmpty ? [] : [trimmed(text)]
      rest = ""
    }
    var isBehindDash = false
    var read = 0
    while !rest.isEmpty, read < 12 {
      read += 1
      let cut = segmentEnd(rest.unicodeScalars)
      let piece = trimmed(String(cut.map { rest[..<$0] } ?? rest))
      // Behind a name `— São Paulo` tells the place and `— reviewed by John Doe` an editor.
      if segments.isEmpty || !isBehindDash || !isPlace(piece), segments.isEmpty || !isEditorsPart(piece) { segments.append(piece) }
      isBehindDash = cut.map { dashes.contains(rest.unicodeScalars[$0]) } ?? false
      rest = cut.map { rest[rest.unicodeScalars.index(after: $0)...] } ?? ""
    }
    return segments.compactMap { segment in
      var bare = withoutTail(segment)
      // `李四2024-03-01 14:27`
      if let first = bare.unicodeScalars.first, first.value >= 0x3040,
        let digit = bare.firstIndex(where: { $0.isASCII && $0.isNumber })
      {
        let name = bare[..<digit]
        if name.count >= 2, name.count <= 4, name.allSatisfy(\.isLetter) { bare = String(name) }
      }
      return bare.isEmpty || DateText.find(in: bare) != nil ? nil : bare
    }
  }

  /// What Chinese and Japanese call those who made the pictures.
  private static let wideLabels: Set<Substring> = ["攝影", "摄影", "圖", "图", "圖片", "写真", "撮影", "イラスト"]
  private static let dashes: Set<Unicode.Scalar> = ["-", "–", "—"]

  /// Whether a text of several words is no person's name: of few words, it begins with none that the lexicon knows as a given name.
  private static func isPlace(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0.value < 0x250 } && text.utf8.contains(0x20) && !BylineSearch.attribution.namesPerson(text)
  }

  /// The first mark that parts segments. One with a mark of its own, such as an arrow that is to be drawn as a picture, is another character.
  private static func segmentEnd(_ scalars: Substring.UnicodeScalarView) -> String.Index? {
    var before: Unicode.Scalar?
    for at in scalars.indices {
      let parts: Bool
      switch scalars[at] {
      case "|", "•", "·", "｜", "丨", "⋅", "●", "／", "→", "►", "▪", "…": parts = true
      case "-", "–", "—", "/": parts = before.map { TextScan.isSpace($0.value) } ?? false
      default: parts = false
      }
      if parts {
        let next = scalars[scalars.index(after: at)...].first
        if next.map({ !$0.properties.isGraphemeExtend && $0.value != 0x200D }) ?? true { return at }
      }
      before = scalars[at]
    }
    return nil
  }

  /// Whether a text holds a mark that parts segments, or a byte that such a mark begins with.
  private static func mayBeCut(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var before: UInt8 = 0
      for byte in bytes {
        switch byte {
        case 0x7C, 0xC2, 0xE2, 0xEF: return true
        case 0x2D, 0x2F: if before <= 0x20 || before >= 0x80 { return true }
        default: break
        }
        before = byte
      }
      return false
    }
  }

  /// Labels of those who made the pictures.
  static let pictureLabels: Set<String> = [
    "foto", "fotos", "photo", "photos", "bild", "bilder", "bildet", "kuva", "kuvat", "fotó", "zdjęcie", "zdjęcia", "фото",
    "fotografie",
    "fotografia", "fotografía", "fotografías", "photography", "photographs", "photographie", "grafik", "illustration",
    "illustrations",
    "illustrationen", "images", "image", "pictures", "pics", "video", "camera", "kamera", "credit", "beeld", "foto's", "fotografii",
    "slike", "nuotr",
  ]
}
