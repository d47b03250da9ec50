import Testing

@testable import Winnow

/// Sentences and headings that open or end a text with the words of a page's furniture stay, at its edges as well.
@Suite struct PhrasesInStoriesTests {
  private static let story = [
    "市议会星期二晚上开会讨论旧港口的未来，会议持续了六个小时，最后以一票之差通过了新方案。", "反对者表示将继续上诉，市长说施工要到明年才能开始。", "预算约为两千万元，居民还可以提出意见，港务局将在夏天之前答复。",
  ]

  @Test(
    "first, in the middle and last",
    arguments: [
      "点击下载按钮。", "扫码下载安装包。", "微信搜索“码头服务”。", "关注公众号后选择绑定账号。", "扫描上方二维码完成登录。", "安装最新版客户端。", "返回系统首页。", "发表您的意见。", "2. 点击下载按钮。",
      "微信搜索功能昨天更新，用户可以直接查找三年以前的聊天记录。", "扫码下载软件的时候，王女士发现手机弹出了一个窗口。", "用手机扫码点餐已经很普遍，但不少老人还是喜欢纸质菜单。", "网友评论仅用了两个小时就超过了十万条。",
      "文明上网从我做起，学校昨天举办了讲座。", "视频加载太慢的问题昨天解决了。", "发表您的看法之前请先阅读说明书。", "关注微信群里的消息成了老王每天早上做的第一件事。", "本文来自一位老船长的口述，他在港口工作了四十年。",
      "※本文介绍的方法只适用于新的起重机。", "风险提示功能是新系统的最大亮点。", "特别声明的一点是，最大载重为六十吨。", "原题为一幅油画的名字，后来画家把它改了。", "新闻线索往往来自普通市民。",
      "新闻热线昨天响了一整天。", "图片来自网络摄像头，由港务局提供。", "信息来源于网络的数据并不完整。", "点击上方的按钮可以打开设置。", "在对话框里回复【1】就可以领取。", "责编是最辛苦的人。", "責任編輯是最辛苦的人。",
      "正在播放的是一部老电影。", "点击进入学校官网可以查询成绩。", "一名工人说，转载请联系他本人。", "牌子上写着“严禁转载”，但学生们没有看见。", "他说这些话不构成投资建议，但他自己买了。",
      "រក្សាសិទ្ធិមនុស្សគឺជាការងាររបស់យើង។", "ကုမ္ပဏီနှစ်ခုအကြား မူပိုင်ခွင့် အငြင်းပွားမှု ဖြစ်ပွားခဲ့သည်။", "સર્વ હક્ક ગુમાવ્યા પછી તે ગામ છોડી ગયો.", "യാത്രക്കാർക്ക് എല്ലാ അവകാശങ്ങളും ലഭിക്കും.",
      "వారికి సర్వ హక్కులు ఉన్నాయని కోర్టు చెప్పింది.", "ਉਸ ਨੇ ਕਿਹਾ ਕਿ ਸਾਰੇ ਹੱਕ ਰਾਖਵੇਂ ਰਹਿਣਗੇ ਅਤੇ ਕੋਈ ਨਹੀਂ ਖੋਹੇਗਾ।", "නව නීතිය සියලුම හිමිකම් ආරක්ෂා කරයි.", "यो पनि : एउटा नयाँ पुल बन्यो।",
      "Jarrai gaitzazu esan zion gizonak, eta denak joan ziren.", "Irakurri ere egin zuen liburua.", "Le tamén poesía pola noite.",
      "قال إن التعليقات لا تعبر عن رأي المدينة بل عن رأي أصحابها.",
      "Todos os dereitos reservados significa que ninguén pode copiar o texto.", "ਸਾਰੇ ਹੱਕ ਰਾਖਵੇਂ ਰੱਖਣ ਦੀ ਮੰਗ ਕਿਸਾਨਾਂ ਨੇ ਕੱਲ੍ਹ ਕੀਤੀ।",
      "We ran the crawler twice, once without and once with JavaScript enabled.",
      "The map works in any browser with JavaScript enabled.",
      "Open the settings of the reader, and be sure to turn on JavaScript before you load the page.",
      "This site is best viewed in a modern browser, the museum says on its door.",
      "JavaScript seems to be disabled in most of the kiosks of the library.",
      "The maker has released updates for Adobe Flash Player on three systems.",
      "The viewer is an open replacement for the Adobe Flash Player, developed since the spring.",
      "Folks in the comment section also began to look for the boat.",
      "Add a section to the harbour's file (or to your own) like this:",
      "It lives on the pages of a third-party “host” website.",
      "The call is_empty(tag: Tag) tells whether a line holds nothing.",
      "残りは舳先の一か所だけなので、週末に直します。", "A suit was filed against Cable News Network, Inc. in a court of the county on Friday.",
    ])
  func stays(_ line: String) {
    for place in [0, 2, 3] {
      var lines = Self.story
      lines.insert(line, at: place)
      let post = linePost(lines)
      #expect(remaining(post, StripBoilerplate().edits(to: post)) == lines, "at \(place)")
    }
  }

  /// How much of a text is left to those who pay is told by its letters.
  @Test(arguments: ["残り532文字", "残り 3,200文字（全文 4,000文字）", "残り：1,024文字"])
  func lettersThatAreLeftGo(_ line: String) {
    let post = linePost(Self.story + [line])
    #expect(remaining(post, StripBoilerplate().edits(to: post)) == Self.story)
  }

  /// Notices about scripts go at the edges of a post, as whole sentences.
  @Test(arguments: [
    "This site works best with JavaScript enabled.", "JavaScript seems to be disabled in your browser.",
    "This site is best viewed in a modern browser with JavaScript.", "Please use a browser with JavaScript enabled.",
  ])
  func noticesAboutScriptsGo(_ line: String) {
    let post = linePost([line] + Self.story)
    #expect(remaining(post, StripBoilerplate().edits(to: post)) == Self.story)
  }

  @Test func stepsInOneParagraph() {
    let steps = "打开设置页面。点击下载按钮。安装最新版客户端。扫描上方二维码完成登录。关注公众号后选择绑定账号。返回系统首页。发表您的意见。"
    let lines = Self.story + [steps] + Self.story
    let post = linePost(lines)
    #expect(remaining(post, StripBoilerplate().edits(to: post)) == lines)
  }

  @Test(
    "headings of a manual",
    arguments: [
      "静音", "重播", "下载地址", "热度", "人气", "大字", "评论区", "ప్రకటన", "មតិ", "Gora", "Erantzun", "ကြော်ငြာ", "Últimas novas", "പരസ്യം", "审核：", "校对：",
      "අදහස්", "കൂടുതൽ",
    ])
  func headingsStay(_ heading: String) {
    let lines = Self.story + [heading] + Self.story
    var post = linePost(lines)
    post.blocks[4].kind = .heading
    post.blocks[4].level = 2
    #expect(remaining(post, StripBoilerplate().edits(to: post)) == lines)
  }
}
