extension Lexicon {
  /// Galician.
  static let galician = #"""
    [share-bar]
    = compartir en facebook
    = copiar ligazón
    = compartir esta nova
    = compártea
    [follow-us]
    = séguenos
    ^ séguenos en
    [read-more]
    = ler máis
    = seguir lendo
    = ver máis
    = máis información
    [related-list]
    : etiquetas
    : máis sobre
    :/alone tamén che pode interesar
    :/alone novas relacionadas
    :/alone noticias relacionadas
    :/alone o máis lido
    :/alone últimas novas
    :/alone pode interesarche
    ^/200 le tamén
    ^/200 ler tamén
    [advertisement]
    = publicidade
    [comments-plug]
    = comentarios
    = deixa un comentario
    = engadir un comentario
    ^ o teu enderezo electrónico non
    [copyright-line]
    ~/300 todos os dereitos reservados
    [navigation-leftover]
    = inicio
    = volver arriba
    = saltar ao contido
    """#
}
