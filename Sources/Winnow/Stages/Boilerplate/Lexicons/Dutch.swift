extension Lexicon {
  /// Dutch.
  static let dutch: StaticString = #"""
    [share-bar]
    = deel op twitter
    = delen
    = deel
    = deel dit artikel
    = deel dit bericht
    = deel dit
    = deel op facebook
    = deel via
    = delen via
    = delen op facebook
    = delen via whatsapp
    = link kopiëren
    = kopieer link
    = vind ik leuk
    = mail dit artikel
    + mailen
    + bewaren
    + opslaan
    + reacties
    - op
    - via
    - en
    ^ deel dit artikel
    ^ klik om te delen
    = vind-ik-leuk
    = vind-ik-leuk aan het laden
    ^/edge/120 vond je dit artikel
    [print-mail]
    = pagina afdrukken
    = printen
    = print dit artikel
    = print recept
    = ga naar recept
    = direct naar recept
    = afdrukken
    = luister naar dit artikel
    = lees voor
    = print deze pagina
    [newsletter]
    = nieuwsbrief
    = nieuwsbrieven
    = mijn nieuwsbrieven
    = schrijf je in
    = inschrijven
    = aanmelden
    = e-mailadres
    = je e-mailadres
    = meld je aan
    ^ schrijf je in
    ^ schrijf u in
    ^/edge meld je aan
    ^/edge meld u aan
    ^ abonneer je op
    ^/edge ontvang
    ^ blijf op de hoogte
    ^ wil je … nieuwsbrief
    ^/edge mis niets
    ^ altijd mee met het nieuws
    ~ onze nieuwsbrief
    ~/edge in je inbox
    ~/edge in je mailbox
    ~ gratis nieuwsbrief
    ^/160 voeg je bij … andere abonnees
    [follow-us]
    = volgen
    = volg ons
    = volg ons op
    ^ volg ons
    ^ volg ons ook
    ^ like ons
    ^ vind ons op
    ~ volg ons op
    ~ ons whatsapp-kanaal
    [read-more]
    = lees meer
    = lees verder
    = meer lezen
    = meer
    = toon meer
    = meer laden
    = bekijk meer
    = bekijk alle
    = lees het hele artikel
    = klik hier
    = tekst gaat verder onder de foto
    = tekst gaat verder onder de advertentie
    = artikel gaat verder onder advertentie
    = lees verder na de advertentie
    ^ lees meer
    ^ lees verder
    ^ lees het hele
    ^/edge lees hier
    ^/edge klik hier
    ^ tekst gaat verder onder
    [related-list]
    :/alone recente reacties
    :/alone meest recente berichten
    :/alone recente posts
    :/alone gerelateerde posts
    :/alone recent bezochte producten
    :/alone aanbevolen items
    : tags
    : onderwerpen
    : gerelateerd
    :/open meer over
    : video
    : zie ook
    : vorige
    : volgende
    : categorieën
    :/alone lees ook
    : gerelateerde producten
    : anderen bekeken ook
    : vergelijkbare producten
    :/alone lees ook:
    :/alone bekijk ook
    :/alone gerelateerde artikelen
    :/alone gerelateerde berichten
    :/alone gerelateerd nieuws
    :/alone meer artikelen
    :/alone meer nieuws
    :/alone meest gelezen
    :/alone best gelezen
    :/alone populair
    :/alone laatste nieuws
    :/alone recente berichten
    :/alone aanbevolen
    :/alone aanbevolen artikelen
    :/alone dit vind je misschien ook interessant
    :/alone misschien ook interessant
    :/alone ook interessant
    :/alone volgend artikel
    :/alone vorig artikel
    :/alone net binnen
    ^/200 lees ook
    ^/200 bekijk ook
    :/alone meer over dit onderwerp
    :/alone meer over dit thema
    :/alone lees meer over dit onderwerp
    ^/edge/40 gepubliceerd in:
    ^/edge/link/80 trefwoorden:
    : dit vind je misschien ook leuk
    :/alone misschien vind je dit ook leuk
    [cookie-notice]
    = accepteren
    = alles accepteren
    = akkoord
    = weigeren
    = cookie-instellingen
    = cookiebeleid
    = privacybeleid
    = privacyverklaring
    = algemene voorwaarden
    = gebruiksvoorwaarden
    ^/400 wij gebruiken cookies
    ^/400 we gebruiken cookies
    ^/400 deze website gebruikt
    ^/400 deze site gebruikt
    ^/400 om deze inhoud te
    ^/300 deze content kan helaas niet worden getoond
    ^/300 deze inhoud kan helaas niet worden getoond
    ^/300 deze content kan niet worden getoond
    ^/300 pas je cookie-instellingen aan om
    ^/300 pas uw cookie-instellingen aan om
    ^/300 om deze content te zien
    ^/300 om deze content te tonen
    ^/300 om deze content te bekijken
    ^/300 deze inhoud wordt geladen van een externe
    ^/300 om deze inhoud te tonen
    ^/300 om deze inhoud te zien
    ^/300 om deze inhoud te kunnen
    ~/200 alleen bekijken als je cookies accepteert
    ~/200 kun je alleen zien als je cookies accepteert
    [advertisement]
    = advertentie
    = advertenties
    = gesponsord
    = reclame
    = ingezonden mededeling
    = artikel gaat verder onder de advertentie
    = lees verder onder de advertentie
    = tekst loopt door onder de advertentie
    = verhaal gaat verder onder de advertentie
    = de tekst loopt door onder de foto
    ^/80 de tekst gaat door onder
    ^/80 tekst gaat door onder
    ^/80 de tekst gaat verder onder
    ^/54 het artikel gaat verder onder
    [subscription]
    = inloggen
    = log in
    = abonneren
    = word abonnee
    = neem een abonnement
    = wachtwoord vergeten
    = registreren
    = opzeggen wanneer je wilt
    ^ al abonnee
    ^/edge als abonnee
    ^ nog geen abonnee
    ^/edge word lid
    ^ word abonnee
    ^ neem een abonnement
    ^ dit artikel is exclusief
    ^ log in om
    ^/edge lees nu
    = dit artikel is alleen voor abonnees
    ^/160 maak een account aan om
    [donation-plug]
    = doneer
    = steun ons
    ^/edge steun ons
    ^/edge doneer
    [comments-plug]
    = reactie plaatsen
    = een reactie plaatsen
    ^ je e-mailadres wordt niet
    = momenteel niet gewaardeerd
    = schrijf een review
    ^/160 reageren op dit artikel kan alleen
    ^/160 reageren op artikelen kan alleen
    = reacties
    = reactie
    = reageren
    = reageer
    = plaats een reactie
    = geef een reactie
    = laat een reactie achter
    = geen reacties
    = annuleer reactie
    = beantwoorden
    ^ laat een reactie achter
    ^ het e-mailadres wordt niet
    ^ vereiste velden
    ^ je moet ingelogd
    ^/edge reageren is
    ^/120 gemiddelde waardering … aantal
    ^/120 gemiddelde score … stemmen
    ~ mijn naam, e-mail en site opslaan
    ~/300 hoe je reactie-gegevens worden verwerkt
    ^/160 stuur mij een e-mail als er
    = reactie annuleren
    = geef een reactie reactie annuleren
    =/edge wat vind jij
    ^/edge/120 laat het weten in de reacties
    ^/edge/120 laat het ons weten in de reacties
    [aggregator-footer]
    ~/400 dit artikel verscheen eerder
    ~/400 dit artikel is eerder verschenen
    ~/400 dit artikel verscheen oorspronkelijk
    ~/400 oorspronkelijk gepubliceerd
    [feed-footer]
    ^/inside/500 het bericht … verscheen eerst op
    ^/edge/60 laatst bijgewerkt
    ^/edge/60 laatst aangepast op
    ^/edge/60 laatst gewijzigd op
    ^/edge/60 laatste wijziging
    =/edge geplaatst in geen categorie
    [copyright-line]
    ~/300 alle rechten voorbehouden
    = over ons
    = contacteer ons
    [contact-plug]
    = fout gezien
    ^ fout gezien
    ^ zie je een fout
    ^/edge heb je een tip
    ^/edge heeft u een tip
    ^ tip de redactie
    ^ mail de redactie
    = fout gevonden
    [app-plug]
    ^ download de app
    ^ download onze
    [media-control]
    ^/figure/30 bekijk alle … foto's
    ^/figure/30 bekijk … foto's
    ^/figure/32 fotogalerij … foto's
    = bekijk alle foto's
    = bekijk de foto's
    = open galerij
    =/edge fotogalerij
    = artikel gaat verder onder de video
    = tekst gaat verder onder de video
    = bekijk de video
    = bekijk video
    = afspelen
    = sluiten
    = volledig scherm
    = vergroten
    = laden
    ^/200 je browser ondersteunt
    = beluister dit artikel
    = beluister het artikel
    [reading-time]
    =/edge minuten lezen
    =/edge weergaven
    = leestijd
    = min leestijd
    = minuten leestijd
    = min lezen
    - min
    - minuten
    = keer bekeken
    = keer gelezen
    = aantal keer gelezen
    = aantal keer bekeken
    [navigation-leftover]
    = toevoegen aan agenda
    = voeg toe aan agenda
    = ook beschikbaar in
    = ga door naar de hoofdinhoud
    = volgend bericht
    = vorig bericht
    = ga naar de inhoud
    = naar de inhoud
    = ga naar inhoud
    = naar boven
    = terug naar boven
    = terug
    = zoeken
    = inhoudsopgave
    = terug naar home
    = direct naar inhoud
    = ga direct naar de inhoud
    = naar hoofdinhoud
    ^/120 dit artikel is ouder dan … jaar
    ^/120 dit artikel is meer dan … jaar
    = terug naar overzicht
    = terug naar het overzicht
    = je winkelwagen is leeg
    = je winkelmand is leeg
    = doorgaan met winkelen
    = verder winkelen
    ~/160 wordt de hele pagina vernieuwd
    = opent in een nieuw venster
    = berichtnavigatie
    """#
}
