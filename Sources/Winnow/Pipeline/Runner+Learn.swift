import WinnowBase

extension Runner {
  /// Surveys the posts, or takes the evidence of `options.evidence`, and says what the corpus stages have learnt. Writes nothing.
  public func learn() throws(RunFailure) -> LearnReport {
    do {
      return try lessons()
    } catch let error as RunFailure {
      throw error
    } catch {
      throw RunFailure("\(error)")
    }
  }

  private func lessons() throws -> LearnReport {
    try fetchPages()
    try fetchPictures()
    var (spill, learnt) = try surveyPass()
    if let path = options.evidence {
      learnt = try EvidenceFile(InputFile.read(path), path: path).learnt(for: worker.processor.corpus, path: path)
    }
    return try report(of: spill, learnt)
  }

  private func report(of spill: Spill, _ learnt: [AnyEvidence]) throws -> LearnReport {
    let worker = worker
    var report = LearnReport()
    try OrderedWork.run(threads: options.threads) {
      try nextRecords(spill)
    } work: { records in
      records.flatMap { worker.findings($0, learnt) }
    } consume: { findings in
      for finding in findings { report.add(finding) }
    }
    return report
  }

  private func nextRecords(_ spill: Spill) throws -> [[UInt8]]? {
    try stopIfInterrupted()
    var records: [[UInt8]] = []
    var weight = 0
    while records.count < 64, weight < 256 << 10, let record = try spill.take() {
      weight += record.count
      records.append(record)
    }
    return records.isEmpty ? nil : records
  }
}

extension RunWorker {
  /// What the corpus stages find in the post of a spilled record.
  func findings(_ record: [UInt8], _ learnt: [AnyEvidence]) -> [Finding] {
    guard case .work(let work, _)? = SurveyedEntry(encoded: record) else { return [] }
    return processor.findings(work, learnt)
  }
}
