extension Lexicon {
  /// Hungarian.
  static let hungarian: StaticString = #"""
    [share-bar]
    = cikk megosztása
    = megosztom facebookon
    = megosztom twitteren
    = megosztás
    = megosztom
    = oszd meg
    = oszd meg másokkal is
    = megosztás facebookon
    = megosztás a facebookon
    = link másolása
    = tetszik
    = ossza meg
    = küldés e-mailben
    = megosztás e-mailben
    + nyomtatás
    + mentés
    + küldés
    - és
    - a
    - itt
    ^ oszd meg
    ^ ossza meg a cikket
    ^ ha tetszett a cikk
    [print-mail]
    = oldal nyomtatása
    = cikk nyomtatása
    [newsletter]
    ^/160 ne maradjon le … legjobb írásairól
    ^/160 ne maradjon le … legfrissebb híreiről
    = hírlevél
    = feliratkozás
    = feliratkozom
    = hírlevél feliratkozás
    = feliratkozás hírlevélre
    = e-mail cím
    = iratkozz fel
    ^ iratkozzon fel hírlevelünkre
    ^ iratkozz fel hírlevelünkre
    ^ iratkozzon fel a hírlevelünkre
    ^ iratkozz fel a hírlevelünkre
    ^ feliratkozás hírlevelünkre
    ~ hírlevelünkre
    ~ ne maradjon le a legfontosabb
    [follow-us]
    = kövess minket
    = kövessen minket
    = követés
    = kövess minket facebookon is
    ^ kövess minket
    ^ kövessen minket
    ^ kövesd a … facebook
    ^ csatlakozz facebook
    ^/edge/link/160 kövesse oldalunkat
    ^/edge/link/160 kövesse az oldalunkat
    ^/edge/link/160 kövess minket
    ^/edge/link/160 kövessen minket
    [read-more]
    = tovább
    = tovább olvasom
    = tovább a cikkre
    = bővebben
    = olvass tovább
    = további részletek
    = részletek
    = mutass többet
    = még több
    = kattintson ide
    = a teljes cikk
    ^ a teljes cikk itt
    ^ a teljes cikket itt
    ^ tovább olvasom
    ^ bővebben itt
    [related-list]
    ^/edge/80 címkék:
    ^/edge/link/80 kulcsszavak:
    :/alone legutóbbi hozzászólások
    :/alone legutóbbi bejegyzések
    :/alone friss bejegyzések
    :/alone kapcsolódó bejegyzések
    ^/160 olvasta már?
    ^/160 olvastad már?
    : címkék
    : kapcsolódó
    : témák
    : videó
    : kategóriák
    : tagek
    :/alone kapcsolódó cikkek
    :/alone kapcsolódó cikkeink
    :/alone kapcsolódó anyagok
    :/alone kapcsolódó tartalom
    :/alone olvasta már?
    :/alone olvastad már?
    :/alone ezt is olvassa el
    :/alone ezt olvasta már
    :/alone ajánlott cikkek
    :/alone ajánlott tartalom
    :/alone ajánljuk
    :/alone ajánló
    :/alone legolvasottabb
    :/alone legolvasottabbak
    :/alone legnépszerűbb
    :/alone friss hírek
    :/alone legfrissebb
    :/alone legfrissebb hírek
    :/alone további hírek
    :/alone további cikkek
    :/alone ez is érdekelheti
    :/alone ez is érdekelhet
    :/alone ezek is érdekelhetik
    :/alone hasonló cikkek
    :/alone önnek ajánljuk
    :/alone neked ajánljuk
    :/alone olvasson tovább
    :/alone még több cikk
    ^/200 kapcsolódó cikk
    ^/200 olvassa el ezt is
    ^/200 olvasd el ezt is
    ^/200 ezt is olvasd
    ^/edge/link/160 olvasta már?
    ^/edge/link/160 olvastad már?
    [cookie-notice]
    ^/edge/400 sütiket használunk
    ^/edge/400 ez a weboldal sütiket használ
    ^/edge/400 az oldal sütiket használ
    = elfogadom
    = összes elfogadása
    = elutasítom
    = sütibeállítások
    = süti beállítások
    = adatvédelem
    = adatvédelmi tájékoztató
    = adatkezelési tájékoztató
    = felhasználási feltételek
    = szerzői jogok
    ^/400 ez a weboldal sütiket
    ^/400 weboldalunk sütiket
    ^/400 ez az oldal sütiket
    ^/400 weboldalunkon sütiket
    ^/400 honlapunk sütiket
    [advertisement]
    = hirdetés
    = reklám
    = fizetett tartalom
    = támogatott tartalom
    = szponzorált tartalom
    = a cikk a hirdetés után folytatódik
    = cikkünk a hirdetés után folytatódik
    [subscription]
    = bejelentkezés
    = belépés
    = regisztráció
    = előfizetés
    = előfizetek
    = előfizetőknek
    = elfelejtett jelszó
    ^ már előfizető
    ^ a cikk elolvasásához
    ^ fizess elő
    ^ fizessen elő
    [donation-plug]
    ^ támogasd a munkánkat
    ^ támogassa a munkánkat
    ^ támogass minket
    [comments-plug]
    = hozzászólás küldése
    = még nincs értékelés
    = hozzászólások
    = hozzászólás
    = szólj hozzá
    = kommentek
    = komment
    = kommentelek
    = új hozzászólás
    = nincs hozzászólás
    = válasz megszakítása
    = hozzászólok
    ^ az e-mail címet nem tesszük közzé
    ^ az e-mail-címet nem tesszük közzé
    ^ a hozzászóláshoz be kell
    ^ a kommenteléshez
    ~/300 mentsd el a nevem, e-mail
    [feed-footer]
    ^/inside/500 a … bejegyzés először
    ^/inside/500 az … bejegyzés először
    ^/inside/500 a(z) … bejegyzés először
    [copyright-line]
    ~/300 minden jog fenntartva
    = impresszum
    = médiaajánlat
    = rólunk
    = kapcsolat
    [app-plug]
    ^ töltse le alkalmazásunkat
    ^ töltsd le az alkalmazás
    [media-control]
    ^/figure/26 galéria … kép
    = galéria megnyitása
    = megnézem a galériát
    =/edge képgaléria
    = lejátszás
    = bezárás
    = teljes képernyő
    = galéria
    = galéria megtekintése
    = videó megtekintése
    = fotók
    [reading-time]
    =/edge megtekintés
    =/edge megtekintések
    =/edge olvasás
    =/edge olvasó
    = perc olvasás
    = olvasási idő
    = perces olvasmány
    = olvasási idő: perc
    - perc
    [navigation-leftover]
    = az előző bejegyzés
    = a következő bejegyzés
    = olvasható még
    = ugrás a főtartalomra
    = ugrás a tartalomhoz
    = ugrás a fő tartalomra
    = tovább a tartalomra
    = vissza a tetejére
    = lap tetejére
    = főoldal
    = kezdőlap
    = keresés
    = menü
    = előző cikk
    = következő cikk
    = vissza
    """#
}
