/// One piece of a leaf's inline content, in order. Offsets are into the content that was scanned.
struct InlineToken {
  enum Kind: UInt8 {
    /// Text as it stands; brackets that opened nothing are text too.
    case text
    /// A character reference or an escape; `value` is the scalar.
    case scalar
    case code
    /// A run of `*`, `_` or `~`; `value` is its index in `delimiters`.
    case delimiter
    /// An opening bracket, `[` or `![`, that nothing has closed yet.
    case bracket
    /// `value` is the index in `links`.
    case linkStart, linkEnd, image
    case address
    /// An HTML tag; `value` is its index in `tags`.
    case tag
    /// A comment, or a script or style with its content: nothing that a reader sees.
    case unseen
    case lineBreak
    /// A reference to a footnote, its label.
    case footnote
  }

  var kind: Kind
  var start: Int32
  var end: Int32
  var value: Int32 = 0

  init(_ kind: Kind, _ start: Int, _ end: Int, value: Int = 0) {
    self.kind = kind
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: end)
    self.value = Int32(truncatingIfNeeded: value)
  }

  @inline(__always) var range: Range<Int> { Int(start)..<max(Int(start), Int(end)) }
}

/// What a link or a picture points to.
struct InlineLink {
  var address: String
  var title: String?
  /// The token that closes it.
  var close = 0
}

/// An HTML tag inside Markdown.
struct InlineTag {
  var tag: Tag
  var isEnd: Bool
  var attributes: [(name: Range<Int>, value: Range<Int>)] = []
}

/// A run of emphasis marks on CommonMark's delimiter stack.
struct InlineDelimiter {
  var token: Int
  var mark: UInt8
  var count: Int
  var length: Int
  var canOpen: Bool
  var canClose: Bool
  var previous: Int
  var next: Int
}

/// Emphasis that was found: between two delimiter tokens.
struct InlineSpan {
  var opener: Int
  var closer: Int
  var tag: Tag
}
