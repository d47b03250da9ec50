extension Lexicon {
  /// Swahili.
  static let swahili: StaticString = #"""
    [share-bar]
    = shiriki
    = sambaza
    = sambaza habari hii
    = shirikisha
    = nakili kiungo
    = nakili linki
    + chapisha
    + hifadhi
    + barua pepe
    - kwenye
    - kwa
    - na
    [newsletter]
    = jiandikishe
    = jarida
    ^ jiandikishe kupokea
    ^ jisajili kupokea
    [follow-us]
    = tufuate
    ^ tufuate kwenye
    ^ tufuate katika
    ^ unaweza kutufuata
    ~ unaweza pia kutufuata
    [read-more]
    = soma zaidi
    = endelea kusoma
    = zaidi
    = tazama zaidi
    = onyesha zaidi
    = bofya hapa
    = soma habari kamili
    [related-list]
    : mada
    : lebo
    : video
    : mada zinazohusiana
    :/alone soma pia
    :/alone soma zaidi
    :/alone habari zinazohusiana
    :/alone habari zingine
    :/alone habari nyingine
    :/alone habari mpya
    :/alone habari kuu
    :/alone zilizosomwa zaidi
    :/alone maarufu zaidi
    :/alone makala zinazohusiana
    :/alone iliyosomwa zaidi
    :/alone taarifa kuu
    ^/200 soma pia
    ^/200 soma zaidi:
    ^/200 unaweza pia kusoma
    ^/200 unaweza kusoma;
    [cookie-notice]
    = kubali
    = sera ya faragha
    = masharti ya matumizi
    [advertisement]
    = tangazo
    = matangazo
    [subscription]
    = ingia
    = jisajili
    [comments-plug]
    = maoni
    = toa maoni
    = acha maoni
    = hakuna maoni
    [copyright-line]
    ~/300 haki zote zimehifadhiwa
    = kuhusu sisi
    = wasiliana nasi
    [navigation-leftover]
    = ruka hadi maelezo
    = ruka hadi maudhui
    = rudi juu
    = mwanzo
    = nyumbani
    = tafuta
    """#
}
