extension Lexicon {
  /// Latvian.
  static let latvian: StaticString = #"""
    [share-bar]
    = dalīties
    = dalies
    = padalies
    = ieteikt
    = dalīties facebook
    = kopēt saiti
    = saite nokopēta
    = patīk
    = ieteikt draugam
    + drukāt
    + izdrukāt
    + saglabāt
    + nosūtīt
    - ar
    - un
    [newsletter]
    = pieteikties
    = pieteikties jaunumiem
    = pieraksties jaunumiem
    = jaunumi e-pastā
    = tavs e-pasts
    = jūsu e-pasts
    = e-pasta adrese
    = abonēt
    ^ piesakies jaunumiem
    ^ pieraksties jaunumiem
    ^ piesakieties jaunumiem
    ^ saņem jaunākās ziņas
    [follow-us]
    = seko mums
    = sekojiet mums
    = sekot
    ^ seko mums
    ^ sekojiet mums
    ^ seko … sociālajos tīklos
    [read-more]
    = lasīt vairāk
    = lasīt tālāk
    = lasi vairāk
    = lasi tālāk
    = vairāk
    = rādīt vairāk
    = skatīt vairāk
    = skatīt visus
    = turpināt lasīt
    = lasīt visu rakstu
    ^ lasi vairāk
    ^ lasīt vairāk
    ^ visu rakstu lasiet
    [related-list]
    ^/edge/link/80 atslēgvārdi:
    ^/edge/80 birkas:
    : birkas
    : tēmas
    : atslēgvārdi
    : video
    : kategorijas
    : tagi
    :/alone lasi arī
    :/alone lasiet arī
    :/alone lasi vēl
    :/alone lasi citur
    :/alone skaties arī
    :/alone saistītie raksti
    :/alone saistītās ziņas
    :/alone saistītās tēmas
    :/alone līdzīgi raksti
    :/alone lasītākās
    :/alone lasītākie
    :/alone lasītākais
    :/alone populārākie
    :/alone populārākās
    :/alone jaunākās
    :/alone jaunākie
    :/alone jaunākās ziņas
    :/alone citas ziņas
    :/alone iesakām
    :/alone iesakām izlasīt
    :/alone vairāk par tēmu
    :/alone vēl par šo tēmu
    :/alone tev varētu interesēt
    :/alone citi raksti
    ^/200 lasi arī
    ^/200 lasiet arī
    ^/200 saistītais raksts:
    ^/200 lasi vēl:
    [cookie-notice]
    = piekrītu
    = apstiprināt
    = piekrist
    = piekrist visām
    = noraidīt
    = sīkdatņu iestatījumi
    = privātuma politika
    = sīkdatņu politika
    = lietošanas noteikumi
    ^/400 šī vietne izmanto sīkdatnes
    ^/400 šajā vietnē tiek izmantotas sīkdatnes
    ^/400 mēs izmantojam sīkdatnes
    ^/400 šī mājaslapa izmanto
    [advertisement]
    = reklāma
    = sludinājums
    = reklāmraksts
    = raksts turpinās pēc reklāmas
    = turpinājums pēc reklāmas
    [subscription]
    = ienākt
    = pieslēgties
    = ielogoties
    = reģistrēties
    = abonements
    = aizmirsi paroli
    ^ jau esi abonents
    [comments-plug]
    = komentāri
    = komentārs
    = komentēt
    = pievienot komentāru
    = pievieno komentāru
    = nav komentāru
    = atbildēt
    = atcelt atbildi
    = raksti komentāru
    = rakstīt komentāru
    = skatīt komentārus
    ^ jūsu e-pasta adrese netiks publicēta
    ^ obligātie lauki ir
    [copyright-line]
    ~/300 visas tiesības aizsargātas
    ~/300 visas tiesības paturētas
    ~/300 pārpublicēšana bez
    = par mums
    = kontakti
    [media-control]
    = atskaņot
    = aizvērt
    = pilnekrāna režīms
    = galerija
    = foto galerija
    = klausīties rakstu
    [reading-time]
    = lasīšanas laiks
    = min lasīšanai
    - min
    [navigation-leftover]
    = pāriet uz saturu
    = uz augšu
    = sākums
    = sākumlapa
    = meklēt
    = izvēlne
    = iepriekšējais raksts
    = nākamais raksts
    """#
}
