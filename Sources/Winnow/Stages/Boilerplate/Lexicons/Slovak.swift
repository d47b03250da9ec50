extension Lexicon {
  /// Slovak.
  static let slovak: StaticString = #"""
    [share-bar]
    = zdieľať na twitteri
    = zdieľať
    = zdieľaj
    = zdieľajte
    = zdieľať článok
    = zdieľať na facebooku
    = zdieľaj na facebooku
    = kopírovať odkaz
    = skopírovať odkaz
    = odkaz skopírovaný
    = páči sa mi to
    = poslať e-mailom
    = pošli e-mailom
    + tlačiť
    + vytlačiť
    + uložiť
    + poslať
    - na
    - a
    ^ zdieľajte článok
    ^ zdieľať článok
    [newsletter]
    = odoberať newsletter
    = odoberať
    = prihlásiť sa na odber
    = prihlásiť na odber
    = odber noviniek
    = váš e-mail
    = váš email
    = zadajte váš e-mail
    ^ prihláste sa na odber
    ^ prihláste sa k odberu
    ^ odoberajte náš newsletter
    ^ odoberajte newsletter
    ^ prihlásiť sa na odber
    ~ náš newsletter
    ~ nášho newslettera
    [follow-us]
    = sledujte nás
    = sleduj nás
    ^ sledujte nás na
    ^ sledujte nás aj na
    ^ sleduj nás na
    ^ pridajte sa k nám na
    [read-more]
    = čítať ďalej
    = čítajte ďalej
    = čítať viac
    = viac
    = viac informácií
    = zobraziť viac
    = zobraziť všetko
    = celý článok
    = pokračovať v čítaní
    = načítať viac
    = zistiť viac
    = čítaj ďalej
    = prečítať celý článok
    ^ čítajte ďalej
    ^ čítajte viac
    ^ celý článok si
    = článok pokračuje pod videom
    = článok pokračuje pod reklamou
    [related-list]
    ^/edge/80 štítky:
    ^/edge/link/80 kľúčové slová:
    ^/edge/80 tagy:
    :/alone aktuálne príspevky
    :/alone produkty, ktoré ste nedávno videl
    :/alone odporúčané položky
    : značky
    : štítky
    : kľúčové slová
    : témy
    : video
    : kategórie
    : tagy
    : súvisiace témy
    :/alone čítajte aj
    :/alone čítajte tiež
    :/alone čítaj aj
    :/alone prečítajte si aj
    :/alone prečítajte si tiež
    :/alone pozrite si aj
    :/alone súvisiace články
    :/alone súvisiace správy
    :/alone súvisiace
    :/alone podobné články
    :/alone najčítanejšie
    :/alone najnovšie
    :/alone najnovšie správy
    :/alone odporúčame
    :/alone odporúčané
    :/alone odporúčané články
    :/alone mohlo by vás zaujímať
    :/alone mohlo by sa vám páčiť
    :/alone mohlo by ťa zaujímať
    :/alone ďalšie články
    :/alone ďalšie správy
    :/alone viac k téme
    :/alone nenechajte si ujsť
    :/alone najčítanejšie články
    ^/200 čítajte aj:
    ^/200 čítajte tiež:
    ^/200 prečítajte si aj:
    ^/200 čítaj aj:
    ^/200 pozrite si aj:
    ^/200 súvisiaci článok
    ^/200 čítajte aj
    [cookie-notice]
    = súhlasím
    = prijať
    = prijať všetko
    = prijať všetky
    = odmietnuť
    = nastavenia cookies
    = nastavenie cookies
    = ochrana osobných údajov
    = zásady ochrany osobných údajov
    = podmienky používania
    = ochrana súkromia
    ^/400 táto stránka používa cookies
    ^/400 táto webová stránka používa
    ^/400 používame cookies
    ^/400 používame súbory cookie
    ^/400 tento web používa
    [advertisement]
    = reklama
    = inzercia
    = sponzorovaný obsah
    = platená inzercia
    = článok pokračuje pod reklamou
    = článok pokračuje pod videom reklamou
    = pokračovanie článku pod reklamou
    [subscription]
    = prihlásiť sa
    = prihlásenie
    = prihlásiť
    = registrácia
    = registrovať sa
    = predplatné
    = zabudnuté heslo
    = predplatiť
    ^ máte predplatné
    ^ už máte predplatné
    ^ tento článok je pre predplatiteľov
    ^ už ste predplatiteľ
    [comments-plug]
    =/edge komentárov
    = momentálne neohodnotené
    = napísať recenziu
    = komentáre
    = komentár
    = diskusia
    = pridať komentár
    = pridaj komentár
    = žiadne komentáre
    = odpovedať
    = zrušiť odpoveď
    = vstúpiť do diskusie
    = pridať príspevok
    = zobraziť diskusiu
    = pridajte komentár
    = zapojiť sa do diskusie
    ^ vaša e-mailová adresa nebude zverejnená
    ^ vyžadované polia sú
    ^ povinné polia sú
    ~ uložiť moje meno, e-mail
    [feed-footer]
    ^/inside/500 príspevok … zobrazený najskôr
    ^/inside/500 príspevok … je zobrazený ako prvý na
    [copyright-line]
    ~/300 všetky práva vyhradené
    ~/300 publikovanie alebo ďalšie šírenie
    = o nás
    = kontakt
    = kontakty
    = inzerujte u nás
    [contact-plug]
    ^ našli ste chybu
    ^ našli ste v článku chybu
    ^ máte tip na
    ^ ak máte tip
    [app-plug]
    ^ stiahnite si aplikáciu
    ^ stiahnite si našu aplikáciu
    [media-control]
    = prehrať
    = zavrieť
    = celá obrazovka
    = galéria
    = fotogaléria
    = zobraziť galériu
    = vypočujte si článok
    [reading-time]
    =/edge zobrazení
    =/edge prečítané
    =/edge zobrazené
    = čas čítania
    = min čítania
    = minút čítania
    = minúty čítania
    - min
    [navigation-leftover]
    = tiež dostupné v
    = skočiť na hlavný obsah
    = nasledujúci príspevok
    = predchádzajúci príspevok
    = preskočiť na obsah
    = prejsť na obsah
    = prejsť na hlavný obsah
    = hore
    = späť hore
    = domov
    = titulka
    = hľadať
    = vyhľadávanie
    = menu
    = predchádzajúci článok
    = nasledujúci článok
    = ďalší článok
    """#
}
