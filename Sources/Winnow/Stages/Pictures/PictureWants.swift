/// The web addresses of a post's pictures whose bytes `dedupe-images` would look at: one a family of addresses, none that a local file
/// stands for, none that counts readers.
enum PictureWants {
  static func addresses(in post: Post, _ stage: DedupeImages) -> [String] {
    guard stage.readsFiles else { return [] }
    var groups = PictureGroups(allowing: stage.match)
    var found: [String] = []
    func take(_ picture: Picture) {
      guard let address = PictureFiles.webAddress(of: picture.address), InvisiblePicture.purpose(of: picture) == nil,
        !PictureFiles.paths(of: picture.address, in: post.identity, folder: stage.pictures).contains(where: {
          FileKind(path: $0)?.isFile ?? false
        })
      else { return }
      found.append(address)
    }
    for block in post.blocks.indices where post.blocks[block].kind == .image && post.isLive(block) {
      let picture = Int(post.blocks[block].picture)
      guard post.pictures.indices.contains(picture), groups.place(picture, at: block, of: post) == nil else { continue }
      take(post.pictures[picture])
    }
    for picture in post.pictures where picture.fromMetadata && picture.joined < 0 {
      if groups.find(picture, of: post) == nil { take(picture) }
    }
    return found
  }
}
