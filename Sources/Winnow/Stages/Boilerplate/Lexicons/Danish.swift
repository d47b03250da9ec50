extension Lexicon {
  /// Danish.
  static let danish: StaticString = #"""
    [share-bar]
    = del
    = del artiklen
    = del artikel
    = del på facebook
    = del på twitter
    = kopier link
    = link kopieret
    = synes godt om
    + udskriv
    + gem
    - på
    - og
    ^ del artiklen
    = gem artiklen
    = gem artikel
    [print-mail]
    = udskriv siden
    = udskriv artiklen
    [newsletter]
    = nyhedsbrev
    = tilmeld
    = tilmeld dig
    = tilmeld nyhedsbrev
    = din e-mail
    ^ tilmeld dig
    ^ få … i din indbakke
    ^/edge gå ikke glip af
    ~ vores nyhedsbrev
    [follow-us]
    = følg os
    = følg
    ^ følg os
    ~ følg os på
    ^ følg med på facebook
    [read-more]
    = læs mere
    = læs videre
    = læs hele artiklen
    = vis mere
    = vis flere
    = se mere
    = se flere
    = klik her
    ^ læs mere
    ^ læs hele
    ^/edge klik her
    = fik du læst
    [related-list]
    ^/edge/link/80 emneord:
    ^/edge/link/80 nøgleord:
    ^/edge/80 tags:
    :/alone nye kommentarer
    :/alone nye indlæg
    :/alone nylige poster
    :/alone relaterede posts
    :/alone produkter du har set for nylig
    :/alone anbefalede varer
    : emner
    : tags
    : relateret
    : relaterede
    :/open mere om
    : video
    : kategorier
    :/alone læs også
    :/alone se også
    :/alone relaterede artikler
    :/alone flere artikler
    :/alone flere nyheder
    :/alone mest læste
    :/alone seneste nyt
    :/alone seneste nyheder
    :/alone anbefalet
    :/alone anbefalede artikler
    :/alone du vil måske også kunne lide
    ^/200 læs også
    ^/200 se også:
    [cookie-notice]
    = accepter
    = accepter alle
    = tillad alle
    = afvis
    = cookieindstillinger
    = cookiepolitik
    = privatlivspolitik
    ^/400 vi bruger cookies
    ^/400 dette website bruger
    ^/400 denne hjemmeside bruger
    ^/300 dette indhold kræver, at du accepterer
    ^/300 dette indhold kræver at du accepterer
    ^/300 for at se dette indhold skal du
    ^/300 du skal acceptere cookies for at se
    [advertisement]
    = annonce
    = annoncer
    = reklame
    = sponsoreret indhold
    = artiklen fortsætter efter annoncen
    = artiklen fortsætter under annoncen
    = artiklen fortsætter under billedet
    = artiklen fortsætter under videoen
    = artiklen fortsætter under grafikken
    = historien fortsætter under annoncen
    [subscription]
    = log ind
    = bliv abonnent
    = køb abonnement
    = allerede abonnent
    = glemt adgangskode
    ^ allerede abonnent
    ^ bliv abonnent
    = artiklen er kun for abonnenter
    = kun for abonnenter
    = for abonnenter
    = er du allerede abonnent
    = log ind eller opret profil
    [comments-plug]
    = skriv kommentar
    = skriv et svar
    = ikke bedømt
    = skriv en anmeldelse
    = kommentarer
    = skriv en kommentar
    = ingen kommentarer
    = svar
    = annuller svar
    ^ skriv en kommentar
    ^ din e-mailadresse vil ikke
    ~ gem mit navn, mail og websted
    ~/400 akismet til at reducere spam
    [copyright-line]
    ~/300 alle rettigheder forbeholdes
    ~/300 ophavsretligt beskyttet
    = om os
    = kontakt os
    [media-control]
    ^/figure/26 se alle … billeder
    = se alle billeder
    = se billederne
    = åbn galleri
    = vis galleri
    ^ opsummeringen er lavet
    = afspil
    = luk
    = fuld skærm
    = billedserie
    = lyt til artiklen
    = hør artiklen
    [reading-time]
    =/edge visninger
    =/edge læsninger
    = læsetid
    = min læsetid
    - min
    [navigation-leftover]
    = fås også i
    = hop direkte til hovedindhold
    = næste indlæg
    = tidligere indlæg
    = gå til indhold
    = spring til indhold
    = til toppen
    = tilbage
    = forside
    = søg
    = indhold
    = gå til hovedindhold
    = til forsiden
    = spring til hovedindhold
    ^/edge/120 denne artikel er mere end … gammel
    ^/edge/44 artiklen er mere end … gammel
    = indlægsnavigation
    [contact-plug]
    = tip os
    = tip redaktionen
    = giv os et tip
    = fandt du en fejl
    = indsend rettelse
    ^ har du et tip
    """#
}
