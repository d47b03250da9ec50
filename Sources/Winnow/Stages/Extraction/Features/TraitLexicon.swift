import WinnowBase

/// The words of class names, ids and roles, in the languages that pages are written in, and what they say.
enum TraitLexicon {
  /// The traits of a class, id or role value: its words, and neighbouring words joined.
  static func traits(_ value: ArraySlice<UInt8>) -> BlockTraits {
    var mayHide = false
    return value.withUnsafeBufferPointer { traits($0, mayHide: &mayHide) }
  }

  /// What one class says, and whether a word stands in it that each class which hides an element has.
  struct Named: BitwiseCopyable {
    var traits: BlockTraits = []
    var mayHide = false
  }

  /// What classes say, remembered from page to page.
  static let known = Pool { TokenCache(none: Named()) }

  /// The same, and whether a word stands in the value that each class which hides an element has: without one, `hides` is false.
  static func traits(
    _ value: UnsafeBufferPointer<UInt8>, mayHide: inout Bool, known: TokenCache<Named>? = nil
  ) -> BlockTraits {
    guard !isHashed(value) else {
      mayHide = true
      return []
    }
    var traits: BlockTraits = []
    // Few names look like that of a term, and only where one does it matters whether the value is a post's.
    var isPost: Bool?
    var i = 0
    while i < value.count {
      let start = i
      i = ByteScan.firstBlank(in: value, from: i)
      let end = i
      i &+= 1
      guard end > start else { continue }
      let name = UnsafeBufferPointer(rebasing: value[start..<end])
      if value.count >= shortestPost, namesTerm(name) {
        let isOfPost = isPost ?? Self.isPost(value)
        isPost = isOfPost
        if isOfPost { continue }
      }
      let named = known?.value(of: name) { Self.named($0) } ?? Self.named(name)
      traits.formUnion(named.traits)
      if named.mayHide { mayHide = true }
    }
    // A comment of a program's source is its documentation.
    if traits.contains(.comments), value.ends(with: "comment cmt") { traits.remove(.comments) }
    // A page builder calls every box with a heading, a line and a link a teaser.
    if traits.contains(.related), value.contains("aem-gridcolumn") || value.contains("cmp-teaser") { traits.remove(.related) }
    // A manual's remark within its text, whatever it is about: `admonition seealso`.
    if traits.contains(.related), value.contains("admonition") { traits.remove(.related) }
    return traits
  }

  /// What a name without white space says: its words, and neighbouring words joined.
  private static func named(_ value: UnsafeBufferPointer<UInt8>) -> Named {
    if isStyle(value) || value.last == 0x65 && value.ends(with: "-pagination-none") || namesMembers(value) { return Named() }
    let reading = reading(of: value)
    var traits = reading.traits.union(ofWholeName(value))
    // The letters are the end of many a name.
    if value.count == 2, value.equals("bu") { traits.insert(.caption) }
    if value.count == 3, value.equals("ttc") { traits.insert(.unseen) }
    // Editors' and builders' boxes with a picture, a heading and a line are no boxes of facts.
    if traits.contains(.factbox), ["kt-", "kb-", "uagb-", "wp-block-"].contains(where: { value.starts(with: $0.utf8) }) {
      traits.remove(.factbox)
    }
    if !traits.isDisjoint(with: [.comments, .tags]), value.starts(with: "tsd-".utf8) { traits.subtract([.comments, .tags]) }
    if traits.contains(.byline), tellsDuration(value) || tellsOccasion(value) { traits.remove(.byline) }
    if traits.contains(.body), !isBody(value) { traits.remove(.body) }
    // What a wiki's own search is not to find.
    if value.count == 25, value.equals("navigation-not-searchable") { traits = .notice }
    return Named(traits: traits, mayHide: reading.mayHide)
  }

  /// What the words of a name say, one by one and two by two.
  private static func reading(of value: UnsafeBufferPointer<UInt8>) -> Reading {
    let words = Self.words
    var reading = Reading()
    var word: UInt64 = seed
    var length = 0
    var lastWasLower = false
    // A part is what stands between two signs; a figure or a capital in it may show it to be made at random.
    var partStart = 0
    var mayBeHash = true
    var mayBeShuffled = true
    var i = 0
    while i < value.count {
      var byte = value[i]
      if isLetter(byte) {
        if lastWasLower, byte &- 0x41 < 26 {
          if mayBeShuffled, let end = endOfShuffle(value, from: partStart) {
            word = seed
            length = 0
            lastWasLower = false
            i = end
            continue
          }
          mayBeShuffled = false
          if length > 0 { reading.add(word, words) }
          word = seed
          length = 0
        }
        let start = i
        repeat {
          lastWasLower = byte &- 0x41 >= 26
          word = (word ^ UInt64(lastWasLower ? byte : byte | 0x20)) &* prime
          i &+= 1
          // Most letters are small ones of ASCII behind small ones.
          while lastWasLower, i < value.count, value[i] &- 0x61 < 26 {
            word = (word ^ UInt64(value[i])) &* prime
            i &+= 1
          }
          guard i < value.count else { break }
          byte = value[i]
        } while isLetter(byte) && !(lastWasLower && byte &- 0x41 < 26)
        length &+= i &- start
        continue
      }
      lastWasLower = false
      var next = i + 1
      if byte &- 0x30 < 10 {
        if mayBeHash, let end = endOfHash(value, from: partStart) {
          next = max(next, end)
          word = seed
          length = 0
        }
        mayBeHash = false
      } else if byte == 0x5F, isModuleHash(UnsafeBufferPointer(rebasing: value[next...])) {
        break
      } else {
        partStart = next
        mayBeHash = true
        mayBeShuffled = true
      }
      if length > 0 { reading.add(word, words) }
      word = seed
      length = 0
      i = next
    }
    if length > 0 { reading.add(word, words) }
    return reading
  }

  /// What the words of a name say so far.
  private struct Reading {
    var traits: BlockTraits = []
    var mayHide = false
    private var previous: UInt64 = 0
    /// A word after `no`, `has`, `with`, `is` speaks of something else than the element.
    private var isNegated = false
    /// A word after `bg` or `border` is a colour's name: `bg-notification`.
    private var isColour = false
    /// Behind `field-label` a word tells how the field's label is shown, not the field: `field--label-visually_hidden`.
    private var isOfLabel = false
    private var isPictureComment = false

    /// Adds what the next word says.
    @inline(never)
    mutating func add(_ word: UInt64, _ words: HashTable<Entry>) {
      let found = words[word]
      let marks = found?.marks ?? []
      // `imageComment_txt` is the caption itself; in a thread `comment-txt` is what a member wrote.
      if isPictureComment, word == TraitLexicon.captionText { traits.insert(.caption) }
      isPictureComment = false
      if marks.contains(.hides) { mayHide = true }
      if marks.contains(.negates) {
        isNegated = true
      } else {
        if !isNegated {
          let joined = previous == 0 ? nil : words[TraitLexicon.join(previous, word)]
          let joint = joined?.marks ?? []
          if var said = found?.traits {
            if isColour { said.remove(.overlay) }
            // `imageComment` is what a weblog calls a picture with its caption.
            if joint.contains(.pictureComment) { said.remove(.comments) }
            traits.formUnion(said)
          }
          if let joined { traits.formUnion(isOfLabel ? joined.traits.subtracting(.unseen) : joined.traits) }
          if joint.contains(.fieldLabel) { isOfLabel = true }
          if joint.contains(.pictureComment) { isPictureComment = true }
        }
        isNegated = false
      }
      isColour = marks.contains(.colour)
      previous = word
    }
  }

  /// Whether a name with words of a text in it speaks of one: a part of a text that is called its tags or its author is none
  /// (`blog-post__tags`), nor is the frame of the page that a text stands on (`body-container--blog-post`).
  private static func isBody(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let at = (1..<max(1, name.count - 1)).first(where: { doubled.contains(name[$0]) && name[$0 + 1] == name[$0] }) else {
      return true
    }
    if name[at] == 0x5F {
      let part = reading(of: UnsafeBufferPointer(rebasing: name[(at + 2)...])).traits
      return part.contains(.body) || part.isDisjoint(with: besideBody)
    }
    let block = UnsafeBufferPointer(rebasing: name[..<at])
    return !(block.ends(with: "container") || block.ends(with: "wrapper") || block.ends(with: "wrap"))
      || reading(of: block).traits.contains(.body)
  }

  /// The signs that part a block from its element or its sort where they stand twice.
  private static let doubled: [UInt8] = [0x5F, 0x2D]
  private static let besideBody: BlockTraits = [.byline, .tags, .share, .related, .bio, .comments]

  private static let captionText = hash("txt")

  /// Whether what stands behind a name's last underline is what a compiler of modules adds to keep names apart: four or five signs with a
  /// capital or a figure where no word has one (`_BuS1`, `_ad2x`, `_TagX`). `_adTop` are words, and so is `_cta2`.
  private static func isModuleHash(_ part: UnsafeBufferPointer<UInt8>) -> Bool {
    guard part.count == 4 || part.count == 5 else { return false }
    var inner = 0
    var digits = 0
    var letters = 0
    for (at, byte) in part.enumerated() {
      if byte &- 0x30 < 10 {
        digits += 1
      } else if byte < 0x80, isLetter(byte) {
        if digits > 0 { return true }
        letters += 1
        if at > 0, byte &- 0x41 < 26 { inner += 1 }
      } else {
        return false
      }
    }
    // Capitals alone, or none behind the first sign: a word, maybe with its number.
    guard inner > 0, inner < letters - 1 else { return false }
    return digits > 0 || part.count == 4 || inner > 1 || part[1] &- 0x41 < 26 || part[4] &- 0x41 < 26
  }

  @inline(__always)
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 }

  /// Whether a value is a row of names of one or two letters, as style compilers count them up: `go gp dg ad gq`. An `ad` among them is
  /// no advert.
  private static func isHashed(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    guard value.count >= 8 else { return false }
    var short = 0
    var length = 0
    for byte in value {
      if byte > 0x20 {
        length += 1
        if length > 2 { return false }
      } else {
        short += length > 0 ? 1 : 0
        length = 0
      }
    }
    return short >= 3
  }

  /// Where a part ends that a builder or a style compiler made of figures and letters: `ad97b7a` of `elementor-element-ad97b7a`, `x84393ad`
  /// and `xt0ad5b` are no adverts. Nil where it is none: they write six signs or more, and a letter behind a figure is in hardly any name
  /// but a size's (`ad300x250`).
  private static func endOfHash(_ value: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var hadDigit = false
    var isMixed = false
    var isHexadecimal = true
    // How often figures follow letters or letters figures, and the letters that stand together.
    var changes = 0
    var run = 0
    var longestRun = 0
    var digits = 0
    var end = start
    while end < value.count {
      let byte = value[end]
      if byte &- 0x30 < 10 {
        if run > 0 {
          if run == 1, hadDigit, value[end - 1] == 0x78 { return nil }
          changes += 1
        }
        hadDigit = true
        digits += 1
        run = 0
      } else if isLetter(byte) {
        if run == 0, hadDigit {
          isMixed = true
          changes += 1
        }
        if byte &- 0x61 >= 6 { isHexadecimal = false }
        run += 1
        longestRun = max(longestRun, run)
      } else {
        break
      }
      end += 1
    }
    guard isMixed, end - start >= shortestHash else { return nil }
    if isHexadecimal || changes > 3 && longestRun < 5 { return end }
    // `m3ad12` has as many letters as figures.
    return value[start + 1] &- 0x30 < 10 && longestRun < 4 && digits * 2 > end - start ? end : nil
  }

  /// Where a part ends that a style compiler made of letters in both cases: `gKQqAd` has too many words for its length. Three short words may
  /// be a name's (`gAdTop`), where no two capitals stand side by side.
  private static func endOfShuffle(_ value: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var words = 1
    var hasPair = false
    var end = start
    while end < value.count, isLetter(value[end]) || value[end] &- 0x30 < 10 {
      if end > start, value[end] &- 0x41 < 26 {
        if value[end - 1] &- 0x41 < 26 { hasPair = true } else { words += 1 }
      }
      end += 1
    }
    return words > (hasPair ? 2 : 3) && end - start > 4 && end - start <= 2 * words ? end : nil
  }

  private static let shortestHash = 6

  private static func hash(_ word: StaticString) -> UInt64 { word.withUTF8Buffer { hash($0) } }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01B3
  private static func join(_ left: UInt64, _ right: UInt64) -> UInt64 { left &* 31 ^ right }

  /// The hash of a word of a list; two joined by a hyphen count as words that follow one another.
  private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var whole = seed
    var part = seed
    var first: UInt64 = 0
    var hyphens = 0
    for byte in word {
      whole = (whole ^ UInt64(byte)) &* prime
      if byte == 0x2D {
        first = part
        part = seed
        hyphens += 1
      } else {
        part = (part ^ UInt64(byte)) &* prime
      }
    }
    return hyphens == 1 ? join(first, part) : whole
  }

  /// What a word says, or two that are joined.
  private struct Entry: Sendable {
    var traits: BlockTraits = []
    var marks: Marks = []
  }

  /// What a word says beside traits.
  private struct Marks: OptionSet, Sendable {
    let rawValue: UInt8
    /// That the word behind it speaks of something else.
    static let negates = Marks(rawValue: 1)
    /// That it is one of the words of the classes in `hides`, one of which each has.
    static let hides = Marks(rawValue: 2)
    /// That the word behind it is a colour's.
    static let colour = Marks(rawValue: 4)
    /// That the words behind it tell how a field's label is shown.
    static let fieldLabel = Marks(rawValue: 8)
    /// That it is a picture with its caption.
    static let pictureComment = Marks(rawValue: 16)
  }

  private static let marked: [(words: String, marks: Marks)] = [
    (negating, .negates), ("hidden hide none dn", .hides), ("bg border", .colour), ("field-label", .fieldLabel),
    ("image-comment", .pictureComment),
  ]

  private static let negating = "no has with without is have not hide enable show deprecation"

  private static let words: HashTable<Entry> = {
    var table = HashTable<Entry>(capacity: 2048)
    for (traits, list) in lists {
      WordList.forEach(in: list) { word in table.update(hash(word), Entry()) { $0.traits.formUnion(traits) } }
    }
    for (list, marks) in marked {
      WordList.forEach(in: list) { word in table.update(hash(word), Entry()) { $0.marks.formUnion(marks) } }
    }
    return table
  }()
}
