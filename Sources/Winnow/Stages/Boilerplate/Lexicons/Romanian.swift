extension Lexicon {
  /// Romanian.
  static let romanian: StaticString = #"""
    [share-bar]
    = distribuie
    = distribuie articolul
    = distribuie pe facebook
    = distribuie pe whatsapp
    = partajează
    = partajeaza
    = trimite
    = copiază link
    = copiaza link
    = copiază linkul
    = copiaza linkul
    = link copiat
    = dă mai departe
    = da mai departe
    = share pe facebook
    = apreciază
    = apreciaza
    + printează
    + printeaza
    + tipărește
    + tipareste
    + salvează
    + salveaza
    + imprimă
    + imprima
    - pe
    - și
    - prin
    ^ distribuie acest articol
    ^ distribuie articolul
    [print-mail]
    = tipărește pagina
    = printează articolul
    = versiune pentru tipărit
    [newsletter]
    = abonare newsletter
    = abonare la newsletter
    = abonează-te
    = aboneaza-te
    = abonați-vă
    = abonati-va
    = mă abonez
    = ma abonez
    = adresa de email
    = adresa ta de email
    ^ abonează-te la newsletter
    ^ aboneaza-te la newsletter
    ^ abonați-vă la newsletter
    ^ abonati-va la newsletter
    ^ înscrie-te la newsletter
    ^ inscrie-te la newsletter
    ^/edge abonează-te la
    ^/edge aboneaza-te la
    ~ newsletterul nostru
    ~ newsletter-ul nostru
    [follow-us]
    = urmărește-ne
    = urmareste-ne
    = urmăriți-ne
    = urmariti-ne
    = urmărește
    = urmareste
    = urmărește-ne pe google news
    = urmareste-ne pe google news
    = urmărește-ne pe facebook
    = urmareste-ne pe facebook
    ^ urmărește-ne pe
    ^ urmareste-ne pe
    ^ urmăriți-ne pe
    ^ urmariti-ne pe
    ^ urmărește … pe google news
    ^ urmareste … pe google news
    ^ urmăriți … pe google news
    ^ urmariti … pe google news
    ^ urmăriți … și pe google news
    ^ urmariti … si pe google news
    ^ urmărește-ne și pe
    ^ urmareste-ne si pe
    ~ canalul nostru de whatsapp
    ~ canalul de whatsapp
    ~ pagina noastră de facebook
    ~ pagina noastra de facebook
    ~/240 urmărește-ne și pe facebook
    ~/240 urmăreşte-ne şi pe facebook
    ^/240 dacă ți-a plăcut articolul, urmărește-ne
    ^/240 dacă ţi-a plăcut articolul, urmăreşte-ne
    ^/edge/link/160 urmărește-ne și pe
    ^/edge/link/160 urmăreşte-ne şi pe
    [read-more]
    = citește mai mult
    = citeste mai mult
    = citește mai departe
    = citeste mai departe
    = citește tot articolul
    = citeste tot articolul
    = citește articolul
    = citeste articolul
    = mai mult
    = vezi mai mult
    = vezi mai multe
    = vezi toate
    = citește continuarea
    = citeste continuarea
    = afișează mai mult
    = afiseaza mai mult
    = încarcă mai multe
    = incarca mai multe
    = detalii aici
    ^ citește mai departe
    ^ citeste mai departe
    ^ citește continuarea
    ^ citeste continuarea
    ^ citește articolul integral
    ^ citeste articolul integral
    ^ citiți articolul integral
    ^ cititi articolul integral
    ^ citește integral
    ^ citeste integral
    [related-list]
    ^/edge/80 etichete:
    ^/edge/link/80 cuvinte cheie:
    ^/edge/80 taguri:
    :/alone comentarii recente
    :/alone articole recente
    : etichete
    : taguri
    : subiecte
    : video
    : categorii
    : cuvinte cheie
    : citește și despre
    : citeste si despre
    :/alone citește și
    :/alone citeste si
    :/alone citiți și
    :/alone cititi si
    :/alone vezi și
    :/alone vezi si
    :/alone articole similare
    :/alone articole asemănătoare
    :/alone articole asemanatoare
    :/alone articole recomandate
    :/alone articole conexe
    :/alone știri similare
    :/alone stiri similare
    :/alone recomandări
    :/alone recomandari
    :/alone recomandate
    :/alone cele mai citite
    :/alone cele mai noi
    :/alone ultimele știri
    :/alone ultimele stiri
    :/alone ultimele articole
    :/alone alte articole
    :/alone alte știri
    :/alone alte stiri
    :/alone te-ar putea interesa
    :/alone te-ar mai putea interesa
    :/alone s-ar putea să îți placă
    :/alone s-ar putea sa iti placa
    :/alone s-ar putea să-ți placă și
    :/alone s-ar putea sa-ti placa si
    :/alone mai multe știri
    :/alone mai multe stiri
    :/alone știrile zilei
    :/alone stirile zilei
    :/alone pe aceeași temă
    :/alone pe aceeasi tema
    :/alone recomandarea autorului
    ^/200 citește și
    ^/200 citeste si
    ^/200 citiți și
    ^/200 cititi si
    ^/200 vezi și:
    ^/200 vezi si:
    ^/200 citește și:
    ^/200 citeste si:
    [cookie-notice]
    = accept
    = accept toate
    = acceptă
    = accepta
    = acceptă toate
    = accepta toate
    = sunt de acord
    = respinge
    = politica de confidențialitate
    = politica de confidentialitate
    = politica de cookies
    = politica cookies
    = termeni și condiții
    = termeni si conditii
    = setări cookie
    = setari cookie
    ^/400 acest site folosește cookie
    ^/400 acest site foloseste cookie
    ^/400 acest site utilizează cookie
    ^/400 acest site utilizeaza cookie
    ^/400 folosim cookie
    ^/400 site-ul nostru folosește cookie
    ^/400 site-ul nostru foloseste cookie
    ^/400 utilizăm cookie
    ^/400 utilizam cookie
    [advertisement]
    = publicitate
    = reclamă
    = reclama
    = advertorial
    = articolul continuă după reclamă
    = articolul continua dupa reclama
    = articolul continuă mai jos
    = articolul continua mai jos
    = continuarea articolului după reclamă
    = continuarea articolului dupa reclama
    [subscription]
    = autentificare
    = conectare
    = intră în cont
    = intra in cont
    = înregistrare
    = inregistrare
    = cont nou
    = abonamente
    = ai uitat parola
    ^ ai deja cont
    ^ ești deja abonat
    ^ esti deja abonat
    ^ articol disponibil doar abonaților
    ^ articol disponibil doar abonatilor
    [donation-plug]
    ^ susține jurnalismul
    ^ sustine jurnalismul
    [comments-plug]
    = comentarii
    = comentariu
    = adaugă comentariu
    = adauga comentariu
    = adaugă un comentariu
    = adauga un comentariu
    = lasă un comentariu
    = lasa un comentariu
    = lasă un răspuns
    = lasa un raspuns
    = niciun comentariu
    = scrie un comentariu
    = răspunde
    = raspunde
    = anulează răspunsul
    = anuleaza raspunsul
    = spune-ți părerea
    = spune-ti parerea
    ^ adresa ta de email nu va fi publicată
    ^ adresa ta de email nu va fi publicata
    ^ câmpurile obligatorii sunt marcate
    ^ campurile obligatorii sunt marcate
    ^ trebuie să fii autentificat
    ^ trebuie sa fii autentificat
    ~/300 salvează-mi numele, emailul
    [feed-footer]
    ^/inside/500 articolul … apare prima dată în
    ^/inside/500 articolul … apare prima data in
    ^/inside/500 articolul … apare prima dată pe
    ^/inside/500 articolul … apare prima data pe
    ^/inside/500 the post … apare prima dată
    ^/inside/500 the post … apare prima data
    [copyright-line]
    ~/300 toate drepturile rezervate
    ~/300 conținutul acestui site este proprietatea
    ~/300 continutul acestui site este proprietatea
    ~/300 preluarea fără permisiune
    ~/300 preluarea fara permisiune
    ~/300 articolele de pe acest site
    ~/400 poate fi preluat doar în limita a
    ~/400 poate fi preluat doar in limita a
    ~/400 preluarea textelor
    = despre noi
    = contactează-ne
    = contacteaza-ne
    [app-plug]
    ^ descarcă aplicația
    ^ descarca aplicatia
    ^ descarcă gratuit aplicația
    ^ descarca gratuit aplicatia
    [media-control]
    ^/figure/32 galerie foto … imagini
    ^/figure/32 galerie foto … poze
    = vezi toate pozele
    = redă
    = închide
    = inchide
    = ecran complet
    = galerie foto
    = vezi galeria foto
    = vezi galeria
    = ascultă articolul
    = asculta articolul
    [reading-time]
    =/edge timp estimat pentru citire
    =/edge vizualizări
    =/edge vizualizari
    =/edge citiri
    =/edge afișări
    = timp de citire
    = timp citire
    = minute de citit
    = min de citit
    = minute lectură
    = minute lectura
    - minute
    - min
    [navigation-leftover]
    = articole anterioare
    = valabil și în
    = sări la conținutul principal
    = următorul articol
    = sari la conținut
    = sari la continut
    = mergi la conținut
    = mergi la continut
    = înapoi sus
    = inapoi sus
    = acasă
    = prima pagină
    = prima pagina
    = căutare
    = cautare
    = caută
    = meniu
    = articolul anterior
    = articolul următor
    = articolul urmator
    = articolul precedent
    """#
}
