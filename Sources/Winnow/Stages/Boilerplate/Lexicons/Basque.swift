extension Lexicon {
  /// Basque.
  static let basque: StaticString = #"""
    [share-bar]
    = partekatu
    = partekatu facebooken
    = esteka kopiatu
    = lotura kopiatu
    [follow-us]
    = jarrai gaitzazu
    ^/60/edge jarrai gaitzazu facebook*
    ^/60/edge jarrai gaitzazu twitter*
    ^/60/edge jarrai gaitzazu instagram*
    ^/60/edge jarrai gaitzazu telegram*
    ^/60/edge jarrai gaitzazu whatsapp*
    [read-more]
    = irakurri gehiago
    = gehiago irakurri
    = jarraitu irakurtzen
    = ikusi gehiago
    [related-list]
    : etiketak
    : gaiak
    :/alone lotutako albisteak
    :/alone erlazionatutako albisteak
    :/alone albiste gehiago
    :/alone irakurrienak
    : azken albisteak
    :/alone interesatuko zaizu
    ^/200 irakurri ere:
    ^/200 gehiago irakurri:
    [advertisement]
    =/edge publizitatea
    =/edge iragarkia
    [comments-plug]
    =/edge iruzkinak
    = utzi iruzkina
    ^/edge/120 zure helbide elektronikoa ez da argitaratuko
    [copyright-line]
    ~/edge/50 eskubide guztiak erreserbatuta
    [navigation-leftover]
    =/edge hasiera
    =/edge bilatu
    = edukira joan
    """#
}
