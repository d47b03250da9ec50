/// Something that a corpus stage has learnt about a site, as one post shows it.
public struct Finding: Sendable {
  /// The stage that found it.
  public var stage: String
  public var site: String
  /// What the stage would call it: a footer, a template, a decorative picture.
  public var kind: String
  /// Tells findings of a site apart.
  public var key: UInt64
  /// Whether the stage takes it out, or a reviewed rule keeps it.
  public var drops = true
  /// Posts it stands in, and posts compared.
  public var posts: Int
  public var total: Int
  /// Of these posts, in how many it stands at the start and at the end.
  public var heads: Int
  public var tails: Int
  /// The text, or the picture's address, as the post has it.
  public var text: String
  /// Whether a part of the text changes from post to post.
  public var isTemplate: Bool
  public var example: Example

  /// A post that shows the finding.
  public struct Example: Sendable, Equatable {
    /// Earlier posts come first.
    public var order: UInt64
    public var id: String
    public var text: String
  }
}
