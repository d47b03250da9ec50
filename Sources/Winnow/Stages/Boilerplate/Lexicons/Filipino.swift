extension Lexicon {
  /// Filipino.
  static let filipino: StaticString = #"""
    [share-bar]
    = ibahagi
    = i-share
    = ibahagi ito
    = i-share ito
    = kopyahin ang link
    + i-print
    - sa
    [newsletter]
    ^ mag-subscribe sa aming
    ^ mag-sign up sa aming
    [follow-us]
    = sundan kami
    ^ sundan kami sa
    ^ i-follow kami sa
    ^ i-follow ang aming
    [read-more]
    = basahin pa
    = magbasa pa
    = basahin ang buong balita
    = basahin ang buong artikulo
    = ituloy ang pagbasa
    = tingnan lahat
    [related-list]
    : mga paksa
    :/alone basahin din
    :/alone basahin
    :/alone kaugnay na balita
    :/alone kaugnay na mga balita
    :/alone mga kaugnay na balita
    :/alone iba pang balita
    :/alone pinakabagong balita
    :/alone pinakabasa
    :/alone mga pinakabagong balita
    ^/200 basahin din
    ^/200 basahin:
    ^/200 basahin rin
    [advertisement]
    = patalastas
    [comments-plug]
    = mga komento
    = mag-iwan ng komento
    = walang komento
    = mag-komento
    [copyright-line]
    ~/300 reserbado ang lahat ng karapatan
    ~/300 lahat ng karapatan ay nakalaan
    = tungkol sa amin
    = makipag-ugnayan sa amin
    [navigation-leftover]
    = laktawan ang nilalaman
    = bumalik sa itaas
    """#
}
