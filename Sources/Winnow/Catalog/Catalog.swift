import WinnowBase

/// Every component there is. Adding a stage is its file and one line here.
public enum Catalog {
  public static let sources: [any Source.Type] = [
    FolderSource.self, JSONLSource.self, URLsSource.self, FeedSource.self, StandardInputSource.self,
  ]

  /// In the order in which a pipeline would usually name them.
  public static let stages: [any StageComponent.Type] = [
    FetchStage.self, ExtractArticle.self, StripBoilerplate.self, DedupeImages.self, DedupeFooters.self, NormalizeAttribution.self,
    UnifyNames.self, DedupePosts.self,
  ]

  public static let sinks: [any Sink.Type] = [JSONLSink.self]

  /// The component of a list with a name.
  static func find<C>(_ name: String, in components: [C], name of: (C) -> String) -> C? {
    components.first { of($0) == name }
  }
}
