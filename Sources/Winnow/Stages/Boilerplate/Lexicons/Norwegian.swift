extension Lexicon {
  /// Norwegian.
  static let norwegian: StaticString = #"""
    [share-bar]
    = del
    = del artikkel
    = del artikkelen
    = del saken
    = del på facebook
    = del på twitter
    = kopier lenke
    = lenke kopiert
    = liker
    + skriv ut
    + lagre
    - på
    - og
    ^ del artikkelen
    ^ del saken
    [print-mail]
    = skriv ut siden
    = skriv ut artikkelen
    [newsletter]
    = nyhetsbrev
    = meld deg på
    = meld deg på nyhetsbrev
    = din e-post
    ^ meld deg på
    ^ få … i innboksen
    ^/edge ikke gå glipp av
    ~ vårt nyhetsbrev
    ~ våre nyhetsbrev
    [follow-us]
    = følg oss
    = følg
    ^ følg oss
    ~ følg oss på
    [read-more]
    = les mer
    = les videre
    = les hele saken
    = les hele artikkelen
    = vis mer
    = vis flere
    = se mer
    = se flere
    = klikk her
    ^ les mer
    ^ les hele
    ^ klikk her
    ^ saken fortsetter
    ^ artikkelen fortsetter
    [related-list]
    ^/edge/link/80 stikkord:
    ^/edge/link/80 emneord:
    ^/edge/80 emneknagger:
    :/alone siste kommentarer
    :/alone siste innlegg
    :/alone siste poster
    :/alone relaterte poster
    : emner
    : stikkord
    : tags
    : relatert
    : relaterte
    :/open mer om
    : video
    : kategorier
    :/alone les også
    :/alone les mer om
    :/alone se også
    :/alone relaterte saker
    :/alone relaterte artikler
    :/alone flere saker
    :/alone flere artikler
    :/alone flere nyheter
    :/alone mest lest
    :/alone siste nytt
    :/alone siste nyheter
    :/alone siste saker
    :/alone anbefalt
    :/alone anbefalte artikler
    :/alone anbefalt for deg
    :/alone du vil kanskje også like
    ^/200 les også
    ^/200 se også:
    [cookie-notice]
    = godta
    = godta alle
    = aksepter
    = avvis
    = personvern
    = personvernerklæring
    = personvernpolicy
    ^/400 vi bruker informasjonskapsler
    ^/400 vi bruker cookies
    ^/400 dette nettstedet bruker
    ^/300 for å se dette innholdet må du
    ^/300 for å vise dette innholdet må du
    ^/300 du må godta informasjonskapsler for å
    ^/300 du må godta cookies for å
    [advertisement]
    = annonse
    = annonser
    = annonsørinnhold
    = reklame
    = sponset innhold
    = saken fortsetter etter annonsen
    = artikkelen fortsetter under annonsen
    = artikkelen fortsetter etter annonsen
    = saken fortsetter under bildet
    = saken fortsetter under videoen
    = artikkelen fortsetter under bildet
    [subscription]
    = logg inn
    = bli abonnent
    = kjøp abonnement
    = allerede abonnent
    = glemt passord
    ^ allerede abonnent
    ^ bli abonnent
    ^ logg inn for
    = denne saken er for abonnenter
    = saken er for abonnenter
    = kun for abonnenter
    = for abonnenter
    [comments-plug]
    = send kommentar
    = foreløpig ikke vurdert
    = kommentarer
    = kommentarfelt
    = kommenter
    = legg igjen en kommentar
    = ingen kommentarer
    = svar
    = avbryt svar
    ^ legg igjen en kommentar
    ^ legg inn en kommentar
    ^ din e-postadresse vil ikke
    ^ obligatoriske felt
    ~ lagre mitt navn, e-post og nettside
    [feed-footer]
    ^/inside/500 innlegget … dukket først opp på
    [copyright-line]
    ~/edge/300 alle rettigheter
    = om oss
    = kontakt oss
    [contact-plug]
    = tips oss
    ^/edge tips oss
    ^/edge har du tips
    ^ fant du en feil
    ^ har du tips til denne saken
    ^ har du innspill til denne saken
    [media-control]
    ^/figure/26 se alle … bildene
    = se alle bildene
    = åpne galleri
    = vis galleri
    =/edge bildegalleri
    ^ sammendraget er laget
    ^ oppsummeringen er laget
    = spill av
    = lukk
    = fullskjerm
    = bildeserie
    = lytt til saken
    = lytt til artikkelen
    [reading-time]
    =/edge lesing
    =/edge visninger
    =/edge lesninger
    = lesetid
    = min lesetid
    - min
    [navigation-leftover]
    = også tilgjengelig på
    = hopp til hovedinnholdet
    = neste innlegg
    = forrige innlegg
    = hopp til innhold
    = gå til innhold
    = hopp til hovedinnhold
    = til toppen
    = tilbake til toppen
    = tilbake
    = hjem
    = forsiden
    = meny
    = søk
    = innhold
    = til forsiden
    = gå til hovedinnhold
    ^/edge/160 denne artikkelen er over … gammel
    ^/edge/160 denne artikkelen er mer enn … gammel
    ^/edge/48 artikkelen er mer enn … gammel
    ^/edge/48 artikkelen er over … gammel
    ^/edge/48 denne saken er over … gammel
    ^/edge/40 saken er over … gammel
    ^/edge/40 saken er mer enn … gammel
    = innleggsnavigasjon
    """#
}
