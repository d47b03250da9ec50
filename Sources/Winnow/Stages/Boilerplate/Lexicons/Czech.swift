extension Lexicon {
  /// Czech.
  static let czech: StaticString = #"""
    [share-bar]
    = sdílet
    = sdílejte
    = sdílet na facebooku
    = sdílet článek
    = sdílet na twitteru
    = kopírovat odkaz
    = zkopírovat odkaz
    = líbí se mi
    = poslat e-mailem
    + tisk
    + vytisknout
    + uložit
    + diskuse
    - na
    - a
    ^/edge sdílejte
    [print-mail]
    = vytisknout stránku
    = tisknout stránku
    = vytisknout článek
    [newsletter]
    ^/160 nenechte si ujít nejlepší texty
    ^/160 nenechte si ujít nejlepší články
    ^/160 nenechte si ujít to nejdůležitější
    = odebírat
    = odebírat newsletter
    = přihlásit se k odběru
    = váš e-mail
    ^ přihlaste se k odběru
    ^/edge odebírejte
    ^ přihlásit se k odběru
    ~ náš newsletter
    ~ našeho newsletteru
    [follow-us]
    = sledujte nás
    = sledovat
    ^ sledujte nás
    ^ najdete nás
    [read-more]
    = číst dál
    = číst více
    = celý článek
    = více
    = více informací
    = zobrazit více
    = zobrazit vše
    = načíst další
    = pokračovat ve čtení
    = zjistit více
    ^ číst dál
    ^ čtěte dál
    ^/edge celý článek
    ^/edge více informací
    ^ klikněte zde
    = článek pokračuje pod videem
    = článek pokračuje pod reklamou
    = článek pokračuje pod fotogalerií
    [related-list]
    ^/edge/80 štítky:
    ^/edge/link/80 klíčová slova:
    ^/edge/80 tagy:
    :/alone nejnovější komentáře
    :/alone nejnovější příspěvky
    = výběr článků
    : štítky
    : témata
    : související
    : rubriky
    : tagy
    : video
    : předchozí
    : další
    :/alone čtěte také
    :/alone čtěte i
    :/alone přečtěte si také
    :/alone přečtěte si
    :/alone mohlo by vás zajímat
    :/alone mohlo by vás také zajímat
    :/alone související články
    :/alone související témata
    :/alone podobné články
    :/alone další články
    :/alone nejčtenější
    :/alone nejčtenější články
    :/alone nejnovější články
    :/alone doporučujeme
    :/alone doporučené články
    :/alone předchozí článek
    :/alone další článek
    ^/200 čtěte také
    ^/200 přečtěte si také
    ^/200 čtěte:
    ^/200 mohlo by vás zajímat
    : čtěte více
    : přečtěte si více
    [cookie-notice]
    ^/edge/400 používáme soubory cookie
    ^/edge/400 tento web používá cookies
    ^/edge/400 tento web používá soubory cookie
    = souhlasím
    = přijmout
    = přijmout vše
    = odmítnout
    = nastavení cookies
    = ochrana osobních údajů
    = obchodní podmínky
    ^/400 tento web používá
    ^/edge/400 používáme cookies
    ^/400 tyto stránky používají
    [advertisement]
    = reklama
    = inzerce
    = komerční sdělení
    = článek pokračuje pod reklamou
    = článek pokračuje pod videoreklamou
    = pokračování článku pod reklamou
    [subscription]
    = přihlásit se
    = přihlásit
    = registrovat
    = registrace
    = předplatné
    = předplatit
    ^ už mám předplatné
    ^ tento článek je určen
    ^/edge pokračování článku
    = tento článek je pouze pro předplatitele
    = pouze pro předplatitele
    = článek je pouze pro předplatitele
    = jen pro předplatitele
    ^ už máte předplatné
    ^ máte předplatné?
    ^ již máte předplatné
    [comments-plug]
    =/edge komentářů
    =/edge komentář
    =/edge žádné komentáře
    =/edge žádný komentář
    = odeslat komentář
    ^ vaše emailová adresa nebude
    = zatím bez hodnocení
    = komentáře
    = diskuse
    = přidat komentář
    = napsat komentář
    = vstoupit do diskuse
    = diskutovat
    = odpovědět
    = zrušit odpověď na komentář
    ^ přidat komentář
    ^ vaše e-mailová adresa nebude
    ^ vyžadované informace
    = diskuze
    = vstoupit do diskuze
    = vstup do diskuse
    = zobrazit diskusi
    = zobrazit diskuzi
    = přejít do diskuse
    ~ uložit do prohlížeče jméno, e-mail
    [feed-footer]
    ^/inside/500 příspěvek … pochází z
    ^/inside/500 příspěvek … se nejdříve objevil
    [copyright-line]
    ~/300 všechna práva vyhrazena
    ~/300 publikování nebo další šíření
    = kontakty
    = o nás
    [contact-plug]
    ^/edge/link/160 chcete nám napsat
    ^ našli jste chybu
    ^ našli jste v článku chybu
    ^/edge máte tip
    [media-control]
    ^/figure/30 fotogalerie … fotografií
    ^/figure/30 fotogalerie … fotek
    ^/figure/30 galerie … fotografií
    = zobrazit galerii
    = zobrazit fotogalerii
    = otevřít galerii
    = přejít do galerie
    = vstoupit do galerie
    ^/160 následuje obsah vložený z jiného webu
    ^/160 přejít před obsah vložený z jiného webu
    ^/160 přejít za obsah vložený z jiného webu
    = přehrát
    = přehrát video
    = zavřít
    = celá obrazovka
    = fotogalerie
    = galerie
    = poslechněte si článek
    = přehrát článek
    = poslechnout článek
    [reading-time]
    - krát
    =/edge čtení na
    =/edge délka čtení
    =/edge zobrazení
    =/edge přečteno
    =/edge zobrazeno
    = doba čtení
    = min čtení
    = minut čtení
    - min
    - minut
    [navigation-leftover]
    = dostupné také v
    = přeskočit na hlavní obsah
    = další příspěvek
    = předchozí příspěvek
    = přejít k obsahu
    = přejít na obsah
    = přeskočit na obsah
    = nahoru
    = zpět nahoru
    = zpět
    = hlavní stránka
    = úvod
    = hledat
    = vyhledávání
    = obsah
    """#
}
