/// What the words of a `class`, `id`, `itemprop` or `rel` say an element holds.
struct ElementRole: OptionSet, Sendable {
  let rawValue: UInt16

  static let author = ElementRole(rawValue: 1)
  static let date = ElementRole(rawValue: 2)
  static let published = ElementRole(rawValue: 4)
  static let modified = ElementRole(rawValue: 8)
  static let title = ElementRole(rawValue: 16)
  /// The name within an author's box.
  static let name = ElementRole(rawValue: 32)
  /// Comments, related stories, teasers, navigation, footers: what stands there is not said of this page.
  static let elsewhere = ElementRole(rawValue: 64)
  /// A box about the author: pictures, biographies, links to follow.
  static let biography = ElementRole(rawValue: 128)
  /// Figures, captions, galleries.
  static let picture = ElementRole(rawValue: 256)
  /// Said in microdata or by `rel`, not only guessed from a class.
  static let declared = ElementRole(rawValue: 512)
  /// A strong name: `byline`, `author-name`, `post-author`.
  static let byline = ElementRole(rawValue: 1024)
  static let meta = ElementRole(rawValue: 2048)
  /// A line above the headline: kicker, overline, section.
  static let kicker = ElementRole(rawValue: 8192)
  /// Teasers, widgets, share bars: elsewhere, unless right at the headline, where templates reuse the names.
  static let teaser = ElementRole(rawValue: 4096)
  /// Answers of readers; elsewhere too.
  static let comment = ElementRole(rawValue: 16384)
  /// The trail of sections that leads to the page; elsewhere too.
  static let trail = ElementRole(rawValue: 32768)
}

/// Reads roles out of attribute values: words are cut at anything but letters and at camel-case humps, and looked up by hash.
enum RoleTokens {
  static func roles(of value: UnsafeBufferPointer<UInt8>) -> ElementRole {
    let (table, starts) = (Self.table, Self.starts)
    var roles: ElementRole = []
    var i = 0
    while i < value.count {
      guard (value[i] | 0x20) &- 0x61 < 26 else {
        i &+= 1
        continue
      }
      if i == 0 || value[i - 1] == 0x20, tellsNoRole(value, i) {
        while i < value.count, value[i] != 0x20 { i &+= 1 }
        continue
      }
      // Capitals, then small letters: a capital behind those begins the next word.
      let start = i
      if i &+ 1 < value.count, (value[i &+ 1] | 0x20) &- 0x61 < 26,
        starts[Int((value[i] | 0x20) &- 0x61)] &>> UInt32((value[i &+ 1] | 0x20) &- 0x61) & 1 == 0
      {
        while i < value.count, value[i] &- 0x41 < 26 { i &+= 1 }
        while i < value.count, value[i] &- 0x61 < 26 { i &+= 1 }
        continue
      }
      var hash = seed
      while i < value.count, value[i] &- 0x41 < 26 {
        hash = (hash ^ UInt64(value[i] | 0x20)) &* prime
        i &+= 1
      }
      while i < value.count, value[i] &- 0x61 < 26 {
        hash = (hash ^ UInt64(value[i])) &* prime
        i &+= 1
      }
      if i - start > 2, let role = table[hash] { roles.formUnion(role) }
    }
    return roles
  }

  /// Whether a class begins there that is a hook for a script (`js-nav`), says what an element has, not what it is (`has-replies`,
  /// `with-breadcrumbs`), belongs to what a member wrote (`bbcode_postedby` names whom a post quotes), or names the size of its letters
  /// (`caption-with-letter-spacing`, as a shop builder's themes set authors and dates).
  private static func tellsNoRole(_ value: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    let prefix: StaticString
    switch value[start] {
    case 0x6A: prefix = "js-"
    case 0x68: prefix = "has-"
    case 0x77: prefix = value.count &- start > 4 && value[start &+ 4] == 0x2D ? "with-" : "without-"
    case 0x62: prefix = "bbcode"
    case 0x63: prefix = "caption-with-letter-spacing"
    case 0x74: prefix = "text-caption"
    case 0x65: prefix = "entry-footer"
    case 0x70: prefix = "post-footer"
    case 0x6E: prefix = "news-footer"
    case 0x73: prefix = "serendipity_entryFooter"
    default: return false
    }
    return prefix.withUTF8Buffer { prefix in
      guard value.count &- start >= prefix.count, value[start &+ 1] == prefix[1] else { return false }
      return UnsafeBufferPointer(rebasing: value[start..<start &+ prefix.count]).elementsEqual(prefix)
    }
  }

  // FNV-1a: words are short and the table small.
  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01B3

  private static let table: HashTable<ElementRole> = {
    var table = HashTable<ElementRole>(capacity: 512)
    for (words, role) in lists {
      WordList.forEach(in: words) { word in
        var hash = seed
        for byte in word { hash = (hash ^ UInt64(byte)) &* prime }
        table.update(hash, []) { $0.formUnion(role) }
      }
    }
    return table
  }()

  /// For each first letter of the words a bit for each second one: most words of classes begin like none of them.
  private static let starts: [UInt32] = {
    var starts = [UInt32](repeating: 0, count: 26)
    for (words, _) in lists {
      WordList.forEach(in: words) { starts[Int($0[0] &- 0x61)] |= 1 << UInt32($0[1] &- 0x61) }
    }
    return starts
  }()

  private static let lists: [(String, ElementRole)] = [
    (
      """
      author authors autor autorin autoren autores autora auteur auteurs autore autori autorzy autorka auteurnaam verfasser verfasserin
      forfatter forfattere skribent byline bylines byl writer writers writtenby reporter reporters journalist journalists journaliste
      journalistes giornalista periodista redaktor redakteur redakteurin redactor redacteur penulis yazar yazan autorius autors szerzo
      kirjoittaja toimittaja creator contributor contributors columnist tacgia signature firma authorname postedby vcard postauthor
      autorname authored bylineauthor schrijver skribenter reportername autorul avtor avtorji novinar novinari kirjoittajat toimittajat cikkszerzo
      szerzok autoriaus autorius zurnalists syntaktis wartawan muhabir articleauthor authi
      """, .author
    ),
    ("byline bylines byl authorname postedby writtenby reportername postauthor autorname auteurnaam bylineauthor", .byline),
    (
      """
      date dates datum datetime time timestamp dateline pubdate published publish publication posted postdate fecha data datepublished
      veroeffentlicht erstellt created datecreated dato paivays tarih tanggal uhrzeit zeit publicado publie published pubtime ptime
      createdate datelabel releasedate pubdatetime articledate julkaistu julkaisuaika megjelenes objavljeno paskelbta publicets avaldatud
      imerominia datapublicarii tarikh ngaydang publishdate
      """, .date
    ),
    (
      "published publish pubdate datepublished posted postdate datecreated erstellt veroeffentlicht publicado publie pubtime publishdate julkaistu objavljeno",
      .published
    ),
    (
      "updated modified datemodified lastmod aktualisiert update actualizado maj lastupdate lastupdated dtmodified paivitetty frissitve azurirano aktualizovano atnaujinta diperbarui",
      .modified
    ),
    ("headline title titel titre titulo titolo entrytitle posttitle pagetitle overskrift rubrik tytul baslik", .title),
    ("name fn", .name),
    (
      """
      comment comments commentlist kommentar kommentare kommentarer comentario comentarios commentaire commentaires reply replies respond
      related recommended recommendation recommendations sidebar footer nav navbar
      navigation menu trending mostread aehnliche verwandte recirc outbrain taboola disqus cookie
      upnext readmore relatedposts similar pagination nextprev trackback pingback infobox komentari komentare komentarze komentarai comentarii comentaris
      hozzaszolasok kommentit kommentid yorumlar povezane povezano sorodno souvisejici suvisiace kapcsolodo ajanlo susije seotud terkait
      berkaitan lienquan luetuimmat najcitanije
      """, .elsewhere
    ),
    (
      """
      comment comments commentlist kommentar kommentare kommentarer comentario comentarios commentaire commentaires reply replies respond
      disqus trackback pingback komentari komentare komentarze komentarai comentarii comentaris hozzaszolasok kommentit kommentid yorumlar
      """, .comment
    ),
    ("breadcrumb breadcrumbs crumb crumbs", [.trail, .elsewhere]),
    ("teaser teasers widget widgets popular latest promo newsletter carousel card cards listing", .teaser),
    (
      """
      kicker overline eyebrow roofline dachzeile topline spitzmarke vignette supertitle pretitle overtitle antetitulo occhiello surtitre
      prefix suptitle preheadline highline
      """, .kicker
    ),
    ("bio biography avatar follow social share sharing gravatar thumbnail", .biography),
    ("caption figcaption credit credits copyright photographer photo image figure gallery bildunterschrift legende", .picture),
    ("meta postmeta entrymeta articlemeta info infos details", .meta),
  ]
}
