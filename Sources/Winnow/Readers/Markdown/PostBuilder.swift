import WinnowBase

/// Appends blocks, text and attributes to a flat post while a reader walks through its input.
struct PostBuilder: ~Copyable {
  var post: Post
  /// Resolves picture addresses against the post's own.
  let address: HTMLAddress
  let depthLimit: Int
  /// The open containers' block indices, the document first.
  private(set) var open: [Int32] = [0]

  init(identity: Post.Identity, size: Int, limits: ReaderLimits) {
    post = Post(identity: identity)
    address = HTMLAddress(page: identity.url, base: nil)
    depthLimit = max(1, limits.depth)
    post.bytes.reserveCapacity(size + size / 16)
    var document = Block(kind: .document, parent: -1, line: 1)
    document.origin = Extent(0, size)
    post.blocks.append(document)
  }

  var parent: Int32 { open.last ?? 0 }

  /// Opens a container; false at the depth limit, where what follows joins the container that is open.
  mutating func openContainer(_ kind: BlockKind, tag: Tag, flags: Block.Flags = [], start: Int, line: Int32) -> Bool {
    guard open.count < depthLimit else { return false }
    let block = Block(kind: kind, tag: tag, flags: flags, parent: parent, origin: Extent(start, start), line: line)
    open.append(Int32(truncatingIfNeeded: post.blocks.count))
    post.blocks.append(block)
    return true
  }

  /// Closes the container opened last; its origin ends where that of its last block ends, or at `end` if that is later.
  mutating func closeContainer(end: Int = 0) {
    guard open.count > 1, let index = open.popLast().map(Int.init) else { return }
    post.blocks[index].end = Int32(truncatingIfNeeded: post.blocks.count)
    let last = max(Int32(truncatingIfNeeded: end), post.blocks[index].origin.end)
    post.blocks[index].origin.end = last
    let owner = Int(parent)
    if owner > 0 { post.blocks[owner].origin.end = max(post.blocks[owner].origin.end, last) }
  }

  /// Appends a leaf and returns its index.
  @discardableResult
  mutating func leaf(
    _ kind: BlockKind, tag: Tag, level: UInt8 = 0, flags: Block.Flags = [], text: Extent, origin: Extent, line: Int32
  ) -> Int {
    let index = post.blocks.count
    var block = Block(kind: kind, tag: tag, level: level, flags: flags, parent: parent, text: text, origin: origin, line: line)
    block.end = Int32(truncatingIfNeeded: index + 1)
    post.blocks.append(block)
    // The last leaf need not end last: a comment stands behind the paragraph that it stood in.
    let owner = Int(parent)
    if owner > 0 { post.blocks[owner].origin.end = max(post.blocks[owner].origin.end, origin.end) }
    return index
  }

  /// Appends an image block with its picture.
  mutating func image(_ picture: Picture, tag: Tag = .img, attributes: Extent = .empty, origin: Extent, line: Int32) {
    let index = leaf(.image, tag: tag, text: .empty, origin: origin, line: line)
    post.blocks[index].picture = Int32(truncatingIfNeeded: post.pictures.count)
    post.blocks[index].attributes = attributes
    post.pictures.append(picture)
  }

  /// Appends attributes with their values behind the text written so far.
  mutating func attributes(_ values: [(AttributeName, String)]) -> Extent {
    guard !values.isEmpty else { return .empty }
    let start = post.attributes.count
    for (name, value) in values { post.attributes.append(Attribute(name: name, value: post.append(value))) }
    return Extent(start, post.attributes.count)
  }

  /// Appends bytes with white space folded to single spaces and trimmed.
  mutating func folded(_ bytes: UnsafeBufferPointer<UInt8>) -> Extent {
    var fold = TextFold(start: post.bytes.count)
    fold.append(bytes, to: &post.bytes)
    return fold.finish(&post.bytes)
  }

  /// Appends bytes without white space to fold, trimmed.
  mutating func trimmed(_ bytes: UnsafeBufferPointer<UInt8>) -> Extent {
    var fold = TextFold(start: post.bytes.count)
    post.bytes.append(run: bytes)
    return fold.finish(&post.bytes)
  }

  /// Closes everything and gives the post, which is whole.
  consuming func finish() -> Post {
    while open.count > 1 { closeContainer() }
    post.blocks[0].end = Int32(truncatingIfNeeded: post.blocks.count)
    return post
  }
}
