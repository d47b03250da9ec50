import WinnowBase

/// What a line under a picture looks like, whoever wrote it.
struct CaptionShape {
  let text: String
  /// UTF-8 bytes; scripts without spaces count three a character.
  let length: Int
  /// Ends as a sentence does.
  let isSentence: Bool
  /// Every cased letter is a capital: a heading.
  let isAllCapitals: Bool
  let words: Int
  var hasWords: Bool { words > 0 }

  init(_ text: String) {
    self.text = text
    var upper = 0
    var lower = 0
    var words = 0
    var inWord = false
    var wide = 0
    var copy = text
    copy.withUTF8 { bytes in
      let scan = TextScan(bytes: bytes)
      var at = 0
      while at < bytes.count {
        let byte = bytes[at]
        let isWord: Bool
        if byte < 0x80 {
          at &+= 1
          // The tables of properties are dear; most text is ASCII.
          let isUpper = byte &- 0x41 < 26
          let isLower = byte &- 0x61 < 26
          if isUpper { upper += 1 }
          if isLower { lower += 1 }
          isWord = isUpper || isLower || byte &- 0x30 < 10
        } else {
          let (code, width) = scan.scalar(at: at)
          at &+= width
          if code >= 0x2E80, code < 0xFB00 { wide += 1 }
          // Dashes, quotation marks and the ellipsis are no words.
          if code &- 0x2010 < 0x18 {
            isWord = false
          } else if let isCapital = Self.isCapital(code) {
            isWord = true
            if isCapital { upper += 1 } else { lower += 1 }
          } else if let properties = Unicode.Scalar(code)?.properties {
            isWord = properties.isAlphabetic || properties.numericType != nil
            // Chinese and Japanese have no capitals.
            if isWord, code &- 0x2E80 >= 0x7180 {
              if properties.isUppercase { upper += 1 }
              if properties.isLowercase { lower += 1 }
            }
          } else {
            isWord = false
          }
        }
        if isWord, !inWord { words += 1 }
        inWord = isWord
      }
    }
    length = text.utf8.count
    // Two characters of a script without spaces are about a word.
    self.words = max(words, wide / 2)
    isAllCapitals = upper >= 4 && lower == 0
    isSentence = text.unicodeScalars.last { !Self.isCloser($0) }.map(Self.endsSentence) ?? false
  }

  /// Whether one of the commonest letters beyond ASCII, of Latin-1 and Cyrillic, is a capital; nil for all others.
  @inline(__always)
  private static func isCapital(_ code: UInt32) -> Bool? {
    switch code {
    case 0xC0...0xD6, 0xD8...0xDE, 0x410...0x42F: true
    case 0xDF...0xF6, 0xF8...0xFF, 0x430...0x44F: false
    default: nil
    }
  }

  /// A quotation mark or bracket that may stand behind the mark that ends a sentence.
  private static func isCloser(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "'", "”", "’", "»", ")", "]", "“", "」", "』", "）": true
    default: false
    }
  }

  private static func endsSentence(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "!", "?", "…", "。", "！", "？", "؟", "।", ":", "：", ";", ",": true
    default: false
    }
  }

  /// Whether the line could be a caption at all once something else says that it is one.
  var couldBeCaption: Bool { length <= 700 && words >= 1 }

  /// Whether the line names what a picture shows rather than tells on: no sentence, no heading in capitals, two words to two lines.
  var isLabel: Bool { !isSentence && !opensWithDash && !isAllCapitals && words >= 2 && length <= 220 }

  /// A dash before a name says who was quoted above.
  private var opensWithDash: Bool { text.utf8.starts(with: "—".utf8) || text.utf8.starts(with: "–".utf8) }

  // MARK: Words before a caption

  /// Words that only ever stand before a caption.
  private static let labels = [
    "caption:", "image caption:", "image caption,", "image caption ", "photo caption:", "legende:", "légende:", "légende :",
    "bildunterschrift:",
    "bildtext:",
    "bildlegende:", "didascalia:", "pie de foto:", "leyenda:", "legenda:", "onderschrift:", "bildetekst:", "billedtekst:",
    "kuvateksti:", "λεζάντα:", "képaláírás:", "potpis:", "подпись к фото,", "підпис до фото,", "التعليق على الصورة،",
    "توضیح تصویر،", "تصویر کا کیپشن،", "इमेज कैप्शन,", "ছবির ক্যাপশান,", "படக்குறிப்பு,", "फोटो कॅप्शन,", "ફોટો કૅપ્શન,", "คำบรรยายภาพ,", "pie de foto,",
    "legenda da foto,", "légende image,", "maelezo ya picha,", "keterangan gambar,", "chụp lại hình ảnh,", "fotoğraf altı yazısı,",
    "potpis ispod fotografije,",
    "подпись:", "на фото:", "на фото ", "на снимке:", "на фотографии:", "på bilden:", "auf dem bild:", "im bild:", "en la imagen:",
    "na foto:", "image:", "image :", "picture:",
    "nella foto:", "sur la photo:", "sur la photo :", "na zdjęciu:", "foto:", "図:", "▲", "△", "▼", "↑", "↓", "◇", "사진설명", "图说：",
    "图注：",
    "图为", "圖為", "圖說：", "写真説明：", "写真は",
  ]

  private static let labelLetters = Set(labels.compactMap { $0.utf8.first })
  /// By what a text begins with, those that may stand there.
  private static let labelsByLetter = Dictionary(grouping: labels) { $0.utf8.first ?? 0 }

  /// The bytes of a label that stands before the caption and is not part of it.
  var labelBytes: Int? {
    guard let first = text.utf8.first, first >= 0x80 || Self.labelLetters.contains(first | 0x20) else { return nil }
    // No label is longer.
    let folded = CaseFold.lowercased(Array(text.utf8.prefix(40)))
    for label in Self.labelsByLetter[folded[0]] ?? [] where folded.starts(with: label.utf8) {
      // "图为" and "на фото " begin the sentence itself.
      let stays = label.hasSuffix(" ") && label != "image caption " || label == "图为" || label == "圖為" || label == "写真は"
      return stays ? 0 : label.utf8.count
    }
    return creditLabelBytes(folded)
  }

  /// The bytes of a word that mostly stands before a credit, where a sentence tells behind it what is seen: words in small letters, and none
  /// of rights.
  private func creditLabelBytes(_ folded: [UInt8]) -> Int? {
    guard let label = Self.sharedLabels.first(where: { folded.starts(with: $0.utf8) }) else { return nil }
    let words = text.utf8.dropFirst(label.utf8.count).split(separator: 0x20)
    let small = words.count { $0.count >= Self.longWord && $0.first.map { $0 &- 0x61 < 26 } ?? false }
    let isOfRights = words.contains { word in
      Self.ofRights.contains { word.count >= $0.utf8.count && CaseFold.lowercased(Array(word)).starts(with: $0.utf8) }
    }
    return words.count >= Self.fewestSharedWords && small >= 2 && !isOfRights ? label.utf8.count : nil
  }

  private static let sharedLabels = ["photo:", "photo :", "bild:"]
  private static let ofRights = ["licen", "archiv", "©", "courtesy"]
  private static let longWord = 4
  private static let fewestSharedWords = 5

  /// Labels that say "caption" in so many words, whatever stands beside them.
  private static let captionWords = [
    "caption:", "image caption:", "photo caption:", "legende:", "bildlegende:", "bildunterschrift:", "bildtext:", "légende:",
    "légende :",
    "didascalia:", "pie de foto:", "bildetekst:", "billedtekst:", "kuvateksti:", "onderschrift:", "fotobijschrift:", "popisek:",
    "подпись к фото:", "resim altı:", "사진설명", "사진 설명", "写真説明：", "图说：", "圖說：", "图注：",
  ]

  /// Whether a text opens with a word for "caption" and a colon.
  static func opensWithLabel(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count >= 16, let first = text.first else { return false }
    let head = text.prefix(40)
    // Those that begin with a letter of ASCII have a colon.
    guard first >= 0x80 || head.withUnsafeBufferPointer({ ByteScan.first(0x3A, in: $0, from: 0) < $0.count }) else { return false }
    let folded = CaseFold.lowercased(head)
    return captionWords.contains { folded.starts(with: $0.utf8) }
  }

  /// A Scandinavian caption opens with a word or two in capitals and a colon: "DØMT: Mannen …".
  var hasCapitalLead: Bool {
    guard let colon = text.firstIndex(of: ":") else { return false }
    let lead = text[..<colon]
    guard (3...40).contains(lead.utf8.count) else { return false }
    let shape = CaptionShape(String(lead))
    return shape.isAllCapitals && shape.words <= 4 && text.utf8.count > lead.utf8.count + 8
  }

  /// Words that tell a reader where to look in a picture.
  private static let pointerWords = [
    "(left)", "(right)", "(left, ", "(right, ", "(centre)", "(center)", "(l)", "(r)", ", left,", ", right,", ", center,",
    ", centre,", "from left",
    "left to right",
    "pictured", "is seen ", "are seen ", "seen here", "file photo", "undated photo", "in this photo", "this photo ", "this image ",
    "(links)", "(rechts)", "(mitte)", "(links, ", "(rechts, ", "von links", "v.l.", "(l.)", "(r.)", "im bild", "archivbild",
    "symbolbild", "à gauche",
    "à droite",
    "(à gauche", "(izquierda", "(derecha", "a la izquierda", "(sinistra", "(destra", "à esquerda", "à direita", "(à esquerda",
    "слева", "справа",
    "левее", "na zdjęciu", "z lewej", "z prawej", "(links)", "(venstre)", "(høyre)", "t.v.", "t.h.", "till vänster", "till höger",
    "（左）", "（右）",
    "(왼쪽)", "(오른쪽)", "왼쪽", "photo d'illustration", "image d'illustration", "imagen de archivo", "foto de archivo",
    "foto d'archivio",
  ]

  /// Those words, and the same with the marks of letters as characters of their own.
  private static let pointers = PhraseMatcher(pointerWords + pointerWords.map(parted), wholeWords: false)

  private static func parted(_ phrase: String) -> String {
    var parted = ""
    for letter in phrase {
      switch letter {
      case "à": parted += "a\u{300}"
      case "ä": parted += "a\u{308}"
      case "ö": parted += "o\u{308}"
      case "ę": parted += "e\u{328}"
      default: parted.append(letter)
      }
    }
    return parted
  }

  /// Whether the line tells a reader where to look in a picture.
  var pointsIntoPicture: Bool { length <= 400 && Self.pointers.hasMatch(in: text) }

  // MARK: Things that are not captions

  /// Labels of buttons that stand under pictures, lower case.
  private static let controls: Set<String> = creditLabels.union([
    "detailansicht öffnen", "bild vergrößern", "bild vergrössern", "vollbild", "bildergalerie öffnen", "enlarge image",
    "enlarge this image",
    "open image in gallery", "open gallery", "view gallery", "view image in fullscreen", "view fullscreen", "fullscreen",
    "click to enlarge",
    "click image to enlarge", "tap to enlarge", "zoom", "zoom in", "toggle caption", "hide caption", "show caption", "vis mer",
    "vis mindre",
    "les mer", "visa mer", "agrandir l'image", "agrandir", "voir en plein écran", "ampliar", "ampliar imagen", "ampliar foto",
    "ingrandisci",
    "vergroot afbeelding", "powiększ", "powiększ zdjęcie", "увеличить", "open image in modal", "read more",
    "read full image description",
    "previous", "next", "prev", "previous slide", "next slide", "zurück", "weiter", "vorheriges bild", "nächstes bild", "anterior",
    "siguiente", "próximo", "précédent", "suivant", "precedente", "successivo", "vorige", "volgende", "forrige", "neste",
    "next photo",
    "previous photo", "image 1 of 1", "1 of 1", "next image", "previous image", "이미지 확대", "이미지 크게 보기", "사진 확대", "拡大する", "画像を拡大",
    "写真を拡大", "点击查看大图", "now playing", "正在播放", "play video", "watch video", "replay video", "点击查看高清原图", "点击查看原图",
    "点击放大", "lightbox öffnen", "in lightbox öffnen", "abrir imagen", "abrir imagem", "expandir", "büyüt", "xem ảnh lớn",
    "open caption", "close caption", "view caption", "read caption", "caption",
    "photo", "image", "foto", "bild", "video", "vídeo", "legende", "légende", "image caption",
    "enlarge", "enlarge photo", "enlarge picture", "enlarge this picture", "click on image to enlarge", "view larger",
    "view larger image", "larger version", "larger image", "full size", "full-size image", "view full size", "full screen",
    "expand", "expand image", "download", "download image", "download photo", "more photos", "see all photos", "view all photos",
    "vergrößern", "vergrössern", "bild in vollansicht", "großansicht", "mehr bilder", "zur galerie", "zur bildergalerie",
    "zur fotostrecke", "alle bilder", "bild herunterladen", "agrandir la photo", "voir la galerie", "télécharger", "ver galería",
    "ver galeria", "ver más fotos", "ingrandisci immagine", "vai alla galleria", "guarda la galleria", "vergroten", "vergroot",
    "vergroot foto", "bekijk galerij", "forstørr", "forstør", "förstora", "suurenna", "zobacz galerię", "zvětšit", "zväčšiť",
    "buy now", "buy this photo", "buy photo", "buy photos", "buy this image", "buy a print", "buy print", "purchase photo",
    "purchase this photo", "order a print", "写真を拡大する", "画像を拡大する", "写真を拡大して見る", "拡大写真を見る", "拡大画像を見る",
    "nagyítás", "povećaj", "povečaj", "mărește", "увеличить фото", "збільшити", "увеличи", "拡大", "放大", "크게 보기", "view more",
    "share",
    "share this image", "share image", "share photo", "print", "print recipe", "pin", "pin it", "pin recipe", "save", "save recipe",
    "teilen", "partager", "compartir",
  ])

  /// Labels whose name follows on a line of its own, lower case.
  private static let creditLabels: Set<String> = [
    "credit", "credits", "image credit", "photo credit", "photo credits", "image source", "source", "copyright", "©",
    "photographer", "bildrechte", "bildquelle", "bildnachweis", "bildnachweise", "fotonachweis", "quelle", "foto-credit",
    "fotograf", "fotografin", "urheber", "crédit", "crédits", "crédit photo", "crédits photo", "photographe", "fuente", "fotógrafo",
    "fotógrafa", "crédito", "créditos", "fonte", "fotografo", "bron", "fotograaf", "kilde", "källa", "lähde", "źródło", "zdroj",
    "forrás", "izvor", "источник", "фотограф", "джерело",
  ]

  /// Whether the text is such a label and no more.
  var isCreditLabel: Bool { length <= 64 && Self.creditLabels.contains(folded) }

  /// Whether the text is a label whose caption follows on a line of its own: "Image caption,".
  var isCaptionLabel: Bool { length <= 64 && Self.captionLabels.contains(folded) }

  private static let captionLabels: Set<String> = ["caption", "image caption", "photo caption", "legende", "légende"]

  /// Whether the text is a button's label, or a label whose caption or credit follows on a line of its own: "Image caption,".
  var isControl: Bool {
    length <= 64 && (Self.controls.contains(folded) || isPlaceInGallery)
  }

  /// In lower case, without what ends a label.
  private var folded: String {
    var folded = CaseFold.lowercased(text)
    while let last = folded.last, [":", ",", " ", ".", "…"].contains(last) { folded.removeLast() }
    return folded
  }

  /// A text without the words of rights and licences that stand behind a caption and its credit.
  static func withoutNotices(_ text: String) -> String {
    var rest = text[...]
    // `REUTERS/Jane Roe ATTENTION EDITORS - THIS IMAGE …`
    if text.utf8.count > editors.utf8CodeUnitCount, let notice = text.range(ofASCII: editors) { rest = text[..<notice.lowerBound] }
    cut(notices, from: &rest)
    guard rest.utf8.count < text.utf8.count else { return text }
    while let last = rest.last, [" ", "-", "–", "—", "|", ","].contains(last) { rest.removeLast() }
    return String(rest)
  }

  /// Words that may end a text, and the last bytes of each.
  private struct Ends {
    let texts: [String]
    let last: [UInt32]

    init(_ texts: [String]) { (self.texts, last) = (texts, texts.compactMap { lastBytes($0.utf8) }) }
  }

  private static func cut(_ ends: Ends, from rest: inout Substring) {
    var isCut = true
    while isCut, !rest.isEmpty {
      isCut = false
      // Beyond ASCII one letter may be written with other bytes.
      guard let last = lastBytes(rest.utf8), last & 0x80_8080 != 0 || ends.last.contains(last) else { return }
      let folded = rest.suffix(longestEnd).lowercased()
      for end in ends.texts where folded.hasSuffix(end) && rest.utf8.count > end.utf8.count + 8 {
        rest = rest.dropLast(end.count)
        while let last = rest.last, last.isWhitespace || last == "," { rest.removeLast() }
        isCut = true
        break
      }
    }
  }

  /// The last three bytes of a text, in which letters of either case are the same; nil where it has no three.
  private static func lastBytes(_ text: some BidirectionalCollection<UInt8>) -> UInt32? {
    var last: UInt32 = 0
    var at = text.endIndex
    for _ in 0..<3 {
      guard at > text.startIndex else { return nil }
      at = text.index(before: at)
      last = last << 8 | UInt32(text[at] | 0x20)
    }
    return last
  }

  /// A caption without the place of its picture in a gallery (`1/5`, `2 of 7`) before it and without labels of buttons behind it.
  static func withoutFurniture(_ caption: String) -> String {
    var rest = Substring(caption)
    if let first = rest.utf8.first, first &- 0x30 < 10, let end = endOfCounter(rest) { rest = rest[end...] }
    if let button = button(before: caption) { rest = rest.dropFirst(button.utf8.count) }
    cut(ends, from: &rest)
    return rest.utf8.count == caption.utf8.count ? caption : CreditText.trimmed(String(rest))
  }

  /// Whether the label of a button stands before a caption: `Enlarge / The dam at dawn.`
  static func opensWithButton(_ caption: String) -> Bool { button(before: caption) != nil }

  private static func button(before caption: String) -> String? {
    guard let first = caption.utf8.first, first | 0x20 == 0x65 || first | 0x20 == 0x7A else { return nil }
    return buttons.first {
      caption.utf8.count > $0.utf8.count && CaseFold.lowercased(Array(caption.utf8.prefix($0.utf8.count))).elementsEqual($0.utf8)
    }
  }

  /// Labels of buttons that stand before a caption, lower case.
  private static let buttons = ["enlarge / ", "enlarge/ ", "expand / ", "zoom / "]

  /// Labels that stand behind a caption in its own element, lower case.
  private static let ends = Ends([
    "toggle caption", "hide caption", "show caption", "enlarge this image", "enlarge image", "click to enlarge", "vis mer",
    "les mer",
    "bild vergrößern", "agrandir l'image", "ampliar imagen", "ampliar foto", "buy this photo", "写真を拡大する", "画像を拡大する",
  ])
  /// Notices that stand behind a caption and its credit, lower case.
  private static let notices = Ends([
    "opens new tab", "purchase licensing rights", "acquire licensing rights", "riproduzione riservata", "all rights reserved",
    "alle rechte vorbehalten", "tous droits réservés", "todos los derechos reservados", "wszelkie prawa zastrzeżone",
  ])
  private static let longestEnd = 32
  private static let editors: StaticString = "ATTENTION EDITORS"

  /// Where `1/5`, `1 / 5`, `2 of 7`, `2 von 7` ends before a text that begins with a capital; nil for anything else, and for `9/11`.
  private static func endOfCounter(_ text: Substring) -> Substring.Index? {
    func figure(_ from: Substring) -> (value: Int, rest: Substring)? {
      let digits = from.prefix { $0.isASCII && $0.isNumber }
      guard !digits.isEmpty, digits.count <= 3, let value = Int(digits) else { return nil }
      return (value, from[digits.endIndex...])
    }
    guard let first = figure(text) else { return nil }
    var rest = first.rest.drop { $0 == " " }
    let isSlash = rest.first == "/"
    if isSlash {
      rest.removeFirst()
    } else if let word = ["of ", "von ", "de ", "sur ", "di ", "van ", "av ", "из "].first(where: { rest.hasPrefix($0) }) {
      rest.removeFirst(word.count)
    } else {
      return nil
    }
    guard let second = figure(rest.drop { $0 == " " }), first.value >= 1, first.value <= second.value,
      (first.value, second.value) != (9, 11)
    else { return nil }
    let behind = second.rest.drop { $0 == " " || $0 == ":" || $0 == "." || $0 == "|" || $0 == "-" || $0 == "–" }
    guard behind.startIndex > second.rest.startIndex, let next = behind.first, next.isUppercase || !next.isASCII else { return nil }
    return behind.startIndex
  }
}
