import WinnowPictures

/// Makes one picture of a picture that a post shows again, in the same or in another size.
public struct DedupeImages: Stage {
  public static let name = "dedupe-images"
  public static let summary = "joins the copies and sizes of a picture into one entry; counters of readers and spacers go"
  public static let discussion = """
    Addresses are compared without scheme, `www.`, tracking parameters and ways of escaping (`url`), and without what only asks for \
    another version: WordPress sizes, width, quality and crop in folders and parameters, proxies and caches with the address inside the \
    address (`variant`). A version that the address declares in another shape is another picture; a text that two pictures share never \
    makes them one. The first place in the post stays, with the largest version's address.

    With `content` and `perceptual` the pictures' files are looked at too, where there are any: beside the post (a relative address), or in \
    the folder `pictures`, or fetched by the stage `fetch` with `pictures: true`; with `state:` a post is cleaned again when one of these files has changed. The same bytes are the same picture; with `perceptual` \
    so is what looks the same: hashes of 256 bits (as PDQ) of JPEG, PNG and WebP that differ in at most `distance` bits, both with \
    a quality of 50 or more, and pictures of one shape. What cannot be looked at is noted in the ledger with the reason, and compared by \
    address.
    """

  /// How far two pictures are compared; each includes those before it.
  public enum Match: String, Sendable, CaseIterable {
    /// The same address.
    case url
    /// Versions of one address.
    case variant
    /// The same file under another address.
    case content
    /// Another file that looks the same.
    case perceptual
  }

  public var match: [Match] = [.url, .variant]
  public var distance = PerceptualHash.sameDistance
  public var pictures = ""
  let shelf = PictureShelf()

  public init() {}

  public static let settings: [Setting<Self>] = [
    .choices(
      "match", \.match,
      help: "what makes two pictures one: url (the same address), variant (another size of it), content (the same file), "
        + "perceptual (the same look); each includes those before it"),
    .integer(
      "distance", \.distance, in: 0...96, help: "bits of 256 in which the hashes of one picture's versions differ at the most"),
    .path("pictures", \.pictures, help: "a folder of pictures, as a mirror has them: host/path for web addresses"),
  ]

  public static let rules = [
    Rule("same-address", "the picture stands in the post already, at the same address"),
    Rule("variant", "the picture stands in the post already, in another size or through another server"),
    Rule("same-content", "the picture stands in the post already: another address, the same file"),
    Rule("same-look", "the picture stands in the post already: another file that looks the same"),
    Rule("larger-version", "another version of the picture that stands in the post is larger, and gives its address"),
    Rule("unreadable-picture", "a note: the picture's file cannot be looked at, or could not be fetched"),
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
    var pass = PicturePass(self, post)
    return pass.run()
  }

  /// Whether pictures' files are looked at.
  var readsFiles: Bool { match.contains(.content) || match.contains(.perceptual) }

  /// The distance up to which two pictures look the same; below 0 where looks do not count.
  var reach: Int { match.contains(.perceptual) ? distance : -1 }

  /// What a picture's file says.
  func find(_ picture: Picture, of post: Post.Identity) -> PictureShelf.Found {
    shelf.find(picture, of: post, folder: pictures, isDecoded: match.contains(.perceptual))
  }
}
