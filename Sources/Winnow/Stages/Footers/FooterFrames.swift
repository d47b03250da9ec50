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

  /// Calls `body` with the keys of a text's frames. `isSentence`: the text is one sentence, so that one side may be enough.
  @inline(__always)
  static func forEachKey(_ words: borrowing FooterWords, isSentence: Bool, _ body: (FooterUnit.Form, UInt64) -> Void) {
    guard !words.isUnspaced else { return }
    let slot = words.count - head - tail
    if slot >= 1, slot <= longestSlot { body(.frame, key(words, head, tail, seed: 1)) }
    let rest = words.count - oneSided
    if isSentence, rest >= 1, rest <= longestOneSidedSlot {
      body(.opening, key(words, oneSided, 0, seed: 2))
      body(.ending, key(words, 0, oneSided, seed: 3))
    }
  }

  /// The key of the first words and the last ones.
  private static func key(_ words: borrowing FooterWords, _ front: Int, _ back: Int, seed: UInt64) -> UInt64 {
    var hash = FooterWords.start ^ seed &* 0xA076_1D64_78BD_642F
    for place in 0..<front { hash = FooterWords.step(hash, words.slotted(place)) }
    for place in (words.count - back)..<words.count { hash = FooterWords.step(hash, words.slotted(place)) }
    return FooterWords.finish(hash)
  }
}
