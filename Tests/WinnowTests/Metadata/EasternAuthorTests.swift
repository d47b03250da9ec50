import Testing

@testable import Winnow

/// Who wrote a text, on pages in Chinese, Japanese and Korean: persons, papers and sites, editors, and words that name nobody.
@Suite struct EasternAuthorTests {
  private static let story = "<p>市议会星期二晚上开会讨论旧港口的未来，会议持续了六个小时，最后以一票之差通过了新方案，反对者表示将继续上诉，市长说施工要到明年才能开始。</p>"

  private static func page(_ head: String = "", _ body: String) throws -> PageFixture {
    try PageFixture(
      "<html lang=zh><head><title>起重机使市议会分裂</title>\(head)</head><body><article><h1>起重机使市议会分裂</h1>\(body)</article></body></html>")
  }

  @Test(
    "papers, sites and offices are bodies; persons are not",
    arguments: [
      ("码头网", "organization"), ("新码头报", "organization"), ("码头日报社", "organization"), ("港务局党支部", "organization"),
      ("码头科技", "organization"),
      ("港口通信社", "organization"), ("港口テレビ", "organization"), ("항구일보", "organization"), ("王小明", "person"),
      ("欧阳小明", "person"),
      ("山田太郎", "person"), ("渡部健", "person"), ("김민수", "person"), ("王网", "person"), ("アレクサンドル・セルゲーエヴィチ・プーシキン", "person"),
      ("株式会社港口", "organization"), ("林业报", "organization"), ("文学网", "organization"), ("李金报", "person"), ("王立社", "person"),
      ("刘学会", "person"), ("陈星网", "person"), ("林在线", "person"), ("赵公安", "person"), ("马科技", "person"), ("张体育", "person"),
      ("欧阳建部", "person"), ("上官文团", "person"), ("박방송", "person"), ("김재단", "person"), ("王大号", "person"), ("李子号", "person"),
      ("港务局", "organization"), ("宣传部", "organization"), ("税务局", "organization"), ("李建局", "person"), ("長谷部", "person"),
      ("別所", "person"), ("塚本所", "person"), ("申在团", "person"),
      ("高党校", "person"),
      ("阅读时光", "person"), ("下载君", "person"), ("相关先生", "person"), ("更多猫", "person"), ("本文山", "person"),
    ])
  func kinds(_ name: String, _ kind: String) throws {
    let page = try Self.page("<meta name=author content='\(name)'>", Self.story)
    #expect(page.authors.map(\.kind) == [kind])
  }

  @Test func aPortalThatNamesThePaperNamesNoWriter() throws {
    let head = "<meta property='og:article:author' content='새벽경제 | 네이버'>"
    #expect(try Self.page(head, Self.story).authors.map { "\($0.name) \($0.kind)" } == ["새벽경제 organization"])
    let byline = "<div class=byline><span>최윤서 기자</span></div>"
    #expect(try Self.page(head, byline + Self.story).names == ["최윤서"])
  }

  @Test(
    "words for nobody, calls and sentences are no authors",
    arguments: [
      "作者：未知", "作者：码头号", "作者：网络整理", "作者：佚名", "编辑：管理员", "作者最新文章", "关注", "分享到：", "返回首页，查看更多", "记者多次致电港务公司，电话一直无人接听，公司网站也打不开。",
      "作者简历", "作者照片", "作者感言", "作者后记", "作者自序", "作者说明", "作者推荐", "作者访谈", "作者团队", "通讯员培训", "通讯员们很辛苦", "原创 不易", "原创 内容", "作者许可证",
      "修改", "转贴", "发稿时间", "更新日期",
    ])
  func nobody(_ line: String) throws {
    #expect(try Self.page("", "<p class=author>\(line)</p>\(Self.story)").names == [])
  }

  @Test(
    "lines that name several, and labels without a colon",
    arguments: [
      ("采写：码头都市报记者 王小明 李小四", ["王小明", "李小四"]), ("执笔/桅杆姐、陈大文&amp;李小四", ["桅杆姐", "陈大文", "李小四"]),
      ("发表于2022-03-04 21:30| 1164次阅读| 来源CRANE| 0 条评论| 作者王小明", ["王小明"]), ("原创 王小明 2022-03-04 22:18:34", ["王小明"]),
      ("作者：王小明", ["王小明"]), ("2022-03-04|作者 王小明|阅读 30", ["王小明"]), ("通讯员王小明", ["王小明"]),
      ("发表于2022-03-04 21:30| 1164次阅读| 作者王明", ["王明"]), ("原创 CraneForce 2022-03-04 22:18:34", ["CraneForce"]),
    ])
  func severalNames(_ line: String, _ expected: [String]) throws {
    #expect(try Self.page("", "<p>\(line)</p>\(Self.story)").names == expected)
  }

  @Test("statements of the head that name nobody", arguments: ["在线编辑", "本书作者：鲁迅"])
  func headWithoutName(_ text: String) throws {
    #expect(try Self.page("<meta name=author content='\(text)'>", Self.story).names == [])
  }

  @Test(
    "lines and headings that begin with a label's word",
    arguments: ["<p>作者简历</p>", "<h2>作者简历</h2>", "<h2>通讯员培训</h2>", "<p>通讯员们很辛苦</p>", "<p>原创 不易</p>", "<p>作者丨王小明 编辑丨李小四</p>"])
  func labelsOfText(_ line: String) throws {
    #expect(try Self.page("", Self.story + line + Self.story).names.allSatisfy { $0 == "王小明" || $0 == "李小四" })
  }

  @Test func whoEditedDidNotWrite() throws {
    let alone = try Self.page("", Self.story + "<p>责任编辑：赵大明</p>")
    #expect(alone.authors == [Author(name: "赵大明", role: "editor")])
    let beside = try Self.page("", "<p>作者：王小明</p>" + Self.story + "<p>责任编辑：赵大明</p>")
    #expect(beside.authors == [Author(name: "王小明")])
    let body = try Self.page("<meta name=author content=新码头报>", Self.story + "<p>责任编辑：赵大明</p>")
    #expect(body.authors == [Author(name: "新码头报", kind: "organization")])
  }

  @Test(
    "reporters in brackets",
    arguments: [
      ("<p>新华社巴黎12月9日电（记者王小明）市议会星期二晚上开会讨论旧港口的未来，会议持续了六个小时，最后以一票之差通过了新方案。</p>", ["王小明"]),
      ("<p>新码头报讯（记者 王小明 实习生 李小四）市议会星期二晚上开会讨论旧港口的未来，会议持续了六个小时，最后以一票之差通过了新方案。</p>", ["王小明", "李小四"]),
      ("<p>【ワシントン＝山田太郎】市議会は火曜日の夜、古い港の将来について話し合い、会議は六時間続き、新しい案を一票差で可決した。</p>", ["山田太郎"]),
      ("\(story)<p>市长说，方案将在秋天提交给区政府审批，施工最早要到明年春天才能开始，预算约为两千万元，居民还可以提出意见。（王小明）</p>", ["王小明"]),
      ("\(story)<p>市长说，方案将在秋天提交给区政府审批。（王小明）</p>\(story)", []), ("\(story)<p>市长说，方案将在秋天提交给区政府审批，预算约为两千万元，居民还可以提出意见。（化名）</p>", []),
      ("\(story)<p>市长说，方案将在秋天提交给区政府审批，预算约为两千万元，居民还可以提出意见。（码头区发改局）</p>", []),
      ("<p>小说《船》（作者：李小四）昨天出版，市议会星期二晚上开会讨论旧港口的未来，会议持续了六个小时，最后以一票之差通过了新方案。</p>\(story)", []),
      ("<p>一篇网文（作者李小四）昨天流传，市议会星期二晚上开会讨论旧港口的未来，会议持续了六个小时，最后以一票之差通过了新方案。</p>\(story)", []),
      ("\(story)\(story)<p>美国《纽约报》（驻华记者李小四）昨天获释，市议会星期二晚上开会讨论旧港口的未来，会议持续了六个小时。</p>", []),
      ("<p>码头新闻网消息（记者 王小明）市议会星期二晚上开会讨论旧港口的未来，会议持续了六个小时，最后以一票之差通过了新方案。</p>", ["王小明"]),
    ])
  func reportersInBrackets(_ body: String, _ expected: [String]) throws { #expect(try Self.page("", body).names == expected) }

  @Test(
    "words and quoted names in the last bracket",
    arguments: [
      "。（周一）", "。（连载）", "。（左图）", "。（成都）", "。（江苏）", "。（武汉）", "。（万元）", "。（单选）", "。（高清）", "。（时间）", "。（温度）", "。（方便）", "。（孔子）", "。（史记）",
      "。（杜甫）",
      "。（单选题）", "。（马拉松）", "。（王先生）", "”（王小明）", "」（王小明）",
    ])
  func wordsInTheLastBracket(_ end: String) throws {
    let last = "<p>市长说，方案将在秋天提交给区政府审批，施工最早要到明年春天才能开始，预算约为两千万元，居民还可以提出意见\(end)</p>"
    #expect(try Self.page("", Self.story + last).names == [])
  }

  @Test(
    "an actor or a winner in the last bracket, of whom the text speaks",
    arguments: [
      ("<p>王小明在影片中饰演船长，他说拍摄的那些日子里天天下雨，船上的人都盼着太阳出来，起重机也一直停着不动，码头上空无一人。</p>", "拍摄在秋天结束。（王小明）"),
      ("", "船长由王小明饰演，他在影片的最后一幕里离开了港口，没有人知道他去了哪里。（王小明）"),
    ])
  func whomTheTextSpeaksOf(_ before: String, _ last: String) throws {
    let end = "<p>市长说，方案将在秋天提交给区政府审批，施工最早要到明年春天才能开始，预算约为两千万元，居民还可以提出意见。\(last)</p>"
    #expect(try Self.page("", before + Self.story + end).names == [])
  }

  @Test(
    "a list of names that opens with a link keeps them all",
    arguments: [
      "<a href='/p/x'>Jane Roe</a>, <a href='/p/y'>John Doe</a>", "<a href='/p/x'>Jane Roe</a>, John Doe",
      "<a href='/p/x'>Jane Roe</a>; <a href='/p/y'>John Doe</a>", "<a href='/p/x'>Jane Roe</a>/<a href='/p/y'>John Doe</a>",
      "<a href='/p/x'>Jane Roe</a>| <a href='/p/y'>John Doe</a>", "<a href='/p/x'>Jane Roe</a>& <a href='/p/y'>John Doe</a>",
      "<a href='/p/x'>Jane Roe</a>、<a href='/p/y'>John Doe</a>",
    ])
  func listsOfLinks(_ line: String) throws {
    for name in ["author", "byline", "post-author"] {
      let page = try PageFixture(
        "<html lang=en><head><title>Cranes split the council</title></head><body><article><h1>Cranes split the council</h1><div class=\(name)>\(line)</div>\(Self.story)</article></body></html>"
      )
      #expect(page.names == ["Jane Roe", "John Doe"])
    }
  }

  @Test func aLinkWhoseLineRunsOn() throws {
    let page = try Self.page(
      "", "<div class='author'><p><a href='../wang'>王小明</a><span>码头大学起重机研究院执行院长</span></p></div>\(Self.story)")
    #expect(page.names == ["王小明"])
  }

  @Test func teasersOfOthersInTheSidebar() throws {
    let teasers = ["王小明", "李小四", "赵大明"].map {
      "<li><a href='/b/\($0)'><span class=author>\($0)：</span>新年大礼，港口总体规划批复的消息来了</a></li>"
    }
    let page = try Self.page(
      "<meta name=author content=新码头报>", String(repeating: Self.story, count: 12) + "<ul>\(teasers.joined())</ul>")
    #expect(page.names == ["新码头报"])
  }

  @Test func aHeadlineUnderTheNameOfASection() throws {
    let page = try PageFixture(
      "<html lang=zh><head><title>新闻动态--码头协会官网</title></head><body><h3>首页 - 新闻动态</h3><div><h5>起重机使市议会分裂，新方案以一票之差通过</h5><p>发布时间：2022-03-04 来源：码头协会</p>\(Self.story)</div></body></html>"
    )
    #expect(page.title == "起重机使市议会分裂，新方案以一票之差通过")
  }

  @Test func datesThatPortalsName() throws {
    let page = try Self.page(
      "<meta name=firstpublishedtime content='2022-03-04-23:59:59'><meta name=lastmodifiedtime content='2022-03-05-10:00:00'>",
      Self.story)
    #expect(page.published == "2022-03-04T23:59:59")
    #expect(page.modified == "2022-03-05T10:00:00")
  }

  @Test(
    "the site that a title ends in",
    arguments: [
      ("起重机使市议会分裂_港口频道_码头网", "码头网"), ("起重机使市议会分裂-码头日报", "码头日报"), ("起重机使市议会分裂 - 王小明", nil), ("起重机使市议会分裂——来自码头的消息", nil),
      ("起重机使市议会分裂", nil), ("起重机使市议会分裂_财经频道", nil), ("起重机使市议会分裂 | 国际新闻", nil), ("起重机使市议会分裂 - 本地消息", nil),
      ("起重机使市议会分裂_最新资讯", nil), ("起重机使市议会分裂-新华社", nil), ("怎么活_我的大学", nil), ("起重机使市议会分裂_中央银行", nil), ("起重机 | 経済ニュース", nil),
      ("起重机 - 경제뉴스", nil), ("起重机使市议会分裂_移动互联网", nil), ("起重机使市议会分裂_网易新闻", "网易新闻"), ("起重机使市议会分裂 - 知乎", nil), ("名人发文_微博", nil),
      ("起重机使市议会分裂_雪球", nil),
      ("起重机使市议会分裂_国际_网易", nil), ("起重机 - 毎日新聞", "毎日新聞"), ("起重机 | 경향신문", "경향신문"), ("起重机_百度百科", "百度百科"), ("起重机_体育新闻", nil),
      ("起重机 - 네이버 뉴스", "네이버 뉴스"), ("怎么用知乎", nil),
    ])
  func siteInTitle(_ title: String, _ site: String?) throws {
    let page = try PageFixture(
      "<html lang=zh><head><title>\(title)</title></head><body><h1>起重机使市议会分裂</h1>\(Self.story)</body></html>")
    #expect(page.publisher == site)
  }

  @Test func aPlatformOnItsOwnHost() throws {
    let html =
      "<html lang=zh><head><title>起重机使市议会分裂 - 知乎</title></head><body><h1>起重机使市议会分裂</h1>\(Self.story)</body></html>"
    #expect(try PageFixture(html, url: "https://www.zhihu.com/p/1").publisher == "知乎")
  }

  @Test(
    "a reporter whom the text names as one signs it in the last bracket",
    arguments: ["本报讯（记者 王小明）船长说码头已经修好了，", "本报记者王小明报道，船长说码头已经修好了，", "王小明 船长说码头已经修好了，"])
  func whomTheTextCallsItsReporter(_ opening: String) throws {
    let end = "<p>市长说，方案将在秋天提交给区政府审批，施工最早要到明年春天才能开始，预算约为两千万元，居民还可以提出意见。（王小明）</p>"
    let page = try Self.page("", "<p>\(opening)那些日子里天天下雨，船上的人都盼着太阳出来，起重机也一直停着不动。</p>" + Self.story + end)
    #expect(page.names == ["王小明"])
  }

  /// Chinese papers sign each part of a text so.
  @Test func theLastOfSeveralChineseSignatures() throws {
    let parts = ["王小明", "李小四"].map { "<p>市长说，方案将在秋天提交给区政府审批，施工最早要到明年春天才能开始，预算约为两千万元，居民还可以提出意见。（\($0)）</p>" }
    #expect(try Self.page("", Self.story + parts.joined()).names == ["李小四"])
  }

  @Test func aPersonsWorkshopIsThePersons() throws {
    let page = try PageFixture(
      "<html lang=zh><head><title>起重机_王小明工作室</title><meta name=author content=王小明></head><body><h1>起重机</h1>\(Self.story)</body></html>"
    )
    #expect(page.authors.map(\.kind) == ["person"])
    #expect(page.publisher == nil)
  }

  @Test func headingsAboveOtherDatesAreNoTitle() throws {
    let office = try PageFixture(
      "<html lang=zh><head><title>通知公告-码头大学</title></head><body><h4>联系我们的电话与办公时间</h4><p>周一至周五，2022年3月4日起</p>\(Self.story)<p><strong>关于举办码头讲座的通知</strong></p>\(Self.story)</body></html>"
    )
    #expect(office.title != "联系我们的电话与办公时间")
    let news = try PageFixture(
      "<html lang=de><head><title>Aktuelles | Hafenverein</title></head><body><h3>Nächster Termin im Vereinsheim</h3><p>Freitag, 4. März 2022, 19 Uhr</p>\(Self.story)<h3>Sommerfest mit Kran</h3><p>Samstag, 6. Juli 2022</p>\(Self.story)</body></html>"
    )
    #expect(news.title == "Aktuelles")
  }

  @Test func theSiteThatATitleEndsInIsABody() throws {
    let page = try PageFixture(
      "<html lang=zh><head><title>起重机使市议会分裂_码头新闻</title><meta name=author content=码头></head><body><h1>起重机使市议会分裂</h1>\(Self.story)</body></html>"
    )
    #expect(page.authors == [Author(name: "码头", kind: "organization")])
  }

  @Test func aSectionBeforeAPaperIsNoPartOfIt() throws {
    #expect(
      try Self.page("", "<div><a href='/s'>社会</a><span>码头日报 2022-03-04 21:42</span></div>\(Self.story)").names == ["码头日报"])
    #expect(try Self.page("", "<div><a href='/s'>社会</a><span>2022-03-04 21:42</span></div>\(Self.story)").names == [])
  }

  @Test(arguments: [
    ("<p>【鈴木健】</p>", ["鈴木健"]), ("<p>（鈴木健、田中太郎）</p>", ["鈴木健", "田中太郎"]), ("<p>【共同】</p>", []), ("<p>（敬称略）</p>", []),
    ("<p>【社会部】</p>", []), ("<p>（続く）</p>", []),
    // A place, a body, words that one letter of a family name opens; whose words were quoted; several letters to the paper.
    ("<p>【福島原発】</p>", []), ("<p>【山口製薬】</p>", []), ("<p>【森林資源】</p>", []), ("<p>【原油高騰】</p>", []),
    ("<p>「港の古いクレーンは来年の春まで残されることになる」</p><p>（鈴木健）</p>", []),
    ("<p>クレーンは残ると市長は言う。「来年の春まで動かすことになる」</p><p>（鈴木健）</p>", ["鈴木健"]),
    ("<p>【鈴木健】</p><p>港の古いクレーンは来年の春まで残されることになり、市議会は予算案を可決した。</p><p>【田中太郎】</p>", []),
  ])
  func aJapaneseSignature(_ line: String, _ expected: [String]) throws {
    let text = "<p>港の古いクレーンは来年の春まで残されることになり、市議会は火曜日の夜に予算案を賛成多数で可決した。</p>"
    let page = try PageFixture("<html lang=ja><h1>古いクレーン、春まで存続へ</h1>\(text)\(text)\(line)</html>")
    #expect(page.names == expected)
  }
}
