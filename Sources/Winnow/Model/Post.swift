/// One document: a page, an article, a feed item, as flat arrays over one buffer.
///
/// `blocks[0]` is always the document. Everything that holds text points into `bytes`; text that a stage puts in is appended there.
public struct Post: Sendable {
  public var identity: Identity {
    _read { yield boxedIdentity.value }
    _modify { yield &boxedIdentity.value }
  }
  /// The text of all leaves and the values of all attributes, valid UTF-8. Ranges into it never overlap in meaning but may repeat.
  public var bytes: [UInt8] = []
  public var blocks: [Block] = []
  public var marks: [Mark] = []
  public var attributes: [Attribute] = []
  public var pictures: [Picture] = []
  public var claims: [Claim] = []
  public var fields: Fields {
    _read { yield boxedFields.value }
    _modify { yield &boxedFields.value }
  }
  /// What the stages have taken so far: leaves, and bytes of their text.
  public var removed = (blocks: 0, bytes: 0)

  /// What has been found out about the addresses of its pictures.
  let pictureKeys = PictureKeyShelf()
  /// What its JSON-LD says.
  let scripts = ParsedScripts()

  // Stages hold posts by the dozen, and each copy would count all the texts in these.
  private var boxedIdentity: Boxed<Identity>
  private var boxedFields = Boxed(Fields())

  public init(identity: Identity) { boxedIdentity = Boxed(identity) }

  /// Where a post came from, and what it is called.
  public struct Identity: Sendable {
    /// The index's id, else the canonical address, else the path.
    public var id = ""
    /// The source's kind: `folder`, `jsonl`, `urls`, `feed`, `stdin`.
    public var source = "folder"
    public var path: String?
    /// The folder that `path` starts from, as the system reads it; nil where the post is not in a file.
    public var root: String?
    public var url: String?
    /// Where no source gives the address: what the page itself states, its canonical link, else `og:url`. Nil unless it is absolute and has a
    /// path: templates state the site's front page by mistake.
    public var stated: String?
    /// The address by which to tell what sort of page the post is, and whose its links are.
    public var address: String? { url ?? stated }
    /// The registrable domain, or the folder the post was found in.
    public var site = ""
    /// Whether the site is known from an index or an address; else the canonical address may tell it better than the folder.
    public var hasSite = false
    /// SHA-256 of the raw input, hexadecimal.
    public var sha256 = ""
    /// ISO 8601, as the index or the fetch says.
    public var fetchedAt: String?
    public var format = Format.text
    /// Whether the index named the post; else the canonical address may.
    public var isNamed = false

    public init() {}
  }

  /// What a post was written in.
  public enum Format: String, Sendable {
    case html, markdown, text
  }
}

extension Post {
  /// The text of an extent as a string.
  public func string(_ extent: Extent) -> String {
    String(decoding: bytes[extent.range], as: UTF8.self)
  }

  /// A leaf's text as a string.
  public func text(of block: Int) -> String { string(blocks[block].text) }

  /// Whether a leaf still stands and holds something a reader sees.
  @inlinable public func isLive(_ block: Int) -> Bool { blocks[block].isLive }

  /// The value of an element's attribute, or nil.
  public func attribute(_ name: AttributeName, in extent: Extent) -> String? {
    for i in extent.range where attributes[i].name == name { return string(attributes[i].value) }
    return nil
  }

  /// Appends text to the buffer and says where it stands.
  public mutating func append(_ text: String) -> Extent {
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    return Extent(start, bytes.count)
  }
}
