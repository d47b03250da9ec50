internal import CScans
import WinnowBase

/// Elements behind one another in memory of their own. A page has some ten thousand tags and values, and an array would be looked at for
/// whether it is shared with each one that is added to it.
struct Growing<Element: BitwiseCopyable>: ~Copyable {
  private var base: UnsafeMutablePointer<Element>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int = 16) {
    self.capacity = max(capacity, 16)
    base = .allocate(capacity: self.capacity)
  }

  deinit { base.deallocate() }

  /// All elements, for as long as none is added.
  var elements: UnsafeBufferPointer<Element> {
    @inline(__always) get { UnsafeBufferPointer(start: base, count: count) }
  }

  subscript(_ place: Int) -> Element {
    @inline(__always)
    get {
      precondition(place >= 0 && place < count)
      return base[place]
    }
    @inline(__always)
    _modify {
      precondition(place >= 0 && place < count)
      yield &base[place]
    }
  }

  var isEmpty: Bool { @inline(__always) get { count == 0 } }
  var last: Element? { @inline(__always) get { count > 0 ? base[count &- 1] : nil } }

  @inline(__always)
  mutating func popLast() -> Element? {
    guard count > 0 else { return nil }
    count &-= 1
    return base[count]
  }

  @inline(__always)
  mutating func append(_ element: Element) {
    if count == capacity { grow(by: 1) }
    (base + count).initialize(to: element)
    count &+= 1
  }

  /// Forgets the last elements, down to the first `kept`.
  @inline(__always)
  mutating func cut(to kept: Int) { count = min(count, max(kept, 0)) }

  /// Makes room for `more` elements beyond those there are; what stands there is memory that may be read, whatever it holds.
  @inline(__always)
  mutating func reserve(_ more: Int) { if capacity &- count < more { grow(by: more) } }

  @inline(never)
  private mutating func grow(by more: Int) {
    let wider = max(count + more, capacity * 2)
    let next = UnsafeMutablePointer<Element>.allocate(capacity: wider)
    next.initialize(from: base, count: count)
    base.deallocate()
    base = next
    capacity = wider
  }

  /// The elements as an array with room for `more`.
  func array(room more: Int = 0) -> [Element] {
    Array(unsafeUninitializedCapacity: count + more) { target, filled in
      _ = target.initialize(fromContentsOf: elements)
      filled = count
    }
  }
}

extension Growing<UInt8> {
  mutating func append(run: UnsafeBufferPointer<UInt8>) {
    guard let from = run.baseAddress else { return }
    reserve(run.count)
    (base + count).initialize(from: from, count: run.count)
    count &+= run.count
  }

  /// Appends bytes of the input up to the first that equals one of two, which is not appended; returns where that stands, or `to`.
  @inline(__always)
  mutating func append(
    _ input: UnsafeBufferPointer<UInt8>, from: Int, to: Int, until stop: UInt8, or other: UInt8
  ) -> Int {
    guard let source = input.baseAddress else { return to }
    var at = from
    // Sixteen bytes are written at once, and those count that the caller asked for: room is made for all, and the others are
    // overwritten by what comes next.
    while at < to, at &+ 16 <= input.count {
      reserve(16)
      UnsafeMutableRawPointer(base + count).copyMemory(from: source + at, byteCount: 16)
      let marks = winnow_either(source + at, stop, other)
      let length = min(marks == 0 ? 16 : marks.trailingZeroBitCount, to &- at)
      count &+= length
      at &+= length
      if length < 16 { return at }
    }
    while at < to, source[at] != stop, source[at] != other {
      append(source[at])
      at &+= 1
    }
    return at
  }

  /// Appends a part of the input as it is.
  @inline(__always)
  mutating func append(_ input: UnsafeBufferPointer<UInt8>, _ from: Int, _ to: Int) {
    guard from < to, let source = input.baseAddress else { return }
    let length = to &- from
    reserve(length &+ 16)
    if to &+ 16 <= input.count {
      // Most are short: sixteen bytes at a time, the last of which are overwritten by what comes next.
      var done = 0
      while done < length {
        UnsafeMutableRawPointer(base + count + done).copyMemory(from: source + from + done, byteCount: 16)
        done &+= 16
      }
    } else {
      (base + count).initialize(from: source + from, count: length)
    }
    count &+= length
  }
}
