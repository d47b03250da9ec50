import WinnowBase

/// One post under a pipeline and under pipelines that are set otherwise: why a line is gone or stays, and what would change that.
public final class Study {
  /// A setting under which a line's verdict would be another.
  public struct Alternative: Sendable, Hashable {
    /// As `--set` takes it: `stage.setting=value`; nil where the whole stage is left out.
    public var setting: String?
    public var stage: String
    /// What would become of the line then.
    public var fate: Comparison.Fate
    /// The edit that would take it; nil where it would stay.
    public var act: Comparison.Act?
  }

  public let file: PipelineFile
  /// The place of the post's name among those asked for.
  public let name: Int
  private let item: SourceItem
  private let learnt: [String: AnyEvidence]
  private let reload: ([(name: String, value: String)]) throws(RunFailure) -> PipelineFile
  private var known: [String: Comparison?] = [:]
  private let contributions: [String: [UInt8]]
  public private(set) var comparison: Comparison
  private let standing: [Int: [String: String]]

  /// Takes one post of a pipeline by its path, address or id, the first of `names` that a post has, and surveys them all for it. Nil where
  /// there is none.
  ///
  /// `reload` reads the pipeline file again with further settings put over it. Throws where the source cannot be read twice.
  public init?(
    _ names: [String], in file: PipelineFile, options: Runner.Options,
    reload: @escaping ([(name: String, value: String)]) throws(RunFailure) -> PipelineFile
  ) throws(RunFailure) {
    try file.readsAgain()
    let runner = Runner(file.withoutFiles, options: options)
    guard let (item, name) = try runner.find(names) else { return nil }
    let learnt = try runner.learntByStage()
    guard let trial = try PostTrial.run(item, file, learnt) else { return nil }
    self.file = file
    self.item = item
    self.name = name
    self.learnt = learnt
    self.reload = reload
    comparison = trial.comparison
    contributions = trial.contributions
    standing = trial.standing
  }

  /// The post under another pipeline file, judged by the same evidence.
  func trial(_ other: PipelineFile) throws(RunFailure) -> Comparison? {
    file.lendPictures(to: other)
    return try PostTrial.run(item, other, learnt)?.comparison
  }

  /// The post's file as the pipeline file would name it; nil where the post is no file.
  var filePath: String? {
    guard case .file(let path) = item.content else { return nil }
    let folder = file.folder == "." ? "" : file.folder + "/"
    return path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path
  }

  /// The stages that let a part stand though it recurs, in the pipeline's order, and why each does.
  public func standing(of part: Comparison.Part) -> [(stage: String, reason: String)] {
    guard let reasons = standing[part.block] else { return [] }
    return file.stages.compactMap { stage in reasons[type(of: stage).name].map { (type(of: stage).name, $0) } }
  }

  // MARK: Alternatives

  /// The settings of the pipeline's stages under which a part's verdict would be another, each at the value nearest to its own.
  public func alternatives(for part: Comparison.Part) -> [Alternative] {
    let isHere = part.after != nil
    // What took a line is what can leave it; to a line that stays, any stage might do something.
    let stages = Set(part.acts.map(\.stage))
    var found: [Alternative] = []
    for stage in file.stages where isHere || stages.contains(type(of: stage).name) {
      found += settings(of: stage, part)
      if !isHere, let alternative = without(stage, part) { found.append(alternative) }
    }
    return found
  }

  private func without(_ stage: any StageComponent, _ part: Comparison.Part) -> Alternative? {
    let name = type(of: stage).name
    return alternative(nil, stage: name, part) { () throws(RunFailure) in
      var other = file
      other.stages.removeAll { type(of: $0).name == name }
      return try trial(other)
    }
  }

  private func settings<S: StageComponent>(of stage: S, _ part: Comparison.Part) -> [Alternative] {
    var found: [Alternative] = []
    for setting in S.settings {
      let own = setting.defaultText(stage)
      switch setting.kind {
      case .flag: found += [trial(S.name, setting.name, own == "true" ? "false" : "true", part)].compactMap { $0 }
      case .choice(let words):
        found += words.filter { $0 != own }.compactMap { trial(S.name, setting.name, $0, part) }
      case .integer(let range):
        guard let own = own.flatMap(Int.init) else { continue }
        for end in [range.lowerBound, range.upperBound] where end != own {
          found += [
            nearest(S.name, setting.name, part, from: Double(own), to: Double(end)) { "\(Int(exactly: $0.rounded()) ?? own)" }
          ].compactMap {
            $0
          }
        }
      case .number(let range):
        guard let own = own.flatMap(Double.init) else { continue }
        for end in [range.lowerBound, range.upperBound] where end != own {
          found += [nearest(S.name, setting.name, part, from: own, to: end) { "\(($0 * 1000).rounded() / 1000)" }].compactMap { $0 }
        }
      case .list(.choice(let words)):
        // A list of rules that are on: the one that took the line is left out.
        guard own == nil || own == "[]", let rule = part.acts.last(where: { $0.stage == S.name })?.rule, words.contains(rule) else {
          continue
        }
        found += [trial(S.name, setting.name, "[\(words.filter { $0 != rule }.joined(separator: ", "))]", part)].compactMap { $0 }
      default: continue
      }
    }
    return found
  }

  /// The value nearest to the present one that changes the verdict, if the far end does.
  private func nearest(
    _ stage: String, _ setting: String, _ part: Comparison.Part, from own: Double, to end: Double, text: (Double) -> String
  ) -> Alternative? {
    guard var best = trial(stage, setting, text(end), part) else { return nil }
    var (near, far) = (own, end)
    while text(near) != text(far) {
      // By ratio: thresholds go over several orders of magnitude.
      let middle = near > 0 && far > 0 ? (near * far).squareRoot() : (near + far) / 2
      guard text(middle) != text(near), text(middle) != text(far) else { break }
      if let other = trial(stage, setting, text(middle), part) {
        best = other
        far = middle
      } else {
        near = middle
      }
    }
    return best
  }

  private func trial(_ stage: String, _ setting: String, _ value: String, _ part: Comparison.Part) -> Alternative? {
    alternative("\(stage).\(setting)=\(value)", stage: stage, part) { () throws(RunFailure) in
      guard let other = try? reload([(name: "\(stage).\(setting)", value: value)]) else { return nil }
      file.lendPictures(to: other)
      guard let trial = try PostTrial.run(item, other, learnt) else { return nil }
      // Where the stage would have learnt something else, what it has learnt says nothing.
      return trial.contributions[stage] == contributions[stage] ? trial.comparison : nil
    }
  }

  private func alternative(
    _ setting: String?, stage: String, _ part: Comparison.Part, _ outcome: () throws(RunFailure) -> Comparison?
  ) -> Alternative? {
    let key = setting ?? "without \(stage)"
    let comparison: Comparison?
    if let done = known[key] {
      comparison = done
    } else {
      comparison = try? outcome()
      known[key] = .some(comparison)
    }
    guard let other = comparison?.parts.first(where: { $0.block == part.block }), (other.after == nil) != (part.after == nil) else {
      return nil
    }
    return Alternative(setting: setting, stage: stage, fate: other.fate, act: other.after == nil ? other.acts.last : nil)
  }
}
