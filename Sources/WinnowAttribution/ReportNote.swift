// Notes that stand in a credit's place.
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
}
