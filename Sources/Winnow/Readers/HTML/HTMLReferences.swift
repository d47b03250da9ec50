import WinnowBase

/// Character references as browsers read them: with or without a semicolon, numbers in the C1 range as windows-1252.
enum HTMLReferences {
  /// Reads the reference that starts at `bytes[start]`, an ampersand.
  /// - Returns: the scalars' value (0 when it is none) and how many bytes it takes.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, inAttribute: Bool) -> (scalar: UInt32, length: Int) {
    var i = start + 1
    guard i < bytes.count else { return (0, 0) }
    if bytes[i] == 0x23 {
      i += 1
      var value: UInt32 = 0
      var digits = 0
      if i < bytes.count, bytes[i] | 0x20 == 0x78 {
        i += 1
        while i < bytes.count, let digit = hex(bytes[i]) {
          value = min(value &* 16 &+ digit, 0x11_0000)
          digits += 1
          i += 1
        }
      } else {
        while i < bytes.count, bytes[i] &- 0x30 < 10 {
          value = min(value &* 10 &+ UInt32(bytes[i] &- 0x30), 0x11_0000)
          digits += 1
          i += 1
        }
      }
      guard digits > 0 else { return (0, 0) }
      if i < bytes.count, bytes[i] == 0x3B { i += 1 }
      return (scalar(value), i - start)
    }
    let nameStart = i
    while i < bytes.count, i - nameStart < 12, isAlphanumeric(bytes[i]) { i += 1 }
    guard i > nameStart, let base = bytes.baseAddress else { return (0, 0) }
    if i < bytes.count, bytes[i] == 0x3B {
      let value = named.value(base + nameStart, i - nameStart)
      return value == 0 ? (0, 0) : (value, i + 1 - start)
    }
    // Without a semicolon only the old Latin-1 names count, the longest that fits, and in attributes never before a letter or `=`.
    var length = min(i - nameStart, 6)
    while length >= 2 {
      let value = named.value(base + nameStart, length)
      if value > 0, value < 256 {
        let next = nameStart + length
        if inAttribute, next < bytes.count, isAlphanumeric(bytes[next]) || bytes[next] == 0x3D { return (0, 0) }
        return (value, length + 1)
      }
      length -= 1
    }
    return (0, 0)
  }

  @inline(__always)
  private static func isAlphanumeric(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 }

  @inline(__always)
  private static func hex(_ byte: UInt8) -> UInt32? {
    if byte &- 0x30 < 10 { return UInt32(byte &- 0x30) }
    let letter = (byte | 0x20) &- 0x61
    return letter < 6 ? UInt32(letter) + 10 : nil
  }

  private static func scalar(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x80...0x9F: windows1252[Int(value - 0x80)]
    case 0, 0xD800...0xDFFF, 0x11_0000...: 0xFFFD
    case 1...8, 0xB, 0xE...0x1F, 0x7F: 0x20
    default: value
    }
  }

  private static let windows1252: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F, 0x90,
    0x2018,
    0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]

  private static let named = EntityTable()
}

/// The named references that pages use, as a flat table from a hash of the name (case kept) to one scalar.
private struct EntityTable: Sendable {
  private var keys = [UInt64](repeating: 0, count: 1024)
  private var values = [UInt32](repeating: 0, count: 1024)

  init() {
    // Latin-1 from 160 to 255 in order, then `name=scalar`.
    var scalar: UInt32 = 160
    WordList.forEach(in: Self.latin1) { name in
      insert(name, scalar)
      scalar += 1
    }
    WordList.forEach(in: Self.others) { entry in
      guard let mark = entry.firstIndex(of: 0x3D) else { return }
      var value: UInt32 = 0
      for byte in entry[(mark + 1)...] {
        guard let digit = HexDigit.value(byte) else { return }
        value = value << 4 | UInt32(digit)
      }
      insert(UnsafeBufferPointer(rebasing: entry[..<mark]), value)
    }
  }

  func value(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt32 {
    let key = Self.key(UnsafeBufferPointer(start: bytes, count: count))
    var slot = Int(truncatingIfNeeded: key >> 54)
    while values[slot] != 0 {
      if keys[slot] == key { return values[slot] }
      slot = (slot + 1) & 1023
    }
    return 0
  }

  private mutating func insert(_ name: UnsafeBufferPointer<UInt8>, _ value: UInt32) {
    let key = Self.key(name)
    var slot = Int(truncatingIfNeeded: key >> 54)
    while values[slot] != 0 { slot = (slot + 1) & 1023 }
    keys[slot] = key
    values[slot] = value
  }

  private static func key(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash &* 0x9E37_79B9_7F4A_7C15
  }

  private static let latin1 =
    "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil "
    + "sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute "
    + "Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc "
    + "atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide "
    + "oslash ugrave uacute ucirc uuml yacute thorn yuml"

  private static let others =
    "amp=26 lt=3C gt=3E quot=22 AMP=26 LT=3C GT=3E QUOT=22 COPY=A9 REG=AE apos=27 OElig=152 oelig=153 Scaron=160 scaron=161 Yuml=178 "
    + "fnof=192 circ=2C6 tilde=2DC ensp=2002 emsp=2003 thinsp=2009 hairsp=200A numsp=2007 zwnj=200C zwj=200D lrm=200E rlm=200F ndash=2013 "
    + "mdash=2014 horbar=2015 lsquo=2018 rsquo=2019 rsquor=2019 sbquo=201A lsquor=201A ldquo=201C rdquo=201D bdquo=201E ldquor=201E "
    + "dagger=2020 Dagger=2021 bull=2022 bullet=2022 hellip=2026 mldr=2026 permil=2030 pertenk=2031 prime=2032 Prime=2033 lsaquo=2039 "
    + "rsaquo=203A oline=203E frasl=2044 euro=20AC trade=2122 TRADE=2122 image=2111 weierp=2118 real=211C alefsym=2135 larr=2190 uarr=2191 "
    + "rarr=2192 darr=2193 harr=2194 crarr=21B5 lArr=21D0 uArr=21D1 rArr=21D2 dArr=21D3 hArr=21D4 forall=2200 part=2202 exist=2203 "
    + "empty=2205 nabla=2207 isin=2208 notin=2209 ni=220B prod=220F sum=2211 minus=2212 lowast=2217 radic=221A prop=221D infin=221E "
    + "ang=2220 and=2227 or=2228 cap=2229 cup=222A int=222B there4=2234 sim=223C cong=2245 asymp=2248 ne=2260 equiv=2261 le=2264 ge=2265 "
    + "sub=2282 sup=2283 nsub=2284 sube=2286 supe=2287 oplus=2295 otimes=2297 perp=22A5 sdot=22C5 lceil=2308 rceil=2309 lfloor=230A "
    + "rfloor=230B lang=2329 rang=232A loz=25CA spades=2660 clubs=2663 hearts=2665 diams=2666 check=2713 checkmark=2713 cross=2717 "
    + "star=2606 starf=2605 phone=260E male=2642 female=2640 Alpha=391 Beta=392 Gamma=393 Delta=394 Epsilon=395 Zeta=396 Eta=397 Theta=398 "
    + "Iota=399 Kappa=39A Lambda=39B Mu=39C Nu=39D Xi=39E Omicron=39F Pi=3A0 Rho=3A1 Sigma=3A3 Tau=3A4 Upsilon=3A5 Phi=3A6 Chi=3A7 Psi=3A8 "
    + "Omega=3A9 alpha=3B1 beta=3B2 gamma=3B3 delta=3B4 epsilon=3B5 zeta=3B6 eta=3B7 theta=3B8 iota=3B9 kappa=3BA lambda=3BB mu=3BC nu=3BD "
    + "xi=3BE omicron=3BF pi=3C0 rho=3C1 sigmaf=3C2 sigma=3C3 tau=3C4 upsilon=3C5 phi=3C6 chi=3C7 psi=3C8 omega=3C9 thetasym=3D1 upsih=3D2 "
    + "piv=3D6 Abreve=102 abreve=103 Aogon=104 aogon=105 Cacute=106 cacute=107 Ccaron=10C ccaron=10D Dcaron=10E dcaron=10F Dstrok=110 "
    + "dstrok=111 Emacr=112 emacr=113 Eogon=118 eogon=119 Ecaron=11A ecaron=11B Gbreve=11E gbreve=11F Imacr=12A imacr=12B Idot=130 "
    + "imath=131 inodot=131 Lstrok=141 lstrok=142 Lcaron=13D lcaron=13E Nacute=143 nacute=144 Ncaron=147 ncaron=148 Odblac=150 odblac=151 "
    + "Omacr=14C omacr=14D Rcaron=158 rcaron=159 Sacute=15A sacute=15B Scedil=15E scedil=15F Tcaron=164 tcaron=165 Umacr=16A umacr=16B "
    + "Uring=16E uring=16F Udblac=170 udblac=171 Zacute=179 zacute=17A Zdot=17B zdot=17C Zcaron=17D zcaron=17E Tab=9 NewLine=A excl=21 "
    + "num=23 dollar=24 percnt=25 lpar=28 rpar=29 ast=2A plus=2B comma=2C period=2E sol=2F colon=3A semi=3B equals=3D quest=3F commat=40 "
    + "lsqb=5B lbrack=5B bsol=5C rsqb=5D rbrack=5D Hat=5E lowbar=5F grave=60 lcub=7B lbrace=7B verbar=7C vert=7C rcub=7D rbrace=7D "
    + "NonBreakingSpace=A0 dash=2010 hyphen=2010 numero=2116 ohm=3A9 angst=C5 frac13=2153 frac23=2154 frac18=215B frac38=215C frac58=215D "
    + "frac78=215E half=BD squ=25A1 utri=25B5 dtri=25BF rtri=25B9 ltri=25C3 vellip=22EE ctdot=22EF"
}
