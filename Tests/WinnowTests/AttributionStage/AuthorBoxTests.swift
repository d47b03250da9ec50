import Testing
import WinnowAttribution

@testable import Winnow

/// The line below a story that says what its writer reports on, and sentences that look like it.
@Suite struct AuthorBoxTests {
  private static let story = [NormalizeAttributionTests.before, NormalizeAttributionTests.after, TextBesidePictureTests.story[0]]
    .map {
      "\($0) The ferry carries people across the river in the meantime, at a price that nobody had agreed to before."
    }

  private func author(_ lines: String...) -> String? {
    var post = HandMade.post(Self.story + lines)
    post.identity.format = .markdown
    return AuthorBox.find(in: post, lines: PostLine.lines(of: post), reader: AttributionReader())?.author.name
  }

  @Test(arguments: [
    "Jane Miller covers harbours for the Quay Courier.", "Jane Miller reports on boats and bridges for The Courier.",
    "Jane Miller writes about the river for the Elm Valley Quay Post",
  ])
  func whatAReporterCovers(_ line: String) {
    #expect(author(line) == "Jane Miller")
    #expect(author(line, "Follow us on the river.") == "Jane Miller")
  }

  @Test(arguments: [
    // Who has no given name, and what is no outlet: words in small letters, a place in a row, more words than a name has.
    "Quay Insurance covers boats for the Elm Valley.", "Jane Miller covers the bill for the whole crew.",
    "Jane Miller reports on boats for the Second Time.", "Jane Miller writes about boats for the Third World",
    "Jane Miller covers boats for the Quay Courier And The Elm Post.",
    // A sentence longer than such a line.
    "Jane Miller covers the boats that lay outside the wall in the storm, and the letters that their owners wrote to the council of the town, for the Courier.",
  ])
  func sentencesThatLookLikeIt(_ line: String) { #expect(author(line) == nil) }

  @Test func theLineStandsLastInTheStorysPart() {
    let line = "Jane Miller covers harbours for the Quay Courier."
    #expect(author(line, "She said no more.", "So did he.") == nil)
    #expect(author("# Who pays", line) == nil)
  }
}
