/// Why nothing can be fetched at all.
public enum FetchSetupError: Error, Sendable, Equatable, CustomStringConvertible {
  /// libcurl cannot be loaded; with what the dynamic linker said.
  case libraryMissing(reason: String)
  /// A setting is out of its range.
  case badSetting(name: String, problem: String)
  /// libcurl refused to start, which is lack of memory or of file descriptors.
  case noResources

  public var description: String {
    switch self {
    case .libraryMissing(let reason): "libcurl is not installed; apt-get install libcurl4 (\(reason))"
    case .badSetting(let name, let problem): "the fetch setting “\(name)” is wrong: \(problem)"
    case .noResources: "libcurl cannot start: out of memory or of file descriptors"
    }
  }
}
