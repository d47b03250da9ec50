/// A leaf at the end of a post that may follow a template of its site: "The post X appeared first on Y". Its first words and its last are
/// those of the template; what stands between is new in every post, so its shingles recur nowhere.
///
/// One number: 24 bits of a hash of the words at its ends, 24 of a hash of them all, and how many words it has.
struct TemplateLine: Sendable, Hashable {
  var packed: UInt64

  /// The line's ends.
  var frame: UInt32 { UInt32(truncatingIfNeeded: packed >> 40) }
  /// The line as it stands, with its ends.
  var whole: UInt64 { packed >> 16 }
  var words: Int { Int(packed & 0xFFFF) }

  /// Takes a leaf's words one by one.
  struct Reading {
    private var front: UInt64 = 0
    private var all: UInt64 = 0
    private var words = 0

    @inline(__always)
    mutating func read(_ word: UInt64) {
      all = (all ^ word) &* 0x9E37_79B9_7F4A_7C15
      words &+= 1
      if words == FooterFrames.head { front = all }
    }

    /// The line, if it is as long as a line of a template.
    func line(endingWith last: (UInt64, UInt64, UInt64)) -> TemplateLine? {
      let slot = words - FooterFrames.head - FooterFrames.tail
      guard slot >= 1, slot <= FooterFrames.longestSlot else { return nil }
      var frame = front
      for word in [last.0, last.1, last.2] { frame = ((frame ^ frame >> 29) ^ word) &* 0x9E37_79B9_7F4A_7C15 }
      return TemplateLine(packed: frame & ~(1 << 40 - 1) | (all >> 40) << 16 | UInt64(words))
    }
  }
}
