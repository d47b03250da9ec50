import WinnowBase

/// The commonest short words of the languages that share the Latin or the Cyrillic script.
enum CommonWords {
  /// How many of a text's words are among the common ones of each language.
  struct Scores {
    /// How often each of the common words was there, by its place among them.
    private var hits = [Int32](repeating: 0, count: CommonWords.languagesOf.count)
    /// All words, common or not.
    private(set) var words = 0

    private let table = CommonWords.table

    /// Counts a word by its hash.
    @inline(__always)
    mutating func add(_ word: UInt64) {
      words &+= 1
      guard let place = table[word] else { return }
      hits[Int(place)] &+= 1
    }

    /// Counts the words of plain letters from a place on, up to one that has others or an apostrophe.
    ///
    /// Apart from the loop that reads those: this one is short enough for a processor's registers.
    ///
    /// - Returns: where that word begins, or the end of the text, and how many letters stand before.
    @inline(never)
    mutating func addPlainWords(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> (end: Int, letters: Int) {
      let table = table
      let rare = CommonWords.long
      let (end, letters, count) = hits.withUnsafeMutableBufferPointer { hits in
        var at = start
        var letters = 0
        var count = 0
        while at < bytes.count {
          // Nothing but a letter begins a word.
          if bytes[at] < 0x80, (bytes[at] | 0x20) &- 0x61 >= 26 {
            at &+= 1
          } else if let (word, length) = CommonWords.plainWord(bytes, at) {
            // Most words are a few letters of ASCII before a space or a stop: eight bytes show the whole of them.
            if let place = table[word] { hits[Int(place)] &+= 1 }
            count &+= 1
            letters &+= length
            at &+= length &+ 1
          } else if let end = CommonWords.rareWordEnd(bytes, at, rare) {
            count &+= 1
            letters &+= end &- at
            at = end &+ 1
          } else {
            break
          }
        }
        return (at, letters, count)
      }
      words &+= count
      return (end, letters)
    }

    /// The count of each language, by its number.
    var counts: [Int] {
      var counts = Array(repeating: 0, count: languages.count)
      let (places, languagesOf) = (CommonWords.places, CommonWords.languagesOf)
      hits.withUnsafeBufferPointer { hits in
        for place in hits.indices where hits[place] != 0 {
          for k in languagesOf[place].range { counts[Int(places[k])] += Int(hits[place]) }
        }
      }
      return counts
    }

    /// Each language with its count.
    var byLanguage: [(String, Int)] { zip(languages.map(\.0), counts).map { ($0, $1) } }
  }

  /// The code of a language by its number.
  static func language(_ number: Int) -> String { languages[number].0 }

  /// Words are counted by FNV-1a hashes of their scalars in lower case, those of at most seven letters of ASCII by their bytes: see `key`.
  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  static func mix(_ hash: UInt64, _ scalar: UInt32) -> UInt64 { (hash ^ UInt64(scalar)) &* 0x100_0000_01B3 }

  /// What a word of ASCII letters is counted by: its bytes in lower case, the first lowest, where they are at most seven; else its hash.
  static func key(_ word: Slice<UnsafeBufferPointer<UInt8>>, _ hash: UInt64) -> UInt64 {
    guard word.count < 8 else { return hash }
    return word.reversed().reduce(0) { $0 << 8 | UInt64($1 | 0x20) }
  }

  /// The key of a word of one to seven letters of ASCII that begins at `at`, and its letters; nil where another byte of ASCII than an
  /// apostrophe does not follow within eight bytes.
  @inline(__always)
  static func plainWord(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> (key: UInt64, count: Int)? {
    guard at &+ 8 <= bytes.count else { return nil }
    let word = UInt64(littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: at, as: UInt64.self))
    let low = (word | 0x2020_2020_2020_2020) & 0x7F7F_7F7F_7F7F_7F7F
    // The high bit of each byte that is a letter.
    let letters = (low &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(low &+ 0x0505_0505_0505_0505) & ~word & 0x8080_8080_8080_8080
    let count = (letters ^ 0x8080_8080_8080_8080).trailingZeroBitCount >> 3
    guard count > 0, count < 8, bytes[at &+ count] < 0x80, bytes[at &+ count] != 0x27 else { return nil }
    return ((word | 0x2020_2020_2020_2020) & (1 << UInt64(count &* 8) &- 1), count)
  }

  /// Where a word of eight letters of ASCII or more ends that begins at `at` and is none of the common ones, as its first letter or its
  /// length tells, and no apostrophe follows; nil for any other.
  @inline(__always)
  static func rareWordEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ rare: (starts: UInt32, longest: Int)) -> Int? {
    guard at &+ 8 < bytes.count else { return nil }
    let word = ByteScan.word(bytes, at)
    let low = (word | 0x2020_2020_2020_2020) & 0x7F7F_7F7F_7F7F_7F7F
    let letters = (low &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(low &+ 0x0505_0505_0505_0505) & ~word & ByteScan.tops
    guard letters == ByteScan.tops else { return nil }
    var end = at &+ 8
    while end < bytes.count, (bytes[end] | 0x20) &- 0x61 < 26 { end &+= 1 }
    guard end < bytes.count, bytes[end] < 0x80, bytes[end] != 0x27 else { return nil }
    return rare.starts >> UInt32(bytes[at] & 31) & 1 == 0 || end &- at > rare.longest ? end : nil
  }

  /// The first letters of the common words of eight letters of ASCII and more, a bit each, and how many the longest has.
  static let long: (starts: UInt32, longest: Int) = {
    var starts: UInt32 = 0
    var longest = 0
    for entry in languages {
      WordList.forEach(in: entry.1) { word in
        guard word.count >= 8, word.allSatisfy({ $0 &- 0x61 < 26 }) else { return }
        starts |= 1 << UInt32(word[0] & 31)
        longest = max(longest, word.count)
      }
    }
    return (starts, longest)
  }()

  // Each word's place in `languagesOf`; there a range of `places`: the languages that it is common in.
  private static let (table, languagesOf, places): (HashTable<Int32>, [Extent], [UInt8]) = {
    var words: [(hash: UInt64, place: UInt8)] = []
    for (place, entry) in languages.enumerated() {
      WordList.forEach(in: entry.1) { word in
        let scan = TextScan(bytes: word)
        var hash = seed
        var at = 0
        while at < word.count {
          let (scalar, length) = scan.scalar(at: at)
          hash = mix(hash, scalar)
          at += length
        }
        if word.allSatisfy({ $0 &- 0x61 < 26 }) { hash = key(word[...], hash) }
        words.append((hash, UInt8(truncatingIfNeeded: place)))
      }
    }
    words.sort { ($0.hash, $0.place) < ($1.hash, $1.place) }
    let places = words.map(\.place)
    var table = HashTable<Int32>(capacity: words.count)
    var languagesOf: [Extent] = []
    var start = 0
    for end in 1...words.count where end == words.count || words[end].hash != words[start].hash {
      table.update(words[start].hash, Int32(truncatingIfNeeded: languagesOf.count)) { _ in }
      languagesOf.append(Extent(start, end))
      start = end
    }
    return (table, languagesOf, places)
  }()

  // Chosen to be frequent in their language and, as far as such words go, rare in its neighbours.
  private static let languages: [(String, String)] = [
    (
      "en",
      "the of and to in is that for it was on with as be at by this have from or not are but they his her which you we were has an will"
    ),
    (
      "de",
      "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um"
    ),
    (
      "fr",
      "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec ont été cette mais d' l' qu' n' s' aux"
    ),
    (
      "es",
      "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha este sí porque esta son entre está"
    ),
    (
      "pt",
      "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou foi são está pelo você"
    ),
    (
      "it",
      "di e il la che in un a per è non una sono del con della le si da dei nel i ha come al anche lo alla gli più ma dell' l' delle questo"
    ),
    (
      "nl",
      "de van een het en in is dat op te voor met zijn niet aan er ook als bij door maar uit naar om over nog heeft wordt deze worden hij ze"
    ),
    (
      "pl",
      "w i na z do nie się że to o jest jak po od za przez dla są ale czy tym oraz ma już być tego przed był które który także"
    ),
    ("cs", "a se na v je že s z do o i to ve k pro za by jako ale po podle jsou jeho jsem která který také když už bude má"),
    ("sk", "a sa na v je že s z do o aj to vo k pre za by ako ale po podľa sú jeho som ktorá ktorý tiež keď už bude má alebo"),
    ("sl", "in je na v se da za so z ki pa ne bi po kot tudi od ali še kar tem pri ki bo biti lahko bil leta"),
    ("hr", "i je u na da se za su od s o koji ne a iz kao što će to bi nije ali ili koja koje bio prema biti te sve kako"),
    (
      "sv",
      "och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när år under också"
    ),
    ("da", "og i at det er en til af på for med den de som ikke der var har et om han men jeg fra vi blev kan skal efter også ud"),
    ("nb", "og i det som på er en til av for å at med har den ikke de et om han var fra jeg men vi ble kan skal etter også seg"),
    (
      "fi",
      "ja on ei että se oli hän ovat mutta myös kun tai joka mukaan kuin sen ole niin jo voi vuoden ovat hänen siitä kanssa sekä"
    ),
    ("et", "ja on ei et see oli ta kui ka oma mis või aga siis ning selle välja üle pärast kuid nii veel tema olid aasta"),
    ("hu", "a az és hogy nem is egy volt meg de ez már csak el ha mint szerint még azt majd kell vagy után lesz ezt minden"),
    ("ro", "de și în a la cu pe nu că din o un care mai este pentru se sunt ce au prin fost ca sau dar după lui acest către"),
    ("tr", "ve bir bu için ile da de olarak olan daha çok gibi en sonra kadar ne olduğu var ise dedi her o ya yeni türkiye değil"),
    ("az", "və bir bu üçün ilə də da olan olaraq daha çox kimi sonra ki edib olub isə qədər həmin azərbaycan deyil"),
    (
      "id",
      "yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena tersebut bisa ada mereka oleh sudah telah kata"
    ),
    ("vi", "và của là có trong được cho không các một với người này đã những để khi ra tại năm cũng về đến"),
    ("ca", "de la i que el a en els les un per amb del no una és al ha han com més també dels ser aquest però l' d' seva"),
    ("lt", "ir į kad su iš yra tai bei ne buvo ar kaip už po bet jau dėl prie tik apie savo metų taip pat nuo"),
    ("lv", "un ir ar no uz par ka tas kas kā bet arī pie lai nav viņš gada būs tika pēc tiek vai šo"),
    ("sq", "të dhe në e për me një që i nga është se ka më nuk do por si u kjo janë edhe"),
    ("tl", "ang ng sa na mga ay at ni para kay si hindi ito niya nang may kanyang siya rin"),
    ("sw", "ya na wa kwa ni katika la za kuwa hiyo huo huu kama alisema cha hilo watu baada pia"),
    ("af", "die van en in is het dat te op vir nie met sy wat om aan as was by ook word deur hy sal maar"),
    ("zu", "ukuthi kanye uma ngoba futhi lo le kodwa abantu yakhe wathi uthe nge kusho ngokuthi ukuba"),
    ("eu", "eta da ez du bat dira dute izan ere baina zuen egin duen dela hori dituzte"),
    ("is", "og að í á er sem til um við með var það ekki fyrir en hann þess af hefur eru verið"),
    ("ga", "an na agus ar go is le i ag a bhí tá sé don as nach raibh"),
    ("kl", "aamma taava tassa pillugu imaluunniit kalaallit nunaat kisianni taamaattumik ukiumi"),
    ("ru", "и в не на что с он по это как а к у за из его но от так же для о было бы мы был все они вы или если только её также"),
    ("uk", "і в на що не з у та до це як за від про його але він для ми або так є було які під після через також щоб"),
    ("bg", "и на в за да се от с че не по е са са това като до при ще което които има към но също след със"),
    ("sr", "и је у на да се за су од са о који не а из као што ће то би није али или која које био према те све како"),
    ("mk", "и на во за да се од со дека не по е ќе се тоа како до при што кои има кон но исто биде"),
    ("be", "і у на што не з да гэта як за ад пра яго але ён для мы або так ёсць было якія пад пасля праз таксама каб"),
    ("hi", "है के में की और का को से ने पर हैं भी कि इस यह एक नहीं कर लिए था हो"),
    ("mr", "आहे आणि या की ते हे होते आहेत नाही मध्ये त्यांनी असून केली होता आले म्हणाले व च"),
    ("ne", "छ र छन् गरेको भएको गर्न हो पनि उनले भने गर्ने लागि भन्ने थियो गरेका"),
    ("kk", "және мен бұл үшін бір деп болып да де осы туралы ол бар екен қазақстан болды"),
  ]
}
