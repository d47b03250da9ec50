/// Makes one picture of a picture that a post shows again, in the same or in another size.
public struct DedupeImages: Stage {
  public static let name = "dedupe-images"
  public static let summary = "One picture is one entry, with all its sizes; counters of readers and spacers go."
  public static let discussion = """
    Addresses are compared without scheme, `www.`, tracking parameters and ways of escaping (`url`), and without what only asks for \
    another version: WordPress sizes, width, quality and crop in folders and parameters, proxies and caches with the address inside the \
    address (`variant`). A version that the address declares in another shape is another picture; a text that two pictures share never \
    makes them one. The first place in the post stays, with the largest version's address.
    """

  /// How two pictures are told to be the same.
  public enum Match: String, Sendable, CaseIterable {
    /// The same address.
    case url
    /// Versions of one address.
    case variant
  }

  public var match: [Match] = [.url, .variant]

  public init() {}

  public static let settings: [Setting<Self>] = [
    .choices("match", \.match, help: "what makes two pictures one: url (the same address), variant (another size of it)")
  ]

  public static let rules = [
    Rule("same-address", "the picture stands in the post already, at the same address"),
    Rule("variant", "the picture stands in the post already, in another size or through another server"),
    Rule("larger-version", "another version of the picture that stands in the post is larger"),
    Rule("tracking-pixel", "the picture counts readers and shows nothing"),
    Rule("spacer", "the picture fills a gap and shows nothing"),
    Rule("no-address", "the picture has no address"),
  ]

  public static let example: StageExample? = StageExample(
    posts: [
      """
      A bridge was opened on Monday.

      ![](https://news.example/wp-content/uploads/bridge-scaled.jpg)
      ![](https://news.example/wp-content/uploads/bridge-1024x683.jpg)
      ![](https://news.example/wp-content/uploads/river.jpg)

      It had taken eleven years.
      """
    ], keeps: ["A bridge was opened on Monday.", "It had taken eleven years."])

  public func edits(to post: Post) -> [Edit] {
    guard !post.pictures.isEmpty else { return [] }
    var edits: [Edit] = []
    var groups = PictureGroups(allowing: match)
    // A picture by itself repeats nothing.
    let shown = post.blocks.indices.reduce(0) { $0 + (post.blocks[$1].kind == .image && post.isLive($1) ? 1 : 0) }
    let isAlone = shown + post.pictures.count(where: { $0.fromMetadata }) < 2
    for block in post.blocks.indices where post.blocks[block].kind == .image && post.isLive(block) {
      let picture = Int(post.blocks[block].picture)
      guard post.pictures.indices.contains(picture) else { continue }
      if let edit = Self.invisible(post.pictures[picture], block) {
        edits.append(edit)
      } else if !isAlone, let (survivor, relation) = groups.place(picture, at: block, of: post) {
        let line = post.blocks[survivor.block].line
        let place = line > 0 ? "same picture as line \(line)" : "same picture as an earlier one"
        let rule = relation == .sameAddress ? "same-address" : "variant"
        edits.append(
          Edit(.join(picture: picture, block: block, to: survivor.picture), Reason(rule, place, evidence: relation.evidence)))
      }
    }
    for picture in post.pictures.indices where !isAlone && post.pictures[picture].fromMetadata && post.pictures[picture].joined < 0
    {
      guard let (survivor, relation) = groups.find(post.pictures[picture]) else { continue }
      edits.append(
        Edit(
          .join(picture: picture, block: -1, to: survivor.picture),
          Reason(
            relation == .sameAddress ? "same-address" : "variant",
            "the page's own picture is the one of line \(post.blocks[survivor.block].line)",
            evidence: relation.evidence)))
    }
    return edits
  }

  private static func invisible(_ picture: Picture, _ block: Int) -> Edit? {
    if picture.address.isEmpty, picture.versions.isEmpty {
      return Edit(.remove(block: block), Reason("no-address", "the picture has no address"))
    }
    guard let (rule, evidence) = InvisiblePicture.purpose(of: picture) else { return nil }
    let text = rule == "spacer" ? "fills a gap and shows nothing" : "counts readers and shows nothing"
    return Edit(.remove(block: block), Reason(rule, text, evidence: evidence))
  }
}
