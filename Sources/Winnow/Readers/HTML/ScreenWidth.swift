import WinnowBase

/// The screens that a `source` of a picture is for.
enum ScreenWidth {
  /// What a source without conditions gets: it is for screens of any width, and one that asks for a wide screen comes before it.
  static let any = 1_000_000

  /// The pixels of a root element's letter in every browser as it is delivered.
  private static let pixelsOfEm = 16.0

  /// The width up to which a `media` attribute lets a source be taken, in CSS pixels: `(max-width: 600px)` gives 600. A condition without
  /// an upper end gives `any` and its lower end, so that of several the one for the widest screens is first. Of alternatives the widest
  /// counts; what is for paper or for a dark or calm screen alone gives 0.
  static func widest(_ media: ArraySlice<UInt8>) -> Int {
    var widest = 0
    for query in media.split(separator: 0x2C) {
      let query = Array(query)
      if special.contains(where: { query.contains($0) }) { continue }
      let most = pixels(after: "max-width", in: query)
      let least = pixels(after: "min-width", in: query) ?? 0
      widest = max(widest, most ?? any + least)
    }
    return widest
  }

  private static let special: [StaticString] = ["print", "prefers-", "orientation"]

  /// The number behind a feature's name and a colon; nil where the query does not name the feature.
  private static func pixels(after name: StaticString, in query: [UInt8]) -> Int? {
    let count = name.utf8CodeUnitCount
    guard query.count > count,
      let start = (0...query.count - count).first(where: { at in
        query[at..<at + count].elementsEqual(UnsafeBufferPointer(start: name.utf8Start, count: count)) { $0 | 0x20 == $1 | 0x20 }
      })
    else { return nil }
    let rest = query[(start + count)...].drop { $0 <= 0x20 || $0 == 0x3A }
    let digits = rest.prefix { $0 &- 0x30 < 10 || $0 == 0x2E }
    guard let number = Double(String(decoding: digits.prefix(12), as: UTF8.self)), number >= 0, number < Double(any) else {
      return nil
    }
    let unit = rest.dropFirst(digits.count).prefix(3)
    return Int(unit.contains(0x65) || unit.contains(0x45) ? number * pixelsOfEm : number)
  }
}
