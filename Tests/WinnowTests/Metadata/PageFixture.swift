import Testing

@testable import Winnow

/// Reads a small page and resolves its metadata.
struct PageFixture {
  var edits: [Edit]

  init(_ html: String, url: String = "https://www.example.org/2025/a-story.html") throws {
    var identity = Post.Identity()
    identity.url = url
    identity.format = .html
    edits = MetadataResolver().edits(to: try HTMLReader.read(RawPost(identity: identity, bytes: Array(html.utf8))))
  }

  var title: String? {
    for case .set(.title(let value)) in edits.map(\.change) { return value }
    return nil
  }

  var authors: [Author] {
    for case .set(.authors(let value)) in edits.map(\.change) { return value }
    return []
  }

  var names: [String] { authors.map(\.name) }

  var published: String? {
    for case .set(.published(let value)) in edits.map(\.change) { return value }
    return nil
  }

  var modified: String? {
    for case .set(.modified(let value)) in edits.map(\.change) { return value }
    return nil
  }

  var language: String? {
    for case .set(.language(let value)) in edits.map(\.change) { return value }
    return nil
  }

  var publisher: String? {
    for case .set(.publisher(let value)) in edits.map(\.change) { return value?.name }
    return nil
  }

  var canonical: String? {
    for case .set(.canonical(let value)) in edits.map(\.change) { return value }
    return nil
  }

  var license: String? {
    for case .set(.license(let value)) in edits.map(\.change) { return value }
    return nil
  }

  var tags: [String] {
    for case .set(.tags(let value)) in edits.map(\.change) { return value }
    return []
  }

  var lead: String? {
    for case .addPicture(let picture, first: true) in edits.map(\.change) { return picture.address }
    return nil
  }

  /// The reason of the edit that sets the authors.
  var authorReason: Reason? {
    edits.first { edit in if case .set(.authors) = edit.change { true } else { false } }?.reason
  }
  var publishedReason: Reason? {
    edits.first { edit in if case .set(.published) = edit.change { true } else { false } }?.reason
  }
}
