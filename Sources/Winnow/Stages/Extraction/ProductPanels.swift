import WinnowBase

/// Boxes that a shop folds beside its description: specifications, care, what is in the box.
enum ProductPanels {
  /// Such boxes beside the main content, in order; those on delivery, payment and returns are the shop's, those of reviews its readers'.
  static func find(beside main: Int, _ post: Post, _ features: BlockFeatures) -> [Range<Int>] {
    let parent = Int(post.blocks[main].parent)
    guard parent > 0 else { return [] }
    var found: [Range<Int>] = []
    var i = parent + 1
    while i < Int(post.blocks[parent].end) {
      let end = max(i + 1, Int(post.blocks[i].end))
      if i != main, !post.blocks[i].kind.isLeaf, features[i].text > 0, isPanel(i, post, features), !isOfShop(i..<end, post) {
        found.append(i..<end)
      }
      i = end
    }
    return found
  }

  private static func isPanel(_ i: Int, _ post: Post, _ features: BlockFeatures) -> Bool {
    if post.blocks[i].kind == .details { return true }
    // A name alone may be that of a menu.
    return i + 1 < Int(post.blocks[i].end) && post.blocks[i + 1].kind == .details && features[i].linkDensity < 0.3
  }

  /// Whether a box's label speaks of the shop.
  private static func isOfShop(_ box: Range<Int>, _ post: Post) -> Bool {
    guard let label = box.first(where: { post.blocks[$0].kind.isLeaf && !post.blocks[$0].text.isEmpty }) else { return true }
    return post.bytes[post.blocks[label].text.range].withUnsafeBufferPointer { shopWords.hasMatch(in: $0) }
  }

  private static let shopWords = PhraseMatcher([
    "shipping", "delivery", "returns", "return", "refund", "refunds", "payment", "payments", "warranty", "guarantee", "reviews",
    "review",
    "share", "questions", "faq", "ask a question", "versand", "lieferung", "rückgabe", "zahlung", "bewertungen", "fragen",
    "livraison",
    "retours", "paiement", "avis", "envío", "envíos", "devoluciones", "pago", "opiniones", "spedizione", "resi", "pagamento",
    "recensioni", "verzending", "retourneren", "betaling", "frete", "devolução", "leverans", "frakt", "retur", "levering",
    "wysyłka",
    "zwroty", "dostawa",
  ])
}
