@testable import Winnow

/// What `extract-article` makes of a page: the texts that stay, those that go with the rule that took them, and what else it says.
struct ExtractedPage {
  var text: [String] = []
  var gone: [String: String] = [:]
  var type: String?
  var published: String?
  /// The parts of texts that go.
  var parts: [String] = []
  /// The text that takes an empty page's place.
  var replaced: String?

  init(_ html: String, url: String = "https://example.org/news/story.html", stage: ExtractArticle = ExtractArticle()) throws {
    var identity = Post.Identity()
    identity.url = url
    identity.format = .html
    let post = try HTMLReader.read(RawPost(identity: identity, bytes: Array(html.utf8)))
    var rules = [String?](repeating: nil, count: post.blocks.count)
    for edit in stage.edits(to: post) {
      switch edit.change {
      case .remove(let block): for i in block..<max(block + 1, Int(post.blocks[block].end)) { rules[i] = edit.reason.rule }
      case .removePart(let block, let range): parts.append(String(decoding: Array(post.text(of: block).utf8)[range], as: UTF8.self))
      case .replace(_, let text): replaced = text
      case .set(.pageType(let kind)): type = kind?.name
      case .set(.published(let date)): published = date
      default: break
      }
    }
    for i in post.blocks.indices where post.isLive(i) && post.blocks[i].picture < 0 {
      if let rule = rules[i] { gone[post.text(of: i)] = rule } else { text.append(post.text(of: i)) }
    }
  }
}
