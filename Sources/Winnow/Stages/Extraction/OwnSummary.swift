/// The summary that opens an article, known by what the page's metadata says of itself: the description is the summary, or begins as it does.
struct OwnSummary {
  private let post: Post
  private let openings: [[UInt8]]

  /// So many bytes tell one description from another.
  private static let shortest = 32
  /// A description may be cut behind so many.
  private static let longest = 60

  init(_ post: Post) {
    self.post = post
    var openings: [[UInt8]] = []
    for claim in post.claims where claim.origin == .meta {
      switch claim.name {
      case "description", "og:description", "twitter:description":
        let text = Array(MetadataText.clean(claim.value).utf8)
        guard text.count >= Self.shortest else { continue }
        openings.append(Array(text.prefix(min(Self.longest, text.count * 3 / 4 + 1))))
      default: break
      }
    }
    self.openings = openings
  }

  /// Whether a leaf begins as the page's description does.
  func opens(_ leaf: Int) -> Bool {
    guard !openings.isEmpty, post.blocks[leaf].text.count >= Self.shortest else { return false }
    let text = post.bytes[post.blocks[leaf].text.range]
    return openings.contains { text.starts(with: $0.prefix(text.count)) }
  }
}
