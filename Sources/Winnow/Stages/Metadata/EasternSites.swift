// Names of sites in the titles of Chinese, Japanese and Korean pages.
extension AuthorText {
  /// Whether a name can be a site's and nothing else: a title ends in sections (`财经频道`), topics (`中央银行`) and agencies as well.
  static func isEasternSite(_ name: String) -> Bool {
    isEastern(name) && siteEnds.contains { name.hasSuffix($0) } && !topicEnds.contains { name.hasSuffix($0) }
  }

  /// The last letters of sites, papers and stations.
  private static let siteEnds = [
    "网", "網", "日报", "日報", "晚报", "晚報", "早报", "早報", "时报", "時報", "商报", "商報", "电视台", "電視台", "广播电台", "일보", "신문사",
  ]

  /// Nets and papers that a text may be about.
  private static let topicEnds = [
    "联网", "聯網", "域网", "域網", "特网", "特網", "电网", "電網", "维网", "園網", "园网", "系网", "脉网", "管网", "管網", "路网", "路網", "星网", "地网", "天网", "渔网",
    "漁網", "蛛网",
    "蛛網", "球网", "上网", "上網", "全网", "全網", "断网", "组网", "入网", "内网", "外网", "官网", "官網", "丝网", "铁丝网", "防护网", "通讯网", "通信网", "关系网", "安全网",
    "信息网", "公网",
  ]
}
