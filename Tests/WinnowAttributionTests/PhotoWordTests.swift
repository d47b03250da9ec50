import Testing

@testable import WinnowAttribution

/// Words for photographs and suppliers without a colon, networks, handouts, licences.
struct PhotoWordTests {
  @Test(
    "a word for photographs before names",
    arguments: [
      ("Photo Le Progrès/Jeanne Morel", "credit: Jeanne Morel |  | Le Progrès"),
      ("Photo Le Rivage/Jeanne Morel", "credit: Jeanne Morel |  | Le Rivage"),
      ("(Photo Jeanne Morel)", "credit: Jeanne Morel |  | "),
      ("(Photo RVG, Jeanne Morel)", "credit: Jeanne Morel | RVG | "),
      ("Foto Sanneke de Vries / ANP", "credit: Sanneke de Vries | ANP | "),
      ("(foto AP)", "credit:  | Associated Press | "),
      ("foto Tomasz Nowak", "credit: Tomasz Nowak |  | "),
      ("Photo / Nadia Brooks", "credit: Nadia Brooks |  | "),
      ("Photo / Supplied", "credit:  |  | "),
      ("Credit...Nadia Brooks", "credit: Nadia Brooks |  | "),
      ("Credit...Nadia Brooks/The New York Times", "credit: Nadia Brooks |  | The New York Times"),
      ("Credit...Reuters", "credit:  | Reuters | "),
      ("作者丨王小明", "byline: 王小明 |  | "),
    ])
  func names(raw: String, expected: String) { expect(raw, expected) }

  @Test(
    "the same words in headings and sentences",
    arguments: [
      "Photo Gallery", "Foto del giorno", "Photo Finish In Paris", "Photo / Video", "Photo/Video", "Photo Booth / Party Ideas",
      "Photo Contest Winners", "(Photo Booth)", "Foto Wettbewerb", "photo day", "Provided/Optional", "Provided by Google",
      "Supplied by Amazon", "Credit... Suisse",
      "Credit... where credit is due",
      "Photos: See the dam come down", "Provided by the city, the money goes to schools.", "Supplied by rail, the mill grew.",
    ])
  func nobody(raw: String) { expect(raw, "none:  |  | ") }

  @Test(
    "under a picture",
    arguments: [
      ("Foto Jinte van Vries", "credit: Jinte van Vries |  | "),
      ("Provided by Example University", "credit:  | Example University | "),
      ("Provided by Nadia Brooks", "credit: Nadia Brooks |  | "),
      ("(Submitted by Nadia Brooks)", "credit: Nadia Brooks |  | "),
      ("Submitted by Nadia Brooks", "byline: Nadia Brooks |  | "),
      ("Contributed by the Example Department", "credit:  | Example Department | "),
      ("Image: Supplied by Nadia Brooks", "credit: Nadia Brooks |  | "),
      ("Image: Sir Carl Roe outside Number 10. File pic: PA", "credit:  | PA Media | "),
      ("Image source, BBC/Nadia Brooks Image caption, Shoppers at the quay", "credit: Nadia Brooks |  | BBC"),
      ("한강전자 제공", "credit:  | 한강전자 | "),
      ("(Instagram: @nadiabrooks)", "credit:  | Instagram | "),
      ("ABC Riverland: Nadia Brooks", "credit: Nadia Brooks |  | ABC News"),
    ])
  func underAPicture(raw: String, expected: String) { expect(raw, as: .afterImage, expected) }

  @Test(arguments: [
    "Photo Contest Winners", "Foto Castel del Monte", "Foto Unfallstelle Hauptstraße", "Provided by Congress to the schools",
    "Supplied by Boeing. The planes are new.",
  ])
  func nobodyUnderAPicture(raw: String) { expect(raw, as: .afterImage, "none:  |  | ") }

  /// A caption's label ends a credit wherever it stands; over a text such a line credits nobody.
  @Test func aCaptionsLabelEndsTheCredit() {
    expect("Image source, BBC/Nadia Brooks Image caption, Shoppers at the quay", "none:  |  | ")
  }

  /// A known name within a quoted title is the source's own; what else is quoted is what the source wrote.
  @Test func quotedNames() {
    #expect(reader.read("出典：フリー百科事典『ウィキペディア（Wikipedia）』").agencies.map(\.name) == ["Wikipedia"])
    #expect(reader.read("出典：フリー百科事典『港の百科』").agencies.isEmpty)
  }

  /// Whom such a picture shows did not take it.
  @Test(arguments: ["Mugshot: Nadia Brooks", "Mug shot: Nadia Brooks", "Booking photo: Nadia Brooks"])
  func whomThePoliceTook(raw: String) { expect(raw, as: .afterImage, "none:  |  | ") }

  @Test(
    "suppliers",
    arguments: [
      ("Courtesy of the Okafor family", "credit:  |  | "),
      ("Photo courtesy of the Okafor family", "credit:  |  | "),
      ("Family handout", "credit:  |  | "),
      ("Supplied: Nadia Brooks", "credit: Nadia Brooks |  | "),
      ("(Supplied: Example Police)", "credit:  | Example Police | "),
      ("Provided/Example University", "credit:  | Example University | "),
      ("Gentileza: Municipalidad de Las Lomas", "credit:  | Municipalidad de Las Lomas | "),
      ("Photo courtesy of Example Athletics", "credit:  | Example Athletics | "),
      ("Foto: Gemeente Utrecht", "credit:  | Gemeente Utrecht | "),
      ("Crédit photo : Ville de Nantes", "credit:  | Ville de Nantes | "),
      ("画像提供：東京都", "credit:  | 東京都 | "),
      ("(फाइल फोटो)", "credit:  |  | "),
    ])
  func suppliers(raw: String, expected: String) { expect(raw, expected) }

  @Test(
    "what an agency hands out",
    arguments: [
      ("(Example County Sheriff's Office via AP)", "credit:  | Example County Sheriff's Office; Associated Press | "),
      (
        "The suspect is seen here. (Example County Sheriff's Office via AP)",
        "credit:  | Example County Sheriff's Office; Associated Press | "
      ),
      ("A scene from \"Pier.\" (Netflix via AP)", "credit:  | Netflix; Associated Press | "),
      ("CQ Roll Call via AP Images", "credit:  | CQ Roll Call; Associated Press | "),
      ("(a statement via AP)", "none:  |  | "),
      ("Okafor via Reuters", "none:  |  | "),
    ])
  func handouts(raw: String, expected: String) { expect(raw, expected) }

  @Test(
    "networks and accounts",
    arguments: [
      ("Twitter/@nadiabrooks", "credit:  | Twitter | "), ("@nadiabrooks/X", "credit:  | X | "),
      ("(Facebook: Nadia Brooks)", "credit: Nadia Brooks | Facebook | "),
      ("Facebook/Example Police Department", "credit:  | Facebook; Example Police Department | "),
      ("Facebook/Instagram", "none:  |  | "), ("Follow us on Twitter @nadiabrooks", "none:  |  | "),
      ("Twitter: @nadiabrooks", "none:  |  | "), ("Twitter @nadiabrooks", "none:  |  | "),
      ("Facebook: Nadia Brooks", "none:  |  | "),
    ])
  func networks(raw: String, expected: String) { expect(raw, expected) }

  @Test(
    "licences and addresses",
    arguments: [
      ("Photo by Nadia Brooks is licensed under CC BY 2.0", "credit: Nadia Brooks |  | "),
      ("Photo by Nadia Brooks, licensed under CC BY-SA 2.0", "credit: Nadia Brooks |  | "),
      ("\"Bridge\" by Nadia Brooks is licensed under CC BY 2.0.", "credit: Nadia Brooks |  | "),
      ("Nadia Brooks/Flickr/CC BY 2.0", "credit: Nadia Brooks | Flickr | "),
      ("Photo by Nadia Brooks: https://www.pexels.com/photo/1/", "credit: Nadia Brooks | Pexels | "),
      ("\"Bridge\" by Nadia Brooks is a book about rivers.", "none:  |  | "),
      ("The code is licensed under MIT.", "none:  |  | "),
    ])
  func licences(raw: String, expected: String) { expect(raw, expected) }

  @Test(
    "a sentence, a name and an agency with space around the slash",
    arguments: [
      ("The minister in Bonn. Nadia Brooks / AFP", "credit: Nadia Brooks | Agence France-Presse | "),
      ("Le stade de Bordeaux, le 3 mai 2024 - Jeanne MOREL / AFP", "credit: Jeanne Morel | Agence France-Presse | "),
      ("La ministra en Madrid. Inés Quiroga / Europa Press", "credit: Inés Quiroga | Europa Press | "),
      ("The minister in Bonn on Monday / AFP", "credit:  | Agence France-Presse | "),
      ("The quay at dawn. Nadia Brooks - 12.mar.24/Folhapress", "credit: Nadia Brooks | Folhapress | "),
      ("出典：厚生労働省「毎月勤労統計」", "source:  |  | 厚生労働省"),
      ("/연합뉴스", "credit:  | Yonhap News Agency | "),
      ("Source: U.S. Bureau of Labor Statistics", "source:  |  | U.S. Bureau of Labor Statistics"),
      ("(ANTARA/HO-Humas Polri)", "credit:  | Antara; Humas Polri | "),
      ("REUTERS/Nadia Brooks TPX IMAGES OF THE DAY", "credit: Nadia Brooks | Reuters | "),
    ])
  func tails(raw: String, expected: String) { expect(raw, expected) }
}
