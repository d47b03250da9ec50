extension Lexicon {
  /// Icelandic.
  static let icelandic: StaticString = #"""
    [share-bar]
    = deila
    = deildu
    = deila frétt
    = deila grein
    = deila á facebook
    = afrita hlekk
    = afrita slóð
    = líkar þetta
    + prenta
    + vista
    + senda
    - á
    - og
    [newsletter]
    = fréttabréf
    = skrá mig
    = skráðu þig
    = skráning á póstlista
    = netfang
    = póstlisti
    ^ skráðu þig á póstlista
    ^ skráðu þig í fréttabréf
    ^ skráðu þig á fréttabréf
    [follow-us]
    = fylgstu með
    = fylgdu okkur
    ^ fylgdu okkur á
    ^ fylgstu með okkur á
    [read-more]
    = lesa meira
    = lesa áfram
    = sjá meira
    = sjá allt
    = lesa alla fréttina
    = nánar
    = sjá nánar
    = fleiri fréttir
    ^ lesa meira
    [related-list]
    : efnisorð
    : flokkar
    : tögg
    : myndband
    :/alone lesa einnig
    :/alone sjá einnig
    :/alone lestu líka
    :/alone lestu einnig
    :/alone tengdar fréttir
    :/alone tengt efni
    :/alone tengdar greinar
    :/alone mest lesið
    :/alone nýjast
    :/alone nýjustu fréttir
    :/alone fleiri fréttir
    :/alone annað áhugavert efni
    :/alone meira úr sama flokki
    ^/200 lestu líka
    ^/200 lestu einnig
    ^/200 sjá einnig:
    ^/200 tengd frétt:
    [cookie-notice]
    = samþykkja
    = samþykkja allar
    = hafna
    = persónuverndarstefna
    = skilmálar
    = vafrakökustefna
    = vafrakökur
    ^/400 þessi vefur notar vafrakökur
    ^/400 við notum vafrakökur
    ^/400 vefurinn notar vafrakökur
    ^/400 þessi vefsíða notar vafrakökur
    [advertisement]
    = auglýsing
    = auglýsingar
    = kynning
    = kostuð umfjöllun
    [subscription]
    = innskráning
    = skrá inn
    = skrá sig inn
    = nýskráning
    = áskrift
    = gerast áskrifandi
    = gleymt lykilorð
    ^ ertu áskrifandi
    ^ ertu nú þegar áskrifandi
    [comments-plug]
    = athugasemdir
    = ummæli
    = skrifa athugasemd
    = skrifa ummæli
    = skildu eftir svar
    = svara
    = engar athugasemdir
    = hætta við svar
    ^ netfang þitt verður ekki birt
    ^ nauðsynlegir reitir eru
    [copyright-line]
    ~/300 öll réttindi áskilin
    ~/300 allur réttur áskilinn
    = um okkur
    = hafa samband
    = hafðu samband
    [media-control]
    = spila
    = loka
    = myndasafn
    = horfa á myndband
    [navigation-leftover]
    = fara beint í efni
    = fara í aðalefni
    = efst á síðu
    = forsíða
    = leita
    = leit
    = valmynd
    """#
}
