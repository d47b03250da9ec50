import WinnowBase

/// What the corpus stages of a pipeline learnt from some posts, as a file: `winnow survey` writes it for a part of a corpus,
/// `winnow merge` joins parts, `winnow run --evidence` applies it.
///
/// Form: the line `winnow.evidence/1`, then per corpus stage its name and its encoded evidence, then the SHA-256 of all before.
struct EvidenceFile {
  static let magic = Array("winnow.evidence/1\n".utf8)

  var stages: [(name: String, evidence: [UInt8])]

  init(stages: [(name: String, evidence: [UInt8])]) { self.stages = stages }

  /// Reads the file's bytes; `path` is for messages.
  init(_ bytes: [UInt8], path: String) throws(RunFailure) {
    guard bytes.starts(with: Self.magic) else {
      throw RunFailure("\(path) is not an evidence file of this version; `winnow survey FILE -o EVIDENCE` writes one")
    }
    guard bytes.count >= Self.magic.count + 32, Self.digest(bytes.dropLast(32)).elementsEqual(bytes.suffix(32)) else {
      throw RunFailure("\(path) is damaged or cut short: its digest does not fit; write it again")
    }
    var decoder = ByteDecoder(bytes, Self.magic.count..<(bytes.count - 32))
    guard
      let stages = decoder.list({ (from: inout ByteDecoder) -> (String, [UInt8])? in
        guard let name = from.text(), let evidence = from.bytes() else { return nil }
        return (name, evidence)
      })
    else { throw RunFailure("\(path) is damaged; write it again") }
    self.stages = stages.map { (name: $0.0, evidence: $0.1) }
  }

  func encoded() -> [UInt8] {
    // Evidence may take a good part of the memory: it is copied once.
    var encoder = ByteEncoder(capacity: stages.reduce(256) { $0 + $1.name.utf8.count + $1.evidence.count + 32 })
    encoder.raw(Self.magic)
    encoder.list(stages) {
      $0.text($1.name)
      $0.bytes($1.evidence)
    }
    encoder.raw(Self.digest(encoder.bytes[...]))
    return encoder.bytes
  }

  private static func digest(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    bytes.withUnsafeBufferPointer { Digest(of: $0) }.bytes
  }

  /// The evidence for each corpus stage of a pipeline, in its order.
  func learnt(for corpus: [CorpusHandle], path: String) throws(RunFailure) -> [AnyEvidence] {
    var learnt: [AnyEvidence] = []
    for handle in corpus {
      guard let one = stages.first(where: { $0.name == handle.name }) else {
        throw RunFailure("\(path) holds no evidence for the stage `\(handle.name)`; survey with the pipeline that you run")
      }
      guard let evidence = handle.decode(one.evidence) else {
        throw RunFailure("\(path): the evidence for `\(handle.name)` is of another version; survey again")
      }
      evidence.settle()
      learnt.append(evidence)
    }
    return learnt
  }
}
