/// A corpus stage and what it has learnt, with the type of its evidence hidden, so that a pipeline can hold several.
struct CorpusHandle: Sendable {
  let name: String
  let empty: @Sendable () -> AnyEvidence
  let observe: @Sendable (Post) -> AnyEvidence
  let decode: @Sendable ([UInt8]) -> AnyEvidence?
  let edits: @Sendable (Post, AnyEvidence) -> [Edit]
  let findings: @Sendable (Post, AnyEvidence) -> [Finding]
  let verdict: @Sendable (AnyEvidence, AnyEvidence) -> UInt64

  init<S: CorpusStage>(_ stage: S) {
    name = S.name
    empty = { EvidenceBox(S.Learnt()) }
    observe = { EvidenceBox(stage.observe($0)) }
    decode = { S.Learnt(encoded: $0).map { EvidenceBox($0) } }
    edits = { post, evidence in
      guard let box = evidence as? EvidenceBox<S.Learnt> else { return [] }
      return stage.edits(to: post, given: box.value)
    }
    findings = { post, evidence in
      guard let box = evidence as? EvidenceBox<S.Learnt> else { return [] }
      return stage.findings(in: post, given: box.value)
    }
    verdict = { contribution, evidence in
      guard let own = contribution as? EvidenceBox<S.Learnt>, let all = evidence as? EvidenceBox<S.Learnt> else { return 0 }
      return stage.verdict(for: own.value, given: all.value)
    }
  }
}

/// Evidence of some corpus stage. One thread at a time changes it; once the survey is over nobody does.
class AnyEvidence: @unchecked Sendable {
  func merge(_ other: AnyEvidence) {}
  func encoded() -> [UInt8] { [] }
  func settle() {}
}

private final class EvidenceBox<E: Evidence>: AnyEvidence, @unchecked Sendable {
  var value: E

  init(_ value: E) { self.value = value }

  override func merge(_ other: AnyEvidence) {
    if let other = other as? EvidenceBox<E> { value.merge(other.value) }
  }

  override func encoded() -> [UInt8] { value.encoded() }

  override func settle() { value.settle() }
}
