/// An inline element inside a leaf's text: a link, emphasis, a `span` with a telling class, a `time`.
public struct Mark: Sendable, BitwiseCopyable {
  public var tag: Tag
  /// The marked text in `Post.bytes`; it lies inside its block's text.
  public var text: Extent
  /// The element's attributes in `Post.attributes`.
  public var attributes: Extent

  @inlinable public init(tag: Tag, text: Extent, attributes: Extent = .empty) {
    self.tag = tag
    self.text = text
    self.attributes = attributes
  }
}

/// One attribute of an element; only those named by `AttributeName` are kept.
public struct Attribute: Sendable, BitwiseCopyable {
  public var name: AttributeName
  /// Of a class, which of the page's different values it is, from 1 on; 0 for other attributes and where nobody counted.
  public var number: UInt16
  /// The value in `Post.bytes`, character references resolved.
  public var value: Extent

  @inlinable public init(name: AttributeName, value: Extent, number: UInt16 = 0) {
    self.name = name
    self.number = number
    self.value = value
  }
}

/// The attributes that some stage reads.
public enum AttributeName: UInt8, Sendable, CaseIterable, BitwiseCopyable {
  case `class`, id, role, href, src, srcset, alt, title, rel, itemprop, itemtype, itemscope, property, content, datetime, name,
    lang, dir
  case width, height, style, hidden, ariaHidden, ariaLabel, type, colspan, rowspan, start, cite
  /// Any `data-…` attribute whose name speaks of a picture's address (`data-src`, `data-original`, `data-srcset` …).
  case dataSource, dataSourceSet
  /// Any `data-…` attribute whose name speaks of a caption, a credit, or a component's name.
  case dataCaption, dataCredit, dataComponent
  /// How a list is numbered: an item's own number, and a list that counts down.
  case value, reversed
  /// For what screens a `source` is.
  case media
  /// The id of what a button shows and hides.
  case ariaControls
}
