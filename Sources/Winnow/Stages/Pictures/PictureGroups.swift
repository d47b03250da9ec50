import WinnowBase

/// The different pictures of a post so far, each under the keys of all its versions.
struct PictureGroups {
  /// Where a picture stood first.
  struct Member {
    var picture: Int
    var block: Int
  }

  private let allowsVariants: Bool
  private var members: [(member: Member, key: PictureKey)] = []
  // By the hashes of the keys' bytes.
  private var byExact: [UInt64: Int] = [:]
  private var byFamily: [UInt64: [Int]] = [:]
  /// By the hashes of the first addresses themselves, which most repeated pictures repeat.
  private var byAddress: [UInt64: Int] = [:]
  /// Members whose other versions nobody has looked for yet: a post's last picture is seldom asked for again.
  private var pending: [(versions: [String], index: Int)] = []

  /// So many pictures of one family are asked, lest a page of thousands take quadratic time.
  private static let mostInFamily = 256

  init(allowing match: [DedupeImages.Match]) { allowsVariants = match.contains { $0 != .url } }

  /// Finds the earlier picture that this one repeats, or takes it in as a new one.
  mutating func place(_ picture: Int, at block: Int, of post: Post) -> (Member, PictureKey.Relation)? {
    let address = Hash64.of(post.pictures[picture].address)
    if let index = byAddress[address] { return (members[index].member, .sameAddress) }
    let key = post.pictureKeys.key(of: post.pictures[picture].address)
    settle(post.pictureKeys)
    if let found = find(key) { return found }
    let index = members.count
    byAddress[address] = index
    members.append((Member(picture: picture, block: block), key))
    remember(key, index)
    let versions = post.pictures[picture].versions
    if !versions.isEmpty { pending.append((versions, index)) }
    return nil
  }

  private mutating func settle(_ shelf: PictureKeyShelf) {
    for (versions, index) in pending {
      for version in versions { remember(shelf.key(of: version), index, isVersion: true) }
    }
    pending = []
  }

  /// Whether an earlier picture has the same address to the letter, and was not found to be a version of another.
  func holds(_ address: String) -> Bool { byAddress[Hash64.of(address)] != nil }

  /// The earlier picture that shows the same, nil if there is none.
  mutating func find(_ picture: Picture, of post: Post) -> (Member, PictureKey.Relation)? {
    settle(post.pictureKeys)
    return find(post.pictureKeys.key(of: picture.address))
  }

  private func find(_ key: PictureKey) -> (Member, PictureKey.Relation)? {
    if let index = byExact[Hash64.of(key.exact)] { return (members[index].member, .sameAddress) }
    for index in (byFamily[Hash64.of(key.family)] ?? []).prefix(Self.mostInFamily) {
      if let relation = members[index].key.relation(to: key, variants: allowsVariants) { return (members[index].member, relation) }
    }
    return nil
  }

  private mutating func remember(_ key: PictureKey, _ index: Int, isVersion: Bool = false) {
    let exact = Hash64.of(key.exact)
    if byExact[exact] == nil { byExact[exact] = index }
    if !isVersion || key.family != members[index].key.family { byFamily[Hash64.of(key.family), default: []].append(index) }
  }
}
