import Testing

@testable import Winnow

/// The pictures of a product stand beside its description, those of other things below it.
@Suite struct GalleryTests {
  private func left(_ pictures: String, type: String) throws -> Set<String> {
    let text =
      "<p>Knitted from the wool of mountain sheep, these socks keep your feet warm and dry on long walks through wet grass.</p><p>The heel is reinforced, the seam at the toes is closed by hand, and the cuff holds without cutting into the leg.</p>"
    let html =
      "<head><title>Wool Sock</title><meta property='og:type' content='\(type)'><meta property='og:image' content='https://example.org/files/sock1.jpg'></head><div class='shop'><div class='media'>\(pictures)</div><div class='info'><h1>Wool Sock</h1><p class='price'>24 €</p><button>Add to cart</button><div class='description'>\(text)</div></div></div>"
    var identity = Post.Identity()
    identity.url = "https://example.org/products/wool-sock"
    identity.format = .html
    let post = try HTMLReader.read(RawPost(identity: identity, bytes: Array(html.utf8)))
    var gone: Set<Int> = []
    for edit in ExtractArticle().edits(to: post) {
      if case .remove(let block) = edit.change { gone.formUnion(block..<max(block + 1, Int(post.blocks[block].end))) }
    }
    return Set(
      post.blocks.indices.filter { post.blocks[$0].picture >= 0 && !gone.contains($0) }.map {
        String(post.pictures[Int(post.blocks[$0].picture)].address.split(separator: "/").last ?? "")
      })
  }

  private func slides(_ count: Int) -> String {
    (1...count).map { "<li class='slide'><div class='frame'><img src='/files/sock\($0).jpg' width=1200 height=1200></div></li>" }
      .joined()
  }

  @Test func allPicturesOfAProductsGalleryStay() throws {
    #expect(try left("<ul>\(slides(3))</ul>", type: "product") == ["sock1.jpg", "sock2.jpg", "sock3.jpg"])
  }

  @Test func cardsOfOtherThingsStayAway() throws {
    let cards =
      "<div class='related'><h2>Others bought</h2><ul><li><a href='/products/cap'><img src='/files/cap.jpg' width=400 height=400>Cap</a></li><li><a href='/products/scarf'><img src='/files/scarf.jpg' width=400 height=400>Scarf</a></li></ul></div>"
    let left = try left("<ul>\(slides(2))</ul>\(cards)", type: "product")
    #expect(left.isDisjoint(with: ["cap.jpg", "scarf.jpg"]))
  }
}
