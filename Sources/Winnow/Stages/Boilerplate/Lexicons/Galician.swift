extension Lexicon {
  /// Galician.
  static let galician: StaticString = #"""
    [share-bar]
    = compartir en facebook
    = copiar ligazón
    = compartir esta nova
    = compártea
    [follow-us]
    = séguenos
    ^/80/edge séguenos en facebook*
    ^/80/edge séguenos en twitter*
    ^/80/edge séguenos en instagram*
    ^/80/edge séguenos en telegram*
    ^/80/edge séguenos en whatsapp*
    [read-more]
    = ler máis
    = seguir lendo
    = ver máis
    =/edge máis información
    [related-list]
    : etiquetas
    : máis sobre
    :/alone tamén che pode interesar
    :/alone novas relacionadas
    :/alone noticias relacionadas
    :/alone o máis lido
    : últimas novas
    :/alone pode interesarche
    ^/200 le tamén:
    ^/200 ler tamén:
    [advertisement]
    =/edge publicidade
    [comments-plug]
    =/edge comentarios
    = deixa un comentario
    = engadir un comentario
    ^/edge/120 o teu enderezo electrónico non
    [copyright-line]
    ~/edge/50 todos os dereitos reservados
    [navigation-leftover]
    =/edge inicio
    = volver arriba
    = saltar ao contido
    """#
}
