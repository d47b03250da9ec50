import WinnowBase

/// What one `parsely-page` element says: an object of JSON, the form before there was an element for each property.
enum ParselyPage {
  static let name = "parsely-page"

  /// The object's properties as claims of the elements that took its place: `parsely-title`, `parsely-author`, `parsely-pub-date`,
  /// `parsely-image-url`, `parsely-tags`, `parsely-link`, `parsely-section`.
  ///
  /// - Parameter claim: the element's claim, its value being JSON.
  /// - Returns: the claims in this order, one for each author and tag; none where the value is no object.
  static func claims(of claim: Claim) -> [Claim] {
    guard let value = try? JSONParser.parse(claim.value, options: .init(lenient: true)), let object = value.object else {
      return []
    }
    var found: [Claim] = []
    for (key, name) in properties {
      for text in (object[key]?.elements ?? []).prefix(30).compactMap(\.string) where !text.isEmpty {
        found.append(Claim(origin: claim.origin, name: name, value: text, line: claim.line))
      }
    }
    return found
  }

  private static let properties = [
    ("title", "parsely-title"), ("author", "parsely-author"), ("authors", "parsely-author"), ("pub_date", "parsely-pub-date"),
    ("image_url", "parsely-image-url"), ("tags", "parsely-tags"), ("link", "parsely-link"), ("section", "parsely-section"),
  ]
}
