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

  private static let slots = 1 << 14
  /// One bit a hash of a phrase's first scalars.
  private let filter: [UInt64]
  /// Where the entries of each hash bucket begin in `order`.
  private let starts: [Int32]
  private let order: [Int32]

  init(_ entries: [LexiconEntry]) {
    var filter = [UInt64](repeating: 0, count: Self.slots / 64)
    var counts = [Int32](repeating: 0, count: Self.slots + 1)
    let buckets = entries.map { entry in
      let key = entry.phrase.withUnsafeBufferPointer { Self.key(of: $0) }
      return Self.bucket(key)
    }
    for bucket in buckets {
      filter[bucket >> 6] |= 1 << UInt64(bucket & 63)
      counts[bucket + 1] += 1
    }
    for i in 1...Self.slots { counts[i] += counts[i - 1] }
    var next = counts
    var order = [Int32](repeating: 0, count: entries.count)
    for (entry, bucket) in buckets.enumerated() {
      order[Int(next[bucket])] = Int32(truncatingIfNeeded: entry)
      next[bucket] += 1
    }
    self.filter = filter
    starts = counts
    self.order = order
  }

  /// The key of a phrase: its first four scalars, or those up to the end of its first word; two of Hangul and
  /// where words are not spaced.
  private static func key(of phrase: UnsafeBufferPointer<UInt32>) -> UInt64 {
    var key: UInt64 = 0
    var taken = 0
    for scalar in phrase {
      let unspaced = TextScan.isUnspaced(scalar)
      if taken > 0, !TextScan.isWord(scalar) { break }
      key = key << 21 ^ UInt64(scalar)
      taken += unspaced || TextScan.isHangul(scalar) ? 2 : 1
      if taken >= 4 { break }
    }
    return key
  }

  @inline(__always)
  private static func bucket(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 50)
  }

  /// Appends the phrases that stand in `range` of the text, in order of their starts.
  func find(in scan: TextScan, _ range: Range<Int>, entries: UnsafeBufferPointer<LexiconEntry>, into hits: inout [Hit]) {
    filter.withUnsafeBufferPointer { filter in
      var at = range.lowerBound
      var afterWord = false
      while at < range.upperBound {
        let first = scan.bytes[at]
        if first < 0x80 {
          let isWord = TextScan.isWord(UInt32(first))
          if isWord, !afterWord { probe(scan, at, range.upperBound, filter, entries, &hits) }
          afterWord = isWord
          at &+= 1
          continue
        }
        let (scalar, length) = scan.folded(at: at)
        let isWord = TextScan.isWord(scalar)
        if isWord, !afterWord || TextScan.isUnspaced(scalar) {
          probe(scan, at, range.upperBound, filter, entries, &hits)
          afterWord = !TextScan.isUnspaced(scalar)
        } else if !isWord, scalar >= 0xA9, scalar < 0x3000 || scalar == 0xAE {
          // Signs such as the copyright sign begin phrases too.
          probe(scan, at, range.upperBound, filter, entries, &hits)
          afterWord = false
        } else {
          afterWord = isWord
        }
        at &+= length
      }
    }
  }

  @inline(__always)
  private func probe(
    _ scan: TextScan, _ at: Int, _ end: Int, _ filter: UnsafeBufferPointer<UInt64>, _ entries: UnsafeBufferPointer<LexiconEntry>,
    _ hits: inout [Hit]
  ) {
    var key: UInt64 = 0
    var taken = 0
    var place = at
    while place < end, taken < 4 {
      let (scalar, length) = scan.folded(at: place)
      if taken > 0, !TextScan.isWord(scalar) { break }
      key = key << 21 ^ UInt64(scalar)
      taken &+= scalar >= 0xE00 && (TextScan.isUnspaced(scalar) || TextScan.isHangul(scalar)) ? 2 : 1
      place &+= length
    }
    let bucket = Self.bucket(key)
    if filter[bucket >> 6] & (1 << UInt64(bucket & 63)) != 0 { compare(scan, at, end, bucket, entries, &hits) }
  }

  private func compare(
    _ scan: TextScan, _ at: Int, _ end: Int, _ bucket: Int, _ entries: UnsafeBufferPointer<LexiconEntry>, _ hits: inout [Hit]
  ) {
    for i in Int(starts[bucket])..<Int(starts[bucket + 1]) {
      let number = Int(order[i])
      let open = entries[number].flags.contains(.stem)
      if entries[number].tail.isEmpty {
        if let stop = Self.match(entries[number].phrase, scan, at, end, open: open) {
          hits.append(Hit(entry: number, start: at, end: stop))
        }
      } else if var place = Self.match(entries[number].phrase, scan, at, end, open: false) {
        let last = min(end, place &+ 300)
        while place < last {
          if let stop = Self.match(entries[number].tail, scan, place, end, open: open) {
            hits.append(Hit(entry: number, start: at, end: stop))
            break
          }
          place &+= scan.scalar(at: place).length
        }
      }
    }
  }

  /// Where the phrase ends that begins at `at`, or nil where it does not stand there. Unless `open`, it ends with a word.
  private static func match(_ phrase: [UInt32], _ scan: TextScan, _ at: Int, _ end: Int, open: Bool) -> Int? {
    var place = at
    var last: UInt32 = 0
    for wanted in phrase {
      guard place < end else { return nil }
      let (scalar, length) = scan.folded(at: place)
      guard scalar == wanted else { return nil }
      last = scalar
      place &+= length
    }
    guard !open, place < end, TextScan.isWord(last), !TextScan.isUnspaced(last) else { return place }
    let (next, _) = scan.folded(at: place)
    // Korean puts its particles right behind a word.
    return TextScan.isWord(next) && !TextScan.isUnspaced(next) && !TextScan.isHangul(last) ? nil : place
  }
}
