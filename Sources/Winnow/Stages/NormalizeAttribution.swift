import WinnowAttribution
import WinnowBase

/// Says who wrote a post, who took its pictures and who published it first, in fields instead of lines of text.
public struct NormalizeAttribution: Stage {
  public static let name = "normalize-attribution"
  public static let summary = "gives captions and credits to their pictures, makes fields of bylines and source lines"
  public static let discussion = """
    A caption is bound to its picture where the markup says so, where the line ends in a credit or a credit follows it, where it repeats \
    the picture's alternative text, or where its shape leaves no doubt; anything else stays in the text. Credits are split into people, \
    agencies and publisher, agencies under one name each. A credit with no picture beside it goes into the post's credits. Bylines and \
    lines such as "originally published on …" fill the authors and the original source, unless the page's metadata did already.
    """

  /// What happens to lines of one sort.
  public enum Handling: String, Sendable, CaseIterable {
    /// They go into their field, out of the text.
    case move
    /// They stay in the text.
    case keep
  }

  /// What happens to a report's dateline.
  public enum DatelineHandling: String, Sendable, CaseIterable {
    case keep, lift
  }

  public var lexicon = ""
  public var captions = Handling.move
  public var bylines = Handling.move
  public var dateline = DatelineHandling.keep
  private var reader = AttributionReader()

  public init() {}

  public static let settings: [Setting<Self>] = [
    .path("lexicon", \.lexicon, help: "a file of agencies, publishers and words on top of the built-in lexicon"),
    .choice("captions", \.captions, help: "whether captions move to their pictures or stay in the text"),
    .choice("bylines", \.bylines, help: "whether lines that name the authors leave the text"),
    .choice("dateline", \.dateline, help: "whether place and agency before a report stay in its text"),
  ]

  public static let rules = [
    Rule("figure-caption", "the caption of a figure"),
    Rule("element-caption", "an element whose class or property says caption, beside a picture"),
    Rule("caption-line", "a bare line under a picture that is its caption"),
    Rule("caption-credit", "a line under a picture that is its caption and ends in its credit"),
    Rule("credit-line", "a line under a picture that is its credit"),
    Rule("repeated-caption", "the picture's caption again"),
    Rule("repeated-credit", "the picture's credit again"),
    Rule("alt-caption", "the alternative text of a Markdown picture"),
    Rule("data-attribute", "a caption or credit in a picture's data attributes"),
    Rule("alt-credit", "a credit in a picture's alternative text or title"),
    Rule("picture-control", "the label of a button under a picture"),
    Rule("lead-credit", "a line in the text that credits the lead picture"),
    Rule("loose-credit", "a credit with no picture beside it"),
    Rule("byline", "a line that names who wrote the post"),
    Rule("translator-line", "a line that names who translated or proof-read the post"),
    Rule("author-note", "a box or paragraph behind the story that tells about its author"),
    Rule("date-line", "a line that says when the post was published and nothing else"),
    Rule("stray-caption", "a caption that ends in its credit, with no picture beside it"),
    Rule("source-line", "a line that says where the post comes from"),
    Rule("dateline", "place and agency before a report"),
  ]

  public static let example: StageExample? = StageExample(
    posts: [
      """
      The ferry was late again on Friday, and nobody at the quay was surprised by it.

      ![](https://news.example/ferry.jpg)
      Passengers wait at the quay in Lisbon, Friday, Feb. 7, 2025.
      Ana Moreira/AP

      A spokesman said that the engine had to be repaired twice.
      """
    ], drops: ["Passengers wait at the quay", "Ana Moreira"], keeps: ["The ferry was late again", "A spokesman said"])

  public mutating func prepare(_ reader: inout SettingReader) {
    guard !lexicon.isEmpty else { return }
    do {
      let text = try InputFile.read(lexicon)
      self.reader = AttributionReader(
        lexicon: try WinnowAttribution.Lexicon.builtIn.extended(with: String(decoding: text, as: UTF8.self), file: lexicon))
    } catch {
      reader.fail("\(error)", setting: "lexicon")
    }
  }

  public var load: (@Sendable () -> Void)? { { [reader] in reader.load() } }

  public func edits(to post: Post) -> [Edit] {
    var lines = PostLine.lines(of: post)
    let box = bylines == .move ? AuthorBox.find(in: post, lines: lines, reader: reader) : nil
    if let box { lines.removeAll { box.blocks.contains($0.block) } }
    var captions = PictureCaptions(post, lines: lines, reader: reader)
    captions.movesCaptions = self.captions == .move
    captions.run()
    var credits = PostCredits(post, reader: reader)
    credits.movesBylines = bylines == .move
    credits.liftsDateline = dateline == .lift
    if let box { credits.take(box) }
    credits.run(lines.filter { !captions.isTaken($0.block) && !$0.isRemoved }, hasCredit: { captions.hasCredit($0) })
    return captions.edits + credits.edits
  }
}
