import WinnowBase

/// Boxes that stand beside a description and go on with it: specifications, care, what is in the box, the areas and prices of a service.
struct ProductPanels {
  let post: Post
  let features: BlockFeatures
  let verdicts: [ExtractionRule?]
  /// The page sells a product: a list of pictures beside its description shows others.
  let isProduct: Bool

  /// Such boxes below the main content, in order, and folded ones before it; those on delivery, payment and returns are the shop's, those
  /// of reviews its readers'. Where nothing stands beside the content but headings and such boxes, those around it are looked through too.
  func find(beside main: Int) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var box = main
    for _ in 0..<Self.mostLevels {
      let parent = Int(post.blocks[box].parent)
      guard parent > 0 else { break }
      // Beside all that the page calls its content stands nothing of it, unless it is folded.
      let isAll = post.blocks[box].kind == .main || post.blocks[box].kind == .article
      var holdsOthers = isAll
      var i = parent + 1
      while i < Int(post.blocks[parent].end) {
        let end = max(i + 1, Int(post.blocks[i].end))
        if i != box, features[i].text > 0 {
          if isPanel(i, end, isBelow: i > box && !isAll || isProduct && i < box && isTable(i, end)) {
            if !isOfShop(i..<end) { found.append(i..<end) }
          } else if post.blocks[i].kind != .heading {
            holdsOthers = true
          }
        }
        i = end
      }
      if holdsOthers { break }
      box = parent
    }
    return found.sorted { $0.lowerBound < $1.lowerBound }
  }

  private static let mostLevels = 6

  private func isPanel(_ i: Int, _ end: Int, isBelow: Bool) -> Bool {
    let block = post.blocks[i]
    guard !block.kind.isLeaf else { return false }
    // A name alone may be that of a menu.
    if isProduct, block.kind == .details || i + 1 < end && post.blocks[i + 1].kind == .details && features[i].linkDensity < 0.3 {
      return true
    }
    guard isBelow, verdicts[i] == nil, features[i].linkDensity < 0.3, features[i].traits.isDisjoint(with: Self.furniture),
      !isProduct || features[i].pictures <= Self.mostPictures, features[i].linkLeaves * 6 <= features[i].leaves, opens(i, end)
    else { return false }
    return !(i..<end).contains {
      post.blocks[$0].kind == .control || post.blocks[$0].tag == .form || features[$0].traits.contains(.related)
    }
  }

  /// Whether an element above the description holds a table or a list of terms, with a heading at the most before it.
  private func isTable(_ i: Int, _ end: Int) -> Bool {
    for k in i..<end {
      let block = post.blocks[k]
      if block.kind == .table || block.tag == .dl { return true }
      if block.kind.isLeaf, block.kind != .heading, !block.text.isEmpty { return false }
    }
    return false
  }

  /// Whether an element is a table or a list of terms, or begins with one or with a heading and has something below it.
  private func opens(_ i: Int, _ end: Int) -> Bool {
    for k in i..<end {
      let block = post.blocks[k]
      if block.kind == .table || block.tag == .dl { return true }
      if block.kind.isLeaf, !block.text.isEmpty { return block.kind == .heading && features[i].leaves > 1 }
    }
    return false
  }

  private static let furniture: BlockTraits = [
    .related, .reviews, .comments, .signup, .footer, .navigation, .advert, .share, .sidebar, .byline, .tags, .tools, .bio,
  ]
  private static let mostPictures: Int32 = 1

  /// Whether a box's label speaks of the shop.
  private func isOfShop(_ box: Range<Int>) -> Bool {
    guard let label = box.first(where: { post.blocks[$0].kind.isLeaf && !post.blocks[$0].text.isEmpty }) else { return true }
    return post.bytes[post.blocks[label].text.range].withUnsafeBufferPointer { Self.shopWords.hasMatch(in: $0) }
  }

  private static let shopWords = PhraseMatcher([
    "shipping", "delivery", "returns", "return", "refund", "refunds", "payment", "payments", "warranty", "guarantee", "reviews",
    "review",
    "share", "questions", "faq", "ask a question", "versand", "lieferung", "rückgabe", "zahlung", "bewertungen", "fragen",
    "livraison",
    "retours", "paiement", "avis", "envío", "envíos", "devoluciones", "pago", "opiniones", "spedizione", "resi", "pagamento",
    "recensioni", "verzending", "retourneren", "betaling", "frete", "devolução", "leverans", "frakt", "retur", "levering",
    "wysyłka",
    "zwroty", "dostawa", "also like", "also bought", "also viewed", "recently viewed", "related", "similar", "newsletter",
    "sign in",
    "customers say", "customer service", "contact us", "why buy", "why shop", "why choose", "why us", "our promise", "about us",
  ])
}
