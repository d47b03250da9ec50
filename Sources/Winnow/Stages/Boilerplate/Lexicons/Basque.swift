extension Lexicon {
  /// Basque.
  static let basque = #"""
    [share-bar]
    = partekatu
    = partekatu facebooken
    = esteka kopiatu
    = lotura kopiatu
    [follow-us]
    = jarrai gaitzazu
    ^ jarrai gaitzazu
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
    :/alone azken albisteak
    :/alone interesatuko zaizu
    ^/200 irakurri ere
    ^/200 gehiago irakurri:
    [advertisement]
    = publizitatea
    = iragarkia
    [comments-plug]
    = iruzkinak
    = utzi iruzkina
    = erantzun
    ^ zure helbide elektronikoa ez
    [copyright-line]
    ~/300 eskubide guztiak erreserbatuta
    [navigation-leftover]
    = hasiera
    = gora
    = bilatu
    = edukira joan
    """#
}
