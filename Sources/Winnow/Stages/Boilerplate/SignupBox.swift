import WinnowBase

/// The box that offers a newsletter in the middle or at the end of a story: its name, when it comes, and a button. Phrases know the
/// button and the small print; what stands above them is the box's too where a heading says so.
enum SignupBox {
  /// A heading, and the lines that say what the newsletter holds, are no longer, in bytes.
  private static let longestHeading = 80
  private static let longestLine = 200
  private static let mostLines = 2

  /// Marks the lines between a heading that names a newsletter and the button that some phrase has found; without a button the heading and
  /// the line right below it, where that says that the letter comes to the reader's own mailbox.
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
        let line = post.blocks[verdicts[first + 1].block]
        if line.kind == .paragraph, line.text.count <= longestPitch, heading.text.count <= longestName,
          verdicts[first + 1].whole == nil
        {
          let text = UnsafeBufferPointer(rebasing: bytes[line.text.range])
          // Of the business of newsletters more is told than where they come: the line ends with the mailbox.
          guard let match = mailboxes.firstMatch(in: text), text.count - match.range.upperBound <= 24,
            bytes[Int(heading.text.end) - 1] != 0x3F
          else { continue }
          let evidence = String(decoding: UnsafeBufferPointer(rebasing: text[match.range]), as: UTF8.self)
          for i in [first, first + 1] {
            verdicts[i].whole = LeafVerdict.Cause(
              rule: .newsletter, text: "a newsletter's name and what it brings", evidence: evidence)
          }
        }
        continue
      }
      for i in first..<next where verdicts[i].whole == nil {
        verdicts[i].whole = LeafVerdict.Cause(rule: .newsletter, text: "above the button of a newsletter", evidence: cause.evidence)
      }
    }
  }

  /// The name of a letter, and the one line that says what it brings.
  private static let longestName = 48
  private static let longestPitch = 140

  private static let mailboxes = PhraseMatcher([
    "your inbox", "your email inbox", "your mailbox", "ihr postfach", "ihrem postfach", "dein postfach", "deinem postfach",
    "votre boîte mail", "votre boite mail", "votre boîte aux lettres", "votre boîte de réception", "ta boîte mail", "tu bandeja",
    "su bandeja",
    "tu correo", "su correo", "tu email", "sua caixa de correio", "sua caixa de entrada", "seu email", "seu e-mail", "tua casella",
    "vostra casella",
    "tua posta", "je inbox", "uw inbox", "je mailbox", "uw mailbox", "din inkorg", "din innboks", "din indbakke", "twoją skrzynkę",
    "twojej skrzynce", "vaší schránky", "gelen kutunuza",
  ])

  private static let words = PhraseMatcher(
    [
      "newsletter", "newsletters", "news letter", "infolettre", "boletín", "boletin", "рассылка", "розсилка", "nyhetsbrev",
      "nyhedsbrev",
      "nieuwsbrief", "uutiskirje", "bülten", "ニュースレター", "뉴스레터",
    ].map { ($0, 0) }, wholeWords: false)
}
