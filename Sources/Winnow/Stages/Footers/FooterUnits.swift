import WinnowBase

/// Cuts a post into the units that may recur: leaves near its two ends, short ones anywhere, the sentences at the ends of the outermost
/// leaves, and pictures.
struct FooterUnits {
  /// Leaves from the start and from the end that count as the post's edges.
  static let head = 5
  static let tail = 10
  /// A leaf in the middle is a unit up to this many bytes; it bounds what a long post contributes.
  static let longestInside = 600
  /// The outermost leaves whose sentences are units, and how many sentences of each.
  static let splitLeaves = 3
  static let splitSentences = 6

  var units: [FooterUnit] = []
  /// A hash over all the text: posts with the same text count as one.
  var story: UInt64 = 0
  /// The live leaves that hold text, in order.
  var texts: [Int] = []
  var textBytes = 0

  init(_ post: Post) {
    texts = post.blocks.indices.filter { post.isLive($0) && Self.isText(post.blocks[$0].kind) && !post.blocks[$0].text.isEmpty }
    let spared = Self.besidePictures(post)
    post.bytes.withUnsafeBufferPointer { bytes in
      let scan = TextScan(bytes: bytes)
      var all = Hash64(seed: 11)
      for (order, leaf) in texts.enumerated() {
        let range = post.blocks[leaf].text.range
        textBytes += range.count
        all.update(UnsafeBufferPointer(rebasing: bytes[range]))
        let fromEnd = texts.count - 1 - order
        let place: FooterUnit.Place = fromEnd < Self.tail && fromEnd <= order ? .tail : order < Self.head ? .head : .inside
        guard !spared.contains(leaf), place != .inside || range.count <= Self.longestInside else { continue }
        add(.leaf, leaf, range, place, scan)
        if fromEnd < Self.splitLeaves || order < Self.splitLeaves {
          split(leaf, range, scan, tail: fromEnd < Self.splitLeaves, head: order < Self.splitLeaves)
        }
      }
      story = all.finish()
    }
    addPictures(post)
  }

  private static func isText(_ kind: BlockKind) -> Bool {
    switch kind {
    case .heading, .paragraph, .listItem, .quote: true
    default: false
    }
  }

  /// Short leaves right behind a picture: captions and credits that recur with it are the attribution stage's.
  private static func besidePictures(_ post: Post) -> Set<Int> {
    var spared: Set<Int> = []
    var since = 3
    for block in post.blocks.indices where post.isLive(block) {
      if post.blocks[block].kind == .image {
        since = 0
      } else if isText(post.blocks[block].kind) {
        since += 1
        if since <= 2, post.blocks[block].text.count <= 120 { spared.insert(block) }
      }
    }
    return spared
  }

  private mutating func add(_ kind: FooterUnit.Kind, _ leaf: Int, _ range: Range<Int>, _ place: FooterUnit.Place, _ scan: TextScan)
  {
    let (key, characters) = Self.key(scan, range)
    guard characters > 0 else { return }
    units.append(FooterUnit(kind: kind, block: leaf, range: range, place: place, key: key, characters: characters))
  }

  /// Adds the trailing runs of sentences, and the leading ones.
  private mutating func split(_ leaf: Int, _ range: Range<Int>, _ scan: TextScan, tail: Bool, head: Bool) {
    let sentences = Sentences.split(scan, range, openings: [])
    guard sentences.count > 1 else { return }
    if tail {
      for i in max(1, sentences.count - Self.splitSentences)..<sentences.count {
        add(.part, leaf, sentences[i].lowerBound..<range.upperBound, .tail, scan)
      }
    }
    if head {
      for i in 0..<min(sentences.count - 1, Self.splitSentences) {
        add(.part, leaf, range.lowerBound..<sentences[i].upperBound, .head, scan)
      }
    }
  }

  private mutating func addPictures(_ post: Post) {
    for block in post.blocks.indices where post.isLive(block) && post.blocks[block].picture >= 0 {
      let picture = Int(post.blocks[block].picture)
      guard picture < post.pictures.count, !post.pictures[picture].address.isEmpty else { continue }
      let key = Hash64.of(post.pictures[picture].address, seed: 7) & ~3
      units.append(FooterUnit(kind: .picture, block: block, range: 0..<0, place: .inside, key: key, characters: 0))
    }
  }

  /// The hash of a text with case, punctuation and white space folded away, and how many letters it has.
  ///
  /// One or two numbers are slots ("12 comments"); a text with more says something with them, a date for instance, and keeps its digits.
  static func key(_ scan: TextScan, _ range: Range<Int>) -> (key: UInt64, characters: Int) {
    let slotted = hash(scan, range, keepsDigits: false)
    return slotted.numbers <= 2 ? (slotted.key, slotted.characters) : (hash(scan, range, keepsDigits: true).key, slotted.characters)
  }

  private static func hash(_ scan: TextScan, _ range: Range<Int>, keepsDigits: Bool) -> (key: UInt64, characters: Int, numbers: Int)
  {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var (characters, numbers) = (0, 0)
    var afterDigit = false
    var pendingGap = false
    var at = range.lowerBound
    while at < range.upperBound {
      let (scalar, length) = scan.folded(at: at)
      at &+= length
      guard TextScan.isWord(scalar) else {
        pendingGap = characters > 0
        // "1,204" is one number.
        if scalar != 0x2C, scalar != 0x2E { afterDigit = false }
        continue
      }
      let isDigit = TextScan.isDigit(scalar)
      if isDigit, !afterDigit { numbers &+= 1 }
      if isDigit, afterDigit, !keepsDigits { continue }
      if pendingGap { hash = mix(hash, 0x20) }
      pendingGap = false
      afterDigit = isDigit
      hash = mix(hash, isDigit && !keepsDigits ? 0x23 : scalar)
      characters &+= 1
    }
    hash ^= hash >> 32
    hash = hash &* 0xD6E8_FEB8_6659_FD93
    hash ^= hash >> 32
    return (hash & ~3, characters, numbers)
  }

  @inline(__always)
  private static func mix(_ hash: UInt64, _ scalar: UInt32) -> UInt64 { (hash ^ UInt64(scalar)) &* 0x0000_0100_0000_01B3 }
}
