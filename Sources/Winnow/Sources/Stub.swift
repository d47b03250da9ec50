import WinnowBase
public struct RecordMapping: Sendable, Hashable {
  public init() {}
  static func read(_ node: YAMLNode, _ reader: inout SettingReader) -> RecordMapping? { RecordMapping() }
}
enum Site { static func of(_ url: String) -> String? { url } }
