extension Lexicon {
  /// Slovene.
  static let slovene: StaticString = #"""
    [share-bar]
    = deli
    = delite
    = deli članek
    = delite članek
    = delite s prijatelji
    = deli na facebooku
    = delite na facebooku
    = kopiraj povezavo
    = povezava je kopirana
    = všečkaj
    = deli s prijatelji
    + natisni
    + shrani
    + tiskaj
    + pošlji
    - na
    - in
    - prek
    [newsletter]
    = e-novice
    = prijava na e-novice
    = prijavite se na e-novice
    = prijavi se na e-novice
    = naročite se na e-novice
    = vaš e-naslov
    = vaš elektronski naslov
    ^ prijavite se na e-novice
    ^ prijavite se na naše e-novice
    ^ naročite se na e-novice
    ^ naročite se na naše
    ^ prijavi se na e-novice
    [follow-us]
    = sledite nam
    = spremljajte nas
    ^ sledite nam na
    ^ spremljajte nas na
    ^ spremljajte nas tudi na
    [read-more]
    = preberi več
    = preberite več
    = več
    = beri dalje
    = preberi celoten članek
    = preberite celoten članek
    = prikaži več
    = preberi še
    = več o tem
    = naloži več
    = poglej vse
    = nadaljuj branje
    ^ preberite več
    ^ preberi več
    ^ celoten članek
    [related-list]
    ^/edge/80 oznake:
    ^/edge/link/80 ključne besede:
    : oznake
    : ključne besede
    : teme
    : video
    : kategorije
    :/alone preberite še
    :/alone preberi še
    :/alone preberite tudi
    :/alone preberi tudi
    :/alone berite še
    :/alone sorodne novice
    :/alone sorodni članki
    :/alone povezane novice
    :/alone povezani članki
    :/alone najbolj brano
    :/alone najbolj brane
    :/alone najnovejše
    :/alone zadnje novice
    :/alone zadnje objavljeno
    :/alone priporočamo
    :/alone priporočeno
    :/alone morda vas zanima
    :/alone morda vas bo zanimalo
    :/alone več iz rubrike
    :/alone poglejte še
    :/alone podobni članki
    :/alone več novic
    ^/200 preberite še:
    ^/200 preberi še:
    ^/200 preberite tudi:
    ^/200 preberi tudi:
    ^/200 berite še:
    ^/200 poglejte še:
    [cookie-notice]
    = sprejmi
    = sprejmi vse
    = sprejmem
    = strinjam se
    = zavrni
    = nastavitve piškotkov
    = piškotki
    = politika zasebnosti
    = politika piškotkov
    = pogoji uporabe
    = splošni pogoji
    = varstvo osebnih podatkov
    ^/400 spletna stran uporablja piškotke
    ^/400 spletno mesto uporablja piškotke
    ^/400 uporabljamo piškotke
    ^/400 ta spletna stran uporablja piškotke
    ^/400 na spletni strani uporabljamo piškotke
    [advertisement]
    = oglas
    = oglasi
    = oglasno sporočilo
    = promocijsko sporočilo
    = članek se nadaljuje pod oglasom
    = članek se nadaljuje po oglasu
    = sponzorirana vsebina
    = oglasna vsebina
    [subscription]
    = prijava
    = prijavi se
    = prijavite se
    = registracija
    = pozabljeno geslo
    = naročnina
    = postani naročnik
    = postanite naročnik
    ^ že naročnik
    ^ ste že naročnik
    ^ že imate naročnino
    [comments-plug]
    =/edge komentarjev
    = komentarji
    = komentar
    = komentiraj
    = dodaj komentar
    = oddaj komentar
    = napiši komentar
    = ni komentarjev
    = prekliči odgovor
    = dodaj odgovor
    = za komentiranje
    ^ vaš e-naslov ne bo objavljen
    ^ vaš elektronski naslov ne bo
    ^ za komentiranje se
    ^ obvezna polja so
    ^ za oddajo komentarja
    [feed-footer]
    ^/inside/500 objava … se je pojavila najprej na
    ^/inside/500 prispevek … se je pojavil najprej na
    [copyright-line]
    ~/300 vse pravice pridržane
    ~/300 vse pravice so pridržane
    = o nas
    = kontakt
    = oglaševanje
    = kolofon
    = impresum
    [media-control]
    = predvajaj
    = zapri
    = celozaslonski način
    = galerija
    = fotogalerija
    = oglejte si video
    = poslušaj članek
    [reading-time]
    =/edge ogledov
    =/edge ogledi
    =/edge ogleda
    = čas branja
    = min branja
    = minute branja
    = predviden čas branja
    = čas branja: min
    - min
    [navigation-leftover]
    = na voljo tudi v
    = preskoči na glavno vsebino
    = naslednja objava
    = prejšnja objava
    = preskoči na vsebino
    = skoči na vsebino
    = na vrh
    = nazaj na vrh
    = domov
    = naslovnica
    = iskanje
    = išči
    = meni
    = prejšnji članek
    = naslednji članek
    """#
}
