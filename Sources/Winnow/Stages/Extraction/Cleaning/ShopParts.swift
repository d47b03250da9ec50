import WinnowBase

/// What stands on a shop's page around the thing it sells: shelves of other things, what buyers say and who sells it, by the headings over
/// them; stock, numbers, taxes, ratings and choices, by the names of their elements.
struct ShopParts {
  let post: Post
  let features: BlockFeatures
  let title: Int?

  /// A stretch of blocks, each an element or elements side by side, and the rule that takes it away.
  typealias Part = (range: Range<Int>, rule: ExtractionRule)

  /// The parts of a product's page, or of a page that lists products, from the first to the last; none in another.
  func find(isProduct: Bool) -> [Part] {
    var parts = named(isProduct: isProduct)
    if isProduct { parts += shelves() }
    var found: [Part] = []
    for part in parts.sorted(by: { ($0.range.lowerBound, -$0.range.count) < ($1.range.lowerBound, -$1.range.count) })
    where part.range.lowerBound >= found.last?.range.upperBound ?? 0 {
      found.append(part)
    }
    return found
  }

  // MARK: Below headings

  /// The parts below the title that begin with a heading which says that other things follow, or what buyers say, or who sells the thing.
  /// What is left has to say something.
  private func shelves() -> [Part] {
    var found: [Part] = []
    var last = 0
    // The last text that a reader sees before each one.
    var above = 0
    var tries = 0
    for i in post.blocks.indices where isText(i) {
      defer { above = i }
      guard i > title ?? 0, i >= last, tries < Self.mostTries, mayHead(i), let subject = subject(of: i) else { continue }
      tries += 1
      guard let range = part(headedBy: i, above: above, of: subject), subject == .others ? leads(range) : !quotes(range) else {
        continue
      }
      found.append((range, subject == .others ? .related : .shopLine))
      last = range.upperBound
    }
    var left: Float = 0
    var part = found[...]
    for i in post.blocks.indices where isText(i) {
      while let first = part.first, first.range.upperBound <= i { part = part.dropFirst() }
      if part.first?.range.contains(i) ?? false { continue }
      left += features[i].good
    }
    return left >= Self.leastText ? found : []
  }

  private func isText(_ i: Int) -> Bool {
    let block = post.blocks[i]
    return block.kind.isLeaf && block.kind != .control && !block.text.isEmpty && !features[i].hidden && post.isLive(i)
  }

  /// A heading, or a short line that may be one in its box.
  private func mayHead(_ i: Int) -> Bool {
    post.blocks[i].text.count <= Self.longestHeading && (post.blocks[i].kind == .heading || post.blocks[i].kind == .paragraph)
  }

  private func subject(of i: Int) -> ShopWords.Subject? {
    let isHeading = post.blocks[i].kind == .heading
    if post.bytes[post.blocks[i].text.range].last == 0x3F { return nil }
    let subject = ShopWords.subject(of: post.bytes[post.blocks[i].text.range], isHeading: isHeading)
    // `Reviews (3)` may be the first line of all that is said.
    return isHeading || subject == .others ? subject : nil
  }

  /// The largest box that a heading opens and that holds no other section; where it stands alone in one, what follows up to the next
  /// heading of its level as well.
  private func part(headedBy heading: Int, above: Int, of subject: ShopWords.Subject) -> Range<Int>? {
    var box = heading
    var parent = Int(post.blocks[box].parent)
    while parent > above, !holdsTitle(parent), isOneSection(parent, heading),
      !tells(end(box)..<end(parent), alsoTexts: subject == .others || features[box].leaves > 1)
    {
      box = parent
      parent = Int(post.blocks[box].parent)
    }
    if box != heading, features[box].leaves > 1 || features[box].pictures > 0 {
      return isProse(box..<end(box)) && (subject == .others || isAllParagraphs(box..<end(box))) ? nil : box..<end(box)
    }
    guard post.blocks[heading].kind == .heading, parent >= 0 else { return nil }
    var at = end(box)
    var hasCards = false
    while at < end(parent), !opensSection(at, of: heading) {
      if isProse(at..<end(at)) { return at == end(box) ? nil : box..<at }
      let isCard = leads(at..<end(at))
      if hasCards && !isCard || tells(at..<end(at), alsoTexts: false) { break }
      hasCards = hasCards || isCard
      at = end(at)
    }
    return box..<at
  }

  /// Whether something in a stretch is a card: it leads elsewhere, shows something or names a price.
  private func leads(_ range: Range<Int>) -> Bool {
    range.contains { i in
      post.blocks[i].linkBytes > 0 || post.blocks[i].picture >= 0
        || post.blocks[i].kind.isLeaf && PageTyping.namesPrice(post.bytes[post.blocks[i].text.range])
    }
  }

  /// Whether one of the elements side by side in a stretch tells of the thing itself: a table, a list of terms or a text, and no card. What
  /// buyers say is text as well.
  private func tells(_ range: Range<Int>, alsoTexts: Bool) -> Bool {
    var at = range.lowerBound
    while at < range.upperBound {
      let own = at..<end(at)
      let isText = own.contains { i in
        post.blocks[i].kind == .table || post.blocks[i].tag == .dl
          || alsoTexts && post.blocks[i].kind == .paragraph && features[i].good > Self.paragraph
      }
      if isText, !own.contains(where: { post.blocks[$0].linkBytes > 0 || post.blocks[$0].picture >= 0 }) { return true }
      at = own.upperBound
    }
    return false
  }

  /// Whether a stretch quotes somebody: what papers say of a book is the shop's own text.
  private func quotes(_ range: Range<Int>) -> Bool {
    range.contains { i in
      if post.blocks[i].kind == .quotation || post.blocks[i].kind == .quote { return true }
      guard post.blocks[i].kind == .paragraph else { return false }
      let text = post.bytes[post.blocks[i].text.range]
      return text.first == 0x22 || text.starts(with: "“".utf8) || text.starts(with: "„".utf8) || text.starts(with: "«".utf8)
    }
  }

  private func end(_ i: Int) -> Int { max(i + 1, Int(post.blocks[i].end)) }

  private func holdsTitle(_ i: Int) -> Bool { title.map { i <= $0 && $0 < end(i) } ?? false }

  private func level(_ heading: Int) -> UInt8 { post.blocks[heading].kind == .heading ? post.blocks[heading].level : .max }

  /// Whether no other heading in an element is of the same level as the one that opens it, or of a higher one; cards have theirs.
  private func isOneSection(_ element: Int, _ heading: Int) -> Bool {
    guard end(element) - heading <= Self.mostBlocks else { return false }
    return (heading + 1..<max(heading + 1, end(element))).allSatisfy { !isSectionHeading($0, of: heading, in: element) }
  }

  /// Whether an element begins with a heading of the same level or a higher one.
  private func opensSection(_ i: Int, of heading: Int) -> Bool {
    guard let first = (i..<min(end(i), i + Self.mostBlocks)).first(where: isText) else { return false }
    return isSectionHeading(first, of: heading, in: Int(post.blocks[i].parent))
  }

  private func isSectionHeading(_ i: Int, of heading: Int, in element: Int) -> Bool {
    guard post.blocks[i].kind == .heading, isText(i), post.blocks[i].level <= level(heading), features[i].linkDensity < 0.5 else {
      return false
    }
    var box = Int(post.blocks[i].parent)
    for _ in 0..<Self.mostAroundName where box > element {
      if post.blocks[box].tag == .li || post.blocks[box].tag == .article { return false }
      box = Int(post.blocks[box].parent)
    }
    return true
  }

  /// Whether most of a stretch are paragraphs without links: a text that tells of similar things.
  private func isProse(_ range: Range<Int>) -> Bool {
    var text: Float = 0
    var prose: Float = 0
    var paragraphs = 0
    for i in range {
      if post.blocks[i].picture >= 0 { return false }
      guard isText(i) else { continue }
      // Cards show pictures or lead somewhere.
      if features[i].linkDensity > 0.6 { return false }
      text += features[i].text
      guard post.blocks[i].kind == .paragraph, features[i].linkDensity < 0.3, features[i].good > Self.paragraph else { continue }
      prose += features[i].good
      paragraphs += 1
    }
    return prose * 2 > text && paragraphs > 0
  }

  /// Whether nothing but headings and paragraphs without links stands in a box: what the shop itself says of its buyers.
  private func isAllParagraphs(_ range: Range<Int>) -> Bool {
    range.allSatisfy { i in
      !isText(i) || post.blocks[i].kind == .heading
        || post.blocks[i].kind == .paragraph && features[i].linkDensity < 0.3 && features[i].good > Self.paragraph
    }
  }

  /// In bytes.
  private static let longestHeading = 90
  private static let mostTries = 64
  private static let mostBlocks = 4000
  /// A card's name stands in a few elements.
  private static let mostAroundName = 8
  private static let paragraph: Float = 80
  /// The weight of a sentence or two.
  private static let leastText: Float = 40

  // MARK: By name

  /// Small elements that are named for stock, numbers, ratings and choices, or for filters and counts.
  private func named(isProduct: Bool) -> [Part] {
    let classes = ClassTable<Names>()
    var found: [Part] = []
    var i = 1
    while i < post.blocks.count {
      let block = post.blocks[i]
      var names: Names = isProduct && block.tag == .fieldset ? .line : []
      for k in block.attributes.range {
        let attribute = post.attributes[k]
        let value = post.bytes[attribute.value.range]
        switch attribute.name {
        case .class: names.formUnion(classes.value(of: attribute.number) { Self.names(in: value) })
        case .id: names.formUnion(Self.names(in: value))
        case .itemprop where Self.numbers.contains(CaseFold.lowercased(value)): names.insert(.line)
        default: break
        }
      }
      if !names.isEmpty, mayGo(i, names) {
        found.append((i..<end(i), .shopLine))
        i = end(i)
      } else {
        i += 1
      }
    }
    return found
  }

  private struct Names: OptionSet, BitwiseCopyable {
    let rawValue: UInt8
    static let line = Names(rawValue: 1)
    /// A box with a heading of its own, lists of links and a form.
    static let box = Names(rawValue: 2)
  }

  private static func names(in value: ArraySlice<UInt8>) -> Names {
    var names: Names = []
    for token in value.split(whereSeparator: { $0 <= 0x20 }) {
      let name = CaseFold.lowercased(token)
      if lines.contains(name) { names.insert(.line) }
      if boxes.contains(name) { names.insert(.box) }
    }
    return names
  }

  /// Whether an element so named is small, no table's, and shows no thing: a card with its picture may be named for what it has in stock.
  private func mayGo(_ i: Int, _ names: Names) -> Bool {
    let row = features[i]
    guard !holdsTitle(i), row.pictures == 0, row.leaves > 0, row.good < Self.mostGood,
      row.text < (names.contains(.box) ? Self.longestBox : Self.longestLine), !isInTable(i), end(i) - i <= Self.mostOfLine
    else { return false }
    return names.contains(.box)
      || (i..<end(i)).allSatisfy {
        post.blocks[$0].kind != .heading && post.blocks[$0].kind != .table && post.blocks[$0].tag != .dl
          && !(features[$0].endsSentence && features[$0].good > Self.sentence)
      }
  }

  private func isInTable(_ i: Int) -> Bool {
    switch post.blocks[i].tag {
    case .table, .tbody, .tr, .td, .th, .dl, .dt, .dd, .body, .html, .main, .article: return true
    default: break
    }
    var box = Int(post.blocks[i].parent)
    for _ in 0..<Self.mostAroundName where box > 0 {
      switch post.blocks[box].tag {
      case .td, .th, .tr, .dl, .dt, .dd: return true
      default: box = Int(post.blocks[box].parent)
      }
    }
    return false
  }

  /// The weights of a line and of a box, and of the sentences in them.
  private static let longestLine: Float = 200
  private static let longestBox: Float = 600
  private static let mostGood: Float = 160
  private static let sentence: Float = 40
  private static let mostOfLine = 400

  private static let numbers = WordSet(["sku", "gtin", "gtin8", "gtin12", "gtin13", "gtin14"])

  /// Shopify's, WooCommerce's, Magento's, Shopware's, PrestaShop's, BigCommerce's and the great markets' names, and some that many use.
  private static let lines = WordSet([
    "stock", "in-stock", "out-of-stock", "availability", "product-availability", "product-stock", "stock-status", "stock-info",
    "product__inventory", "product-inventory", "delivery-information", "product-detail-delivery-information",
    "sku", "sku_wrapper", "sku-wrapper", "product-sku", "product__sku", "product-info-stock-sku", "product_meta",
    "product-reference",
    "product-detail-ordernumber-container", "product-detail-manufacturer", "product-detail-price-unit",
    "product__tax", "product-detail-tax-container", "wc-gzd-additional-info", "tax-shipping-delivery-label",
    "product-quantities", "product-form__input", "product-form__quantity", "quantity-selector", "variant-selects",
    "woocommerce-product-rating", "woocommerce-review-link", "star-rating", "reviews-actions", "product-reviews-summary",
    "productview-rating", "productview-reviewlink", "product-detail-review", "jdgm-prev-badge", "spr-badge", "yotpo-bottomline",
    "averagecustomerreviews", "averagecustomerreviews_feature_div", "availability_feature_div", "seemoredetailslink",
    "product__view-details", "quick-view", "quickview", "highlighted-informations",
    "x-sellercard-atf", "x-sellercard-atf_main", "d-shipping-minview",
    "modes-label", "toolbar-amount", "toolbar-sorter",
    "total-products", "sort-by-row", "result-count", "woocommerce-result-count", "woocommerce-ordering", "product-count",
  ])
  private static let boxes = WordSet([
    "productdetails_feedback_sections", "facets", "facets-container", "facets__form",
    "facets__wrapper", "facet-filters", "search_filters_wrapper", "search_filters", "layered-navigation", "collection-filters",
    "product-filters", "toolbar-products",
  ])
}
