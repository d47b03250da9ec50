import WinnowAttribution
import WinnowBase

// Names and labels of scripts that part no words: Chinese, Japanese, Korean.
extension AuthorText {
  /// Whether a text begins in Han, kana or Hangul.
  static func isEastern(_ text: String) -> Bool { (text.utf8.first ?? 0) >= 0xE3 && (text.utf8.first ?? 0) <= 0xED }

  /// Whether a name is a body's by how it ends: 码头网, 新码头报, 港务局党支部, 港口新聞社, 항구일보.
  static func isEasternBody(_ name: String) -> Bool {
    guard isEastern(name) else { return false }
    if name.hasPrefix("株式会社") { return true }
    let letters = name.unicodeScalars.count
    guard letters >= 3, !name.contains("：") else { return false }
    // 李金报 is a person, 温州网 is not.
    let (isPerson, isNoPlace) = letters <= 4 ? (isFullName(name), isFullName(name, besidesPlaces: true)) : (false, false)
    return bodyEnds.contains { end in
      letters > end.letters + (end.letters == 1 ? 1 : 0) && name.ends(in: end.text)
        && !(end.letters == 1 ? isNoPlace : isPerson)
    }
      || letters >= 4 && !isPerson && officeEnds.contains { name.ends(in: $0) }
      || letters == 3 && !isPerson && !beginsWithFamilyName(name)
        && (shortOfficeEnds.contains { name.ends(in: $0) } || parties.contains(name))
  }

  /// The last letters of papers, sites, agencies, firms, schools and authorities, longest first where one ends in another.
  private static let bodyEnds: [(text: String, letters: Int)] = [
    "报", "報", "网", "網", "社", "新闻", "新聞", "日报", "日報", "晚报", "时报", "時報", "周刊", "週刊", "杂志", "雜誌", "财经", "財經", "科技", "体育", "體育",
    "娱乐", "娛樂", "消息", "频道", "頻道", "电台", "電台", "电视台", "電視台", "卫视", "衛視", "电视", "電視", "传媒", "傳媒", "媒体", "媒體", "公司", "集团", "集團",
    "委员会", "委員會", "委員会", "政府", "协会", "協會", "協会", "学会", "學會", "联合会", "基金会", "基金會", "大学", "大學", "学院", "學院", "医院", "醫院", "研究院",
    "研究所", "研究室", "中心", "编辑部", "編輯部", "編集部", "编辑室", "工作室", "银行", "銀行", "证券", "證券", "法院", "检察院", "公安", "支部", "党委", "团委", "自媒体综合",
    "联盟", "晚刊", "晨刊", "季刊", "月刊",
    "聯盟", "在线", "在線", "公众号", "頭條", "头条", "资讯", "資訊", "之家", "通信", "放送", "テレビ", "ニュース", "株式会社", "事務局", "事务所",
    "뉴스", "신문", "일보", "방송", "통신", "경제", "투데이", "데일리", "저널", "미디어", "타임스", "타임즈", "헤럴드", "매거진", "닷컴", "네이버", "편집부", "협회", "위원회",
    "재단", "대학교", "연구소", "주식회사",
  ].map { ($0, $0.unicodeScalars.count) }

  /// Last letters of authorities that names of two or three letters may end in, too.
  private static let officeEnds = [
    "部", "局", "厅", "廳", "署", "院", "校", "会", "會", "处", "處", "室", "团", "團", "党", "黨", "所", "府", "庁", "台", "号", "號",
  ]

  /// The same where two letters stand before: many family names end in other ones.
  private static let shortOfficeEnds = ["局", "厅", "廳", "署", "处", "處"]
  private static let parties: Set<String> = ["宣传部", "宣傳部", "组织部", "統戰部", "统战部"]

  /// What stands where a name is expected and names nobody, in Han, kana or Hangul.
  static let easternNobody: Set<String> = [
    "时间", "時間", "日期", "发稿时间", "发布时间", "发表时间", "更新时间", "上传时间", "发布日期", "发稿日期", "更新日期", "發布時間", "發稿時間", "發表時間", "更新時間", "發布日期",
    "更新日期",
    "未知", "佚名", "不详", "不詳", "匿名", "匿名用户", "无", "無", "网络", "網絡", "網路", "互联网", "网络整理", "網路整理", "网络综合", "综合", "綜合", "综合整理", "整理",
    "综合报道",
    "原创", "原創", "本站", "本站原创", "本站整理", "网站", "转载", "轉載", "管理员", "管理員", "系统管理员", "超级管理员", "小编", "小編", "编辑", "編輯", "责任编辑", "責任編輯",
    "责编", "作者",
    "记者", "記者", "本报记者", "本報記者", "本网记者", "本刊记者", "本站记者", "通讯员", "实习生", "编者按", "网友", "網友", "游客", "用户", "作者简介", "简介", "最近文章", "热门文章",
    "声明", "专区", "授权", "信息", "介绍", "簡介", "最新文章", "其他文章", "更多文章",
    "全部文章", "文章", "主页", "主頁", "个人主页", "专栏", "專欄", "关注", "關注", "已关注", "加关注", "分享", "分享到", "分享至",
    "公众号",
    "微信公众号", "自媒体", "优质创作者", "优质原创作者", "官方账号", "查看更多", "查看全部", "更多", "返回", "返回首页", "首页", "首頁", "收藏", "评论", "評論", "举报", "阅读", "閱讀",
    "浏览", "打印", "在线编辑", "网站编辑", "本网编辑", "阅读全文", "阅读原文", "阅读更多", "相关阅读", "相关文章", "相关新闻", "相关链接", "相关推荐", "更多新闻", "更多精彩", "更多内容",
    "下载附件", "下载地址", "本文作者",
    "本文来源", "閱讀全文", "閱讀更多", "相關文章", "相關新聞", "订阅", "粉丝",
    "来自", "私信", "登录", "注册", "回复", "修改", "删除", "转寄", "转贴", "引用",
    "编辑部", "编辑部门", "無名", "名無し", "不明", "著者", "筆者", "ライター", "フォロー", "シェア", "管理人", "記事一覧", "プロフィール",
    "네이버", "네이버뉴스", "다음", "다음뉴스", "네이트", "카카오",
    "기자", "관리자", "운영자", "익명", "작성자", "글쓴이", "구독", "공유",
  ]

  /// What opens a text that asks the reader to do something: no name begins with it.
  private static let callOpenings = ["返回", "查看", "点击", "點擊", "扫码", "来源", "來源"]
  /// The same where much follows: 阅读时光 is what somebody calls himself.
  private static let longCallOpenings = ["阅读", "閱讀", "下载", "下載", "更多", "本文", "相关", "相關"]

  /// What speaks of the author or of the text, where a letter follows right behind.
  private static let headOpenings = ["作者", "通讯员", "原创 ", "原創 "]

  /// Whether a text in one of these scripts is no name whatever stands before it: a sentence, a call to the reader, a word for nobody.
  static func isEasternPhrase(_ name: String) -> Bool {
    guard isEastern(name) else { return false }
    // A platform's word for its accounts: 码头号.
    let letters = name.unicodeScalars.count
    if name.hasSuffix("号"), letters == 3, !isFullName(name) { return true }
    // 已于, 最新推荐文章于: what stands before a date.
    if name.hasSuffix("于"), !isFullName(name) { return true }
    if easternNobody.contains(name) || callOpenings.contains(where: { name.begins(with: $0) }) { return true }
    // 作者简历 tells of the author, 本书作者：王小明 of another text.
    if headOpenings.contains(where: { name.begins(with: $0) && name.dropFirst($0.count).first?.isLetter == true })
      || name.contains("作者：")
    {
      return true
    }
    if letters > 4, longCallOpenings.contains(where: { name.begins(with: $0) }) { return true }
    // Accounts have names of up to twelve letters; what is longer is a sentence, or a body.
    return letters > longestAccount && !name.contains("・") && !name.contains("·") && !isEasternBody(name)
  }

  private static let longestAccount = 14

  /// The site whose name ends a page's title in these scripts, behind a mark: `起重机使市议会分裂_港口频道_码头网`; nil where what stands there is no
  /// body's name.
  ///
  /// - Parameter label: the host's telling label.
  static func siteInTitle(_ title: String, on label: String) -> String? {
    endOfTitle(title).flatMap { isEasternPlatform($0, on: label) || isEasternBody($0) && isEasternSite($0) ? $0 : nil }
  }

  /// The name of a body of any kind that ends a title in these scripts; a workshop may be a person's.
  static func bodyInTitle(_ title: String) -> String? {
    endOfTitle(title).flatMap { isEasternBody($0) && !$0.hasSuffix("工作室") ? $0 : nil }
  }

  /// What stands behind the last mark of a title in these scripts, as long as a site's name.
  private static func endOfTitle(_ title: String) -> String? {
    // Its last letter is of these scripts.
    guard title.utf8.last(where: { $0 > 0x20 }) ?? 0 >= 0x80 else { return nil }
    let title = MetadataText.clean(title)
    let scalars = title.unicodeScalars
    guard let mark = scalars.lastIndex(where: { isTitleMark($0) }), mark > title.startIndex else { return nil }
    let name = trimmed(String(scalars[scalars.index(after: mark)...]))
    return (2...longestAccount).contains(name.unicodeScalars.count) ? name : nil
  }

  private static func isTitleMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "_", "|", "－", "｜", "丨": true
    default: false
    }
  }

  /// Whether a text begins with a label of those who edit a text in these scripts: `责任编辑：`.
  static func isEasternEditors(_ text: String) -> Bool {
    isEastern(text) && editorLabels.contains { text.begins(with: $0) }
  }

  private static let editorLabels = [
    "责任编辑", "責任編輯", "责编", "責編", "编辑：", "编辑:", "编辑 ", "编辑/", "编辑|", "编辑丨", "編輯：", "編輯:", "編輯 ", "編輯／", "編輯/", "執行編輯", "执行编辑", "值班编辑",
    "网络编辑", "編集：", "編集:",
    "편집:", "편집 ",
  ]

  /// The names of a line in these scripts that needs more than cuts at marks; none where its label opens a sentence; nil for any other line.
  func easternNames(_ line: String) -> [Author]? {
    let bare = Self.withoutCue(line)
    if let label = Self.bareLabels.first(where: { line.hasPrefix($0) }), bare.utf8.count < line.utf8.count,
      let next = line.dropFirst(label.count).first, !Self.labelEnds.contains(next), Self.runsOn(bare)
    {
      return []
    }
    // Names with spaces between, or a label behind a paper's name.
    guard bare.contains(" ") || bare.utf8.count == line.utf8.count, let named = Self.reportNames(line) else { return nil }
    let names = named.filter { author($0.name) != nil }
    return names.isEmpty ? nil : names
  }

  private static let bareLabels = ["记者", "記者", "作者", "通讯员"]
  private static let labelEnds: Set<Character> = [":", "：", " ", "　", "/", "／", "|", "｜", "丨"]

  /// Whether what stands behind a label without a colon is a sentence: `记者注意到，……`.
  private static func runsOn(_ text: String) -> Bool {
    if text.contains("。") { return true }
    let isListed = text.contains("，") || text.contains(",")
    let parts = text.split { $0 == " " || $0 == "　" || $0 == "、" || $0 == "，" || $0 == "," || labelEnds.contains($0) }
    return parts.prefix(isListed ? parts.count : 1).contains { !isShortName(String($0)) && !isEasternBody(String($0)) }
  }

  /// The persons of a line that opens with a label in these scripts and holds several names or labels, as the grammar of report lines reads
  /// them: `南都记者 王小明 李小四`; nil for any other line.
  static func reportNames(_ line: String) -> [Author]? {
    guard isEastern(line), line.utf8.count <= 160, reportCues.hasMatch(in: line), !namesWriterOfAnother(line) else { return nil }
    let read = BylineSearch.attribution.read(line)
    guard read.kind == .byline, !read.people.isEmpty, read.people.allSatisfy({ isShortName($0.name) }) else { return nil }
    // What opens the line before its label is a name by its family name, or tells whose the label is: 在线编辑, 本书作者.
    guard read.people.allSatisfy({ !line.hasPrefix($0.name) || beginsWithFamilyName($0.name) && !easternNobody.contains($0.name) }),
      !bareLabels.contains(where: { $0 != "记者" && $0 != "記者" && line.hasPrefix($0 + read.people[0].name) })
        || isFullName(read.people[0].name)
    else { return nil }
    let authors = Author.authors(read).filter { $0.kind == "person" && ($0.role == "author" || $0.role == "editor") }
    return authors.isEmpty ? nil : authors
  }

  /// Whether a line says who wrote a thing that the text speaks of: `小说作者：王小明`, not `本文作者：王小明`.
  static func namesWriterOfAnother(_ text: String) -> Bool {
    guard let label = text.firstBytes(of: "作者"), label.lowerBound > text.startIndex else { return false }
    let before = text[..<label.lowerBound]
    return before.unicodeScalars.count <= longestWork && before.allSatisfy(\.isLetter)
      && !ownWriters.contains { before.hasSuffix($0) }
      && !isEasternBody(String(before))
  }

  /// In letters: 这部小说的.
  private static let longestWork = 6
  /// What stands before the word for the writer of the text itself.
  private static let ownWriters = [
    "本文", "文章", "原文", "稿件", "本篇", "全文", "原", "特约", "特約", "专栏", "專欄", "本刊", "本报", "本報", "签约", "第一",
  ]

  private static let reportCues = PhraseMatcher(
    ["记者", "記者", "作者", "通讯员", "撰", "采写", "执笔", "責任編輯", "责任编辑", "责编", "编辑", "編輯", "文/", "文／", "文｜", "文|"], wholeWords: false)

  /// Whether a name has the length of a person's: two to four letters, or a foreign name with its dot.
  static func isShortName(_ name: String) -> Bool {
    let letters = name.unicodeScalars.count { $0 != " " }
    return (2...4).contains(letters) || name.contains("·") && letters <= 16 || name.contains("・") && letters <= 16
      || !isEastern(name) && letters <= 30
  }
}
