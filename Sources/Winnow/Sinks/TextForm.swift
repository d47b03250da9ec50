/// What the output says of a text block's form: how deep an item or a quotation lies, an item's marker, the language of code, footnotes.
struct TextForm {
  /// A heading's level, an item's or a quotation's depth from 1; else 0.
  var level = 0
  /// What stands before an item: `-`, `3.` as the page counts, `:` before what a term means; nil for a term and for an item's further
  /// paragraphs.
  var marker: String?
  /// The language that a page or a fence names for code, in lower case.
  var language: String?
  /// The footnotes that the text refers to.
  var notes: [Note] = []

  /// A reference to a footnote.
  struct Note {
    /// The sign without brackets: `1`, `*`.
    var label: String
    /// The number of the block that is the note.
    var block: Int
  }

  /// Whether there is nothing to say.
  var isPlain: Bool { level == 0 && marker == nil && language == nil && notes.isEmpty }

  /// The form of a text of which there is nothing to say.
  init() {}

  /// Reads the form of a leaf that is shown as `kind`.
  init(of block: Int, as kind: BlockKind, in post: borrowing Post, lists: inout ListNumbers, notes: inout NoteTargets) {
    switch kind {
    case .heading: level = Int(post.blocks[block].level)
    case .listItem:
      level = max(1, lists.depth)
      marker = lists.takeMarker()
    case .quote: level = max(1, Self.quotations(around: block, in: post))
    case .code: language = CodeLanguage.named(of: block, in: post)
    default: break
    }
    self.notes = notes.notes(of: block, in: post)
  }

  private static func quotations(around block: Int, in post: Post) -> Int {
    var count = 0
    var parent = Int(post.blocks[block].parent)
    while parent > 0 {
      if post.blocks[parent].kind == .quotation { count += 1 }
      parent = Int(post.blocks[parent].parent)
    }
    return count
  }
}
