import Testing

@testable import Winnow

/// What a page's references mean, beside RFC 3986 and what a `base` element says.
@Suite struct HTMLAddressTests {
  @Test(arguments: [
    ("p.jpg", "http://a.example/x/p.jpg"), ("/p.jpg", "http://a.example/p.jpg"), ("//b.example/p.jpg", "http://b.example/p.jpg"),
    ("../p.jpg", "http://a.example/p.jpg"), ("../../../p.jpg", "http://a.example/p.jpg"),
    ("./y/../p.jpg", "http://a.example/x/p.jpg"), ("/y/../p.jpg", "http://a.example/p.jpg"),
    ("?page=2", "http://a.example/x/story.html?page=2"),
    ("#notes", "http://a.example/x/story.html?a=1#notes"), (" p.jpg\n", "http://a.example/x/p.jpg"),
    ("/go?to=../up", "http://a.example/go?to=../up"), ("https://c.example/p.jpg", "https://c.example/p.jpg"),
    ("data:image/png;base64,AA==", "data:image/png;base64,AA=="), ("mailto:a@b.example", "mailto:a@b.example"),
  ])
  func references(_ reference: String, _ expected: String) {
    #expect(HTMLAddress(page: "http://u@a.example/x/story.html?a=1", base: nil).resolve(reference) == expected)
  }

  @Test(arguments: [
    ("/media/", "http://a.example/media/p.jpg"), ("media/page.html", "http://a.example/x/media/p.jpg"),
    ("https://cdn.example/v/", "https://cdn.example/v/p.jpg"), ("", "http://a.example/x/p.jpg"),
  ])
  func bases(_ base: String, _ expected: String) {
    #expect(HTMLAddress(page: "http://a.example/x/story.html", base: base).resolve("p.jpg") == expected)
  }

  @Test func withoutAnAddressReferencesStayAsTheyAre() {
    #expect(HTMLAddress(page: nil, base: nil).resolve("../p.jpg") == "../p.jpg")
    #expect(HTMLAddress(page: nil, base: "/media/").resolve("p.jpg") == "p.jpg")
    #expect(HTMLAddress(page: nil, base: "http://a.example/m/").resolve("p.jpg") == "http://a.example/m/p.jpg")
  }

  @Test(arguments: [
    ("#top", true), ("", false), ("http://a.example/x/story.html", true), ("http://a.example/x/story.html#notes", true),
    ("http://b.example/x/story.html", false), ("http://a.example/x/other.html", false), ("/x/story.html", true),
    ("/x/story.html#notes", true), ("/x/third.html", false), ("/story.html", false), ("//a.example/x/story.html", true),
    ("story.html", true), ("./story.html", true), ("/x/y/../story.html", true), ("p.jpg", false), ("p.jpg#crop", false),
  ])
  func thePageItself(_ reference: String, _ isPage: Bool) {
    #expect(HTMLAddress(page: "http://a.example/x/story.html", base: nil).isPage(reference) == isPage)
  }
}
