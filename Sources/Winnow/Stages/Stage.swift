import WinnowBase

/// Something that a pipeline file names and sets: a source, a stage, a sink.
public protocol Component: Sendable {
  /// The name in the pipeline file, `kebab-case`.
  static var name: String { get }
  /// One line for lists.
  static var summary: String { get }
  /// What it does, in a few sentences, for `winnow stages NAME` and the manual.
  static var discussion: String { get }
  static var settings: [Setting<Self>] { get }
  /// With every setting at its default.
  init()
  /// Builds what the settings describe (compiles patterns, loads lexicons); called once after the settings are read.
  mutating func prepare(_ reader: inout SettingReader)
}

extension Component {
  public static var discussion: String { "" }
  public static var settings: [Setting<Self>] { [] }
  public mutating func prepare(_ reader: inout SettingReader) {}
}

/// A rule of a stage: the word that stands in the ledger, and what it means.
public struct Rule: Sendable {
  public let name: String
  public let summary: String

  public init(_ name: String, _ summary: String) {
    self.name = name
    self.summary = summary
  }
}

/// An example of a stage at work: a post goes in, and these lines go or stay. Documentation shows it and a test runs it.
public struct StageExample: Sendable {
  /// YAML of the stage's settings, one line, empty for the defaults.
  public var settings = ""
  /// The post's format and text.
  public var format = Post.Format.markdown
  public var posts: [String]
  /// Texts that must be gone from, and still stand in, the first post's `text`.
  public var drops: [String] = []
  public var keeps: [String] = []

  public init(settings: String = "", format: Post.Format = .markdown, posts: [String], drops: [String] = [], keeps: [String] = []) {
    self.settings = settings
    self.format = format
    self.posts = posts
    self.drops = drops
    self.keeps = keeps
  }
}

/// Anything that may stand under `stages:`.
public protocol StageComponent: Component {
  static var rules: [Rule] { get }
  /// Nil for a stage that no text can show at work (`fetch`).
  static var example: StageExample? { get }
  /// Reads what the stage's first post would wait for, such as a lexicon; nil where that takes no time. Threads that start together
  /// share such work; it is never needed for a right answer.
  var load: (@Sendable () -> Void)? { get }
}

extension StageComponent {
  public var load: (@Sendable () -> Void)? { nil }
}

/// A stage that judges each post by itself: it looks at a post and proposes edits. It never changes anything.
public protocol Stage: StageComponent {
  /// The edits this stage proposes. Pure: the same post gives the same edits. Blocks already removed must be left alone.
  func edits(to post: Post) -> [Edit]
  /// The same edits for a run that keeps no ledger: of their reasons only the rules are read.
  func untoldEdits(to post: Post) -> [Edit]
}

extension Stage {
  public func untoldEdits(to post: Post) -> [Edit] { edits(to: post) }
}

/// What a corpus stage learns: a commutative monoid. Merging in any order and sharding gives the same value, byte for byte once encoded.
public protocol Evidence: Sendable {
  init()
  mutating func merge(_ other: borrowing Self)
  /// A compact, canonical form: equal values give equal bytes.
  func encoded() -> [UInt8]
  /// Nil when the bytes are not such a form.
  init?(encoded: [UInt8])
  /// Derives what `edits` looks up from the evidence; called once when all is merged, and never needed for a right answer.
  mutating func settle()
  /// Evidence of no post that tells what of further posts would be forgotten at once when they are merged, so that nobody need gather it.
  /// Merging it changes nothing.
  func outline() -> Self
}

extension Evidence {
  public mutating func settle() {}
  public func outline() -> Self { Self() }
}

/// A stage that learns from all posts before it judges one.
public protocol CorpusStage: StageComponent {
  associatedtype Learnt: Evidence
  /// What one post contributes. The post has gone through the per-post stages before this one; edits of corpus stages before this one
  /// are not applied yet, so that one pass over the posts serves every corpus stage.
  func observe(_ post: Post) -> Learnt
  /// The same, less what would be forgotten: `known` is an outline of what has been gathered. Merged with that, both give the same.
  func observe(_ post: Post, besides known: Learnt) -> Learnt
  /// The edits, given what all posts contributed (this one included).
  func edits(to post: Post, given learnt: Learnt) -> [Edit]
  /// The same edits for a run that keeps no ledger: of their reasons only the rules are read.
  func untoldEdits(to post: Post, given learnt: Learnt) -> [Edit]
  /// A digest of all that `edits` would read from `learnt` for a post that contributed `contribution`: while it stays the same, so do
  /// the edits and their reasons. The state uses it to leave unchanged posts alone.
  func verdict(for contribution: Learnt, given learnt: Learnt) -> UInt64
  /// What the stage has learnt about a post's site and finds in the post, for a person to review.
  func findings(in post: Post, given learnt: Learnt) -> [Finding]
  /// Why leaves that `edits` lets stand do so though they recur, for a person who asks.
  func standing(in post: Post, given learnt: Learnt) -> [Standing]
}

extension CorpusStage {
  public func observe(_ post: Post, besides known: Learnt) -> Learnt { observe(post) }
  public func untoldEdits(to post: Post, given learnt: Learnt) -> [Edit] { edits(to: post, given: learnt) }
  public func findings(in post: Post, given learnt: Learnt) -> [Finding] { [] }
  public func standing(in post: Post, given learnt: Learnt) -> [Standing] { [] }
}
