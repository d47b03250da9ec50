/// A half-open range of 32-bit offsets: the way every model type points into a buffer or an array.
///
/// Eight bytes instead of `Range<Int>`'s sixteen; a post is capped far below 2 GiB (see `ReaderLimits`).
public struct Extent: Sendable, Hashable, BitwiseCopyable {
  public var start: Int32
  public var end: Int32

  @inlinable public init(_ start: Int, _ end: Int) {
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: end)
  }

  @inlinable public init(_ range: Range<Int>) { self.init(range.lowerBound, range.upperBound) }

  /// The extent that holds nothing.
  public static let empty = Extent(0, 0)

  @inlinable public var count: Int { Int(end) - Int(start) }
  @inlinable public var isEmpty: Bool { end <= start }
  @inlinable public var range: Range<Int> { Int(start)..<max(Int(start), Int(end)) }
}
