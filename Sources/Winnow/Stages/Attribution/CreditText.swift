import WinnowAttribution

/// A text under a picture, read: what of it is caption, and what is credit.
struct CreditText {
  let text: String
  /// The credit within the text in bytes, brackets and announcing words included; nil where there is none.
  var creditRange: Range<Int>?
  var attribution = Attribution.none

  /// The caption without what parts it from the credit; empty where the whole text is a credit.
  var caption: String {
    guard let range = creditRange else { return CreditText.trimmed(text) }
    let bytes = Array(text.utf8)
    let head = CreditText.trimmed(String(decoding: bytes[..<range.lowerBound], as: UTF8.self))
    let tail = CreditText.trimmed(String(decoding: bytes[range.upperBound...], as: UTF8.self))
    return head.isEmpty ? tail : tail.isEmpty ? head : head + " " + tail
  }

  var isWholeCredit: Bool { creditRange != nil && caption.isEmpty }

  /// Reads a text. `mark` is the part that the markup says is a credit; `alt` is what the picture's alternative text says.
  init(_ text: String, context: Context, mark: Range<Int>? = nil, alt: String? = nil, reader: AttributionReader) {
    self.text = text
    let bytes = Array(text.utf8)
    if let mark, mark.upperBound <= bytes.count {
      let part = String(decoding: bytes[mark], as: UTF8.self)
      let read = reader.read(part, as: .credit)
      if read.kind == .credit {
        creditRange = mark
        attribution = read
        return
      }
    }
    // A caption that repeats the alternative text ends where that ends, and what follows is the credit.
    if let alt, alt.utf8.count >= 12, text.utf8.count > alt.utf8.count, text.hasPrefix(alt) {
      let rest = String(decoding: bytes[alt.utf8.count...], as: UTF8.self)
      if rest.utf8.count <= 160 {
        let read = reader.read(rest, as: .credit)
        if read.kind == .credit {
          creditRange = alt.utf8.count..<bytes.count
          attribution = read
          return
        }
      }
    }
    let read = reader.read(text, as: context)
    guard read.kind == .credit, let range = read.creditRange, range.upperBound <= bytes.count, !range.isEmpty else { return }
    creditRange = range
    attribution = read
  }

  /// A text that is caption throughout.
  init(caption text: String) { self.text = text }

  /// Without white space and the signs that part a caption from its credit, at both ends.
  static func trimmed(_ text: String) -> String {
    let signs: Set<Character> = [" ", "\t", "\n", "\u{A0}", "|", "•", "·", "–", "—", "/", "-", ",", ";", "_", "¦", "*"]
    var part = Substring(text)
    while let last = part.last, signs.contains(last) { part.removeLast() }
    while let first = part.first, signs.contains(first), first != "-" || part.dropFirst().first == " " { part.removeFirst() }
    // An opening bracket whose text was the credit.
    if part.last == "(" || part.last == "[" || part.last == "（" { return trimmed(String(part.dropLast())) }
    return String(part)
  }
}
