import Foundation
import Testing

/// The documents that are made from the declarations say what the declarations say.
@Suite struct DocumentTests {
  private static let docs = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("docs")

  @Test(arguments: [
    ("pipeline-reference.md", ["stages", "--markdown"]), ("output-schema.json", ["schema", "output"]),
    ("ledger-schema.json", ["schema", "ledger"]), ("pipeline-schema.json", ["schema", "pipeline"]),
  ])
  func documentsAreUpToDate(_ file: String, _ words: [String]) throws {
    let written = try String(contentsOf: Self.docs.appendingPathComponent(file), encoding: .utf8)
    #expect(Typed(words).output == written, "docs/\(file) is older than the declarations: `make docs` writes it again")
  }
}
