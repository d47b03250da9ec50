/// What brackets at a Japanese text's end hold besides the name of who wrote it: places, bodies, firms, things and offices.
enum JapaneseSigns {
  /// Whether a name ends in a letter or a word of such.
  static func endsAsOther(_ name: String) -> Bool {
    (name.unicodeScalars.last.map { letters.contains($0) } ?? true) || words.contains { name.hasSuffix($0) }
  }

  private static let letters = Set(
    "市区町村県府道郡内外場園港城駅線局報社店屋組券設器学校院館所署警庁会部課版事料画像山川湖島湾台橋牛裁長坂機監督氏方".unicodeScalars)
  private static let words = [
    "製薬", "製菓", "建設", "食品", "技研", "半島", "公園", "温泉", "原発", "書院", "組合", "新聞", "日日", "駅前", "教授", "選手", "首相", "知事", "記者", "特派員", "証券",
    "電器",
    "電機", "重工", "自動車", "地裁", "地検", "県警", "民報", "民友",
  ]
}
