/// The frames of a text: what stays of a template when the part that changes is left out.
///
/// "The post A Lamp in the Fog appeared first on The Quay" and "The post Rain appeared first on The Quay" have the same first two and last
/// three words, so they share a frame. A sentence that begins or ends with the same six words shares a frame of one side.
struct FooterFrames {
  /// Words at the start and at the end that a two-sided frame holds.
  static let head = 2
  static let tail = 3
  /// Words that a one-sided frame holds.
  static let oneSided = 6
  /// The most words that a slot takes: a long headline has twenty.
  static let longestSlot = 24
  /// A name with a title fills the slot of a one-sided frame.
  static let longestOneSidedSlot = 8
  /// Bytes past which a text is no line of a template.
  static let longest = 400

  /// The keys of a text's frames. `isSentence`: the text is one sentence, so that one side may be enough.
  static func keys(_ words: FooterWords, isSentence: Bool) -> [(form: FooterUnit.Form, key: UInt64)] {
    guard !words.isUnspaced else { return [] }
    let all = words.words
    var keys: [(form: FooterUnit.Form, key: UInt64)] = []
    let slot = all.count - head - tail
    if slot >= 1, slot <= longestSlot {
      keys.append((.frame, key(all.prefix(head), all.suffix(tail), seed: 1)))
    }
    let rest = all.count - oneSided
    if isSentence, rest >= 1, rest <= longestOneSidedSlot {
      keys.append((.opening, key(all.prefix(oneSided), [], seed: 2)))
      keys.append((.ending, key([], all.suffix(oneSided), seed: 3)))
    }
    return keys
  }

  private static func key(_ front: ArraySlice<FooterWords.Word>, _ back: ArraySlice<FooterWords.Word>, seed: UInt64) -> UInt64 {
    var hash = FooterWords.start ^ seed &* 0xA076_1D64_78BD_642F
    for word in front { hash = FooterWords.step(hash, word.slotted) }
    for word in back { hash = FooterWords.step(hash, word.slotted) }
    return FooterWords.finish(hash)
  }
}
