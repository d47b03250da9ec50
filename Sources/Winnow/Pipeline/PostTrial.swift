import WinnowBase

/// One post taken through a pipeline's stages in memory, given what the corpus stages have learnt from all posts.
struct PostTrial {
  var comparison: Comparison
  /// What the post contributes to each corpus stage, by the stage's name.
  var contributions: [String: [UInt8]]
  /// Why corpus stages let what recurs stand, by the block and the stage's name.
  var standing: [Int: [String: String]]

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
      var standing: [Int: [String: String]] = [:]
      processor.clean(&work, processor.firstCorpus..<processor.steps.count, learnt: evidence) { place, post in
        let handle = processor.corpus[place]
        for one in handle.standing(post, evidence[place]) { standing[one.block, default: [:]][handle.name] = one.reason }
      }
      processor.finish(&work)
      var output = JSONWriter()
      file.sink.write(work.post, to: &output)
      var ledger = JSONWriter()
      work.ledger.write(work.post, to: &ledger)
      let rows = ledger.bytes.split(separator: 0x0A).compactMap { try? JSONParser.parse(Array($0)) }.filter {
        !LedgerHead.isHead($0)
      }
      guard let object = try? JSONParser.parse(output.bytes) else { return nil }
      return PostTrial(
        comparison: Comparison(object: object, rows: rows, raw: raw), contributions: contributions, standing: standing)
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
      let all = try gather(into: nil)
      for one in all { one.settle() }
      var learnt: [String: AnyEvidence] = [:]
      for (handle, one) in zip(worker.processor.corpus, all) { learnt[handle.name] = one }
      return learnt
    } catch let error as RunFailure {
      throw error
    } catch {
      throw RunFailure("\(error)")
    }
  }

  /// Finds a post by its path, address or id: the first of the names that a post has, and the name's place among them. Nil where there is none.
  func find(_ names: [String]) throws(RunFailure) -> (item: SourceItem, name: Int)? {
    do {
      try fetchPages()
      if let found = try best(of: names, { [$0.identity.path, $0.identity.url, $0.identity.id, $0.key] }) { return found }
      // The canonical address is known only after reading.
      let processor = worker.processor
      return try best(of: names) { item in
        guard let raw = try? processor.load(item), var work = try? processor.read(raw, digest: nil) else { return [] }
        processor.clean(&work, 0..<processor.firstCorpus, learnt: [])
        return [work.post.identity.id]
      }
    } catch let error as RunFailure {
      throw error
    } catch {
      throw RunFailure("\(error)")
    }
  }

  /// The first item that has the earliest of the names.
  private func best(of names: [String], _ keys: (SourceItem) -> [String?]) throws -> (item: SourceItem, name: Int)? {
    var best: (item: SourceItem, name: Int)?
    _ = try firstItem { item in
      for key in keys(item) {
        guard let key, let name = names.firstIndex(of: key), name < best?.name ?? .max else { continue }
        best = (item, name)
      }
      return best?.name == 0
    }
    return best
  }
}
