/// One piece of a post. Blocks stand in one flat array in reading order, a container before what it owns.
public struct Block: Sendable, BitwiseCopyable {
  public var kind: BlockKind
  /// The HTML element the block came from; `.none` for anonymous text and for other formats.
  public var tag: Tag
  /// A heading's level (1 to 6), a list item's depth (1 and up), else 0.
  public var level: UInt8
  public var flags: Flags
  /// The index of the container, -1 for the document.
  public var parent: Int32
  /// The index after the last block that this one owns; its own index + 1 for a leaf.
  public var end: Int32
  /// A leaf's text in `Post.bytes`: valid UTF-8, white space folded to single spaces (except in code), trimmed.
  public var text: Extent
  /// How many bytes of `text` stand inside links.
  public var linkBytes: Int32
  /// Where the block stands in the raw input: byte offsets.
  public var origin: Extent
  /// The line of `origin.start` in the raw input, from 1.
  public var line: Int32
  /// The element's attributes in `Post.attributes`.
  public var attributes: Extent
  /// The block's marks (inline elements) in `Post.marks`.
  public var marks: Extent
  /// An image block's picture in `Post.pictures`, else -1.
  public var picture: Int32

  public struct Flags: OptionSet, Sendable, BitwiseCopyable {
    public let rawValue: UInt8
    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// A stage took the block away.
    public static let removed = Flags(rawValue: 1)
    /// Not shown to a reader: `hidden`, `aria-hidden`, `display:none`, `noscript`, `template`.
    public static let hidden = Flags(rawValue: 2)
    /// The block shows the text of a table's head or a definition's term.
    public static let term = Flags(rawValue: 4)
    /// An ordered list, or an item of one.
    public static let ordered = Flags(rawValue: 8)
    /// A stage changed the text; `Post.edited` holds what it was.
    public static let edited = Flags(rawValue: 16)
    /// A field for an e-mail address stands right in the element.
    public static let asksAddress = Flags(rawValue: 32)
    /// A field for something else stands right in the element.
    public static let asksMore = Flags(rawValue: 64)
  }

  @inlinable public init(
    kind: BlockKind, tag: Tag = .none, level: UInt8 = 0, flags: Flags = [], parent: Int32, text: Extent = .empty,
    origin: Extent = .empty, line: Int32 = 0
  ) {
    self.kind = kind
    self.tag = tag
    self.level = level
    self.flags = flags
    self.parent = parent
    self.end = 0
    self.text = text
    self.linkBytes = 0
    self.origin = origin
    self.line = line
    self.attributes = .empty
    self.marks = .empty
    self.picture = -1
  }

  @inlinable public var isRemoved: Bool { flags.contains(.removed) }

  /// Whether it is a leaf that still stands and holds something a reader sees.
  @inlinable public var isLive: Bool { kind.isLeaf && !isRemoved && (picture >= 0 || !text.isEmpty) }
}
