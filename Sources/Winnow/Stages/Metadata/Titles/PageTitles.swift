import WinnowBase

/// The page's own titles, made ready once for comparing with the headlines of all that its JSON-LD describes.
struct PageTitles {
  /// Folded.
  private let titles: [String]
  private lazy var texts = titles.map { Array($0.utf8) }
  private lazy var words = titles.map { Set($0.pieces(at: 0x20)) }

  /// - Parameter titles: folded.
  init(_ titles: [String]) { self.titles = titles }

  var isEmpty: Bool { titles.isEmpty }

  /// 1 when a headline is one of the titles or a part of one, -1 when it is another, 0 when it is too short to tell.
  mutating func agreement(with headline: String) -> Int {
    let folded = MetadataText.fold(headline)
    guard folded.utf8.count >= 4 else { return 0 }
    let key = Array(folded.utf8)
    for title in texts {
      let isPart = title.count <= TitleHeading.longestTitle && TitleHeading.contains(title, key)
      if isPart || title.count > 12 && TitleHeading.contains(key, title) { return 1 }
    }
    let own = Set(folded.pieces(at: 0x20))
    for known in words where own.count(where: { known.contains($0) }) * 2 > own.count { return 1 }
    return -1
  }
}
