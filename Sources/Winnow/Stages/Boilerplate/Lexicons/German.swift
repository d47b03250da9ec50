extension Lexicon {
  /// German.
  static let german: StaticString = #"""
    [share-bar]
    = teile auf facebook
    = teile auf twitter
    = klicken, um die teilen-funktion zu öffnen
    = kopiere den aktuellen link
    = den aktuellen link kopieren
    = aktuellen link kopieren
    = teilen
    = jetzt teilen
    = artikel teilen
    = diesen artikel teilen
    = beitrag teilen
    = diesen beitrag teilen
    = seite teilen
    = auf facebook teilen
    = auf twitter teilen
    = auf x teilen
    = auf whatsapp teilen
    = auf linkedin teilen
    = auf pinterest teilen
    = bei facebook teilen
    = bei twitter teilen
    = bei whatsapp teilen
    = per e-mail teilen
    = per mail teilen
    = per mail versenden
    = per e-mail versenden
    = per whatsapp teilen
    = bei whatsapp versenden
    = teilen sie dies mit
    = teilen mit
    = mit freunden teilen
    = twittern
    = weiterempfehlen
    = artikel weiterempfehlen
    = empfehlen
    = link kopieren
    = link kopiert
    = artikel verschenken
    = gefällt mir
    = klick, um auf facebook zu teilen
    = wird in neuem fenster geöffnet
    + mailen
    + merken
    + drucken
    + versenden
    + kopieren
    + kommentare
    + kommentieren
    + speichern
    - auf
    - bei
    - per
    - mit
    - über
    - und
    - oder
    - artikel
    - diesen
    ^ klicken, um auf
    ^ klick, um auf
    ^ klicken, um dies
    ^ teilen sie diesen artikel
    ^ teile diesen artikel
    ^ teile diesen beitrag
    ^ teilen sie diesen beitrag
    ^ hat ihnen der artikel gefallen
    ^ hat ihnen dieser artikel gefallen
    ^ hat dir dieser artikel gefallen
    ^ hat ihnen dieser beitrag gefallen
    ^ hat dir der artikel gefallen
    ^ dir hat der artikel gefallen
    ^ wenn ihnen der artikel gefallen
    ^ wenn dir dieser artikel gefallen
    = diesen beitrag bookmarken
    = beitrag bookmarken
    = liken lade
    ^ teilt diesen artikel
    ^ teilt diesen beitrag
    =/edge teile das mit deinen freunden
    =/edge teilt das mit euren freunden
    ^/edge/80 hat dir dieser beitrag gefallen
    ^/edge/80 hat ihnen dieser beitrag gefallen
    ^/edge/80 hat euch der artikel gefallen
    ^/edge/80 hat euch der beitrag gefallen
    ^/edge/80 hat euch dieser artikel gefallen
    ^/edge/80 hat euch dieser beitrag gefallen
    = gefällt dir dieser artikel
    = gefällt ihnen dieser artikel
    = gefällt dir dieser beitrag
    = gefällt ihnen dieser beitrag
    ^/200 diesen post per e-mail versendenblogthis
    [print-mail]
    = beitrag vorlesen lassen
    = rezept drucken
    = direkt zum rezept
    = zum rezept springen
    = springe zum rezept
    = zum rezept
    = rezept ausdrucken
    = rezept pinnen
    = rezept bewerten
    = rezept merken
    = rezept speichern
    = bei pinterest speichern
    = drucken
    = druckversion
    = artikel drucken
    = seite drucken
    = artikel merken
    = artikel vorlesen
    = vorlesen
    = artikel anhören
    = merkliste
    = zur merkliste hinzufügen
    = in merkliste übernehmen
    = auf die merkliste
    = als pdf herunterladen
    = schriftgröße
    = leseliste
    = gemerkt
    ^/edge diesen artikel anhören
    ^/edge artikel anhören
    = artikel versenden
    = in zwischenablage kopiert
    = in die zwischenablage kopiert
    [newsletter]
    ^/200/edge der tägliche newsletter
    ~/400 in deinen posteingang liefern
    ~/400 in ihren posteingang liefern
    ~/400 abonniere den whatsapp-kanal
    ~/400 abonnieren sie den whatsapp-kanal
    ~/400 abonnieren sie unseren whatsapp-kanal
    ~ mit meiner anmeldung zum newsletter
    ^ sie können sich jederzeit wieder abmelden
    ^ du kannst dich jederzeit wieder abmelden
    ~ jederzeit vom newsletter abmelden
    ^ sie mögen den tag kompakt zusammengefasst
    ^ dann sind sie beim … newsletter richtig
    ~ dann sind sie beim täglichen
    = newsletter anmelden
    = newsletter bestellen
    = newsletter abonnieren
    = newsletter-anmeldung
    = zum newsletter anmelden
    = jetzt zum newsletter anmelden
    = jetzt anmelden
    = jetzt abonnieren
    = jetzt kostenlos anmelden
    = anmeldung zum newsletter
    = abonnieren
    = e-mail-adresse
    = ihre e-mail-adresse
    = meine newsletter
    ^/edge melden sie sich
    ^/edge melde dich
    ^ jetzt für den newsletter
    ^ jetzt newsletter
    ^/edge jetzt kostenlos
    ^ jetzt zum newsletter
    ^ jetzt den newsletter
    ^ jetzt unseren newsletter
    ^ abonnieren sie
    ^/edge abonniere
    ^ unser newsletter
    ~/200 finden sie auch in unserem newsletter
    ~/200 findest du auch in unserem newsletter
    ^ unseren newsletter
    ^ mit unserem newsletter
    ^ hier geht's zum newsletter
    ^ hier können sie den newsletter
    ^ bitte geben sie ihre e-mail
    ^ gib deine e-mail
    ^ tragen sie ihre e-mail
    ^/edge erhalten sie … newsletter
    ^ erhalte … newsletter
    ^ möchten sie … newsletter
    ^ nichts mehr verpassen
    ^/edge nichts verpassen
    ^ du willst nichts mehr verpassen
    ^ sie wollen nichts mehr verpassen
    ^ um neue beiträge per e-mail
    ^/300 mit der anmeldung
    ^/300 mit ihrer anmeldung
    ^/edge/300 ich bin damit einverstanden
    ^/300 ich möchte den newsletter
    ^/300 ich habe die datenschutz
    ^/300 abmeldung jederzeit
    ^/300 sie können den newsletter jederzeit
    ~ newsletter abonnieren
    ~ für unseren newsletter
    ~ für den newsletter an
    ~ zu unserem newsletter
    ~/edge zum newsletter
    ~ in ihr postfach
    ~ in dein postfach
    ~/edge per e-mail abonnieren
    ~ jederzeit abbestellen
    ~ jederzeit abmelden
    ~/edge jederzeit widerrufen
    = vielen dank für ihre anmeldung
    = vielen dank für deine anmeldung
    = bitte bestätigen sie ihre anmeldung
    = bitte bestätige deine anmeldung
    ^/200 gib bitte deine e-mail-adresse an
    ^/200 geben sie bitte ihre e-mail-adresse an
    ^ abonniert unseren newsletter
    ^ trage dich in unseren newsletter ein
    ^ trage dich für unseren newsletter ein
    ^ tragen sie sich in unseren newsletter ein
    ^ tragen sie sich für unseren newsletter ein
    ^/120 trage deine e-mail
    = deine e-mail-adresse
    ^/300 mit deiner anmeldung akzeptierst du
    ^/300 mit deiner anmeldung stimmst du
    ^/edge/120 keine news mehr verpassen
    ^/edge/120 verpasse keine news mehr
    ^/edge/120 verpassen sie keine nachrichten mehr
    ^/edge/120 verpassen sie keine news mehr
    =/edge immer auf dem laufenden bleiben
    =/edge bleib auf dem laufenden
    =/edge bleiben sie auf dem laufenden
    =/edge bleibt auf dem laufenden
    =/edge bleiben sie informiert
    ^/edge/160 erhalte die neuesten beiträge per e-mail
    ^/edge/160 erhalten sie die wichtigsten nachrichten per e-mail
    ^/edge/160 erhalte die wichtigsten nachrichten per e-mail
    ^/160 schließe dich … anderen abonnenten an
    = blog-artikel per e-mail
    ^/160 benachrichtige mich über neue beiträge
    [follow-us]
    ~ auch bei social media – ob
    ~ auch bei social media - ob
    ^/160 folgst du schon
    ~/200 abonniere … whatsapp-kanal
    = folgen
    = folgen sie uns
    = folge uns
    = folgt uns
    = jetzt folgen
    = thema folgen
    ^ folgen sie uns
    ^/edge folgen sie
    ^ folge uns
    ^ folgt uns
    ^/edge besuchen sie uns
    ^ werden sie fan
    ^ werde fan
    ^ finden sie uns
    ^ du findest uns
    ^ sie finden uns auf
    ^/edge/link mehr auf facebook
    ~ folgen sie uns auf
    ~ folge uns auf
    ~ unseren whatsapp-kanal
    ~ unserem whatsapp-kanal
    ~ unserem telegram-kanal
    ~ unserem youtube-kanal
    ~ auf unserer facebook-seite
    ^/edge/120 finde uns auf
    ^/edge/120 findet uns auf
    ^/edge/120 besuche uns auf
    ^/edge/120 besucht uns auf
    [read-more]
    ^ mehr zu … lesen sie in unserem
    ^ mehr zum … lesen sie in unserem
    ^ mehr zur … lesen sie in unserem
    ^ alle entwicklungen … im liveblog
    ^ aktuelle entwicklungen im liveblog
    ^ aktuelle entwicklungen … im liveblog
    = weiterlesen
    = mehr lesen
    = mehr
    = mehr erfahren
    = mehr anzeigen
    = mehr laden
    = weitere anzeigen
    = alle anzeigen
    = lesen sie mehr
    = lesen sie weiter
    = hier weiterlesen
    = zum artikel
    = zum beitrag
    = zur vollständigen
    = zum thema
    = artikel weiterlesen
    = ganzen artikel lesen
    = den ganzen artikel lesen
    = vollständigen artikel lesen
    = jetzt weiterlesen
    = im original lesen
    = weiter
    = weniger anzeigen
    = aufklappen
    = zuklappen
    = mehr dazu
    ^ lesen sie mehr
    ^ lesen sie hier
    ^ lesen sie weiter
    ^ lesen sie den ganzen
    ^ den vollständigen artikel
    ^/edge den ganzen artikel
    ^ den kompletten artikel
    ^ mehr dazu lesen sie
    ^ mehr dazu hier
    ^ mehr dazu:
    ^/line mehr zum thema
    ^ mehr zum thema finden
    ^ mehr zum thema lesen
    ^ mehr zum thema gibt
    ^ mehr zum thema hören
    ^ mehr zum thema sehen
    ^/edge mehr informationen
    ^ hier lesen sie mehr
    ^/edge hier klicken
    ^/edge klicken sie hier
    ^ klick hier
    ^/link mehr lesen
    ^/edge/link mehr über
    ^/link weiterlesen
    ^/edge/80 alle beiträge von
    ^/edge/80 alle artikel von
    = lies mehr
    = lies weiter
    = lies hier weiter
    = lest weiter
    = lest hier weiter
    ^ lies den ganzen
    ^ mehr dazu liest du
    ^ mehr dazu lest ihr
    = hier erfahren sie mehr
    = hier erfährst du mehr
    = hier erfahrt ihr mehr
    =/link klicke hier
    =/link hier geht es zum artikel
    =/link hier geht es zur anmeldung
    [related-list]
    :/alone letzte kommentare
    :/alone ähnliche einträge
    :/alone produkte, die sie kürzlich angesehen haben
    :/alone empfohlene produkte
    ^/line/link/200 passend dazu:
    : hören sie dazu
    : hören sie auch
    : hören sie hier
    : sehen sie dazu
    : sehen sie auch
    : weitere informationen
    : mehr themen
    : verwandte themenbereiche
    : empfehlungen aus der redaktion
    : das thema könnte dich auch interessieren
    : das thema könnte sie auch interessieren
    : weitere aktuelle themen
    : weitere themen
    : das könnte dich auch interessieren
    : aktuell auf der startseite von*
    : aktuell auf der startseite
    : mehr
    : mehr dazu
    :/open mehr aus
    :/open mehr von
    :/open mehr über
    :/open mehr zu
    :/open mehr zum
    :/open mehr zur
    : themen
    : schlagworte
    : schlagwörter
    : stichworte
    : tags
    : siehe auch
    : hintergrund
    : ressort
    : kategorien
    : veröffentlicht in
    ^/edge/120 tickets und weitere informationen finden sie
    ^/200/link veröffentlicht in … verschlagwortet mit
    : links
    : lesetipp
    : lesetipps
    : aktuell
    : aktuelles
    : vorheriger
    : nächster
    : video
    : videos
    : passend dazu
    :/alone auch interessant
    :/alone auch spannend
    :/alone das könnte sie auch interessieren
    :/alone das könnte sie interessieren
    :/alone das könnte ihnen auch gefallen
    :/alone das könnte dich auch interessieren
    :/alone das könnte dich interessieren
    :/alone das könnte dir auch gefallen
    :/alone dies könnte sie auch interessieren
    :/alone diese artikel könnten sie auch interessieren
    :/alone könnte sie auch interessieren
    :/alone lesen sie auch
    :/alone lies auch
    :/alone lest auch
    :/alone mehr zum thema
    :/alone mehr zu diesem thema
    :/alone mehr aus diesem ressort
    :/alone mehr artikel
    :/alone mehr news
    :/alone mehr nachrichten
    :/alone verwandte artikel
    :/alone verwandte themen
    :/alone verwandte beiträge
    :/alone verwandte inhalte
    :/alone ähnliche artikel
    : ähnliche produkte
    : kunden kauften auch
    : kunden haben sich ebenfalls angesehen
    : mit ähnlichen artikeln vergleichen
    : kunden haben auch gekauft
    : wird oft zusammen gekauft
    : zuletzt angesehen
    : passende produkte
    :/alone ähnliche beiträge
    :/alone ähnliche themen
    :/alone weitere artikel
    :/alone weitere beiträge
    :/alone weitere themen
    :/alone weitere meldungen
    :/alone weitere nachrichten
    :/alone weitere news
    :/alone weitere informationen zum thema
    :/alone passende artikel
    :/alone zum weiterlesen
    :/alone meistgelesen
    :/alone meistgelesene artikel
    :/alone am meisten gelesen
    :/alone die meistgelesenen artikel
    :/alone meist gelesen
    :/alone meistkommentiert
    :/alone neueste artikel
    :/alone neueste beiträge
    :/alone neueste nachrichten
    :/alone neuste artikel
    :/alone aktuelle artikel
    :/alone aktuelle beiträge
    :/alone aktuelle nachrichten
    :/alone letzte beiträge
    :/alone letzte artikel
    :/alone beliebte artikel
    :/alone beliebte beiträge
    :/alone empfohlene artikel
    :/alone empfohlene beiträge
    :/alone empfehlungen der redaktion
    :/alone unsere empfehlungen
    :/alone top-themen
    :/alone topthemen
    :/alone top 10 artikel
    :/alone nächster artikel
    :/alone vorheriger artikel
    :/alone nächster beitrag
    :/alone vorheriger beitrag
    :/alone themen folgen
    :/alone aus dem ressort
    :/alone lesen sie dazu auch
    :/alone lesen sie dazu
    :/alone rund um das thema
    :/alone leser interessierten sich auch für
    ^/200 lesen sie auch
    ^/200 lesen sie dazu
    ^/200 lies auch
    ^/200 lesen sie hierzu
    ^/link/200 siehe auch
    ^/link/200 mehr zum thema
    ^/edge/80 stichworte:
    ^/edge/80 stichwörter:
    ^/edge/80 schlagworte:
    ^/edge/80 schlagwörter:
    ^/edge/link/60 kategorien:
    ^/edge/link/60 kategorie:
    ^/edge/80 abgelegt unter:
    ^/edge/80 veröffentlicht unter:
    = keine ähnlichen artikel gefunden
    = keine ähnlichen beiträge
    = keine verwandten artikel
    : das könnte euch auch interessieren
    :/alone das dürfte sie auch interessieren
    :/alone das dürfte dich auch interessieren
    :/alone vielleicht interessiert dich auch
    :/alone vielleicht interessiert sie auch
    :/alone vielleicht interessiert euch auch
    :/alone diese artikel könnten dich auch interessieren
    :/alone diese themen könnten sie interessieren
    :/alone diese themen könnten dich interessieren
    : hör dazu
    : höre dazu
    : höre auch
    : sieh dir auch an
    : seht euch auch an
    : unsere empfehlung
    : unsere tipps
    : tipp der redaktion
    : redaktionstipp
    : neue artikel
    : neueste kommentare
    : weiterführende artikel
    [cookie-notice]
    ^/400 an dieser stelle findest du einen externen inhalt
    ^/400 an dieser stelle finden sie einen externen inhalt
    ^/400 an dieser stelle befindet sich ein externer inhalt
    ~/300 damit einverstanden … dass mir … inhalte … angezeigt werden
    ~/300 damit einverstanden, dass mir externe inhalte angezeigt werden
    ~/300 personenbezogene daten … an drittplattformen übermittelt
    = ein klick für den datenschutz
    ^/400 erst wenn sie hier klicken, werden
    ^/300 für die darstellung von
    ^/300 zum anzeigen dieses inhalts
    ^/300 wir benötigen ihre zustimmung, um
    ^/300 wir benötigen ihre einwilligung
    ^/300 dieser inhalt kann in deinem browser nicht
    = externer inhalt
    = externe inhalte anzeigen
    = externen inhalt anzeigen
    = inhalt laden
    = inhalt anzeigen
    = inhalte erlauben
    ~/60 -inhalte erlauben
    ~/60 link zum youtube-inhalt
    ~/60 link zum twitter-inhalt
    ~/60 link zum instagram-inhalt
    = alle akzeptieren
    = akzeptieren
    = alle ablehnen
    = ablehnen
    = zustimmen
    = cookies akzeptieren
    = cookie-einstellungen
    = cookie einstellungen
    = einstellungen verwalten
    = datenschutzeinstellungen
    = privatsphäre-einstellungen
    = datenschutzerklärung
    = datenschutz
    = datenschutzhinweise
    = impressum
    = nutzungsbedingungen
    = agb
    = einwilligung widerrufen
    = auswahl speichern
    = inhalte anzeigen
    = externen inhalt anzeigen
    = inhalt laden
    ^/400 wir verwenden cookies
    ^/400 wir nutzen cookies
    ^/400 diese website verwendet cookies
    ^/400 diese webseite verwendet cookies
    ^/400 diese website benutzt cookies
    ^/400 diese seite verwendet cookies
    ^/400 diese seite nutzt cookies
    ^/400 unsere website verwendet cookies
    ^/400 durch die nutzung dieser
    ^/400 mit der nutzung unserer
    ^/400 mit der nutzung dieser
    ^/400 an dieser stelle finden sie
    ^/400 an dieser stelle befindet sich
    ^/400 an dieser stelle steht
    ^/400 hier sehen sie externe
    ^/edge/400 externer inhalt
    ^/400 ich bin damit einverstanden, dass mir … angezeigt
    ~ datenschutzeinstellungen anpassen
    ^/400 damit können personenbezogene daten
    ^/400 mehr dazu in unserer datenschutz
    ^/400 empfohlener redaktioneller inhalt
    ^/400 empfohlener externer inhalt
    ~/400 zum schutz ihrer persönlichen daten
    ~/400 personenbezogene daten an drittplattformen
    ~/edge/400 durch den klick auf
    ^/400 mit ihrer zustimmung wird hier ein … geladen
    ^/400 mit ihrer zustimmung wird hier eine … geladen
    ^/400 mit deiner zustimmung wird hier ein … geladen
    ^/400 wir haben ihre zustimmung, um diesen inhalt
    ^/400 um externe inhalte anzuzeigen, ist ihre
    ^/400 um eingebettete inhalte anzuzeigen … einwilligung
    ^/400 um eingebettete inhalte anzuzeigen … zustimmung
    ^/400 um eingebettete inhalte anzuzeigen … akzeptieren
    ^/400 um externe inhalte anzuzeigen, ist deine
    ^/400 um diesen inhalt anzuzeigen, musst du
    ^/400 um diesen inhalt anzuzeigen, müssen sie
    ^/400 um diesen inhalt anzuzeigen, ist
    ^/400 sie sehen gerade einen platzhalterinhalt
    ^/400 bitte beachten sie, dass dabei daten an drittanbieter
    ^/300 mit dem laden des … akzeptieren sie die datenschutz*
    ^/300 mit dem laden der … akzeptieren sie die datenschutz*
    ^/300 mit dem laden des … akzeptierst du die datenschutz*
    ^/300 hier kann ein eingebetteter inhalt von
    ^/300 hier würden wir ihnen gerne … inhalt
    ^/300 sie können diesen (und damit auch alle weiteren inhalte
    ^/300 dieser externe inhalt erfordert ihre
    ^/300 zur anzeige dieses videos müssen sie
    ^/300 zur anzeige dieses inhalts müssen sie
    = inhalt entsperren
    = inhalte entsperren
    = erforderlichen service akzeptieren und inhalte entsperren
    = weitere informationen zu den cookies
    = youtube immer entsperren
    = vimeo immer entsperren
    = google maps immer entsperren
    = video laden
    = karte laden
    ^/200 klicken sie auf den unteren button, um den inhalt
    ^/200 klicke auf den unteren button, um den inhalt
    ^/160 klicken sie hier, um inhalte von … anzuzeigen
    ^/160 klicke hier, um inhalte von … anzuzeigen
    ^/100 inhalte von … immer anzeigen
    ^/120 erfahre mehr in der datenschutzerklärung
    ^/120 erfahren sie mehr in der datenschutzerklärung
    ^/240 dieses element enthält daten von
    ~ um diesen inhalt zu sehen, müssen
    = unbedingt notwendige cookies
    ~/300 unbedingt notwendige cookies sollten
    = zusätzliche cookies
    ~ verwendet die folgenden zusätzlichen cookies
    ^/300 wenn du diesen cookie deaktivierst
    ^/300 wenn sie diesen cookie deaktivieren
    ~ zuerst die unbedingt notwendigen cookies
    = cookie-richtlinie
    ^/400 an dieser stelle findet ihr einen externen inhalt
    ^/400 an dieser stelle siehst du
    ^/400 wir benötigen deine zustimmung, um
    ^/400 wir benötigen eure zustimmung, um
    ^/300 wir benötigen deine einwilligung
    ^/400 wir brauchen ihre zustimmung, um
    ^/400 wir brauchen deine zustimmung, um
    ^/400 du siehst gerade einen platzhalterinhalt
    ^/300 mit dem laden der … akzeptierst du die datenschutz*
    ^/400 um diesen inhalt sehen zu können, musst du
    [advertisement]
    = nach der werbung weiterlesen
    = weiter nach der werbung
    = unterhalb der anzeige geht es weiter
    = weiterlesen nach der anzeige
    ^/120 anzeige - 
    = - anzeige -
    = anzeige
    = anzeigen
    = werbung
    = reklame
    = advertorial
    = gesponsert
    = sponsored
    = weiter nach der anzeige
    = nach der anzeige weiterlesen
    = artikel wird nach der anzeige fortgesetzt
    = werbung schließen
    = ende der werbung
    = hier werben
    = werben
    - ende
    ^ artikel wird nach
    ^/edge der artikel wird nach
    = der artikel geht unter der anzeige weiter
    ^/80 text wird unter der werbung
    ^/80 der text wird unter der werbung
    ^/80 der artikel geht unter der werbung
    ^/80 artikel wird unter der anzeige
    = enthält werbung
    = beitrag enthält werbung
    = dieser beitrag enthält werbung
    ^/60 werbung, unbezahlt
    ^/60 werbung wegen markennennung
    ^/60 unbezahlte werbung
    ^/60 werbung unbeauftragt
    = nach werbung weiterlesen
    [affiliate-notice]
    ~/400 affiliate-link
    ~/400 affiliate-links
    ~/400 provisions-link
    ~/400 wir erhalten eine provision
    ~/400 erhalten wir eine provision
    ~/400 erhalten wir eine kleine provision
    ~/400 bekommen wir eine provision
    ~/400 als amazon-partner
    ^/400 die mit einem … gekennzeichneten links
    ^/400 in diesem beitrag sind sogenannte
    = affiliate link
    = affiliate-link
    [subscription]
    ^/200 registrieren sie sich kostenlos und lesen
    ^/200 registriere dich kostenlos und lies
    ^/200 jetzt kostenlos registrieren und weiterlesen
    ^/200 registrieren sie sich kostenlos, um weiterzulesen
    ^/200 registrieren sie sich kostenlos, um diesen artikel
    ~/300/edge jetzt am kiosk
    ~/300/edge jetzt neu am kiosk
    ~/300/edge ausgabe … am kiosk
    ^/300/edge die aktuelle ausgabe … im abo
    ~ hier können sie … vorbestellen
    ~ hier können sie das heft
    ~ hier können sie die ausgabe
    = sie lesen gerade auf die zweitbeste art
    = nein danke. weiter in dieser ansicht
    = anmelden
    = einloggen
    = registrieren
    = jetzt registrieren
    = jetzt testen
    = jetzt kostenlos testen
    = zum abo
    = zum angebot
    = jetzt bestellen
    = abo testen
    = abo abschließen
    = bereits abonnent
    = bereits registriert
    = passwort vergessen
    = mein konto
    = abmelden
    = kündbar
    = jederzeit kündbar
    = monatlich kündbar
    ^ bereits abonnent
    ^ sie sind bereits abonnent
    ^/edge sie haben bereits
    ^ schon abonnent
    ^ noch kein abo
    ^ noch kein abonnent
    ^ jetzt abonnieren
    ^ jetzt weiterlesen
    ^/edge jetzt testen
    ^/edge testen sie
    ^ dieser artikel ist exklusiv
    ^ dieser artikel ist nur für
    ^ dieser inhalt ist exklusiv
    ^ exklusiv für abonnenten
    ^ um diesen artikel zu lesen
    ^ um weiterzulesen
    ^ weiterlesen mit
    ^ weiter lesen mit
    ^ loggen sie sich ein
    ^ bitte loggen sie
    ^ bitte melden sie
    ^ mit dem plus-abo
    ~/edge jederzeit kündbar
    ~ monatlich kündbar
    ~/edge für abonnenten
    = hier einloggen
    = jetzt einloggen
    = hier anmelden
    = sie haben noch kein abo
    = du hast noch kein abo
    = jetzt abo abschließen
    =/edge sie möchten weiterlesen
    ^/200 registriere dich kostenlos, um
    ^/120 hier kannst du das heft
    ^ du bist bereits abonnent
    ^/edge du hast bereits ein abo
    ^ logge dich ein
    ^ loggt euch ein
    ^ bitte logge dich
    ^ bitte melde dich an
    =/edge du möchtest weiterlesen
    ^/edge/120 teste jetzt … kostenlos
    [donation-plug]
    ^/edge wenn dir der beitrag gefallen hat
    ^/edge wenn dir der artikel gefallen hat
    ^/edge wenn dir dieser beitrag gefallen hat
    ^/edge wenn ihnen der beitrag gefallen hat
    ^/edge wenn ihnen dieser beitrag gefallen hat
    ~/edge kannst du mich auf steady unterstützen
    ~/edge können sie uns auf steady unterstützen
    = spenden
    = jetzt spenden
    = unterstützen sie uns
    = unterstütze uns
    ^/edge unterstützen sie
    ^/edge unterstütze
    ^/edge unterstützt uns
    ^/edge spenden sie
    ^ mit ihrer spende
    ^/edge ihnen gefällt
    ^/edge dir gefällt
    ^/edge helfen sie uns
    ^/edge wenn ihnen unsere arbeit
    ^/edge/160 unterstützt unsere arbeit
    = spende jetzt
    = spendet jetzt
    ^/edge mit deiner spende
    ^/edge mit eurer spende
    =/edge hilf uns
    =/edge helft uns
    [comments-plug]
    = kommentar abschicken
    ^ ihre e-mail-adresse wird nicht veröff*
    = aktuell nicht bewertet
    = bewertung schreiben
    ~/300 teile deine … mit der community
    ~/300 teilen sie ihre … mit der community
    ~/300 diskutiere … mit der community
    = kommentare geschlossen
    + trackback-url
    + kommentarfeed
    ^ pingback von
    ^ teile deine … mit der community
    ^ teile deine … in den kommentaren
    ^ diskutiere mit der community
    = noch keine bewertungen
    = noch keine bewertung
    = kommentare
    = kommentar
    = kommentieren
    = kommentar schreiben
    = kommentare anzeigen
    = kommentare lesen
    = kommentare ansehen
    = kommentar hinterlassen
    = kommentar verfassen
    = schreibe einen kommentar
    = schreiben sie einen kommentar
    = hinterlasse einen kommentar
    = keine kommentare
    = zu den kommentaren
    = kommentar abgeben
    = antworten
    = antworten abbrechen
    = ihre meinung zu diesem thema
    = diskutieren sie mit
    = jetzt mitdiskutieren
    = diskussion
    = was denkst du
    = leserbrief schreiben
    ^ schreibe einen kommentar
    ^ schreiben sie einen kommentar
    ^ hinterlasse einen kommentar
    ^ hinterlassen sie einen kommentar
    ^ diskutieren sie mit
    ^ diskutiere mit
    ^ deine e-mail-adresse wird nicht
    ^ ihre e-mail-adresse wird nicht
    ^ erforderliche felder sind
    ^ du musst … um einen kommentar
    ^ sie müssen … kommentieren
    ^ melden sie sich an, um
    ^/edge ihre meinung
    ^/edge was denken sie
    ^/edge was meinen sie
    ^ sagen sie uns ihre meinung
    ^ die kommentarfunktion
    ^/edge kommentare sind geschlossen
    ~/300 um kommentare zu schreiben
    ~/300 einen kommentar abzugeben
    ~/edge/300 in den kommentaren
    ~/edge/300 kommentarbereich
    = hier kommentieren
    ^/120 durchschnittliche bewertung … anzahl
    ^/120 bisher keine bewertungen! sei der erste
    ^/120 noch keine bewertungen. sei der erste
    ^/160 es tut uns leid, dass der beitrag
    = klicke auf die sterne um zu bewerten
    = antwort abbrechen
    ~ meinen namen, meine e-mail-adresse und meine website in diesem browser
    ~ angemeldet sein, um einen kommentar
    = die kommentare sind geschlossen
    = jetzt kommentieren
    = alle kommentare anzeigen
    ~ nur angemeldete nutzer können kommentieren
    = nur für registrierte user
    = nur für registrierte nutzer
    = nur für registrierte benutzer
    ^/120 schreib einen kommentar
    ^/120 schreibe uns einen kommentar
    ^/120 hinterlasst uns einen kommentar
    ^/120 hinterlasst einen kommentar
    = hinterlasse eine antwort
    = diskutiert mit
    = deine meinung zu diesem thema
    ^/edge/160 was denkt ihr … kommentare
    ^/edge/80 was meint ihr
    ^/edge/160 wie ist eure meinung
    ^/edge/160 wie ist deine meinung
    ^/edge/160 schreibt uns in die kommentare
    ^/edge/160 schreib uns in die kommentare
    ^/edge/160 schreibt es uns in die kommentare
    ^/edge/160 schreibt es in die kommentare
    ^/edge/160 schreib es in die kommentare
    ^ sag uns deine meinung
    ^ sagt uns eure meinung
    ^/160 benachrichtige mich über nachfolgende kommentare
    ~/200 in diesem browser für meinen nächsten kommentar speichern
    ~/400 akismet, um spam zu reduzieren
    ~/200 wie deine kommentardaten verarbeitet werden
    ~/200 wie ihre kommentardaten verarbeitet werden
    [aggregator-footer]
    ~/400 dieser artikel erschien zuerst
    ~/400 dieser beitrag erschien zuerst
    ~/400 dieser text erschien zuerst
    ~/400 dieser artikel ist zuerst
    ~/400 dieser beitrag ist zuerst
    ~/400 dieser text ist zuerst
    ~/400 dieser artikel wurde zuerst
    ~/400 dieser beitrag wurde zuerst
    ~/400 der artikel erschien zuerst
    ~/400 dieser artikel erschien ursprünglich
    ~/400 dieser beitrag erschien ursprünglich
    ~/400 wurde ursprünglich veröffentlicht
    ^/edge/300 ursprünglich veröffentlicht
    ^/edge/300 zuerst erschienen
    ^/edge/300 erstmals erschienen
    ^/edge/300 zuerst veröffentlicht
    ^/edge/link/200 originalartikel
    ^/edge/link/200 zum originalartikel
    ^/edge/link/200 lesen sie den originalartikel
    [feed-footer]
    ^/160 dieser artikel wurde automatisch aus dem feed
    ^/160 dieser text wurde automatisch aus dem feed
    ^/edge/120 dieser beitrag ist älter als
    ^/edge/120 achtung: dieser artikel ist mehr als
    ^/300 der beitrag wurde am … veröffentlicht
    ^/300 dieser beitrag wurde am … veröffentlicht
    ^/300 dieser eintrag wurde am … veröffentlicht
    ~/300 du kannst die kommentare zu diesem
    ~/300 du kannst die kommentare zu diesen
    ^/inside/500 der beitrag … erschien zuerst auf
    ^/500 der artikel … erschien zuerst auf
    ^/500 der beitrag … ist auf
    ^/500 den originalbeitrag
    ^/500 der post … erschien zuerst
    ^/edge/60 zuletzt aktualisiert
    ^/edge/60 letzte aktualisierung
    ^/edge/60 zuletzt bearbeitet am
    ^/edge/80 diesen beitrag gibt es auch auf
    ^/edge/80 dieser beitrag ist auch verfügbar auf
    ^/200 dieser beitrag wurde unter … veröffentlicht
    ^/200 dieser eintrag wurde unter … veröffentlicht
    ^/200 dieser eintrag wurde veröffentlicht in
    ^/200 dieser beitrag wurde veröffentlicht in
    ^/120 setze ein lesezeichen auf den permalink
    ^/120 speichere in deinen favoriten diesen permalink
    [copyright-line]
    ^/160 rechte am artikel können sie
    ~/240/edge stehen inhalte dieser website unter
    ^/240/edge sofern nicht anders angegeben
    ^/240/edge sofern nicht anders vermerkt
    ^/240/edge sofern nicht anders gekennzeichnet
    ~/400 alle rechte vorbehalten
    ~/edge/400 jede weiterverwendung
    ~/400 nachdruck, auch auszugsweise
    ~/400 vervielfältigung nur mit
    ~/edge/400 urheberrechtlich geschützt
    = copyright / rechte
    = über uns
    = kontakt
    = mediadaten
    [contact-plug]
    = inhaltlichen fehler melden
    = fehler melden
    = fehler gefunden
    = fehler entdeckt
    = fehler auf der seite melden
    = war dieser artikel hilfreich
    = ist dieser beitrag hilfreich
    = artikel bewerten
    = feedback geben
    = feedback senden
    = hinweis geben
    ^ haben sie einen fehler
    ^/160 haben sie fehler entdeckt
    ^/160 hast du fehler entdeckt
    ^ fehler gefunden
    ^ sie haben einen fehler
    ^ einen fehler gefunden
    ^ haben sie hinweise
    ^ haben sie anregungen
    ^/edge hinweise an
    ^ ist dieser beitrag hilfreich
    ^ war dieser artikel hilfreich
    ^ ist dieser artikel hilfreich
    ^ wie hilfreich war
    ^ wie hat ihnen
    ^ wenn sie inhaltliche anmerkungen
    ^/edge schreiben sie uns
    = rückfragen bitte an
    = rückfragen an
    ^/200 original-content von: … übermittelt
    ^/400 ots-originaltext presseaussendung unter
    = hat dir der beitrag gefallen
    = hat ihnen der beitrag gefallen
    = vielen dank, dass sie uns lesen
    ^ hast du einen fehler
    ^ habt ihr einen fehler
    ^/edge/160 habt ihr fragen
    ^/edge/160 hast du fragen? schreib
    =/edge schreib uns
    =/edge schreibt uns
    ^/edge/120 schreib uns eine e-mail
    ^/edge/120 schreibt uns eine e-mail
    [app-plug]
    ^ aktuelle nachrichten aufs handy
    ^ hier geht es zur … app
    ^ e-paper und news
    ^ push-nachrichten über
    ^ mehr lesekomfort
    = app herunterladen
    = jetzt app herunterladen
    = in der app öffnen
    ^/edge laden sie
    ^/edge lade dir
    ^/edge holen sie sich die
    ^/edge hol dir die
    ^/edge mit unserer app
    ~/edge unsere app
    ~/edge unserer app
    ~/edge app herunterladen
    ^/edge ladet euch
    [media-control]
    ^/figure/34 fotostrecke … bilder
    ^/figure/34 fotostrecke … fotos
    ^/figure/34 bilderstrecke … bilder
    ^/figure/34 bildergalerie … bilder*
    ^/figure/34 bildergalerie … fotos
    ^/figure/34 fotogalerie … bilder*
    ^/figure/34 fotogalerie … fotos
    ^/figure/30 alle … bilder ansehen
    ^/figure/30 alle … bilder anzeigen
    ^/figure/30 alle … fotos ansehen
    ^/figure/30 alle … fotos anzeigen
    ^/figure/16 bild … von
    = alle bilder ansehen
    = alle fotos ansehen
    = zur bildergalerie
    = zur fotostrecke
    = zur fotogalerie
    = bildergalerie öffnen
    = fotostrecke öffnen
    = bildergalerie starten
    = fotostrecke starten
    =/edge fotogalerie
    = das video konnte nicht geladen werden
    = detailansicht öffnen
    ^/260 um dieses video anzusehen, aktivieren sie
    ^/260 um dieses video anzusehen, aktiviere
    ^/200 diese audioversion wurde künstlich
    ^/200 diese audioversion wurde automatisch
    ~/200 informationen zu unserer vorlesefunktion
    = wir freuen uns über ihr feedback zu diesem angebot
    = infografiken anzeigen
    = infografik anzeigen
    = datenschutzeinstellungen anpassen
    = ergänzender inhalt nicht verfügbar
    = externer inhalt nicht verfügbar
    ^/100 hier können sie unsere … podcasts hören
    ^/100 hier kannst du unsere … podcasts hören
    ^/edge sendung:
    ^/edge dieses thema im programm:
    ^ diese zusammenfassung wurde mit … ki
    ^ diese zusammenfassung wurde von … ki
    ^ die zusammenfassung wurde mit … ki
    ~/60 video verfügbar bis
    = box aufklappen
    = box zuklappen
    = personen-box aufklappen
    = personen-box zuklappen
    = ende der weiteren informationen
    = audio abspielen
    = artikel anhören
    = vorlesen lassen
    = video abspielen
    = abspielen
    = video ansehen
    = bildergalerie
    = bilderstrecke
    = fotostrecke
    = bild vergrößern
    = vergrößern
    = zum vergrößern anklicken
    = bild öffnen
    = galerie
    = vollbild
    = schließen
    = einklappen
    = ausklappen
    = wird geladen
    = lädt
    = bitte warten
    = alle bilder anzeigen
    ^/200 ihr browser unterstützt
    ^/200 dein browser unterstützt
    ^/200 um dieses video zu sehen
    ^/200 bitte aktivieren sie javascript
    ^/200 bitte aktiviere javascript
    = zur galerie
    = beitrag anhören
    [reading-time]
    =/edge gelesen
    =/edge leser
    = lesezeit
    = min lesezeit
    = minuten lesezeit
    = min. lesezeit
    = min. lesedauer
    = lesedauer
    = minuten zu lesen
    = aufrufe
    - ca
    - etwa
    - min
    - minuten
    - minute
    - weniger als
    - unter
    = mal gelesen
    = mal angesehen
    = mal aufgerufen
    =/edge zugriffe
    = geschätzte lesedauer
    = geschätzte lesezeit
    - dieser artikel wurde
    - dieser beitrag wurde
    - der artikel wurde
    - der beitrag wurde
    [navigation-leftover]
    = zum kalender hinzufügen
    = in den kalender eintragen
    = termin in kalender eintragen
    = in kalender übernehmen
    = auch verfügbar in
    = springe zum hauptinhalt
    = nächster eintrag
    = vorheriger eintrag
    = zum inhalt springen
    = zum hauptinhalt
    = zum inhalt
    = direkt zum inhalt
    = zur navigation
    = nach oben
    = zum seitenanfang
    = seitenanfang
    = zurück nach oben
    = zurück zur startseite
    = zur startseite
    = zurück zur übersicht
    = zur übersicht
    = zurück
    = startseite
    = menü
    = menü öffnen
    = menü schließen
    = suche
    = suchen
    = inhaltsverzeichnis
    = sie sind hier
    = nächste seite
    = vorherige seite
    = beitragsnavigation
    = ältere beiträge
    = neuere beiträge
    ^/edge/120 sie sind hier
    ^/edge/120 zurück zu
    = zum hauptinhalt springen
    = direkt zum hauptinhalt
    ^/120 dieser artikel ist älter als … jahr
    ^/120 dieser artikel ist mehr als … jahr … alt
    ^/160 hinweis: dieser artikel wurde zuletzt am
    ^/edge/120 du bist hier: start
    ^/edge/120 du bist hier: home
    ^/edge/120 sie sind hier: start
    ^/edge/120 sie sind hier: home
    ^/edge/60 kurzlink: http
    =/edge in diesem beitrag
    =/edge in diesem artikel
    =/edge das erwartet sie
    =/edge das erwartet dich
    ^/edge/80 das erwartet sie in diesem
    ^/120 ihr browser ist veraltet
    ^/120 dein browser ist veraltet
    ^/120 dein browser ist leider veraltet
    ^/120 ihr browser ist leider veraltet
    ^/edge/120 kategorien:
    ^/edge/120 kategorie:
    = dein warenkorb ist leer
    = ihr warenkorb ist leer
    = weiter einkaufen
    ~/160 wird die gesamte seite aktualisiert
    = wird in einem neuen fenster geöffnet
    = zum warenkorb hinzufügen
    = in den warenkorb
    = in den warenkorb legen
    = du bist hier
    = alle kategorien
    =/edge alle artikel
    """#
}
