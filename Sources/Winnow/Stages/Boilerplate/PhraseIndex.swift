import WinnowBase

/// Finds the phrases of a lexicon at the starts of words, in one pass over the text.
///
/// A phrase can only begin where a word begins, so one probe of a small bit set for each word (for each character where words are
/// written without spaces) settles almost every place; only where it hits are phrases compared. This needs a few tens of kilobytes and
/// no time to build, where an automaton over all phrases needs megabytes and tens of milliseconds at every start of the program.
struct PhraseIndex: Sendable {
  /// A phrase in the text: bytes from the start of the scanned text.
  struct Hit: Sendable {
    var entry: Int
    var start: Int
    var end: Int
  }

  /// Bits of a hash that the filter and the buckets are addressed by.
  static let filterBits: UInt64 = 16
  static let bucketBits: UInt64 = 14

  /// One bit a hash of a phrase's first scalars.
  private let filter: [UInt64]
  /// The same for the phrases that count anywhere in a sentence.
  private let anywhere: [UInt64]
  /// One bit a hash of a phrase's first eight scalars, and of the first four of a phrase that has no eight: many common words begin as
  /// phrases do, and few of them go on so.
  private let longer: [UInt64]
  /// The same as `longer` for the phrases that count anywhere in a sentence.
  private let longerAnywhere: [UInt64]
  /// Where the phrases of each bucket, a part of the bits of `longer`, begin in `order`.
  private let starts: [Int32]
  /// The places of the phrases in the lexicon, those of a bucket side by side.
  private let order: [Int32]
  /// The tags of the phrases in that order. Apart from the entries, to stay in the cache.
  private let tags: [UInt32]
  private let entries: [LexiconEntry]
  private let lists: [StaticString]

  init(_ lists: PhraseLists) {
    entries = lists.entries
    self.lists = lists.lists
    let tagOf = lists.entries.map { Self.tag(of: $0, in: lists.lists) }
    var filter = [UInt64](repeating: 0, count: 1 << Int(Self.filterBits - 6))
    var (anywhere, longer, longerAnywhere) = (filter, filter, filter)
    let buckets = 1 << Int(Self.bucketBits)
    var starts = [Int32](repeating: 0, count: buckets + 1)
    for (place, tag) in tagOf.enumerated() {
      let (hash, bit) = (Int(tag >> 16), Self.bit(tag))
      filter[hash >> 6] |= 1 << UInt64(hash & 63)
      longer[bit >> 6] |= 1 << UInt64(bit & 63)
      if entries[place].form == .anywhere {
        anywhere[hash >> 6] |= 1 << UInt64(hash & 63)
        longerAnywhere[bit >> 6] |= 1 << UInt64(bit & 63)
      }
      starts[Self.bucket(bit)] += 1
    }
    // First each bucket's end; it comes to be its start as its phrases are put in, the last one first.
    for bucket in 1...buckets { starts[bucket] += starts[bucket - 1] }
    var order = [Int32](repeating: 0, count: tagOf.count)
    var tags = [UInt32](repeating: 0, count: tagOf.count)
    for place in tagOf.indices.reversed() {
      let bucket = Self.bucket(Self.bit(tagOf[place]))
      starts[bucket] -= 1
      order[Int(starts[bucket])] = Int32(truncatingIfNeeded: place)
      tags[Int(starts[bucket])] = tagOf[place]
    }
    self.filter = filter
    self.anywhere = anywhere
    self.longer = longer
    self.longerAnywhere = longerAnywhere
    self.starts = starts
    self.order = order
    self.tags = tags
  }

  /// Appends the phrases that stand in `range` of the text, in order of their starts.
  func find(in scan: TextScan, _ range: Range<Int>, into hits: inout [Hit]) {
    filter.withUnsafeBufferPointer { filter in
      anywhere.withUnsafeBufferPointer { anywhere in find(in: scan, range, filter, anywhere, into: &hits) }
    }
  }

  @inline(__always)
  private func find(
    in scan: TextScan, _ range: Range<Int>, _ filter: UnsafeBufferPointer<UInt64>, _ anywhere: UnsafeBufferPointer<UInt64>,
    into hits: inout [Hit]
  ) {
    var at = range.lowerBound
    var afterWord = false
    // The end of the phrase that reaches farthest.
    var reach = hits.reduce(-1) { max($0, $1.end) }
    while at < range.upperBound {
      let first = scan.bytes[at]
      if first < 0x80 {
        guard TextScan.isWord(UInt32(first)) else {
          afterWord = false
          at &+= 1
          continue
        }
        // Eight bytes show the key of most words, and where they end.
        var length = 8
        if at &+ 8 <= range.upperBound {
          let word = ByteScan.word(scan.bytes, at)
          if !afterWord {
            if let key = Self.plainKey(of: UInt32(truncatingIfNeeded: word)),
              Self.isInside(scan, range.lowerBound, at, reach)
            {
              let hash = Self.hash(key)
              if anywhere[hash >> 6] & (1 << UInt64(hash & 63)) != 0 {
                compareInside(scan, at, range.upperBound, hash, word, &reach, &hits)
              }
            } else {
              probe(scan, range.lowerBound, at, range.upperBound, filter, &reach, &hits)
            }
          }
          length = Self.lengthOfWord(word)
          at &+= length
        } else {
          if !afterWord { probe(scan, range.lowerBound, at, range.upperBound, filter, &reach, &hits) }
          at &+= 1
        }
        afterWord = true
        // Nothing begins inside a word.
        if length == 8 { while at < range.upperBound, Self.isPlainWord(scan.bytes[at]) { at &+= 1 } }
        if at < range.upperBound, scan.bytes[at] == 0x20 {
          afterWord = false
          at &+= 1
        }
        continue
      }
      let (scalar, length) = scan.folded(at: at)
      let isWord = TextScan.isWord(scalar)
      let isUnspaced = TextScan.isUnspaced(scalar)
      let afterDigit = at > range.lowerBound && scan.bytes[at &- 1] &- 0x30 < 10
      if isWord, !afterWord || afterDigit || isUnspaced {
        probe(scan, range.lowerBound, at, range.upperBound, filter, &reach, &hits)
        afterWord = !isUnspaced
      } else if !isWord, scalar >= 0xA9, scalar < 0x3000 {
        // Signs such as the copyright sign begin phrases too.
        probe(scan, range.lowerBound, at, range.upperBound, filter, &reach, &hits)
        afterWord = false
      } else {
        afterWord = isWord
      }
      at &+= length
    }
  }

  /// How many of eight bytes are letters and figures of ASCII that no other byte stands before.
  @inline(__always)
  private static func lengthOfWord(_ word: UInt64) -> Int {
    let plain = word & 0x7F7F_7F7F_7F7F_7F7F
    let low = plain | 0x2020_2020_2020_2020
    let letters = (low &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(low &+ 0x0505_0505_0505_0505)
    let figures = (plain &+ 0x5050_5050_5050_5050) & ~(plain &+ 0x4646_4646_4646_4646)
    return (~((letters | figures) & ~word) & ByteScan.tops).trailingZeroBitCount >> 3
  }

  /// Whether a word stands behind another within a sentence, and not right behind a phrase: only some phrases count there.
  @inline(__always)
  private static func isInside(_ scan: TextScan, _ start: Int, _ at: Int, _ reach: Int) -> Bool {
    reach < at &- 2 && at >= start &+ 2 && scan.bytes[at &- 1] == 0x20 && (scan.bytes[at &- 2] | 0x20) &- 0x61 < 26
  }

  @inline(__always)
  private static func isPlainWord(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }

  /// Looks for phrases at a place.
  ///
  /// - Parameter reach: the end of the phrase of those found that reaches farthest.
  private func probe(
    _ scan: TextScan, _ start: Int, _ at: Int, _ end: Int, _ filter: UnsafeBufferPointer<UInt64>, _ reach: inout Int,
    _ hits: inout [Hit]
  ) {
    let (key, place) = Self.key(scan, at, end)
    let hash = Self.hash(key)
    let word = Self.isInside(scan, start, at, reach) ? anywhere[hash >> 6] : filter[hash >> 6]
    if word & (1 << UInt64(hash & 63)) != 0 { compare(scan, start, at, end, hash, &reach, &hits) }
    // A phrase of a single character has a key of its own where words are not spaced.
    if scan.bytes[at] >= 0xE0 {
      let (scalar, length) = scan.folded(at: at)
      guard place > at &+ length, TextScan.isUnspaced(scalar) else { return }
      let single = Self.hash(UInt64(scalar))
      if single != hash, filter[single >> 6] & (1 << UInt64(single & 63)) != 0 {
        compare(scan, start, at, end, single, &reach, &hits)
      }
    }
  }

  private func compare(
    _ scan: TextScan, _ start: Int, _ at: Int, _ end: Int, _ hash: Int, _ reach: inout Int, _ hits: inout [Hit]
  ) {
    let later = Self.later(scan, at, end)
    var (mayBeLong, mayBeShort) = (later != 0 && Self.mayStand(hash, later, longer), Self.mayStand(hash, 0, longer))
    guard mayBeLong || mayBeShort else { return }
    let opens = at == start || Self.opens(scan, at, from: start)
    let follows = !opens && !hits.isEmpty && Self.follows(scan, at, hits)
    if !opens, !follows {
      // Only the phrases that count anywhere do.
      mayBeLong = mayBeLong && Self.mayStand(hash, later, longerAnywhere)
      mayBeShort = mayBeShort && Self.mayStand(hash, 0, longerAnywhere)
      guard mayBeLong || mayBeShort else { return }
    }
    compare(scan, at, end, hash, mayBeLong ? later : 0, mayBeShort, opens, follows, &reach, &hits)
  }

  /// The same behind a word within a sentence, where only those phrases count that do so anywhere.
  ///
  /// - Parameter word: the eight bytes from the place on.
  @inline(__always)
  private func compareInside(
    _ scan: TextScan, _ at: Int, _ end: Int, _ hash: Int, _ word: UInt64, _ reach: inout Int, _ hits: inout [Hit]
  ) {
    let isPlain = word & ByteScan.tops == 0
    let later = isPlain ? Self.later(plain: UInt32(truncatingIfNeeded: word >> 32)) : Self.wideLater(scan, at, end)
    let mayBeLong = later != 0 && Self.mayStand(hash, later, longerAnywhere)
    let mayBeShort = Self.mayStand(hash, 0, longerAnywhere)
    guard mayBeLong || mayBeShort else { return }
    compare(scan, at, end, hash, mayBeLong ? later : 0, mayBeShort, false, false, &reach, &hits)
  }

  /// Appends the phrases of a hash that stand at a place: those of a second half (none for 0), and those that have none.
  private func compare(
    _ scan: TextScan, _ at: Int, _ end: Int, _ hash: Int, _ later: UInt32, _ mayBeShort: Bool, _ opens: Bool, _ follows: Bool,
    _ reach: inout Int, _ hits: inout [Hit]
  ) {
    let before = hits.count
    if mayBeShort { compare(scan, at, end, hash, 0, opens, follows, &hits) }
    if later != 0 { compare(scan, at, end, hash, later, opens, follows, &hits) }
    guard hits.count > before else { return }
    for place in before..<hits.count { reach = max(reach, hits[place].end) }
    // In the lexicon's order.
    if hits.count > before + 1 { hits[before...].sort { $0.entry < $1.entry } }
  }

  /// Appends the phrases of one tag that stand at a place.
  private func compare(
    _ scan: TextScan, _ at: Int, _ end: Int, _ hash: Int, _ later: UInt32, _ opens: Bool, _ follows: Bool, _ hits: inout [Hit]
  ) {
    let tag = Self.tag(hash, later)
    let bucket = Self.bucket(Self.bit(tag))
    let (first, last) = (Int(starts[bucket]), Int(starts[bucket &+ 1]))
    for i in first..<last where tags[i] == tag {
      let number = Int(order[i])
      let entry = entries[number]
      // What must cover a text, or begin one, counts where a sentence, a line or a bracket may begin, or behind its like.
      if !opens, entry.form != .anywhere, entry.form == .opening || entry.form == .heading || !follows { continue }
      let list = TextScan(lists[Int(entry.list)])
      let isOpen = entry.flags.contains(.stem)
      if entry.tail.isEmpty {
        if let stop = Self.match(entry.phrase, of: list, scan, at, end, open: isOpen) {
          hits.append(Hit(entry: number, start: at, end: stop))
        }
      } else if var place = Self.match(entry.phrase, of: list, scan, at, end, open: false) {
        let last = min(end, place &+ 300)
        while place < last {
          if let stop = Self.match(entry.tail, of: list, scan, place, end, open: isOpen) {
            hits.append(Hit(entry: number, start: at, end: stop))
            break
          }
          place &+= scan.scalar(at: place).length
        }
      }
    }
  }

  @inline(__always)
  private static func mayStand(_ hash: Int, _ later: UInt32, _ longer: [UInt64]) -> Bool {
    let bit = Self.bit(hash, later)
    return longer[bit >> 6] & (1 << UInt64(bit & 63)) != 0
  }

  /// Whether something may begin at `at`: what stands before is no word, comma, hyphen or opening quotation mark. A digit may stand
  /// before ("3 comments"), and a hyphen between spaces or at the text's beginning, which is a dash ("- Advertisement -").
  static func opens(_ scan: TextScan, _ at: Int, from start: Int) -> Bool {
    var place = at
    while place > 0, scan.bytes[place &- 1] == 0x20 || scan.bytes[place &- 1] == 0x0A { place &-= 1 }
    guard place > 0 else { return true }
    let before = scan.scalar(at: scan.before(place, from: 0)).scalar
    if TextScan.isDigit(before) { return true }
    // Scripts without spaces: a sentence begins anywhere.
    if TextScan.isUnspaced(before), place == at { return true }
    if before == 0x2D, place < at { return place - 1 <= start || scan.bytes[place &- 2] <= 0x20 }
    return !TextScan.isWord(before) && before != 0x2C && before != 0x2D && before != 0x27 && before != 0x2019
  }

  /// Whether nothing but a sign and white space stands between `at` and a phrase before it.
  private static func follows(_ scan: TextScan, _ at: Int, _ hits: [Hit]) -> Bool {
    var place = at
    while place > 0, scan.bytes[place &- 1] == 0x20 { place &-= 1 }
    return hits.suffix(6).contains { $0.end >= place &- 1 && $0.end <= at }
  }

  /// Where the phrase ends that begins at `at`, or nil where it does not stand there. Unless `open`, it ends with a word.
  private static func match(
    _ phrase: Extent, of list: TextScan, _ scan: TextScan, _ at: Int, _ end: Int, open: Bool
  ) -> Int? {
    var place = at
    var last: UInt32 = 0
    var wanted = Int(phrase.start)
    while wanted < phrase.end {
      guard place < end else { return nil }
      // Most letters are of ASCII and stand in the text as they do in the phrase.
      if scan.bytes[place] == list.bytes[wanted], scan.bytes[place] < 0x80 {
        last = UInt32(scan.bytes[place])
        place &+= 1
        wanted &+= 1
        continue
      }
      let (scalar, length) = scan.folded(at: place)
      let (asked, step) = list.folded(at: wanted)
      guard scalar == asked else { return nil }
      last = scalar
      place &+= length
      wanted &+= step
    }
    guard !open, place < end, TextScan.isWord(last), !TextScan.isUnspaced(last) else { return place }
    let (next, _) = scan.folded(at: place)
    // Korean puts its particles right behind a word.
    return TextScan.isWord(next) && !TextScan.isUnspaced(next) && !TextScan.isHangul(last) ? nil : place
  }
}
