/// Sixteen bytes that are looked at as one, for scans in which most bytes are of no interest.
public struct ByteBlock {
  /// One lane a byte, all bits set where the byte is one that was asked for.
  public typealias Marks = SIMDMask<SIMD16<Int8>>

  @usableFromInline let lanes: SIMD16<UInt8>

  /// The sixteen bytes from `at` on. The caller has seen that they are there.
  @inlinable @inline(__always)
  public init(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) {
    lanes = bytes.baseAddress.map { UnsafeRawPointer($0 + at).loadUnaligned(as: SIMD16<UInt8>.self) } ?? SIMD16(repeating: 0)
  }

  /// The bytes that equal `byte`.
  @inlinable @inline(__always)
  public func equal(to byte: UInt8) -> Marks { lanes .== SIMD16(repeating: byte) }

  /// The bytes that lie in `range`.
  @inlinable @inline(__always)
  public func lie(in range: ClosedRange<UInt8>) -> Marks {
    (lanes &- SIMD16(repeating: range.lowerBound)) .<= SIMD16(repeating: range.upperBound &- range.lowerBound)
  }

  /// The bytes that JSON wants escaped in a string.
  @inlinable @inline(__always)
  public var jsonSpecials: Marks { lie(in: 0...0x1F) .| equal(to: 0x22) .| equal(to: 0x5C) }

  /// Looks at the blocks of `start..<end` for a first marked byte; `marks` gives those of the block at a place. Where none is marked the
  /// answer is the end of the last block: less than sixteen bytes are left to be looked at one by one.
  @inlinable @inline(__always)
  public static func first(from start: Int, to end: Int, _ marks: (Int) -> Marks) -> Int {
    var at = start
    while at &+ 32 <= end {
      let (one, two) = (marks(at), marks(at &+ 16))
      let both = unsafeBitCast(one .| two, to: SIMD2<UInt64>.self)
      if both[0] | both[1] != 0 {
        let first = first(one)
        return first < 16 ? at &+ first : at &+ 16 &+ self.first(two)
      }
      at &+= 32
    }
    return at &+ 16 <= end ? at &+ first(marks(at)) : at
  }

  /// The place of the first marked byte, 16 for none.
  @inlinable @inline(__always)
  public static func first(_ marks: Marks) -> Int {
    let words = unsafeBitCast(marks, to: SIMD2<UInt64>.self)
    if words[0] | words[1] == 0 { return 16 }
    return words[0] != 0
      ? UInt64(littleEndian: words[0]).trailingZeroBitCount >> 3
      : 8 &+ UInt64(littleEndian: words[1]).trailingZeroBitCount >> 3
  }
}
