extension Lexicon {
  /// Afrikaans.
  static let afrikaans: StaticString = #"""
    [share-bar]
    = deel
    = deel hierdie artikel
    = deel hierdie berig
    = deel hierdie storie
    = deel op facebook
    = kopieer skakel
    + druk
    + stoor
    + e-pos
    - op
    - en
    - via
    [newsletter]
    = nuusbrief
    = teken in
    = teken in vir ons nuusbrief
    = e-posadres
    = jou e-posadres
    ^ teken in vir ons
    ^ teken in op ons nuusbrief
    ^ kry ons nuusbrief
    ~ ons nuusbrief
    [follow-us]
    = volg ons
    ^ volg ons op
    ^ sluit aan by ons whatsapp
    [read-more]
    = lees meer
    = lees verder
    = wys meer
    = sien alles
    = lees die volledige berig
    = klik hier
    ^ lees meer
    [related-list]
    : etikette
    : onderwerpe
    : sleutelwoorde
    :/alone lees ook
    :/alone lees nog
    :/alone verwante artikels
    :/alone verwante berigte
    :/alone verwante nuus
    :/alone mees gelees
    :/alone gewildste
    :/alone nuutste nuus
    :/alone jongste nuus
    :/alone meer nuus
    :/alone ander nuus
    :/alone aanbeveel
    ^/200 lees ook
    ^/200 lees nog:
    ^/200 lees meer:
    [cookie-notice]
    = aanvaar
    = aanvaar alles
    = privaatheidsbeleid
    = koekiebeleid
    = bepalings en voorwaardes
    = gebruiksvoorwaardes
    ^/400 hierdie webwerf gebruik koekies
    ^/400 ons gebruik koekies
    [advertisement]
    = advertensie
    = geborgde inhoud
    = artikel gaan voort na advertensie
    [subscription]
    = registreer
    = wagwoord vergeet
    = word 'n intekenaar
    ^ reeds 'n intekenaar
    [comments-plug]
    = kommentaar
    = lewer kommentaar
    = laat 'n kommentaar
    = geen kommentaar nie
    = los 'n kommentaar
    = kanselleer antwoord
    ^ jou e-posadres sal nie gepubliseer word nie
    ^ verpligte velde word
    [copyright-line]
    ~/300 alle regte voorbehou
    = oor ons
    = kontak ons
    [navigation-leftover]
    = gaan na inhoud
    = slaan oor na inhoud
    = terug na bo
    = tuisblad
    = tuis
    """#
}
