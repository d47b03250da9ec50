/// What a block is. Containers own the blocks after them up to their `end`; leaves hold text, a picture or an embed.
public enum BlockKind: UInt8, Sendable, CaseIterable, BitwiseCopyable {
  // Containers.
  case document
  /// A `div`, or any element that only groups.
  case group
  case section, article, main, navigation, aside, header, footer, form, dialog
  case figure, list, table, row, quotation, details
  // Leaves. A leaf has no children.
  case heading, paragraph, listItem, quote, cell, caption, credit, code, image, embed
  /// A thematic break.
  case divider
  /// Text that a reader would not see as content of its own: labels of buttons, options, hidden elements.
  case control
  /// What a reader of the page wrote below it; only where `extract-article` is asked for comments.
  case comment

  /// Whether blocks of this kind hold text, a picture or an embed themselves and never own other blocks.
  @inlinable public var isLeaf: Bool { rawValue >= BlockKind.heading.rawValue }

  /// The kind's name in the output and the ledger.
  public var name: String { Self.names[Int(rawValue)] }

  // Made once: the names of cases are dear to print.
  private static let names = allCases.map { $0 == .listItem ? "list_item" : "\($0)" }
}
