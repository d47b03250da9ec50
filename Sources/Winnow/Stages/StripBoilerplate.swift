import WinnowBase

/// Takes out what is not the story: share bars, newsletter plugs, related lists, aggregator footers, cookie notices and their kin.
public struct StripBoilerplate: Stage {
  public static let name = "strip-boilerplate"
  public static let summary = "removes share bars, plugs, related lists, aggregator footers and their kin by phrase and shape"
  public static let discussion = """
    Phrases in more than fifty languages are looked for in one pass. A phrase alone never condemns a text: its length, its place in the \
    post, its links and what follows it decide. A footer glued to the last sentence goes and the sentence stays. A line that says where \
    the post comes from sets original_source before it goes. Rules of your own drop or keep what their pattern matches; keep wins.
    """

  /// The languages whose phrases are looked for; empty for all.
  public var languages: [String] = []
  /// The kinds of boilerplate to remove; empty for all.
  public var categories: [BoilerplateRule] = []
  /// Rules of the pipeline file, beside the built-in phrases.
  public var userRules: [UserRule] = []
  /// The phrases of the chosen languages; nil for those of all.
  private var chosen: Lexicon?
  var only: Set<BoilerplateRule>?

  public init() {}

  public static var settings: [Setting<StripBoilerplate>] {
    [
      .texts("languages", \.languages, help: "languages whose phrases are looked for, as in [en, de]; all when left out"),
      .choices("categories", \.categories, help: "kinds of boilerplate to remove; all when left out"),
      .custom(
        "rules", \.userRules, .list(.record(RuleEntry.keys)),
        help: "texts to drop or keep by pattern (PCRE2), with a reason and a site where wanted; keep wins", read: UserRule.read),
    ]
  }

  public static var rules: [Rule] {
    BoilerplateRule.allCases.map { Rule($0.rawValue, $0.summary) } + [Rule("user-rule", "what a rule of the pipeline file drops")]
  }

  public static var example: StageExample? {
    StageExample(
      posts: [
        """
        The court reaffirmed its support for the tribunal on Friday.

        Share on Facebook

        Judges will meet again in May. This post was originally published on this site.
        """
      ],
      drops: ["Share on Facebook", "originally published"], keeps: ["The court reaffirmed", "Judges will meet again in May."])
  }

  public mutating func prepare(_ reader: inout SettingReader) {
    let known = Lexicon.languages
    for language in languages where !known.contains(language) {
      if let near = nearest(to: language, in: known) {
        reader.fail("strip-boilerplate has no phrases for `\(language)`; did you mean `\(near)`?", setting: "languages")
      } else {
        reader.fail(
          "strip-boilerplate has no phrases for `\(language)`; it has \(known.joined(separator: ", "))", setting: "languages")
      }
    }
    if !languages.isEmpty { chosen = Lexicon(languages: languages) }
    only = categories.isEmpty ? nil : Set(categories)
  }

  public var load: (@Sendable () -> Void)? {
    guard chosen == nil else { return nil }
    return { _ = Lexicon.all }
  }

  public func edits(to post: Post) -> [Edit] {
    var pass = BoilerplatePass(post: post, lexicon: chosen ?? .all)
    pass.run(userRules)
    return pass.edits(only: only)
  }
}
