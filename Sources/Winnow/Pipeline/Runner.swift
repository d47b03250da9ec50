import Glibc
import WinnowBase
import WinnowFetch

/// Runs a pipeline from its source to its output.
///
/// A run without corpus stages is one pass. With them it is two: the first reads every post, runs the stages before the first corpus
/// stage, gathers evidence and puts the posts aside; the second finishes them. Posts that the state remembers are not read.
public final class Runner {
  /// How a run is done, apart from what the pipeline file says.
  public struct Options: Sendable {
    /// Worker threads; the number of processors by default.
    public var threads = Int(clamping: sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    /// `--shard I/N`: only the items whose key falls into part I of N.
    public var shard: (part: Int, of: Int)?
    /// A file of evidence to apply instead of surveying the posts.
    public var evidence: String?
    /// Do everything but write.
    public var isDryRun = false

    public init() {}
  }

  /// What the outside gives a run: talk, progress, and whether somebody wants it to stop.
  public struct Surroundings {
    public var talk: (String) -> Void = { _ in }
    /// Called now and then with how many items are done, and of how many where that is known.
    public var progress: (_ phase: String, _ done: Int, _ total: Int?) -> Void = { _, _, _ in }
    public var isInterrupted: () -> Bool = { false }

    public init() {}
  }

  let file: PipelineFile
  let options: Options
  let surroundings: Surroundings
  let worker: RunWorker
  var report = RunReport()
  var state: RunState?
  /// Whether pictures are taken from the cache only.
  var isOffline = false
  private var pages: PageStore?

  public init(_ file: PipelineFile, options: Options = Options(), surroundings: Surroundings = Surroundings()) {
    self.file = file
    self.options = options
    self.surroundings = surroundings
    worker = RunWorker(
      processor: PostProcessor(stages: file.stages, keep: file.keep, keepsLedger: file.ledger != nil), sink: file.sink,
      remembers: file.state != nil)
  }

  /// The whole run: fetch, survey, finish, put in place.
  public func run() throws(RunFailure) -> RunReport {
    do {
      return try story()
    } catch let error as RunFailure {
      throw error
    } catch let error as FileError {
      throw RunFailure(error.message)
    } catch {
      throw RunFailure("\(error)")
    }
  }

  private func story() throws -> RunReport {
    let clock = ContinuousClock.now
    report.pipeline = file.name
    report.started = WebDate.text(Int(time(nil)))
    let lock = try file.state.map { path throws(RunFailure) in try RunLock(path: path + ".lock") }
    defer { withExtendedLifetime(lock) {} }
    let external = try options.evidence.map { path throws in
      try EvidenceFile(InputFile.read(path), path: path).learnt(for: worker.processor.corpus, path: path)
    }
    let outputs = options.isDryRun ? nil : try RunOutputs(file, talk: surroundings.talk)
    try fetchPages()
    if let path = file.state, !options.isDryRun { state = try RunState(path: path, digest: digest(external)) }
    try fetchPictures()
    if worker.processor.corpus.isEmpty || external != nil {
      try onePass(learnt: external ?? [], outputs)
    } else {
      let (spill, learnt) = try surveyPass()
      try finishPass(spill, learnt, outputs)
    }
    report.seconds = Double((ContinuousClock.now - clock) / .milliseconds(1)) / 1000
    try outputs?.commit()
    try state?.forgetUnseen()
    try state?.close()
    if let path = file.report, !options.isDryRun {
      var out = try OutputFile(path)
      try out.write(report.json())
      try out.commit()
    }
    return report
  }

  /// What decides the results: the pipeline's digest and, where evidence comes from outside, its bytes.
  private func digest(_ external: [AnyEvidence]?) -> Digest {
    var digester = Digester()
    digester.update(file.digest.bytes)
    digester.update(Array((file.ledger == nil ? "no ledger" : LedgerHead.schema).utf8))
    // Evidence of nothing tells the version of its form: what was learnt in another form is learnt again.
    for stage in worker.processor.corpus { digester.update(stage.empty().encoded()) }
    for one in external ?? [] { digester.update(one.encoded()) }
    return digester.finish()
  }

  // MARK: Evidence

  /// The first pass alone, for `winnow survey`.
  public func survey() throws(RunFailure) -> [UInt8] {
    do {
      try fetchPages()
      try fetchPictures()
      let learnt = try gather(into: nil)
      return EvidenceFile(stages: zip(worker.processor.corpus, learnt).map { (name: $0.name, evidence: $1.encoded()) }).encoded()
    } catch let error as RunFailure {
      throw error
    } catch {
      throw RunFailure("\(error)")
    }
  }

  /// Joins evidence files that surveys of the same pipeline wrote; the order does not matter.
  public static func merge(_ paths: [String], for file: PipelineFile?) throws(RunFailure) -> [UInt8] {
    var names: [String] = []
    var sums: [AnyEvidence] = []
    let known = (file.map(\.stages) ?? Catalog.stages.map { $0.init() as any StageComponent })
    let handles = PostProcessor(stages: known, keepsLedger: false).corpus
    for path in paths {
      let one: EvidenceFile
      do {
        one = try EvidenceFile(InputFile.read(path), path: path)
      } catch let error as RunFailure {
        throw error
      } catch {
        throw RunFailure("\(error)")
      }
      let used = one.stages.compactMap { stage in handles.first { $0.name == stage.name } }
      let learnt = try one.learnt(for: used, path: path)
      if names.isEmpty {
        names = used.map(\.name)
        sums = used.map { $0.empty() }
      }
      guard used.map(\.name) == names else {
        throw RunFailure("\(path) is evidence of another pipeline than \(paths[0]); merge what one pipeline surveyed")
      }
      for (place, evidence) in learnt.enumerated() { sums[place].merge(evidence) }
    }
    return EvidenceFile(stages: zip(names, sums).map { (name: $0, evidence: $1.encoded()) }).encoded()
  }

  // MARK: Passes

  private func onePass(learnt: [AnyEvidence], _ outputs: RunOutputs?) throws {
    let worker = worker
    let items = try openItems()
    try OrderedWork.run(threads: options.threads, loads: worker.processor.loads) {
      try nextTask(items, phase: "cleaning", weight: Self.pageTask)
    } work: { entries in
      worker.finish(entries, learnt: learnt)
    } consume: { finished in
      try take(finished, outputs)
    }
  }

  /// Tasks after which the workers hear again what need not be gathered: an outline takes a moment for each site, 3 ms for 60,000 of them,
  /// where so many tasks take 100.
  private static let tasksAnOutline = 16

  /// The first pass: what the corpus stages learn, ready to be asked, and the posts for the second pass.
  func surveyPass() throws -> (Spill, [AnyEvidence]) {
    let spill = Spill()
    let learnt = try gather(into: spill)
    for one in learnt { one.settle() }
    try spill.rewind()
    return (spill, learnt)
  }

  /// Gathers what the posts contribute to the corpus stages; with a spill, the posts are put aside in it.
  func gather(into spill: Spill?) throws -> [AnyEvidence] {
    let worker = worker
    let items = try openItems()
    let keepsPosts = spill != nil
    let learnt = worker.processor.corpus.map { $0.empty() }
    let outlines = EvidenceOutlines(learnt)
    var tasks = 0
    try OrderedWork.run(threads: options.threads, loads: worker.processor.loads) {
      try nextTask(items, phase: "reading")
    } work: { entries in
      worker.survey(entries, besides: outlines.latest, keepsPosts: keepsPosts)
    } consume: { survey in
      for (place, one) in survey.evidence.enumerated() { learnt[place].merge(one) }
      for record in survey.records { try spill?.append(record) }
      tasks += 1
      if tasks % Self.tasksAnOutline == 0 { outlines.update(learnt) }
    }
    return learnt
  }

  private func finishPass(_ spill: Spill, _ learnt: [AnyEvidence], _ outputs: RunOutputs?) throws {
    let worker = worker
    var done = 0
    try OrderedWork.run(threads: options.threads) {
      try stopIfInterrupted()
      var entries: [RunEntry] = []
      var weight = 0
      while entries.count < 64, weight < 256 << 10, let record = try spill.take() {
        weight += record.count
        entries.append(try entry(record))
      }
      done += entries.count
      surroundings.progress("cleaning", done, spill.count)
      return entries.isEmpty ? nil : entries
    } work: { entries in
      worker.finish(entries, learnt: learnt)
    } consume: { finished in
      try take(finished, outputs)
    }
  }

  /// A record of the spill as an entry; what the state knows already is looked up here, on the state's own thread.
  private func entry(_ record: [UInt8]) throws -> RunEntry {
    guard let state, SurveyedEntry.isKnown(record), case .known(let item, let remembered)? = SurveyedEntry(encoded: record) else {
      return .spilled(record)
    }
    return .known(item, remembered, verdict: try state.result(item.key)?.verdict ?? 0)
  }

  // MARK: Items

  func openItems() throws -> any ItemStream {
    var environment = SourceEnvironment { url throws(ReadFailure) in try self.fetchOne(url) }
    environment.needsStamps = file.state != nil
    return try file.source.open(environment)
  }

  /// The first item, with its page where it has one, that `isWanted` takes.
  func firstItem(where isWanted: (SourceItem) throws -> Bool) throws -> SourceItem? {
    let items = try openItems()
    while let item = try items.next() {
      try stopIfInterrupted()
      let item = try withPage(item)
      if try isWanted(item) { return item }
    }
    return nil
  }

  private var read = 0

  /// The next pass over the items counts from the start.
  func restartCount() { read = 0 }

  /// Bytes of a task where each post is finished at once: few, for at the end the other threads wait for the last one.
  private static let pageTask = 64 << 10

  func nextTask(_ items: any ItemStream, phase: String, weight limit: Int = 256 << 10) throws -> [RunEntry]? {
    try stopIfInterrupted()
    var entries: [RunEntry] = []
    var weight = 0
    while entries.count < 64, weight < limit, let item = try items.next() {
      if let shard = options.shard, Int(Hash64.of(item.key) % UInt64(shard.of)) != shard.part - 1 { continue }
      weight += item.weight
      entries.append(try entry(pages == nil ? item : withPage(item)))
    }
    read += entries.count
    surroundings.progress(phase, read, items.count)
    return entries.isEmpty ? nil : entries
  }

  private func entry(_ item: SourceItem) throws -> RunEntry {
    // A picture's file may have changed where its post has not.
    guard let state, let remembered = try state.recall(item.key), remembered.pictures.holds(for: worker.processor.pictureStages)
    else { return .item(item, remembered: nil) }
    // A file whose size, time and inode are the same is taken to be the same, as git and make do.
    if let stamp = item.stamp, stamp == remembered.stamp, remembered.digest.suffix(8) == item.contextBytes[...] {
      return .known(item, remembered, verdict: try state.result(item.key)?.verdict ?? 0)
    }
    return .item(item, remembered: remembered)
  }

  func stopIfInterrupted() throws {
    if surroundings.isInterrupted() {
      try state?.commit()
      throw RunFailure("interrupted; the old output stands, and the next run goes on from here", status: .interrupted)
    }
  }

  // MARK: Pages

  func fetchPages() throws {
    guard let stage = file.stages.first as? FetchStage, type(of: file.source).givesAddresses, pages == nil else { return }
    let fetcher = try Fetcher(settings: stage.fetch)
    let pages = try PageStore(path: options.isDryRun ? nil : file.state)
    self.pages = pages
    let items = try openItems()
    var asked = 0
    var done = 0
    let summary = try fetcher.run {
      if surroundings.isInterrupted() { fetcher.cancel() }
      while let item = try items.next() {
        guard case .address(let url) = item.content else { continue }
        asked += 1
        return try pages.request(url, tag: asked)
      }
      return nil
    } deliver: { request, outcome in
      if surroundings.isInterrupted() { fetcher.cancel() }
      try pages.keep(request, outcome)
      done += 1
      surroundings.progress("fetching", done, items.count)
    }
    try pages.close()
    report.fetched = summary.fetched
    report.notModified = summary.notModified
    try stopIfInterrupted()
  }

  /// An item with the page that its address led to, or the reason why there is none.
  private func withPage(_ item: SourceItem) throws -> SourceItem {
    guard case .address(let url) = item.content, let pages else { return item }
    var item = item
    switch try pages.page(url) {
    case .failure(let failure):
      item.content = .failed(failure)
    case .success(let page):
      item.content = .bytes(page.body)
      item.contentType = page.contentType
      item.identity.url = page.finalURL
      item.identity.fetchedAt = page.fetchedAt
      item.identity.site = Site.of(page.finalURL) ?? item.identity.site
    }
    return item
  }

  private func fetchOne(_ url: String) throws(ReadFailure) -> FetchedDocument {
    var settings = (file.stages.first as? FetchStage ?? FetchStage()).fetch
    if let feed = file.source as? FeedSource, feed.allowPrivate { settings.allowsPrivateAddresses = true }
    do {
      let fetcher = try Fetcher(settings: settings)
      let outcome = fetcher.fetch([FetchRequest(url: url)]).first
      switch outcome {
      case .fetched(let page):
        let type = page.charset.map { "\(page.contentType ?? "text/html"); charset=\($0)" } ?? page.contentType
        return FetchedDocument(url: page.finalURL, contentType: type, bytes: page.body, fetchedAt: page.fetchedAt)
      case .failed(let why): throw ReadFailure(why.code, why.message)
      default: throw ReadFailure("not-fetched", "\(url) gave nothing")
      }
    } catch let error as ReadFailure {
      throw error
    } catch {
      throw ReadFailure("fetch", "\(error)")
    }
  }
}
