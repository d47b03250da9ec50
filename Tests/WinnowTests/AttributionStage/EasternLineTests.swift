import Testing
import WinnowAttribution

@testable import Winnow

/// Lines of Chinese pages that say who wrote a text, where it comes from and whose a picture is.
@Suite struct EasternLineTests {
  private static let story = "市议会星期二晚上开会讨论旧港口的未来，会议持续了六个小时，最后以一票之差通过了新方案，反对者表示将继续上诉，市长说施工要到明年才能开始。"

  private static func post(_ body: String, head: String = "", below: String = "") throws -> Post {
    var identity = Post.Identity()
    identity.url = "https://example.org/news/1.html"
    identity.format = .html
    let html =
      "<html lang=zh><head><title>起重机使市议会分裂</title>\(head)</head><body><article><h1>起重机使市议会分裂</h1>\(body)</article>\(below)</body></html>"
    var post = try HTMLReader.read(RawPost(identity: identity, bytes: Array(html.utf8)))
    post = HandMade.cleaned(post, by: ExtractArticle())
    post = HandMade.cleaned(post, by: StripBoilerplate())
    post = HandMade.cleaned(post, by: DedupeImages())
    return HandMade.cleaned(post, by: NormalizeAttribution())
  }

  private static func text(_ post: Post) -> [String] {
    post.blocks.indices.filter {
      post.isLive($0) && post.blocks[$0].kind.isLeaf && post.blocks[$0].picture < 0 && post.blocks[$0].kind != .heading
    }
    .map { post.text(of: $0) }
  }

  @Test func personsTakeThePlaceOfTheBodyThatSentTheText() throws {
    let post = try Self.post(
      "<p>\(Self.story)</p><p>\(Self.story)</p><p>新码头报记者 王小明</p><p>编辑 赵大明 校对 李小四</p>", head: "<meta name=author content=新码头报>")
    #expect(post.fields.authors.map { "\($0.name) \($0.role)" } == ["王小明 author", "赵大明 editor", "李小四 proofreader"])
  }

  @Test(
    "names that open a report leave it in the text",
    arguments: [
      "〔記者王小明／台北報導〕", "（記者王小明／台北報導）", "[記者王小明／台北報導]", "本报记者 王小明 北京报道 ",
    ])
  func namesBeforeAReport(_ opening: String) throws {
    let first = opening + "港口星期一重新开放，码头上的起重机将保留十年，市长在仪式上说，修理的费用由市里承担。"
    let post = try Self.post("<p>\(first)</p><p>\(Self.story)</p><p>\(Self.story)</p>")
    #expect(post.fields.authors.map(\.name) == ["王小明"])
    #expect(Self.text(post) == [first, Self.story, Self.story])
  }

  @Test(
    "all names of a line above the text, or of the words that open it",
    arguments: [
      ("<p>　　本报记者 王明 通讯员 李源</p><p>STORY</p>", ["王明", "李源"]), ("<p>记者 王明 李源</p><p>STORY</p>", ["王明", "李源"]),
      ("<p>本报讯 记者王小明 通讯员李小四报道：STORY</p>", ["王小明", "李小四"]), ("<p>记者王小明报道：STORY</p>", ["王小明"]),
      ("<p>记者从会上获悉并报道：STORY</p>", []), ("<p>2022-03-04 记者 王明 来源 码头日报</p><p>STORY</p>", ["王明"]),
    ])
  func allNames(_ body: String, _ names: [String]) throws {
    let post = try Self.post(body.replacing("STORY", with: Self.story) + "<p>\(Self.story)</p>")
    #expect(post.fields.authors.map(\.name) == names)
  }

  @Test(arguments: ["記者王小明／台北報導", "（記者王小明／台北報導）", "記者王小明／台北報導 2022-03-04 分享 留言"])
  func namesAlone(_ line: String) throws {
    let post = try Self.post("<p>\(line)</p><p>\(Self.story)</p><p>\(Self.story)</p>")
    #expect(post.fields.authors.map(\.name) == ["王小明"])
    #expect(Self.text(post) == [Self.story, Self.story])
  }

  @Test func aSourceEndsBeforeTheEditorsLabel() throws {
    let post = try Self.post("<p>\(Self.story)</p><p>\(Self.story)</p><p>本文来源：新码头报 责任编辑：赵大明_NX12</p>")
    #expect(post.fields.originalSource?.name == "新码头报")
    #expect(Self.text(post) == [Self.story, Self.story])
  }

  /// A box with rates or the weather names whose figures it shows.
  @Test(arguments: ["aside", "footer", "div class=sidebar"])
  func aSourceBesideTheText(_ box: String) throws {
    let line = "<\(box)><h4>Rates</h4><p>Source: Bank of Elmland and others</p></\(box.prefix { $0 != " " })>"
    let post = try Self.post("<p>\(Self.story)</p><p>\(Self.story)</p>", below: line)
    #expect(post.fields.originalSource == nil)
  }

  @Test(
    "a source in the line of data above the text",
    arguments: [
      ("<div class=info>2022-03-04 10:56 来源： 新码头报 作者：王小明</div>", "新码头报"),
      ("<div class=info>2022-03-04 10:56来源：新码头报作者：王小明</div>", "新码头报"),
      ("<div class=info>2022-03-04 来源：本站原创</div>", nil), ("<div class=info>2022-03-04 来源：新华社</div>", "Xinhua News Agency"),
    ])
  func sourceAboveTheText(_ line: String, _ name: String?) throws {
    let post = try Self.post("\(line)<p>\(Self.story)</p><p>\(Self.story)</p>")
    #expect(post.fields.originalSource?.name == name)
    #expect(Self.text(post) == [Self.story, Self.story])
  }

  @Test(
    "whom a line of fields names, with the date or without",
    arguments: [
      ("2022-03-04 记者王小明", ["王小明 author"]), ("2022-03-04 作者 王小明", ["王小明 author"]), ("2022-03-04 作者王小明", ["王小明 author"]),
      ("2022年3月4日 编辑 王小明", ["王小明 editor"]), ("2022/03/04 記者王小明／台北報導", ["王小明 author"]),
      ("2022-03-04 记者王小明报道", ["王小明 author"]), ("作者 王小明 编辑 李小四", ["王小明 author", "李小四 editor"]),
      ("作者:王小明 日期:2022-03-04 点击:30", ["王小明 author"]), ("2022-03-04 作者：码头日报", ["码头日报 author"]), ("2022-03-04 来源：码头日报", []),
      ("2022-03-04 记者 王小明 责任编辑 李小四 校对 赵大明", ["王小明 author", "李小四 editor", "赵大明 proofreader"]),
      ("作者：未知 责任编辑：棒棒不是糖", []),
    ])
  func writersInFields(_ line: String, _ names: [String]) throws {
    let above = try Self.post("<p>\(line)</p><p>\(Self.story)</p><p>\(Self.story)</p>")
    #expect(above.fields.authors.map { "\($0.name) \($0.role)" } == names)
  }

  @Test func whoWroteAThingInTheTextIsNotItsAuthor() throws {
    let post = try Self.post(
      "<p>\(Self.story)</p><p>\(Self.story)</p><p>小说作者：李小四</p>", head: "<meta name=author content=新码头报>")
    #expect(post.fields.authors.map(\.name) == ["新码头报"])
  }

  @Test(
    "where figures or a picture come from is not where the text does", arguments: ["资料来源：世界银行 2022-03-04", "照片来源：码头日报 2022-03-04"])
  func sourcesOfOtherThings(_ line: String) throws {
    #expect(try Self.post("<p>\(line)</p><p>\(Self.story)</p><p>\(Self.story)</p>").fields.originalSource == nil)
  }

  @Test func theSiteIsNoSource() throws {
    let post = try Self.post(
      "<div class=info>2022-03-04 来源：码头网</div><p>\(Self.story)</p><p>\(Self.story)</p>", head: "<title>起重机使市议会分裂_码头网</title>")
    #expect(post.fields.originalSource == nil)
  }

  @Test(
    "lines of fields go, sentences and lists stay",
    arguments: [
      ("<p>发布日期：2022-03-04 责任编辑：赵大明</p>", true), ("<p>2022-03-04 10:56:28 码头网</p>", true),
      ("<p>发表于2022-03-04 21:30| 1164次阅读| 来源CRANE| 0 条评论</p>", true), ("<p>时间：2022-03-04 地点：码头大会堂</p>", false),
      ("<p>2022-03-04 起重机第一次转动</p>", false), ("<p>时间：2022-03-04 14:30</p>", false),
      ("<p>2022-03-04 3人</p>", false), ("<p>1998年9月 北京大学</p>", false), ("<p>2010年 港口集团公司</p>", false),
      ("<p>1998年9月 東京大学</p>", false), ("<p>1998년 9월 서울대학교</p>", false), ("<p>更新日期：2022-03-04</p>", true),
      ("<p>作者 记者</p>", false), ("<p>2022-03-04 体育频道</p>", false), ("<p>2022-03-04 10:30 中央社</p>", true),
    ])
  func linesOfFields(_ line: String, _ goes: Bool) throws {
    let post = try Self.post("\(line)<p>\(Self.story)</p><p>\(Self.story)</p>")
    #expect((Self.text(post).count == 2) == goes)
  }

  @Test(arguments: [
    ["1998年9月 北京大学", "2005年3月 新华社", "2010年 港口集团公司"], ["1998年9月1日 北京大学", "2005年3月2日 新华社", "2010年4月3日 港口集团公司"],
  ])
  func linesOfALifeStay(_ lines: [String]) throws {
    for form in ["p", "li"] {
      let post = try Self.post(lines.map { "<\(form)>\($0)</\(form)>" }.joined() + "<p>\(Self.story)</p><p>\(Self.story)</p>")
      #expect(Self.text(post) == lines + [Self.story, Self.story])
    }
  }

  @Test(
    "what a text ends in",
    arguments: [
      ("2022年3月4日 码头市水务局", false), ("时间：2022年3月4日 14:00 码头大学", false), ("2022-03-04 3人", false), ("发布时间：2022-03-04 来源：码头日报", true),
    ])
  func lastLines(_ line: String, _ goes: Bool) throws {
    let post = try Self.post("<p>\(Self.story)</p><p>\(Self.story)</p><p>\(line)</p>")
    #expect((Self.text(post).count == 2) == goes)
  }

  @Test(
    "a bare line under a picture that ends in its credit",
    arguments: [
      ("市长在港口讲话。视频截图", "市长在港口讲话。", "视频截图"), ("两台起重机停在岸边。 港口居民供图", "两台起重机停在岸边。", "港口居民供图"),
      ("港口的起重机。视觉中国 资料", "港口的起重机。", "视觉中国 资料"), ("港口的工人（视频截图）", "港口的工人", "视频截图"),
      ("工人在夜里加固堤坝 （来源：码头视频）", "工人在夜里加固堤坝", "码头视频"),
    ])
  func captionsWithNotes(_ line: String, _ caption: String, _ credit: String) throws {
    let post = try Self.post(
      "<p>\(Self.story)</p><p><img src=/a.jpg width=600 height=400></p><p>\(line)</p><p>\(Self.story)</p><p>\(Self.story)</p>")
    #expect(post.pictures.first?.caption == caption)
    #expect(post.pictures.first?.credit?.raw == credit)
  }

  @Test func aCodeToBeScannedIsNoPicture() throws {
    let post = try Self.post(
      "<p>\(Self.story)</p><p><img src=/a.jpg width=600 height=400 alt=公众号二维码></p><p><img src=/b.jpg width=600 height=400></p><p>\(Self.story)</p>"
    )
    let shown = post.blocks.indices.filter { post.isLive($0) && post.blocks[$0].picture >= 0 }
    #expect(shown.map { post.pictures[Int(post.blocks[$0].picture)].address } == ["https://example.org/b.jpg"])
  }

  @Test func aPictureOfACodeThatTheStoryTellsOfStays() throws {
    let post = try Self.post(
      "<p>\(Self.story)</p><p><img src=/a.jpg width=600 height=400 alt='A QR code on a table of the restaurant'></p><p><img src=/b.jpg width=600 height=400 alt='某公众号文章截图'></p><p>\(Self.story)</p>"
    )
    #expect(post.blocks.indices.filter { post.isLive($0) && post.blocks[$0].picture >= 0 }.count == 2)
  }

  @Test(
    "who signs a Japanese text at its end",
    arguments: [
      ("<p>STORY</p><p>【鈴木健】</p>", ["鈴木健"], true), ("<p>STORY</p><p>【共同】</p>", [], true),
      ("<p>STORY（鈴木健）</p>", ["鈴木健"], true), ("<p>STORY（続く）</p>", [], false),
    ])
  func closingSigns(_ end: String, _ names: [String], _ goes: Bool) throws {
    let story = "市議会は火曜日の夜に古い港の将来について話し合い、会議は六時間に及んだ。新しい案は一票差で可決され、市長は来年に工事が始まると述べた。"
    let post = try Self.post("<p>\(story)</p><p>\(story)</p>" + end.replacing("STORY", with: story))
    #expect(post.fields.authors.map(\.name) == names)
    #expect(Self.text(post).joined().contains(where: { "（【".contains($0) }) != goes)
  }

  /// What else a bracket at a text's end holds: places and bodies, words that one letter of a family name opens, whose words were quoted.
  @Test(arguments: [
    ("【鈴木健】", ["鈴木健"]), ("【鈴木健、田中太郎】", ["鈴木健", "田中太郎"]), ("【福島原発】", []), ("【森林資源】", []), ("【原油高騰】", []),
    ("【鈴木健、森林資源】", []), ("【千葉市内】", []), ("【山口温泉】", []), ("STORY（鈴木健）", ["鈴木健"]), ("STORY「工事は来年に始まる」（鈴木健）", []),
    ("STORY（福島原発）", []),
  ])
  func bracketsAtTheEnd(_ end: String, _ names: [String]) {
    let story = "市議会は火曜日の夜に古い港の将来について話し合い、会議は六時間に及んだ。新しい案は一票差で可決され、市長は来年に工事が始まると述べた。"
    let post = HandMade.post(story, story, end.replacing("STORY", with: story))
    let sign = ClosingSign.find(in: post, lines: PostLine.lines(of: post), reader: AttributionReader())
    #expect(sign?.names ?? [] == names)
  }

  @Test("the section before a date line is nobody") func sectionsBeforeDates() throws {
    let line = "<a href=/s>社会</a><span>码头日报 2026-03-03 21:42</span>"
    let post = try Self.post("<div class=meta>\(line)</div><p>\(Self.story)</p><p>\(Self.story)</p>")
    #expect(!post.fields.authors.contains { $0.name.contains("社会") })
  }
}
