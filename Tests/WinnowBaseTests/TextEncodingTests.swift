import Foundation
import Testing

@testable import WinnowBase

@Suite struct UTF8CheckTests {
  @Test func agreesWithTheStandardLibrary() {
    let pool: [UInt8] = [
      0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC2, 0xDF, 0xE0, 0xE1, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF4, 0xF5,
    ]
    var generator = SplitMix(state: 9)
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 0...12, using: &generator)).map { _ in pool.randomElement(using: &generator) ?? 0 }
      let repaired = String(decoding: bytes, as: UTF8.self)
      #expect(UTF8Check.isValid(bytes) == (Array(repaired.utf8) == bytes))
      let decoded = TextEncoding.decode(bytes, contentType: "text/plain; charset=utf-8", isMarkup: false)
      if decoded.encoding == "utf-8", decoded.evidence == .contentType {
        #expect(String(decoding: decoded.bytes, as: UTF8.self) == repaired)
      }
      #expect(UTF8Check.isValid(decoded.bytes))
    }
  }
}

@Suite struct TextEncodingTests {
  /// Bytes that are known to be UTF-8 become what they would if they were looked at.
  @Test func validBytesAreDecodedAlike() {
    var dice = SplitMix(state: 5)
    for round in 0..<2000 {
      let text = (round % 3 == 0 ? "\u{FEFF}" : "") + dice.text(upTo: 90)
      let bytes = Array(text.utf8)
      let (known, seen) = (
        TextEncoding.decode(valid: bytes), TextEncoding.decode(bytes, contentType: "text/markdown; charset=utf-8", isMarkup: false)
      )
      #expect(known.bytes == seen.bytes && known.encoding == seen.encoding && known.evidence == seen.evidence)
      #expect(known.replacements == 0 && known.offsets.isIdentity == seen.offsets.isIdentity)
      for at in [0, bytes.count / 2, bytes.count] where at <= known.bytes.count {
        #expect(known.offsets.rawOffset(of: at) == seen.offsets.rawOffset(of: at))
      }
    }
  }

  /// A text as it stands where its UTF-8 was read byte by byte and stored as UTF-8 again; windows-1252 has no letter for five of
  /// the bytes, which stay controls.
  private static func doubled(_ text: String, windows: Bool) -> String {
    let row = TextConverter.windows1252
    return String(
      String.UnicodeScalarView(
        text.utf8.map { byte in
          windows && byte >= 0x80 && byte < 0xA0 ? Unicode.Scalar(row[Int(byte) - 0x80]) ?? "?" : Unicode.Scalar(byte)
        }))
  }

  /// What a scraper stored as UTF-8 twice is read as it was meant, and offsets lead back to the bytes.
  @Test(
    arguments: [true, false],
    [
      "<p>It’s the baker’s “first” loaf – at 5 € apiece.</p>", "Ça coûte cher à l’été…", "Größe, Maß, Süden, Höhe",
      "Ærø, Åland, Færøerne", "東京の朝 👍",
      "\u{FEFF}<meta charset=utf-8><p>Cliché&nbsp;&mdash; déjà vu, naïve &#8211; &copy;</p>",
    ])
  func doubledUTF8IsReadAsItWasMeant(windows: Bool, text: String) {
    let raw = Array(Self.doubled(text, windows: windows).utf8)
    for type in [nil, "text/html", "text/html; charset=utf-8"] {
      let decoded = TextEncoding.decode(raw, contentType: type)
      #expect(String(decoding: decoded.bytes, as: UTF8.self) == text.filter { $0 != "\u{FEFF}" })
      #expect(decoded.encoding == "utf-8")
      #expect(decoded.offsets.rawOffset(of: decoded.bytes.count) == raw.count)
    }
  }

  /// A text that also holds characters as they are meant, or one pair alone that may be meant so, stays.
  @Test(arguments: [
    "The letter é becomes Ã©, and ’ becomes â€™, where UTF-8 is read as latin-1.", "Ã©", "L’été à Évreux", "Â 5 Â",
    "SÃO PAULO Ã¢ E CAFÉ",
    "naïve", "£5 – £9", "â€", "Ã\u{82}Â", "NESCAFÉ® and CAFÉ®", "OLÉ… CAFÉ… TÉ… THÉ…", "Ã©Ã©Ã©",
    "&eacute; becomes Ã©, and Ã¨ Ã¼ Ã¶ are of its kind", "&#233; becomes Ã©, and Ã¨ Ã¼ Ã¶ are of its kind",
    "&#xE9; becomes Ã©, and Ã¨ Ã¼ Ã¶ are of its kind",
  ])
  func otherUTF8Stays(_ text: String) {
    let decoded = TextEncoding.decode(Array(text.utf8), contentType: "text/html; charset=utf-8")
    #expect(decoded.bytes == Array(text.utf8) && decoded.offsets.isIdentity)
  }

  static let samples: [(String, String, String)] = [
    (
      "shift_jis", "今日は天気がとても良いので、公園を散歩しました。カメラを持って行きました。",
      "jaGT+oLNk1aLQ4KqgsaCxILgl8eCooLMgsWBQYz2iYCC8I5VleCCtYLcgrWCvYFCg0qDgYOJgvCOnYLBgsSNc4KrgtyCtYK9gUI="
    ),
    (
      "euc-jp", "今日は天気がとても良いので、公園を散歩しました。カメラを持って行きました。",
      "uqPG/KTPxbe1pKSspMikxqTizsmkpKTOpMehorj4seCk8ru2yuKkt6TepLekv6Gjpaul4aXppPK7/aTDpMa51KStpN6kt6S/oaM="
    ),
    ("iso-2022-jp", "今日は天気がとても良いので、公園を散歩しました。", "GyRCOiNGfCRPRTc1JCQsJEgkRiRiTkkkJCROJEchIjh4MWAkcjs2SmIkNyReJDckPyEjGyhC"),
    (
      "gb18030", "今天天气很好，我们一起去公园散步，并且拍了很多照片。这是我们学习中文的好机会，大家都非常高兴。",
      "vfHM7Mzsxvi63LrDo6zO0sPH0rvG8MiluavUsMmisr2jrLKix9LFxMHLuty24NXVxqyho9XiysfO0sPH0afPsNbQzsS1xLrDu/q74aOstPO80r"
        + "a8t8ezo7jf0Muhow=="
    ),
    (
      "big5", "今天天氣很好，我們一起去公園散步，並且拍了很多照片。這是我們學習中文的好機會，大家都非常高興。",
      "pLWk0aTRrvCr3KZuoUGn2q3MpECwX6VopL226bSyqEKhQajDpUKp56RGq9ymaLfTpPmhQ7NvrE+n2q3Mvsey36SkpOWquqZuvve3fKFBpGquYb"
        + "Ojq0SxYLCqv7OhQw=="
    ),
    (
      "euc-kr", "오늘은 날씨가 아주 좋아서 우리는 공원에서 산책을 하고 사진을 많이 찍었습니다. 모두가 즐거워했습니다.",
      "v8C0w8C6ILOvvr6woSC+xsHWIMHBvsa8rSC/7LiutMIgsPi/+L+hvK0gu+rDpcC7IMfPsO0gu+fB+MC7ILi5wMwgwu+++r3AtM+02S4guPC1zr"
        + "ChIMHxsMW/9sffvcC0z7TZLg=="
    ),
    (
      "windows-1251", "Сегодня была хорошая погода, и мы гуляли в парке, а потом сделали много фотографий.",
      "0eXj7uTt/yDh++vgIPXu8O744P8g7+7j7uTgLCDoIOz7IOPz6//r6CDiIO/g8OrlLCDgIO/u8u7sIPHk5evg6+gg7O3u4+4g9O7y7uPw4PTo6S4="
    ),
    (
      "windows-1252", "Le café était fermé – “dommage”, dit l’hôtesse à midi. Müller aß Brötchen für 5 €.",
      "TGUgY2Fm6SDpdGFpdCBmZXJt6SCWIJNkb21tYWdllCwgZGl0IGySaPR0ZXNzZSDgIG1pZGkuIE38bGxlciBh3yBCcvZ0Y2hlbiBm/HIgNSCALg=="
    ),
  ]

  @Test(arguments: samples)
  func guessed(_ name: String, _ text: String, _ encoded: String) throws {
    let raw = Array(try #require(Data(base64Encoded: encoded)))
    let decoded = TextEncoding.decode(raw)
    #expect(decoded.encoding == name)
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == text)
    #expect(decoded.evidence == .guess)
    #expect(decoded.replacements == 0)
    let inPage = TextEncoding.decode(Array("<html><body class=x><p>".utf8) + raw + Array("</p>".utf8))
    #expect(inPage.encoding == name)
  }

  @Test(arguments: samples)
  func declared(_ name: String, _ text: String, _ encoded: String) throws {
    let raw = Array(try #require(Data(base64Encoded: encoded)))
    let given = TextEncoding.decode(raw, contentType: "text/html; charset=\(name)")
    #expect(String(decoding: given.bytes, as: UTF8.self) == text)
    let meta = TextEncoding.decode(
      Array("<!-- <meta charset=x> --><META http-equiv='a' content=\"t; Charset = '\(name)'\">".utf8) + raw)
    #expect(meta.encoding == name)
    #expect(meta.evidence == .declaration)
    #expect(String(decoding: meta.bytes, as: UTF8.self).hasSuffix(text))
    // Cut anywhere, it still ends in valid text.
    for end in 0..<raw.count {
      #expect(UTF8Check.isValid(TextEncoding.decode(Array(raw[..<end]), contentType: "; charset=\(name)").bytes))
    }
  }

  private func decode(_ bytes: [UInt8], _ type: String? = nil) -> (String, String) {
    let decoded = TextEncoding.decode(bytes, contentType: type)
    return (decoded.encoding, String(decoding: decoded.bytes, as: UTF8.self))
  }

  @Test func marksAndLabels() {
    #expect(decode([0xEF, 0xBB, 0xBF, 0x61], "text/html; charset=gbk") == ("utf-8", "a"))
    #expect(decode([0xFF, 0xFE, 0x61, 0, 0xE9, 0]) == ("utf-16le", "aé"))
    #expect(decode([0xFE, 0xFF, 0xD8, 0x3D, 0xDE, 0x00, 0xD8]) == ("utf-16be", "😀\u{FFFD}"))
    #expect(decode([0x61, 0xE9], "text/html; charset=Latin1") == ("windows-1252", "aé"))
    #expect(decode([0xE0], "text/html;charset=iso-8859-9") == ("windows-1254", "à"))
    #expect(decode([0x80, 0x81, 0x9F], "; charset='ascii'") == ("windows-1252", "€\u{81}Ÿ"))
    #expect(decode(Array("<?xml version='1.0' encoding='koi8-r'?>".utf8) + [0xC1]).0 == "koi8-r")
    #expect(decode(Array("<meta charset=utf-16>é".utf8)).0 == "utf-8")
    #expect(decode(Array("<meta charset=nonsense>é".utf8)).0 == "utf-8")
    #expect(decode([]) == ("utf-8", ""))
  }

  @Test func staleLabels() {
    #expect(decode(Array("<meta charset=gb2312>今天天气".utf8)).1.hasSuffix("今天天气"))
    let latin = Array("<meta charset=utf-8>caf".utf8) + [0xE9] + Array(" m".utf8) + [0xFC] + Array("de".utf8)
    #expect(decode(latin).0 == "windows-1252")
    // One slip in a page of UTF-8 is a slip.
    let slip = decode(Array("<meta charset=utf-8>ééééééé".utf8) + [0xE9, 0x20])
    #expect(slip.0 == "utf-8")
    #expect(slip.1.hasSuffix("é\u{FFFD} "))
    #expect(decode(Array("ééééééé".utf8) + [0xE9, 0x20]).0 == "utf-8")
  }

  @Test func lateDeclaration() {
    let page = Array("<meta charset=utf-8>".utf8) + [UInt8](repeating: 0x20, count: 2000) + Array("<meta charset=iso-8859-2>".utf8)
    #expect(decode(page + [0xB1, 0x20, 0xE6]).0 == "iso-8859-2")
    #expect(decode(page).0 == "utf-8")
  }

  @Test func loneLettersAreNotPairs() {
    let words = "Die K\u{FC}he fra\u{DF}en gr\u{FC}nes Gras, \u{E4}hnlich den K\u{E4}lbern; f\u{FC}nf B\u{F6}cke, s\u{FC}\u{DF}. "
    let latin = String(repeating: words, count: 5).unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    #expect(decode(latin).0 == "windows-1252")
  }

  @Test func nullsAndOffsets() {
    let raw = [0xEF, 0xBB, 0xBF] + Array("aé\0b".utf8) + [0xFF] + Array("c\0\0dé".utf8)
    let marked = TextEncoding.decode(raw)
    #expect(String(decoding: marked.bytes, as: UTF8.self) == "aéb\u{FFFD}cdé")
    #expect(marked.replacements == 1)
    #expect(marked.offsets.rawOffset(of: 0) == 3)
    #expect(marked.offsets.rawOffset(of: 3) == 7)
    #expect(marked.offsets.rawOffset(of: 7) == 9)
    #expect(marked.offsets.rawOffset(of: 8) == 12)
    #expect(TextEncoding.decode(Array("aé".utf8)).offsets.isIdentity)
  }

  @Test func offsetsOfConvertedText() {
    let raw = [UInt8](repeating: 0xE9, count: 300) + Array("<p>".utf8)
    let latin = TextEncoding.decode(raw, contentType: "; charset=latin1")
    #expect(latin.offsets.rawOffset(of: 600) == 300)
    #expect(latin.offsets.rawOffset(of: 602) == 302)
    #expect(latin.offsets.rawOffset(of: 100) == 50)
    let polish = TextEncoding.decode(raw, contentType: "; charset=iso-8859-2")
    #expect(abs(polish.offsets.rawOffset(of: 600) - 300) <= 64)
    #expect(polish.offsets.rawOffset(of: 603) == 303)
  }

  @Test func anyBytesWithAnyLabel() {
    var generator = SplitMix(state: 12)
    for name in [
      "gb18030", "big5", "euc-jp", "shift_jis", "euc-kr", "iso-2022-jp", "utf-16le", "utf-16be", "windows-1258", "macintosh",
      "x-mac-cyrillic", "ibm866", "windows-874", "koi8-u", "iso-8859-8-i", "iso-8859-16",
    ] {
      #expect(decode([0x41, 0x00, 0x42, 0x00], "; charset=\(name)").0 == name)
      for _ in 0..<200 {
        let bytes = (0..<Int.random(in: 0...200, using: &generator)).map { _ in UInt8.random(in: 0...255, using: &generator) }
        let decoded = TextEncoding.decode(bytes, contentType: "text/html; charset=\(name)")
        #expect(UTF8Check.isValid(decoded.bytes))
        #expect(!decoded.bytes.contains(0))
        for offset in 0...decoded.bytes.count { #expect((0...bytes.count).contains(decoded.offsets.rawOffset(of: offset))) }
      }
    }
  }
}
