import Testing

@testable import Winnow

/// Stories on the pages of large portals: much of others around them, tools in their heads, names of elements in other languages.
@Suite struct PortalPageTests {
  private let first = "周一早上，海港上空大雾弥漫，渡轮停在码头旁边，没有人知道什么时候才能重新开航，船员们在船舱里等了整整一个上午，直到雾气慢慢散去。"
  private let second = "镇议会将在星期五讨论旧雾号的去留，码头附近的居民希望把它保留下来，而旅馆的主人说客人们夜里常常被它吵醒，双方都准备了很长的发言。"

  private func portal(_ head: String = "", url: String) throws -> ExtractedPage {
    let cards = (1...30).map { "<li><a href='/n/\($0).html'>第\($0)条别的新闻说的是另一个城市的另一件事情和那里的人们</a></li>" }.joined()
    return try ExtractedPage(
      "<title>渡轮停航</title>\(head)<body><div class=wrap><h1>渡轮停航</h1><div>2019-11-25 18:57</div><div class=main-text>"
        + (1...6).map { "<p>\($0)。\(first)</p><p>\($0)。\(second)</p>" }.joined()
        + "</div></div><div class=more-of-it><ul>\(cards)</ul></div></body>", url: url)
  }

  @Test(arguments: [
    "https://news.example.com/c/2019-11-25/doc-431.html", "https://news.example.com/c/7Xk2mQ9aLpo",
    "https://news.example.com/t/2019-11-25/doc-431.html",
  ])
  func aStoryUnderADayOrACodeIsNoListAndNoThread(_ url: String) throws {
    let page = try portal("<meta property=article:published_time content=2019-11-25T18:57:00+08:00>", url: url)
    #expect(page.type == "article")
    #expect(!page.words.contains("第7条别的新闻"))
  }

  @Test func whatTheDataCallNewsIsNoList() throws {
    let head = """
      <meta property="og:type" content="news"><meta property="article:published_time" content="2019-11-25T18:57:00+08:00">
      """
    let page = try portal(head, url: "https://news.example.com/category/doc-431.html")
    #expect(page.type == "article")
  }

  @Test(arguments: ["tuijian", "recommend_list", "xiangguan-box", "pinglun", "guanggao", "fenxiang", "daohang"])
  func namesOfElementsInChinese(_ name: String) throws {
    let page = try ExtractedPage(
      "<title>渡轮停航</title><body><h1>渡轮停航</h1><div class=zhengwen>"
        + (1...5).map { "<p>\($0)。\(first)</p>" }.joined()
        + "<div class='\(name)'><a href=/x>别的一件事</a><span>在这里说</span></div></div></body>")
    #expect(page.words.contains("5。\(first)"))
    #expect(!page.words.contains("别的一件事"))
  }

  @Test func sizesOfLettersBesideTheDay() throws {
    let page = try ExtractedPage(
      "<title>渡轮停航</title><body><h1>渡轮停航</h1><div class=x><span>2019-09-09 19:32:27</span> <span>字号：<a href='javascript:void(0);'>A-</a> "
        + "<a href='javascript:void(0);'>A</a> <a href='javascript:void(0);'>A+</a></span> <span>来源：码头日报</span></div><div>"
        + (1...5).map { "<p>\($0)。\(first)</p>" }.joined() + "</div></body>")
    #expect(!page.words.contains("字号"))
  }

  @Test func aRowOfButtonsNamesNobody() throws {
    let buttons = ["码头新闻APP", "缩小字体", "放大字体", "微博"].map { "<a href='javascript:;'>\($0)</a>" }.joined(separator: " ")
    let page = try PageFixture(
      "<title>渡轮停航</title><h1>渡轮停航</h1><div class='date-author'>\(buttons)</div><p>\(first)</p><p>\(second)</p>")
    #expect(page.names.isEmpty)
  }

  @Test func whatGuestsSayInThePagesDataIsNoText() throws {
    let reviews = (1...12).map { #"{"@type":"Review","reviewBody":"\#($0) We loved it, and the ferry was on time as well."}"# }
    let page = try ExtractedPage(
      "<title>Stew</title><script type='application/ld+json'>{\"@type\":\"Recipe\",\"name\":\"Stew\",\"review\":["
        + reviews.joined(separator: ",") + "]}</script><body><h1>Stew</h1><div id=app></div></body>")
    #expect(page.replaced == nil)
  }
}
