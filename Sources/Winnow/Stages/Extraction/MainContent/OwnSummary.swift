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
    // Most pages describe themselves twice in the same words.
    var last: (place: Int, opening: [UInt8]?)?
    for place in post.claims.indices where openings.count < Self.most && Self.isDescription(post.claims[place]) {
      if let last, Self.areSame(post.claims[last.place].value, post.claims[place].value) {
        if let opening = last.opening { openings.append(opening) }
        continue
      }
      let text = Self.unindented(Array(MetadataText.clean(post.claims[place].value).utf8)[...])
      let opening = text.count >= Self.shortest ? Array(text.prefix(min(Self.longest, text.count * 3 / 4 + 1))) : nil
      last = (place, opening)
      if let opening { openings.append(opening) }
    }
    self.openings = openings
  }

  /// Whether two texts have the same bytes.
  private static func areSame(_ one: String, _ other: String) -> Bool {
    guard one.utf8.count == other.utf8.count else { return false }
    return one.utf8.withContiguousStorageIfAvailable { one in
      other.utf8.withContiguousStorageIfAvailable { one.elementsEqual($0) } ?? false
    } ?? false
  }

  private static func isDescription(_ claim: Claim) -> Bool {
    guard claim.origin == .meta else { return false }
    return switch claim.name.utf8.count {
    case 11: claim.name == "description"
    case 14: claim.name == "og:description"
    case 19: claim.name == "twitter:description"
    default: false
    }
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
