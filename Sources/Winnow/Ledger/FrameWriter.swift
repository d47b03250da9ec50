import WinnowBase

/// Makes the frame of a post (`Frame`) as JSON, in one pass over its raw bytes.
///
/// Each leaf's text is looked for where its origin says that it stands, and followed byte by byte: where the raw bytes have something else
/// (markup, a line end, a character reference), it goes on at the next place where both agree again. Whatever it finds, the frame is
/// exact; what it does not find makes it longer only.
struct FrameWriter {
  /// How many bytes must agree before the text counts as found again, unless the text ends sooner. Four: shorter ones agree by chance.
  private static let sameBytes = 4
  /// How far the raw bytes are searched for the text's next place: past a link's address, hardly past a paragraph.
  private static let window = 4096
  /// How many bytes of the text may have no counterpart: one character, or the space that a line end became.
  private static let lostBytes = 4

  private let raw: UnsafeBufferPointer<UInt8>
  private var json = JSONWriter()
  /// All raw bytes before this are in the frame.
  private var at = 0
  /// Comparisons that searching may still cost, so that no input makes it more than linear.
  private var budget: Int
  private var copied = 0
  private var skipped = 0
  private var literal = 0..<0

  /// The JSON of the frame of a post fresh from its reader.
  static func json(_ post: Post, raw: [UInt8]) -> [UInt8] {
    raw.withUnsafeBufferPointer { raw in
      post.bytes.withUnsafeBufferPointer { bytes in
        var writer = FrameWriter(raw)
        writer.run(post, bytes)
        return writer.json.bytes
      }
    }
  }

  private init(_ raw: UnsafeBufferPointer<UInt8>) {
    self.raw = raw
    budget = raw.count * 64 + 65_536
  }

  private mutating func run(_ post: Post, _ bytes: UnsafeBufferPointer<UInt8>) {
    // The text of a JSON record or a feed's item has places of its own, which are not those of the raw bytes.
    let hasPlaces = post.blocks.first.map { Int($0.origin.end) == raw.count } ?? false
    json.beginArray()
    for index in post.blocks.indices where post.isLive(index) {
      let block = post.blocks[index]
      let place = hasPlaces ? block.origin.range.clamped(to: 0..<raw.count) : nil
      if block.picture >= 0 {
        var shown = post.shown(index)
        shown.withUTF8 { take($0, within: place) }
      } else {
        take(UnsafeBufferPointer(rebasing: bytes[block.text.range]), within: place)
      }
    }
    leave(at..<raw.count)
    skipped = 0
    flush()
    json.endArray()
  }

  // MARK: Following a text

  private mutating func take(_ text: UnsafeBufferPointer<UInt8>, within place: Range<Int>?) {
    var t = 0
    var r = max(at, place?.lowerBound ?? find(text))
    let end = place.map { max($0.upperBound, r) } ?? raw.count
    guard r < end else { return skip(text.count) }
    leave(at..<r)
    while t < text.count, r < end {
      let count = common(text, t, r, end)
      if count > 0 {
        copy(count)
        t += count
        r += count
      }
      guard t < text.count, r < end, let (lost, extra) = next(text, t, r, end) else { break }
      skip(lost)
      leave(r..<r + extra)
      t += lost
      r += extra
    }
    skip(text.count - t)
    at = r
  }

  /// How many bytes agree from here on, whole characters only.
  private func common(_ text: UnsafeBufferPointer<UInt8>, _ t: Int, _ r: Int, _ end: Int) -> Int {
    let most = min(text.count - t, end - r)
    var count = 0
    if let left = text.baseAddress, let right = raw.baseAddress {
      while count + 8 <= most {
        let a = UnsafeRawPointer(left + t + count).loadUnaligned(as: UInt64.self)
        let b = UnsafeRawPointer(right + r + count).loadUnaligned(as: UInt64.self)
        guard a == b else { break }
        count += 8
      }
    }
    while count < most, text[t + count] == raw[r + count] { count += 1 }
    while count > 0, !starts(text, t + count) || !starts(raw, r + count) { count -= 1 }
    return count
  }

  /// Whether a character may start here: no byte that continues one.
  @inline(__always)
  private func starts(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool { at >= bytes.count || bytes[at] & 0xC0 != 0x80 }

  /// How much of the text and of the raw bytes to pass over until both agree again; nil when they do not within the window.
  private mutating func next(_ text: UnsafeBufferPointer<UInt8>, _ t: Int, _ r: Int, _ end: Int) -> (lost: Int, extra: Int)? {
    let last = min(Self.window, end - r - 1)
    guard last >= 0 else { return nil }
    for extra in 0...last {
      budget -= 1
      guard budget > 0 else { return nil }
      guard starts(raw, r + extra) else { continue }
      let most = min(Self.lostBytes, text.count - t - 1)
      for lost in 0...max(0, most) where raw[r + extra] == text[t + lost] && lost + extra > 0 && starts(text, t + lost) {
        let wanted = min(Self.sameBytes, text.count - t - lost)
        guard r + extra + wanted <= end else { continue }
        var same = 1
        while same < wanted, raw[r + extra + same] == text[t + lost + same] { same += 1 }
        if same == wanted { return (lost, extra) }
      }
    }
    return nil
  }

  /// Where a text without a place starts, by its first bytes; the end of the raw bytes when it is not found.
  private mutating func find(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    let wanted = min(16, text.count)
    guard wanted >= Self.sameBytes else { return raw.count }
    var r = at
    while r + wanted <= raw.count, budget > 0 {
      let found = ByteScan.first(text[0], in: raw, from: r)
      budget -= (found - r) / 8 + 1
      guard found + wanted <= raw.count else { break }
      var same = 1
      while same < wanted, raw[found + same] == text[same] { same += 1 }
      if same == wanted { return found }
      r = found + 1
    }
    return raw.count
  }

  // MARK: Steps

  private mutating func copy(_ count: Int) {
    if skipped > 0 || !literal.isEmpty { flush() }
    copied += count
  }

  private mutating func skip(_ count: Int) {
    guard count > 0 else { return }
    skipped += count
  }

  /// Raw bytes that the stream does not hold. Those of one gap follow each other.
  private mutating func leave(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    literal = literal.isEmpty ? range : literal.lowerBound..<range.upperBound
  }

  private mutating func flush() {
    if copied > 0 { json.int(copied) }
    if skipped > 0 { json.int(-skipped) }
    if !literal.isEmpty { write(UnsafeBufferPointer(rebasing: raw[literal])) }
    copied = 0
    skipped = 0
    literal = 0..<0
  }

  private mutating func write(_ bytes: UnsafeBufferPointer<UInt8>) {
    if UTF8Check.isValid(bytes) { return json.string(bytes) }
    json.beginObject()
    json.key("hex")
    json.string(HexDigit.text(bytes))
    json.endObject()
  }
}
