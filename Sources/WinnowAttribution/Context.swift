/// Where a line was found, which decides how much it takes to believe it.
public enum Context: Sendable, CaseIterable {
  /// Anything at all: menus, headlines, sentences. A false credit costs more than a missed one.
  case line
  /// The line right under a picture, which may be a credit, a caption, or a caption that ends in its credit.
  case afterImage
  /// A caption block; read like `afterImage`.
  case caption
  /// A field known to hold a credit, such as `creditText`.
  case credit
  /// A field known to hold authors, such as a JSON-LD `author`.
  case byline
}
