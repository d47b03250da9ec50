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

    /// Adds what another entry says; of two organisations, cues of a kind or roles the other's counts.
    mutating func add(_ other: Entry) {
      marks.formUnion(other.marks)
      if other.organisation >= 0 { organisation = other.organisation }
      if other.creditCue >= 0 { creditCue = other.creditCue }
      if other.bylineCue >= 0 { bylineCue = other.bylineCue }
      if other.sourceCue >= 0 { sourceCue = other.sourceCue }
      if other.role >= 0 { role = other.role }
    }
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
  public init() { self.init(room: 1 << 9) }

  /// A place of the table: an entry, and half of its key, so that one look at memory tells nearly all that are not meant.
  private struct Slot: Sendable {
    var half: UInt32 = 0
    var entry: Int32 = -1
  }

  /// A lexicon that knows nothing, with room for so many entries, a power of two: the table is half full at the most.
  private init(room: Int) {
    slots = ContiguousArray(repeating: Slot(), count: room * 2)
    entries.reserveCapacity(room)
    keys.reserveCapacity(room)
  }

  /// The lexicon that Winnow brings along.
  public static let builtIn: Lexicon = {
    // Some 15,000 entries: nothing need grow while they are read.
    var lexicon = Lexicon(room: 1 << 14)
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

  /// Whether an entry speaks of origins, announces a source or names an organisation.
  ///
  /// - Parameter isSmall: whether it is a word in small letters: then only an organisation that the lexicon spells so counts.
  @inline(__always)
  func mayNameSource(_ index: Int32, isSmall: Bool) -> Bool {
    let entry = entries[Int(index)]
    return entry.marks.contains(.origin) || entry.sourceCue >= 0
      || entry.organisation >= 0 && (!isSmall || entry.marks.contains(.small))
  }

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
  mutating func add(_ entry: Entry, phrase words: Slice<UnsafeMutableBufferPointer<UInt64>>) {
    guard var key = words.first else { return }
    for next in words.dropFirst() {
      entries[place(of: key)].continues = true
      key = WordHash.phrase(key, next)
    }
    entries[place(of: key)].add(entry)
  }

  /// Where the entry of a key stands, a new one if there was none.
  private mutating func place(of key: UInt64) -> Int {
    if (entries.count + 1) * 2 > slots.count { grow() }
    let mask = slots.count - 1
    let half = UInt32(truncatingIfNeeded: key >> 32)
    var slot = Int(truncatingIfNeeded: key) & mask
    while slots[slot].entry >= 0 {
      if slots[slot].half == half, keys[Int(slots[slot].entry)] == key { return Int(slots[slot].entry) }
      slot = (slot + 1) & mask
    }
    let place = entries.count
    slots[slot] = Slot(half: half, entry: Int32(truncatingIfNeeded: place))
    filter[Int(truncatingIfNeeded: key >> 52)] |= 1 << (key >> 46 & 63)
    entries.append(Entry())
    keys.append(key)
    return place
  }

  private mutating func grow() {
    slots = ContiguousArray(repeating: Slot(), count: slots.count * 2)
    let mask = slots.count - 1
    for (place, key) in keys.enumerated() {
      var slot = Int(truncatingIfNeeded: key) & mask
      while slots[slot].entry >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Slot(half: UInt32(truncatingIfNeeded: key >> 32), entry: Int32(truncatingIfNeeded: place))
    }
  }
}
