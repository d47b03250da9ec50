// Family names of Chinese and Korean persons, by which a name of three letters is told from a word.
extension AuthorText {
  /// Whether a name is a person's by its family name and its length: 王小明, 欧阳小明, 김민수. Family names that open many other words (高, 文, 时)
  /// are no evidence.
  ///
  /// - Parameter besidesPlaces: whether family names that open the names of cities and trades (温州, 林业) are no evidence either. Default: they are.
  static func isFullName(_ name: String, besidesPlaces: Bool = false) -> Bool {
    let scalars = Array(name.unicodeScalars.prefix(5))
    guard scalars.count == 3 || scalars.count == 4 else { return false }
    if compoundFamilies.contains(String(name.prefix(2))) { return true }
    guard scalars.count == 3, !wordOpeningPairs.contains(String(name.prefix(2))) else { return false }
    if koreanFamilies.contains(scalars[0]) { return scalars.allSatisfy { $0.value &- 0xAC00 < 0x2BA4 } }
    return families.contains(scalars[0]) && !(besidesPlaces && placeOpenings.contains(scalars[0]))
      && scalars.allSatisfy { $0.value &- 0x4E00 < 0x5200 }
  }

  /// Whether a name begins with a family name, one that opens other words as well among them.
  static func beginsWithFamilyName(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first else { return false }
    return families.contains(first) || wordOpenings.contains(first) || koreanFamilies.contains(first)
      || compoundFamilies.contains(String(name.prefix(2)))
  }

  private static let families = Set(
    """
    王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱林郭马馬罗羅梁宋郑鄭韩韓唐冯馮董萧蕭程曹袁邓鄧傅沈彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻潘杜戴\
    夏钟鍾汪姜范姚谭譚廖邹鄒熊陆陸郝孔崔邱秦顾顧侯邵孟雷汤湯尹黎乔喬赖賴龚龔欧佟霍柯倪翁颜顏翟聂聶焦柳邢岳齐齊梅庄莊涂耿詹凌费費靳裴屈鲍鮑覃褚苗\
    伍阮隋
    """.unicodeScalars)

  /// Family names that are words or open words: high, gold, writing, peace, warm, …
  private static let wordOpenings = Set(
    "高金文江安温溫常石方史万萬时時单單关關成连連向路武白宁寧田龙龍易何于余任许許管应尤曾游祝谢謝严嚴贺賀段康毛钱錢洪牛甘柴辛左谷舒卜纪紀盛童项項席卫衛蒲房宫宮符景季解仇莫施".unicodeScalars)

  /// Family names that also open the names of cities, rivers, trades and days: 黄河, 林业, 周末.
  private static let placeOpenings = Set("林黄黃周徐郑鄭吴吳唐邢柳梅梁宋马馬苏蘇秦叶葉汤湯庄莊齐齊岳汪夏".unicodeScalars)

  /// Words and places whose first letter is a family name, too.
  private static let wordOpeningPairs: Set<String> = [
    "马拉", "马克", "马铃", "马路", "马上", "馬上", "罗马", "羅馬", "罗汉", "欧洲", "歐洲", "欧盟", "歐盟", "欧美", "焦点", "焦點", "雷达", "雷達", "雷阵", "程序", "程式",
    "顾问", "顧問", "夏令",
    "夏天", "孔雀", "叶绿", "张家", "陆地", "陆军", "陸軍", "庄园", "梅花", "汤圆", "陈列", "陈述", "胡同", "胡说", "曹操", "林业",
    "林業", "黄河", "黄金",
    "周末", "周刊", "周边", "潘多", "赖以", "费用", "孙子", "王者", "杨树", "柳树", "汪洋", "沈阳", "郑州", "徐州", "柳州", "梅州", "邢台", "唐山", "唐诗", "宋词",
  ]

  private static let compoundFamilies: Set<String> = [
    "欧阳", "歐陽", "上官", "司马", "司馬", "诸葛", "諸葛", "司徒", "皇甫", "尉迟", "慕容", "令狐", "端木", "夏侯",
  ]

  private static let koreanFamilies = Set("김이박최정강조윤장임한오서신권황안송류유홍".unicodeScalars)
}
