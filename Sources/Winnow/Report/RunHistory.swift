import WinnowBase

/// What earlier runs did, from the reports (`winnow.report/1`) that they left.
enum RunHistory {
  struct Run: Sendable, Hashable {
    /// ISO 8601.
    var started: String
    var posts: Int
    var failed: Int
    var blocks: Int
    var bytes: Int
  }

  /// The most runs that are told; the newest ones.
  static let shown = 60
  /// A run's report is a few kilobytes; a larger JSON file is something else.
  private static let largest = 4 << 20

  /// The runs of the pipeline that ran last, oldest first. Files that are no run reports count as nothing.
  static func read(_ paths: [String]) -> [Run] {
    var runs: [(pipeline: String, run: Run)] = []
    for path in paths {
      guard let bytes = try? InputFile.read(path, limit: largest), let report = try? JSONParser.parse(bytes),
        report["schema"]?.string == RunReport.schema, let started = report["started"]?.string
      else { continue }
      runs.append(
        (
          report["pipeline"]?.string ?? "",
          Run(
            started: started, posts: report["posts"]?["written"]?.int ?? 0, failed: report["posts"]?["failed"]?.int ?? 0,
            blocks: report["removed"]?["blocks"]?.int ?? 0, bytes: report["removed"]?["bytes"]?.int ?? 0)
        ))
    }
    guard let last = runs.max(by: { $0.run.started < $1.run.started }) else { return [] }
    let own = runs.filter { $0.pipeline == last.pipeline }.map(\.run).sorted { $0.started < $1.started }
    return Array(own.suffix(shown))
  }
}
