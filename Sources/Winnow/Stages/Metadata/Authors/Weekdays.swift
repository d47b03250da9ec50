import WinnowBase

// The days of the week, which stand between a name and a date.
extension AuthorText {
  /// The days of the week in all languages that months are read in, folded.
  static let weekdays = plainWeekdays.union(datedWeekdays)

  /// Those that no name ends in.
  static let plainWeekdays = folded(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat dienstag mittwoch donnerstag lundi mardi
    mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado
    """)

  /// Those that are names as well (`Zondag`, `الخميس`), or begin one: they end a name before a figure or a month only.
  private static let datedWeekdays = folded(
    """
    sonnabend maandag dinsdag woensdag donderdag vrijdag zaterdag zondag mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tisdag
    lördag söndag lunedì martedì mercoledì giovedì venerdì понедельник вторник четверг пятница воскресенье понеділок вівторок четвер
    понеделник петък събота неделя الاثنين الإثنين الثلاثاء الأربعاء الاربعاء الخميس دوشنبه دو‌شنبه سه‌شنبه چهارشنبه چهار‌شنبه پنجشنبه
    پنج‌شنبه یکشنبه یک‌شنبه सोमवार मंगलवार बुधवार गुरुवार बृहस्पतिवार शुक्रवार शनिवार रविवार সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার
    শনিবার রবিবার திங்கட்கிழமை செவ்வாய்க்கிழமை புதன்கிழமை வியாழக்கிழமை வெள்ளிக்கிழமை சனிக்கிழமை ஞாயிற்றுக்கிழமை Δευτέρα Τρίτη Τετάρτη Πέμπτη
    Παρασκευή Σάββατο
    montag freitag samstag sonntag domingo segunda terça quarta quinta sexta segunda-feira terça-feira quarta-feira quinta-feira sexta-feira
    sabato domenica senin selasa rabu kamis jumat jum'at sabtu minggu isnin khamis jumaat ahad jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili
    poniedziałek wtorek środa czwartek piątek sobota niedziela pondělí úterý středa čtvrtek pátek neděle pondelok utorok streda štvrtok piatok nedeľa
    pazartesi salı çarşamba perşembe cuma cumartesi pazar hétfő kedd szerda csütörtök péntek szombat vasárnap
    maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai luni marți miercuri joi vineri sâmbătă duminică
    ponedjeljak utorak srijeda četvrtak petak subota nedjelja ponedeljak sreda nedelja понедељак уторак среда четвртак петак субота недеља
    суббота середа пʼятниця п'ятниця субота неділя сряда вторник
    السبت الأحد الجمعة الاحد شنبه جمعه پیر منگل بدھ جمعرات جمعہ ہفتہ اتوار திங்கள் செவ்வாய் புதன் வியாழன் வெள்ளி சனி ஞாயிறு
    Κυριακή
    """)

  private static func folded(_ text: String) -> Set<String> { Set(WordList.words(in: text).map { MetadataText.fold($0) }) }

  /// Whether a word is a day of the week that ends the name before it.
  ///
  /// - Parameters:
  ///   - folded: the word, folded.
  ///   - next: the word behind it.
  static func endsAsWeekday(folded: String, before next: Substring?) -> Bool {
    if plainWeekdays.contains(folded) { return true }
    guard datedWeekdays.contains(folded) else { return false }
    guard let next else { return false }
    return next.first?.isNumber ?? false || MonthNames.month(MetadataText.fold(String(next))) != nil
  }
}
