@testable import Winnow

/// The processor time of one post in the whole built-in pipeline.
enum PipelineTime {
  static func of(_ text: String, contentType: String = "text/html") throws -> Duration {
    let file = try BuiltInPipeline.file([], output: "-", ledger: nil)
    let processor = PostProcessor(stages: file.stages, keepsLedger: true)
    var identity = Post.Identity()
    identity.url = "https://example.org/news/story.html"
    let raw = RawPost(identity: identity, bytes: Array(text.utf8), contentType: contentType)
    let start = ProcessorTime.now
    var work = try processor.read(raw, digest: nil)
    processor.clean(&work, 0..<processor.steps.count, learnt: processor.corpus.map { $0.empty() })
    processor.finish(&work)
    return ProcessorTime.now - start
  }
}
