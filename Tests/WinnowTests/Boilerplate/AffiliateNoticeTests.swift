import Testing

@testable import Winnow

/// Notes that tell who pays for a page's links go as a whole; sentences about commissions stay.
@Suite struct AffiliateNoticeTests {
  private static let story = [
    "The council met on Tuesday evening to talk about the old harbour, and nobody gave way before midnight.",
    "The kettles stood in a row on the quay, and each of them was filled from the same barrel of rain.",
    "By the end of the week the cheapest of them had lost its handle, and two others leaked at the spout.",
  ]

  @Test(arguments: [
    "This site contains affiliate links. If you buy a kettle through one of them you will not pay more, but we will get a small commission.",
    "This post contains affiliate links. Please read our disclosure for more info.",
    "Affiliate disclosure: we only name what we have bought ourselves.",
    "Every kettle is independently selected by our editors. What you buy through our links may earn us a commission.",
    "Please note: this post may contain paid links. Read the full disclosure here.",
  ])
  func goesAsAWhole(_ note: String) {
    for place in [0, 2, 3] {
      var lines = Self.story
      lines.insert(note, at: place)
      let post = linePost(lines)
      #expect(remaining(post, StripBoilerplate().edits(to: post)) == Self.story, "at \(place)")
    }
  }

  @Test(arguments: [
    "The agents get a small commission on every kettle that they sell, and nothing for those that come back.",
    "Officers of the harbour may receive a small commission from the pilots.",
    "The jury was independently selected by our editors in chief and by the mayor, who had never met before.",
  ])
  func stays(_ line: String) {
    var lines = Self.story
    lines.insert(line, at: 2)
    let post = linePost(lines)
    #expect(remaining(post, StripBoilerplate().edits(to: post)) == lines)
  }
}
