/// The summary that opens an article, known by what the page's metadata says of itself: the description is the summary, or begins as it does.
struct OwnSummary {
  private let post: Post
  private let openings: [[UInt8]]

  /// A page that describes itself more often says nothing by it.
  private static let most = 12
  /// So many bytes tell one description from another.
  private static let shortest = 32
  /// A description may be cut behind so many.
  private static let longest = 60

  init(_ post: Post) {
    self.post = post
    var openings: [[UInt8]] = []
    for place in post.claims.places(of: .meta) where openings.count < Self.most {
      let claim = post.claims[place]
      switch claim.name {
      case "description", "og:description", "twitter:description":
        let text = Self.unindented(Array(MetadataText.clean(claim.value).utf8)[...])
        guard text.count >= Self.shortest else { continue }
        openings.append(Array(text.prefix(min(Self.longest, text.count * 3 / 4 + 1))))
      default: break
      }
    }
    self.openings = openings
  }

  /// The text behind the ideographic space that indents a paragraph in Chinese and Japanese.
  private static func unindented(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text = text
    while text.starts(with: [0xE3, 0x80, 0x80]) { text = text.dropFirst(3) }
    return text
  }

  /// Whether a leaf begins as the page's description does.
  func opens(_ leaf: Int) -> Bool {
    guard !openings.isEmpty, post.blocks[leaf].text.count >= Self.shortest else { return false }
    let text = Self.unindented(post.bytes[post.blocks[leaf].text.range])
    return openings.contains { text.starts(with: $0.prefix(text.count)) }
  }
}
