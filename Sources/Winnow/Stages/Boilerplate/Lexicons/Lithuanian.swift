extension Lexicon {
  /// Lithuanian.
  static let lithuanian: StaticString = #"""
    [share-bar]
    = dalintis
    = dalinkitės
    = pasidalinti
    = pasidalink
    = pasidalinkite
    = dalintis facebook
    = kopijuoti nuorodą
    = nuoroda nukopijuota
    = patinka
    = dalinkis
    = siųsti draugui
    = pasidalyti
    + spausdinti
    + išsaugoti
    - ir
    - per
    ^ pasidalinkite straipsniu
    ^ dalinkitės straipsniu
    [newsletter]
    = naujienlaiškis
    = prenumeruoti
    = prenumeruok
    = prenumeruokite
    = prenumeruoti naujienlaiškį
    = jūsų el. paštas
    = el. paštas
    = el. pašto adresas
    ^ prenumeruokite mūsų naujienlaiškį
    ^ prenumeruokite naujienlaiškį
    ^ užsiprenumeruokite naujienlaiškį
    ^ prenumeruok naujienlaiškį
    ~ mūsų naujienlaiškį
    [follow-us]
    = sekite mus
    = sek mus
    = sekti
    ^ sekite mus
    ^ sek mus
    ^ sekite naujienas
    ^ sekite svarbiausias
    [read-more]
    = skaityti daugiau
    = skaityti toliau
    = skaitykite daugiau
    = plačiau
    = daugiau
    = rodyti daugiau
    = skaityti visą straipsnį
    = žiūrėti visus
    = daugiau informacijos
    = tęsti skaitymą
    ^ skaitykite daugiau
    ^ skaityti daugiau
    ^ visą straipsnį skaitykite
    [related-list]
    ^/edge/link/80 raktiniai žodžiai:
    ^/edge/80 žymos:
    : žymos
    : temos
    : raktažodžiai
    : video
    : kategorijos
    : žymės
    :/alone taip pat skaitykite
    :/alone taip pat skaityk
    :/alone skaitykite taip pat
    :/alone skaitykite daugiau
    :/alone susiję straipsniai
    :/alone susijusios naujienos
    :/alone susijusios temos
    :/alone panašūs straipsniai
    :/alone skaitomiausi
    :/alone skaitomiausios
    :/alone populiariausi
    :/alone populiariausi straipsniai
    :/alone populiariausios naujienos
    :/alone naujausi
    :/alone naujausi straipsniai
    :/alone naujausios naujienos
    :/alone rekomenduojame
    :/alone rekomenduojame perskaityti
    :/alone kitos naujienos
    :/alone kiti straipsniai
    :/alone daugiau naujienų
    :/alone jus gali sudominti
    :/alone jums gali patikti
    ^/200 taip pat skaitykite
    ^/200 skaitykite taip pat
    ^/200 skaityk taip pat
    [cookie-notice]
    = sutinku
    = priimti
    = priimti visus
    = nesutinku
    = atmesti
    = slapukų nustatymai
    = privatumo politika
    = slapukų politika
    = naudojimo taisyklės
    = taisyklės
    ^/400 ši svetainė naudoja slapukus
    ^/400 šioje svetainėje naudojami slapukai
    ^/400 mes naudojame slapukus
    ^/400 svetainėje naudojami slapukai
    ^/400 naudojame slapukus
    [advertisement]
    = reklama
    = reklaminis turinys
    = užsakymo nr.
    = straipsnis tęsiasi po reklamos
    = straipsnis tęsiamas po reklamos
    = partnerio turinys
    [subscription]
    = prisijungti
    = prisijunkite
    = registruotis
    = registracija
    = prenumerata
    = pamiršote slaptažodį
    ^ jau esate prenumeratorius
    ^ jau prenumeruojate
    [comments-plug]
    = komentarai
    = komentaras
    = komentuoti
    = komentuok
    = rašyti komentarą
    = rašyti komentarą…
    = palikti komentarą
    = parašykite komentarą
    = parašyti komentarą
    = komentarų nėra
    = nėra komentarų
    = atsakyti
    = atšaukti atsakymą
    = rodyti komentarus
    = skaityti komentarus
    ^ el. pašto adresas nebus skelbiamas
    ^ būtini laukeliai pažymėti
    ^ už komentarų turinį
    [feed-footer]
    ^/inside/500 įrašas … pirmiausia pasirodė
    [copyright-line]
    ~/300 visos teisės saugomos
    ~/300 visos teisės ginamos
    ~/400 draudžiama atgaminti
    ~/400 be raštiško sutikimo
    ~/400 griežtai draudžiama … kopijuoti
    = apie mus
    = kontaktai
    [app-plug]
    ^ atsisiųskite programėlę
    [media-control]
    = leisti
    = uždaryti
    = visas ekranas
    = galerija
    = foto galerija
    = nuotraukų galerija
    = klausyti straipsnio
    [reading-time]
    = skaitymo laikas
    = min. skaitymo
    = min. skaityti
    = skaitymo trukmė
    - min
    [navigation-leftover]
    = taip pat turimas šiomis kalbomis
    = pereiti į pagrindinį turinį
    = sekantis įrašas
    = ankstesnis įrašas
    = pereiti prie turinio
    = pereiti į turinį
    = į viršų
    = grįžti į viršų
    = pradžia
    = pradinis
    = paieška
    = ieškoti
    = meniu
    = ankstesnis straipsnis
    = kitas straipsnis
    """#
}
