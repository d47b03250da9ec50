import Testing

@testable import Winnow

/// Lines at a story's end that count its readers, answers and minutes, with nothing else in them.
@Suite struct CounterLineTests {
  private static let story = [
    "The council met on Tuesday evening to talk about the old harbour, and nobody wanted to give way on the matter of the crane.",
    "The crane has stood on the quay since the days of steam, and the painters of the town hang their brushes on its ladder.",
    "Nobody on the quay remembers who built it, but the plate on its foot names a year, and the gulls own it now.",
  ]

  private func stays(at line: String) -> Bool {
    let post = linePost(Self.story + [line])
    return remaining(post, StripBoilerplate().edits(to: post)) == Self.story + [line]
  }

  @Test(arguments: [
    "小于 1 分钟", "大约 5 分钟", "全文约 1200 字，阅读约需 4 分钟", "字数统计: 1.2k", "瀏覽人次 1234", "5분 소요", "Vu 1234 fois", "Gelesen: 1234",
    "Przeczytasz w 5 min", "Прочитали: 1234", "Читати 5 хв", "5 dk okuma süresi", "1234 kez okundu", "0 Yorum", "1234 visningar",
    "12 kommenttia", "Čtení na 5 min", "Zobrazeno: 1234x", "Žádné komentáře", "1234 megtekintés", "1234 vizualizări",
    "12 коментара",
    "Nema komentara", "1234 ogledov", "Προβολές: 1234", "Dibaca 1234 kali", "Lượt xem: 1234", "เข้าชม 1234 ครั้ง", "コメントはありません",
    "المشاهدات: 1234", "1234 צפיות", "بدون دیدگاه", "1234 बार देखा गया", "Viewed 1,234 times", "Less than a minute",
    "Word count: 1,234",
    "Comments Off on The crane",
  ])
  func goes(_ line: String) { #expect(!stays(at: line)) }

  @Test(arguments: [
    "Read on, said the clerk, and everybody listened for the first time in 1234 years.", "Er hat den Brief gelesen.",
    "The crane has 12 ropes.",
    "Hits of 1234 kinds were counted on the hook.", "Прочитали письмо вслух.", "本文共 12 个字母在桥上。",
  ])
  func stays(_ line: String) { #expect(stays(at: line)) }

  private func staysWithin(_ line: String) -> Bool {
    let lines = Array(repeating: Self.story, count: 4).flatMap { $0 }
    let whole = Array(lines[..<5]) + [line] + lines[5...]
    let post = linePost(whole)
    return remaining(post, StripBoilerplate().edits(to: post)) == whole
  }

  @Test(arguments: [
    "Slideshow (4 images)", "View all 4 images", "See all photos (12)", "Launch gallery", "Fotostrecke (12 Bilder)",
    "Bildergalerie mit 12 Bildern", "Alle 12 Bilder ansehen", "Bild 1 von 4", "Galerie photos (5)", "Ver galería (10 fotos)",
    "Fotogallery (7 foto)", "Galeria de fotos: 10 imagens", "Bekijk alle 8 foto's", "Galeria zdjęć (14)",
    "本帖最后由 ann 于 2006-8-24 17:20 编辑", "[ 本帖最后由 ann 于 2006-8-24 17:20 编辑 ]",
    "Add to Calendar", "In den Kalender eintragen", "发表于 2012-2-4 09:02:11|只看该作者", "电梯直达",
  ])
  func linesOfProgramsGo(_ line: String) { #expect(!staysWithin(line)) }

  @Test(arguments: [
    "12 photos of the storm", "Slideshow", "Bilder vom Sturm", "Image de marque", "Photo sur toile", "Bild von Elm",
    "Imagen de marca", "Foto dari Bali", "Gallery of images", "Driving directions",
    "The gallery shows the photos of four painters until May.",
    "View of the quay in old photos", "Add to the calendar whatever you like.", "他说要坐电梯直达顶楼。",
    "Bild: Ann Roe von der Zeitung",
  ])
  func whatSpeaksOfTheSameStays(_ line: String) { #expect(staysWithin(line)) }

  /// A page about cookies says what a notice says.
  @Test func whatAPolicySaysOfCookies() {
    let line = "Používáme soubory cookie, abychom si zapamatovali váš jazyk a obsah košíku."
    var post = linePost([line] + Self.story)
    #expect(!remaining(post, StripBoilerplate().edits(to: post)).contains(line))
    post.fields.title = "Zásady používání souborů cookie"
    #expect(remaining(post, StripBoilerplate().edits(to: post)).contains(line))
  }
}
