import WinnowBase

/// What happens to one post, from its item to its line in the output. Pure but for reading the item's file; every thread has a copy.
struct PostProcessor: Sendable {
  /// A stage as the processor runs it.
  enum Step: Sendable {
    case stage(any Stage)
    /// The place among the pipeline's corpus stages.
    case corpus(Int)
  }

  let steps: [Step]
  let corpus: [CorpusHandle]
  /// The stages that look at pictures' files.
  let pictureStages: [DedupeImages]
  /// Lines that no stage may take.
  let keep: KeepRules
  let keepsLedger: Bool
  var limits = ReaderLimits()

  /// What the stages read before their first post.
  let loads: [@Sendable () -> Void]

  /// Where the first corpus stage stands; all steps when there is none.
  let firstCorpus: Int

  init(stages: [any StageComponent], keep: KeepRules = KeepRules(), keepsLedger: Bool) {
    var steps: [Step] = []
    var corpus: [CorpusHandle] = []
    for stage in stages {
      if let stage = stage as? any Stage {
        steps.append(.stage(stage))
      } else if let stage = stage as? any CorpusStage {
        steps.append(.corpus(corpus.count))
        corpus.append(Self.handle(stage))
      }
    }
    self.steps = steps
    self.corpus = corpus
    firstCorpus = steps.firstIndex { if case .corpus = $0 { true } else { false } } ?? steps.count
    loads = stages.compactMap(\.load)
    pictureStages = stages.compactMap { $0 as? DedupeImages }.filter(\.readsFiles)
    self.keep = keep
    self.keepsLedger = keepsLedger
  }

  private static func handle<S: CorpusStage>(_ stage: S) -> CorpusHandle { CorpusHandle(stage) }

  /// A post between two steps.
  struct Work: Sendable {
    var post: Post
    var ledger: PostLedger
  }

  // MARK: Reading

  /// The raw bytes of an item.
  func load(_ item: SourceItem) throws(ReadFailure) -> RawPost {
    var folder = InputFolder()
    return try load(item, from: &folder)
  }

  /// The raw bytes of an item; `folder` is where the last file was read.
  func load(_ item: SourceItem, from folder: inout InputFolder) throws(ReadFailure) -> RawPost {
    switch item.content {
    case .bytes(let bytes):
      return RawPost(identity: item.identity, bytes: bytes, contentType: item.contentType, claims: item.claims)
    case .record(let bytes):
      return try RecordReader.rawPost(bytes, identity: item.identity, mapping: item.fields, claims: item.claims)
    case .file(let path):
      let bytes: [UInt8]
      do {
        if let stamp = item.stamp {
          bytes = try InputFile.read(path, limit: limits.bytes, expecting: Int(clamping: stamp.size))
        } else {
          bytes = try folder.readRegular(path, limit: limits.bytes)
        }
      } catch {
        throw ReadFailure(error.kind == .tooLarge ? "too-large" : "unreadable", error.message)
      }
      return RawPost(identity: item.identity, bytes: bytes, contentType: item.contentType, claims: item.claims)
    case .failed(let failure):
      throw failure
    case .address(let url):
      throw ReadFailure("not-fetched", "\(url) was not fetched")
    }
  }

  /// Parses a raw post. The identity gets the digest of the raw bytes, which is taken here where it is not given.
  func read(_ raw: RawPost, digest: Digest?) throws(ReadFailure) -> Work {
    begin(try PostReader.read(raw, limits: limits), raw, digest ?? Digest(of: raw.bytes))
  }

  private func begin(_ post: consuming Post, _ raw: RawPost, _ digest: Digest) -> Work {
    post.identity.sha256 = digest.hex
    let ledger = keepsLedger ? PostLedger(keeping: copy post, raw: raw.bytes) : PostLedger(isKept: false)
    return Work(post: post, ledger: ledger)
  }

  /// Parses a raw post that is only looked at: it has no digest and no ledger.
  func glance(_ raw: RawPost) throws(ReadFailure) -> Work {
    Work(post: try PostReader.read(raw, limits: limits), ledger: PostLedger(isKept: false))
  }

  // MARK: Cleaning

  /// Runs the steps of a range; `learnt` is what each corpus stage has learnt. `seen` is shown the post as each corpus stage sees it.
  func clean(_ work: inout Work, _ range: Range<Int>, learnt: [AnyEvidence], seen: ((_ place: Int, Post) -> Void)? = nil) {
    let kept = keep.leaves(of: work.post)
    for step in steps[range] {
      switch step {
      case .stage(let stage):
        let proposed = work.ledger.isKept ? stage.edits(to: work.post) : stage.untoldEdits(to: work.post)
        let edits = KeepRules.sparing(kept, proposed, in: work.post)
        work.post.apply(edits, stage: type(of: stage).name, ledger: &work.ledger)
      case .corpus(let place):
        guard learnt.indices.contains(place) else { continue }
        seen?(place, work.post)
        let edits = KeepRules.sparing(kept, corpus[place].edits(work.post, learnt[place], work.ledger.isKept), in: work.post)
        work.post.apply(edits, stage: corpus[place].name, ledger: &work.ledger)
      }
      work.post.settleIdentity()
    }
  }

  /// What a post contributes to each corpus stage. `work` has gone through the steps before the first of them. With outlines of what
  /// has been gathered so far, one for each stage, it is less what would be forgotten.
  func observe(_ work: Work, besides outlines: [AnyEvidence] = []) -> [AnyEvidence] {
    eachCorpus(work) { corpus[$0].observe($1, outlines.indices.contains($0) ? outlines[$0] : nil) }
  }

  /// What the corpus stages, given what they learnt, find in a post that has gone through the steps before the first of them.
  func findings(_ work: Work, _ learnt: [AnyEvidence]) -> [Finding] {
    eachCorpus(work) { learnt.indices.contains($0) ? corpus[$0].findings($1, learnt[$0]) : [] }.flatMap { $0 }
  }

  /// Shows a post to each corpus stage as `observe` sees it.
  private func eachCorpus<T>(_ work: Work, _ show: (Int, Post) -> T) -> [T] {
    var seen: [T] = []
    // The post as a later corpus stage sees it; the first one sees it as it is.
    var changed: Work?
    for step in steps[firstCorpus...] {
      switch step {
      case .stage(let stage):
        // Only what a later corpus stage will look at needs doing.
        guard seen.count < corpus.count else { return seen }
        var own = changed ?? Work(post: work.post, ledger: PostLedger(isKept: false))
        changed = nil
        own.post.apply(stage.untoldEdits(to: own.post), stage: type(of: stage).name, ledger: &own.ledger)
        changed = own
      case .corpus(let place):
        if let changed { seen.append(show(place, changed.post)) } else { seen.append(show(place, work.post)) }
      }
    }
    return seen
  }

  /// Takes away what is left but not shown to a reader, so that the output holds content only and the ledger says what went.
  func finish(_ work: inout Work) {
    var edits: [Edit] = []
    // The extraction has judged what is hidden, and kept folded panels and fallbacks that hold the text.
    let isJudged = work.post.identity.format == .html && work.post.fields.pageType != nil
    for (index, block) in work.post.blocks.enumerated() where work.post.isLive(index) {
      if block.kind == .control {
        edits.append(
          Edit(.remove(block: index), Reason("markup", "markup, not text: a definition, front matter, a button or a comment")))
      } else if block.flags.contains(.hidden), !isJudged {
        edits.append(Edit(.remove(block: index), Reason("hidden", "not shown to a reader")))
      }
    }
    work.post.apply(KeepRules.sparing(keep.leaves(of: work.post), edits, in: work.post), stage: "read", ledger: &work.ledger)
  }
}

extension Post {
  /// The canonical address names a post that the index does not name, and tells the site of one whose address is not known.
  mutating func settleIdentity() {
    guard let canonical = fields.canonical else { return }
    if !identity.isNamed { identity.id = canonical }
    if !identity.hasSite, let site = Site.of(canonical) {
      identity.site = site
      identity.hasSite = true
    }
  }
}
