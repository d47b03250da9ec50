import WinnowBase

/// What a page's data says of a thing that the page shows, a product, an album, a film: those who made it did not write the page. Read when
/// a name is to be judged: few pages need it.
final class StatedThing {
  private let table: ClaimTable
  private let entity: MainEntity
  /// The page's titles and its headline, folded.
  private let titles: () -> [String]
  private lazy var stated = read()

  init(_ table: ClaimTable, _ entity: MainEntity, titles: @escaping () -> [String]) {
    self.titles = titles
    self.table = table
    self.entity = entity
  }

  /// The names of brands, artists, actors and directors, folded.
  var makers: Set<String> { stated.makers }
  /// Whether the page shows such a thing, and is no article about it.
  var isThing: Bool { stated.isThing }
  /// Whether the page shows a recipe.
  var isRecipe: Bool { entity.data.nodes.prefix(Self.mostNodes).contains { $0.has("Recipe") } }

  /// Whether the page's data calls it an article.
  var isOfArticle: Bool {
    entity.isArticle || table.first("og:type")?.value.lowercased() == "article"
      || table.first("article:published_time") != nil
  }

  private func read() -> (makers: Set<String>, isThing: Bool) {
    var makers: Set<String> = []
    var isThing = false
    for node in entity.data.nodes.prefix(Self.mostNodes) {
      let isBranded = node.types.contains { Self.branded.contains($0) }
      if !isThing, node.types.contains(where: { Self.things.contains($0) }), isShown(node) { isThing = true }
      for key in Self.makerProperties {
        if !isBranded, Self.brands.contains(key) { continue }
        for element in entity.data.elements(node.object[key]).prefix(Self.mostMakers) {
          let name = element.string ?? entity.data.text(entity.data.object(element)?["name"])
          if let name { makers.insert(MetadataText.fold(MetadataText.clean(name))) }
        }
      }
    }
    if let type = table.first("og:type")?.value.lowercased(), Self.types.contains(where: { type.firstBytes(of: $0) != nil }) {
      isThing = true
    }
    for name in ["product:brand", "og:brand"] {
      for claim in table.all(name) { makers.insert(MetadataText.fold(MetadataText.clean(claim.value))) }
    }
    makers.remove("")
    // What reviews a thing or tells of it is written by somebody.
    if isOfArticle || Self.articleClaims.contains(where: { table.first($0) != nil })
      || entity.data.nodes.prefix(Self.mostNodes).contains(where: { $0.has("Review") })
    {
      isThing = false
    }
    return (makers, isThing)
  }

  /// Whether the name of a thing agrees with the page's titles: others stand in boxes.
  private func isShown(_ node: LinkedData.Node) -> Bool {
    guard let name = entity.data.text(node.object["name"]).map({ MetadataText.fold(MetadataText.clean($0)) }), name.utf8.count > 2
    else { return false }
    return titles().contains { $0 == name || $0.hasPrefix(name + " ") || $0.hasSuffix(" " + name) || name.hasPrefix($0 + " ") }
  }

  private static let articleClaims = ["article:author", "article:section", "article:tag", "article:modified_time"]
  private static let brands: Set<String> = ["brand", "manufacturer"]
  private static let branded: Set<String> = ["Product", "ProductGroup", "Vehicle", "Car"]
  private static let mostNodes = 20
  private static let mostMakers = 40
  private static let things: Set<String> = [
    "Product", "ProductGroup", "MusicAlbum", "MusicRecording", "MusicGroup", "Movie", "TVSeries", "TVEpisode", "Vehicle", "Car",
  ]
  private static let types = ["product", "music.", "video.movie", "video.tv_show", "video.episode"]

  /// What data and microdata call those who made a thing.
  static let makerProperties: Set<String> = ["brand", "manufacturer", "byArtist", "actor", "director", "performer", "musicBy"]
}
