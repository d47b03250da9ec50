extension Lexicon {
  /// Catalan.
  static let catalan: StaticString = #"""
    [share-bar]
    = comparteix
    = comparteix-ho
    = compartir
    = compartiu
    = comparteix a facebook
    = comparteix l'article
    = copia l'enllaç
    = copiar enllaç
    = enllaç copiat
    = m'agrada
    = comparteix aquesta notícia
    + imprimeix
    + desa
    + imprimir
    + guardar
    + correu electrònic
    - a
    - i
    - per
    ^ comparteix aquest article
    ^ comparteix aquesta notícia
    [newsletter]
    = butlletí
    = subscriu-te
    = subscriu-te al butlletí
    = subscriu-t'hi
    = subscriviu-vos
    = el teu correu electrònic
    = el teu correu
    ^ subscriu-te al nostre butlletí
    ^ subscriu-te al butlletí
    ^ rep el nostre butlletí
    ^ apunta't al butlletí
    ^ apunta't a la newsletter
    ^ subscriu-te a la newsletter
    ^ rep els titulars
    ~ el nostre butlletí
    ~ la nostra newsletter
    [follow-us]
    = segueix-nos
    = seguiu-nos
    = segueix-nos a
    ^ segueix-nos a
    ^ segueix-nos al
    ^ seguiu-nos a
    ^ segueix-nos a les xarxes
    ^ uneix-te al nostre canal
    ~ al nostre canal de whatsapp
    ~ al nostre canal de telegram
    ~ canal de whatsapp de
    [read-more]
    = llegeix-ne més
    = llegir més
    = llegeix més
    = llegiu-ne més
    = veure més
    = mostra'n més
    = més informació
    = mostra més
    = continua llegint
    = veure tots
    = llegeix tota la notícia
    = mira-ho tot
    = carregar més
    ^ llegeix més
    ^ continua llegint
    ^ llegeix la notícia completa
    [related-list]
    ^/edge/80 etiquetes:
    ^/edge/link/80 paraules clau:
    : etiquetes
    : temes
    : arxivat a
    : vídeo
    : categories
    : més sobre
    :/alone llegeix també
    :/alone llegiu també
    :/alone més notícies
    :/alone notícies relacionades
    :/alone articles relacionats
    :/alone relacionat
    :/alone relacionades
    :/alone continguts relacionats
    :/alone et pot interessar
    :/alone et pot interessar també
    :/alone també et pot interessar
    :/alone t'interessarà
    :/alone el més llegit
    :/alone els més llegits
    :/alone les més llegides
    :/alone més llegit
    :/alone últimes notícies
    :/alone darreres notícies
    :/alone últimes hores
    :/alone destacats
    :/alone recomanem
    :/alone et recomanem
    :/alone no et perdis
    :/alone més informació
    :/alone altres notícies
    ^/200 llegeix també
    ^/200 llegiu també
    ^/200 et pot interessar:
    ^/200 més informació:
    : t'hi pot interessar
    : et pot interessar
    [cookie-notice]
    = accepto
    = accepta
    = accepta-ho tot
    = acceptar
    = acceptar tot
    = d'acord
    = rebutja
    = rebutjar
    = configurar
    = configura les galetes
    = política de galetes
    = política de privacitat
    = política de privadesa
    = avís legal
    = condicions d'ús
    ^/400 aquest lloc web utilitza galetes
    ^/400 aquest web utilitza galetes
    ^/400 utilitzem galetes
    ^/400 aquest lloc web fa servir galetes
    ^/400 fem servir galetes
    ^/400 aquesta web utilitza
    [advertisement]
    = publicitat
    = anunci
    = anuncis
    = contingut patrocinat
    = contingut de marca
    [subscription]
    = inicia sessió
    = inicia la sessió
    = registra't
    = fes-te'n subscriptor
    = fes-te subscriptor
    = ja ets subscriptor
    = has oblidat la contrasenya
    ^ ja ets subscriptor
    ^ ja ets subscriptora
    ^ fes-te subscriptor
    ^ fes-te'n subscriptor
    ^ contingut exclusiu per a subscriptors
    [donation-plug]
    ^ fes-te soci
    ^ dona suport al periodisme
    [comments-plug]
    = comentaris
    = comentari
    = deixa un comentari
    = deixa una resposta
    = sense comentaris
    = cancel·la les respostes
    = escriu un comentari
    = comenta
    = afegeix un comentari
    ^ l'adreça electrònica no es publicarà
    ^ els camps necessaris estan
    ^ l'adreça de correu electrònic no
    [feed-footer]
    ^/inside/500 l'entrada … ha aparegut primer a
    ^/inside/500 la entrada … ha aparegut primer a
    [copyright-line]
    ~/300 tots els drets reservats
    ~/300 prohibida la reproducció total
    = qui som
    = contacte
    = contacta
    [app-plug]
    ^ descarrega't l'app
    ^ descarrega't l'aplicació
    ^ descarrega l'app
    [media-control]
    = reprodueix
    = tanca
    = tancar
    = pantalla completa
    = veure galeria
    = escolta l'article
    [reading-time]
    = temps de lectura
    = minuts de lectura
    = min de lectura
    = temps de lectura: min
    - min
    - minuts
    [navigation-leftover]
    = vés al comentari principal
    = també disponible en
    = entrada següent
    = entrada anterior
    = vés al contingut
    = ves al contingut
    = salta al contingut
    = anar al contingut
    = torna a dalt
    = tornar a dalt
    = portada
    = cerca
    = cercar
    = menú
    = article anterior
    = article següent
    """#
}
