import WinnowBase

/// What shops write around a thing: the headings of shelves and reviews, and the words that lines on stock, taxes, ratings and counts are
/// made of. Phrases are in small letters, with spaces for all else; the languages are named below.
enum ShopWords {
  /// What stands below a heading.
  enum Subject {
    /// Other things.
    case others
    /// What buyers say, who sells the thing, and on what terms.
    case seller
  }

  /// What a line says.
  enum Line {
    /// What is offered: stock, taxes, ratings, numbers.
    case offer
    /// How a list is shown.
    case view
    /// How many items a list has.
    case count
  }

  /// In bytes.
  static let longestLine = 96

  /// What a heading says to follow; of a line that is no heading all words must say so.
  static func subject(of text: ArraySlice<UInt8>, isHeading: Bool) -> Subject? {
    let words = words(of: text).joined(separator: " ")
    if wholeSeller.contains(words) { return .seller }
    var subject: Subject?
    var words8 = words
    words8.withUTF8 { bytes in
      headings.forEachMatch(in: bytes) { match in
        if isHeading || match.range.count * 2 > bytes.count { subject = match.id == 0 ? .others : .seller }
        return subject == nil
      }
    }
    return subject
  }

  /// What a line says that holds nothing but such words and figures; nil for any other. The number of an item in a list is the item's own.
  static func line(_ text: ArraySlice<UInt8>, isProduct: Bool) -> Line? {
    let line = String(decoding: text, as: UTF8.self).lowercased()
    let words = line.split { !$0.isLetter }
    guard (1...mostWords).contains(words.count) else { return nil }
    let hasFigure = text.contains { $0 &- 0x30 < 10 }
    var found: Line?
    var at = 0
    while at < words.count {
      var length = min(longestPhrase, words.count - at)
      search: while length > 0 {
        let phrase = words[at..<at + length].joined(separator: " ")
        let kinds = phrases[phrase] ?? []
        if at == 0, isProduct, kinds.contains(.number), isCode(line[words[length - 1].endIndex...]) { return .offer }
        if kinds.contains(.offer) || !hasFigure && kinds.contains(.bare) {
          found = .offer
        } else if kinds.contains(.view) {
          found = found ?? .view
        } else if hasFigure, kinds.contains(.count) {
          found = found ?? .count
        } else if !kinds.contains(.filler) {
          length -= 1
          continue
        }
        break search
      }
      if length == 0 { return nil }
      at += length
    }
    return found
  }

  /// The lists that a phrase of a line stands in.
  private struct Kinds: OptionSet {
    let rawValue: UInt8
    static let offer = Kinds(rawValue: 1)
    static let bare = Kinds(rawValue: 2)
    static let number = Kinds(rawValue: 4)
    static let view = Kinds(rawValue: 8)
    static let count = Kinds(rawValue: 16)
    static let filler = Kinds(rawValue: 32)
  }

  private static let phrases: [String: Kinds] = {
    var phrases: [String: Kinds] = [:]
    let lists: [([String], Kinds)] = [
      (offers, .offer), (bare, .bare), (numbers, .number), (views, .view), (counts, .count), (fillers, .filler),
    ]
    for (list, kind) in lists { for phrase in list { phrases[phrase, default: []].formUnion(kind) } }
    return phrases
  }()

  /// Whether what follows a label is a number as shops give them to their things, or nothing: ` ST-88`.
  private static func isCode(_ text: Substring) -> Bool {
    let code = text.drop { " :#.№-".contains($0) }
    return code.isEmpty || code.utf8.count <= longestCode && !code.contains(" ") && code.utf8.contains { $0 &- 0x30 < 10 }
  }

  /// Where a price begins behind the words that say which it is; nil where a text is no such line.
  static func endOfPriceLabel(_ text: ArraySlice<UInt8>) -> Int? {
    guard let first = text.first, first >= 0x80 || first &- 0x30 >= 10, PageTyping.namesPrice(text) else { return nil }
    let labels = text.withUnsafeBufferPointer { prices.disjointMatches(in: $0) }
    // Of two prices their names tell which is which.
    guard labels.count == 1, labels[0].range.lowerBound == 0 else { return nil }
    var end = labels[0].range.upperBound
    while end < text.count, text[text.startIndex + end] == 0x3A || text[text.startIndex + end] == 0x20 { end += 1 }
    return end < text.count ? text.startIndex + end : nil
  }

  private static func words(of text: ArraySlice<UInt8>) -> [Substring] {
    String(decoding: text, as: UTF8.self).lowercased().split { !$0.isLetter }
  }

  private static let mostWords = 14
  private static let longestPhrase = 6
  private static let longestCode = 32

  private static let headings = PhraseMatcher(
    WordList.phrases(in: others).map { ($0, 0) } + WordList.phrases(in: seller).map { ($0, 1) })

  // English, German, French, Spanish, Italian, Portuguese, Dutch, Swedish, Danish, Norwegian, Finnish, Polish, Czech and Slovak, Hungarian,
  // Romanian, Turkish, Russian and Ukrainian, Japanese, Chinese, Korean.

  private static let others = """
    also like, also love, also enjoy, also bought, also viewed, also purchased, bought together, similar items, similar products,
    similar listings, similar styles, similar sponsored, related products, related items, related sponsored, recently viewed,
    recommended for you, recommended products, complete the look, compare with similar, compare similar, more from this shop,
    more from this seller, customers who bought, customers who viewed, people who viewed, people who bought, sponsored products,
    sponsored items, explore related, shop the look, pairs well with, goes well with, featured products, popular products,
    kauften auch, auch gekauft, auch angesehen, ebenfalls angesehen, ähnliche produkte, ähnliche artikel, zuletzt angesehen,
    zusammen gekauft, dazu passt, passend dazu, empfohlene produkte, könnte dir auch, könnte ihnen auch, könnte sie auch,
    könnte dich auch, auch gefallen, mit ähnlichen artikeln vergleichen, mit ähnlichen produkten vergleichen,
    produits similaires, articles similaires, produits associés, produits apparentés, vous aimerez aussi, aimerez peut être,
    pourriez aussi aimer, également acheté, aussi acheté, également consulté, achetés ensemble, récemment consultés, vus récemment,
    dans la même catégorie, comparer avec des produits similaires,
    productos relacionados, productos similares, artículos relacionados, artículos similares, también te puede, también te podría,
    también te gustará, podría gustarte, también compraron, también vieron, comprados juntos, vistos recientemente,
    prodotti correlati, prodotti simili, articoli simili, potrebbe piacerti, potrebbero piacerti, potrebbe interessarti,
    acquistato anche, visto anche, acquistati insieme, visti di recente,
    produtos relacionados, produtos semelhantes, produtos similares, itens semelhantes, também compraram, também viram,
    também pode gostar, comprados juntos, vistos recentemente,
    gerelateerde producten, vergelijkbare producten, vergelijkbare artikelen, kochten ook, bekeken ook, samen gekocht,
    recent bekeken, vind je misschien ook leuk,
    relaterade produkter, liknande produkter, köpte också, senast visade, du kanske också gillar,
    relaterede produkter, lignende produkter, købte også, senest sete, du vil måske også,
    relaterte produkter, kjøpte også, sist sett på, du liker kanskje også,
    samankaltaisia tuotteita, liittyvät tuotteet, ostivat myös, viimeksi katsotut,
    podobne produkty, produkty podobne, powiązane produkty, produkty powiązane, polecane produkty, kupili również,
    ostatnio oglądane, może ci się spodobać,
    související produkty, podobné produkty, súvisiace produkty, mohlo by se vám líbit, naposledy prohlížené,
    kapcsolódó termékek, hasonló termékek, ajánlott termékek, produse similare, produse asemănătoare, produse recomandate,
    benzer ürünler, ilgili ürünler, birlikte alınan, son gezilen,
    похожие товары, сопутствующие товары, с этим товаром покупают, вместе с этим товаром, вам может понравиться,
    недавно просмотренные, вы недавно смотрели, схожі товари, супутні товари, разом з цим товаром,
    関連商品, 関連製品, おすすめ商品, この商品を買った人は, この商品をチェックした人は, 最近チェックした商品,
    相关产品, 相關產品, 相关商品, 相關商品, 猜你喜欢, 猜你喜歡, 关联商品, 관련 상품, 관련상품, 추천 상품, 추천상품, 최근 본 상품
    """

  private static let seller = """
    customer reviews, ratings reviews, ratings and reviews, reviews and ratings, reviews for this, customers say, customers are saying,
    write a review, your own review, about this seller, about the seller, meet your seller,
    delivery and return policies, shipping and return policies,
    kundenrezensionen, kundenbewertungen, produktbewertungen, bewertungen für, rezensionen für, kundenmeinungen,
    über diesen verkäufer, über den verkäufer,
    avis clients, avis client, avis des clients, commentaires clients, à propos du vendeur,
    opiniones de clientes, opiniones de los clientes, reseñas de clientes, valoraciones de clientes, sobre este vendedor,
    acerca del vendedor, recensioni dei clienti, recensioni clienti, informazioni sul venditore,
    avaliações de clientes, avaliações dos clientes, sobre o vendedor, klantbeoordelingen, klantenbeoordelingen, over de verkoper,
    kundrecensioner, kundomdömen, kundeanmeldelser, kundeomtaler, asiakasarvostelut, opinie klientów, opinie o produkcie,
    hodnocení zákazníků, hodnocení produktu, vásárlói vélemények, recenzii clienți, müşteri yorumları, ürün yorumları,
    отзывы покупателей, отзывы о товаре, відгуки покупців, カスタマーレビュー, 商品レビュー, 用户评价, 商品评价, 상품평, 구매후기
    """

  private static let wholeSeller = WordList.phrases(
    in: """
      reviews, review, product reviews, ratings, bewertungen, rezensionen, avis, évaluations, opiniones, reseñas, valoraciones,
      recensioni, avaliações, beoordelingen, recensioner, omdömen, anmeldelser, omtaler, arvostelut, opinie, recenze, hodnocení,
      hodnotenia, vélemények, recenzii, yorumlar, değerlendirmeler, отзывы, відгуки, レビュー, 리뷰
      """)

  private static let offers = WordList.phrases(
    in: """
      in stock, out of stock, sold out, left in stock, low stock, on backorder, available on backorder, currently unavailable,
      variant sold out or unavailable, ready to ship, current stock, taxes included, tax included, taxes excluded, tax excluded,
      incl tax, excl tax, incl vat, excl vat, inc vat, ex vat, including vat, excluding vat, calculated at checkout,
      rating, ratings, review, reviews, customer review, customer reviews, global ratings, out of stars, star rating, stars,
      no reviews yet, no reviews, be the first to review this product, be the first to review this item, write a review,
      write your own review, add your review, add a review, read all reviews, read reviews, see all reviews,
      view full details, see more product details, learn more about this item, add to wishlist, add to wish list, add to compare,
      add to cart, add to basket, add to bag, buy it now, size guide, notify me when available, roll over image to zoom in,
      items sold, in carts,
      vorrätig, nicht vorrätig, auf lager, nicht auf lager, sofort verfügbar, sofort lieferbar, lieferbar, nicht verfügbar, ausverkauft,
      derzeit nicht verfügbar, lieferzeit, lagernd, mwst, inkl mwst, zzgl versandkosten, versandkostenfrei, bewertet mit,
      kundenbewertung, kundenbewertungen, kundenrezension, kundenrezensionen, bewertung, bewertungen, sternen, sterne,
      noch keine bewertungen, keine bewertungen, jetzt bewerten, bewertung schreiben, bewertung abgeben, in den warenkorb,
      auf die wunschliste, auf den merkzettel, zum merkzettel hinzufügen, größentabelle, grundpreis,
      en stock, rupture de stock, en rupture de stock, indisponible, disponible, taxes incluses, tva incluse, tva comprise,
      ttc, avis clients, avis client, avis, étoiles, aucun avis, rédiger un avis, ajouter au panier, guide des tailles, épuisé,
      agotado, sin existencias, hay existencias, disponibles, iva incluido, impuestos incluidos, impuesto incluido, valoraciones,
      valoración, opiniones, opinión, reseñas, reseña, estrellas, escribir una reseña, añadir al carrito, añadir a la cesta,
      agregar al carrito, guía de tallas,
      disponibile, non disponibile, esaurito, disponibilità immediata, iva inclusa, imposte incluse, recensioni, recensione, stelle,
      scrivi una recensione, aggiungi al carrello, guida alle taglie,
      em estoque, em stock, esgotado, disponível, indisponível, impostos incluídos, iva incluído, avaliações, avaliação, estrelas,
      adicionar ao carrinho, adicionar ao cesto,
      op voorraad, niet op voorraad, uitverkocht, incl btw, excl btw, inclusief btw, beoordelingen, beoordeling, sterren,
      schrijf een review, in winkelwagen, in winkelmand,
      i lager, finns i lager, slut i lager, slutsåld, inkl moms, exkl moms, recensioner, lägg i varukorgen, lägg i varukorg,
      på lager, ikke på lager, udsolgt, utsolgt, anmeldelser, omtaler, læg i kurv, legg i handlekurv,
      varastossa, loppuunmyyty, sis alv, arvostelua, lisää ostoskoriin,
      w magazynie, dostępny, niedostępny, na stanie, brak w magazynie, zawiera vat, opinie, opinii, dodaj do koszyka,
      skladem, není skladem, vyprodáno, včetně dph, bez dph, hodnocení, do košíku, na sklade, vypredané, vrátane dph,
      raktáron, elfogyott, értékelés, vélemény, kosárba, în stoc, stoc epuizat, tva inclus, recenzii, adaugă în coș,
      stokta var, stokta yok, tükendi, kdv dahil, değerlendirme, sepete ekle,
      в наличии, нет в наличии, под заказ, отзыв, отзыва, отзывов, в корзину, в наявності, немає в наявності, відгуків, до кошика,
      在庫あり, 在庫なし, 売り切れ, 税込, 税抜, 送料別, 送料無料, 有货, 有貨, 缺货, 缺貨, 售罄, 加入购物车, 加入購物車, 품절, 재고 있음, 장바구니
      """)

  /// What is said without a figure; behind one it would be how many of something a thing has.
  private static let bare = WordList.phrases(
    in: """
      quantity, qty, sku, menge, anzahl, quantité, cantidad, quantità, quantidade, aantal, antal, antall, määrä, ilość, množství,
      mennyiség, cantitate, adet, количество, кількість, 数量, 수량, only, read more, see more, show more, clear, unavailable
      """)

  /// What stands before the number that a shop gives to a thing.
  private static let numbers = WordList.phrases(
    in: """
      sku, item no, item number, product code, product id, ean, gtin, upc, artikelnummer, artikel nr, art nr, bestellnummer,
      bestell nr, produktnummer, référence, referencia, codice prodotto, codice articolo, código, referência, artikelnr,
      varenummer, varenr, tuotenumero, kod produktu, indeks, kód produktu, cikkszám, cod produs, ürün kodu, артикул, код товара,
      артикул товара, 商品番号, 商品编号, 货号, 상품코드
      """)

  private static let views = WordList.phrases(
    in: """
      sort by, sorted by, sort, view as, filter, filters, filter by, refine by, shop by, quick view, sortieren nach, sortiert nach,
      sortierung, filtern, filtern nach, ansicht, ansicht als, trier par, tri, filtrer, filtrer par, ordenar por, filtrar,
      filtrar por, ordina per, filtra, filtra per, classificar por, sorteren op, sorteer op, filteren, sortera efter, sortér efter,
      sorter etter, lajittele, sortuj według, sortuj, filtruj, řadit podle, filtrovat, rendezés, sortează după, sırala, filtrele,
      сортировать по, сортировка, фильтр, фильтры, сортувати за, 並べ替え, 絞り込み, 排序, 筛选, 정렬, 필터
      """)

  private static let counts = WordList.phrases(
    in: """
      result, results, product, products, item, items, displaying, showing, artikel, produkte, ergebnisse, ergebnis, treffer,
      produit, produits, résultat, résultats, article, articles, producto, productos, resultado, resultados, artículos,
      prodotto, prodotti, risultati, risultato, produto, produtos, produkter, resultat, resultater, træff, träffar, resultaten,
      producten, tulosta, tuotetta, produktów, produkty, wyników, wyniki, produktů, výsledků, termék, találat, produse, rezultate,
      ürün, sonuç, товаров, товара, результатов, товарів, 件, 个商品, 개 상품
      """)

  private static let fillers = WordList.phrases(
    in: """
      of, out of, a, an, and, or, the, with, average, based on, on, only, left, more, days, day, hours, hour, weeks, week, working days,
      business days, yet, prices, price, plus, shipping, delivery, in, no, for, to, all, there are, total, per page, usually, ships,
      von, mit, auf, basierend auf, und, zu, tage, tag, werktage, werktagen, wochen, woche, preise, preis, inkl, zzgl, exkl,
      versandkosten, versand, lieferung, alle, es gibt, nur, noch, st, stück, gesetzl, gesetzlicher, ca, bis, hier, pro seite,
      sur, de, des, et, du, le, la, les, jours, prix, frais de port, livraison, seulement, il y a, résultats,
      con, en, el, los, las, y, días, precio, precios, gastos de envío, envío, hay, basado en, sobre,
      su, di, del, e, giorni, prezzo, prezzi, spedizione, com, dias, preço, preços, frete, da, do, em,
      van, op, en, dagen, werkdagen, prijs, prijzen, verzending, av, på, och, og, dagar, dage, dager, pris, frakt, fragt,
      z, i, na, dni, cena, dostawa, zo, dnů, cena, из, на, по, дней, цена
      """)

  private static let prices = PhraseMatcher(
    [
      "regular price", "sale price", "special price", "unit price", "normaler preis", "verkaufspreis", "sonderpreis",
      "angebotspreis",
      "regulärer preis", "prix habituel", "prix normal", "prix promotionnel", "prix soldé", "precio habitual", "precio de oferta",
      "precio especial", "prezzo di listino", "prezzo scontato", "preço normal", "preço promocional", "normale prijs",
      "aanbiedingsprijs", "ordinarie pris", "normalpris", "tilbudspris", "salgspris", "cena regularna", "cena promocyjna",
      "běžná cena",
    ], wholeWords: false)
}
