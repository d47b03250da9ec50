import WinnowBase

/// Turns a pipeline file's nodes into components, gathering every error on the way.
struct PipelineBuilder {
  var reader: SettingReader
  let path: String
  private var root: YAMLNode { reader.document.root }

  init(reader: SettingReader, path: String) {
    self.reader = reader
    self.path = path
  }

  mutating func build(_ overrides: PipelineFile.Overrides) -> PipelineFile? {
    guard let entries = root.mapping else {
      reader.fail("a pipeline file is a mapping with the keys \(PipelineFile.keys.joined(separator: ", "))", at: root)
      return nil
    }
    for entry in entries where !PipelineFile.keys.contains(entry.key) {
      let hint =
        nearest(to: entry.key, in: PipelineFile.keys).map { "did you mean `\($0)`?" }
        ?? "the keys are \(PipelineFile.keys.joined(separator: ", "))"
      reader.errors.append(reader.document.error("unknown key `\(entry.key)`; \(hint)", at: entry.keyMark))
    }
    if let version = root["version"] {
      if version.int != 1 { reader.fail("this program reads pipeline files of version 1", at: version) }
    } else {
      reader.fail("the key `version` is missing; put `version: 1` at the top", at: root)
    }
    let assigned = settingOverrides(overrides)
    let source = source(overrides)
    let stages = stages(assigned)
    let sink = sink(overrides)
    let ledger = overrides.ledger ?? pathKey("ledger")
    let state = overrides.state ?? pathKey("state")
    let report = overrides.report ?? pathKey("report")
    let errors = overrides.errors ?? pathKey("errors")
    let duplicates = pathKey("duplicates")
    var keep = KeepRules()
    if let node = root["keep"], !node.isNull { keep = KeepRules(node, &reader) }
    var tests: [PipelineTest] = []
    if let node = root["tests"], !node.isNull { tests = PipelineTest.read(node, &reader) }
    guard let source, let stages, let sink else { return nil }
    check(source, stages)
    var digester = Digester()
    digester.update(Array("winnow \(Version.current) stages".utf8))
    digester.update(Array(fingerprint(root["stages"]).utf8))
    if let node = root["keep"] { digester.update(Array(("keep " + fingerprint(node)).utf8)) }
    for one in assigned { digester.update(Array("\(one.stage).\(one.setting)=\(one.value)".utf8)) }
    if let mapping = root["source"] { digester.update(Array(fingerprint(mapping).utf8)) }
    return PipelineFile(
      path: path, folder: reader.folder, name: root["name"]?.string ?? name, source: source, stages: stages, sink: sink,
      ledger: ledger,
      state: state, report: report, errors: errors, duplicates: duplicates, keep: keep, tests: tests,
      digest: digester.finish())
  }

  private var name: String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    return file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
  }

  private mutating func pathKey(_ key: String) -> String? {
    guard let node = root[key], !node.isNull else { return nil }
    guard let text = node.string, !text.isEmpty else {
      reader.fail("`\(key)` takes a path, not \(node.kind)", at: node)
      return nil
    }
    return reader.path(text)
  }

  // MARK: Source and sink

  private mutating func source(_ overrides: PipelineFile.Overrides) -> (any Source)? {
    guard let node = root["source"], !node.isNull else {
      reader.fail("the key `source` is missing; such as `source: { folder: { path: posts } }`", at: root)
      return nil
    }
    guard let (type, given, mark) = pick(node, "source", Catalog.sources, { $0.name }) else { return nil }
    var settings = given
    if let input = overrides.input {
      // `--input` is taken as typed: relative to the working folder, not to the file.
      let key = type == URLsSource.self ? "file" : type == FeedSource.self ? "url" : "path"
      let value = YAMLNode(.scalar(input, .doubleQuoted), mark: mark)
      settings = Self.setting(key, value, in: settings)
      reader.pathsAsTyped = [key]
    }
    defer { reader.pathsAsTyped = [] }
    reader.place = mark
    return Self.make(type, settings, &reader)
  }

  private mutating func sink(_ overrides: PipelineFile.Overrides) -> (any Sink)? {
    guard let node = root["sink"], !node.isNull else {
      if let output = overrides.output { return JSONLSink(path: output) }
      reader.fail("the key `sink` is missing; such as `sink: { jsonl: { path: clean.jsonl } }`", at: root)
      return nil
    }
    guard let (type, settings, mark) = pick(node, "sink", Catalog.sinks, { $0.name }) else { return nil }
    reader.place = mark
    var sink = Self.make(type, settings, &reader)
    if let output = overrides.output { sink.path = output }
    return sink
  }

  private static func make<C: Source>(_ type: C.Type, _ node: YAMLNode?, _ reader: inout SettingReader) -> any Source {
    reader.build(type, from: node)
  }

  private static func make<C: Sink>(_ type: C.Type, _ node: YAMLNode?, _ reader: inout SettingReader) -> any Sink {
    reader.build(type, from: node)
  }

  private static func make<C: StageComponent>(_ type: C.Type, _ node: YAMLNode?, _ reader: inout SettingReader)
    -> any StageComponent
  {
    reader.build(type, from: node)
  }

  /// A component written as `name`, or as a mapping of one name to its settings.
  private mutating func pick<C>(_ node: YAMLNode, _ role: String, _ known: [C], _ name: (C) -> String) -> (C, YAMLNode?, YAMLMark)?
  {
    let word: String
    let mark: YAMLMark
    let settings: YAMLNode?
    if let text = node.string {
      (word, mark, settings) = (text, node.mark, nil)
    } else if let entries = node.mapping, let entry = entries.first, entries.count == 1 {
      (word, mark, settings) = (entry.key, entry.keyMark, entry.value)
    } else if let entries = node.mapping, entries.count > 1 {
      reader.errors.append(
        reader.document.error(
          "a \(role) is one name with its settings; `\(entries[1].key)` is a second one", at: entries[1].keyMark))
      return nil
    } else {
      reader.fail("a \(role) is a name, or a name with its settings, not \(node.kind)", at: node)
      return nil
    }
    if let found = known.first(where: { name($0) == word }) { return (found, settings, mark) }
    let names = known.map(name)
    let hint = nearest(to: word, in: names).map { "did you mean `\($0)`?" } ?? "there are \(names.joined(separator: ", "))"
    reader.errors.append(reader.document.error("unknown \(role) `\(word)`; \(hint)", at: mark))
    return nil
  }

  // MARK: Stages

  private mutating func stages(_ assigned: [SettingOverride]) -> [any StageComponent]? {
    guard let node = root["stages"], !node.isNull else { return [] }
    guard let items = node.sequence else {
      reader.fail("`stages` is a list, one stage a line, not \(node.kind)", at: node)
      return nil
    }
    var stages: [any StageComponent] = []
    var unused = assigned
    for item in items {
      guard let (type, given, mark) = pick(item, "stage", Catalog.stages, { $0.name }) else { continue }
      var settings = given
      for one in assigned where one.stage == type.name {
        unused.removeAll { $0.stage == one.stage && $0.setting == one.setting }
        settings = Self.setting(one.setting, Self.value(one.value, mark), in: settings)
      }
      reader.place = mark
      stages.append(Self.make(type, settings, &reader))
    }
    let images = stages.lazy.compactMap { $0 as? DedupeImages }.first(where: \.readsFiles)
    for place in stages.indices {
      guard var footers = stages[place] as? DedupeFooters else { continue }
      footers.images = images
      stages[place] = footers
    }
    for one in unused {
      reader.fail("--set \(one.stage).\(one.setting): the pipeline has no stage `\(one.stage)`", at: node)
    }
    return stages
  }

  /// A component's settings with one put over what the file says.
  private static func setting(_ key: String, _ value: YAMLNode, in node: YAMLNode?) -> YAMLNode {
    let others = (node?.mapping ?? []).filter { $0.key != key }
    return YAMLNode(.mapping(others + [YAMLEntry(key: key, keyMark: value.mark, value: value)]), mark: node?.mark ?? value.mark)
  }

  /// What `--set` gives: a list or a mapping in brackets, else a scalar.
  private static func value(_ text: String, _ mark: YAMLMark) -> YAMLNode {
    if text.hasPrefix("[") || text.hasPrefix("{"), let root = try? YAMLDocument.parse(Array(text.utf8), file: "--set").root {
      return YAMLNode(root.content, mark: mark)
    }
    return YAMLNode(.scalar(text, .plain), mark: mark)
  }

  private struct SettingOverride {
    var stage: String
    var setting: String
    var value: String
  }

  private func settingOverrides(_ overrides: PipelineFile.Overrides) -> [SettingOverride] {
    overrides.assignments.compactMap { one in
      guard let dot = one.name.firstIndex(of: ".") else { return nil }
      return SettingOverride(
        stage: String(one.name[..<dot]), setting: String(one.name[one.name.index(after: dot)...]), value: one.value)
    }
  }

  // MARK: What fits together

  private mutating func check(_ source: any Source, _ stages: [any StageComponent]) {
    let fetches = stages.firstIndex { $0 is FetchStage }
    let places = root["stages"]?.sequence ?? []
    if type(of: source).givesAddresses, fetches == nil, !((source as? FeedSource)?.givesContent ?? false) {
      reader.fail(
        "the source `\(type(of: source).name)` gives addresses; put the stage `fetch` first under `stages`",
        at: root["source"] ?? root)
    }
    if let fetches, fetches > 0, places.indices.contains(fetches) {
      reader.fail("`fetch` must be the first stage; the others need its pages", at: places[fetches])
    }
    let getsPictures = fetches.flatMap { stages[$0] as? FetchStage }?.getsPictures ?? false
    if getsPictures, !stages.contains(where: { ($0 as? DedupeImages)?.readsFiles ?? false }) {
      reader.fail(
        "`fetch: { pictures: true }` needs the stage `dedupe-images` with `match: content` or `perceptual`",
        at: places.first ?? root)
    }
    if getsPictures, source is StandardInputSource || (source as? JSONLSource)?.path == "-" {
      reader.fail("pictures cannot be fetched for posts from standard input, which is read once", at: places.first ?? root)
    }
    if fetches != nil, !getsPictures, !type(of: source).givesAddresses {
      reader.fail(
        "the source `\(type(of: source).name)` gives posts, not addresses; take the stage `fetch` out", at: places.first ?? root)
    }
  }

  /// A node's content as one text, the same for the same settings however the file is laid out.
  private func fingerprint(_ node: YAMLNode?) -> String {
    guard let node else { return "" }
    switch node.content {
    case .scalar(let text, _): return "\(text.utf8.count):\(text)"
    case .sequence(let items): return "[" + items.map(fingerprint).joined(separator: ",") + "]"
    case .mapping(let entries):
      return "{" + entries.sorted { $0.key < $1.key }.map { "\($0.key)=\(fingerprint($0.value))" }.joined(separator: ",") + "}"
    }
  }
}
