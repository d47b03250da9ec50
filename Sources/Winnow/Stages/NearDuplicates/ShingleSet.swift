import WinnowBase

/// The shingles of a post's running text: hashes of five words in a row, each word a run of letters and digits in lower case. Of scripts
/// written without spaces (Chinese, Japanese, Thai and their neighbours) every character is a word.
struct ShingleSet {
  static let width = 5
  /// Leaves of fewer bytes are bylines and lines of a site: with the headings, which every copy may have its own of, they count only where
  /// they hold the better part of the text.
  static let shortLeaf = 80

  /// The distinct shingles, ascending.
  private(set) var hashes: [UInt32] = []
  private(set) var words = 0
  /// Of all words in their order: equal texts have equal digests, whatever their spacing and punctuation.
  private(set) var digest: UInt64 = 0xCBF2_9CE4_8422_2325
  /// The counted leaves at the end of the post that may follow a template, in their order.
  private(set) var lines: [TemplateLine] = []

  init(_ post: Post) {
    hashes.reserveCapacity(post.bytes.count / 6)
    // The last words, the sum of their hashes weighted by place, and the weight of the one that leaves.
    var window: (UInt64, UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0, 0)
    var sum: UInt64 = 0
    post.bytes.withUnsafeBufferPointer { bytes in
      let (least, leaves) = Self.measure(post)
      var isCounted = true
      var counted = 0
      var leaf = 0
      var line = TemplateLine.Reading()
      func add(_ word: UInt64, _ self: inout ShingleSet) {
        self.words += 1
        self.digest = (self.digest ^ word) &* 0x100_0000_01B3
        guard isCounted else { return }
        counted += 1
        line.read(word)
        sum = (sum &- window.0 &* Self.leaving) &* Self.base &+ word
        window = (window.1, window.2, window.3, window.4, word)
        if counted >= Self.width { self.hashes.append(Self.mixed(sum)) }
      }
      for place in post.blocks.indices where Self.isText(post, place) {
        let block = post.blocks[place]
        isCounted = Self.counts(block, least)
        line = TemplateLine.Reading()
        leaf += 1
        var word: UInt64 = 0
        var i = block.text.range.lowerBound
        let end = block.text.range.upperBound
        while i < end {
          let byte = bytes[i]
          if byte < 0x80 {
            let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
            if lower &- 0x61 < 26 || byte &- 0x30 < 10 {
              word = (word ^ UInt64(lower)) &* 0x9E37_79B9_7F4A_7C15 &+ 1
            } else if word != 0 {
              add(word, &self)
              word = 0
            }
            i += 1
          } else {
            let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
            var scalar = UInt64(byte)
            for k in 1..<length where i + k < end { scalar = scalar << 8 | UInt64(bytes[i + k]) }
            if Self.isUnspaced(byte, i + 1 < end ? bytes[i + 1] : 0) {
              if word != 0 { add(word, &self) }
              word = 0
              add(scalar &* 0x9E37_79B9_7F4A_7C15, &self)
            } else if byte == 0xC2 || byte == 0xEF || i + 1 < end && bytes[i + 1] == 0x80 && (byte == 0xE2 || byte == 0xE3) {
              // General, Chinese and full-width punctuation, no-break spaces, guillemets.
              if word != 0 { add(word, &self) }
              word = 0
            } else {
              word = (word ^ scalar) &* 0x9E37_79B9_7F4A_7C15 &+ 1
            }
            i += length
          }
        }
        if word != 0 { add(word, &self) }
        if isCounted, leaves - leaf < FooterUnits.tail, block.text.count <= FooterFrames.longest {
          if let line = line.line(endingWith: (window.2, window.3, window.4)) { lines.append(line) }
        }
      }
    }
    Self.sort(&hashes)
    var kept = 0
    for i in hashes.indices where i == 0 || hashes[i] != hashes[i - 1] {
      hashes[kept] = hashes[i]
      kept += 1
    }
    hashes.removeLast(hashes.count - kept)
  }

  private static func isText(_ post: Post, _ place: Int) -> Bool {
    let block = post.blocks[place]
    return block.kind.isLeaf && !block.text.isEmpty && block.kind != .image && post.isLive(place)
  }

  private static func counts(_ block: Block, _ least: Int) -> Bool {
    least == 0 || block.kind != .heading && block.text.count >= least
  }

  /// The bytes that a leaf needs to count, 0 where all do, and how many leaves there are.
  private static func measure(_ post: Post) -> (least: Int, leaves: Int) {
    var short = 0
    var all = 0
    var leaves = 0
    for place in post.blocks.indices where isText(post, place) {
      let count = post.blocks[place].text.count
      all += count
      leaves += 1
      if !counts(post.blocks[place], shortLeaf) { short += count }
    }
    return (short * 2 > all ? 0 : shortLeaf, leaves)
  }

  /// Sorts by the four bytes of the numbers, the lowest first: posts have some hundred shingles, all alike in length.
  static func sort(_ hashes: inout [UInt32]) {
    let count = hashes.count
    guard count > 64 else { return hashes.sort() }
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: count + 1024) { memory in
      let other = UnsafeMutableBufferPointer(rebasing: memory[..<count])
      let starts = UnsafeMutableBufferPointer(rebasing: memory[count...])
      starts.update(repeating: 0)
      hashes.withUnsafeMutableBufferPointer { own in
        for hash in own {
          for byte in 0..<4 { starts[byte << 8 | Int(truncatingIfNeeded: hash >> (UInt32(byte) << 3) & 0xFF)] &+= 1 }
        }
        var (from, to) = (own, other)
        for byte in 0..<4 {
          var sum: UInt32 = 0
          for value in 0..<256 {
            let here = starts[byte << 8 | value]
            starts[byte << 8 | value] = sum
            sum &+= here
          }
          for hash in from {
            let slot = byte << 8 | Int(truncatingIfNeeded: hash >> (UInt32(byte) << 3) & 0xFF)
            to[Int(starts[slot])] = hash
            starts[slot] &+= 1
          }
          swap(&from, &to)
        }
      }
    }
  }

  private static let base: UInt64 = 0x5851_F42D_4C95_7F2D
  /// The base to the power of the width less one: what the oldest word weighs when it leaves.
  private static let leaving = base &* base &* base &* base

  private static func mixed(_ sum: UInt64) -> UInt32 {
    var x = sum
    x ^= x >> 32
    x = x &* 0xD6E8_FEB8_6659_FD93
    x ^= x >> 32
    return UInt32(truncatingIfNeeded: x)
  }

  /// Thai and Lao, Khmer and Myanmar, kana, ideographs by their first two bytes; Korean parts its words.
  private static func isUnspaced(_ first: UInt8, _ second: UInt8) -> Bool {
    switch first {
    case 0xE0: second >= 0xB8 && second <= 0xBB
    case 0xE1: second >= 0x80 && second <= 0x82 || second == 0x9E || second == 0x9F
    case 0xE3: second >= 0x81
    case 0xE4...0xE9, 0xF0: true
    default: false
    }
  }

  /// How many elements two ascending lists share.
  static func shared(_ a: ArraySlice<UInt32>, _ b: ArraySlice<UInt32>) -> Int {
    a.withUnsafeBufferPointer { a in
      b.withUnsafeBufferPointer { b in
        var i = 0
        var j = 0
        var count = 0
        while i < a.count, j < b.count {
          let x = a[i]
          let y = b[j]
          count += x == y ? 1 : 0
          i += x <= y ? 1 : 0
          j += y <= x ? 1 : 0
        }
        return count
      }
    }
  }
}
