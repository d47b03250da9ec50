import Testing

@testable import Winnow

@Suite struct AuthorTextTests {
  let reader = AuthorText(site: SiteNames(names: ["The Daily Example"], address: "https://www.dailyexample.com/x/y", site: ""))

  func names(_ text: String) -> [String] { reader.authors(in: text).map(\.name) }

  @Test(arguments: [
    ("By Jane Roe and John Doe | 3 Feb 2025", ["Jane Roe", "John Doe"]), ("Von Änne Müller, 07.02.2025", ["Änne Müller"]),
    ("Text: Max Beispiel", ["Max Beispiel"]), ("by Harry Marlow Ph.D", ["Harry Marlow"]), ("Harry Marlow MD MPH", ["Harry Marlow"]),
    ("Harry MBA", ["Harry MBA"]),
    ("Autor: Robert Mai, 12.09.2017", ["Robert Mai"]), ("Autor: Paul Sonntag, 12.09.2017", ["Paul Sonntag"]),
    ("Jane Roe Mai, 12.09.2017", ["Jane Roe"]), ("Autora: Lucía Barros. Fecha: 12/09/2017", ["Lucía Barros"]),
    ("Publicado por Teresa Valadão em 12/09/2017", ["Teresa Valadão"]), ("Postato da Mario Rossi alle 10:12", ["Mario Rossi"]),
    ("Tekst: Marijke Bos | Beeld: Piet Bos", ["Marijke Bos"]),
    ("AutorInnen Anna Schmidt und Max Beispiel", ["Anna Schmidt", "Max Beispiel"]),
    ("ByJane Roe", ["Jane Roe"]), ("Written by Jane Roe, Senior Reporter", ["Jane Roe"]), ("Roe, Jane", ["Jane Roe"]),
    ("par Jean Dupont et Anne Martin", ["Jean Dupont", "Anne Martin"]),
    ("posted by jroe on May 3, 2019", ["jroe"]), ("Jane Roe (Reuters)", ["Jane Roe"]), ("Jane Roe @janeroe", ["Jane Roe"]),
    ("文/王小明", ["王小明"]), ("Γράφει ο Νίκος Παππάς", ["Νίκος Παππάς"]), ("מאת יעל כהן", ["יעל כהן"]),
    ("نویسنده: علی رضایی", ["علی رضایی"]),
    ("लेखक: राज वर्मा", ["राज वर्मा"]), ("Kirjoittaja: Liisa Virtanen", ["Liisa Virtanen"]), ("Írta: Kovács Péter", ["Kovács Péter"]),
    ("Autorul: Ion Popescu", ["Ion Popescu"]), ("Piše: Ana Novak", ["Ana Novak"]), ("Avtorica: Ana Novak", ["Ana Novak"]),
    ("Пише: Иван Петров", ["Иван Петров"]), ("Autorė: Rasa Kalnienė", ["Rasa Kalnienė"]),
    ("Scris de Ion Popescu și Ana Radu", ["Ion Popescu", "Ana Radu"]),
    ("Napsala Eva Nováková", ["Eva Nováková"]), ("Wpisany przez Jan Kowalski", ["Jan Kowalski"]),
    ("Написал Иван Петров", ["Иван Петров"]), ("Γράφτηκε από τον Γιάννη Ρήγα", ["Γιάννη Ρήγα"]),
    ("Soumis par Jean Dupont", ["Jean Dupont"]), ("Inviato da Mario Rossi", ["Mario Rossi"]),
    ("Eingereicht von Änne Müller", ["Änne Müller"]), ("Beküldte: Kovács Péter", ["Kovács Péter"]),
    ("Του Γιάννη Ρήγα", ["Γιάννη Ρήγα"]), ("Της Μαρίας Παππά", ["Μαρίας Παππά"]), ("Συντάκτης: Νίκος Παππάς", ["Νίκος Παππάς"]),
    ("文=山田太郎", ["山田太郎"]), ("文／山田太郎 写真／鈴木花子", ["山田太郎"]), ("文・山田太郎、写真・鈴木花子", ["山田太郎"]),
    ("文・写真＝山田太郎", ["山田太郎"]), ("取材・文／山田太郎", ["山田太郎"]), ("文＝山田太郎　写真＝鈴木花子", ["山田太郎"]),
    ("글=김철수 기자", ["김철수"]), ("글·사진 김철수", ["김철수"]), ("글 김철수 사진 이영희", ["김철수"]),
    ("글=김철수 기자, 사진=이영희 기자", ["김철수"]),
    ("By Jane Roe, Staff Writer, Example Harbour Programme", ["Jane Roe"]),
    ("By Jane Roe, Staff Writer, and Peter Brown", ["Jane Roe", "Peter Brown"]), ("Jane RoeFounder at Example", ["Jane Roe"]),
    ("Jane RoePublished 3 Feb 2025", ["Jane Roe"]),
    ("Jane Roe Dinsdag 20 februari", ["Jane Roe"]), ("Иван Петров Вторник, 20 февраля", ["Иван Петров"]),
    ("Jane Roe Selasa, 20", ["Jane Roe"]),
    ("Ayşe Kaya Salı", ["Ayşe Kaya Salı"]), ("Walter Freitag", ["Walter Freitag"]), ("Jane Roe Freitag, 3", ["Jane Roe"]),
    ("Kristín Jónsdóttir skrifar", ["Kristín Jónsdóttir"]), ("Aus Kiew berichtet Änne Müller", ["Änne Müller"]),
    ("Es berichten Änne Müller und Max Beispiel", ["Änne Müller", "Max Beispiel"]),
    ("Änne Müller, Berlin", ["Änne Müller"]), ("Änne Müller, ARD-Studio Kairo", ["Änne Müller"]),
    ("Änne Müller, BR24", ["Änne Müller"]),
    ("Änne Müller, dpa", ["Änne Müller", "dpa"]),
    ("José Roca y Gasset", ["José Roca y Gasset"]),
    ("Mireia Roca i Soler, Ana López y Juan Gil", ["Mireia Roca i Soler", "Ana López", "Juan Gil"]),
    ("João Lemos e Silva", ["João Lemos e Silva"]), ("Ana López y Redacción", ["Ana López"]),
    ("Ana López y EFE", ["Ana López", "EFE"]),
    ("Anna Nowak i Jan Kowalski", ["Anna Nowak", "Jan Kowalski"]), ("Jane Roe (Kommentare: 2)", ["Jane Roe"]),
    ("Jane Roe1", ["Jane Roe"]),
    ("Jane Roe76", ["Jane Roe76"]), ("Jane RoeUniversity of Example", ["Jane Roe"]),
    ("Jane Roe, Sydney Paris", ["Jane Roe", "Sydney Paris"]), ("Jane Roe, New Delhi", ["Jane Roe"]),
    ("Ana López y Lola", ["Ana López", "Lola"]), ("Anna Nowak i Brzask", ["Anna Nowak", "Brzask"]),
    ("Mireia Roca i Quim", ["Mireia Roca", "Quim"]), ("Ben Maandag", ["Ben Maandag"]), ("Lisa Sonnabend", ["Lisa Sonnabend"]),
    ("Ben Roe Maandag 3 maart", ["Ben Roe"]), ("Tekst Ben Jansen", ["Ben Jansen"]), ("Tekst: ben jansen", ["ben jansen"]),
    ("Das Gespräch führte Änne Müller.", ["Änne Müller"]), ("As told to Jane Roe", ["Jane Roe"]),
    ("Die Fragen stellten Änne Müller und Max Beispiel", ["Änne Müller", "Max Beispiel"]),
    ("Text: Jane Roe\nFotos: John Doe", ["Jane Roe"]),
    ("Νίκος Παππάς και Άννα Ρήγα", ["Νίκος Παππάς", "Άννα Ρήγα"]), ("Nga Arben Hoxha", ["Arben Hoxha"]),
  ])
  func takesNames(_ text: String, _ expected: [String]) { #expect(names(text) == expected) }

  @Test func whatIsExcludedIsNoNameThoughItWasReadBefore() {
    var reader = self.reader
    #expect(reader.authors(in: "By Jane Roe").map(\.name) == ["Jane Roe"])
    reader.excluded.insert("jane roe")
    #expect(reader.authors(in: "By Jane Roe").isEmpty && reader.author("Jane Roe") == nil)
    #expect(reader.authors(in: "By John Doe and Max Beispiel").count == 2)
    #expect(reader.authors(in: "By John Doe and Max Beispiel", limit: 1).count == 1)
  }

  @Test(arguments: [
    "undefined undefined", "[object Object]", "null null",
    "https://www.facebook.com/janeroe", "jane.roe@example.org", "3 February 2025", "admin", "Read more", "5 min read", "Redaktion",
    "वेब डेस्क", "নিজস্ব প্রতিবেদক", "Uredništvo", "Редакция", "מערכת האתר",
    "February", "Follow us",
    "This is a whole sentence that somebody put where the name should have been written", "",
  ])
  func refuses(_ text: String) { #expect(names(text) == []) }

  @Test func organisationsAreToldFromPeople() {
    #expect(reader.author("Example News Agency")?.kind == "organization")
    #expect(reader.author("The Daily Example")?.kind == "organization")
    #expect(reader.author("Ayazma Ajansı")?.kind == "organization")
    #expect(reader.author("Jane Roe")?.kind == "person")
  }

  @Test func marksPartSegmentsUnlessTheyAreDrawnAsPictures() {
    #expect(AuthorText.segments(of: "Jane Roe • The Daily – Essays") == ["Jane Roe", "The Daily", "Essays"])
    #expect(AuthorText.segments(of: "Jane Roe-Smith → Essays") == ["Jane Roe-Smith", "Essays"])
    // With a variation selector behind it the arrow is another character.
    #expect(AuthorText.segments(of: "Jane Roe →\u{FE0F} Essays") == ["Jane Roe →\u{FE0F} Essays"])
  }

  @Test func aSitesImprintIsNoListOfPeople() {
    #expect(reader.authors(in: "dailyexample.com, Springfield, Germany").filter { $0.kind == "person" } == [])
  }
}
