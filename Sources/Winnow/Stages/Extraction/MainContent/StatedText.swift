import WinnowBase

/// What the page's own data states to be its text: JSON-LD's `articleBody`, and the ingredients, steps and answers that search machines ask for.
struct StatedText {
  /// Windows of the article's text, a sample of them; empty where the data states none.
  private var body = HashTable<Bool>(capacity: 0)
  /// The whole strings of the other parts, and windows of the longer ones.
  private var lines = HashTable<Bool>(capacity: 0)
  private var parts = HashTable<Bool>(capacity: 0)

  /// Letters in a window, in bytes: two or three words of an alphabet, five ideographs.
  private static let window = 16
  /// Of the windows one in so many is kept, wherever the text begins.
  private static let sample: UInt64 = 4
  /// A text with fewer letters than this may stand anywhere; a line of a recipe is asked whole.
  private static let shortest = 6
  private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15

  init(_ post: Post) {
    for place in post.claims.places(of: .jsonLD) {
      let script = post.claims[place].value
      guard Self.speaksOfText(script), let root = post.scripts.value(of: script) else { continue }
      collect(root)
    }
  }

  /// Whether the page's data may state its text. Most pages' does not.
  static func mayStand(in post: Post) -> Bool {
    post.claims.indices.contains { post.claims[$0].origin == .jsonLD && speaksOfText(post.claims[$0].value) }
  }

  var hasBody: Bool { !body.isEmpty }
  var hasParts: Bool { !lines.isEmpty }

  /// The share of a text's windows that stand in the article's stated text; nil for a text too short to tell.
  func bodyShare(_ text: ArraySlice<UInt8>) -> Float? { Self.share(TitleHeading.squeezed(text), body) }

  /// Whether a text is a stated part, or stands in one.
  func isPart(_ text: ArraySlice<UInt8>) -> Bool {
    let letters = TitleHeading.squeezed(text)
    guard letters.count >= Self.shortest else { return false }
    if lines.contains(Hash64.of(letters)) { return true }
    return Self.share(letters, parts) ?? 0 > Self.mostParts
  }

  /// Above this share of its windows a text stands in a stated part.
  private static let mostParts: Float = 0.7

  // MARK: Reading

  private static func speaksOfText(_ json: String) -> Bool {
    var json = json
    return json.withUTF8 { bytes in
      var at = 0
      while at < bytes.count {
        at = ByteScan.first(0x22, in: bytes, from: at) + 1
        // All keys begin with one of two letters, and few other strings do.
        guard at < bytes.count, bytes[at] | 0x20 == 0x61 || bytes[at] | 0x20 == 0x72 else { continue }
        for key in keys where CaseFold.hasASCII(key, in: bytes, at: at) { return true }
      }
      return false
    }
  }

  private static let keys: [StaticString] = ["articlebody\"", "recipeingredient\"", "recipeinstructions\"", "acceptedanswer\""]

  /// Followed with a stack of its own; the parser has capped the depth.
  private mutating func collect(_ root: JSONValue) {
    var open: [(value: JSONValue, isPart: Bool)] = [(root, false)]
    while let (value, isPart) = open.popLast() {
      switch value {
      case .object(let object):
        for member in object.members {
          switch member.key {
          case "articleBody":
            if let text = member.value.string, !Self.isCut(text) { Self.addWindows(Self.letters(text), to: &body) }
          case "recipeIngredient", "ingredients", "recipeInstructions", "acceptedAnswer": open.append((member.value, true))
          default: open.append((member.value, isPart))
          }
        }
      case .array(let elements): for element in elements { open.append((element, isPart)) }
      case .string(let text):
        guard isPart else { continue }
        let letters = Self.letters(text)
        guard letters.count >= Self.shortest else { continue }
        lines.insert(Hash64.of(letters))
        Self.addWindows(letters, to: &parts)
      default: continue
      }
    }
  }

  /// Whether a story breaks off: its last byte is a letter's, or dots follow.
  private static func isCut(_ text: String) -> Bool {
    let end = text.utf8.suffix(24).reversed().drop { $0 <= 0x20 }
    guard let last = end.first else { return false }
    return last | 0x20 &- 0x61 < 26 || last == 0x2C || end.starts(with: "...".utf8) || end.starts(with: "…".utf8.reversed())
  }

  /// The letters and digits of a string that may be HTML.
  private static func letters(_ text: String) -> [UInt8] {
    var text = text
    return text.withUTF8 { bytes in
      if ByteScan.first(0x26, in: bytes) < bytes.count {
        // Twice, as data within scripts is escaped twice.
        let resolved = MetadataText.references(MetadataText.references(String(decoding: bytes, as: UTF8.self)))
        return TitleHeading.squeezed(withoutTags(resolved.utf8))
      }
      guard ByteScan.first(0x3C, in: bytes) < bytes.count else { return TitleHeading.squeezed(bytes) }
      return TitleHeading.squeezed(withoutTags(bytes))
    }
  }

  private static func withoutTags(_ html: some Sequence<UInt8>) -> [UInt8] {
    var plain: [UInt8] = []
    plain.reserveCapacity(html.underestimatedCount)
    var isTag = false
    for byte in html {
      if byte == 0x3C { isTag = true }
      if !isTag { plain.append(byte) }
      if byte == 0x3E { isTag = false }
    }
    return plain
  }

  // MARK: Windows

  private static func addWindows(_ letters: [UInt8], to set: inout HashTable<Bool>) {
    forEachWindow(letters) { set.insert($0) }
  }

  private static func share(_ letters: [UInt8], _ set: HashTable<Bool>) -> Float? {
    var asked = 0
    var found = 0
    forEachWindow(letters) { window in
      asked += 1
      if set.contains(window) { found += 1 }
    }
    return asked > 0 ? Float(found) / Float(asked) : nil
  }

  /// The hashes of the sampled windows: which ones are in the sample depends on what stands in them, not on where they stand.
  private static func forEachWindow(_ letters: [UInt8], _ body: (UInt64) -> Void) {
    guard letters.count >= window else { return }
    let leaving = leaving
    letters.withUnsafeBufferPointer { letters in
      var hash: UInt64 = 0
      for i in letters.indices {
        hash = hash &* multiplier &+ UInt64(letters[i]) &+ 1
        if i >= window { hash = hash &- (UInt64(letters[i &- window]) &+ 1) &* leaving }
        guard i >= window - 1 else { continue }
        let mixed = (hash ^ hash >> 29) &* 0xBF58_476D_1CE4_E5B9
        if mixed >> 40 % sample == 0 { body(mixed) }
      }
    }
  }

  /// What a byte has been multiplied by when its window has passed.
  private static let leaving = (0..<window).reduce(UInt64(1)) { power, _ in power &* multiplier }
}
