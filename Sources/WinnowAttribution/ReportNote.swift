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
  /// a space only a town that is known is one: a name of two letters is another reporter's.
  func isTown(_ index: Int, _ to: Int) -> Bool {
    let token = tokens[index]
    guard (2...4).contains(token.letters), token.words == 1, token.bylineCue < 0, token.creditCue < 0 else { return false }
    let isParted = index + 1 < to && (tokens[index + 1].isSign(0x3D) || tokens[index + 1].isSign(0x2F))
    let isSure = index + 1 < to && tokens[index + 1].isSign(0x3D)
    let name = isParted ? index + 2 : index + 1
    guard name + 1 < to, tokens[name].shape == .hangul, tokens[name].letters == 3, tokens[name].organisation < 0,
      isSure || Self.towns.contains(String(decoding: bytes[Int(token.start)..<Int(token.end)], as: UTF8.self))
    else { return false }
    return isSure ? self.name(at: name, to) == 1 : tokens[name + 1].marks.contains(.title) && self.name(at: name, to) == 1
  }

  /// Cities and counties of Korea that the lexicon has not among its places.
  private static let towns: Set<String> = [
    "가평", "강진", "강화", "거제", "거창", "경기", "경산", "경주", "계룡", "고령", "고성", "고양", "고창", "고흥", "곡성", "공주", "과천", "광명", "광양", "괴산",
    "구례", "구리", "구미", "군산", "군위", "군포", "금산", "기장", "김제", "김천", "김포", "김해", "나주", "남양주", "남원", "남해", "논산", "단양", "담양", "당진",
    "동두천", "동해", "무안", "무주", "문경", "밀양", "보령", "보성", "보은", "봉화", "부안", "부여", "부천", "사천", "산청", "삼척", "상주", "서귀포", "서산", "서천",
    "성남", "성주", "세종시", "속초", "순창", "순천", "시흥", "신안", "아산", "안동", "안산", "안성", "안양", "양구", "양산", "양양", "양주", "양평", "여수", "여주",
    "연천", "영광", "영덕", "영동", "영암", "영양", "영월", "영주", "영천", "예산", "예천", "오산", "옥천", "옹진", "완도", "완주", "용인", "울릉", "울주", "울진",
    "원주", "음성", "의령", "의성", "의왕", "의정부", "이천", "익산", "인제", "임실", "장성", "장수", "장흥", "정선", "정읍", "제주시", "제천", "증평", "진도", "진안",
    "진주", "진천", "진해", "창녕", "창원", "철원", "청도", "청송", "청양", "칠곡", "태백", "태안", "통영", "파주", "평창", "평택", "포천", "하남", "하동", "함안",
    "함양", "함평", "합천", "해남", "홍성", "홍천", "화성", "화순", "화천", "횡성",
  ]
}
