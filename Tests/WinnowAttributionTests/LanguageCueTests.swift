import Testing

@testable import WinnowAttribution

/// Credits and bylines as the press of many languages writes them.
struct LanguageCueTests {
  @Test(arguments: [
    ("Φωτογραφία: Νίκος Παππάς/Eurokinissi", "credit: Νίκος Παππάς | Eurokinissi | "),
    ("צילום: יעל כהן, רויטרס", "credit: יעל כהן | Reuters | "),
    ("صدر الصورة، AFP", "credit:  | Agence France-Presse | "), ("منبع تصویر، Getty Images", "credit:  | Getty Images | "),
    ("इमेज स्रोत, Getty Images", "credit:  | Getty Images | "), ("फोटो: रॉयटर्स", "credit:  | Reuters | "),
    ("ছবি: রয়টার্স", "credit:  | Reuters | "),
    ("ছবির উৎস, Getty Images", "credit:  | Getty Images | "), ("பட மூலாதாரம், Getty Images", "credit:  | Getty Images | "),
    ("Kuva: Liisa Virtanen/Lehtikuva", "credit: Liisa Virtanen | Lehtikuva | "),
    ("Foto: Ana Novak/STA", "credit: Ana Novak | STA | "),
    ("Vir fotografije: Ana Novak", "credit: Ana Novak |  | "), ("Zdroj foto: TASR", "credit:  | TASR | "),
    ("Снимка: БТА", "credit:  | BTA | "), ("Valokuva: Liisa Virtanen/AFP", "credit: Liisa Virtanen | Agence France-Presse | "),
    ("Aufnahme: Jana Brückner/AFP", "credit: Jana Brückner | Agence France-Presse | "),
    ("Képek: Kovács Péter / AFP", "credit: Kovács Péter | Agence France-Presse | "),
    ("Argazkia: Jana Brückner / AFP", "credit: Jana Brückner | Agence France-Presse | "),
    ("الصورة: Jana Brückner / AFP", "credit: Jana Brückner | Agence France-Presse | "),
    ("ფოტო: Jana Brückner / AFP", "credit: Jana Brückner | Agence France-Presse | "),
    ("Foto: Anna Bērziņa/LETA", "credit: Anna Bērziņa | LETA | "),
    ("Imatge: Marta Puig/ACN", "credit: Marta Puig | ACN | "), ("Chanzo cha picha, Reuters", "credit:  | Reuters | "),
    ("Nguồn hình ảnh, Getty Images", "credit:  | Getty Images | "), ("ที่มาของภาพ, Reuters", "credit:  | Reuters | "),
    ("عکس: خبرگزاری مهر", "credit:  | Mehr News Agency | "), ("Фото: МИА", "credit:  | MIA | "),
  ])
  func credits(raw: String, expected: String) { expect(raw, expected) }

  @Test(arguments: [
    ("Συντάκτης: Νίκος Παππάς", "byline: Νίκος Παππάς |  | "), ("מאת יעל כהן", "byline: יעל כהן |  | "),
    ("Kirjoittaja: Liisa Virtanen", "byline: Liisa Virtanen |  | "), ("Szerző: Kovács Péter", "byline: Kovács Péter |  | "),
    ("Autorul: Ion Popescu", "byline: Ion Popescu |  | "), ("Piše: Ana Novak", "byline: Ana Novak |  | "),
    ("Avtorica: Ana Novak", "byline: Ana Novak |  | "),
    ("Autorius: Jonas Petraitis", "byline: Jonas Petraitis |  | "), ("Nga Arben Hoxha", "byline: Arben Hoxha |  | "),
    ("Автор: Иван Петров", "byline: Иван Петров |  | "),
  ])
  func bylines(raw: String, expected: String) { expect(raw, expected) }

  @Test(arguments: [
    "Η φωτογραφία του δημάρχου έγινε γνωστή σε όλη τη χώρα.", "התמונה של ראש העיר פורסמה אתמול בכל העיתונים.",
    "फोटो में पुल दिखाई दे रहा है और लोग खड़े हैं।",
    "Kuva sillasta levisi nopeasti koko maahan.", "Fotografija mosta obišla je cijelu zemlju u jednom danu.",
    "Nuotrauka buvo padaryta prie tilto.",
    "Imagine a bridge without a river.", "Fonts and colours matter.",
  ])
  func sentencesAreNone(_ raw: String) { #expect(reader.read(raw).kind == .none) }
}
