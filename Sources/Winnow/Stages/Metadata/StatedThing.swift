import WinnowBase

/// What a page's data says of a thing that the page shows, a product, an album, a film: those who made it did not write the page. Read when
/// a name is to be judged: few pages need it.
final class StatedThing {
  private let table: ClaimTable
  private let entity: MainEntity
  private lazy var stated = read()

  init(_ table: ClaimTable, _ entity: MainEntity) {
    self.table = table
    self.entity = entity
  }

  /// The names of brands, artists, actors and directors, folded.
  var makers: Set<String> { stated.makers }
  /// Whether the page shows such a thing, and is no article about it.
  var isThing: Bool { stated.isThing }

  private func read() -> (makers: Set<String>, isThing: Bool) {
    var makers: Set<String> = []
    var isThing = false
    for node in entity.data.nodes.prefix(Self.mostNodes) {
      if !entity.isArticle, node.types.contains(where: { Self.things.contains($0) }) { isThing = true }
      for key in Self.makerProperties {
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
    return (makers, isThing)
  }

  private static let mostNodes = 20
  private static let mostMakers = 40
  private static let things: Set<String> = [
    "Product", "ProductGroup", "MusicAlbum", "MusicRecording", "MusicGroup", "Movie", "TVSeries", "TVEpisode", "Vehicle", "Car",
  ]
  private static let types = ["product", "music.", "video.movie", "video.tv_show", "video.episode"]

  /// What data and microdata call those who made a thing.
  static let makerProperties: Set<String> = ["brand", "manufacturer", "byArtist", "actor", "director", "performer", "musicBy"]
}
