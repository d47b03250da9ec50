/// Names of character encodings, by the labels of the WHATWG Encoding Standard.
enum EncodingLabel {
  /// The encoding's name in lower case; nil for an unknown label. Case and surrounding white space count for nothing.
  static func name(of label: String) -> String? {
    // Nearly every page says so.
    if label == "utf-8" { return label }
    let trimmed = CaseFold.lowercased(label).utf8.drop { $0 <= 0x20 }
    let end = trimmed.lastIndex { $0 > 0x20 }
    guard let end else { return nil }
    // In capitals too: the table is for the others.
    if trimmed[...end].elementsEqual("utf-8".utf8) { return "utf-8" }
    return known(Array(trimmed[...end]))
  }

  /// What glibc's iconv calls the encoding: the vendors' variants that pages in fact use.
  static func converter(of name: String) -> String {
    switch name {
    case "gbk", "gb18030": "GB18030"
    case "shift_jis": "CP932"
    case "euc-jp": "EUC-JP-MS"
    case "euc-kr": "CP949"
    case "big5": "BIG5-HKSCS"
    case "utf-16le": "UTF-16LE"
    case "utf-16be": "UTF-16BE"
    case "macintosh": "MACINTOSH"
    case "x-mac-cyrillic": "MAC-CYRILLIC"
    case "iso-8859-8-i": "ISO-8859-8"
    case "windows-874": "CP874"
    case "ibm866": "CP866"
    default: name.hasPrefix("windows-") ? "CP" + name.dropFirst(8) : name
    }
  }

  // The encoding's name, then other labels of it.
  private static let table: StaticString = """
    utf-8 utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8
    ibm866 866 cp866 csibm866
    iso-8859-2 csisolatin2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2
    iso-8859-3 csisolatin3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3
    iso-8859-4 csisolatin4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4
    iso-8859-5 csisolatincyrillic cyrillic iso-ir-144 iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988
    iso-8859-6 arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6-e iso-8859-6-i
    iso-8859-6 iso-ir-127 iso8859-6 iso88596 iso_8859-6
    iso-8859-7 csisolatingreek ecma-118 elot_928 greek greek8 iso-ir-126 iso8859-7 iso88597 iso_8859-7 sun_eu_greek
    iso-8859-8 csiso88598e csisolatinhebrew hebrew iso-8859-8-e iso-ir-138 iso8859-8 iso88598 iso_8859-8 visual
    iso-8859-8-i csiso88598i logical
    iso-8859-10 csisolatin6 iso-ir-157 iso8859-10 iso885910 l6 latin6
    iso-8859-13 iso8859-13 iso885913
    iso-8859-14 iso8859-14 iso885914
    iso-8859-15 csisolatin9 iso8859-15 iso885915 iso_8859-15 l9 latin-9 latin9
    iso-8859-16
    koi8-r cskoi8r koi koi8 koi8_r
    koi8-u koi8-ru
    macintosh csmacintosh mac x-mac-roman
    windows-874 dos-874 iso-8859-11 iso8859-11 iso885911 tis-620
    windows-1250 cp1250 x-cp1250
    windows-1251 cp1251 x-cp1251
    windows-1252 ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591
    windows-1252 iso_8859-1 l1 latin1 latin-1 us-ascii x-cp1252
    windows-1253 cp1253 x-cp1253
    windows-1254 cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 l5 latin5 x-cp1254
    windows-1255 cp1255 x-cp1255
    windows-1256 cp1256 x-cp1256
    windows-1257 cp1257 x-cp1257
    windows-1258 cp1258 x-cp1258
    x-mac-cyrillic x-mac-ukrainian
    gbk chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 iso-ir-58 x-gbk
    gb18030
    big5 big5-hkscs cn-big5 csbig5 x-x-big5
    euc-jp cseucpkdfmtjapanese x-euc-jp
    iso-2022-jp csiso2022jp
    shift_jis csshiftjis ms932 ms_kanji shift-jis sjis windows-31j x-sjis cp932
    euc-kr cseuckr csksc56011987 iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 windows-949 cp949 uhc
    utf-16be unicodefffe
    utf-16le csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16
    """

  /// The first word of the last line of the table in which a label stands. Few pages ask: to look through it is less than to make another of
  /// it at each start of the program.
  private static func known(_ label: [UInt8]) -> String? {
    table.withUTF8Buffer { table in
      var found: String?
      for line in table.split(separator: 0x0A) {
        let labels = line.split(separator: 0x20)
        guard let name = labels.first, labels.contains(where: { $0.elementsEqual(label) }) else { continue }
        found = String(decoding: name, as: UTF8.self)
      }
      return found
    }
  }
}
