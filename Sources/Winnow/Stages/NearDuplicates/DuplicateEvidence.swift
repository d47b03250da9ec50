import Synchronization
import WinnowBase

/// What the posts of a corpus contribute to the search for near duplicates: of each its shingles and what chooses among copies.
///
/// A set of posts gives one value whatever the order of merging. When all sets together hold more than `budget` shingles, only those are
/// kept whose lowest bits are zero, one bit more each time: which bit is a function of the set of posts alone, since a part never needs
/// more than the whole. A shingle takes four bytes, so that memory stays near 256 MiB however many posts there are.
public struct DuplicateEvidence: Evidence {
  static let budget = 1 << 26

  struct Record: Sendable, Equatable {
    var id: String
    var site: UInt64
    /// The day it was published or fetched as `yyyymmdd`, 99999999 where neither is known.
    var day: UInt32
    var words: UInt32
    var digest: UInt64
    var shingles: [UInt32]
    var lines: [TemplateLine] = []
  }

  /// By the hash of the post's id.
  private(set) var records: [UInt64: Record] = [:]
  private(set) var level = 0
  private var total = 0
  private var cache = DuplicateCache()

  public init() {}

  init(_ record: Record) {
    records[Hash64.of(record.id, seed: 7)] = record
    total = record.shingles.count
    fit()
  }

  public mutating func merge(_ other: borrowing DuplicateEvidence) {
    cache = DuplicateCache()
    raise(to: max(level, other.level))
    for (key, record) in other.records {
      var record = record
      if level > other.level { record.shingles.removeAll { !Self.stays($0, level) } }
      // The same post twice: one of the two, whichever way they are merged.
      if let mine = records[key] {
        guard (record.digest, record.day, record.words) < (mine.digest, mine.day, mine.words) else { continue }
        total -= mine.shingles.count
      }
      total += record.shingles.count
      records[key] = record
      if total > Self.budget { fit() }
    }
  }

  private mutating func fit() {
    while total > Self.budget, level < 24 { raise(to: level + 1) }
  }

  mutating func raise(to new: Int) {
    guard new > level else { return }
    level = new
    total = 0
    for key in Array(records.keys) {
      records[key]?.shingles.removeAll { !Self.stays($0, new) }
      total += records[key]?.shingles.count ?? 0
    }
  }

  private static func stays(_ shingle: UInt32, _ level: Int) -> Bool { shingle & (1 << UInt32(level) - 1) == 0 }

  /// The clusters under these terms; made once and kept.
  func index(_ terms: DuplicateTerms) -> DuplicateIndex { cache.index(terms, records, level: level) }

  // The canonical form, little-endian: the byte 3, the level, the count; for each post by ascending hash of its id: the id's length and
  // bytes, site, day, words, digest, count of shingles and the shingles, ascending, count of lines and the lines.
  public func encoded() -> [UInt8] {
    var bytes: [UInt8] = [3, UInt8(level)]
    func put<T: FixedWidthInteger>(_ value: T) { withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) } }
    put(UInt64(records.count))
    for (_, record) in records.sorted(by: { $0.key < $1.key }) {
      put(UInt32(record.id.utf8.count))
      bytes.append(contentsOf: record.id.utf8)
      put(record.site)
      put(record.day)
      put(record.words)
      put(record.digest)
      put(UInt32(record.shingles.count))
      for shingle in record.shingles { put(shingle) }
      put(UInt8(clamping: record.lines.count))
      for line in record.lines { put(line.packed) }
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
    for _ in 0..<count {
      guard let length = take(UInt32.self), bytes.count - at >= Int(length) else { return nil }
      let id = String(decoding: bytes[at..<at + Int(length)], as: UTF8.self)
      at += Int(length)
      guard let site = take(UInt64.self), let day = take(UInt32.self), let words = take(UInt32.self),
        let digest = take(UInt64.self),
        let shingleCount = take(UInt32.self), (bytes.count - at) / 4 >= Int(shingleCount)
      else { return nil }
      var shingles: [UInt32] = []
      shingles.reserveCapacity(Int(shingleCount))
      for _ in 0..<shingleCount {
        guard let shingle = take(UInt32.self), shingles.last.map({ $0 < shingle }) ?? true else { return nil }
        shingles.append(shingle)
      }
      guard let lineCount = take(UInt8.self), (bytes.count - at) / 8 >= Int(lineCount) else { return nil }
      let lines = (0..<lineCount).compactMap { _ in take(UInt64.self).map { TemplateLine(packed: $0) } }
      let record = Record(id: id, site: site, day: day, words: words, digest: digest, shingles: shingles, lines: lines)
      guard records.updateValue(record, forKey: Hash64.of(id, seed: 7)) == nil else { return nil }
      total += shingles.count
    }
    guard at == bytes.count else { return nil }
  }
}

/// Keeps the clusters that were made for one value of the evidence.
private final class DuplicateCache: Sendable {
  private let made = Mutex<[DuplicateTerms: DuplicateIndex]>([:])

  func index(_ terms: DuplicateTerms, _ records: [UInt64: DuplicateEvidence.Record], level: Int) -> DuplicateIndex {
    made.withLock { made in
      if let index = made[terms] { return index }
      let index = DuplicateIndex(records, level: level, terms)
      made[terms] = index
      return index
    }
  }
}
