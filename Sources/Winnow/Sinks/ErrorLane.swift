import WinnowBase

/// The line of a post that could not be read or fetched: schema `winnow.error/1`.
enum ErrorLane {
  static let schema = "winnow.error/1"

  static func line(_ identity: Post.Identity, stage: String, _ failure: ReadFailure) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.key("schema")
    json.string(schema)
    json.key("post")
    json.string(identity.id)
    PostWriter().writeSource(identity, &json)
    json.key("stage")
    json.string(stage)
    json.key("code")
    json.string(failure.code)
    json.key("message")
    json.string(failure.message)
    json.endObject()
    json.endLine()
    return json.bytes
  }

  /// Where the lane goes when the pipeline file does not say: beside the output, or nowhere for standard output.
  static func path(beside output: String) -> String? {
    guard output != "-" else { return nil }
    var stem = output
    for ending in [".gz", ".zst", ".jsonl", ".ndjson", ".json"] where stem.hasSuffix(ending) { stem.removeLast(ending.count) }
    return stem + ".errors.jsonl"
  }
}
