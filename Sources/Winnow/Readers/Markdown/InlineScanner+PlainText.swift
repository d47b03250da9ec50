// What stands between some tokens, without its marks: the description of a picture.
extension InlineScanner {
  /// The text of some tokens, folded.
  ///
  /// - Parameter bytes: what was scanned.
  func plainText(_ range: Range<Int>, of bytes: Bytes) -> String {
    var out: [UInt8] = []
    var fold = TextFold(start: 0)
    for token in tokens[range.clamped(to: tokens.indices)] {
      switch token.kind {
      case .text, .bracket, .address, .footnote: fold.append(Bytes(rebasing: bytes[token.range]), to: &out)
      case .scalar: fold.append(scalar: UInt32(truncatingIfNeeded: token.value), to: &out)
      case .code:
        let ticks = Int(token.value)
        fold.append(Bytes(rebasing: bytes[Int(token.start) + ticks..<Int(token.end) - ticks]), to: &out)
      case .delimiter:
        let rest = delimiters[Int(token.value)].count
        fold.append(Bytes(rebasing: bytes[Int(token.start)..<min(Int(token.start) + rest, Int(token.end))]), to: &out)
      case .lineBreak: fold.space()
      default: break
      }
    }
    let text = fold.finish(&out)
    return String(decoding: out[text.range], as: UTF8.self)
  }
}
