/// Leads offsets in converted text back to the raw bytes.
///
/// Holds pairs of offsets; between two pairs text and raw run side by side. Exact for bytes that stayed as they were; inside
/// converted text the answer is at most the 64 raw bytes of one piece off.
public struct OffsetMap: Sendable, Hashable {
  private var text: [Int] = []
  private var raw: [Int] = []

  /// A map that changes nothing.
  public init() {}

  /// Whether every offset stays as it is.
  public var isIdentity: Bool { text.isEmpty }

  /// Says that the text's offset lies at the raw offset. To be called with offsets that never go back.
  public mutating func append(text textOffset: Int, raw rawOffset: Int) {
    if let lastText = text.last, let lastRaw = raw.last {
      if textOffset - lastText == rawOffset - lastRaw { return }
      if textOffset == lastText {
        raw[raw.count - 1] = rawOffset
        return
      }
    } else if textOffset == rawOffset {
      return
    }
    text.append(textOffset)
    raw.append(rawOffset)
  }

  /// The raw offset of a text offset.
  public func rawOffset(of offset: Int) -> Int {
    let after = text.firstSorted { $0 > offset }
    let next = after < raw.count ? raw[after] : Int.max
    guard after > 0 else { return min(offset, next) }
    return min(raw[after - 1] + (offset - text[after - 1]), next)
  }
}
