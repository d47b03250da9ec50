import WinnowBase

/// Tells the page of a manual by its headings, where neither the address nor the program that wrote it does: those of Unix manuals, and those
/// of what describes functions and their parameters.
enum ManualHeadings {
  /// Whether a page has a manual's headings.
  static func areIn(_ post: Post) -> Bool {
    var pages: Set<UInt64> = []
    var calls: Set<UInt64> = []
    var strong: Set<UInt64> = []
    for block in post.blocks where block.kind == .heading && (3...longest).contains(block.text.count) && !block.isRemoved {
      guard let heading = key(post.bytes[block.text.range]) else { continue }
      if unixPage.contains(hash: heading) { pages.insert(heading) }
      if callStrong.contains(hash: heading) { strong.insert(heading) }
      if call.contains(hash: heading) { calls.insert(heading) }
    }
    // A film has a synopsis, too.
    if pages.count >= fewest, !pages.isDisjoint(with: synopses), !pages.isDisjoint(with: described) { return true }
    guard strong.count >= 2, strong.count + calls.count >= fewest else { return false }
    return post.blocks.contains { $0.kind == .code && !$0.isRemoved }
  }

  /// The hash of a heading in lower case, without the sign of its link, its number and its colon; nil where it holds another sign.
  private static func key(_ text: ArraySlice<UInt8>) -> UInt64? {
    let text = CaseFold.lowercased(text)
    var hash = WordHash()
    var length = 0
    var isPending = false
    var at = 0
    while at < text.count {
      let byte = text[at]
      at += 1
      switch byte {
      case 0xC2 where at < text.count && text[at] == 0xB6: at += 1
      case 0x61...0x7A, 0x80...0xFF:
        if isPending { hash.add(0x20) }
        isPending = false
        hash.add(byte)
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

  private static let synopses = hashes(["synopsis", "składnia"])
  private static let described = hashes([
    "name", "description", "options", "bezeichnung", "beschreibung", "optionen", "nom", "nazwa", "opis",
  ])
  private static func hashes(_ words: [String]) -> Set<UInt64> { Set(words.map { WordHash.of($0) }) }

  private static let unixPage = WordSet([
    "name", "synopsis", "description", "options", "exit status", "return value", "return values", "see also", "environment",
    "files", "bugs",
    "author", "authors", "reporting bugs", "copyright", "examples", "notes", "conforming to", "standards", "history", "diagnostics",
    "errors",
    "configuration", "commands", "arguments", "attributes", "versions", "caveats", "overview", "bezeichnung", "übersicht",
    "beschreibung",
    "optionen", "siehe auch", "fehler", "nom", "voir aussi", "nazwa", "składnia", "opis", "zobacz także",
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
