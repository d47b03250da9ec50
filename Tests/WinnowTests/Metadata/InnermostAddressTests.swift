import Testing

@testable import Winnow

@Suite struct InnermostAddressTests {
  /// A service's address holds the picture's, as it is or escaped, in one or more layers.
  @Test(arguments: [
    ("https://i.example/resize/https://a.example/x/lead.jpg?w=3", "lead.jpg"),
    ("https://i.example/?u=https://a.example/x/lead.jpg#top", "lead.jpg"),
    ("https://i.example/https%3A%2F%2Fa.example%2Fx%2Flead.jpg", "lead.jpg"),
    ("https://i.example/?u=http%3A%2F%2Fj.example%2Fhttps%3A%2F%2Fa.example%2Flead.jpg%3F", "lead.jpg%3F"),
    ("https://i.example/?v=https://j.example/?u=https://k.example/?t=https://a.example/lead.jpg", "lead.jpg"),
    ("/größe/https://a.example/lead.jpg", "lead.jpg"),
    // What begins with the same letters is no address.
    ("https://a.example/http-errors.jpg?u=https://b.example/lead.jpg", "http-errors.jpg"),
    ("https://a.example/x/lead-httpx.jpg", "lead-httpx.jpg"),
    ("https://a.example/x/lead.jpg?http", "lead.jpg"),
    ("https://a.example/x%2Flead.jpg?é", "x%2Flead.jpg"),
    ("http", "http"), ("", ""),
  ])
  func files(_ address: String, _ file: String) { #expect(LeadPicture.fileName(address) == file) }

  @Test(arguments: [
    ("https://a.example/x/größe-am-fluss-800x600.jpg", "größe-am-fluss"), ("https://a.example/x/y/größe.jpg", "x/y/größe"),
    ("https://a.example/x/Grössenwahn_300x200.longer", "grössenwahn_300x200.longer"),
    ("https://i.example/https://a.example/x/lead-of-the-day-scaled.jpg", "lead-of-the-day"),
  ])
  func keys(_ address: String, _ key: String) { #expect(LeadPicture.fileKey(address) == key) }

  @Test(arguments: [
    ("a < b <b>c</b>, d", "a < b c, d"), ("x <a y", "x <a y"), ("<b>x</b> <a y", "x <a y"), ("<i>x</i><i>y</i>.", "x y."),
    ("x <b " + String(repeating: "y", count: 300) + "> z", "x <b " + String(repeating: "y", count: 300) + "> z"),
    ("a <a <b> c", "a c"),
  ])
  func tags(_ text: String, _ expected: String) { #expect(MetadataText.clean(text) == expected) }
}
