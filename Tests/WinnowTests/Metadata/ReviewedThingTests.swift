import Testing

@testable import Winnow

/// What a page reviews or checks was made, or said, by somebody else on another day.
@Suite struct ReviewedThingTests {
  private func page(_ json: String) throws -> PageFixture {
    try PageFixture(
      "<script type='application/ld+json'>\(json)</script><h1>The crane is not for sale</h1><p class='byline'>By Jane Roe</p>"
        + "<p>It rained from Monday to Thursday, and the boats stayed where they were.</p>")
  }

  @Test(arguments: ["ClaimReview", "Review"], ["NewsArticle", "CreativeWork", "SocialMediaPosting", "Book", "Claim"])
  func theReviewersNameAndDayCount(_ review: String, _ thing: String) throws {
    let page = try page(
      """
      {"@type":"\(review)","datePublished":"2026-03-04","itemReviewed":{"@type":"\(thing)","author":{"@type":"Person","name":"Paul Poe"},"datePublished":"2026-02-25","headline":"Ad"}}
      """)
    #expect(page.names == ["Jane Roe"] && page.published == "2026-03-04")
  }

  /// An article of its own beside the check says more.
  @Test func theArticleComesFirst() throws {
    let page = try page(
      """
      [{"@type":"ClaimReview","datePublished":"2026-03-04","author":{"@type":"Organization","name":"Quay"}},{"@type":"NewsArticle","headline":"The crane is not for sale","datePublished":"2026-03-01","author":{"@type":"Person","name":"Jane Roe"}}]
      """)
    #expect(page.names == ["Jane Roe"] && page.published == "2026-03-01")
  }

  /// Ratings stand beside the recipe that is the page's own.
  @Test func aRatedThingIsThePages() throws {
    let page = try page(
      """
      {"@type":"AggregateRating","itemReviewed":{"@type":"Recipe","name":"The crane is not for sale","author":{"@type":"Person","name":"Ann Other"}}}
      """)
    #expect(page.names == ["Ann Other"])
  }
}
