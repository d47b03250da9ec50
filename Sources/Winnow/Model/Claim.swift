/// One thing that a post's metadata says about it, before anybody has judged it: a `meta` element, a JSON-LD object, front matter,
/// a feed item's field, what the index knew. Readers collect claims; `extract-article` weighs them and sets `Fields`.
public struct Claim: Sendable {
  public enum Origin: UInt8, Sendable {
    /// What a scraper's index, a feed or a JSON record said about the post.
    case index, feed, record
    case frontMatter
    /// `meta name=` or `property=`, `link rel=`, `html lang=`, the `title` element.
    case meta, link, html
    /// A whole JSON-LD script; `value` is its JSON text.
    case jsonLD
    /// Embedded state (`__NEXT_DATA__` and its kin); `value` is its JSON text.
    case state
  }

  public var origin: Origin
  /// The property's name in lower case (`og:title`, `dc.date`, `canonical`), empty for JSON-LD.
  public var name: String
  public var value: String
  /// The line in the raw input, 0 where there is none.
  public var line: Int32

  public init(origin: Origin, name: String, value: String, line: Int32 = 0) {
    self.origin = origin
    self.name = name
    self.value = value
    self.line = line
  }
}

extension Claim {
  /// Whether a claim is one of an origin and a name: most names are told apart by their lengths.
  @inline(__always)
  func isNamed(_ name: StaticString, of origin: Origin) -> Bool {
    self.origin == origin && self.name.utf8.count == name.utf8CodeUnitCount && self.name.utf8.equals(name)
  }
}

extension Array where Element == Claim {
  /// The places of the claims of one origin. A claim that is looked at as a whole is retained and released, and a page has dozens.
  @inline(__always)
  func places(of origin: Claim.Origin) -> [Int] {
    var places: [Int] = []
    for place in indices where self[place].origin == origin { places.append(place) }
    return places
  }
}
