extension Lexicon {
  /// Estonian.
  static let estonian: StaticString = #"""
    [share-bar]
    = jaga
    = jaga artiklit
    = jaga sõpradega
    = jaga facebookis
    = jaga lugu
    = kopeeri link
    = link kopeeritud
    = meeldib
    = saada sõbrale
    = jaga e-postiga
    + prindi
    + salvesta
    + e-post
    - ja
    ^ jaga artiklit
    [newsletter]
    = uudiskiri
    = liitu uudiskirjaga
    = telli uudiskiri
    = sinu e-post
    = sinu e-posti aadress
    = e-posti aadress
    ^ liitu uudiskirjaga
    ^ liitu meie uudiskirjaga
    ^ telli meie uudiskiri
    ^ telli uudiskiri
    ~ meie uudiskirjaga
    [follow-us]
    = jälgi meid
    = jälgi
    ^ jälgi meid
    [read-more]
    = loe edasi
    = loe lisaks
    = loe rohkem
    = rohkem
    = näita rohkem
    = vaata rohkem
    = vaata kõiki
    = loe artiklit
    = veel
    = loe kogu artiklit
    = lae rohkem
    ^ loe edasi
    ^ loe kogu artiklit
    [related-list]
    ^/edge/link/80 märksõnad:
    : märksõnad
    : teemad
    : video
    : kategooriad
    : sildid
    : seotud teemad
    :/alone loe ka
    :/alone loe veel
    :/alone loe lisaks
    :/alone vaata ka
    :/alone seotud artiklid
    :/alone seotud lood
    :/alone seotud uudised
    :/alone sarnased artiklid
    :/alone loetumad
    :/alone enim loetud
    :/alone viimased uudised
    :/alone värsked uudised
    :/alone viimased
    :/alone uuemad
    :/alone soovitame
    :/alone soovitatud
    :/alone toimetaja soovitab
    :/alone populaarsed
    :/alone veel uudiseid
    :/alone sulle võib huvi pakkuda
    :/alone samal teemal
    :/alone veel samal teemal
    ^/200 loe ka
    ^/200 vaata ka:
    ^/200 loe lisaks:
    [cookie-notice]
    = nõustun
    = luba kõik
    = nõustu kõigiga
    = keeldun
    = küpsiste seaded
    = privaatsuspoliitika
    = privaatsustingimused
    = küpsiste poliitika
    = kasutustingimused
    ^/400 see veebileht kasutab küpsiseid
    ^/400 see leht kasutab küpsiseid
    ^/400 me kasutame küpsiseid
    ^/400 veebilehel kasutatakse küpsiseid
    ^/400 kasutame küpsiseid
    [advertisement]
    = reklaam
    = sisuturundus
    = artikkel jätkub pärast reklaami
    = lugu jätkub pärast reklaami
    = reklaamtekst
    [subscription]
    = logi sisse
    = registreeru
    = telli
    = loo konto
    = unustasid parooli
    = tellimus
    ^ oled juba tellija
    ^ juba tellija
    ^ artikli lugemiseks
    [comments-plug]
    = kommentaarid
    = kommentaar
    = kommenteeri
    = lisa kommentaar
    = kommentaare ei ole
    = vasta
    = tühista vastus
    = loe kommentaare
    = vaata kommentaare
    = jäta kommentaar
    ^ sinu e-postiaadressi ei avaldata
    ^ nõutavad väljad on
    ^ sinu e-posti aadressi ei avaldata
    [feed-footer]
    ^/inside/500 postitus … ilmus esmalt
    [copyright-line]
    ~/300 kõik õigused kaitstud
    ~/300 kõik õigused on kaitstud
    = meist
    = kontakt
    = reklaami tellimine
    [contact-plug]
    ^ saada vihje
    ^ märkasid viga
    [media-control]
    = esita
    = sulge
    = täisekraan
    = galerii
    = kuula artiklit
    = vaata galeriid
    [reading-time]
    = lugemisaeg
    = min lugemist
    = minutit lugemist
    - min
    [navigation-leftover]
    = saadaval ka
    = otse peamise sisu juurde
    = järgmine postitus
    = eelmine postitus
    = liigu sisu juurde
    = liigu edasi põhisisu juurde
    = hüppa sisu juurde
    = tagasi üles
    = üles
    = avaleht
    = esileht
    = otsing
    = otsi
    = menüü
    = eelmine artikkel
    = järgmine artikkel
    """#
}
