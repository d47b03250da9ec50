extension Lexicon {
  /// Albanian.
  static let albanian: StaticString = #"""
    [share-bar]
    = shpërndaje
    = shpërndaj
    = ndaje
    = ndaj
    = shpërndaje në facebook
    = kopjo linkun
    = kopjo lidhjen
    + printo
    + ruaj
    - në
    - dhe
    [newsletter]
    ^ regjistrohu në newsletter
    ^ abonohu në newsletter
    ^ abonohuni në newsletter
    [follow-us]
    = na ndiqni
    = na ndiq
    ^ na ndiqni në
    ^ na ndiq në
    [read-more]
    = lexo më shumë
    = lexoni më shumë
    = më shumë
    = vazhdo leximin
    = shiko më shumë
    = shiko të gjitha
    = lexo të plotë
    [related-list]
    : etiketa
    : tema
    : fjalë kyçe
    :/alone lexo edhe
    :/alone lexo gjithashtu
    :/alone lexoni edhe
    :/alone lexoni gjithashtu
    :/alone lajme të ngjashme
    :/alone artikuj të ngjashëm
    :/alone të ngjashme
    :/alone të lidhura
    :/alone më të lexuarat
    :/alone lajmet e fundit
    :/alone të fundit
    :/alone të tjera
    :/alone lajme të tjera
    :/alone rekomandohet
    ^/200 lexo edhe
    ^/200 lexoni edhe
    ^/200 lexo gjithashtu
    ^/200 lexoni gjithashtu
    : lexo më shumë
    : lexoni më shumë
    [cookie-notice]
    = pranoj
    = politika e privatësisë
    = kushtet e përdorimit
    [advertisement]
    = reklamë
    = reklama
    = publicitet
    [comments-plug]
    = komente
    = komento
    = lini një koment
    = lër një koment
    = përgjigju
    = nuk ka komente
    ^ adresa juaj email s'do të bëhet publike
    [copyright-line]
    ~/300 të gjitha të drejtat e rezervuara
    ~/300 të gjitha të drejtat janë të rezervuara
    = rreth nesh
    = na kontaktoni
    [navigation-leftover]
    = kreu
    = ballina
    = kërko
    = shkoni te lënda
    """#
}
