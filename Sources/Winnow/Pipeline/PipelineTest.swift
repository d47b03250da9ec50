import WinnowBase

/// A test of the pipeline file: what must still stand in a post's clean text, and what must not.
public struct PipelineTest: Sendable {
  public enum Input: Sendable, Hashable {
    /// A file, usually one of the source's.
    case file(String)
    /// The post itself, as Markdown.
    case text(String)
  }

  public var name: String
  public var input: Input
  /// Texts that must stand in the output's `text`.
  public var keeps: [String] = []
  /// Texts that must not.
  public var drops: [String] = []
  /// The line of the pipeline file.
  public var line: Int

  /// Reads the list under `tests:`. Notes what is wrong.
  static func read(_ node: YAMLNode, _ reader: inout SettingReader) -> [PipelineTest] {
    guard let items = node.sequence else {
      reader.wrong(
        "tests", "a list of tests such as { name: footer, input: { file: posts/a.md }, expect: { drops: [\"Read more\"] } }", node)
      return []
    }
    return items.enumerated().compactMap { place, item in one(item, number: place + 1, &reader) }
  }

  private static func one(_ node: YAMLNode, number: Int, _ reader: inout SettingReader) -> PipelineTest? {
    guard let entries = node.mapping else {
      reader.fail("a test is a mapping with name, input and expect, not \(node.kind)", at: node)
      return nil
    }
    let known = ["name", "input", "expect"]
    for entry in entries where !known.contains(entry.key) {
      reader.fail("a test has name, input and expect, but no `\(entry.key)`", at: entry.value)
    }
    guard let given = node["input"], let entry = given.mapping?.first, given.mapping?.count == 1, let text = entry.value.string,
      entry.key == "file" || entry.key == "text"
    else {
      reader.fail("a test needs an input: { file: path } or { text: the post }", at: node["input"] ?? node)
      return nil
    }
    var test = PipelineTest(
      name: node["name"]?.string ?? "test \(number)", input: entry.key == "file" ? .file(reader.path(text)) : .text(text),
      line: node.mark.line)
    for entry in node["expect"]?.mapping ?? [] {
      guard let texts = reader.texts(entry.value), entry.key == "keeps" || entry.key == "drops" else {
        reader.fail("a test expects keeps and drops, each a list of texts", at: entry.value)
        continue
      }
      if entry.key == "keeps" { test.keeps = texts } else { test.drops = texts }
    }
    if test.keeps.isEmpty, test.drops.isEmpty {
      reader.fail("a test needs something to expect: keeps, drops or both, each a list of texts", at: node["expect"] ?? node)
    }
    return test
  }

  /// What is wrong with a post's clean text, in sentences; empty where the test holds.
  public func problems(text: String) -> [String] {
    let bytes = Array(text.utf8)
    func stands(_ part: String) -> Bool { ByteSearch(Array(part.utf8)).first(in: bytes) != nil }
    return keeps.filter { !stands($0) }.map { "the text has no `\($0)`" }
      + drops.filter(stands).map { "the text still has `\($0)`" }
  }

  /// How one test went.
  public struct Outcome: Sendable {
    public var test: PipelineTest
    /// Empty where it holds.
    public var problems: [String]
  }
}

extension Runner {
  /// Runs the pipeline file's tests: each post goes through the stages by itself, judged by what the corpus stages learn from the source.
  ///
  /// A source of addresses is not fetched for it, and standard input is not read; the corpus stages then know nothing.
  public static func test(_ file: PipelineFile, options: Options = Options()) throws(RunFailure) -> [PipelineTest.Outcome] {
    guard !file.tests.isEmpty else { return [] }
    var learnt: [String: AnyEvidence] = [:]
    let isAtHand = file.source.canBeReadAgain && !type(of: file.source).givesAddresses
    if isAtHand {
      let runner = Runner(file.withoutFiles, options: options)
      runner.isOffline = true
      learnt = try runner.learntByStage()
    }
    var outcomes: [PipelineTest.Outcome] = []
    for test in file.tests {
      let item: SourceItem
      switch test.input {
      case .text(let text):
        var identity = Post.Identity()
        identity.id = test.name
        item = SourceItem(key: test.name, content: .bytes(Array(text.utf8)), identity: identity, contentType: "text/markdown")
      case .file(let path):
        var found = isAtHand ? try? Runner(file, options: options).firstItem { $0.isFile(path) } : nil
        if found == nil, FileKind(path: path) != nil {
          found = try FolderSource(path: path).open(
            SourceEnvironment { _ throws(ReadFailure) in throw ReadFailure("not-fetched", path) }
          ).next()
        }
        guard let found else {
          outcomes.append(PipelineTest.Outcome(test: test, problems: ["there is no file \(path)"]))
          continue
        }
        item = found
      }
      do throws(RunFailure) {
        let text = try PostTrial.run(item, file, learnt)?.comparison.object["text"]?.string ?? ""
        outcomes.append(PipelineTest.Outcome(test: test, problems: test.problems(text: text)))
      } catch {
        outcomes.append(PipelineTest.Outcome(test: test, problems: [error.message]))
      }
    }
    return outcomes
  }
}

extension SourceItem {
  fileprivate func isFile(_ path: String) -> Bool {
    if case .file(let own) = content { own == path } else { false }
  }
}
