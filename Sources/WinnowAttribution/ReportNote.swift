// Notes that stand in a credit's place, and places that stand before a reporter.
extension LineReader {
  /// One word that tells how a picture was made or found, and names nobody: 视频截图, 资料图.
  func noteTail(_ index: Int) -> Attribution? {
    let token = tokens[index]
    guard token.isUncased, token.letters >= 2, token.marks.contains(.noise) || token.marks.contains(.file), token.organisation < 0
    else { return nil }
    var result = Attribution(kind: .credit)
    if token.marks.contains(.file) {
      result.filePhoto = true
    } else {
      guard token.role >= 0 else { return nil }
      result.role = lexicon.roles[Int(token.role)]
    }
    result.confidence = 0.8
    let isBracketed = index > 0 && index + 1 < count && tokens[index - 1].kind == .open && tokens[index + 1].kind == .close
    result.creditRange = isBracketed ? Int(tokens[index - 1].start)..<Int(tokens[index + 1].end) : Int(token.start)..<Int(token.end)
    return result
  }

  /// 완도=박정민 기자, 무안/박정민 기자, 서산 박정민 기자: what stands before one full name with its title is where the reporter is. Before a slash or
  /// a space a name of three letters is another reporter's.
  func isTown(_ index: Int, _ to: Int) -> Bool {
    let token = tokens[index]
    guard (2...4).contains(token.letters), token.words == 1, token.bylineCue < 0, token.creditCue < 0 else { return false }
    let isParted = index + 1 < to && (tokens[index + 1].isSign(0x3D) || tokens[index + 1].isSign(0x2F))
    let isSure = index + 1 < to && tokens[index + 1].isSign(0x3D)
    let name = isParted ? index + 2 : index + 1
    guard name + 1 < to, tokens[name].shape == .hangul, tokens[name].letters == 3, tokens[name].organisation < 0,
      isSure || token.letters == 2
        || isParted && !token.marks.contains(.familyName) && classify(index, index + 1, .byline) != .person
    else { return false }
    return isSure ? self.name(at: name, to) == 1 : tokens[name + 1].marks.contains(.title) && self.name(at: name, to) == 1
  }
}
