import Synchronization

/// A corpus stage and what it has learnt, with the type of its evidence hidden, so that a pipeline can hold several.
struct CorpusHandle: Sendable {
  let name: String
  let empty: @Sendable () -> AnyEvidence
  /// What a post contributes; with an outline, less what would be forgotten.
  let observe: @Sendable (Post, AnyEvidence?) -> AnyEvidence
  let decode: @Sendable ([UInt8]) -> AnyEvidence?
  /// The edits of a post; where nobody is told of them, their reasons may be the rules alone.
  let edits: @Sendable (Post, AnyEvidence, _ areTold: Bool) -> [Edit]
  let findings: @Sendable (Post, AnyEvidence) -> [Finding]
  let standing: @Sendable (Post, AnyEvidence) -> [Standing]
  let verdict: @Sendable (AnyEvidence, AnyEvidence) -> UInt64

  init<S: CorpusStage>(_ stage: S) {
    name = S.name
    empty = { EvidenceBox(S.Learnt()) }
    observe = { post, known in
      guard let known = known as? EvidenceBox<S.Learnt> else { return EvidenceBox(stage.observe(post)) }
      return EvidenceBox(stage.observe(post, besides: known.value))
    }
    decode = { S.Learnt(encoded: $0).map { EvidenceBox($0) } }
    edits = { post, evidence, areTold in
      guard let box = evidence as? EvidenceBox<S.Learnt> else { return [] }
      return areTold ? stage.edits(to: post, given: box.value) : stage.untoldEdits(to: post, given: box.value)
    }
    findings = { post, evidence in
      guard let box = evidence as? EvidenceBox<S.Learnt> else { return [] }
      return stage.findings(in: post, given: box.value)
    }
    standing = { post, evidence in
      guard let box = evidence as? EvidenceBox<S.Learnt> else { return [] }
      return stage.standing(in: post, given: box.value)
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
  func outline() -> AnyEvidence { self }
}

private final class EvidenceBox<E: Evidence>: AnyEvidence, @unchecked Sendable {
  var value: E

  init(_ value: E) { self.value = value }

  override func merge(_ other: AnyEvidence) {
    if let other = other as? EvidenceBox<E> { value.merge(other.value) }
  }

  override func encoded() -> [UInt8] { value.encoded() }

  override func settle() { value.settle() }

  override func outline() -> AnyEvidence { EvidenceBox(value.outline()) }
}

/// Outlines of what a survey has gathered so far: the thread that merges renews them, the workers read them.
final class EvidenceOutlines: Sendable {
  private let held: Mutex<[AnyEvidence]>

  init(_ learnt: [AnyEvidence]) {
    let outlines = learnt.map { $0.outline() }
    held = Mutex(outlines)
  }

  var latest: [AnyEvidence] { held.withLock { $0 } }

  func update(_ learnt: [AnyEvidence]) {
    let outlines = learnt.map { $0.outline() }
    held.withLock { $0 = outlines }
  }
}
