/// A rule of the pipeline file: what its pattern matches goes, or stays whatever else says.
struct UserRule: Sendable {
  var keeps: Bool
  var reason: String
  var site: String?
}
