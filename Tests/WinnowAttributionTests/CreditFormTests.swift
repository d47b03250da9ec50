import Testing

@testable import WinnowAttribution

/// Credits of wire services, picture houses and papers, with what stands around them.
struct CreditFormTests {
  @Test(
    "what stands around a name",
    arguments: [
      ("Tom Okafor, Sputnik, Kremlin Pool Photo via AP", "credit: Tom Okafor | Sputnik; Kremlin; Associated Press | "),
      ("照片由 Tom Okafor 提供", "credit: Tom Okafor |  | "),
      ("照片由Tom Okafor拍摄，来自Unsplash", "credit: Tom Okafor | Unsplash | "),
      ("Photo: Ministry of Defence", "credit:  | UK Ministry of Defence | "),
      ("Warner Bros./Courtesy Everett Collection", "credit:  | Warner Bros.; Everett Collection | "),
      ("Fotos (2): Jana Brückner", "credit: Jana Brückner |  | "),
      ("Foto (oben): Jana Brückner", "credit: Jana Brückner |  | "),
      ("Foto links: Jana Brückner", "credit: Jana Brückner |  | "),
      ("Foto: picture alliance / Geisler-Fotopress", "credit:  | picture alliance; Geisler-Fotopress | "),
      ("Foto: epd-bild/Jana Brückner", "credit: Jana Brückner | epd | "),
      ("Foto: Uni Kiel/Jana Brückner", "credit: Jana Brückner | Uni Kiel | "),
      ("Foto: Deutsches Rotes Kreuz", "credit:  | Red Cross | "),
      ("Quelle: Eigene Darstellung", "none:  |  | "),
      ("Photo: Office of the Mayor", "credit:  | Office of the Mayor | "),
      ("Photo: Department of the Interior/Tom Okafor", "credit: Tom Okafor | Department of the Interior | "),
      ("Photo: View of the Harbour", "none:  |  | "),
      ("Foto: Ufficio stampa", "credit:  | Ufficio stampa | "),
      ("“Photo: Tom Okafor”", "credit: Tom Okafor |  | "),
      ("ANI", "none:  |  | "),
      // Initials stand for given names, with a space behind them or without.
      ("T. Okafor, AP", "credit: T. Okafor | Associated Press | "),
      ("T.Okafor/AP", "credit: T.Okafor | Associated Press | "),
      ("Photo: T.K.Okafor", "credit: T.K.Okafor |  | "),
      ("T. Okafor, J. Brückner / Reuters", "credit: T. Okafor; J. Brückner | Reuters | "),
      ("Foto A. Okafor/dpa", "credit: A. Okafor | dpa | "),
      ("Фото: А.С.Петров", "credit: А.С.Петров |  | "),
      ("Photo: U.S.Army", "credit:  | US Army | "),
      ("A. Methods", "none:  |  | "), ("U.S. Cranes | AP", "none:  |  | "),
      ("Anna-Maria Okafor | AP", "credit: Anna-Maria Okafor | Associated Press | "),
      ("Tom Okafor; Jana Brückner/AP", "credit: Tom Okafor; Jana Brückner | Associated Press | "),
    ])
  func around(raw: String, expected: String) { expect(raw, expected) }

  @Test(
    "plain forms",
    arguments: [
      ("Photo: Getty", "credit:  | Getty Images | "),
      ("Tom Okafor—AP", "credit: Tom Okafor | Associated Press | "),
      ("Tom Okafor / Panos Pictures", "credit: Tom Okafor | Panos Pictures | "),
      ("Tom Okafor/Sipa USA", "credit: Tom Okafor | Sipa USA | "),
      ("Tom Okafor/EPA-EFE/REX/Shutterstock", "credit: Tom Okafor | EPA; Shutterstock | "),
      ("Tom Okafor/ZUMA Press Wire/Shutterstock", "credit: Tom Okafor | ZUMA Press; Shutterstock | "),
      ("Tom Okafor/Bildbyrån", "credit: Tom Okafor | Bildbyrån | "),
      ("Tom Okafor/Xinhua", "credit: Tom Okafor | Xinhua News Agency | "),
      ("Press Association/AP", "credit:  | PA Media; Associated Press | "),
      ("Kyodo/via REUTERS", "credit:  | Kyodo News; Reuters | "),
      ("Satellite image ©2025 Maxar Technologies", "credit:  | Maxar | "),
      ("Photo: Tom Okafor/Unsplash", "credit: Tom Okafor | Unsplash | "),
      ("Bild von Tom Okafor auf Pixabay", "credit: Tom Okafor | Pixabay | "),
      ("Foto door Tom Okafor via Pexels", "credit: Tom Okafor | Pexels | "),
      ("Photo: Facebook", "credit:  | Facebook | "),
      ("Photo: @nadiabrooks", "none:  |  | "),
      ("Photo: Kestrel & Co.", "credit:  | Kestrel & Co. | "),
      ("Photo: Hull Fire Department", "credit:  | Hull Fire Department | "),
      ("Image: Netflix", "credit:  | Netflix | "),
      ("Everett Collection", "credit:  | Everett Collection | "),
      ("© Tom Okafor 1987", "credit: Tom Okafor |  | "),
      ("© The Associated Press", "credit:  | Associated Press | "),
      ("Copyright AP", "credit:  | Associated Press | "),
      ("Foto (c) Jana Brückner", "credit: Jana Brückner |  | "),
      ("Foto: BRÜCKNER", "credit:  | BRÜCKNER | "),
      ("Foto: dpa / Jana Brückner", "credit: Jana Brückner | dpa | "),
      ("Foto: imago/Jana Brückner", "credit: Jana Brückner | Imago | "),
      ("Foto: APA/Jana Brückner", "credit: Jana Brückner | APA | "),
      ("Bild: PD", "none:  |  | "),
      ("Foto: ZDF und Jana Brückner", "credit: Jana Brückner |  | ZDF"),
      ("Foto: Jana Brückner, Universität Kiel", "credit: Jana Brückner | Universität Kiel | "),
      ("Foto: BMW", "credit:  | BMW | "),
      ("Karikatur: Jana Brückner", "credit: Jana Brückner |  | "),
      ("Quelle: privat", "none:  |  | "),
      ("PHOTO BY TOM OKAFOR", "credit: Tom Okafor |  | "),
      ("Photographer: Tom Okafor", "credit: Tom Okafor |  | "),
      ("Tom Okafor for ProPublica", "credit: Tom Okafor |  | ProPublica"),
      ("Tom Okafor/The Chronicle", "credit: Tom Okafor |  | San Francisco Chronicle"),
      ("(Tom Okafor | Harbour Times)", "none:  |  | "),
      ("[Photo: Tom Okafor/Getty Images]", "credit: Tom Okafor | Getty Images | "),
      ("**Photo:** Tom Okafor", "credit: Tom Okafor |  | "),
      ("📷 Tom Okafor", "credit: Tom Okafor |  | "),
      ("Pic: Getty", "credit:  | Getty Images | "),
      ("Picture: Tom Okafor", "credit: Tom Okafor |  | "),
      ("Video: Tom Okafor", "credit: Tom Okafor |  | "),
      ("Hair: Tom Okafor", "none:  |  | "),
      ("Cover photo by Tom Okafor", "credit: Tom Okafor |  | "),
      ("Featured image: Tom Okafor", "credit: Tom Okafor |  | "),
      ("Thumbnail: Tom Okafor", "credit: Tom Okafor |  | "),
      ("Image via Getty Images", "credit:  | Getty Images | "),
      ("Photo: Courtesy Tom Okafor", "credit: Tom Okafor |  | "),
      ("GETTY IMAGES", "credit:  | Getty Images | "),
      ("[Getty Images]", "credit:  | Getty Images | "),
      ("- AFP", "source:  | Agence France-Presse | "),
      ("Reuters/Alamy", "credit:  | Reuters; Alamy | "),
      ("AP file photo", "credit:  | Associated Press | "),
      ("ANSA/ARCHIVIO", "credit:  | ANSA | "),
      ("Tom Okafor / Shutterstock.com", "credit: Tom Okafor | Shutterstock | "),
      ("Tom Okafor/stock.adobe.com", "credit: Tom Okafor | Adobe Stock | "),
      ("Dreamstime", "credit:  | Dreamstime | "),
      ("Canva", "credit:  | Canva | "),
      ("CC BY-SA 4.0", "none:  |  | "),
      ("Tom Okafor, via Wikimedia Commons", "credit: Tom Okafor | Wikimedia Commons | "),
      ("Source: Wikimedia Commons", "source:  | Wikimedia Commons | "),
      ("SOURCE Kestrel Inc.", "none:  |  | "),
      ("Source: harbour.example", "source:  |  | harbour.example"),
      ("With inputs from agencies", "none:  |  | "),
      ("With files from The Canadian Press", "none:  |  | "),
      ("— AFP", "source:  | Agence France-Presse | "),
      ("(ANI)", "source:  | ANI | "),
    ])
  func plain(raw: String, expected: String) { expect(raw, expected) }

  @Test(
    "a word for pictures opens a caption that ends in a bracket with the credit",
    arguments: [
      ("Foto: Der Kran am Hafen (Lena Brandt/dpa)", "credit: Lena Brandt | dpa | "),
      ("Foto: Warga menata batu di tepi sungai (Dewi Lestari/detikcom)", "credit: Dewi Lestari |  | detikcom"),
      ("Foto: Jembatan lama di tepi sungai. (Dok. Warga)", "credit:  | Warga | "),
      ("Foto: Lena Brandt (dpa)", "credit: Lena Brandt | dpa | "),
      ("Foto: Lena Brandt und Tom Okafor (dpa)", "credit: Lena Brandt; Tom Okafor | dpa | "),
      ("Foto: Marco di Stefano (ANSA)", "credit: Marco di Stefano | ANSA | "),
    ])
  func labelledCaptions(raw: String, expected: String) {
    expect(raw, as: .caption, expected)
  }

  @Test(
    "the Lithuanian word behind the names",
    arguments: [
      ("Kranas uoste | J. Kazlausko (BNS) nuotr.", "J. Kazlausko (BNS) nuotr."),
      ("Kranas uoste / Jonas Kazlauskas / BNS nuotr.", "Jonas Kazlauskas / BNS nuotr."),
      ("Kranas uoste. Jono Kazlausko nuotr.", "Jono Kazlausko nuotr."),
      ("Jono Kazlausko nuotr.", "Jono Kazlausko nuotr."),
    ])
  func behindTheNames(raw: String, expected: String) throws {
    let read = reader.read(raw, as: .caption)
    #expect(read.kind == .credit && read.people.count == 1)
    let range = try #require(read.creditRange)
    #expect(String(decoding: Array(raw.utf8)[range], as: UTF8.self) == expected)
  }

  @Test func theWordAloneNamesNobody() {
    expect("Kranas uoste nuotr.", as: .caption, "none:  |  | ")
    expect("Uosto kranas buvo matomas ankstyvą rytą nuotr.", as: .line, "none:  |  | ")
  }

  @Test(
    "whom a picture was taken for, in capitals and in quotation marks",
    arguments: [
      ("JANA NOVAK POUR « LE MONDE »", "credit: Jana Novak |  | Le Monde"),
      ("JANA NOVAK/REUTERS", "credit: Jana Novak | Reuters | "),
    ])
  func commissions(_ raw: String, _ expected: String) { expect(raw, as: .credit, expected) }
}
