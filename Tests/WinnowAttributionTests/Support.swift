import Testing

@testable import WinnowAttribution

/// "people; people | agencies | publisher": what a line names, in one short string.
func names(_ attribution: Attribution) -> String {
  let people = attribution.people.map(\.name).joined(separator: "; ")
  let agencies = attribution.agencies.map(\.name).joined(separator: "; ")
  return "\(attribution.kind.rawValue): \(people) | \(agencies) | \(attribution.publisher?.name ?? "")"
}

let reader = AttributionReader()

func expect(
  _ raw: String, as context: Context = .line, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(names(reader.read(raw, as: context)) == expected, "\(raw)", sourceLocation: sourceLocation)
}
