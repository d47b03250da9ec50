extension Lexicon {
  /// Italian.
  static let italian: StaticString = #"""
    [share-bar]
    = condividi
    = condividi su
    = condividi su facebook
    = condividi su twitter
    = condividi su whatsapp
    = condividi su linkedin
    = condividi l'articolo
    = condividi articolo
    = condividi questo articolo
    = condividi questo
    = condividi via mail
    = condividi:
    = condivisioni
    = copia link
    = copia il link
    = link copiato
    = mi piace
    = mi piace caricamento
    = invia tramite email
    = invia per email
    = invia a un amico
    = tweet
    + stampa
    + invia
    + salva
    + commenta
    + commenti
    - su
    - per
    - via
    - e
    - o
    ^ fai clic per condividere
    ^ fai clic qui per
    ^ clicca per condividere
    ^/edge condividi questo
    ^ se ti è piaciuto
    ^ ti è piaciuto
    =/edge mi piace
    ^/200 invia tramite emailpostalo sul blog
    [print-mail]
    = stampa questa pagina
    = stampa la pagina
    = stampa
    = stampa articolo
    = stampa ricetta
    = stampa la ricetta
    = vai alla ricetta
    = stampa questo articolo
    = ascolta
    = ascolta l'articolo
    = ascolta questo articolo
    = ascolta questo articolo ora
    = salva articolo
    = dimensione testo
    [newsletter]
    = iscriviti
    = iscriviti alla newsletter
    = iscriviti alla nostra newsletter
    = la tua email
    = inserisci la tua email
    = registrati
    = indirizzo email
    ^ iscriviti
    ^ iscrivetevi
    ^/edge/link ricevi
    ^/edge ricevi ogni
    ^/edge ricevi tutte le
    ^/edge ricevi le nostre
    ^/edge ricevi i nostri
    ^/edge ricevi le ultime
    ^/edge ricevi … newsletter
    ^/edge ricevi … notizie
    ^/edge ricevi … email
    ^/edge ricevi … e-mail
    ^/edge ricevi … mail
    ^/edge ricevi … aggiornamenti
    ^/edge ricevi … notifiche
    ^/edge ricevi … gratis
    ^/edge ricevi … whatsapp
    ^/edge ricevi … casella
    ^/edge ricevi … offerte
    ^/edge ricevi … promozioni
    ^/edge non perderti
    ^/edge vuoi ricevere
    ^ resta aggiornato
    ^ rimani aggiornato
    ^/edge registrati
    ^/300 ho letto e accetto
    ^/edge/300 acconsento
    ^/300 cliccando su iscriviti
    ~ alla nostra newsletter
    ~/edge la nostra newsletter
    ~ nella tua casella
    ^/240 se vuoi restare aggiornato
    ^/240 se vuoi rimanere aggiornato
    ~/240 iscriviti gratis alla newsletter
    ^/edge/link/40 basta cliccare qui
    ^/160 unisciti a … altri iscritti
    ~/200 per iscriverti a questo blog
    [follow-us]
    = seguici
    = seguici su
    = segui
    = seguici sui social
    ^ seguici
    ^ seguiteci
    ^/edge segui tutti
    ^ segui tutte le
    ^ segui le notizie
    ^/edge/link segui
    ^/edge segui i nostri
    ^/edge segui le nostre
    ^/edge segui la nostra
    ^/edge segui il nostro
    ^/edge segui anche
    ^/edge segui tutta
    ^/edge segui tutto
    ^/edge segui la diretta
    ^/edge segui gli aggiornamenti
    ^/edge segui gli sviluppi
    ^/edge segui la pagina
    ^/edge segui … facebook
    ^/edge segui … instagram
    ^/edge segui … whatsapp
    ^/edge segui … telegram
    ^/edge segui … twitter
    ^/edge segui … tiktok
    ^/edge segui … youtube
    ^/edge segui … google news
    ^/edge segui … canale
    ^/edge segui … social
    ^/edge segui … newsletter
    ^/edge unisciti al
    ^ diventa fan
    ~ seguici su
    ~ nostro canale telegram
    ~ nostro canale whatsapp
    ~ nostra pagina facebook
    ~ nostro canale youtube
    ~/edge su google news
    [read-more]
    = continua la lettura
    = leggi tutto
    = leggi di più
    = leggi
    = leggi altro
    = continua a leggere
    = continua
    = scopri di più
    = per saperne di più
    = maggiori informazioni
    = vedi tutti
    = vedi altro
    = mostra altro
    = carica altri
    = mostra di più
    = clicca qui
    = leggi l'articolo
    = leggi l'articolo completo
    = vai all'articolo
    ^ leggi tutto
    ^ leggi l'articolo
    ^ continua a leggere
    ^ clicca qui
    ^/edge per leggere
    ^ per saperne di più
    [related-list]
    ^/edge/link/80 parole chiave:
    :/alone commenti recenti
    :/alone articoli collegati
    :/alone prodotti che hai visto di recente
    :/alone prodotti raccomandati
    : tag
    : tags
    : argomenti
    : temi
    : categorie
    : correlati
    : approfondimenti
    : approfondisci
    : altro
    :/open altro su
    :/open altro da
    : altri
    : vedi anche
    : precedente
    : successivo
    : video
    : ultim'ora
    :/alone leggi anche
    : prodotti correlati
    : prodotti simili
    :/alone leggete anche
    :/alone leggi pure
    :/alone guarda anche
    :/alone potrebbe interessarti
    :/alone potrebbe interessarti anche
    :/alone ti potrebbe interessare
    :/alone ti potrebbe interessare anche
    :/alone ti potrebbero interessare
    :/alone potrebbero interessarti
    :/alone potrebbero interessarti anche
    :/alone potrebbe piacerti
    :/alone articoli correlati
    :/alone articolo correlato
    :/alone articoli simili
    :/alone articoli recenti
    :/alone articoli recommended
    :/alone articoli consigliati
    :/alone notizie correlate
    :/alone contenuti correlati
    :/alone post correlati
    :/alone i più letti
    :/alone più letti
    :/alone le più lette
    :/alone più lette
    :/alone più visti
    :/alone ultime notizie
    :/alone ultimi articoli
    :/alone altre notizie
    :/alone altri articoli
    :/alone articolo precedente
    :/alone articolo successivo
    :/alone prossimo articolo
    :/alone raccomandati per te
    :/alone consigliati per te
    :/alone dello stesso autore
    :/alone sullo stesso argomento
    :/alone in evidenza
    ^/200 leggi anche
    ^/200 guarda anche
    ^/link/200 vedi anche
    ^/edge/40 pubblicato in:
    ^/edge/80 etichette:
    = nessun articolo correlato
    :/alone potrebbe piacerti anche
    [cookie-notice]
    = accetta
    = accetto
    = accetta tutti
    = accetta e continua
    = rifiuta
    = rifiuta tutti
    = gestisci cookie
    = impostazioni cookie
    = preferenze cookie
    = informativa privacy
    = informativa sulla privacy
    = cookie policy
    = note legali
    = continua senza accettare
    ^/400 questo sito utilizza
    ^/400 questo sito usa
    ^/400 utilizziamo i cookie
    ^/400 utilizziamo cookie
    ^/400 usiamo i cookie
    ^/400 noi e i nostri partner
    ^/edge/400 noi e terze parti
    ^/400 proseguendo la navigazione
    ^/400 continuando la navigazione
    ^/400 i cookie ci aiutano
    ^/300 per visualizzare questo contenuto … cookie
    ^/300 per vedere questo contenuto … cookie
    ^/300 accetta i cookie per vedere
    [advertisement]
    = pubblicità
    = annuncio
    = annuncio pubblicitario
    = annunci
    = sponsorizzato
    = contenuto sponsorizzato
    = continua dopo la pubblicità
    = la tua lettura continua dopo la pubblicità
    = l'articolo continua dopo la pubblicità
    = continua a leggere dopo la pubblicità
    = la lettura prosegue dopo la pubblicità
    [subscription]
    = abbonati
    = abbonati ora
    = accedi
    = login
    = password dimenticata
    = crea account
    = hai già un abbonamento
    = sei già abbonato
    = contenuto riservato agli abbonati
    = riservato agli abbonati
    ^ sei già abbonato
    ^ hai già un abbonamento
    ^ questo articolo è riservato
    ^ questo contenuto è riservato
    ^ contenuto riservato
    ^/edge abbonati
    ^ accedi per
    ^ per continuare a leggere
    ~ riservato agli abbonati
    = articolo riservato agli abbonati
    = contenuto per gli abbonati
    [donation-plug]
    = sostienici
    = dona
    = dona ora
    = fai una donazione
    ^/edge sostieni
    ^ sostienici
    ^ fai una donazione
    ^/edge aiutaci
    [comments-plug]
    = invia commento
    ^ l'indirizzo email non verrà
    = non valutato al momento
    = scrivi una recensione
    = commenti
    = commento
    = commenta
    = lascia un commento
    = lascia una risposta
    = nessun commento
    = aggiungi un commento
    = scrivi un commento
    = mostra commenti
    = annulla risposta
    = rispondi
    ^ lascia un commento
    ^ lascia una risposta
    ^ il tuo indirizzo email non sarà
    ^ i campi obbligatori
    ^ devi essere connesso
    ^ devi accedere
    ^/edge per commentare
    ^/edge cosa ne pensi
    ^ i commenti sono chiusi
    ~/edge/300 nei commenti
    ^/120 valutazione media … voti
    ^/120 voto medio … voti
    ^/120 finora nessun voto
    ~ salva il mio nome, email e sito web
    ~/300 elaborati i dati derivati dai commenti
    ^/160 avvertimi via email
    =/edge e voi cosa ne pensate
    =/edge cosa ne pensate
    [aggregator-footer]
    ~/400 questo articolo è stato pubblicato originariamente
    ~/400 questo articolo è stato originariamente pubblicato
    ~/edge/400 questo articolo è apparso
    ~/400 pubblicato originariamente su
    ~/edge/400 riproduzione autorizzata
    ^/edge/link/200 articolo originale
    [feed-footer]
    ^/inside/500 l'articolo … sembra essere il primo su
    ^/500 l'articolo … proviene da
    ^/500 l'articolo … è stato pubblicato su
    ^/500 il post … proviene da
    ^/500 il post … sembra essere il primo su
    ^/edge/60 ultimo aggiornamento
    ^/edge/60 ultima modifica
    =/edge pubblicato in senza categoria
    [copyright-line]
    = riproduzione riservata
    = © riproduzione riservata
    = riproduzione riservata ©
    ~/200 riproduzione riservata
    ~/300 tutti i diritti riservati
    ~/300 tutti i diritti sono riservati
    = chi siamo
    = contatti
    = contattaci
    = redazione
    [contact-plug]
    ^ hai trovato un errore
    ^ segnala un errore
    ^/edge segnalaci
    ^/edge scrivi a
    ^ questo articolo ti è stato utile
    ^/edge inviaci
    [app-plug]
    = scarica l'app
    ^ scarica l'app
    ^ scarica la nostra
    ~/edge la nostra app
    [media-control]
    ^/figure/32 galleria … foto
    ^/figure/32 galleria … immagini
    ^/figure/32 fotogallery … foto
    ^/figure/28 guarda tutte le … foto
    = guarda tutte le foto
    = vai alla gallery
    = vai alla fotogallery
    = sfoglia la gallery
    = apri la gallery
    =/edge fotogallery
    =/edge galleria fotografica
    = riproduci
    = guarda il video
    = guarda la gallery
    = guarda le foto
    = chiudi
    = schermo intero
    = caricamento
    = caricamento in corso
    = ingrandisci
    = galleria
    ^/200 il tuo browser non
    [reading-time]
    = tempo di lettura
    = min di lettura
    = minuti di lettura
    = lettura
    = visualizzazioni
    - min
    - minuti
    - minuto
    - circa
    ^/edge/24 letto … volte
    ^/60 questo articolo è stato letto … volte
    ^/edge/24 visto … volte
    =/edge visite
    = tempo di lettura stimato
    [navigation-leftover]
    = aggiungi al calendario
    = disponibile anche in
    = vai al testo principale
    = vai al contenuto
    = vai al contenuto principale
    = salta al contenuto
    = passa al contenuto principale
    = torna su
    = torna in alto
    = torna alla home
    = torna indietro
    = indietro
    = menu principale
    = cerca
    = pagina successiva
    = pagina precedente
    = sommario
    = il tuo carrello è vuoto
    = continua lo shopping
    ~/160 determina un aggiornamento completo della pagina
    = si apre in una nuova finestra
    = navigazione articoli
    """#
}
