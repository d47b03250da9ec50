extension Lexicon {
  /// Swedish.
  static let swedish: StaticString = #"""
    [share-bar]
    = dela
    = dela artikeln
    = dela artikel
    = dela på facebook
    = dela på twitter
    = dela via
    = kopiera länk
    = länk kopierad
    = gilla
    = tipsa en vän
    + skriv ut
    + spara
    + kommentera
    - på
    - via
    - och
    ^ dela artikeln
    ^ klicka för att dela
    = dela detta
    = gilla laddar in
    ^/edge/120 gillade du artikeln
    [print-mail]
    = skriv ut sidan
    = skriv ut den här sidan
    = utskriftsversion
    [newsletter]
    = nyhetsbrev
    = anmäl dig
    = prenumerera på nyhetsbrev
    = din e-postadress
    ^/edge prenumerera på
    ^ anmäl dig till
    ^ få … i din inkorg
    ^/edge missa inte
    ^/edge skriv upp dig
    ~ vårt nyhetsbrev
    ~ våra nyhetsbrev
    =/edge håll dig uppdaterad
    [follow-us]
    = följ oss
    = följ
    ^ följ oss
    ^/edge gilla oss
    ~ följ oss på
    [read-more]
    = läs mer
    = läs vidare
    = läs hela artikeln
    = visa mer
    = visa fler
    = ladda fler
    = fortsätt läsa
    = klicka här
    = mer
    ^ läs mer
    ^ läs hela
    ^ fortsätt läsa
    ^ klicka här
    [related-list]
    ^/edge/80 taggar:
    ^/edge/link/80 nyckelord:
    :/alone senaste kommentarer
    :/alone senaste inläggen
    :/alone nya poster
    :/alone relaterade poster
    :/alone produkter du nyligen besökt
    :/alone rekommenderade produkter
    : ämnen
    : taggar
    : relaterat
    : relaterade
    :/open mer om
    : video
    : mer
    : kategorier
    :/alone läs också
    : relaterade produkter
    : liknande produkter
    :/alone läs även
    :/alone se även
    :/alone läs mer om
    :/alone relaterade artiklar
    :/alone relaterat innehåll
    :/alone liknande artiklar
    :/alone fler artiklar
    :/alone fler nyheter
    :/alone mest läst
    :/alone mest lästa
    :/alone senaste nytt
    :/alone senaste nyheterna
    :/alone senaste artiklarna
    :/alone rekommenderat
    :/alone rekommenderade artiklar
    :/alone du kanske också gillar
    :/alone missa inte
    :/alone populärt
    ^/200 läs också
    ^/200 läs även
    ^/200 läs mer:
    [cookie-notice]
    = godkänn
    = godkänn alla
    = acceptera
    = acceptera alla
    = cookieinställningar
    = integritetspolicy
    = cookiepolicy
    ^/400 vi använder cookies
    ^/400 den här webbplatsen använder
    ^/400 genom att fortsätta
    ^/300 för att se innehållet behöver du godkänna
    ^/300 för att se detta innehåll behöver du
    ^/300 för att se innehållet måste du
    ^/300 för att visa innehållet behöver du
    [advertisement]
    = annons
    = annonser
    = sponsrat innehåll
    = reklam
    = annonsinnehåll
    = artikeln fortsätter efter annonsen
    = artikeln fortsätter under annonsen
    = texten fortsätter efter annonsen
    [subscription]
    = logga in
    = bli prenumerant
    = prenumerera
    = skapa konto
    = redan prenumerant
    = glömt lösenord
    ^ redan prenumerant
    ^ bli prenumerant
    ^ den här artikeln är för
    ^ logga in för
    = denna artikel är för prenumeranter
    = artikeln är för prenumeranter
    = endast för prenumeranter
    = den här artikeln är för prenumeranter
    [comments-plug]
    = skicka kommentar
    ^ e-postadressen publiceras inte
    = ej betygsatt
    = skriv en recension
    = kommentarer
    = kommentera
    = lämna en kommentar
    = lämna ett svar
    = inga kommentarer
    = svara
    = avbryt svar
    ^ lämna en kommentar
    ^ din e-postadress kommer inte
    ^ obligatoriska fält
    = kommentera artikeln
    = visa kommentarer
    ~ spara mitt namn, min e-postadress
    ~/400 akismet för att minska skräppost
    ~/300 hur din kommentarsdata bearbetas
    =/edge vad tycker du
    [feed-footer]
    ^/inside/500 inlägget … dök först upp på
    [copyright-line]
    ~/300 alla rättigheter förbehållna
    ~/edge/300 citera oss gärna
    = om oss
    = kontakta oss
    [contact-plug]
    = rapportera fel
    ^ har du hittat ett fel
    ^/edge tipsa oss
    ^ såg du ett fel
    = rätta artikeln
    = rätta texten
    = anmäl textfel
    = tipsa redaktionen
    = så jobbar vi med journalistik
    = så jobbar vi
    = så arbetar vi med journalistik
    ^ så jobbar … med kvalitetsjournalistik
    ^ så arbetar … med kvalitetsjournalistik
    [media-control]
    = visa alla bilder
    = visa bildspel
    = starta bildspel
    = se bildspelet
    = spela
    = spela upp
    = stäng
    = helskärm
    = förstora
    = bildspel
    = lyssna på artikeln
    = lyssna på den här artikeln
    [reading-time]
    =/edge visningar
    =/edge läsningar
    = lästid
    = min läsning
    = minuters läsning
    - min
    [navigation-leftover]
    = lägg till i kalendern
    = lägg till i kalender
    = även tillgänglig på
    = nästa inlägg
    = föregående inlägg
    = hoppa till innehåll
    = hoppa till huvudinnehåll
    = till innehållet
    = till toppen
    = tillbaka till toppen
    = tillbaka
    = hem
    = startsida
    = meny
    = sök
    = innehåll
    = till startsidan
    = gå till huvudinnehåll
    ^/edge/44 artikeln är mer än … gammal
    ^/edge/120 den här artikeln är mer än … gammal
    ^/edge/40 artikeln är äldre än … år
    = inläggsnavigering
    """#
}
