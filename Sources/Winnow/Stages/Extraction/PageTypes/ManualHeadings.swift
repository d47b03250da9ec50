import WinnowBase

/// Tells the page of a manual by its headings, where neither the address nor the program that wrote it does: those of Unix manuals, those
/// of what describes functions and their parameters, and those over the members of a class.
enum ManualHeadings {
  /// Whether a page has a manual's headings, and shows no sign of a post, a book or a film.
  static func areIn(_ post: Post) -> Bool {
    var pages: Set<UInt64> = []
    var calls: Set<UInt64> = []
    var strong: Set<UInt64> = []
    var parts: Set<UInt64> = []
    var first: Int?
    var firstCode: Int?
    var firstPart: Int?
    var isOwn = false
    var isLoud = true
    var headings = 0
    var codes = 0
    var known = 0
    for (place, block) in post.blocks.enumerated()
    where block.kind == .heading && (3...longest).contains(block.text.count) && !block.isRemoved {
      headings += 1
      if isCode(post.bytes[block.text.range]) {
        codes += 1
        firstCode = firstCode ?? place
      }
      guard let heading = key(post.bytes[block.text.range]) else { continue }
      if members.contains(hash: heading) {
        parts.insert(heading)
        firstPart = firstPart ?? place
        if !ofOthers.contains(heading) { isOwn = true }
      }
      let before = pages.count + strong.count + calls.count
      if unixPage.contains(hash: heading) {
        pages.insert(heading)
        if post.bytes[block.text.range].contains(where: { $0 &- 0x61 < 26 }) { isLoud = false }
      }
      if callStrong.contains(hash: heading) || call.contains(hash: heading) || groups.contains(hash: heading) { known += 1 }
      if callStrong.contains(hash: heading) { strong.insert(heading) }
      if call.contains(hash: heading) { calls.insert(heading) }
      if first == nil, pages.count + strong.count + calls.count > before { first = place }
    }
    // Generators alone write these, and authors and days stand above them.
    if parts.count >= 2, let firstPart {
      // Houses have properties, and essays methods.
      if isOwn { return true }
      if namesCode(post), !isOfAnotherSort(post), !isSigned(post, before: firstPart) { return true }
    }
    // A lesson has headings of code as well.
    if codes >= fewestCodes, known > 0, (codes + known) * 2 > headings, !isOfAnotherSort(post), let firstCode,
      !isSigned(post, before: firstCode)
    {
      return true
    }
    guard let first else { return false }
    let isUnix =
      pages.count >= fewest && !pages.isDisjoint(with: synopses) && !pages.isDisjoint(with: described)
      && (isLoud || isTitledAsPage(post))
    let tellsCalls =
      strong.count >= 2 && strong.count + calls.count >= fewest && post.blocks.contains { $0.kind == .code && !$0.isRemoved }
      && namesCode(post)
    return (isUnix || tellsCalls) && !isOfAnotherSort(post) && !isSigned(post, before: first)
  }

  /// Whether a heading is one word of code.
  private static func namesCode(_ post: Post) -> Bool {
    post.blocks.contains { $0.kind == .heading && !$0.isRemoved && isIdentifier(post.bytes[$0.text.range]) }
  }

  /// Whether the page's title or a heading is a Unix manual's: `weave(1)`.
  private static func isTitledAsPage(_ post: Post) -> Bool {
    let title = post.claims.places(of: .html).lazy.filter { post.claims[$0].name == "title" }.map { post.claims[$0].value }.first
    return title.map { namesPage(Array($0.utf8)[...]) } ?? false
      || post.blocks.prefix(200).contains {
        $0.kind == .heading && $0.text.count <= longest && namesPage(post.bytes[$0.text.range])
      }
  }

  /// A word with a section's number in brackets behind it.
  private static func namesPage(_ text: ArraySlice<UInt8>) -> Bool {
    text.indices.contains { at in
      text[at] == 0x28 && at > text.startIndex && at + 2 < text.endIndex && text[at - 1] > 0x20 && text[at + 1] &- 0x31 < 9
        && (text[at + 2] == 0x29 || at + 3 < text.endIndex && text[at + 3] == 0x29)
    }
  }

  /// Whether a heading is one word of code: `weave()`, `loom.weave`, `weave_row`, `weaveRow`.
  private static func isIdentifier(_ text: ArraySlice<UInt8>) -> Bool {
    guard (3...longest * 2).contains(text.count) else { return false }
    let word = text.prefix { $0 != 0x28 && $0 != 0xC2 }
    guard word.count > 2, !word.contains(0x20) else { return false }
    if word.count < text.count, text[word.endIndex] == 0x28 { return true }
    let inner = word.dropFirst().dropLast()
    return inner.contains { $0 == 0x5F || $0 == 0x2E || $0 == 0x3A }
      || zip(word, word.dropFirst()).contains { $0 &- 0x61 < 26 && $1 &- 0x41 < 26 }
  }

  /// Whether a heading is one word that only a program has: `weave_row`, `weave()`, `loom::weave`.
  private static func isCode(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.contains(0x5F) || text.contains(0x28) || text.contains(0x3A) else { return false }
    let word = text.prefix { $0 != 0x28 && $0 != 0xC2 }
    guard word.count > 2, !word.contains(where: { $0 <= 0x20 }) else { return false }
    if word.count < text.count, text[word.endIndex] == 0x28 {
      return !word.contains { $0 >= 0x80 } && text[word.endIndex...].contains(0x29)
    }
    let inner = word.dropFirst().dropLast()
    return inner.contains(0x5F)
      || inner.indices.contains { inner[$0] == 0x3A && isLetter(word[$0 - 1]) && (word[$0 + 1] == 0x3A || isLetter(word[$0 + 1])) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// Whether the address or the data says that the page is a post, an article, a book or a product.
  private static func isOfAnotherSort(_ post: Post) -> Bool {
    if let url = post.identity.address, PageAddress.isOfJournal(url) { return true }
    return post.claims.places(of: .meta).contains { place in
      guard post.claims[place].name == "og:type" else { return false }
      let type = post.claims[place].value.lowercased()
      return ["article", "product", "book", "video", "music"].contains { type.contains($0) }
    }
  }

  /// Whether a writer or a day is named above the first of the headings.
  private static func isSigned(_ post: Post, before first: Int) -> Bool {
    post.blocks[..<first].contains { block in
      guard !block.isRemoved, !block.text.isEmpty, block.kind.isLeaf, block.text.count <= longestLine else { return false }
      if block.tag == .time || block.marks.range.contains(where: { post.marks[$0].tag == .time }) { return true }
      let text = post.string(block.text)
      return AuthorText.hasCue(text) || DateText.find(in: text) != nil
    }
  }

  private static let longestLine = 160

  /// The hash of a heading in lower case, without the sign of its link, its number and its colon; nil where it holds another sign.
  private static func key(_ text: ArraySlice<UInt8>) -> UInt64? {
    text.withUnsafeBufferPointer { bytes in
      ByteScan.firstNonASCII(in: bytes) < bytes.count
        ? CaseFold.lowercased(bytes).withUnsafeBufferPointer { foldedKey($0) } : foldedKey(bytes)
    }
  }

  /// The same of a text whose letters beyond ASCII are small.
  private static func foldedKey(_ text: UnsafeBufferPointer<UInt8>) -> UInt64? {
    var hash = WordHash()
    var length = 0
    var isPending = false
    var at = 0
    while at < text.count {
      let byte = text[at]
      at &+= 1
      // Most are letters of ASCII behind others.
      if (byte | 0x20) &- 0x61 < 26, !isPending {
        hash.add(byte | 0x20)
        length &+= 1
        continue
      }
      switch byte {
      case 0xC2 where at < text.count && text[at] == 0xB6: at += 1
      case 0x41...0x5A, 0x61...0x7A, 0x80...0xFF:
        if isPending { hash.add(0x20) }
        isPending = false
        hash.add(byte < 0x80 ? byte | 0x20 : byte)
        length += 1
      case 0x20, 0x2D: isPending = length > 0
      case 0x23, 0x3A, 0x2E: continue
      case 0x30...0x39: if length > 0 { return nil }
      default: return nil
      }
    }
    return length > 0 ? hash.value : nil
  }

  /// Bytes of a heading, and headings that make a manual.
  private static let longest = 48
  private static let fewest = 3
  private static let fewestCodes = 5

  private static let synopses = hashes(["synopsis", "składnia"])
  private static let described = hashes([
    "name", "description", "options", "bezeichnung", "beschreibung", "optionen", "nom", "nazwa", "opis",
  ])
  private static func hashes(_ words: [String]) -> Set<UInt64> { Set(words.map { WordHash.of($0) }) }

  private static let unixPage = WordSet([
    "name", "synopsis", "description", "options", "exit status", "return value", "return values", "see also", "environment",
    "files", "bugs",
    "reporting bugs", "conforming to", "standards", "diagnostics",
    "errors",
    "configuration", "arguments", "attributes", "caveats", "bezeichnung", "übersicht",
    "beschreibung",
    "optionen", "siehe auch", "fehler", "nom", "voir aussi", "nazwa", "składnia", "opis", "zobacz także",
  ])

  /// What stands over the members of a class beside what is said of functions.
  private static let groups = WordSet([
    "functions", "class methods", "instance methods", "virtual methods", "signals", "ancestors", "hierarchy", "descendants",
    "implements", "implementations", "variables", "types", "constants", "macros", "typedefs", "enumerations",
  ])

  /// What generators write over the members of a class.
  private static let members = WordSet([
    "constructor summary", "constructor detail", "constructor details", "method summary", "method detail", "method details",
    "field summary", "field detail", "field details", "nested class summary", "enum constant summary", "enum constant detail",
    "enum constant details", "element detail", "element details", "required element summary", "optional element summary",
    "property summary", "property detail", "instance method summary", "instance method details", "class method summary",
    "class method details", "module summary", "exports", "instance attribute summary", "instance attribute details",
    "constant summary", "value members",
    "abstract value members", "concrete value members", "type members", "instance constructors", "public instance methods",
    "public class methods", "コンストラクタの概要", "コンストラクタの詳細", "メソッドの概要", "メソッドの詳細", "フィールドの概要", "フィールドの詳細",
    "构造器概要", "构造器详细资料", "方法概要", "方法详细资料", "字段概要", "字段详细资料", "konstruktorübersicht", "konstruktordetails",
    "methodenübersicht", "methodendetails", "feldübersicht", "felddetails",
  ])

  /// Those of them that stand over other things, too.
  private static let ofOthers = hashes([
    "property summary", "property detail", "method summary", "method detail", "method details", "field summary", "field detail",
    "field details", "element detail", "element details", "exports", "module summary", "type members", "方法概要",
  ])

  /// What is said of functions, and of little else.
  private static let callStrong = WordSet([
    "parameters", "parameter", "params", "returns", "return value", "return values", "return type", "returned value", "throws",
    "raises",
    "exceptions", "exception", "type parameters", "syntax", "arguments", "signature", "request parameters", "query parameters",
    "path parameters", "response parameters", "parameterliste", "rückgabewert", "rückgabewerte", "paramètres",
    "liste de paramètres",
    "valeurs de retour", "valeur de retour", "parámetros", "valores devueltos", "valor devuelto", "parâmetros", "valor retornado",
    "parametri", "valori restituiti", "параметры", "возвращаемые значения", "возвращаемое значение", "параметри", "参数", "返回值",
    "參數",
    "パラメータ", "引数", "返り値", "戻り値", "매개변수", "반환값",
  ])

  private static let call = WordSet([
    "description", "example", "examples", "usage", "see also", "remarks", "notes", "properties", "methods", "fields",
    "constructors",
    "events", "attributes", "definition", "requirements", "changelog", "errors", "error codes", "response", "request",
    "browser compatibility", "specifications", "inheritance", "overloads", "applies to", "beispiel", "beispiele", "siehe auch",
    "exemples",
    "exemple", "voir aussi", "ejemplos", "ejemplo", "ver también", "exemplos", "exemplo", "veja também", "esempi", "примеры",
    "пример",
    "смотрите также", "синтаксис", "语法", "示例", "語法", "構文", "例", "구문", "예제",
  ])
}
