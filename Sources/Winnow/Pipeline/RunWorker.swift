import WinnowBase

/// What a worker thread does with the entries of a task.
struct RunWorker: Sendable {
  let processor: PostProcessor
  let sink: any Sink
  /// Whether there is a state, so that contributions and results are worth encoding one by one.
  let remembers: Bool

  // MARK: First pass

  /// A task's entries as spill records, where their posts are kept, and what these contribute together.
  struct Survey: Sendable {
    var records: [[UInt8]] = []
    var evidence: [AnyEvidence]
  }

  /// `outlines` of what has been gathered so far, where there are some.
  func survey(_ entries: [RunEntry], besides outlines: [AnyEvidence], keepsPosts: Bool) -> Survey {
    var survey = Survey(evidence: processor.corpus.map { $0.empty() })
    var folder = InputFolder()
    guard keepsPosts else {
      for entry in entries { glance(at: entry, from: &folder, into: survey.evidence, besides: outlines) }
      return survey
    }
    // A contribution that is remembered is whole: another run may sample other posts.
    let outlines = remembers ? [] : outlines
    for entry in entries {
      let surveyed = self.survey(entry, from: &folder, into: survey.evidence, besides: outlines)
      survey.records.append(surveyed.encoded())
    }
    return survey
  }

  /// Gathers what an entry's post contributes; one that cannot be read contributes nothing.
  private func glance(
    at entry: RunEntry, from folder: inout InputFolder, into evidence: [AnyEvidence], besides outlines: [AnyEvidence]
  ) {
    guard case .item(let item, _) = entry, let raw = try? processor.load(item, from: &folder),
      var work = try? processor.glance(raw)
    else { return }
    processor.clean(&work, 0..<processor.firstCorpus, learnt: [])
    for (place, one) in processor.observe(work, besides: outlines).enumerated() { evidence[place].merge(one) }
  }

  private func survey(
    _ entry: RunEntry, from folder: inout InputFolder, into evidence: [AnyEvidence], besides outlines: [AnyEvidence]
  ) -> SurveyedEntry {
    switch entry {
    case .item(let item, let remembered):
      return read(item, remembered, from: &folder) { work, footing in
        let contributions = processor.observe(work, besides: outlines)
        for (place, one) in contributions.enumerated() { evidence[place].merge(one) }
        if remembers { footing.contributions = contributions.map { $0.encoded() } }
      } known: { known in
        merge(known.contributions, into: evidence)
      }
    case .known(let item, let remembered, _):
      merge(remembered.contributions, into: evidence)
      return .known(item, remembered)
    case .spilled:
      return .failed([], code: "internal", RunFooting(key: "", stamp: nil, digest: [], contributions: []))
    }
  }

  private func merge(_ contributions: [[UInt8]], into evidence: [AnyEvidence]) {
    for (place, bytes) in contributions.enumerated() where place < evidence.count {
      if let one = processor.corpus[place].decode(bytes) { evidence[place].merge(one) }
    }
  }

  /// Reads an item and runs the steps before the first corpus stage.
  private func read(
    _ item: SourceItem, _ remembered: RunState.Remembered?, from folder: inout InputFolder,
    observe: (PostProcessor.Work, inout RunFooting) -> Void,
    known: (RunState.Remembered) -> Void
  ) -> SurveyedEntry {
    var footing = RunFooting(key: item.key, stamp: item.stamp, digest: [], contributions: [])
    do {
      let raw = try processor.load(item, from: &folder)
      let digest = Digest(of: raw.bytes)
      if remembers { footing.digest = digest.bytes + item.contextBytes }
      if let remembered, remembered.digest == footing.digest {
        known(remembered)
        return .known(item, remembered)
      }
      let work = prepared(try processor.read(raw, digest: digest))
      observe(work, &footing)
      return .work(work, footing)
    } catch {
      return .failed(ErrorLane.line(item.identity, stage: item.failingStage, error), code: error.code, footing)
    }
  }

  /// A post that has gone through the steps before the first corpus stage.
  private func prepared(_ work: consuming PostProcessor.Work) -> PostProcessor.Work {
    processor.clean(&work, 0..<processor.firstCorpus, learnt: [])
    return work
  }

  // MARK: Second pass

  /// Bytes that the output of a task mostly takes: 1 MiB.
  private static let taskOutput = 1 << 20

  /// Finishes a task's entries, given what the corpus stages learnt.
  func finish(_ entries: [RunEntry], learnt: [AnyEvidence]) -> FinishedTask {
    var finished = FinishedTask()
    var output = JSONWriter(capacity: Self.taskOutput)
    var folder = InputFolder()
    finished.entries.reserveCapacity(entries.count)
    for entry in entries { finished.entries.append(finish(entry, from: &folder, learnt, &output)) }
    finished.output = output.bytes
    return finished
  }

  private func finish(
    _ entry: RunEntry, from folder: inout InputFolder, _ learnt: [AnyEvidence], _ output: inout JSONWriter
  ) -> FinishedEntry {
    let surveyed: SurveyedEntry
    switch entry {
    case .item(let item, let remembered):
      surveyed = read(item, remembered, from: &folder) { _, _ in
      } known: { _ in
      }
      // With nothing to learn, the same bytes give the same result.
      if case .known(_, let remembered) = surveyed {
        return .unchanged(item.footing(remembered), restamp: true)
      }
    case .known(let item, let remembered, let verdict):
      let contributions = remembered.contributions.enumerated().map { place, bytes in
        processor.corpus.indices.contains(place) ? processor.corpus[place].decode(bytes) : nil
      }
      let intact = contributions.compactMap { $0 }
      if intact.count == processor.corpus.count, self.verdict(intact, learnt) == verdict {
        return .unchanged(item.footing(remembered), restamp: remembered.stamp != item.stamp)
      }
      // The corpus judges this post otherwise than before: clean it again from the start.
      let again = read(item, nil, from: &folder) { work, footing in
        if remembers { footing.contributions = processor.observe(work).map { $0.encoded() } }
      } known: { _ in
      }
      surveyed = again
    case .spilled(let record):
      guard let decoded = SurveyedEntry(encoded: record) else {
        return .cleaned(
          RunFooting(key: "", stamp: nil, digest: [], contributions: []),
          RunState.Result(verdict: 0, output: [], ledger: [], error: [], counts: []), output: 0..<0, failure: "spill-damaged")
      }
      surveyed = decoded
    }
    // The post is this one's own, so that what changes it copies nothing.
    switch consume surveyed {
    case .known(let item, let remembered):
      return finish(.known(item, remembered, verdict: 0), from: &folder, learnt, &output)
    case .failed(let line, let code, let footing):
      return .cleaned(
        footing, RunState.Result(verdict: 0, output: [], ledger: [], error: line, counts: []), output: 0..<0, failure: code)
    case .work(var work, var footing):
      processor.clean(&work, processor.firstCorpus..<processor.steps.count, learnt: learnt)
      processor.finish(&work)
      if remembers, !processor.pictureStages.isEmpty { footing.pictures = PictureFooting(work.post, processor.pictureStages) }
      let start = output.bytes.count
      sink.write(work.post, to: &output)
      return .cleaned(footing, result(of: work, footing, learnt), output: start..<output.bytes.count, failure: nil)
    }
  }

  private func verdict(_ contributions: [AnyEvidence], _ learnt: [AnyEvidence]) -> UInt64 {
    guard !learnt.isEmpty else { return 0 }
    var hash = Hash64()
    for (place, contribution) in contributions.enumerated() where place < learnt.count {
      hash.update(processor.corpus[place].verdict(contribution, learnt[place]))
    }
    return hash.finish()
  }

  /// What came out of a post, but for the output itself.
  private func result(of work: PostProcessor.Work, _ footing: RunFooting, _ learnt: [AnyEvidence]) -> RunState.Result {
    var ledger = JSONWriter()
    work.ledger.write(work.post, to: &ledger)
    var counts = ByteEncoder()
    counts.integer(work.post.removed.blocks)
    counts.integer(work.post.removed.bytes)
    if remembers { PostCodec.encode(work.ledger.counts, to: &counts) }
    var verdict: UInt64 = 0
    if remembers, !learnt.isEmpty {
      verdict = self.verdict(
        zip(processor.corpus, footing.contributions).compactMap { $0.decode($1) }, learnt)
    }
    return RunState.Result(
      verdict: verdict, output: [], ledger: ledger.bytes, error: [], counts: counts.bytes, rules: work.ledger.counts)
  }
}

extension SourceItem {
  /// `contextHash` as bytes, to stand behind the digest of the raw input.
  var contextBytes: [UInt8] { withUnsafeBytes(of: contextHash.littleEndian) { Array($0) } }

  fileprivate func footing(_ remembered: RunState.Remembered) -> RunFooting {
    RunFooting(
      key: key, stamp: stamp, digest: remembered.digest, contributions: remembered.contributions, pictures: remembered.pictures)
  }

  /// The stage that the error lane names when the item fails.
  fileprivate var failingStage: String {
    if case .failed = content, identity.url != nil { return FetchStage.name }
    return "read"
  }
}
