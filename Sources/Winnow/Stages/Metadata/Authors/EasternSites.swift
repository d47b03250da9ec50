// Names of sites in the titles of Chinese, Japanese and Korean pages.
extension AuthorText {
  /// Whether a name can be a site's and nothing else: a title ends in sections (`财经频道`), topics (`中央银行`) and agencies as well.
  static func isEasternSite(_ name: String) -> Bool {
    isEastern(name) && siteEnds.contains { name.hasSuffix($0) } && !topicEnds.contains { name.hasSuffix($0) }
  }

  /// Whether a name is a well-known portal's or paper's whose last letters would tell of a section: `网易新闻`.
  /// What titles speak of as well is one on its own host only.
  static func isEasternPlatform(_ name: String, on label: String) -> Bool {
    if let host = hosts[name] { return host == label }
    return platforms.contains(name)
  }

  private static let hosts = [
    "网易": "163", "新浪": "sina", "搜狐": "sohu", "知乎": "zhihu", "豆瓣": "douban", "简书": "jianshu", "微博": "weibo", "雪球": "xueqiu",
    "虎嗅": "huxiu", "财新": "caixin", "哔哩哔哩": "bilibili", "티스토리": "tistory",
  ]

  private static let platforms: Set<String> = [
    "网易新闻", "手机网易网", "腾讯新闻", "腾讯视频", "新浪新闻", "新浪财经", "新浪体育", "搜狐新闻", "凤凰新闻", "凤凰资讯", "今日头条", "澎湃新闻", "界面新闻",
    "央视新闻",
    "百度百科", "百度知道", "百度贴吧", "知乎专栏", "豆瓣电影", "博客园", "第一财经", "一点资讯", "维基百科", "維基百科",
    "痞客邦", "方格子", "巴哈姆特", "鏡週刊", "奇摩新聞", "ウィキペディア", "朝日新聞デジタル", "読売新聞オンライン", "毎日新聞", "産経ニュース", "東京新聞", "日本経済新聞", "西日本新聞", "北海道新聞",
    "네이버 뉴스", "네이버 블로그", "다음 뉴스", "다음뉴스", "연합뉴스", "한겨레", "경향신문", "서울신문", "국민일보", "한국경제", "매일경제", "머니투데이", "오마이뉴스", "프레시안",
    "나무위키",
  ]

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
