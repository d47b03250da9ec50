// Lines of fields as Chinese, Japanese and Korean pages write them.
extension StampLine {
  /// Whether a line holds nothing but fields about the text, a date or two labels among them:
  /// `发布时间：2022-03-04 来源：码头日报 作者：王小明`, `2022-03-04 10:56 码头日报网`, `发表于2022-03-04| 1164次阅读| 0 条评论`.
  ///
  /// - Parameter needsDate: whether a date and a label are needed, as below a text, where labels name who worked on it, and a date and a
  ///   body sign it. Default: two of a date, a label and a value will do.
  static func isEasternFields(_ text: ArraySlice<UInt8>, needsDate: Bool = false) -> Bool {
    guard text.count >= 12, text.count <= longestFields, let first = text.first, first >= 0xE3 || first &- 0x30 < 10,
      text.contains(where: { 0xE3...0xED ~= $0 })
    else { return false }
    let line = String(decoding: text, as: UTF8.self)
    let parts = line.unicodeScalars.split { $0 == " " || $0 == "　" || $0 == "|" || $0 == "｜" || $0 == "丨" || $0 == "\n" }
    guard parts.count <= mostFields else { return false }
    var (dates, labels, values) = (0, 0, 0)
    var (isAsked, hasColons, hasHour) = (false, false, false)
    for whole in parts.map(String.init) {
      // `10:56来源：码头日报`: the hour and the next label without a space.
      var part = whole
      let hour = part.unicodeScalars.prefix { dateSigns.contains($0) }
      let behind = String(part.unicodeScalars.dropFirst(hour.count))
      if !hour.isEmpty, fieldLabels.contains(where: { behind.hasPrefix($0) }) {
        if isDate(String(hour)) { dates += 1 }
        part = behind
      }
      if let label = fieldLabels.first(where: { part.hasPrefix($0) }) {
        var value = part.dropFirst(label.count)
        let hasColon = value.first == ":" || value.first == "："
        if hasColon { value = value.dropFirst() }
        hasColons = hasColons || hasColon
        guard value.unicodeScalars.count <= longestValue else { return false }
        isAsked = value.isEmpty
        labels += 1
        if isDate(String(value)) { dates += 1 }
        continue
      }
      if part.unicodeScalars.allSatisfy({ dateSigns.contains($0) }) {
        if isDate(part) { dates += 1 }
        hasHour = hasHour || part.contains(":") || part.contains("：")
      } else if part.first?.isNumber == true, counts.contains(where: { part.hasSuffix($0) }) || counts.contains(part) {
        values += 1
      } else if counts.contains(part) || letterSizes.contains(part) || isAsked && part.unicodeScalars.count <= longestValue
        || (hasHour ? AuthorText.isEasternBody(part) : AuthorText.isEasternSite(part))
      {
        isAsked = false
        values += 1
      } else {
        return false
      }
    }
    return dates > 0 && dates <= 2 && labels + (needsDate ? 0 : values) > 0 || labels > 1 && hasColons && !needsDate
  }

  /// In bytes; in letters; in parts.
  private static let longestFields = 200
  private static let longestValue = 20
  private static let mostFields = 14

  /// Whether a part holds a year, a month and a day: a year with a month tells of a life.
  private static func isDate(_ text: String) -> Bool {
    guard text.unicodeScalars.allSatisfy({ dateSigns.contains($0) }) else { return false }
    let day = text.prefix { $0 != ":" && $0 != "：" }
    return day.split { !$0.isNumber }.count >= 3
  }

  private static let dateSigns = Set("0123456789-/.:：年月日时時分秒년월일시분초".unicodeScalars)

  /// What such fields are called.
  private static let fieldLabels = [
    "发布时间", "发布日期", "发表时间", "发表于", "更新时间", "信息来源", "文章来源", "稿件来源", "新闻来源", "来源", "作者", "记者", "责任编辑", "责编", "编辑", "审核", "校对",
    "供稿", "撰稿",
    "浏览次数", "浏览量", "浏览", "阅读次数", "阅读量", "阅读数", "阅读", "点击数", "点击量", "点击率", "点击", "评论数", "评论", "字号", "發佈時間", "發布時間", "發布日期", "發表時間",
    "更新時間", "來源", "記者",
    "責任編輯", "編輯", "瀏覽次數", "瀏覽", "閱讀", "點閱", "文章分类", "所属分类", "公開日", "更新日", "投稿日", "掲載日", "최초입력", "입력", "수정",
  ]

  /// What follows `字号`: the sizes of letters to choose from.
  private static let letterSizes: Set<String> = ["A", "A+", "A-", "T", "T+", "T-", "大", "中", "小", "特大", "|"]

  private static let counts = ["次阅读", "次浏览", "次点击", "人阅读", "条评论", "阅读", "评论", "浏览", "次閱讀", "則留言", "回复"]
}
