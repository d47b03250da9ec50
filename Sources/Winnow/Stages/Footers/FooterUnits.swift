import WinnowBase

/// Cuts a post into the units that may recur: leaves near its two ends, short ones anywhere, the sentences at the ends of the outermost
/// leaves, and pictures.
struct FooterUnits {
  /// Leaves from the start and from the end that count as the post's edges.
  static let head = 5
  static let tail = 12
  /// A leaf in the middle is a unit up to this many bytes; it bounds what a long post contributes.
  static let longestInside = 600
  /// The outermost leaves whose sentences are units, and how many sentences of each.
  static let splitLeaves = 3
  static let splitSentences = 6
  /// The last sentences that are units in the other leaves of the tail: a footer may hang on the story, with lines behind it.
  static let splitTailSentences = 2
  /// The bytes at the end of such a leaf in which they are looked for.
  static let longestTailPart = 240
  /// Two or three lines of the tail are a sequence of short ones up to this many letters together.
  static let longestPair = 40

  var units: [FooterUnit] = []
  /// A hash over all the text: posts with the same text count as one. Zero where it was not asked for.
  private(set) var story: UInt64 = 0
  /// The live leaves that hold text, in order.
  var texts: [Int] = []
  var textBytes = 0
  /// What units of pictures' files are called, by their keys.
  private(set) var names: [UInt64: String] = [:]

  /// The leaf being cut up, in room that is used for one after the other.
  private struct Cutting: ~Copyable {
    let scan: TextScan
    var words = FooterWords()
    var sentences: [Range<Int>] = []
    /// The words of a part that begins or ends within a word of its leaf.
    var partWords = FooterWords()
    var units: [FooterUnit] = []
  }

  /// Which units are wanted: all, or only those that recur.
  private struct Wanted {
    let areAll: Bool
    let recurring: HashTable<FooterEvidence.Tally>

    @inline(__always)
    func holds(_ key: UInt64) -> Bool { areAll || recurring.contains(key) }
  }

  private let wanted: Wanted

  /// `images`: the stage that looks at pictures' files, where the pipeline has one. `withStory`: the hash over all the text is wanted.
  /// `recurring`: what recurs, where only that is wanted; whole lines of the tail are units even so, for the pairs that they make.
  init(
    _ post: borrowing Post, images: DedupeImages? = nil, withStory: Bool = false, recurring: HashTable<FooterEvidence.Tally>? = nil
  ) {
    let wanted = Wanted(areAll: recurring == nil, recurring: recurring ?? Self.none)
    self.wanted = wanted
    texts = Self.texts(of: post)
    let beside = Self.besidePictures(post)
    var nextBeside = 0
    units = post.bytes.withUnsafeBufferPointer { bytes in
      var cutting = Cutting(scan: TextScan(bytes: bytes))
      cutting.units.reserveCapacity(recurring == nil ? texts.count * 4 : 32)
      cutting.sentences.reserveCapacity(16)
      // Once for most posts; a text that is longer by far may not be read at all.
      cutting.words.makeRoom(for: min(2048, texts.reduce(0) { max($0, post.blocks[$1].text.count) }))
      var all = Hash64(seed: Self.storySeed)
      for order in texts.indices {
        let leaf = texts[order]
        let range = post.blocks[leaf].text.range
        textBytes += range.count
        if withStory { all.update(UnsafeBufferPointer(rebasing: bytes[range])) }
        let fromEnd = texts.count - 1 - order
        let place: FooterUnit.Place =
          fromEnd < Self.tail && (fromEnd <= order || order >= Self.head) ? .tail : order < Self.head ? .head : .inside
        guard place != .inside || range.count <= Self.longestInside else { continue }
        while nextBeside < beside.count, beside[nextBeside].leaf < leaf { nextBeside += 1 }
        if nextBeside < beside.count, beside[nextBeside].leaf == leaf {
          cutting.words.read(cutting.scan, range)
          Self.add(
            cutting.words, .leaf, leaf, range, place, isSentence: false, framed: place == .tail,
            picture: beside[nextBeside].picture,
            wanted, to: &cutting.units)
        } else if place == .tail || order < Self.splitLeaves || fromEnd < Self.splitLeaves {
          Self.addOuter(leaf, range, place, &cutting, wanted, fromStart: order, fromEnd: fromEnd)
        } else {
          cutting.words.read(cutting.scan, range)
          Self.add(cutting.words, .leaf, leaf, range, place, isSentence: false, framed: false, wanted, to: &cutting.units)
        }
      }
      if withStory { story = all.finish() }
      return cutting.units
    }
    addPairs()
    addPictures(post, images)
  }

  /// The live leaves that hold text, in order.
  private static func texts(of post: Post) -> [Int] {
    var texts: [Int] = []
    texts.reserveCapacity(post.blocks.count)
    for block in post.blocks.indices where post.isLive(block) && isText(post.blocks[block].kind) && !post.blocks[block].text.isEmpty
    {
      texts.append(block)
    }
    return texts
  }

  /// The hash over a post's text alone.
  static func story(of post: Post) -> UInt64 {
    post.bytes.withUnsafeBufferPointer { bytes in
      var all = Hash64(seed: storySeed)
      for leaf in texts(of: post) { all.update(UnsafeBufferPointer(rebasing: bytes[post.blocks[leaf].text.range])) }
      return all.finish()
    }
  }

  private static let storySeed: UInt64 = 11

  private static func isText(_ kind: BlockKind) -> Bool {
    switch kind {
    case .heading, .paragraph, .listItem, .quote: true
    default: false
    }
  }

  /// Short leaves right behind a picture, ascending, with its block. Captions and credits that recur with it are the attribution stage's.
  private static func besidePictures(_ post: Post) -> [(leaf: Int, picture: Int)] {
    var beside: [(leaf: Int, picture: Int)] = []
    beside.reserveCapacity(post.pictures.count * 2)
    var since = 3
    var picture = -1
    for block in post.blocks.indices where post.isLive(block) {
      if post.blocks[block].kind == .image {
        (since, picture) = (0, block)
      } else if isText(post.blocks[block].kind) {
        since += 1
        if since <= 2, post.blocks[block].text.count <= 120 { beside.append((block, picture)) }
      }
    }
    return beside
  }

  /// Adds the units that are wanted of a text whose words are selected.
  private static func add(
    _ words: borrowing FooterWords, _ kind: FooterUnit.Kind, _ leaf: Int, _ range: Range<Int>, _ place: FooterUnit.Place,
    isSentence: Bool, framed: Bool, picture: Int? = nil, _ wanted: borrowing Wanted, to units: inout [FooterUnit]
  ) {
    guard words.characters > 0 else { return }
    func add(_ form: FooterUnit.Form, _ key: UInt64) {
      units.append(
        FooterUnit(
          kind: kind, form: form, block: leaf, range: range, place: place, key: key, characters: words.characters,
          isSentence: isSentence, picture: picture))
    }
    if kind == .leaf && place == .tail || wanted.holds(words.key) { add(.whole, words.key) }
    guard framed, range.count <= FooterFrames.longest else { return }
    FooterFrames.forEachKey(words, isSentence: isSentence) { form, key in
      if wanted.holds(key) { add(form, key) }
    }
  }

  private static let none = HashTable<FooterEvidence.Tally>(capacity: 0)

  /// Adds a part of the leaf whose words have been read.
  private static func addPart(
    _ leaf: Int, _ range: Range<Int>, _ place: FooterUnit.Place, _ cutting: inout Cutting, _ wanted: borrowing Wanted,
    isSentence: Bool, framed: Bool
  ) {
    if cutting.words.select(range) {
      add(cutting.words, .part, leaf, range, place, isSentence: isSentence, framed: framed, wanted, to: &cutting.units)
    } else {
      cutting.partWords.read(cutting.scan, range)
      add(cutting.partWords, .part, leaf, range, place, isSentence: isSentence, framed: framed, wanted, to: &cutting.units)
    }
  }

  /// Adds a leaf, the trailing runs of its sentences, and the leading ones: more of them the nearer it is to the post's ends.
  private static func addOuter(
    _ leaf: Int, _ range: Range<Int>, _ place: FooterUnit.Place, _ cutting: inout Cutting, _ wanted: borrowing Wanted,
    fromStart: Int, fromEnd: Int
  ) {
    let scan = cutting.scan
    let isOutermost = fromEnd < splitLeaves
    var from = range.lowerBound
    if !isOutermost, fromStart >= splitLeaves {
      from = max(from, range.upperBound - longestTailPart)
      while from < range.upperBound, scan.bytes[from] & 0xC0 == 0x80 { from += 1 }
    }
    Sentences.split(scan, from..<range.upperBound, openings: [], into: &cutting.sentences)
    cutting.words.read(scan, range)
    let count = cutting.sentences.count
    let isSentence = from == range.lowerBound && count <= 1
    add(cutting.words, .leaf, leaf, range, place, isSentence: isSentence, framed: place == .tail, wanted, to: &cutting.units)
    guard count > 1 else { return }
    if isOutermost || place == .tail {
      for i in max(1, count - (isOutermost ? splitSentences : splitTailSentences))..<count {
        let part = cutting.sentences[i].lowerBound..<range.upperBound
        addPart(leaf, part, .tail, &cutting, wanted, isSentence: i == count - 1, framed: isOutermost)
      }
    }
    if fromStart < splitLeaves {
      for i in 0..<min(count - 1, splitSentences) {
        let part = range.lowerBound..<cutting.sentences[i].upperBound
        addPart(leaf, part, .head, &cutting, wanted, isSentence: i == 0, framed: false)
      }
    }
  }

  /// Adds each short line of the tail together with the one or two behind it: a line alone may say too little to be told from the story.
  private mutating func addPairs() {
    var leaves: [Int] = []
    leaves.reserveCapacity(Self.tail)
    for at in units.indices where units[at].kind == .leaf && units[at].form == .whole && units[at].place == .tail {
      leaves.append(at)
    }
    for first in leaves.indices {
      var hash = FooterWords.step(FooterWords.start ^ 5, units[leaves[first]].key)
      var characters = units[leaves[first]].characters
      for last in (first + 1)..<max(first + 1, min(first + 3, leaves.count)) {
        hash = FooterWords.step(hash, units[leaves[last]].key)
        characters += units[leaves[last]].characters
        guard characters <= Self.longestPair else { break }
        let key = FooterWords.finish(hash)
        guard wanted.holds(key) else { continue }
        for place in first...last {
          var unit = units[leaves[place]]
          (unit.form, unit.key, unit.characters) = (.pair, key, characters)
          units.append(unit)
        }
      }
    }
  }

  private mutating func addPictures(_ post: Post, _ images: DedupeImages?) {
    for block in post.blocks.indices where post.isLive(block) && post.blocks[block].picture >= 0 {
      let picture = Int(post.blocks[block].picture)
      guard picture < post.pictures.count, !post.pictures[picture].address.isEmpty else { continue }
      let key = Self.key(address: post.pictures[picture].address)
      var unit = FooterUnit(kind: .picture, form: .whole, block: block, range: 0..<0, place: .inside, key: key, characters: 0)
      if wanted.holds(key) { units.append(unit) }
      guard let look = images?.find(post.pictures[picture], of: post.identity).look else { continue }
      for (form, name) in PictureNames.names(of: look) {
        (unit.form, unit.key) = (form, Self.key(address: name))
        units.append(unit)
        names[unit.key] = name
      }
    }
  }

  /// The key of a picture's address.
  static func key(address: String) -> UInt64 { Hash64.of(address, seed: 7) & ~3 }
}
