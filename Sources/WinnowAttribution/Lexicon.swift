internal import CLexicons

/// What is known about words: agencies and publishers with their spellings, cues by language, titles, notes, names.
///
/// The form of a lexicon file is described in `Lexicons/README.md`: sections in brackets, below each one entry a line.
public struct Lexicon: Sendable {
  /// An agency, picture house, platform or publisher.
  struct Organisation: Sendable {
    enum Group: UInt8, Sendable { case wire, pictures, platform, social, company, institution, publisher }
    var name: String
    var wikidata: String?
    var group: Group
  }

  /// A word or phrase that announces a credit, byline or source.
  struct Cue: Sendable {
    enum Kind: UInt8, Sendable { case credit, byline, source }
    enum Strength: UInt8, Sendable { case strong, colon, start, mark }
    var kind: Kind
    var strength: Strength
    /// Index into `roles`, or -1.
    var role: Int16
  }

  /// What one word or phrase means; it may mean several things.
  struct Entry: Sendable {
    var marks: Marks = []
    var organisation: Int32 = -1
    var creditCue: Int16 = -1
    var bylineCue: Int16 = -1
    var sourceCue: Int16 = -1
    var role: Int16 = -1
    /// True where a longer phrase starts with this one.
    var continues = false
  }

  private(set) var organisations: ContiguousArray<Organisation> = []
  private(set) var cues: ContiguousArray<Cue> = []
  private(set) var roles: ContiguousArray<String> = []
  private var entries: ContiguousArray<Entry> = []
  /// For each entry the hash of its phrase.
  private var keys: ContiguousArray<UInt64> = []
  private var slots: ContiguousArray<Slot>
  // A bit for each key, in a table that stays in the processor's nearest cache: most words of a line are in no lexicon.
  private var filter: ContiguousArray<UInt64> = ContiguousArray(repeating: 0, count: 1 << 12)

  /// A lexicon that knows nothing.
  public init() { self.init(slots: 1 << 10) }

  /// A place of the table: an entry, and half of its key, so that one look at memory tells nearly all that are not meant.
  private struct Slot: Sendable {
    var half: UInt32 = 0
    var entry: Int32 = -1
  }

  private init(slots count: Int) { slots = ContiguousArray(repeating: Slot(), count: count) }

  /// The lexicon that Winnow brings along.
  public static let builtIn: Lexicon = {
    // More than two slots for each of the some 15,000 entries there are: the table need not grow while they are read.
    var lexicon = Lexicon(slots: 1 << 15)
    var index: Int32 = 0
    while let bytes = winnow_builtin_lexicon(index).bytes {
      let file = winnow_builtin_lexicon(index)
      let buffer = UnsafeBufferPointer(start: bytes, count: file.count)
      // The built-in files are checked by the tests; an error here leaves out one file and no more.
      try? LexiconParser.parse(buffer, file: String(cString: file.name), into: &lexicon)
      index += 1
    }
    return lexicon
  }()

  /// This lexicon and `text` on top of it; where both know a spelling, `text` wins.
  ///
  /// - Parameters:
  ///   - text: a lexicon file's content.
  ///   - file: its name, for errors.
  /// - Throws: `LexiconError` with line and column of the first mistake.
  public func extended(with text: String, file: String) throws(LexiconError) -> Lexicon {
    var copy = self
    var text = text
    let result: Result<Void, LexiconError> = text.withUTF8 { bytes in
      do throws(LexiconError) {
        try LexiconParser.parse(bytes, file: file, into: &copy)
        return .success(())
      } catch {
        return .failure(error)
      }
    }
    try result.get()
    return copy
  }

  @inline(__always)
  func find(_ key: UInt64) -> Int32 {
    let bit = key >> 46
    guard filter[Int(truncatingIfNeeded: bit >> 6)] >> (bit & 63) & 1 != 0 else { return -1 }
    let mask = slots.count &- 1
    let half = UInt32(truncatingIfNeeded: key >> 32)
    var slot = Int(truncatingIfNeeded: key) & mask
    while true {
      let found = slots[slot]
      if found.entry < 0 { return -1 }
      if found.half == half, keys[Int(found.entry)] == key { return found.entry }
      slot = (slot &+ 1) & mask
    }
  }

  @inline(__always)
  func entry(_ index: Int32) -> Entry { entries[Int(index)] }

  mutating func role(named name: String) -> Int16 {
    if let known = roles.firstIndex(of: name) { return Int16(truncatingIfNeeded: known) }
    guard roles.count < 30_000 else { return -1 }
    roles.append(name)
    return Int16(truncatingIfNeeded: roles.count - 1)
  }

  mutating func add(_ organisation: Organisation) -> Int32 {
    organisations.append(organisation)
    return Int32(truncatingIfNeeded: organisations.count - 1)
  }

  mutating func add(_ cue: Cue) -> Int16? {
    guard cues.count < 30_000 else { return nil }
    cues.append(cue)
    return Int16(truncatingIfNeeded: cues.count - 1)
  }

  /// Adds `entry` to what is known about the phrase of these words.
  mutating func add(_ entry: Entry, phrase words: [UInt64]) {
    guard let first = words.first else { return }
    var key = first
    for next in words.dropFirst() {
      update(key) { $0.continues = true }
      key = WordHash.phrase(key, next)
    }
    update(key) { known in
      known.marks.formUnion(entry.marks)
      if entry.organisation >= 0 { known.organisation = entry.organisation }
      if entry.creditCue >= 0 { known.creditCue = entry.creditCue }
      if entry.bylineCue >= 0 { known.bylineCue = entry.bylineCue }
      if entry.sourceCue >= 0 { known.sourceCue = entry.sourceCue }
      if entry.role >= 0 { known.role = entry.role }
    }
  }

  private mutating func update(_ key: UInt64, _ change: (inout Entry) -> Void) {
    let known = find(key)
    if known >= 0 {
      change(&entries[Int(known)])
      return
    }
    if (entries.count + 1) * 2 > slots.count { grow() }
    var entry = Entry()
    change(&entry)
    entries.append(entry)
    keys.append(key)
    insert(key, Int32(truncatingIfNeeded: entries.count - 1))
  }

  private mutating func insert(_ key: UInt64, _ index: Int32) {
    let bit = key >> 46
    filter[Int(truncatingIfNeeded: bit >> 6)] |= 1 << (bit & 63)
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: key) & mask
    while slots[slot].entry >= 0 { slot = (slot + 1) & mask }
    slots[slot] = Slot(half: UInt32(truncatingIfNeeded: key >> 32), entry: index)
  }

  private mutating func grow() {
    slots = ContiguousArray(repeating: Slot(), count: slots.count * 2)
    for (place, key) in keys.enumerated() { insert(key, Int32(truncatingIfNeeded: place)) }
  }
}
