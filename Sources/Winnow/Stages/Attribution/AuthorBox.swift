import WinnowAttribution
import WinnowBase

/// Finds the box about its author that a Markdown or plain-text post carries behind its story: a portrait, a name, what they are, a few
/// lines of their life; or the one paragraph that does all of it ("Jane Roe is a reporter in Lisbon …").
///
/// A name counts only where the story itself does not speak of it: authors are not named in their own text, those quoted are.
struct AuthorBox {
  /// Blocks of the box, pictures too.
  var blocks: [Int] = []
  var author: Author

  /// Longest paragraph about an author, in bytes: the longest seen has about 900.
  private static let longestNote = 1200

  /// `Jane Roe is a staff writer.`
  private static let shortestNote = 24

  /// Boxes about somebody whom the story speaks of, after which no other is looked for: each is compared with all that stands before it.
  /// A story presents a dozen people so at the most.
  private static let mostRefused = 64

  /// The box of a post, nil for none. `lines`: the post's leaves.
  static func find(in post: Post, lines: [PostLine], reader: AttributionReader) -> AuthorBox? {
    guard post.identity.format != .html else { return nil }
    // What an introduction says of somebody is the story; a box needs some of that before it.
    let stories = lines.indices.filter { !lines[$0].isPicture && post.blocks[lines[$0].block].text.count >= 120 }
    guard stories.count >= 3 else { return nil }
    var refused = 0
    for at in lines.indices where at > stories[1] && !lines[at].isPicture && !lines[at].isRemoved {
      guard refused < mostRefused else { return nil }
      let block = post.blocks[lines[at].block]
      guard block.kind == .paragraph || block.kind == .quote, block.text.count >= 5, block.text.count <= longestNote else {
        continue
      }
      if block.text.count <= 60, at + 1 < lines.count, let box = portrait(at, post, lines, reader) {
        if !isNamed(box.author.name, before: at, post, lines) { return box }
        refused += 1
      }
      if block.text.count >= shortestNote,
        let author = note(post.bytes[block.text.range], reader) ?? beat(at, behind: stories, post, lines, reader)
      {
        if !isNamed(author.name, before: at, post, lines) { return AuthorBox(blocks: [lines[at].block], author: author) }
        refused += 1
      }
    }
    return nil
  }

  /// A name on its own line, and below it what they are.
  private static func portrait(_ at: Int, _ post: Post, _ lines: [PostLine], _ reader: AttributionReader) -> AuthorBox? {
    let below = lines[at + 1]
    guard !below.isPicture, !below.isRemoved, post.blocks[below.block].text.count <= 80,
      let name = bareName(post.text(of: lines[at].block), reader, sure: true), isProfession(post.text(of: below.block))
    else { return nil }
    var box = AuthorBox(blocks: [lines[at].block, below.block], author: Author(name: name))
    if at + 2 < lines.count, !lines[at + 2].isPicture, !lines[at + 2].isRemoved,
      post.blocks[lines[at + 2].block].kind == .paragraph, post.blocks[lines[at + 2].block].text.count <= longestNote
    {
      box.blocks.append(lines[at + 2].block)
    }
    var before = at - 1
    while before >= 0, lines[before].isPicture {
      if !lines[before].isRemoved { box.blocks.append(lines[before].block) }
      before -= 1
    }
    return box
  }

  // MARK: Names

  /// The one person that a line names and nothing else; `sure` asks for a first name that the lexicon knows.
  static func bareName(_ text: String, _ reader: AttributionReader, sure: Bool) -> String? {
    guard text.utf8.count >= 5, text.utf8.count <= 60 else { return nil }
    let read = reader.read(text, as: .byline, tracing: true)
    guard read.kind == .byline, read.people.count == 1, read.agencies.isEmpty, read.publisher == nil,
      read.confidence >= (sure ? 0.9 : 0.7), read.trace.allSatisfy({ $0.reading == "person" }), read.people[0].name.contains(" ")
    else { return nil }
    return read.people[0].name
  }

  /// Whether the leaves before `at` speak of somebody by this name.
  static func isNamed(_ name: String, before at: Int, _ post: Post, _ lines: [PostLine]) -> Bool {
    guard let last = name.split(separator: " ").last, last.utf8.count >= 3 else { return true }
    let word = Array(last.utf8)
    return lines[..<at].contains { line in
      let text = post.blocks[line.block].text
      // A byline is no story.
      return !line.isPicture && text.count >= 100 && contains(post.bytes[text.range], word)
    }
  }

  private static func contains(_ text: ArraySlice<UInt8>, _ word: [UInt8]) -> Bool {
    guard text.count >= word.count else { return false }
    return text.withUnsafeBufferPointer { text in
      for start in 0...(text.count - word.count) where text[start] == word[0] {
        var same = 1
        while same < word.count, text[start + same] == word[same] { same += 1 }
        if same == word.count { return true }
      }
      return false
    }
  }

  // MARK: Professions

  /// Who "Jane Roe is a staff writer at …" speaks of.
  static func note(_ text: ArraySlice<UInt8>, _ reader: AttributionReader) -> Author? {
    guard text.prefix(80).withUnsafeBufferPointer(holdsVerb) else { return nil }
    let bytes = Array(text.prefix(220))
    let spaces = bytes.prefix(longestName + 1).indices.filter { bytes[$0] == 0x20 }
    for verb in verbs {
      guard let start = find(verb, in: bytes, at: spaces) else { continue }
      guard start >= 5, let name = bareName(String(decoding: bytes[..<start], as: UTF8.self), reader, sure: false) else { continue }
      let rest = String(decoding: bytes[(start + verb.count)...].prefix(110), as: UTF8.self)
      return isProfession(rest) ? Author(name: name) : nil
    }
    return nil
  }

  /// `Jane Roe covers harbours for the Courier.` among a post's last two lines, in the part that the story ends in: a given name, a verb that
  /// says what a reporter does, and for whom. `stories`: the lines of the story's paragraphs.
  private static func beat(
    _ at: Int, behind stories: [Int], _ post: Post, _ lines: [PostLine], _ reader: AttributionReader
  ) -> Author? {
    let block = lines[at].block
    guard at >= lines.count - 2, post.blocks[block].text.count <= longestBeat, let story = stories.last(where: { $0 < at }),
      !lines[story..<at].contains(where: { !$0.isPicture && post.blocks[$0.block].kind == .heading })
    else { return nil }
    let text = post.text(of: block)
    for verb in beats {
      guard let place = text.firstBytes(of: verb),
        let name = bareName(String(text[..<place.lowerBound]), reader, sure: false), reader.beginsWithGivenName(name)
      else { continue }
      let rest = text[place.upperBound...]
      guard let joint = rest.firstBytes(of: " for the ") ?? rest.firstBytes(of: " for The ") else { return nil }
      let outlet = rest[joint.upperBound...].split(separator: " ")
      guard (1...4).contains(outlet.count), outlet.allSatisfy({ $0.first?.isUppercase ?? false }),
        !["First", "Second", "Third"].contains(outlet[0])
      else { return nil }
      return Author(name: name)
    }
    return nil
  }

  private static let beats = [" covers ", " reports on ", " writes about "]
  /// In bytes.
  private static let longestBeat = 150

  /// Bytes before the verb.
  private static let longestName = 60

  /// Whether one of the verbs may stand behind a name: a space, and the first letters of a verb.
  private static func holdsVerb(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for at in 0..<min(longestName + 1, max(0, bytes.count - 2)) where bytes[at] == 0x20 {
      let pair = UInt16(bytes[at + 1]) << 8 | UInt16(bytes[at + 2])
      if verbStarts.contains(pair) { return true }
    }
    return false
  }

  private static let verbStarts = Set(verbs.map { UInt16($0[1]) << 8 | UInt16($0[2]) }).sorted()

  private static let verbs = [
    " is a ", " is an ", " is the ", " is Reuters", " est ", " ist ", " es ", " è ", " é ", " är ", " er ", " is ", " covers ",
    " reports on ",
    " writes about ", " schreibt ", " arbeitet ", " berichtet ",
  ].map { Array($0.utf8) }

  /// The first of the places where a word stands. All words begin with a space.
  private static func find(_ word: [UInt8], in bytes: [UInt8], at places: [Int]) -> Int? {
    places.first { start in
      guard start + word.count <= bytes.count, bytes[start + 1] == word[1] else { return false }
      var same = 2
      while same < word.count, bytes[start + same] == word[same] { same += 1 }
      return same == word.count
    }
  }

  private static func isProfession(_ text: String) -> Bool {
    var text = text
    var found = false
    text.withUTF8 { bytes in
      professions.forEachMatch(in: bytes) { _ in
        found = true
        return false
      }
    }
    return found
  }

  private static let professions = PhraseMatcher(
    [
      "reporter", "correspondent", "journalist", "columnist", "staff writer", "freelance writer", "senior writer", "writer",
      "editor",
      "contributor", "contributing", "blogger", "covers", "reports", "writes", "redakteur", "redakteurin", "autor", "autorin",
      "journalistin", "korrespondent", "korrespondentin", "reporterin", "volontär", "volontärin", "journaliste", "rédacteur",
      "rédactrice", "correspondante", "chroniqueur", "chroniqueuse", "periodista", "redactor", "redactora", "corresponsal",
      "columnista", "giornalista", "redattore", "redattrice", "jornalista", "repórter", "redacteur", "verslaggever",
      "verslaggeefster",
      "skribent", "redaktør", "redaktör", "toimittaja", "dziennikarz", "dziennikarka", "redaktorka", "redaktor", "reportér",
      "журналист", "журналистка", "корреспондент", "обозреватель", "muhabir", "yazar", "wartawan", "phóng viên",
      "δημοσιογράφος", "συντάκτης", "συντάκτρια", "ανταποκριτής", "כתב", "כתבת", "עורך", "خبرنگار", "újságíró", "szerkesztő",
      "jurnalist",
      "redactoare", "novinar", "novinarka", "urednik", "urednica", "žurnalistas", "žurnalistė", "žurnālists", "žurnāliste",
      "ajakirjanik",
      "blaðamaður", "журналіст", "журналістка", "кореспондент", "редактор",
    ].map { ($0, 0) }, wholeWords: true)
}
