import Testing

@testable import Winnow

/// What addresses say of the pages they lead to.
@Suite struct PageAddressTests {
  @Test(arguments: [
    ("https://a.example", true), ("https://a.example/", true), ("https://a.example/?page=2", true), ("a.example/story", true),
    ("https://a.example/Category/boats", true), ("https://a.example/c/boats/?q=1", true), ("https://a.example/boats#tags", false),
    ("https://a.example/?p=812", false), ("https://a.example/?lang=de&page_id=7#top", false), ("https://a.example/?p=boats", true),
    ("https://a.example/?cat=4&paged=2", true), ("https://a.example/category/?p=812", true),
    ("https://a.example/story?in=/tags/", false), ("https://a.example/categorical/boats", false),
  ])
  func lists(_ url: String, _ isList: Bool) {
    #expect(PageAddress.isListPath(url) == isList)
  }

  @Test(arguments: [
    ("c/2019-11-25/doc-431.html", false), ("c/7Xk2mQ9aLpo", false), ("tag/2019/11/25/boats", false), ("c/boats", true),
    ("c/boats-2019", true), ("c/12345678", true), ("events/2019-11-25", true), ("events/2019/11/25/", true),
    ("category/7Xk2mQ9aLpo", true), ("c/2019/boats", true),
  ])
  func daysAndCodes(_ path: String, _ isList: Bool) {
    #expect(PageAddress.isListPath("https://a.example/" + path) == isList)
  }

  @Test(arguments: [
    ("archives/431-a-boat.html", false), ("archives/000431.html", false), ("archives/2007/10/a-boat.html", false),
    ("archives/2007/10/boat.html", false), ("Archives/123", false), ("archive/2020/05/a-boat/613382/", false),
    ("archives/boats/000431.html", false), ("archive/2010/05/03/12345.aspx", false), ("archives/", true),
    ("archives/2007/10/", true),
    ("archives/2007/10.html", true), ("archives/2007_10.html", true), ("archives/200710", true), ("archives/2007", true),
    ("archives/2016/02/summary.html", true), ("archives/page/2", true), ("archives/boats.html", true),
    ("tag/431-a-boat.html", true),
    ("archives/2007-10-archive.html", true), ("category/boats/archives/431-a-boat.html", true),
  ])
  func whatArchivesFile(_ path: String, _ isList: Bool) {
    #expect(PageAddress.isListPath("https://a.example/" + path) == isList)
  }

  @Test(arguments: [
    ("https://a.example/category/a-boat-for-all", true), ("https://a.example/category/boats/", false),
    ("https://a.example/a-boat-for-all/2-3-4", false), ("https://a.example", false),
  ])
  func headlines(_ url: String, _ isHeadline: Bool) {
    #expect(PageAddress.endsInHeadline(url) == isHeadline)
  }

  @Test(arguments: [
    ("https://a.example/shop/socks", true), ("https://a.example/Collections", true), ("https://a.example/workshop/", false),
    ("https://a.example", false),
  ])
  func shops(_ url: String, _ isShop: Bool) {
    #expect(PageAddress.isShopPath(url) == isShop)
  }

  @Test(arguments: [
    ("https://a.example/2021/03/locks", true), ("https://a.example/2021/march/locks", false), ("https://a.example/03/2021/", false),
    ("https://blog.a.example/locks", true), ("https://a.example/posts/locks", true), ("https://a.example/Posts/locks", false),
    ("https://a.example/locks?from=/blog/", false), ("https://a.example/1890/12", false),
  ])
  func journals(_ url: String, _ isOfJournal: Bool) {
    #expect(PageAddress.isOfJournal(url) == isOfJournal)
  }

  @Test(
    arguments: [
      ("https://a.example/Pricing/", true), ("https://a.example/boat_repair-services.html", true),
      ("https://a.example/news/services", false), ("https://a.example/services/tips-for-winter", false),
      ("https://a.example/about", nil), ("https://services.example/about", nil), ("https://a.example/about?go=pricing", nil),
    ] as [(String, Bool?)])
  func services(_ url: String, _ offers: Bool?) {
    #expect(PageAddress.offersService(url) == offers)
  }

  @Test(arguments: [
    ("https://a.example/x/y/-/issues/58", true), ("https://a.example/-/merge_requests/5", true),
    ("https://a.example/Owner/ropes.js/Issues/9?comment=1", true), ("https://bugs.a.example/issues/312", true),
    ("https://tracker.a.example/ticket/88", true), ("https://trac.a.example/ticket/88", true),
    ("https://a.example/trac/ropes/ticket/88", true), ("https://github.example/q/w/pull/3", true),
    ("https://a.example/topic/12/ropes", true), ("https://a.example/discussions/77", true),
    ("https://a.example/pull/12/files", false), ("https://a.example/x/y/issues/2021", false),
    ("https://a.example/issues/700", false),
    ("https://a.example/tickets/48213", false), ("https://a.example/en/ticket/8821", false),
    ("https://a.example/topics/310", false),
    ("https://a.example/topics/2024/05/ropes", false), ("https://a.example/topic/2024/ropes", false),
    ("https://a.example/discussions/2023/11/ropes", false), ("https://a.example/journal/issues/15", false),
    ("https://a.example/index.php/journal/issues/15", false), ("https://a.example/en/ropes/issues/15", false),
    ("https://a.example/ropes/magazine/issues/15", false), ("https://bugs.a.example/issues/58/ropes", false),
    ("https://a.example/topics/ropes", false), ("https://a.example", false),
  ])
  func numberedThreads(_ url: String, _ isThread: Bool) {
    #expect(PageAddress.isNumberedThread(url) == isThread)
  }

  @Test(
    arguments: [
      ("https://a.example/ViewTopic.php?t=3", [.thread, .forum]), ("https://forum.a.example/boats", [.forum]),
      ("https://docs.a.example/t/boats", [.forum, .documentation]), ("https://a.example/story", []),
      ("https://a.example/hc/en-us/articles/12-keys", [.documentation]),
      ("https://help.a.example/fr/articles/12", [.documentation]),
      ("https://a.example/news/help.me", []),
    ] as [(String, PageAddress.Signs)])
  func signs(_ url: String, _ expected: PageAddress.Signs) {
    #expect(PageAddress.signs(of: url) == expected)
  }

  @Test(arguments: [
    ("https://a.example/Griddle-Iron/dp/B09XK2L4QP?th=1", true), ("https://a.example/dp/0306406152/", true),
    ("https://a.example/dp/Photography", false), ("https://a.example/dp/ABCDEFGHIJ", false),
    ("https://a.example/B09XK2L4QP", false),
  ])
  func numberedProducts(_ url: String, _ isProduct: Bool) {
    #expect(PageAddress.isNumberedProduct(url) == isProduct)
  }
}
