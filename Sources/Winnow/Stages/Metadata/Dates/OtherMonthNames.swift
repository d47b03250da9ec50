/// Month names beside those of `MonthNames`: of languages that are read less, and names that are ordinary words elsewhere (`mac`, `مه`).
/// They tell a month beside a number only, and end no name in running text. The tables are made when a word asks for them.
enum OtherMonthNames {
  /// The month of a word in lower case; of two with a space between (`كانون الثاني`) or with a dot (`ม.ค`).
  static func month(_ word: String) -> Int? {
    switch word.utf8.first ?? 0 {
    case 0..<0x80: month(word, in: latin)
    // Greek to Georgian. Of the names that begin with another letter there is one, and dashes and quotation marks are asked for too.
    case 0xCE...0xE1: month(word, in: wide)
    default: word == august ? 8 : nil
    }
  }

  private static let august = "ágúst"

  /// The month of the Solar Hijri calendar, 1 to 12, of a word.
  static func solarMonth(_ word: String) -> Int? { word.utf8.first ?? 0 >= 0xD8 ? month(word, in: solar) : nil }

  private static func month(_ word: String, in table: HashTable<UInt8>) -> Int? { table[WordHash.of(word)].map { Int($0) } }

  /// Words by their month, without the marks that the reading of dates drops; `_` stands for a space.
  private static func table(_ lists: [String]) -> HashTable<UInt8> {
    var table = HashTable<UInt8>(capacity: 512)
    for (place, list) in lists.enumerated() {
      WordList.forEach(in: list) { word in
        let name = DateToken.bare(String(decoding: word.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }, as: UTF8.self))
        table.update(WordHash.of(name), UInt8(truncatingIfNeeded: place + 1)) { _ in }
      }
    }
    return table
  }

  private static let solar = table([
    "فروردین فروردين", "اردیبهشت ارديبهشت", "خرداد", "تیر تير", "مرداد امرداد", "شهریور شهريور", "مهر", "آبان", "آذر", "دی دي",
    "بهمن",
    "اسفند",
  ])

  // Names that begin with a letter of ASCII, one line a month.
  private static let latin = table(latinLists)

  /// Every one of those names.
  static var latinNames: [String] { latinLists.flatMap { WordList.words(in: $0) } }

  private static let latinLists = [
    "yanvar januarja januara sausis janar yanuari janúar",
    "fevral februarja februara vasaris shkurt pebrero pebruari veebr febrúar",
    "kovas marsi machi marso mac",
    "aprila balandis prill aprel apríl",
    "gegužė maí",
    "junija qershor hunyo iyun juniya junie birželis júní jūn",
    "julija liepa korrik hulyo iyul julai julie júlí jūl",
    "avgusta avgust avqust gusht ogos agosti rugpjūtis",
    "septembar septembri sentyabr shtator setyembre septemba rugsėjis",
    "oktobar oktobra oktyabr spalis tetor oktubre oktoba",
    "novembar noyabr lapkritis nobyembre novemba nëntor",
    "decembar dekabr gruodis dhjetor disyembre disember desemba",
  ]

  /// The month of one or two words behind `tháng`, and how many name it.
  static func vietnamese(_ word: String?, _ next: String?) -> (month: Int, words: Int)? {
    guard let word else { return nil }
    if word == "mười", next == "một" || next == "hai" { return (next == "một" ? 11 : 12, 2) }
    return vietnameseNumbers.firstIndex { $0.contains(word) }.map { ($0 + 1, 1) }
  }

  private static let vietnameseNumbers = [
    ["một", "giêng"], ["hai"], ["ba"], ["tư", "bốn"], ["năm"], ["sáu"], ["bảy"], ["tám"], ["chín"], ["mười"], [], ["chạp"],
  ]

  // All others, one a month.
  private static let wide = table([
    """
    јануар јануара јануари студзеня студзень қаңтар იანვარი იანვარს հունվարի հունվար ژانویه جنوری جانفي كانون_الثاني जनवरि
    जानेवारी জানুয়ারি জানুয়ারী ஜனவரி జనవరి ജനുവരി ಜನವರಿ જાન્યુઆરી ਜਨਵਰੀ ιανουάριος ιανουαριου γενάρη בינואר
    """,
    """
    фебруар фебруара фебруари лютага люты ақпан თებერვალი თებერვალს փետրվարի փետրվար فوریه فروری فيفري شباط फेब्रुवारी
    ফেব্রুয়ারি ফেব্রুয়ারী பிப்ரவரி ఫిబ్రవరి ഫെബ്രുവരി ಫೆಬ್ರವರಿ ફેબ્રુઆરી ਫਰਵਰੀ ก.พ φεβρουάριος φεβρουαριου φλεβάρη בפברואר
    फ़रवरी กุมภาพันธ์
    """,
    """
    сакавіка сакавік наурыз მარტი მარტს մարտի մարտ آذار मार्च মার্চ மார்ச் మార్చి മാർച്ച് ಮಾರ್ಚ್ માર્ચ ਮਾਰਚ มี.ค μάρτιος μαρτιου
    μάρτη במרץ במרס มีนาคม
    """,
    """
    красавіка красавік сәуір აპრილი აპრილს ապրիլի ապրիլ آوریل اپریل ابريل أفريل نيسان अप्रैल एप्रिल এপ্রিল ஏப்ரல் ఏప్రిల్ ഏപ്രിൽ
    ಏಪ್ರಿಲ್ એપ્રિલ ਅਪ੍ਰੈਲ เม.ย απρίλιος απριλιου απρίλη באפריל
    """,
    """
    мај маја мамыр მაისი მაისს մայիսի մայիս مه مئی أيار ايار मे মে மே మే മേയ് ಮೇ મે ਮਈ พ.ค μάιος μαϊος μάϊος μάι μαιου μάη במאי
    """,
    """
    јун јуна јуни чэрвеня чэрвень маусым ივნისი ივნისს հունիսի հունիս ژوئن جون جوان حزيران जून জুন ஜூன் జూన్ ജൂൺ ಜೂನ್ જૂન ਜੂਨ
    มิ.ย ιούνιος ιουνιου ιούνη ביוני มิถุนายน
    """,
    """
    јул јула јули ліпеня ліпень шілде ივლისი ივლისს հուլիսի հուլիս ژوئیه جولای جولائی جويلية يوليوز تموز जुलाई जुलै জুলাই ஜூலை
    జూలై ജൂലൈ ಜುಲೈ જુલાઈ ਜੁਲਾਈ ก.ค ιούλιος ιουλιου ιούλη ביולי
    """,
    """
    жніўня жнівень тамыз აგვისტო აგვისტოს օգոստոսի օգոստոս اوت آگوست اگست أوت غشت آب اغسطس अगस्त ऑगस्ट আগস্ট অগস্ট ஆகஸ்ட்
    ఆగస్టు ഓഗസ്റ്റ് ಆಗಸ್ಟ್ ઑગસ્ટ ਅਗਸਤ ส.ค αύγουστος αυγουστου αύγουστο באוגוסט สิงหาคม
    """,
    """
    септембар септембра верасня верасень қыркүйек სექტემბერი სექტემბერს սեպտեմբերի սեպտեմբեր سپتامبر ستمبر شتنبر أيلول ايلول
    सितम्बर सप्टेंबर সেপ্টেম্বর செப்டம்பர் సెప్టెంబర్ സെപ്റ്റംബർ ಸೆಪ್ಟೆಂಬರ್ સપ્ટેમ્બર ਸਤੰਬਰ ก.ย σεπτέμβριος σεπτεμβριου
    σεπτέμβρη בספטמבר सितंबर กันยายน
    """,
    """
    октобар октобра кастрычніка кастрычнік қазан ოქტომბერი ოქტომბერს հոկտեմբերի հոկտեմբեր اکتبر اکتوبر اكتوبر تشرين_الأول
    تشرين_الاول अक्तूबर ऑक्टोबर অক্টোবর அக்டோபர் అక్టోబర్ ഒക്ടോബർ ಅಕ್ಟೋಬರ್ ઓક્ટોબર ਅਕਤੂਬਰ ต.ค οκτώβριος οκτωβριου οκτώβρη
    באוקטובר अक्टूबर ตุลาคม
    """,
    """
    новембар новембра лістапада лістапад қараша ნოემბერი ნოემბერს նոյեմբերի նոյեմբեր نوامبر نومبر نونبر تشرين_الثاني नवम्बर
    नोव्हेंबर নভেম্বর நவம்பர் నవంబర్ നവംബർ ನವೆಂಬರ್ નવેમ્બર ਨਵੰਬਰ พ.ย νοέμβριος νοεμβριου νοέμβρη בנובמבר नवंबर พฤศจิกายน
    """,
    """
    децембар децембра снежня снежань желтоқсан დეკემბერი დეკემბერს դեկտեմբերի դեկտեմբեր دسامبر دسمبر دجنبر كانون_الأول
    كانون_الاول दिसम्बर डिसेंबर ডিসেম্বর டிசம்பர் డిసెంబర్ ഡിസംബർ ಡಿಸೆಂಬರ್ ડિસેમ્બર ਦਸੰਬਰ ธ.ค δεκέμβριος δεκεμβριου δεκέμβρη
    בדצמבר दिसंबर ธันวาคม
    """,
  ])
}
