import WinnowBase

/// The box that offers a newsletter in the middle or at the end of a story: its name, when it comes, and a button. Phrases know the
/// button and the small print; what stands above them is the box's too where a heading says so.
enum SignupBox {
  /// A heading, and the lines that say what the newsletter holds, are no longer, in bytes.
  private static let longestHeading = 80
  private static let longestLine = 200
  private static let mostLines = 2

  /// Marks the lines between a heading that names a newsletter and the button that some phrase has found.
  static func mark(_ verdicts: inout [LeafVerdict], _ post: Post, _ bytes: UnsafeBufferPointer<UInt8>) {
    for first in verdicts.indices.dropLast() {
      let heading = post.blocks[verdicts[first].block]
      guard heading.kind == .heading, heading.text.count <= longestHeading,
        words.hasMatch(in: UnsafeBufferPointer(rebasing: bytes[heading.text.range]))
      else { continue }
      var next = first + 1
      while next < verdicts.count, next - first <= mostLines, verdicts[next].whole == nil,
        post.blocks[verdicts[next].block].text.count <= longestLine, post.blocks[verdicts[next].block].kind != .heading
      {
        next += 1
      }
      guard next < verdicts.count, let cause = verdicts[next].whole, cause.rule == .newsletter || cause.rule == .subscription else {
        continue
      }
      for i in first..<next where verdicts[i].whole == nil {
        verdicts[i].whole = LeafVerdict.Cause(rule: .newsletter, text: "above the button of a newsletter", evidence: cause.evidence)
      }
    }
  }

  private static let words = PhraseMatcher(
    [
      "newsletter", "newsletters", "news letter", "infolettre", "boletín", "boletin", "рассылка", "розсилка", "nyhetsbrev",
      "nyhedsbrev",
      "nieuwsbrief", "uutiskirje", "bülten", "ニュースレター", "뉴스레터",
    ].map { ($0, 0) }, wholeWords: false)
}
