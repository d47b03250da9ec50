import WinnowBase

/// What tells that a page sells one thing where its head does not say so.
extension PageTyping {
  /// Whether the page's heading stands in an element that is marked up as a product, its price is stated for the whole page, a single button
  /// puts something into a cart (each card of a shelf has one of its own), or the address numbers it. What is an article or dated may review a product.
  var sellsOneThing: Bool {
    guard !isDated, !isArticle else { return false }
    return isPriced || (holdsProduct || fillsCart) && !isSigned || post.identity.address.map(PageAddress.isNumberedProduct) ?? false
  }

  /// Whether a page that is declared to be a product's sells it: a company may state a product on the page of a service, for its stars.
  var offersProduct: Bool {
    post.claims.indices.contains { post.claims[$0].isNamed("og:type", of: .meta) && post.claims[$0].value.utf8.contains("product") }
      || post.claims.places(of: .jsonLD).contains { post.claims[$0].value.utf8.contains("\"offers\"") }
      || isPriced || holdsProduct || fillsCart || post.identity.address.map(PageAddress.isNumberedProduct) ?? false
  }

  private var isPriced: Bool {
    post.claims.indices.contains {
      post.claims[$0].isNamed("product:price:amount", of: .meta) || post.claims[$0].isNamed("og:price:amount", of: .meta)
    }
  }

  /// The cards of other products have headings of a lower level.
  private var holdsProduct: Bool {
    post.blocks.indices.contains { i in
      features[i].hasTopHeading && post.attribute(.itemprop, in: post.blocks[i].attributes) != "itemReviewed"
        && post.blocks[i].attributes.range.contains { k in
          post.attributes[k].name == .itemtype
            && CaseFold.lowercased(post.bytes[post.attributes[k].value.range]).suffix(8).elementsEqual("/product".utf8)
        }
    }
  }

  /// Whether one button below the heading puts something into the cart; what stands in the page's frame opens it.
  private var fillsCart: Bool {
    guard let heading else { return false }
    var buttons = 0
    for place in heading..<post.blocks.count where post.blocks[place].kind == .control {
      let attributes = post.blocks[place].attributes
      if attributes.range.contains(where: { namesCart(post.attributes[$0]) }), !isInFrame(place) { buttons += 1 }
      if buttons > 1 { return false }
    }
    return buttons == 1
  }

  private var heading: Int? { post.blocks.firstIndex { $0.kind == .heading && $0.level == 1 && !$0.text.isEmpty } }

  private func isInFrame(_ block: Int) -> Bool {
    var at = Int(post.blocks[block].parent)
    while at > 0 {
      if [.header, .navigation, .footer].contains(post.blocks[at].kind) { return true }
      at = Int(post.blocks[at].parent)
    }
    return false
  }

  /// Whether a line right below the heading says when the page was written: then it tells of what it offers.
  private var isSigned: Bool {
    guard let heading else { return false }
    var leaves = 0
    for place in (heading + 1)..<post.blocks.count
    where post.blocks[place].kind.isLeaf && !post.blocks[place].text.isEmpty && !post.blocks[place].isRemoved {
      leaves += 1
      if leaves > Self.mostSigning { break }
      guard post.blocks[place].text.count <= Self.longestSigning else { continue }
      if DateText.find(in: post.text(of: place)) != nil { return true }
    }
    return false
  }

  // In leaves and bytes.
  private static let mostSigning = 6
  private static let longestSigning = 120

  /// `add-to-cart-button`, `product-addtocart-button`, `button-cart` as an id; neither the cart itself nor what opens it.
  private func namesCart(_ attribute: Attribute) -> Bool {
    guard attribute.name == .id || attribute.name == .class else { return false }
    let words = NameWords.of(post.bytes[attribute.value.range])
    guard words.contains(where: { Self.carts.contains($0) }) else { return false }
    let value = post.bytes[attribute.value.range]
    return (words.contains { Self.adding.contains($0) } || attribute.name == .id && value.elementsEqual("button-cart".utf8))
      && !words.contains { Self.opening.contains($0) }
  }

  private static let carts = WordSet(["cart", "addtocart", "tocart", "basket", "addtobasket", "warenkorb", "panier", "carrito"])
  private static let adding = WordSet(["add", "addtocart", "addtobasket", "tocart", "buy"])
  private static let opening = WordSet([
    "open", "view", "show", "toggle", "icon", "mini", "count", "drawer", "close", "dropdown", "remove", "update", "header", "nav",
    "menu", "checkout", "link",
  ])
}
