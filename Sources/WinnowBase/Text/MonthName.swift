/// The months' names and abbreviations, and the zones' abbreviations.
enum MonthName {
  /// The month, 1 to 12, of a word in lower case; nil for any other word.
  static func month(_ word: String) -> Int? { months[word] }

  /// Minutes east of UTC of a zone's abbreviation that means one thing only.
  static func zone(_ word: String) -> Int? { zones[word] }

  // A month's number, then its names in English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Czech and Slovak,
  // Russian, Ukrainian, Turkish, Swedish, Danish, Norwegian, Finnish, Indonesian and Romanian, in the forms that stand beside a
  // day.
  private static let table: StaticString = """
    1 january jan januar jänner jän janvier janv enero ene janeiro gennaio gen januari stycznia styczeń sty ledna leden
    1 január января январь янв січня січ ocak oca tammikuuta ianuarie ian
    2 february feb februar feber février févr fév fevrier febrero fevereiro fev febbraio februari lutego luty lut února únor
    2 február февраля февраль фев февр лютого лют şubat şub helmikuuta februarie pebruari
    3 march mar märz mär maerz mrz mars marzo março marco maart mrt marca marzec března březen марта март мар березня бер
    3 mart maaliskuuta maret martie marts
    4 april apr avril avr abril abr aprile kwietnia kwiecień kwi dubna duben apríla апреля апрель апр квітня квіт кві nisan
    4 nis huhtikuuta aprilie
    5 may mai mayo maio mag maggio mei maja maj května květen mája máj мая май травня трав тра mayıs toukokuuta
    6 june jun juni juin junio junho jun giugno giu czerwca czerwiec cze června červen jún júna июня июнь июн червня черв чер
    6 haziran haz kesäkuuta iunie iun
    7 july jul juli juillet juil julio julho luglio lug lipca lipiec lip července červenec júl júla июля июль июл липня лип
    7 temmuz tem heinäkuuta iulie iul
    8 august aug août aout agosto ago augustus augusti aug sierpnia sierpień sie srpna srpen augusta августа август авг
    8 серпня серп сер ağustos ağu elokuuta agustus agu agt
    9 september sep sept septembre septiembre setiembre setembro set settembre sett września wrzesień wrz září zář septembra
    9 сентября сентябрь сен сент вересня вер eylül eyl syyskuuta septembrie
    10 october oct oktober okt octobre octubre outubro out ottobre ott października październik paź října říjen októbra
    10 október октября октябрь окт жовтня жовт жов ekim eki lokakuuta octombrie
    11 november nov novembre noviembre novembro listopada listopad lis listopadu novembra ноября ноябрь ноя нояб листопада
    11 лист лис kasım kas marraskuuta noiembrie nopember
    12 december dec dezember dez décembre déc decembre diciembre dic dezembro dicembre grudnia grudzień gru prosince
    12 prosinec decembra декабря декабрь дек грудня груд гру aralık ara joulukuuta decembrie desember des
    """

  private static let months: [String: Int] = {
    var months: [String: Int] = [:]
    for line in "\(table)".split(separator: "\n") {
      let words = line.split(separator: " ")
      guard let first = words.first, let month = Int(first) else { continue }
      for name in words.dropFirst() { months[String(name)] = month }
    }
    return months
  }()

  // Abbreviations of several zones (IST, CST in China) go by the one that news sites use; IST, ET and PT are left out.
  private static let zones: [String: Int] = [
    "z": 0, "utc": 0, "gmt": 0, "ut": 0, "wet": 0, "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420, "mdt": -360,
    "pst": -480, "pdt": -420, "akst": -540, "akdt": -480, "hst": -600, "ast": -240, "adt": -180, "cet": 60, "cest": 120, "mez": 60,
    "mesz": 120, "eet": 120, "eest": 180, "west": 60, "bst": 60, "msk": 180, "мск": 180, "trt": 180, "jst": 540, "kst": 540,
    "sgt": 480, "hkt": 480, "awst": 480, "acst": 570, "acdt": 630, "aest": 600, "aedt": 660, "nzst": 720, "nzdt": 780, "wib": 420,
    "wita": 480, "wit": 540, "brt": -180, "art": -180, "sast": 120, "eat": 180, "wat": 60, "cat": 120, "pkt": 300,
  ]
}
