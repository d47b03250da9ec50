import WinnowBase

// Lines that tell a moment by the time gone by since.
extension StampLine {
  /// Whether a line says how long ago something was and no more, in the languages that pages are written in: `vor 3 Std.`, `il y a 3 h`,
  /// `2 часа назад`, `3時間前`.
  static func tellsAgo(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= longestAgo, text.contains(where: { $0 &- 0x30 < 10 }) else { return false }
    let line = CaseFold.lowercased(String(decoding: text, as: UTF8.self))
    guard line.utf8.count(where: { $0 == 0x20 }) < mostWords else { return false }
    return agoPrefixes.contains { line.hasPrefix($0) } || agoSuffixes.contains { line.hasSuffix($0) }
  }

  private static let longestAgo = 48
  private static let mostWords = 6

  private static let agoPrefixes = [
    "vor ", "il y a ", "hace ", "há ", "πριν ", "για ", "przed ", "před ", "pred ", "acum ", "منذ ",
  ]
  /// In Chinese, Japanese and Korean a place may stand before something too: the unit is part of the word.
  private static let agoSuffixes = [
    " ago", " назад", " тому", " geleden", " siden", " sedan", " sitten", " fa", " temu", " önce", " lalu", " trước", " zpět",
    " atrás",
    " ezelőtt", " पहले", "秒前", "分前", "時間前", "日前", "週間前", "か月前", "ヶ月前", "年前", "分钟前", "小时前", "天前", "周前", "个月前", "分鐘前", "小時前", "초 전",
    "분 전",
    "시간 전", "일 전", "주 전", "개월 전", "년 전", "분전", "시간전", "일전",
  ]
}
