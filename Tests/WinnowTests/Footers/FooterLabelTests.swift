import Testing

@testable import Winnow

/// Headings, labels and items that the posts of a site have in common because they are made alike.
@Suite struct FooterLabelTests {
  static let words = ["alder", "birch", "cedar", "elm", "fir"]

  /// Three paragraphs of each post.
  static let paragraphs = [
    [
      "Nobody in the valley remembers who planted it, and the priest will not say what the book of the parish holds.",
      "Its wood burns green, which is why bakers paid twice as much for it before the railway came to the town.",
      "A saw was left in the trunk in the war; the blade is still there, under a hand of bark.",
    ],
    [
      "In a wet spring the sap runs for eleven days, and children hang tins on nails along the road to school.",
      "Paper was made of it once: the mill by the weir closed when the last of the brothers went to sea.",
      "The council wants to fell three of them, for a roundabout that has been drawn four times.",
    ],
    [
      "Chests of it keep moths away, says the joiner, who has sold two this year and expects to sell none next.",
      "What grows in front of the station is another kind, brought from the south in a pot by a signalman.",
      "Every October the fire brigade practises with its ladders there, and the owls move to the church.",
    ],
    [
      "They died in nine summers, all but one, which stands behind the slaughterhouse and is never watered.",
      "Coffins were its trade, and wheels; a wheelwright's mark can be found under the bridge at low water.",
      "Seeds of the survivor were sent to a garden in the capital, where somebody lost the label.",
    ],
    [
      "Snow bends it and does not break it, which the schoolmaster liked to call a lesson until he retired.",
      "At Christmas two are cut for the squares; the lamps on them belong to the electricity works.",
      "Hikers take the path between the oldest ones because of a view that the map praises too much.",
    ],
  ]

  static func paragraph(_ word: String, _ part: Int) -> String { paragraphs[words.firstIndex(of: word) ?? 0][part] }

  /// What is left of the first of five posts. `{0}` and `{1}` are paragraphs that differ from post to post, `{}` is a word.
  static func kept(_ lines: [String]) -> [String] {
    let posts = words.enumerated().map { number, word -> Post in
      linePost(
        ["The \(word) by the river", paragraph(word, 0)]
          + lines.map {
            $0.replacing("{0}", with: paragraph(word, 1)).replacing("{1}", with: paragraph(word, 2)).replacing("{}", with: word)
          },
        id: "post-\(number)")
    }
    var learnt = FooterEvidence()
    for post in posts { learnt.merge(DedupeFooters().observe(post)) }
    return Array(remaining(posts[0], DedupeFooters().edits(to: posts[0], given: learnt)).dropFirst(2))
  }

  static let one = paragraph("alder", 1)
  static let two = paragraph("alder", 2)

  @Test(arguments: [
    ["# Method", "{0}", "# Verdict", "{1}"], ["{0}", "# Verdict", "{1}"], ["Opening hours:", "{0}", "How to get there:", "{1}"],
  ])
  func labelsAboveTheirTextStay(_ lines: [String]) {
    #expect(
      Self.kept(lines)
        == lines.map {
          ($0.hasPrefix("# ") ? String($0.dropFirst(2)) : $0).replacing("{0}", with: Self.one).replacing("{1}", with: Self.two)
        })
  }

  static let furniture: [(lines: [String], left: [String])] = [
    // Above what recurs itself, above links, above lines of an address, and where nothing stands below.
    (
      ["{0}", "# About the author", "Jane Roe cooks in a harbour and writes about it, and she has never been on television."], [one]
    ),
    (
      ["{0}", "# Elsewhere on the river", "[{1}](/{})"], [one, two]
    ),
    (["{0}", "Press office of the harbour:", "Jane {}"], [one, "Jane alder"]),
    (["{0}", "{1}", "# The river in pictures"], [one, two]),
    // One label alone in the middle of a story is furniture.
    (["{0}", "Listen to this story now:", "{1}"], [one, two]),
  ]

  @Test(arguments: furniture)
  func furnitureGoes(_ lines: [String], _ left: [String]) { #expect(Self.kept(lines) == left) }

  @Test func aCaptionedPictureOfSomePostsIsNoDecoration() {
    func pictures(_ having: Int, _ caption: String) -> Int {
      let posts = Self.words.enumerated().map { number, word -> Post in
        linePost(
          [Self.paragraph(word, 0)] + (number < having ? ["![](https://a.example/u/portrait.jpg)", caption] : [])
            + [Self.paragraph(word, 1), Self.paragraph(word, 2)], id: "post-\(number)")
      }
      var learnt = FooterEvidence()
      for post in posts { learnt.merge(DedupeFooters().observe(post)) }
      return DedupeFooters().edits(to: posts[0], given: learnt).count { $0.reason.rule == "decorative-picture" }
    }
    #expect(pictures(3, "John Doe in a photograph of the police") == 0)
    #expect(pictures(5, "John Doe in a photograph of the police") == 1)
    #expect(pictures(3, "") == 1)
  }
}
