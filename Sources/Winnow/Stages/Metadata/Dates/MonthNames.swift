/// The months' names and abbreviations, in lower case without a final dot, of some twenty-five languages.
enum MonthNames {
  static func month(_ word: String) -> Int? {
    var word = word
    return word.withUTF8 { bytes in
      if let month = table[WordHash.of(bytes)] { return Int(month) }
      // Letters with their accents apart: rare, and only strings know that they are the same.
      return bytes.contains { $0 >= 0x80 } ? composed[String(decoding: bytes, as: UTF8.self)] : nil
    }
  }

  /// Every name there is.
  static let all: [String] = {
    var all: [String] = []
    for list in names { WordList.forEach(in: list) { all.append(String(decoding: $0, as: UTF8.self)) } }
    return all
  }()

  // One line a month; a word that stands for different months in different languages (`listopad`) goes with the language that is read more.
  private static let names = [
    """
    january jan januar jänner jän janvier janv jan enero ene janeiro gennaio gen januari stycznia styczeń sty января январь янв ocak oca ledna
    leden led januarie ianuarie ian tammikuu tammikuuta január januára siječnja siječanj sij януари січня січень ιανουαρίου ιαν sausio
    janvāris janvārī jaanuar gener يناير ינואר जनवरी มกราคม ม.ค leden januára janúar
    """,
    """
    february feb februar feber februar février fevrier févr fév fevr febrero fevereiro fev febbraio februari lutego luty lut февраля февраль
    фев февр şubat şub února únor úno februarie helmikuu helmikuuta február februára február veljače veljača velj февруари лютого лютий
    φεβρουαρίου φεβ vasario februāris februārī veebruar febrer فبراير פברואר फ़रवरी फरवरी กุมภาพันธ์ febrúar
    """,
    """
    march mar märz maerz mär mrz mars marzo março marco maart mrt marca marzec марта март мар mart března březen bře maret martie maaliskuu
    maaliskuuta március márc ožujka ožujak ožu марта березня березень μαρτίου μαρ kovo marts martā märts març مارس מרץ मार्च มีนาคม
    """,
    """
    april apr avril avr abril abr aprile kwietnia kwiecień kwi апреля апрель апр nisan nis dubna duben dub aprilie huhtikuu huhtikuuta
    április ápr apríla travnja travanj tra април квітня квітень απριλίου απρ balandžio aprīlis aprīlī aprill أبريل אפריל अप्रैल เมษายน apríl
    """,
    """
    may mai mayo maio mag maggio mei maja maj мая май mayıs mayis května květen kvě toukokuu toukokuuta május mája svibnja svibanj svi май
    травня травень μαΐου μαϊου μαΐ gegužės maijs maijā mai maig مايو מאי मई พฤษภาคม maí
    """,
    """
    june jun juni juin junio junho giugno giu czerwca czerwiec cze июня июнь июн haziran haz června červen čvn iunie iun kesäkuu kesäkuuta
    június jún júna lipnja lipanj lip юни червня червень ιουνίου ιουν birželio jūnijs jūnijā juuni juny يونيو יוני जून มิถุนายน júní
    """,
    """
    july jul juli juillet juil julio julho luglio lug lipca lipiec июля июль июл temmuz tem července červenec čvc iulie iul heinäkuu
    heinäkuuta július júl júla srpnja srpanj srp юли липня липень ιουλίου ιουλ liepos jūlijs jūlijā juuli juliol يوليو יולי जुलाई กรกฎาคม júlí
    """,
    """
    august aug août aout agosto ago ago augustus augusti sierpnia sierpień sie августа август авг ağustos ağu agustos srpna srpen agu
    agustus elokuu elokuuta augusztus augusta kolovoza kolovoz kol август серпня серпень αυγούστου αυγ rugpjūčio augusts augustā agost
    أغسطس אוגוסט अगस्त สิงหาคม ágúst
    """,
    """
    september sep sept septembre septiembre set setembro settembre sett września wrzesień wrz сентября сентябрь сен сент eylül eyl září zář
    septembrie syyskuu syyskuuta szeptember szept septembra rujna rujan ruj септември вересня вересень σεπτεμβρίου σεπ rugsėjo septembris
    septembrī setembre سبتمبر ספטמבר सितंबर กันยายน
    """,
    """
    october oct oktober okt octobre octubre outubro out ottobre ott października październik paź октября октябрь окт ekim eki října říjen
    říj octombrie oct lokakuu lokakuuta október októbra listopada listopad октомври жовтня жовтень οκτωβρίου οκτ spalio oktobris oktobrī
    oktoober أكتوبر אוקטובר अक्टूबर ตุลาคม
    """,
    """
    november nov novembre noviembre novembro noiembrie noi ноября ноябрь ноя kasım kas listopadu marraskuu marraskuuta novembra
    studenoga studenog studeni stu ноември листопада листопад νοεμβρίου νοε lapkričio novembris novembrī نوفمبر נובמבר नवंबर พฤศจิกายน nóvember
    """,
    """
    december dec dezember dez décembre decembre déc diciembre dic dezembro dicembre grudnia grudzień gru декабря декабрь дек aralık ara
    prosince prosinec pro desember des decembrie joulukuu joulukuuta decembra prosinca prosinac декември грудня грудень δεκεμβρίου δεκ
    gruodžio decembris decembrī detsember desembre ديسمبر דצמבר दिसंबर ธันวาคม
    """,
  ]

  /// The months by the hashes of their names' bytes.
  private static let table: HashTable<UInt8> = {
    var table = HashTable<UInt8>(capacity: 512)
    for (place, list) in names.enumerated() {
      WordList.forEach(in: list) { word in table.update(WordHash.of(word), UInt8(truncatingIfNeeded: place + 1)) { _ in } }
    }
    // Polish and Czech say `listopada`/`listopadu` for November, Croatian for October; Polish is read more.
    for word in ["listopada", "listopad"] { table.update(WordHash.of(word.utf8), 11) { $0 = 11 } }
    return table
  }()

  /// The same by name, of those that have other letters than ASCII's.
  private static let composed: [String: Int] = {
    let names = all.filter { name in name.utf8.contains { $0 >= 0x80 } }
    return Dictionary(
      names.map { ($0, table[WordHash.of($0.utf8)].map { Int($0) } ?? 0) }, uniquingKeysWith: { first, _ in first })
  }()
}
