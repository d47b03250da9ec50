/// What `strip-boilerplate` found about one leaf.
struct LeafVerdict {
  /// The leaf's block.
  var block: Int
  /// Takes the whole leaf away.
  var whole: Cause?
  /// Parts to take away, in bytes of the post, ascending and apart.
  var parts: [(range: Range<Int>, cause: Cause)] = []
  /// The leaf is nothing but the heading of a list of other posts.
  var heading: (entry: LexiconEntry, evidence: String)?
  /// The leaf holds nothing but words of a share bar, be it one.
  var token: BoilerplateRule?

  /// A rule of the pipeline file drops the leaf.
  var user: (reason: String, evidence: String)?
  /// A rule of the pipeline file keeps the leaf.
  var isKept = false

  struct Cause {
    var rule: BoilerplateRule
    var text: String
    var evidence: String
  }

  init(block: Int) { self.block = block }
}
