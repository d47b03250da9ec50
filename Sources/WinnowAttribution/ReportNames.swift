/// Who took or supplied a picture and stands in no list: what stands around tells that it is a name.
extension LineReader {
  /// 北川の港＝北川市提供, 北川の港＝３日、北川市提供: whether a text under a picture goes on with who supplied it, behind the sign that parts
  /// what is seen from where, when and by whom.
  func namesSupplier(_ start: Int) -> Bool {
    guard isUnderPicture, start > 1, start + 2 == count, tokens[start].isUncased, tokens[start + 1].marks.contains(.supply),
      tokens[start].shape != .hangul, !tokens[start + 1].spaced, !endsInParticle(start), !saysHow(start)
    else { return false }
    if tokens[start - 1].isSign(0x3D) { return true }
    return tokens[start - 1].isSign(0x2C) && (0..<start).contains { tokens[$0].isSign(0x3D) }
  }

  /// 無料提供, 期間限定提供, 学校提供: whether the word before the one for supplying says how, when or where, not who.
  private func saysHow(_ index: Int) -> Bool {
    let word = bytes[Int(tokens[index].start)..<Int(tokens[index].end)]
    return word.elementsEqual("学校".utf8) || Self.manners.contains { word.suffix(6).elementsEqual($0.utf8) }
  }

  /// 高校生撮影, 夏季提供: whether a word that begins with the letter of a family name stands for somebody without a name, or says how or when.
  func namesNobody(_ index: Int, before next: Int, _ to: Int) -> Bool {
    guard next < to, tokens[index].shape == .han, tokens[index].letters >= 2, !tokens[next].spaced else { return false }
    if tokens[next].marks.contains(.supply) { return saysHow(index) }
    return tokens[next].marks.contains(.shot) && isPupil(index)
  }

  private func isPupil(_ index: Int) -> Bool {
    let word = bytes[Int(tokens[index].start)..<Int(tokens[index].end)]
    return Self.pupils.contains { word.suffix(6).elementsEqual($0.utf8) }
  }

  private static let manners = ["無料", "試験", "限定", "夏季", "期間", "独占", "特別"]

  /// 桑原智撮影: whether what stands right before the word for taking a picture, at the end of a caption or of a bracket, is a name by its
  /// length: letters of Chinese, and none that ends a word for people, bodies, places or days.
  func isUnknownPhotographer(_ index: Int, _ from: Int, _ to: Int) -> Bool {
    let token = tokens[index]
    guard isUnderPicture, token.shape == .han, (3...5).contains(token.letters), token.organisation < 0, token.marks.isEmpty,
      index + 1 < to, tokens[index + 1].marks.contains(.shot), tokens[index + 1].letters == 2, !tokens[index + 1].spaced,
      index + 2 == to || tokens[index + 2].kind == .close && index + 3 >= to,
      index > 0, tokens[index - 1].kind == .open || tokens[index - 1].isSign(0x2C) || tokens[index - 1].isSign(0x3D)
    else { return false }
    var at = Int(token.start)
    var last: UInt32 = 0
    while at < Int(token.end) {
      let (scalar, length) = Letter.decode(bytes, at)
      // Kana are a particle's or a word's.
      guard (0x4E00...0x9FFF).contains(scalar) || scalar == 0x3005 else { return false }
      last = scalar
      at += length
    }
    return !Self.othersEnds.contains(last) && !isPupil(index)
  }

  /// 学生, 大学生, 高校生
  private static let pupils = ["学生", "校生"]

  /// The last letters of words for somebody without a name (関係者, 会員), for bodies, places, days and things that take pictures.
  private static let othersEnds: Set<UInt32> = Set(
    "者員部班会社庁署隊局課館校園所院店族民式時後前内外間年月日期機影像団場室市町村区県府省党組側用的号家船艇衛星中光紙誌網庭客人士手性線鏡候台山師僚女".unicodeScalars.map(\.value))

  private func endsInParticle(_ index: Int) -> Bool {
    let end = Int(tokens[index].end)
    guard end - Int(tokens[index].start) >= 3 else { return true }
    return (0x3041...0x3096).contains(Letter.decode(bytes, end - 3).scalar)
  }

  /// Whether the bracket that ends a line opened before a place.
  func closesBracketBefore(_ start: Int) -> Bool {
    guard start > 0, tokens[count - 1].kind == .close, tokens[count - 1].sign != 0x4C else { return false }
    var depth = 0
    for at in (start..<count).reversed() {
      if tokens[at].kind == .close { depth += 1 }
      if tokens[at].kind == .open { depth -= 1 }
    }
    return depth > 0 && (0..<start).contains { tokens[$0].kind == .open && tokens[$0].sign != 0x4C }
  }

  /// 서울시 제공, 市消防局提供: a body that supplies a picture, in how many tokens; nil where a person does, or nobody.
  func supplier(at index: Int, _ to: Int, _ inBrackets: Bool) -> Int? {
    guard inBrackets, tokens[index].letters >= 2, tokens[index].letters <= 14 else { return nil }
    var at = index
    while at < to, tokens[at].isUncased, tokens[at].marks.isDisjoint(with: [.supply, .title, .stop, .noise]), at - index < 4 {
      at += 1
    }
    guard at > index, at < to, tokens[at].marks.contains(.supply) else { return nil }
    return at - index == 1 && classify(index, at, .credit) == .person && !endsLikeOffice(index) ? nil : at - index
  }

  /// City, county, office, company, school …: the last letter of a body's name.
  private static let offices: Set<UInt32> = [
    0xC2DC, 0xAD70, 0xAD6C, 0xB3C4, 0xCCAD, 0xBD80, 0xCC98, 0xC6D0, 0xC0AC, 0xD68C, 0xB2F9, 0xB300, 0xAD6D, 0xC18C, 0xD300, 0xCE21,
    0x5E02, 0x53BF, 0x7E23, 0x533A, 0x5340, 0x7701, 0x90E8, 0x5C40, 0x793E, 0x4F1A, 0x6703, 0x9662, 0x6821, 0x515A, 0x7F72, 0x5385,
    0x5EF3, 0x5E9C, 0x5FC3,
  ]

  private func endsLikeOffice(_ index: Int) -> Bool {
    var at = Int(tokens[index].end) - 1
    while at > Int(tokens[index].start), bytes[at] & 0xC0 == 0x80 { at -= 1 }
    return Self.offices.contains(Letter.decode(bytes, at).scalar)
  }
}
