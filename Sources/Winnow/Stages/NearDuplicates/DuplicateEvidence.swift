import Synchronization
import WinnowBase

/// What the posts of a corpus contribute to the search for near duplicates: of each its shingles and what chooses among copies.
///
/// A set of posts gives one value whatever the order of merging. When all sets together hold more than `budget` shingles, only those are
/// kept whose lowest bits are zero, one bit more each time: which bit is a function of the set of posts alone, since a part never needs
/// more than the whole. A shingle takes four bytes and all lie close together (`Pieces`), so that memory stays near 256 MiB, and some 130
/// bytes a post, however many posts there are.
public struct DuplicateEvidence: Evidence {
  static let budget = 1 << 26

  /// What is kept of a post besides its id, its shingles and its lines.
  struct Post: Sendable {
    /// The hash of its id.
    var key: UInt64
    var site: UInt64
    var digest: UInt64
    /// The day it was published or fetched as `yyyymmdd`, 99999999 where neither is known.
    var day: UInt32
    var words: UInt32
    fileprivate var id = Pieces<UInt8>.Span()
    fileprivate var shingles = Pieces<UInt32>.Span()
    fileprivate var lines = Pieces<TemplateLine>.Span()
    /// Whether another version of the post has taken its place.
    fileprivate var isReplaced = false

    init(id: String, site: UInt64, day: UInt32, words: UInt32, digest: UInt64) {
      key = Hash64.of(id, seed: 7)
      (self.site, self.day, self.words, self.digest) = (site, day, words, digest)
    }

    /// Orders the versions of one post.
    fileprivate var version: (UInt64, UInt32, UInt32) { (digest, day, words) }
  }

  /// In the order in which they came, replaced ones among them; so their shingles lie in the pieces.
  private var posts: [Post] = []
  private var places: [UInt64: Int32] = [:]
  private var ids = Pieces<UInt8>()
  private var shingles = Pieces<UInt32>()
  private var lines = Pieces<TemplateLine>()
  private(set) var level = 0
  private var total = 0
  private var cache = DuplicateCache()

  public init() {}

  /// Evidence of one post. `shingles` ascend.
  init(_ post: Post, id: String, shingles: [UInt32], lines: [TemplateLine], besides known: DuplicateEvidence = DuplicateEvidence())
  {
    level = known.level
    let some = level > 0 ? shingles.filter { [level] in Self.stays($0, level) } : shingles
    add(post, id: Array(id.utf8)[...], shingles: some[...], lines: lines[...])
    fit()
  }

  public func outline() -> DuplicateEvidence {
    var outline = DuplicateEvidence()
    outline.level = level
    return outline
  }

  /// The posts by ascending hash of their ids.
  var sorted: [Post] {
    var order = places.map { (key: $0.key, place: $0.value) }
    order.sort { $0.key < $1.key }
    return order.map { posts[Int($0.place)] }
  }

  func id(of post: Post) -> String { String(decoding: ids[post.id], as: UTF8.self) }
  func shingles(of post: Post) -> ArraySlice<UInt32> { shingles[post.shingles] }
  func lines(of post: Post) -> ArraySlice<TemplateLine> { lines[post.lines] }

  public mutating func merge(_ other: borrowing DuplicateEvidence) {
    cache = DuplicateCache()
    raise(to: max(level, other.level))
    for post in other.posts where !post.isReplaced {
      let some = other.shingles[post.shingles]
      add(
        post, id: other.ids[post.id], shingles: level > other.level ? some.filter { Self.stays($0, level) }[...] : some,
        lines: other.lines[post.lines])
      if total > Self.budget { fit() }
    }
  }

  private mutating func add(_ new: Post, id: ArraySlice<UInt8>, shingles some: ArraySlice<UInt32>, lines: ArraySlice<TemplateLine>)
  {
    // The same post twice: one of the two, whichever way they are merged.
    if let place = places[new.key] {
      let mine = posts[Int(place)]
      guard new.version < mine.version else { return }
      total -= Int(mine.shingles.count)
      posts[Int(place)].isReplaced = true
    }
    var post = new
    post.isReplaced = false
    post.id = ids.append(id)
    post.shingles = shingles.append(some)
    post.lines = self.lines.append(lines)
    total += some.count
    places[post.key] = Int32(truncatingIfNeeded: posts.count)
    posts.append(post)
  }

  private mutating func fit() {
    while total > Self.budget, level < 24 { raise(to: level + 1) }
  }

  /// Keeps the shingles with `new` zeros at the end, piece by piece: at no time are there two copies of them all.
  mutating func raise(to new: Int) {
    guard new > level else { return }
    level = new
    total = 0
    var kept = Pieces<UInt32>()
    var some: [UInt32] = []
    for place in posts.indices {
      let span = posts[place].shingles
      some.removeAll(keepingCapacity: true)
      if !posts[place].isReplaced {
        for shingle in shingles[span] where Self.stays(shingle, new) { some.append(shingle) }
      }
      shingles.forget(before: span)
      posts[place].shingles = kept.append(some[...])
      total += some.count
    }
    shingles = kept
  }

  private static func stays(_ shingle: UInt32, _ level: Int) -> Bool { shingle & (1 << UInt32(level) - 1) == 0 }

  /// The clusters under these terms; made once and kept.
  func index(_ terms: DuplicateTerms) -> DuplicateIndex { cache.index(terms, self) }

  // The canonical form, little-endian: the byte 3, the level, the count; for each post by ascending hash of its id: the id's length and
  // bytes, site, day, words, digest, count of shingles and the shingles, ascending, count of lines and the lines.
  public func encoded() -> [UInt8] {
    let sorted = sorted
    var bytes: [UInt8] = []
    bytes.reserveCapacity(
      10 + sorted.reduce(0) { $0 + 33 + Int($1.id.count) + Int($1.shingles.count) * 4 + Int($1.lines.count) * 8 })
    bytes += [3, UInt8(level)]
    func put<T: FixedWidthInteger>(_ value: T) { withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) } }
    put(UInt64(sorted.count))
    for post in sorted {
      put(UInt32(post.id.count))
      bytes.append(contentsOf: ids[post.id])
      put(post.site)
      put(post.day)
      put(post.words)
      put(post.digest)
      put(post.shingles.count)
      for shingle in shingles(of: post) { put(shingle) }
      put(UInt8(clamping: post.lines.count))
      for line in lines(of: post) { put(line.packed) }
    }
    return bytes
  }

  public init?(encoded bytes: [UInt8]) {
    guard bytes.count >= 10, bytes[0] == 3, bytes[1] <= 24 else { return nil }
    level = Int(bytes[1])
    var at = 2
    func take<T: FixedWidthInteger>(_ type: T.Type) -> T? {
      let size = MemoryLayout<T>.size
      guard bytes.count - at >= size else { return nil }
      var value: T = 0
      for i in (0..<size).reversed() { value = value << 8 | T(truncatingIfNeeded: bytes[at + i]) }
      at += size
      return value
    }
    guard let count = take(UInt64.self), count <= UInt64(bytes.count) else { return nil }
    var some: [UInt32] = []
    for place in 0..<count {
      guard let length = take(UInt32.self), bytes.count - at >= Int(length) else { return nil }
      let idBytes = bytes[at..<at + Int(length)]
      at += Int(length)
      guard let site = take(UInt64.self), let day = take(UInt32.self), let words = take(UInt32.self),
        let digest = take(UInt64.self),
        let shingleCount = take(UInt32.self), (bytes.count - at) / 4 >= Int(shingleCount)
      else { return nil }
      some.removeAll(keepingCapacity: true)
      for _ in 0..<shingleCount {
        guard let shingle = take(UInt32.self), some.last.map({ $0 < shingle }) ?? true else { return nil }
        some.append(shingle)
      }
      guard let lineCount = take(UInt8.self), (bytes.count - at) / 8 >= Int(lineCount) else { return nil }
      let lines = (0..<lineCount).compactMap { _ in take(UInt64.self).map { TemplateLine(packed: $0) } }
      let post = Post(id: String(decoding: idBytes, as: UTF8.self), site: site, day: day, words: words, digest: digest)
      add(post, id: idBytes, shingles: some[...], lines: lines[...])
      guard posts.count == places.count, places.count == Int(place) + 1 else { return nil }
    }
    guard at == bytes.count else { return nil }
  }
}

/// Keeps the clusters that were made for one value of the evidence.
private final class DuplicateCache: Sendable {
  private let made = Mutex<[DuplicateTerms: DuplicateIndex]>([:])

  func index(_ terms: DuplicateTerms, _ evidence: DuplicateEvidence) -> DuplicateIndex {
    made.withLock { made in
      if let index = made[terms] { return index }
      let index = DuplicateIndex(evidence, terms)
      made[terms] = index
      return index
    }
  }
}
