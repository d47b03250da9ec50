import WinnowAttribution

/// One picture of a post with all its versions. Image blocks point to it; `dedupe-images` joins pictures that are the same.
public struct Picture: Sendable {
  /// The address as the post gives it, made absolute where a base is known; the best version once versions are joined.
  public var address: String
  /// Other addresses of the same picture, best first: `srcset`, `picture` sources, lazy-loading attributes, merged copies.
  public var versions: [String] = []
  public var alt: String?
  public var title: String?
  /// Pixels as the markup declares them, 0 when it does not.
  public var width: Int = 0
  public var height: Int = 0
  /// The address the picture links to, where it stands inside a link.
  public var link: String?
  public var caption: String?
  public var credit: Credit?
  /// How often the picture stood in the post, 1 and up.
  public var occurrences: Int = 1
  /// Declared by the page's metadata only; no block shows it.
  public var fromMetadata = false
  /// Stands before the pictures of the text: the page's lead picture, where no block shows it.
  public var leads = false
  /// The index of the picture this one was joined to, -1 when it stands for itself.
  public var joined: Int32 = -1

  public init(address: String) { self.address = address }

  /// A picture as an element shows it.
  @inline(__always)
  init(address: String, versions: [String], alt: String?, title: String?, width: Int, height: Int, link: String?) {
    self.address = address
    self.versions = versions
    self.alt = alt
    self.title = title
    self.width = width
    self.height = height
    self.link = link
  }

  /// The picture as Markdown shows it: `![alt](address)`.
  public var markup: String { "![\(alt ?? "")](\(address))" }

  /// A thumbnail declares no more pixels than this.
  private static let thumbnailSide = 200

  /// Takes the address of the file that the picture links to, where that is the picture in full size: a version of its address, or any
  /// picture's file behind a thumbnail. Pages about a file (`/wiki/File:Name.jpg`, `/blob/main/name.png`) are no files.
  mutating func takeFullSize(of link: String, _ keys: PictureKeyShelf) {
    guard link != address, PictureRules.isPictureFile(link),
      !link.utf8.suffix(4).elementsEqual(".svg".utf8), !link.utf8.contains("/blob/")
    else { return }
    let name = Array(link.utf8.suffix(from: link.utf8.lastIndex(of: 0x2F) ?? link.utf8.startIndex))
    guard !name.contains(0x3A), !name.contains("%3a") else { return }
    if PictureSources.isPlaceholder(address) {
      guard versions.isEmpty else { return }
      address = link
      (width, height) = (0, 0)
      return
    }
    let (own, full) = (keys.key(of: address), keys.key(of: link))
    let isThumbnail = (1...Self.thumbnailSide).contains(width) && (1...Self.thumbnailSide).contains(height)
    guard own.family == full.family ? full.width == 0 || own.width > 0 && full.width >= own.width : isThumbnail else { return }
    versions.removeAll { $0 == link }
    versions.insert(address, at: 0)
    address = link
    // What the markup says is the thumbnail's size.
    (width, height) = (0, 0)
  }

  /// Whether an address asks for the same file wider and in the same shape, as both addresses say. A file under a name of its own may be
  /// cut otherwise, and so may one that states a height where the picture's own address leaves it open.
  func isSmaller(than other: String) -> Bool {
    PictureKey(address).isSmaller(than: PictureKey(other))
  }

  /// Versions that a picture takes from its copies: the most seen are 31.
  private static let mostVersions = 256

  /// Takes in what a copy of the same picture knows.
  mutating func adopt(_ copy: Picture) {
    // The metadata's copy stands nowhere in the post.
    if !copy.fromMetadata { occurrences += copy.occurrences }
    for version in [copy.address] + copy.versions {
      guard versions.count < Self.mostVersions else { break }
      if version != address, !versions.contains(version) { versions.append(version) }
    }
    title = title ?? copy.title
    link = link ?? copy.link
    caption = caption ?? copy.caption
    credit = credit ?? copy.credit
    if width == 0 { (width, height) = (copy.width, copy.height) }
  }
}
