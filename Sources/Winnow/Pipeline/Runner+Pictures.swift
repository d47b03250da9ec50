import WinnowBase
import WinnowFetch

extension Runner {
  /// Fetches the pictures that the posts show and that no file and no earlier run has, where the pipeline asks for it, so that
  /// `dedupe-images` can look at them. It takes a pass of its own over the posts: those that are as the state remembers them are not read.
  func fetchPictures() throws {
    let stages = worker.processor.pictureStages
    for stage in stages { stage.shelf.forget() }
    guard let stage = file.stages.first as? FetchStage, stage.getsPictures, !stages.isEmpty else { return }
    let store = try PictureStore(path: file.state ?? file.pictureCache, isKept: file.state != nil && !options.isDryRun)
    for stage in stages { stage.shelf.store = store }
    guard !isOffline else { return }
    let worker = worker
    let items = try openItems()
    try OrderedWork.run(threads: options.threads) {
      try nextTask(items, phase: "looking for pictures")
    } work: { entries in
      worker.pictureAddresses(entries)
    } consume: { addresses in
      for address in addresses { try store.want(address) }
    }
    restartCount()
    let fetcher = try Fetcher(settings: stage.fetch)
    var (asked, done) = (0, 0)
    try fetcher.run {
      if surroundings.isInterrupted() { fetcher.cancel() }
      guard let url = try store.nextWanted() else { return nil }
      asked += 1
      return FetchRequest(url: url, tag: asked)
    } deliver: { request, outcome in
      if surroundings.isInterrupted() { fetcher.cancel() }
      if case .failed(let why) = outcome {
        if why.reason == .cancelled { return }
        report.pictureFailures[why.code, default: 0] += 1
      } else {
        report.picturesFetched += 1
      }
      try store.keep(request.url, outcome)
      done += 1
      surroundings.progress("fetching pictures", done, nil)
    }
    try store.close(isComplete: !surroundings.isInterrupted())
    // The state's next write must not start from before the store's.
    try state?.commit()
    try stopIfInterrupted()
  }
}

extension PipelineFile {
  /// Lets another pipeline see the fetched pictures that this one's run found.
  func lendPictures(to other: PipelineFile) {
    let store = stages.lazy.compactMap { ($0 as? DedupeImages)?.shelf.store }.first
    for stage in other.stages { (stage as? DedupeImages)?.shelf.store = store }
  }
}

extension RunWorker {
  /// The addresses of the pictures that a task's posts show.
  func pictureAddresses(_ entries: [RunEntry]) -> [String] {
    entries.flatMap { entry -> [String] in
      switch entry {
      case .known(_, let remembered, _): return remembered.pictures.fetched
      case .spilled: return []
      case .item(let item, let remembered):
        // What is wrong with an item is said when it is cleaned.
        guard let raw = try? processor.load(item) else { return [] }
        let digest = Digest(of: raw.bytes)
        if let remembered, remembered.digest == digest.bytes + item.contextBytes { return remembered.pictures.fetched }
        guard let work = try? processor.read(raw, digest: digest) else { return [] }
        return processor.pictureAddresses(work)
      }
    }
  }
}

extension PostProcessor {
  /// The addresses that each stage that looks at pictures' files would ask for. Corpus stages have learnt nothing yet.
  func pictureAddresses(_ work: Work) -> [String] {
    var work = work
    var found: [String] = []
    var left = pictureStages.count
    for (place, step) in steps.enumerated() where left > 0 {
      if case .stage(let stage) = step, let images = stage as? DedupeImages, images.readsFiles {
        found += PictureWants.addresses(in: work.post, images)
        left -= 1
      }
      if left > 0 { clean(&work, place..<place + 1, learnt: []) }
    }
    return found
  }
}
