import WinnowBase

/// One post taken through a pipeline's stages in memory, given what the corpus stages have learnt from all posts.
struct PostTrial {
  var comparison: Comparison
  /// What the post contributes to each corpus stage, by the stage's name.
  var contributions: [String: [UInt8]]

  /// Nil where the sink's form cannot be read back. Throws where the post cannot be read.
  static func run(
    _ item: SourceItem, _ file: PipelineFile, _ learnt: [String: AnyEvidence]
  ) throws(RunFailure) -> PostTrial? {
    let processor = PostProcessor(stages: file.stages, keep: file.keep, keepsLedger: true)
    do throws(ReadFailure) {
      var work = try processor.read(try processor.load(item), digest: nil)
      let raw = work.post
      processor.clean(&work, 0..<processor.firstCorpus, learnt: [])
      var contributions: [String: [UInt8]] = [:]
      for (handle, one) in zip(processor.corpus, processor.observe(work)) { contributions[handle.name] = one.encoded() }
      let evidence = processor.corpus.map { learnt[$0.name] ?? $0.empty() }
      processor.clean(&work, processor.firstCorpus..<processor.steps.count, learnt: evidence)
      processor.finish(&work)
      var output = JSONWriter()
      file.sink.write(work.post, to: &output)
      var ledger = JSONWriter()
      work.ledger.write(work.post, to: &ledger)
      let rows = ledger.bytes.split(separator: 0x0A).compactMap { try? JSONParser.parse(Array($0)) }.filter {
        !LedgerHead.isHead($0)
      }
      guard let object = try? JSONParser.parse(output.bytes) else { return nil }
      return PostTrial(comparison: Comparison(object: object, rows: rows, raw: raw), contributions: contributions)
    } catch {
      throw RunFailure("\(item.identity.path ?? item.key): \(error.message)")
    }
  }
}

extension Runner {
  /// What each corpus stage learns from all posts, by its name.
  func learntByStage() throws(RunFailure) -> [String: AnyEvidence] {
    do {
      try fetchPages()
      try fetchPictures()
      guard !worker.processor.corpus.isEmpty else { return [:] }
      let (_, all) = try surveyPass()
      var learnt: [String: AnyEvidence] = [:]
      for (handle, one) in zip(worker.processor.corpus, all) { learnt[handle.name] = one }
      return learnt
    } catch let error as RunFailure {
      throw error
    } catch {
      throw RunFailure("\(error)")
    }
  }

  /// Finds a post by its path, address or id; nil where there is none.
  func find(_ name: String) throws(RunFailure) -> SourceItem? {
    do {
      if let item = try firstItem(where: { item in
        [item.identity.path, item.identity.url, item.identity.id, item.key].contains(name)
      }) {
        return item
      }
      // The canonical address is known only after reading.
      let processor = worker.processor
      return try firstItem { item in
        guard let raw = try? processor.load(item), var work = try? processor.read(raw, digest: nil) else { return false }
        processor.clean(&work, 0..<processor.firstCorpus, learnt: [])
        return work.post.identity.id == name
      }
    } catch let error as RunFailure {
      throw error
    } catch {
      throw RunFailure("\(error)")
    }
  }
}
