import WinnowAttribution
import WinnowBase

/// What a page's metadata writes about a picture: its caption and its credit, apart.
struct ImageObjectText {
  private(set) var caption: String?
  private(set) var credit: Credit?

  private static let reader = AttributionReader()

  /// Reads schema.org's ImageObject: `caption` or `description`, which may end in a credit; `creditText`, `copyrightNotice`, `creator`,
  /// `copyrightHolder`, and a person as `author`.
  init(_ object: JSONObject, in data: LinkedData, acceptsDescription: Bool = false) {
    let stated = data.text(object["caption"]) ?? (acceptsDescription ? data.text(object["description"]) : nil)
    if let stated, stated.utf8.count > 8 {
      let text = MetadataText.clean(stated)
      let read = CreditText(text, context: .caption, reader: Self.reader)
      if let range = read.creditRange, read.attribution.confidence >= 0.5,
        !read.isWholeCredit || CreditMarks.isAnnounced(read, range, Self.reader)
      {
        let part = String(decoding: Array(text.utf8)[range], as: UTF8.self)
        credit = Credit(read.attribution, raw: CreditRaw.text(part, reader: Self.reader))
        caption = read.caption.isEmpty ? nil : read.caption
      } else {
        caption = text
      }
    }
    guard let text = Self.creditText(object, data) else { return }
    let bare = CreditMarks.withoutRights(text)
    guard CreditMarks.isPlausible(bare) else { return }
    let read = Self.reader.read(bare, as: .credit)
    let stands = Credit(read.kind == .credit ? read : .none, raw: CreditRaw.text(bare, reader: Self.reader))
    if credit == nil || stands.namesSomebody && credit?.namesSomebody != true { credit = stands }
  }

  /// Who made it and who supplied it, where the object tells them apart: `Name/Agency`.
  private static func creditText(_ object: JSONObject, _ data: LinkedData) -> String? {
    let supplier = data.text(object["creditText"]) ?? data.text(object["copyrightNotice"])
    let author = data.object(object["author"]).flatMap {
      LinkedData.types(of: $0).contains("Person") ? data.text(object["author"]) : nil
    }
    let maker = data.text(object["creator"]) ?? author
    let holder = data.text(object["copyrightHolder"])
    guard let first = maker.map(MetadataText.clean), !first.isEmpty else {
      return (supplier ?? holder).map(MetadataText.clean)
    }
    guard let second = (supplier ?? holder).map(MetadataText.clean), !second.isEmpty else { return first }
    if second.utf8.count > first.utf8.count ? second.contains(first) : first.contains(second) {
      return second.utf8.count > first.utf8.count ? second : first
    }
    return first + "/" + second
  }
}
