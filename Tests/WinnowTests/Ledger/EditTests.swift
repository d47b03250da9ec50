import Testing

@testable import Winnow

/// Edits of parts of one leaf, which a stage names by the text that it saw.
@Suite struct EditTests {
  private func applied(_ text: String, _ parts: [String]) throws -> (text: String, befores: [String]) {
    var identity = Post.Identity()
    identity.format = .markdown
    var post = try MarkdownReader.read(RawPost(identity: identity, bytes: Array(text.utf8)))
    let leaf = try #require(post.blocks.indices.first { post.isLive($0) })
    let edits = try parts.map { part in
      let found = try #require(text.utf8.firstRange(of: Array(part.utf8)))
      let start = text.utf8.distance(from: text.utf8.startIndex, to: found.lowerBound)
      return Edit(.removePart(block: leaf, range: start..<start + part.utf8.count), Reason("part", "a part"))
    }
    var ledger = PostLedger(isKept: true)
    post.apply(edits, stage: "test", ledger: &ledger)
    return (post.text(of: leaf), ledger.rows.compactMap(\.before))
  }

  @Test func partsOfOneTextGoFromTheLastOn() throws {
    let text = "One boat. Two oars. Three sails. Four ropes. Five crew."
    for parts in [["Two oars.", "Four ropes."], ["Four ropes.", "Two oars."]] {
      let (rest, befores) = try applied(text, parts)
      #expect(rest == "One boat. Three sails. Five crew.")
      #expect(befores == [text, "One boat. Two oars. Three sails. Five crew."])
    }
    #expect(try applied(text, ["One boat.", "Three sails.", "Five crew."]).text == "Two oars. Four ropes.")
  }

  @Test func partsThatOverlapTakeNothingTwice() throws {
    #expect(try applied("One boat. Two oars. Three sails.", ["One boat. Two", "Two oars."]).text == "Three sails.")
    #expect(try applied("One boat. Two oars. Three sails.", ["Two oars.", "Two oars."]).text == "One boat. Three sails.")
  }

  @Test func ofThousandsOfPartsTheLastOnesGo() throws {
    let text = (1...400).map { "Part \($0)." }.joined(separator: " ")
    let (rest, befores) = try applied(text, (1...400).map { "Part \($0)." })
    #expect(rest == (1...272).map { "Part \($0)." }.joined(separator: " ") && befores.count == 128)
  }

  @Test func partsOfALongTextCostNoMultipleOfIt() throws {
    let sentence = String(repeating: "The boats leave the harbour before the sun is up. ", count: 1600)
    let parts = (1...100).map { "Part \($0)." }
    let text = sentence + parts.joined(separator: " ")
    let (rest, befores) = try applied(text, parts)
    #expect(rest.hasPrefix(sentence) && !rest.contains("Part 100.") && befores.count > 40)
    #expect(befores.reduce(0) { $0 + $1.utf8.count } < (4 << 20) + 9 * text.utf8.count)
  }

  @Test func twoPhrasesOfOneParagraphGoWhole() throws {
    let place = try Workplace()
    let story = "The boats leave the harbour before the sun is up, and they come back when the tide allows it."
    let line =
      "Follow us on Twitter. \(story) In spring that can be late, and the crews sleep on the quay. Read more: The ferry is late."
    try place.write("posts/site/a.md", "# Boats in the harbour\n\n\(line)\n\n\(story) The end of the story is near.\n")
    try place.run(stages: "stages: [extract-article, strip-boilerplate]", extra: Workplace.ledger)
    let text = try #require(try place.objects("out.jsonl").first?["text"]?.string)
    #expect(text.hasPrefix(story + " In spring that can be late, and the crews sleep on the quay.\n\nThe boats"))
  }
}
