import Testing

@testable import WinnowAttribution

/// Labels, offers and phrases that look like a credit and name nobody, and the credits beside them that stay.
struct LabelLineTests {
  @Test(
    "labels in a row",
    arguments: ["取材・文", "構成・文", "写真／動画", "写真|映像|図解", "撮影・編集", "图/文", "记者/编辑", "编辑 | 记者", "本报 记者", "作者 关注"])
  func labels(_ raw: String) { expect(raw, "none:  |  | ") }

  @Test("small words of Japanese behind a cue", arguments: ["写真提供のご案内", "写真提供は任意です", "撮影を終えて", "写真提供について", "写真：橋の構造", "撮影：夜空のコツ"])
  func particles(_ raw: String) { expect(raw, "none:  |  | ") }

  @Test(
    "what is offered, where it is filmed, some reporter",
    arguments: [
      "기회 제공", "정보 제공 동의", "조식 제공", "서비스 제공 기간", "촬영 장소", "촬영 문의", "사진 촬영 금지", "한 기자", "전 기자", "여성 기자", "신입 기자 모집",
    ])
  func korean(_ raw: String) { expect(raw, "none:  |  | ") }

  @Test("one word at both ends", arguments: ["Von Tür zu Tür", "Von Hafen zu Hafen", "Von Frau zu Frau", "Von Jahr zu Jahr"])
  func twice(_ raw: String) { expect(raw, "none:  |  | ") }

  @Test("banks", arguments: ["Crédit Agricole", "Crédit Lyonnais", "Crédito Agrícola"])
  func banks(_ raw: String) { expect(raw, "none:  |  | ") }

  @Test(
    "captions with a small word in them",
    arguments: ["फोटो: बंदरगाह में जहाज", "तस्वीर: शहर का पुल", "عکس: کشتی در بندر", "صورة: السفينة في الميناء", "תמונה: מתוך התערוכה"])
  func captions(_ raw: String) { expect(raw, "none:  |  | ") }

  @Test(
    "credits that stay",
    arguments: [
      ("取材・文／山田太郎", "byline: 山田太郎 |  | "), ("写真提供：のん", "credit:  | のん | "), ("撮影：朝日のぼる", "credit:  | 朝日のぼる | "),
      ("Photo: Crédit Agricole", "credit:  | Crédit Agricole | "), ("撮影・山田太郎", "credit: 山田太郎 |  | "),
      ("记者/王小明", "byline: 王小明 |  | "), ("촬영 김민수", "credit: 김민수 |  | "), ("[김민수 제공]", "credit: 김민수 |  | "),
      ("김민수 기자", "byline: 김민수 |  | "), ("Von Hans Müller", "byline: Hans Müller |  | "), ("फोटो: अमित कुमार", "credit: अमित कुमार |  | "),
    ])
  func credits(_ raw: String, _ expected: String) { expect(raw, expected) }
}
