import WinnowBase

/// What a page's data says of a thing that the page shows, a product, an album, a film: those who made it did not write the page.
struct StatedThing {
  /// The names of brands, artists, actors and directors, folded.
  private(set) var makers: Set<String> = []
  /// Whether the page shows such a thing, and is no article about it.
  private(set) var isThing = false

  init() {}

  init(_ table: ClaimTable, _ entity: MainEntity) {
    for node in entity.data.nodes.prefix(Self.mostNodes) {
      if !entity.isArticle, node.types.contains(where: { Self.things.contains($0) }) { isThing = true }
      for key in Self.makerKeys {
        for element in entity.data.elements(node.object[key]).prefix(Self.mostMakers) {
          let name = element.string ?? entity.data.text(entity.data.object(element)?["name"])
          if let name { makers.insert(MetadataText.fold(MetadataText.clean(name))) }
        }
      }
    }
    if let type = table.first("og:type")?.value.lowercased(), Self.types.contains(where: { type.contains($0) }) { isThing = true }
    for name in ["product:brand", "og:brand"] {
      for claim in table.all(name) { makers.insert(MetadataText.fold(MetadataText.clean(claim.value))) }
    }
    makers.remove("")
  }

  private static let mostNodes = 20
  private static let mostMakers = 40
  private static let makerKeys = ["brand", "manufacturer", "byArtist", "actor", "actors", "director", "musicBy", "performer"]
  private static let things: Set<String> = [
    "Product", "ProductGroup", "MusicAlbum", "MusicRecording", "MusicGroup", "Movie", "TVSeries", "TVEpisode", "Vehicle", "Car",
  ]
  private static let types = ["product", "music.", "video.movie", "video.tv_show", "video.episode"]

  /// What microdata calls those who made a thing.
  static let makerProperties: Set<String> = ["brand", "manufacturer", "byArtist", "actor", "director", "performer", "musicBy"]
}
