extension [UInt8] {
  /// Appends a run of bytes. A page has some ten thousand short ones, and this takes half the steps of `append(contentsOf:)`.
  @inlinable @inline(__always)
  public mutating func append(run: UnsafeBufferPointer<UInt8>) {
    #if compiler(>=6.3)
      append(addingCapacity: run.count) { span in
        span.withUnsafeMutableBufferPointer { target, count in
          if let from = run.baseAddress, let to = target.baseAddress { (to + count).update(from: from, count: run.count) }
          count += run.count
        }
      }
    #else
      append(contentsOf: run)
    #endif
  }

  /// Appends bytes that the array holds already, those in `range`.
  @inlinable @inline(__always)
  public mutating func append(again range: Range<Int>) {
    #if compiler(>=6.3)
      let back = count - range.lowerBound
      append(addingCapacity: range.count) { span in
        span.withUnsafeMutableBufferPointer { target, count in
          // The room lies right behind the bytes that are there.
          if let to = target.baseAddress { (to + count).update(from: to + count - back, count: range.count) }
          count += range.count
        }
      }
    #else
      append(contentsOf: Array(self[range]))
    #endif
  }

  /// Appends up to `most` bytes, as many as `body` says that it has written from its address on.
  @inlinable @inline(__always)
  public mutating func append(most: Int, _ body: (UnsafeMutablePointer<UInt8>) -> Int) {
    #if compiler(>=6.3)
      append(addingCapacity: most) { span in
        span.withUnsafeMutableBufferPointer { target, count in
          if let to = target.baseAddress { count += body(to + count) }
        }
      }
    #else
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: most) { room in
        if let to = room.baseAddress { append(contentsOf: UnsafeBufferPointer(start: to, count: body(to))) }
      }
    #endif
  }

  /// An array of up to `most` bytes, as many as `body` counts up. `Array(unsafeUninitializedCapacity:)` asks the runtime for the array's
  /// type each time, which takes longer than to write a short text.
  @inlinable @inline(__always)
  public init(most: Int, _ body: (UnsafeMutableBufferPointer<UInt8>, inout Int) -> Void) {
    self = []
    append(most: most) { base in
      var written = 0
      body(UnsafeMutableBufferPointer(start: base, count: most), &written)
      return written
    }
  }
}
