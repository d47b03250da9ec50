import WinnowBase

/// Finds each output object's part of the ledger. In the order in which a run writes both, memory stays bounded; in any other, the parts
/// that were passed over are kept until their objects come.
struct PostPairs: ~Copyable {
  /// Why an object has no part.
  enum Lack: Error, Hashable {
    /// The ledger says nothing of the post.
    case missing
    /// The ledger has the post as it was read another time: its raw bytes had the digest.
    case other(sha256: String)
  }

  private(set) var ledger: LedgerReader
  private var passed: [String: [PostEntry]] = [:]
  /// The ids of `passed` in the order of the ledger.
  private var order: [String] = []

  init(_ ledger: consuming LedgerReader) { self.ledger = ledger }

  /// The part that belongs to an object: the same id, and where the ledger says so, the same path and digest.
  mutating func entry(for object: JSONValue) -> Result<PostEntry, Lack> {
    let id = object["id"]?.string ?? ""
    if let place = passed[id]?.firstIndex(where: { $0.fits(object) }), let entry = passed[id]?.remove(at: place) {
      return .success(entry)
    }
    while let entry = ledger.next() {
      if entry.post == id, entry.fits(object) { return .success(entry) }
      passed[entry.post, default: []].append(entry)
      order.append(entry.post)
    }
    if let other = passed[id]?.first?.head { return .failure(.other(sha256: other.sha256)) }
    return .failure(.missing)
  }

  /// The ids of what no object came for, in the order of the ledger.
  mutating func leftOver() -> [String] {
    while let entry = ledger.next() {
      passed[entry.post, default: []].append(entry)
      order.append(entry.post)
    }
    var left: [String] = []
    for id in order {
      guard let entries = passed[id], !entries.isEmpty else { continue }
      passed[id]?.removeFirst()
      left.append(id)
    }
    return left
  }
}
