/// Why a leaf or a picture stands though a corpus stage knows that it recurs.
public struct Standing: Sendable, Hashable {
  /// The leaf or the picture, by its place among the post's blocks.
  public var block: Int
  /// Lower case, factual, no full stop; it goes on behind "let it stand".
  public var reason: String

  public init(block: Int, reason: String) {
    self.block = block
    self.reason = reason
  }
}
