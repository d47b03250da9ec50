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
    var low = 0
    var high = text.count
    while low < high {
      let middle = (low + high) / 2
      if text[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    let next = low < raw.count ? raw[low] : Int.max
    guard low > 0 else { return min(offset, next) }
    return min(raw[low - 1] + (offset - text[low - 1]), next)
  }
}
