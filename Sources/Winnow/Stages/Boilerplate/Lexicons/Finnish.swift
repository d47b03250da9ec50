extension Lexicon {
  /// Finnish.
  static let finnish: StaticString = #"""
    [share-bar]
    = jaa
    = jaa artikkeli
    = jaa juttu
    = jaa facebookissa
    = jaa twitterissä
    = jaa whatsappissa
    = kopioi linkki
    = linkki kopioitu
    = tykkää
    = jaa tämä
    + tulosta
    + tallenna
    + sähköposti
    - ja
    ^ jaa artikkeli
    ^ jaa tämä artikkeli
    [print-mail]
    = kuuntele juttu
    = kuuntele artikkeli
    = tulosta sivu
    = tulosta artikkeli
    [newsletter]
    = uutiskirje
    = tilaa uutiskirje
    = tilaa uutiskirjeemme
    = sähköpostiosoite
    = sähköpostiosoitteesi
    ^ tilaa uutiskirje
    ^ tilaa uutiskirjeemme
    ^ tilaa maksuton uutiskirje
    ~ uutiskirjeemme tilaajaksi
    [follow-us]
    = seuraa meitä
    = seuraa
    ^ seuraa meitä
    [read-more]
    = lue lisää
    = lue koko juttu
    = näytä lisää
    = näytä kaikki
    = katso lisää
    = jatka lukemista
    = lataa lisää
    = lue artikkeli
    ^ lue lisää
    ^ lue koko juttu
    [related-list]
    ^/edge/link/80 avainsanat:
    ^/edge/link/80 asiasanat:
    ^/edge/80 tunnisteet:
    :/alone viimeisimmät kommentit
    :/alone viimeisimmät artikkelit
    :/alone uusimmat kirjoitukset
    :/alone aiheeseen liittyvät kirjoitukset
    :/alone viimeksi katselemasi tuotteet
    :/alone suositellut tuotteet
    : aiheet
    : avainsanat
    : asiasanat
    : tagit
    : video
    : kategoriat
    : aiheesta muualla
    :/alone lue myös
    :/alone katso myös
    :/alone lue seuraavaksi
    :/alone luetuimmat
    :/alone uusimmat
    :/alone tuoreimmat
    :/alone suosituimmat
    :/alone lisää aiheesta
    :/alone aiheeseen liittyvää
    :/alone aiheeseen liittyvät
    :/alone aiheesta lisää
    :/alone muut lukevat
    :/alone sinua voisi kiinnostaa
    :/alone lisää uutisia
    :/alone suosittelemme
    :/alone muita juttuja
    :/alone toimitus suosittelee
    ^/200 lue myös
    ^/200 katso myös:
    [cookie-notice]
    = hyväksy
    = hyväksy kaikki
    = hyväksyn
    = evästeasetukset
    = tietosuoja
    = tietosuojaseloste
    = evästekäytäntö
    = käyttöehdot
    = hylkää kaikki
    ^/400 käytämme evästeitä
    ^/400 tämä sivusto käyttää evästeitä
    ^/400 sivustolla käytetään evästeitä
    ~/200 koska et ole hyväksynyt evästeitä
    ^/200 nähdäksesi tämän sisällön
    ^/200 tämän sisällön näyttäminen vaatii
    [advertisement]
    = mainos
    = mainokset
    = kaupallinen yhteistyö
    = mainos alkaa
    = mainos päättyy
    = juttu jatkuu mainoksen jälkeen
    = artikkeli jatkuu mainoksen jälkeen
    = juttu jatkuu mainoksen alla
    = juttu jatkuu kuvan jälkeen
    = juttu jatkuu kuvan alla
    [subscription]
    = kirjaudu
    = kirjaudu sisään
    = tilaa
    = tilaa lehti
    = tilaajille
    = vain tilaajille
    = unohtuiko salasana
    = luo tunnus
    = rekisteröidy
    ^ onko sinulla jo tilaus
    ^ tämä artikkeli on tilaajille
    ^ oletko jo tilaaja
    [comments-plug]
    =/edge kommenttia
    =/edge kommentti
    = lähetä kommentti
    = ei vielä arvosteltu
    = kirjoita arvostelu
    = kommentit
    = kommentoi
    = kirjoita kommentti
    = ei kommentteja
    = jätä kommentti
    = vastaa
    = peruuta vastaus
    = lue kommentit
    = keskustele
    = keskustelu
    ^/200 mitä ajatuksia juttu herätti
    ^/160 voit keskustella aiheesta … saakka
    ^ sähköpostiosoitettasi ei julkaista
    ^ pakolliset kentät on merkitty
    ^ kirjaudu sisään kommentoidaksesi
    [feed-footer]
    ^/inside/500 artikkeli … julkaistiin ensimmäisen kerran
    ^/inside/500 artikkeli … ilmestyi ensin
    ^/inside/500 artikkeli … julkaistu ensin
    [copyright-line]
    ~/300 kaikki oikeudet pidätetään
    = tietoa meistä
    = ota yhteyttä
    = yhteystiedot
    [contact-plug]
    ^ lähetä uutisvinkki
    ^ huomasitko virheen
    ^ löysitkö virheen
    [media-control]
    = katso kuvat
    = katso kuvagalleria
    = avaa kuvagalleria
    = toista
    = sulje
    = koko näyttö
    = kuuntele
    = katso video
    = kuvagalleria
    [reading-time]
    =/edge katselukertaa
    =/edge lukukertaa
    = lukuaika
    = min lukuaika
    - min
    - noin
    [navigation-leftover]
    = saatavilla myös
    = seuraava kirjoitus
    = edellinen kirjoitus
    = siirry sisältöön
    = siirry suoraan sisältöön
    = hyppää sisältöön
    = takaisin ylös
    = etusivu
    = haku
    = hae
    = valikko
    = edellinen artikkeli
    = seuraava artikkeli
    ^/edge/40 artikkeli on yli … vanha
    ^/edge/40 juttu on yli … vanha
    ^/edge/100 tämä artikkeli on yli … vanha
    """#
}
