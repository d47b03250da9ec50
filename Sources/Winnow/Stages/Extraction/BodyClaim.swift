import WinnowBase

/// The article's text from the page's metadata, for pages whose text only a script would draw.
enum BodyClaim {
  /// Puts the declared text in the place of the page's longest leaf, when it says much more than what is visible.
  static func edits(_ post: Post, _ features: BlockFeatures, _ result: ArticleExtraction.Result) -> [Edit] {
    guard let (text, claim) = find(post), Float(text.utf8.count) > 2 * result.kept + 400 else { return [] }
    let leaves = post.blocks.indices.filter {
      post.blocks[$0].kind.isLeaf && result.verdicts[$0] == nil && !post.blocks[$0].text.isEmpty
    }
    guard let leaf = leaves.max(by: { features[$0].text < features[$1].text }) else { return [] }
    return [
      Edit(
        .replace(block: leaf, text: text),
        Reason(ExtractionRule.bodyClaim.rawValue, ExtractionRule.bodyClaim.reason, evidence: "articleBody, line \(claim.line)"))
    ]
  }

  private static func find(_ post: Post) -> (String, Claim)? {
    for claim in post.claims where claim.origin == .jsonLD && claim.value.utf8.contains("articlebody") {
      guard let value = try? JSONParser.parse(claim.value, options: .init(lenient: true)) else { continue }
      var open = [value]
      while let value = open.popLast() {
        if let body = value["articleBody"]?.string, body.utf8.count > 400 { return (body, claim) }
        if let object = value.object { open += object.members.map(\.value) }
        if let array = value.array { open += array }
      }
    }
    return nil
  }
}
