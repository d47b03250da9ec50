import WinnowPictures

/// The different pictures of a post so far whose files could be looked at.
struct LookGroups {
  private var members: [(member: PictureGroups.Member, look: PictureLook)] = []

  /// Finds the earlier picture that is the same by its file, or takes it in as a new one. Each is compared with the first of its kind
  /// only, so that a chain of pictures, each like the one before, does not become one.
  mutating func place(_ look: PictureLook, _ picture: Int, at block: Int, distance: Int) -> (PictureGroups.Member, Reason)? {
    if let found = find(look, distance: distance) { return found }
    members.append((PictureGroups.Member(picture: picture, block: block), look))
    return nil
  }

  /// The earlier picture that is the same, the nearest where there are several, with the rule and what it saw.
  func find(_ look: PictureLook, distance: Int) -> (PictureGroups.Member, Reason)? {
    var nearest: (member: PictureGroups.Member, distance: Int, quality: Int)?
    for (member, other) in members {
      switch other.relation(to: look, distance: distance) {
      case .sameContent:
        return (member, Reason("same-content", "", evidence: "same bytes, SHA-256 \(look.content.hex.prefix(12))…"))
      case .sameLook(let bits, let quality):
        if bits < nearest?.distance ?? .max { nearest = (member, bits, quality) }
      case nil: continue
      }
    }
    return nearest.map {
      ($0.member, Reason("same-look", "", evidence: "distance \($0.distance) of 256, quality \($0.quality)"))
    }
  }

  /// What is known of a member's file.
  func look(of picture: Int) -> PictureLook? { members.first { $0.member.picture == picture }?.look }
}
