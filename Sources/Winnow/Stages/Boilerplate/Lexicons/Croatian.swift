extension Lexicon {
  /// Croatian, Bosnian and Serbian in Latin letters.
  static let croatian: StaticString = #"""
    [share-bar]
    = podijeli
    = podijelite
    = podijeli članak
    = podijelite članak
    = podijeli na facebooku
    = podeli
    = podelite
    = podeli vest
    = podelite vest
    = podeli članak
    = podeli na facebooku
    = kopiraj link
    = kopiraj poveznicu
    = kopirajte link
    = link kopiran
    = sviđa mi se
    = pošalji
    = pošalji prijatelju
    + ispiši
    + printaj
    + odštampaj
    + štampaj
    + sačuvaj
    + spremi
    - na
    - i
    - putem
    ^ podijelite članak
    ^ podijelite ovaj članak
    ^ podelite ovu vest
    ^ podelite vest
    [newsletter]
    = prijava na newsletter
    = prijavite se na newsletter
    = prijavi se na newsletter
    = prijava za newsletter
    = vaša email adresa
    = vaša e-mail adresa
    = pretplati se
    = pretplatite se
    ^ prijavite se na naš newsletter
    ^ prijavi se na naš newsletter
    ^ prijavite se na newsletter
    ^ prijavite se za newsletter
    ^ prijavi se na newsletter
    ~ naš newsletter
    [follow-us]
    = pratite nas
    = prati nas
    = zapratite nas
    ^ pratite nas na
    ^ prati nas na
    ^ zapratite nas na
    ^ pratite nas i na
    ^ pratite nas putem
    ^ pratite nas preko
    ~ pratite nas i putem
    ~ preuzmite našu mobilnu aplikaciju
    ~ naš viber kanal
    ~ našu viber zajednicu
    ~ naš whatsapp kanal
    [read-more]
    = pročitaj više
    = pročitajte više
    = čitaj više
    = opširnije
    = više
    = saznaj više
    = saznajte više
    = prikaži više
    = prikaži sve
    = pogledaj sve
    = nastavi čitati
    = nastavi čitanje
    = detaljnije
    = čitaj dalje
    = učitaj još
    = vidi sve
    ^ pročitaj više
    ^ pročitajte više
    ^ cijeli članak pročitajte
    ^ ceo tekst pročitajte
    ^ cijeli tekst pročitajte
    [related-list]
    ^/edge/80 oznake:
    ^/edge/link/80 ključne riječi:
    ^/edge/80 tagovi:
    :/alone nove objave
    :/alone najnoviji komentari
    : oznake
    : tagovi
    : ključne riječi
    : ključne reči
    : teme
    : video
    : kategorije
    : povezane teme
    :/alone pročitajte još
    :/alone pročitaj još
    :/alone pročitajte i
    :/alone pročitaj i
    :/alone pogledajte i
    :/alone pogledajte još
    :/alone pogledaj još
    :/alone povezani članci
    :/alone povezane vijesti
    :/alone povezane vesti
    :/alone slični članci
    :/alone slične vijesti
    :/alone najčitanije
    :/alone najnovije
    :/alone najnovije vijesti
    :/alone najnovije vesti
    :/alone izdvojeno
    :/alone izdvajamo
    :/alone preporučeno
    :/alone preporučujemo
    :/alone ostale vijesti
    :/alone ostale vesti
    :/alone vezane vijesti
    :/alone vezane vesti
    :/alone možda će vas zanimati
    :/alone možda vas zanima
    :/alone možda vam se svidi
    :/alone iz iste kategorije
    :/alone još vijesti
    :/alone još vesti
    :/alone više iz rubrike
    :/alone pročitajte takođe
    ^/200 pročitajte još:
    ^/200 pročitaj još:
    ^/200 pročitajte i:
    ^/200 pročitaj i:
    ^/200 pogledajte i:
    ^/200 pročitajte više:
    ^/200 pročitajte više o
    ^/200 čitajte još:
    ^/200 povezani članak:
    : vezani članak
    : vezani članci
    [cookie-notice]
    = prihvaćam
    = prihvati
    = prihvati sve
    = prihvatam
    = slažem se
    = odbij
    = u redu
    = postavke kolačića
    = politika privatnosti
    = pravila privatnosti
    = politika kolačića
    = uvjeti korištenja
    = uslovi korišćenja
    = uslovi korištenja
    = opći uvjeti
    ^/400 ova stranica koristi kolačiće
    ^/400 ova web stranica koristi kolačiće
    ^/400 ovaj sajt koristi kolačiće
    ^/400 koristimo kolačiće
    ^/400 naša web stranica koristi kolačiće
    ^/400 ovaj vebsajt koristi kolačiće
    [advertisement]
    = oglas
    = oglasi
    = reklama
    = sponzorirani sadržaj
    = sponzorisani sadržaj
    = tekst se nastavlja ispod oglasa
    = članak se nastavlja ispod oglasa
    = nastavak teksta ispod oglasa
    = tekst se nastavlja nakon oglasa
    = nastavak vijesti ispod oglasa
    [subscription]
    = prijava
    = prijavi se
    = prijavite se
    = registracija
    = registriraj se
    = registruj se
    = zaboravljena lozinka
    = pretplata
    = uloguj se
    ^ već imate pretplatu
    ^ već ste pretplatnik
    ^ nemate korisnički račun
    [comments-plug]
    =/edge komentara
    = objavi komentar
    = komentari
    = komentar
    = komentiraj
    = komentiraj članak
    = komentariši
    = dodaj komentar
    = ostavi komentar
    = ostavite komentar
    = ostavite odgovor
    = ostavi odgovor
    = nema komentara
    = odustani od odgovora
    = pošalji komentar
    = pošaljite komentar
    = vaš komentar
    = pogledaj komentare
    = prikaži komentare
    = svi komentari
    = imate svoje mišljenje
    = uključite se u raspravu
    ^ vaša adresa e-pošte neće biti
    ^ vaša email adresa neće biti
    ^ adresa vaše e-pošte neće biti
    ^ obavezna polja su
    ^ neophodna polja su
    ^ za komentiranje je potrebno
    ^ za komentiranje morate
    ^ komentari objavljeni na
    ^ mišljenja iznesena u komentarima
    ^ mišljenja iznijeta u komentarima
    [feed-footer]
    ^/inside/500 objava … pojavila se prvi puta na
    ^/inside/500 objava … pojavila se prvi put na
    ^/inside/500 članak … se pojavljuje prvo na
    ^/inside/500 post … se pojavljuje prvo na
    ^/inside/500 objava … prvo se pojavila na
    [copyright-line]
    ~/300 sva prava pridržana
    ~/300 sva prava zadržana
    ~/300 zabranjeno je preuzimanje sadržaja
    ~/300 zabranjeno preuzimanje
    ~/300 zabranjeno svako kopiranje
    ~/400 prenošenje sadržaja dozvoljeno
    ~/400 dozvoljeno preuzimanje sadržaja
    ~/400 dopušteno je preuzimanje
    = impressum
    = impresum
    = o nama
    = kontakt
    = oglašavanje
    [contact-plug]
    ^ pošaljite nam svoju priču
    ^ pošaljite nam vijest
    ^ pošaljite nam informaciju
    ^/edge/link/160 želite li dopuniti temu ili prijaviti pogrešku
    ^/edge/link/60 javite nam se
    [app-plug]
    ^ preuzmite aplikaciju
    ^ preuzmite našu aplikaciju
    ^ preuzmite mobilnu aplikaciju
    ^ skinite aplikaciju
    [media-control]
    = bonus video
    = reproduciraj
    = zatvori
    = cijeli zaslon
    = galerija
    = foto galerija
    = fotogalerija
    = pogledajte video
    = pogledaj video
    = pogledajte galeriju
    = pogledajte fotogaleriju
    = otvori galeriju
    ^/edge/60 bonus video:
    [reading-time]
    =/edge pregleda
    =/edge pregledi
    =/edge čitanja
    = vrijeme čitanja
    = vreme čitanja
    = min čitanja
    = minuta čitanja
    = vrijeme čitanja: min
    = vreme čitanja: min
    - min
    - oko
    - minuta
    [navigation-leftover]
    = također dostupno i u
    = sljedeći post
    = prethodni post
    = preskoči na sadržaj
    = preskoči na glavni sadržaj
    = idi na sadržaj
    = na vrh
    = povratak na vrh
    = naslovnica
    = naslovna
    = početna
    = početna stranica
    = pretraga
    = pretraži
    = tražilica
    = izbornik
    = prethodni članak
    = sljedeći članak
    = sledeći članak
    = prethodna vijest
    = sljedeća vijest
    """#
}
