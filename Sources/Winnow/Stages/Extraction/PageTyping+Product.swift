import WinnowBase

/// What tells that a page sells one thing where its head does not say so.
extension PageTyping {
  /// Whether the page's heading stands in an element that is marked up as a product, its price is stated for the whole page, a single button
  /// puts something into a cart (each card of a shelf has one of its own), or the address numbers it. What is an article or dated may review a product.
  var sellsOneThing: Bool {
    guard !isDated, !isArticle else { return false }
    return isPriced || holdsProduct || fillsCart || post.identity.url.map(PageAddress.isNumberedProduct) ?? false
  }

  private var isPriced: Bool {
    post.claims.places(of: .meta).contains {
      post.claims[$0].name == "product:price:amount" || post.claims[$0].name == "og:price:amount"
    }
  }

  /// The cards of other products have headings of a lower level.
  private var holdsProduct: Bool {
    post.blocks.indices.contains { i in
      features[i].hasTopHeading
        && post.blocks[i].attributes.range.contains { k in
          post.attributes[k].name == .itemtype
            && CaseFold.lowercased(post.bytes[post.attributes[k].value.range]).suffix(8).elementsEqual("/product".utf8)
        }
    }
  }

  private var fillsCart: Bool {
    var buttons = 0
    for block in post.blocks where block.kind == .control {
      if block.attributes.range.contains(where: { namesCart(post.attributes[$0]) }) { buttons += 1 }
      if buttons > 1 { return false }
    }
    return buttons == 1
  }

  /// `add-to-cart-button`, `button-cart`, `product-addtocart-button`; neither the cart itself nor what opens it.
  private func namesCart(_ attribute: Attribute) -> Bool {
    guard attribute.name == .id || attribute.name == .class else { return false }
    let words = NameWords.of(post.bytes[attribute.value.range])
    guard words.contains(where: { Self.carts.contains($0) }) else { return false }
    return words.contains { Self.adding.contains($0) } && !words.contains { Self.opening.contains($0) }
  }

  private static let carts = WordSet(["cart", "addtocart", "tocart", "basket", "addtobasket", "warenkorb", "panier", "carrito"])
  private static let adding = WordSet(["add", "addtocart", "addtobasket", "tocart", "button", "btn", "submit", "buy"])
  private static let opening = WordSet([
    "open", "view", "show", "toggle", "icon", "mini", "count", "drawer", "close", "dropdown", "remove", "update", "header", "nav",
    "menu", "checkout", "link",
  ])
}
