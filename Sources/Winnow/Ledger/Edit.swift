/// One proposed change to a post, with its reason. Stages return edits; the pipeline applies them and writes the ledger.
public struct Edit: Sendable {
  public enum Change: Sendable {
    /// Takes a block away; a container goes with all that it owns.
    case remove(block: Int)
    /// Takes a part of a leaf's text away: `range` is in bytes from the start of the text, on character boundaries, of the text as the
    /// stage saw it, whatever its other edits take.
    case removePart(block: Int, range: Range<Int>)
    /// Puts another text in a leaf's place.
    case replace(block: Int, text: String)
    /// Says that a block is something else than it looked like (a paragraph that is a caption).
    case retype(block: Int, kind: BlockKind)
    /// Moves a leaf's text, or a part of it, into a picture's caption or credit or into the post's credits, out of the running text.
    case move(block: Int, range: Range<Int>?, to: Destination)
    /// Joins a picture to an earlier one that is the same; its block goes.
    case join(picture: Int, block: Int, to: Int)
    /// Gives an image block's picture the address of another of its versions; the old one joins the versions.
    case readdress(block: Int, to: String)
    /// Changes nothing and says something of an image block's picture: why it could not be judged.
    case note(block: Int)
    /// Sets a field of the post.
    case set(FieldValue)
    /// Sets a picture's caption or credit from something that is not a block: metadata, an attribute.
    case describe(picture: Int, PictureValue)
    /// Adds a picture that only the metadata names; `first` puts it before all others.
    case addPicture(Picture, first: Bool)
    /// Takes a picture away that stands in no block.
    case dropPicture(Int)
  }

  public enum Destination: Sendable {
    case caption(picture: Int)
    case credit(picture: Int, Credit)
    case credits(Credit)
    /// Into a field: bylines, source lines, datelines.
    case field(FieldValue)
  }

  public enum FieldValue: Sendable {
    case title(String?)
    case published(String?)
    case modified(String?)
    case authors([Author])
    case publisher(PublisherName?)
    case originalSource(OriginalSource?)
    case language(String?)
    case canonical(String?)
    case license(String?)
    case tags([String])
    case description(String?)
    case pageType(PageType?)
    case duplicateOf(String?)
    /// The credits that belong to no picture.
    case credits([Credit])
  }

  public enum PictureValue: Sendable {
    case caption(String)
    case credit(Credit)
  }

  public var change: Change
  public var reason: Reason

  public init(_ change: Change, _ reason: Reason) {
    self.change = change
    self.reason = reason
  }

  /// The part of a leaf's text that goes or moves; nil for an edit of something whole.
  var part: (block: Int, range: Range<Int>)? {
    switch change {
    case .removePart(let block, let range), .move(let block, let range?, _): (block, range)
    default: nil
    }
  }

  /// The same edit of another part.
  func withPart(_ range: Range<Int>) -> Edit {
    switch change {
    case .removePart(let block, _): Edit(.removePart(block: block, range: range), reason)
    case .move(let block, _?, let place): Edit(.move(block: block, range: range, to: place), reason)
    default: self
    }
  }
}

/// Why an edit is proposed: the stage's rule, a sentence for people, and what the rule saw.
public struct Reason: Sendable {
  /// The rule's name within its stage, `kebab-case`; each is declared in the stage's `rules`.
  public var rule: String
  /// Lower case, factual, no full stop.
  public var text: String
  /// What the rule saw: the matched phrase, the address family, "identical in 412 of 430 posts of this site".
  public var evidence: String?

  public init(_ rule: String, _ text: String, evidence: String? = nil) {
    self.rule = rule
    self.text = text
    self.evidence = evidence
  }
}
