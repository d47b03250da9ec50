import WinnowBase

// How the names of one segment are told apart.
extension AuthorText {
  /// Whether a segment holds what parts names, or spaces to fold; false for what is plainly one name.
  private static func mayHoldSeveral(_ segment: String) -> Bool {
    var segment = segment
    return segment.withUTF8 { bytes in
      var hash = WordHash()
      var length = 0
      var words = 0
      var isPlain = true
      var before: UInt8 = 0x20
      for byte in bytes {
        switch byte {
        case 0x20:
          if before == 0x20 || words > 0 && (isPlain ? conjunctionSet.contains(hash: hash.value) : length <= 8) { return true }
          words += 1
          hash = WordHash()
          length = 0
          isPlain = true
        case 0x2C, 0x3B, 0x26, 0x2F, 0x28, 0x29, 0x5B, 0x5D, 0xE3, 0xEF: return true
        default:
          if byte >= 0x80 { isPlain = false }
          hash.add(CaseFold.lowercase(byte))
          length += 1
        }
        before = byte
      }
      return before == 0x20 || words > 0 && (isPlain ? conjunctionSet.contains(hash: hash.value) : length <= 8)
    }
  }

  /// A line without the conjunction that joins it to the one above: `et AFP`.
  static func withoutJoint(_ line: String) -> String {
    guard let first = line.utf8.first, first &- 0x61 < 26, let space = line.utf8.firstIndex(of: 0x20),
      lineJoints.contains(line.utf8[..<space])
    else { return line }
    let rest = line[line.utf8.index(after: space)...]
    return rest.unicodeScalars.first?.properties.isUppercase ?? false ? String(rest) : line
  }

  private static let lineJoints = WordSet([
    "and", "und", "et", "y", "e", "og", "och", "en", "i",
  ])

  /// A name without the site's of two words or more that runs on behind it: `Jane Roe The Daily Example`.
  func withoutSite(_ name: String) -> String {
    let words = name.pieces(at: 0x20)
    if let person = behindSite(name, words) { return person }
    // A site named after its owner has a name of two words as well: before it stand two others.
    guard (4...7).contains(words.count) else { return name }
    for start in 2...words.count - 2 where site.contains(String(name[words[start].startIndex...])) {
      let person = Self.trimmed(String(name[..<words[start].startIndex]))
      return BylineSearch.looksLikeName(person) ? person : name
    }
    return name
  }

  /// A person's name behind the site's, which runs on into it: `The Daily Example Jane Roe`, `Daily Example By Jane Roe`. A site's name of one
  /// word may begin that of a person or a body.
  private func behindSite(_ name: String, _ words: [Substring]) -> String? {
    guard (3...7).contains(words.count) else { return nil }
    for end in 1...words.count - 2 {
      let paper = String(name[..<words[end - 1].endIndex])
      guard paper.utf8.count >= Self.shortestPaper, site.contains(paper), !BylineSearch.attribution.beginsWithGivenName(paper)
      else {
        continue
      }
      let rest = String(name[words[end].startIndex...])
      let person = Self.withoutCue(rest)
      guard
        person.utf8.count < rest.utf8.count
          || (end > 1 || paper.holds(0x2D)) && BylineSearch.attribution.beginsWithGivenName(person)
      else { continue }
      return person.holds(0x20) && BylineSearch.looksLikeName(person) && !Self.isOrganisation(person) && !Self.isOffice(person)
        ? person : nil
    }
    return nil
  }

  /// In bytes.
  private static let shortestPaper = 5

  /// Whether one word below a name is the place that the text comes from: the line below it is a day.
  func isPlace(_ number: Int, _ lines: [String]) -> Bool {
    guard number + 1 < lines.count, lines[number].unicodeScalars.first?.properties.isUppercase ?? false else { return false }
    let folded = MetadataText.fold(lines[number])
    return !folded.holds(0x20) && !Self.isOrganisation(folded) && BylineSearch.attribution.read(lines[number]).agencies.isEmpty
      && DateText.find(in: lines[number + 1]) != nil
  }

  /// Whether a text says for which paper somebody wrote for once: `Special to The Example`.
  static func tellsOccasion(_ text: String) -> Bool {
    guard let first = text.utf8.first, first | 0x20 == 0x73 || first | 0x20 == 0x65, text.utf8.count >= 7 else { return false }
    let folded = MetadataText.fold(text)
    // What is left of `Special for The Example` without the paper.
    return folded == "special" || occasions.contains { folded.hasPrefix($0) }
  }

  private static let occasions = ["special to ", "exclusive to "]

  /// `홍길동 기자 김철수 기자` with a comma between the two; any other text as it is.
  private static func withReportersApart(_ segment: String) -> String {
    guard let first = segment.utf8.first, first >= 0xEA, first <= 0xED, segment.holds(0x20) else { return segment }
    let words = segment.pieces(at: 0x20)
    guard words.count >= 4, words.count % 2 == 0, words.indices.allSatisfy({ $0 % 2 == 0 || words[$0] == "기자" }) else {
      return segment
    }
    return stride(from: 0, to: words.count, by: 2).map { words[$0] + " " + words[$0 + 1] }.joined(separator: ", ")
  }

  /// The names of one segment: cut at commas, `and` in many languages, ampersands and slashes.
  static func pieces(of segment: String) -> [String] {
    let segment = withReportersApart(segment)
    guard let joined = withSurnamesJoined(segment) else { return cut(segment) }
    return cut(joined).map { $0.replacing(ascii: "\u{1F}", with: " ") }
  }

  /// A segment in which the words of a double surname, as Spain and Portugal write them, hang together: `José Ortega y Gasset`, `Mireia Roca i
  /// Soler`, `João Lemos e Silva`; nil where it holds none. The conjunction joins two names where a whole name, a given name, a desk or an agency
  /// stands behind it.
  private static func withSurnamesJoined(_ segment: String) -> String? {
    guard segment.utf8.count <= longestJoined,
      [" y ", " i ", " e "].contains(where: { (sign: StaticString) in segment.range(ofASCII: sign) != nil })
    else { return nil }
    let words = segment.pieces(at: 0x20)
    var out = ""
    var isJoined = false
    var before = 0
    for (place, word) in words.enumerated() {
      let isBehind = place > 1 && isSurnameJoint(words[place - 1]) && isJoined
      let joins = isSurnameJoint(word) && before >= 2 && place + 1 < words.count && isSecondSurname(place + 1, words)
      if place > 0 { out += joins || isBehind ? "\u{1F}" : " " }
      out += word
      if joins { isJoined = true } else if !isBehind, isSurnameJoint(word) { isJoined = false }
      before = conjunctions.contains(word.lowercased()) && !joins || word.last.map { ",;&/".contains($0) } ?? false ? 0 : before + 1
    }
    return out.utf8.contains(0x1F) ? out : nil
  }

  private static func isSurnameJoint(_ word: Substring) -> Bool { word == "y" || word == "i" || word == "e" }

  /// Whether a word is a surname that ends a name: a list's sign, a conjunction or nothing stands behind it.
  private static func isSecondSurname(_ place: Int, _ words: [Substring]) -> Bool {
    let bare = words[place].prefix { !",;".contains($0) }
    if bare.utf8.count == words[place].utf8.count, place + 1 < words.count {
      let next = words[place + 1]
      guard conjunctions.contains(next.lowercased()) || next.first.map({ "&/(|".contains($0) }) ?? false else { return false }
    }
    return bare.first?.isUppercase ?? false && surnames.contains(MetadataText.fold(String(bare)))
  }

  /// Surnames that stand behind the conjunction of a double one, folded. Only a known one joins: a desk, an agency or the given name of somebody
  /// who signs with nothing else stands there as well, `Ana Ruiz y Agencias`, `Ana Ruiz y Lola`.
  private static let surnames: Set<String> = Set(
    WordList.words(
      in: """
        garcía fernández gonzález rodríguez lópez martínez sánchez pérez gómez martín jiménez ruiz hernández díaz moreno muñoz álvarez romero
        gutiérrez navarro torres domínguez vázquez ramos gil ramírez serrano blanco molina suárez ortega delgado castro ortiz rubio núñez medina
        castillo cortés lozano guerrero cano prieto méndez cruz calvo gallego vidal herrera peña cabrera campos vega fuentes carrasco reyes nieto
        aguilar pascual santana herrero lorenzo montero hidalgo giménez ibáñez ferrer durán vicente benítez arias vargas carmona crespo román pastor
        soto sáez velasco moya soler parra bravo gallardo rojas gasset cajal pelayo pidal borbón zubiri larra machado unamuno mendoza guzmán zúñiga
        toledo quevedo salazar aragón figueroa velázquez ibarra olmedo alba urquijo echeverría goyeneche
        puig roca vila serra pujol ribas font bosch costa riera rovira mas pons sala casals casas ferrán cadafalch montaner carbonell clusa prat
        maragall margarit torras batlle companys macià casanovas domènech mir miró oliver ramon rius rubió sagarra sert tarradellas valls ventura
        verdaguer vives gaudí cornet coll solé farré planas roig sabater subirà
        silva sousa souza santos lima almeida albuquerque cunha pereira melo mello meneses oliveira ferreira rodrigues carvalho gomes ribeiro barros
        freitas moura andrade nogueira azevedo vasconcelos abreu brito faria noronha sá siqueira teixeira tavares vieira
        """
    ).map { MetadataText.fold($0) })

  private static let longestJoined = 300

  private static func cut(_ segment: String) -> [String] {
    if !mayHoldSeveral(segment) {
      let piece = trimmed(segment)
      return piece.isEmpty ? [] : [piece]
    }
    if let pieces = plainPieces(of: segment) { return pieces }
    var pieces: [String] = []
    var current = ""
    func end() {
      let piece = trimmed(current)
      if !piece.isEmpty { pieces.append(piece) }
      current = ""
    }
    var depth = 0
    var word = ""
    func endWord() {
      if depth == 0, conjunctions.contains(word.lowercased()), !current.isEmpty {
        end()
      } else if depth == 0, current.isEmpty, !pieces.isEmpty, conjunctions.contains(word) {
        // `Jane Roe, and John Doe`
      } else {
        if !current.isEmpty, !word.isEmpty { current += " " }
        current += word
      }
      word = ""
    }
    for character in segment {
      if character == "(" || character == "[" { depth += 1 }
      if character == ")" || character == "]" { depth = max(0, depth - 1) }
      switch character {
      case ",", ";", "&", "/", "、", "，", "；", "＆":
        if depth > 0 {
          word.append(character)
        } else {
          endWord()
          end()
        }
      case " ": endWord()
      default: word.append(character)
      }
    }
    endWord()
    end()
    return pieces
  }

  /// `cut` of a segment without the wide marks of Chinese and Japanese; nil for any other.
  private static func plainPieces(of segment: String) -> [String]? {
    var segment = segment
    return segment.withUTF8 { bytes -> [String]? in
      guard bytes.allSatisfy({ $0 != 0xE3 && $0 != 0xEF && $0 != 0x0D }) else { return nil }
      var pieces: [String] = []
      var current: [UInt8] = []
      var word = 0..<0
      var depth = 0
      func end() {
        let piece = trimmed(String(decoding: current, as: UTF8.self))
        if !piece.isEmpty { pieces.append(piece) }
        current.removeAll(keepingCapacity: true)
      }
      func joins(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        ByteScan.firstNonASCII(in: word) == word.count
          ? conjunctionSet.contains(word.lazy.map { CaseFold.lowercase($0) }) : conjunctionSet.contains(CaseFold.lowercased(word))
      }
      func endWord() {
        let text = UnsafeBufferPointer(rebasing: bytes[word])
        if depth == 0, !current.isEmpty, joins(text) {
          end()
        } else if depth == 0, current.isEmpty, !pieces.isEmpty, conjunctionSet.contains(text) {
          // `Jane Roe, and John Doe`
        } else {
          if !current.isEmpty, !text.isEmpty { current.append(0x20) }
          current.append(contentsOf: text)
        }
      }
      for at in bytes.indices {
        switch bytes[at] {
        case 0x28, 0x5B: depth += 1
        case 0x29, 0x5D: depth = max(0, depth - 1)
        default: break
        }
        switch bytes[at] {
        case 0x2C, 0x3B, 0x26, 0x2F:
          guard depth == 0 else { break }
          endWord()
          end()
          word = at + 1..<at + 1
          continue
        case 0x20:
          endWord()
          word = at + 1..<at + 1
          continue
        default: break
        }
        word = word.lowerBound..<at + 1
      }
      endWord()
      end()
      return pieces
    }
  }
}
