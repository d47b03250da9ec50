import Testing

@testable import WinnowAttribution

struct BylineTests {
  @Test(
    "lines",
    arguments: [
      ("By Maya Gabriel and Anthony Dorch", "byline: Maya Gabriel; Anthony Dorch |  | "),
      ("By AARON O'NEILL, Associated Press", "byline: Aaron O'Neill | Associated Press | "),
      (
        "By Jane P. Whitfield and Luis de la Cruz | Associated Press",
        "byline: Jane P. Whitfield; Luis de la Cruz | Associated Press | "
      ),
      ("By Tom Hartwell, Political Editor", "byline: Tom Hartwell |  | "),
      ("By Jennifer Grau, CNN meteorologist", "byline: Jennifer Grau |  | CNN"),
      ("By Howard BlimStaff Writer", "byline: Howard Blim |  | "),
      ("By Grant Brisket@GrantBrisket", "byline: Grant Brisket |  | "),
      ("By Sarah LazardTwitter", "byline: Sarah Lazard |  | "),
      ("By Laura E. Atkins December 28, 2016", "byline: Laura E. Atkins |  | "),
      ("By: Jack Dervis on December 23, 2016 at 7:18am", "byline: Jack Dervis |  | "),
      ("By Seth Rogov 3 min read", "byline: Seth Rogov |  | "),
      ("Written by Priya Raman | Updated: March 4, 2021 10:12 am", "byline: Priya Raman |  | "),
      ("Von: JÖRG ZACHER", "byline: Jörg Zacher |  | "),
      ("Von Katrin Meiers und Jonas Ahlfeld, dpa", "byline: Katrin Meiers; Jonas Ahlfeld | dpa | "),
      ("Von unserem Korrespondenten Jens Bachmann, Nairobi", "byline: Jens Bachmann |  | "),
      ("Par Le Figaro et AFP", "byline:  | Agence France-Presse | Le Figaro"),
      ("Par Jean-Marc Toussaint avec AFP", "byline: Jean-Marc Toussaint | Agence France-Presse | "),
      ("Por María del Carmen Ruiz y José Luis Peña", "byline: María del Carmen Ruiz; José Luis Peña |  | "),
      ("Di Marco Bellandi", "byline: Marco Bellandi |  | "),
      ("Door Joost van der Velde", "byline: Joost van der Velde |  | "),
      ("Av Silje Nordby og Erik Holm", "byline: Silje Nordby; Erik Holm |  | "),
      ("Af Mette Krogh", "byline: Mette Krogh |  | "),
      ("Text: Gudrun Hasler, Fotos: Rolf Binder", "byline: Gudrun Hasler |  | "),
      ("文/张伟", "byline: 张伟 |  | "),
      ("배지훈 기자", "byline: 배지훈 |  | "),
      ("> * 译者：[Hoarsel](https://github.com/x)", "byline: Hoarsel |  | "),
      ("> * 校对者：[husi](https://github.com/a)、[Kimho](https://github.com/b)", "byline: husi; Kimho |  | "),
      ("By MND Staff", "byline:  |  | Mexico News Daily"),
      ("By Reuters Staff", "byline:  | Reuters | "),
    ])
  func lines(raw: String, expected: String) { expect(raw, expected) }

  @Test(
    "a field known to be an author",
    arguments: [
      ("Abgoodnough", "none:  |  | "),
      ("By Jane Whitfield", "byline: Jane Whitfield |  | "),
      ("Byron Whitfield", "byline: Byron Whitfield |  | "),
      ("Dr. Max Kolder", "byline: Max Kolder |  | "),
      ("AMELIA THOMSON-DARVEAUX", "byline: Amelia Thomson-Darveaux |  | "),
      ("André Oliver KLEIN", "byline: André Oliver Klein |  | "),
      ("MARTA VAN DER BERG", "byline: Marta van der Berg |  | "),
      ("Jane Whitfield, Staff Writer", "byline: Jane Whitfield |  | "),
      ("Lille", "none:  |  | "),
      ("March 4, 2021", "none:  |  | "),
      ("https://example.org/author/jane", "none:  |  | "),
      ("example.org", "none:  |  | "),
      ("Reuters", "byline:  | Reuters | "),
      ("Yusof Mat Isa", "byline: Yusof Mat Isa |  | "),
    ])
  func field(raw: String, expected: String) { expect(raw, as: .byline, expected) }

  @Test func roles() {
    #expect(reader.read("By Jon Kingsley, News Reporter").role == "News Reporter")
    #expect(reader.read("By Howard BlimStaff Writer").role == "Staff Writer")
    #expect(reader.read("배지훈 기자").role == "기자")
    #expect(reader.read("译者：王小明").role == "translator")
    #expect(reader.read("校对：王小明").role == "proofreader")
  }
}
