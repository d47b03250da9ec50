import Testing

@testable import WinnowAttribution

struct CreditTests {
  @Test(
    "bare names and agencies",
    arguments: [
      ("Mirela Kovan/AP", "credit: Mirela Kovan | Associated Press | "),
      ("Ella Ling/BPI/REX", "credit: Ella Ling | BPI; REX | "),
      ("APA/AFP/Tomas Verlin", "credit: Tomas Verlin | APA; Agence France-Presse | "),
      ("REUTERS/Tariq Azimi/File Photo", "credit: Tariq Azimi | Reuters | "),
      ("(Robert F. Kessel / AP)", "credit: Robert F. Kessel | Associated Press | "),
      ("Idris Vale / Pool via Reuters", "credit: Idris Vale | Reuters | "),
      ("Joanna Pike via AFP/Getty Images", "credit: Joanna Pike | Agence France-Presse; Getty Images | "),
      ("IMAGO/ZUMA Press", "credit:  | Imago; ZUMA Press | "),
      ("Getty Images", "credit:  | Getty Images | "),
      ("Felix Sahm/imago", "credit: Felix Sahm | Imago | "),
      ("KARL MORTENSEN/THE NEW YORK TIMES", "credit: Karl Mortensen |  | The New York Times"),
      ("Charles Morton/Invision/AP", "credit: Charles Morton | Invision; Associated Press | "),
      ("Alice Dorn (dpa/picture alliance via Getty)", "credit: Alice Dorn | dpa; picture alliance; Getty Images | "),
      ("Handout via REUTERS", "credit:  | Reuters | "),
      ("Public domain via Wikimedia Commons", "credit:  | Wikimedia Commons | "),
      ("(Dok.Pelni)", "credit:  | Pelni | "),
      ("Foto.AFP", "credit:  | Agence France-Presse | "),
      ("© IMAGO / i-Images", "credit:  | Imago; i-Images | "),
    ])
  func bare(raw: String, expected: String) { expect(raw, expected) }

  @Test(
    "a cue in many languages",
    arguments: [
      ("Photo by Kwesi Boateng on Unsplash", "credit: Kwesi Boateng | Unsplash | "),
      ("Photograph by Ed Harlan, Redwater Restoration Programme", "credit: Ed Harlan | Redwater Restoration Programme | "),
      ("Image Credit: NASA/Bill Arden", "credit: Bill Arden | NASA | "),
      ("Image: Psylume", "credit:  | Psylume | "),
      ("Photo courtesy of the National Park Service", "credit:  | National Park Service | "),
      ("Photos: John Moses Baran on Unsplash", "credit: John Moses Baran | Unsplash | "),
      ("(Photo: Lungelo Mbatha/Gallo Images)", "credit: Lungelo Mbatha | Gallo Images | "),
      ("Foto: Anna Bergmann/dpa", "credit: Anna Bergmann | dpa | "),
      ("Foto: picture alliance / prisma TPX", "credit:  | picture alliance; prisma TPX | "),
      ("Bild: TomNad/Shutterstock.com", "credit: TomNad | Shutterstock | "),
      ("Symbolbild: Adobe Stock/kasto", "credit: kasto | Adobe Stock | "),
      ("Beeld: ANP / Ruben Steenwijk", "credit: Ruben Steenwijk | ANP | "),
      ("Crédit photo : Mathilde Ferrand / AFP", "credit: Mathilde Ferrand | Agence France-Presse | "),
      ("© Clémentine Arbois/Hans Lucas via AFP", "credit: Clémentine Arbois | Hans Lucas; Agence France-Presse | "),
      ("Foto: Cortesía Universidad de los Andes", "credit:  | Universidad de los Andes | "),
      ("Foto: Marcela Nunes/TV Litoral", "credit: Marcela Nunes |  | TV Litoral"),
      ("Zdjęcie: Agnieszka Walczak / East News", "credit: Agnieszka Walczak | East News | "),
      ("fot. Marek Zielony/PAP", "credit: Marek Zielony | PAP | "),
      ("Fotó: Kovács Péter / MTI", "credit: Kovács Péter | MTI | "),
      ("Foto: Lucie Dvořáková, MAFRA", "credit: Lucie Dvořáková | MAFRA | "),
      ("Fotoğraf: Elif Kaya / AA", "credit: Elif Kaya | Anadolu Agency | "),
      ("Ảnh: Nguyễn Văn Hùng", "credit: Nguyễn Văn Hùng |  | "),
      ("Фото: Олена Коваль / УНІАН", "credit: Олена Коваль | UNIAN | "),
      ("Фото: Дмитрий Лазарев, Коммерсантъ", "credit: Дмитрий Лазарев |  | Коммерсантъ"),
      ("写真：田中健太／朝日新聞社", "credit: 田中健太 |  | 朝日新聞"),
      ("撮影・佐藤健", "credit: 佐藤健 |  | "),
      ("写真 = 時事", "credit:  | Jiji Press | "),
      ("사진=김민수 기자", "credit: 김민수 |  | "),
      ("[사진=연합뉴스]", "credit:  | Yonhap News Agency | "),
      ("图源：新华社", "credit:  | Xinhua News Agency | "),
      ("图/视觉中国", "credit:  | CFP | "),
      ("摄影：王小明", "credit: 王小明 |  | "),
      ("Foto: LISA MARTENSSON", "credit: Lisa Martensson |  | "),
    ])
  func cued(raw: String, expected: String) { expect(raw, expected) }

  @Test(
    "a caption may end in its credit",
    arguments: [
      ("A crowd gathers in the square on Monday. (AP Photo/Lena Ortiz, File)", "credit: Lena Ortiz | Associated Press | "),
      ("A crowd gathers in the square on Monday. | JANE MORTON/THE NEW YORK TIMES", "credit: Jane Morton |  | The New York Times"),
      ("The coach leaves the pitch. REUTERS/Tariq Azimi/File Photo", "credit: Tariq Azimi | Reuters | "),
      ("시민들이 광장에 모여 있다. /연합뉴스", "credit:  | Yonhap News Agency | "),
      ("選手たちが入場する（左から）西田、小野寺（Ｃ）共同通信社", "credit:  | Kyodo News | "),
      ("A poll shows the duchess ahead (Image: Getty)", "credit:  | Getty Images | "),
      ("Der Herzog. © Victoria Janson/PA Wire/dpa", "credit: Victoria Janson | PA Media; dpa | "),
      ("Nick Lobe and Sofia Verga Shutterstock / Getty Images (Composite)", "credit:  | Shutterstock; Getty Images | "),
    ])
  func caption(raw: String, expected: String) {
    expect(raw, expected)
    expect(raw, as: .afterImage, expected)
  }

  @Test func creditRangeStartsBehindTheCaption() {
    let raw = "A crowd gathers. (AP Photo/Lena Ortiz, File)"
    let range = reader.read(raw, as: .afterImage).creditRange
    #expect(range.map { String(decoding: Array(raw.utf8)[$0], as: UTF8.self) } == "(AP Photo/Lena Ortiz, File)")
  }

  @Test(
    "under a picture less is needed",
    arguments: [
      ("Supplied", "credit:  |  | "),
      ("Dana Cole/The Riverton Echo", "credit: Dana Cole |  | The Riverton Echo"),
      ("WDR / Biermann", "credit: Biermann |  | WDR"),
      ("배지훈 기자", "credit: 배지훈 |  | "),
      ("Jane Whitfield", "none:  |  | "),
      ("The mayor speaks at the opening on Monday.", "none:  |  | "),
    ])
  func underPicture(raw: String, expected: String) { expect(raw, as: .afterImage, expected) }

  @Test(
    "a field known to be a credit",
    arguments: [
      ("Jane Whitfield", "credit: Jane Whitfield |  | "),
      ("Etliq", "credit:  | Etliq | "),
      ("SN/APA/KEYSTONE/CYRIL ZANGARO", "credit: Cyril Zangaro | SN; APA; Keystone | "),
      ("Tom Brunner for The Washington Post via Getty Images", "credit: Tom Brunner | Getty Images | The Washington Post"),
      ("Nikolai von Bismarck. Styling: Kate Phelan", "credit: Nikolai von Bismarck |  | "),
      ("Renata Matějková, Seznam Zprávy", "credit: Renata Matějková |  | Seznam Zprávy"),
    ])
  func field(raw: String, expected: String) { expect(raw, as: .credit, expected) }

  @Test(
    "Markdown links",
    arguments: [
      (
        "Photo by [JJ Ying](https://unsplash.com/@jjying?utm_source=medium) on [Unsplash](https://unsplash.com)",
        "credit: JJ Ying | Unsplash | "
      ),
      (
        "图源 [Ana Dorsel](https://unsplash.com/@anadorsel)，出自 [Unsplash](https://unsplash.com/s/photos/x)",
        "credit: Ana Dorsel | Unsplash | "
      ),
      ("由 [Paco Gonzo](https://unsplash.com/@paco) 上传至 [Unsplash](https://unsplash.com/)", "credit: Paco Gonzo | Unsplash | "),
    ])
  func links(raw: String, expected: String) { expect(raw, expected) }

  @Test func rolesYearsLicences() {
    #expect(reader.read("AP Photo/Lena Ortiz, File").filePhoto)
    #expect(reader.read("Illustration by Mike Nadelmann").role == "illustration")
    #expect(reader.read("ssi, dan; Foto [M]: Shutterstock; Erstveröffentlichung: 4.4.18").role == "montage")
    #expect(reader.read("© 2024 Getty Images").year == 2024)
    #expect(reader.read("Credits: Supplied Image;").role == "supplied")
    #expect(reader.read("Handout via REUTERS").role == "handout")
    #expect(reader.read("Photo: Jane Whitfield (CC BY 2.0)").license == "CC BY 2.0")
    #expect(reader.read("CC BY-SA 4.0, Jane Whitfield via Wikimedia Commons").license == "CC BY-SA 4.0")
    #expect(reader.read("Photo by Jane Whitfield/Creative Commons Attribution 2.0").license == "CC BY 2.0")
  }

  @Test func wikidataOnlyWhereVerified() {
    #expect(reader.read("Mirela Kovan/AP").agencies.first?.wikidata == "Q40469")
    #expect(reader.read("Getty Images").agencies.first.map { $0.wikidata == nil } == true)
  }

  @Test func oneTokenBesideOneTokenStaysWhole() {
    #expect(reader.read("Foto: Kalk/Wesp", as: .credit).agencies.map(\.name) == ["Kalk/Wesp"])
    #expect(reader.read("Kalk/Wesp").kind == .none)
  }

  @Test(
    "credits that a scraper glued to their caption",
    arguments: [
      ("The band at the Ostrava FestivalCredit: PA", "credit:  | PA Media | "),
      ("Ruhe hilft, wieder zu Kräften zu kommen.Unsplash/Kelly Sikora", "credit: Kelly Sikora | Unsplash | "),
      (
        "Ein Kleid von ARMELLE.Foto: Nora Feld. Styling: Kim Paul. Haare: Syd Horn. Make-up: Lucy Brandt", "credit: Nora Feld |  | "
      ),
      ("A sign along the road south of Duqm. Tara Ekström for The Courier", "credit: Tara Ekström |  | The Courier"),
      ("© klimadaten.org I Kurier/Rita Böhm", "credit: Rita Böhm | klimadaten.org | Kurier"),
      ("Foto: imago I Sven Feld", "credit: Sven Feld | Imago | "),
      ("The judge told AP that I am late.", "none:  |  | "),
      ("He left early. Tom Hale for once said nothing", "none:  |  | "),
      ("She works at Example.Com and Node.JS", "none:  |  | "),
    ])
  func glued(raw: String, expected: String) { expect(raw, expected) }
}
