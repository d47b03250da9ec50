import WinnowPictures

/// One post going through `dedupe-images`.
struct PicturePass {
  let stage: DedupeImages
  let post: Post
  private var edits: [Edit] = []
  private var groups: PictureGroups
  private var looks = LookGroups()
  /// Pictures that were joined by their files, and what they were joined to: later copies of their addresses go there too.
  private var joined: [Int: PictureGroups.Member] = [:]
  private var choices: [(survivor: PictureGroups.Member, best: PictureChoice)] = []

  init(_ stage: DedupeImages, _ post: Post) {
    (self.stage, self.post) = (stage, post)
    groups = PictureGroups(allowing: stage.match)
  }

  mutating func run() -> [Edit] {
    // A picture by itself repeats nothing.
    let shown = post.blocks.indices.reduce(0) { $0 + (post.blocks[$1].kind == .image && post.isLive($1) ? 1 : 0) }
    let isAlone = shown + post.pictures.count(where: { $0.fromMetadata }) < 2
    for block in post.blocks.indices where post.blocks[block].kind == .image && post.isLive(block) {
      let picture = Int(post.blocks[block].picture)
      guard post.pictures.indices.contains(picture) else { continue }
      if let edit = invisible(post.pictures[picture], block) {
        edits.append(edit)
      } else if !isAlone {
        place(picture, block)
      }
    }
    if !isAlone { placeMetadata() }
    for (survivor, best) in choices {
      guard let evidence = best.evidence else { continue }
      edits.append(
        Edit(
          .readdress(block: survivor.block, to: best.address),
          Reason("larger-version", "another version of the picture is larger", evidence: evidence)))
    }
    return edits
  }

  private mutating func place(_ picture: Int, _ block: Int) {
    if let (found, relation) = groups.place(picture, at: block, of: post) {
      let survivor = joined[found.picture] ?? found
      join(picture, block, survivor, Self.reason(relation), look: nil)
    } else if let look = look(post.pictures[picture], noting: block) {
      guard let (survivor, reason) = looks.place(look, picture, at: block, distance: stage.reach) else { return }
      joined[picture] = survivor
      join(picture, block, survivor, reason, look: look)
    }
  }

  /// The pictures that only the page's metadata names.
  private mutating func placeMetadata() {
    for picture in post.pictures.indices where post.pictures[picture].fromMetadata && post.pictures[picture].joined < 0 {
      if let (found, relation) = groups.find(post.pictures[picture], of: post) {
        join(picture, -1, joined[found.picture] ?? found, Self.reason(relation), look: nil)
      } else if let look = look(post.pictures[picture], noting: nil),
        let (survivor, reason) = looks.find(look, distance: stage.reach)
      {
        join(picture, -1, survivor, reason, look: look)
      }
    }
  }

  private static func reason(_ relation: PictureKey.Relation) -> Reason {
    Reason(relation == .sameAddress ? "same-address" : "variant", "", evidence: relation.evidence)
  }

  private mutating func join(_ picture: Int, _ block: Int, _ survivor: PictureGroups.Member, _ reason: Reason, look: PictureLook?) {
    let line = post.blocks[survivor.block].line
    var reason = reason
    if block < 0 {
      reason.text = "the page's own picture is the one of line \(line)"
    } else {
      reason.text = line > 0 ? "same picture as line \(line)" : "same picture as an earlier one"
    }
    edits.append(Edit(.join(picture: picture, block: block, to: survivor.picture), reason))
    choose(post.pictures[picture].address, survivor, look)
  }

  private mutating func choose(_ address: String, _ survivor: PictureGroups.Member, _ look: PictureLook?) {
    let first = post.pictures[survivor.picture].address
    guard address != first, survivor.block >= 0 else { return }
    let place: Int
    if let known = choices.firstIndex(where: { $0.survivor.picture == survivor.picture }) {
      place = known
    } else {
      place = choices.count
      choices.append((survivor, PictureChoice(first, look: looks.look(of: survivor.picture))))
    }
    choices[place].best.consider(address, look: look)
  }

  // MARK: Files

  /// What the picture's file says; nil where there is none, or nobody asked. What is wrong with it is noted.
  private mutating func look(_ picture: Picture, noting block: Int?) -> PictureLook? {
    guard stage.readsFiles else { return nil }
    let problem: PictureProblem
    switch stage.find(picture, of: post.identity) {
    case .missing: return nil
    case .seen(let look):
      guard let why = look.problem else { return look }
      problem = why
    case .problem(let why): problem = why
    }
    if let block {
      let reason = Reason("unreadable-picture", problem.description, evidence: picture.address)
      edits.append(Edit(.note(block: block), reason))
    }
    return stage.find(picture, of: post.identity).look
  }

  private func invisible(_ picture: Picture, _ block: Int) -> Edit? {
    if picture.address.isEmpty, picture.versions.isEmpty {
      return Edit(.remove(block: block), Reason("no-address", "the picture has no address"))
    }
    // What was placed before under this address shows something; only a size of its own could say otherwise.
    if !stage.readsFiles, picture.width == 0 || picture.height == 0, groups.holds(picture.address) { return nil }
    if let (rule, evidence) = InvisiblePicture.purpose(of: picture) {
      let text = rule == "spacer" ? "fills a gap and shows nothing" : "counts readers and shows nothing"
      return Edit(.remove(block: block), Reason(rule, text, evidence: evidence))
    }
    guard stage.readsFiles, let look = stage.find(picture, of: post.identity).look, look.width > 0, look.height > 0,
      min(look.width, look.height) <= InvisiblePicture.largestPixel
    else { return nil }
    return Edit(
      .remove(block: block),
      Reason("spacer", "fills a gap and shows nothing", evidence: "\(look.width) by \(look.height) pixels in its file"))
  }
}
