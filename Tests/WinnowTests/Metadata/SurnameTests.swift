import Testing

@testable import Winnow

/// Surnames that hold words which elsewhere stand between a name and a day or a place.
@Suite struct SurnameTests {
  private let reader = AuthorText(
    site: SiteNames(names: ["The Daily Example"], address: "https://www.dailyexample.com/x/y", site: ""))

  private func names(_ text: String) -> [String] { reader.authors(in: text).map(\.name) }

  @Test(arguments: [
    ("Par Yann Le Gall", ["Yann Le Gall"]), ("Ursula K. Le Guin", ["Ursula K. Le Guin"]), ("By John le Carré", ["John le Carré"]),
    ("PAR YANN LE GALL", ["YANN LE GALL"]), ("Par Yann Le Gall et Rozenn Le Floch", ["Yann Le Gall", "Rozenn Le Floch"]),
    ("Ursula Le Roux, Jan van den Berg", ["Ursula Le Roux", "Jan van den Berg"]),
    ("Door Kris Van den Eynde", ["Kris Van den Eynde"]),
    ("Door Wim Op de Beeck", ["Wim Op de Beeck"]), ("Von Jörg op den Winkel", ["Jörg op den Winkel"]),
    ("Door Els In ’t Veld", ["Els In ’t Veld"]), ("Door Jan in 't Veld", ["Jan in 't Veld"]),
    ("Von Anna Am Ende", ["Anna Am Ende"]),
    ("Rania El Ghazal", ["Rania El Ghazal"]), ("Tony Abou El Hosn", ["Tony Abou El Hosn"]),
    ("Di Luca Il Grande", ["Luca Il Grande"]),
    ("Jean Marie Le Gall", ["Jean Marie Le Gall"]),
    ("Peter von den Driesch", ["Peter von den Driesch"]), ("door piet van den heuvel", ["piet van den heuvel"]),
    ("By Amy Le", ["Amy Le"]), ("By Amy Le and Jane Roe", ["Amy Le", "Jane Roe"]), ("By Daniel Last", ["Daniel Last"]),
    ("By Daniel Last and Anna Read", ["Daniel Last", "Anna Read"]), ("Par Thomas Pour", ["Thomas Pour"]),
    ("Von Anna Über", ["Anna Über"]),
    ("Von Käthe Brand", ["Käthe Brand"]), ("Von Käthe Brand und Jürgen Harms", ["Käthe Brand", "Jürgen Harms"]),
    ("Von Anna Maria Brand", ["Anna Maria Brand"]), ("By Russell Brand", ["Russell Brand"]), ("Nina Uhr", ["Nina Uhr"]),
    ("Brand: Acme", ["Acme"]), ("Stand 12.30 Uhr", []), ("Aktueller Stand", []), ("Our Brand", []), ("Unsere Meldung", []),
    ("Hans von Stand", ["Hans von Stand"]), ("Hans Harms Stand", []), ("Hans Harms Uhr", []),
    ("Hans Harms Meldung, 12.03.2020", []), ("Hans Stand", ["Hans Stand"]), ("By Edward Said", ["Edward Said"]),
    ("By Ahmed El Said", ["Ahmed El Said"]),
    ("Par Yann Le Gall Le 11 février 2026", ["Yann Le Gall"]), ("Par Yann Le Gall le mercredi 11 février", ["Yann Le Gall"]),
  ])
  func areWhole(_ text: String, _ expected: [String]) { #expect(names(text) == expected) }

  @Test(arguments: [
    ("Av Kari Hansen den 11. februar 2026", "Kari Hansen"), ("Por Lola Prats el 11 de febrero", "Lola Prats"),
    ("Por Lola Prats el Lunes 9", "Lola Prats"), ("Par Odile Kerbrat le mercredi 11 février", "Odile Kerbrat"),
    ("Door Jan Jansen op 11 februari", "Jan Jansen"), ("Door Jan Jansen op Twitter", "Jan Jansen"),
    ("Von Änne Müller am Mittwoch, 11. Februar", "Änne Müller"), ("Von Änne Müller am Telefon", "Änne Müller"),
    ("By Ruth Ames on Wednesday", "Ruth Ames"), ("By Ruth Ames On February 11, 2026", "Ruth Ames"),
    ("By Ruth Ames In Politics", "Ruth Ames"),
    ("Di Mario Rossi il 11 febbraio", "Mario Rossi"), ("By Ruth Ames in London", "Ruth Ames"),
    ("Par Yann Kerbrat Le 11 février", "Yann Kerbrat"),
    ("Lola Prats El País", "Lola Prats"), ("Yann Kerbrat Le Monde", "Yann Kerbrat"),
    ("Ruth Ames El Paso Times", "Ruth Ames"), ("Mario Rossi Il Tirreno", "Mario Rossi"),
    ("Ruth Ames last updated 3 May", "Ruth Ames"),
    ("Jane Read more", "Jane"), ("By Jane Share", "Jane"), ("Door Jan Jansen in het Parool", "Jan Jansen"),
    ("Ruth Ames Share", "Ruth Ames"),
  ])
  func endWhereADayOrAPlaceBegins(_ text: String, _ name: String) { #expect(names(text) == [name]) }
}
