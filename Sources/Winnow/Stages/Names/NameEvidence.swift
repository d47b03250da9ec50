import WinnowBase

/// How often each spelling of each name stands in the posts of a corpus.
public struct NameEvidence: Evidence {
  /// Names that are compared at most. Beyond, those with the smallest keys are: which they are depends on no order, for a name among
  /// the smallest of all is among the smallest of every part that has it.
  static let limit = 1 << 18

  /// By the name's key, in how many posts each spelling stands.
  private(set) var names: [UInt64: [String: UInt32]] = [:]

  public init() {}

  /// What one post says: each spelling counts once.
  init(_ spellings: [(key: UInt64, name: String)]) {
    for one in spellings { names[one.key, default: [:]][one.name] = 1 }
  }

  public mutating func merge(_ other: borrowing NameEvidence) {
    for (key, spellings) in other.names { names[key, default: [:]].merge(spellings) { $0 &+ $1 } }
    // Trimmed now and then: at twice the limit, and when it is encoded or read.
    if names.count > 2 * Self.limit { trim() }
  }

  private mutating func trim() {
    guard names.count > Self.limit else { return }
    let border = names.keys.sorted()[Self.limit - 1]
    names = names.filter { $0.key <= border }
  }

  public mutating func settle() { trim() }

  /// The spelling to use: a better one before a worse one, then the one that more posts have, then the first by its bytes.
  func spelling(_ key: UInt64) -> (name: String, posts: Int, others: Int)? {
    guard let spellings = names[key] else { return nil }
    let best = spellings.max { left, right in
      let (a, b) = ((NameKey.quality(left.key) > 0, left.value), (NameKey.quality(right.key) > 0, right.value))
      if a.0 != b.0 { return !a.0 }
      if a.1 != b.1 { return a.1 < b.1 }
      let (p, q) = (NameKey.quality(left.key), NameKey.quality(right.key))
      return p != q ? p < q : right.key.utf8.lexicographicallyPrecedes(left.key.utf8)
    }
    return best.map { ($0.key, Int($0.value), spellings.count - 1) }
  }

  public func encoded() -> [UInt8] {
    var copy = self
    copy.trim()
    var encoder = ByteEncoder()
    encoder.list(copy.names.sorted { $0.key < $1.key }) { encoder, name in
      encoder.integer(Int(Int64(bitPattern: name.key)))
      encoder.list(name.value.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) { encoder, spelling in
        encoder.text(spelling.key)
        encoder.integer(Int(spelling.value))
      }
    }
    return encoder.bytes
  }

  public init?(encoded: [UInt8]) {
    var decoder = ByteDecoder(encoded)
    let list = decoder.list { decoder -> (UInt64, [String: UInt32])? in
      guard let key = decoder.integer(),
        let spellings = decoder.list({ decoder -> (String, UInt32)? in
          guard let name = decoder.text(), let posts = decoder.integer(), posts > 0 else { return nil }
          return (name, UInt32(clamping: posts))
        })
      else { return nil }
      return (UInt64(bitPattern: Int64(key)), Dictionary(spellings) { $0 &+ $1 })
    }
    guard let list, decoder.isAtEnd else { return nil }
    names = Dictionary(list) { first, _ in first }
  }
}
