extension FooterPass {
  /// What recurs in the post, each with the post as its example.
  func findings() -> [Finding] {
    removals(forReview: true).map { removal in
      let unit = removal.unit
      let text =
        unit.kind == .picture
        ? removal.name ?? post.pictures[Int(post.blocks[unit.block].picture)].address
        : String(decoding: post.bytes[unit.range], as: UTF8.self)
      let isTemplate = unit.kind != .picture && unit.form != .whole && unit.form != .pair
      return Finding(
        stage: DedupeFooters.name, site: stage.scope == .corpus ? "" : post.identity.site, kind: removal.rule,
        key: unit.form == .pair ? unit.key ^ UInt64(unit.range.count) : unit.key, drops: removal.reviewed?.keeps != true,
        posts: Int(removal.tally.stories), total: site.stories, heads: Int(removal.tally.heads), tails: Int(removal.tally.tails),
        text: text,
        isTemplate: isTemplate, example: Finding.Example(order: order, id: post.identity.id, text: text))
    }
  }
}
