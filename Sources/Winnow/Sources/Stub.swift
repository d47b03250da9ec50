import WinnowBase
public struct RecordMapping: Sendable, Hashable {
  public init() {}
  static func read(_ node: YAMLNode, _ reader: inout SettingReader) -> RecordMapping? { RecordMapping() }
}
extension RecordMapping {
  func encode(to out: inout ByteEncoder) {}
  init?(_ from: inout ByteDecoder) {}
}
enum RecordReader { static func rawPost(_ b: [UInt8], identity: Post.Identity, mapping: RecordMapping, claims: [Claim]) throws(ReadFailure) -> RawPost { RawPost(identity: identity, bytes: b) } }
enum PostReader { static func read(_ raw: RawPost, limits: ReaderLimits) throws(ReadFailure) -> Post { try HTMLReader.read(raw, limits: limits) } }
