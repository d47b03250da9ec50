import WinnowBase

/// Writes a finished post as one JSON object of the schema `winnow.post/1`.
///
/// Field names are fixed; a field with no value is null or an empty array, never missing. `OutputSchema` describes the same fields.
public struct PostWriter: Sendable {
  public static let schema = "winnow.post/1"

  public init() {}

  /// Appends the object, without a line break.
  public func write(_ post: Post, to json: inout JSONWriter) {
    let gallery = Gallery(post)
    var body = Body(post)
    json.beginObject()
    json.key("schema")
    json.string(Self.schema)
    json.key("id")
    json.string(post.identity.id)
    writeSource(post.identity, &json)
    json.key("site")
    json.string(post.identity.site)
    json.member("language", post.fields.language)
    json.member("title", post.fields.title)
    json.member("published", post.fields.published)
    json.member("modified", post.fields.modified)
    json.key("authors")
    json.array(post.fields.authors) { json, author in write(author, &json) }
    json.key("publisher")
    write(post.fields.publisher, &json)
    json.key("original_source")
    write(post.fields.originalSource, &json)
    json.member("canonical", post.fields.canonical)
    json.member("license", post.fields.license)
    json.member("description", post.fields.description)
    json.key("tags")
    json.array(post.fields.tags) { json, tag in json.string(tag) }
    json.key("page_type")
    if let type = post.fields.pageType {
      json.beginObject()
      json.key("name")
      json.string(type.name)
      json.key("confidence")
      json.double((type.confidence * 1000).rounded() / 1000)
      json.endObject()
    } else {
      json.null()
    }
    json.key("text")
    body.writeText(of: post, to: &json)
    json.key("blocks")
    json.beginArray()
    for piece in body.pieces { write(piece, of: body, post, gallery, &json) }
    json.endArray()
    json.key("images")
    json.array(gallery.order) { json, picture in write(picture: picture, of: post, &json) }
    json.key("credits")
    json.array(post.fields.credits) { json, credit in write(credit, &json) }
    json.member("duplicate_of", post.fields.duplicateOf)
    json.key("removed")
    json.beginObject()
    json.key("blocks")
    json.int(post.removed.blocks)
    json.key("bytes")
    json.int(post.removed.bytes)
    json.endObject()
    json.endObject()
  }

  // MARK: Parts

  /// `"source": {…}`: where the post came from.
  func writeSource(_ identity: Post.Identity, _ json: inout JSONWriter) {
    json.key("source")
    json.beginObject()
    json.member("kind", identity.source)
    json.member("path", identity.path)
    json.member("url", identity.url)
    json.member("sha256", identity.sha256.isEmpty ? nil : identity.sha256)
    json.member("fetched_at", identity.fetchedAt)
    json.endObject()
  }

  private func write(_ author: Author, _ json: inout JSONWriter) {
    json.beginObject()
    json.key("name")
    json.string(author.name)
    json.key("kind")
    json.string(author.kind)
    json.key("role")
    json.string(author.role)
    json.key("organization")
    json.string(author.organization)
    json.endObject()
  }

  private func write(_ publisher: PublisherName?, _ json: inout JSONWriter) {
    guard let publisher else { return json.null() }
    json.beginObject()
    json.key("name")
    json.string(publisher.name)
    json.key("url")
    json.string(publisher.url)
    json.key("wikidata")
    json.string(publisher.wikidata)
    json.endObject()
  }

  private func write(_ source: OriginalSource?, _ json: inout JSONWriter) {
    guard let source else { return json.null() }
    json.beginObject()
    json.key("name")
    json.string(source.name)
    json.key("url")
    json.string(source.url)
    json.key("evidence")
    json.string(source.evidence)
    json.endObject()
  }

  private func write(_ credit: Credit, _ json: inout JSONWriter) {
    json.beginObject()
    json.key("raw")
    json.string(credit.raw)
    json.key("people")
    json.array(credit.people) { json, name in json.string(name) }
    json.key("agencies")
    json.array(credit.agencies) { json, agency in
      json.beginObject()
      json.key("name")
      json.string(agency.name)
      json.key("wikidata")
      json.string(agency.wikidata)
      json.endObject()
    }
    json.key("publisher")
    json.string(credit.publisher)
    json.key("role")
    json.string(credit.role)
    json.key("file_photo")
    json.bool(credit.filePhoto)
    json.key("year")
    json.int(credit.year)
    json.key("license")
    json.string(credit.license)
    json.endObject()
  }

  /// A picture by its number: field by field, for a copy of it would count all its texts.
  private func write(picture: Int, of post: Post, _ json: inout JSONWriter) {
    json.beginObject()
    json.key("url")
    json.string(post.pictures[picture].address)
    json.member("alt", post.pictures[picture].alt)
    json.member("caption", post.pictures[picture].caption)
    json.key("occurrences")
    json.int(post.pictures[picture].occurrences)
    json.key("credit")
    if let credit = post.pictures[picture].credit { write(credit, &json) } else { json.null() }
    json.key("versions")
    json.array(post.pictures[picture].versions) { json, version in json.string(version) }
    json.endObject()
  }

  private func write(_ piece: Body.Piece, of body: Body, _ post: Post, _ gallery: Gallery, _ json: inout JSONWriter) {
    let block = post.blocks[piece.block]
    // Nearly all of a post.
    if case .text(.paragraph, 0) = piece.form, json.indent == 0 {
      json.beginObject(with: #"{"kind":"paragraph","text":"#)
      writeText(of: piece, block, post, &json)
      return end(piece, block, &json)
    }
    json.beginObject()
    json.key("kind")
    switch piece.form {
    case .table(let table):
      json.string("table")
      write(body.tables[table], post, &json)
    case .image:
      json.string("image")
      json.key("image")
      json.int(gallery.position(of: Int(block.picture)))
    case .text(let kind, let form):
      json.string(kind.name)
      if body.texts[form].level > 0 {
        json.key("level")
        json.int(body.texts[form].level)
      }
      if kind == .listItem {
        json.key("marker")
        json.string(body.texts[form].marker)
      }
      if kind == .code {
        json.key("language")
        json.string(body.texts[form].language)
      }
      json.key("text")
      writeText(of: piece, block, post, &json)
      if form > 0, !body.texts[form].notes.isEmpty {
        json.key("notes")
        json.array(body.texts[form].notes) { json, note in
          json.beginObject()
          json.key("label")
          json.string(note.label)
          json.key("block")
          json.int(note.block)
          json.endObject()
        }
      }
    }
    end(piece, block, &json)
  }

  private func writeText(of piece: Body.Piece, _ block: Block, _ post: Post, _ json: inout JSONWriter) {
    if piece.written.isEmpty { json.string(post.bytes[block.text.range]) } else { json.string(again: piece.written) }
  }

  private func end(_ piece: Body.Piece, _ block: Block, _ json: inout JSONWriter) {
    let line = block.line > 0 ? Int(block.line) : nil
    guard json.indent == 0, let line else {
      json.member("line", line)
      json.member("block", piece.block)
      return json.endObject()
    }
    json.endObject(with: #","line":"#, UInt(bitPattern: line), #","block":"#, UInt(bitPattern: piece.block))
  }

  /// A table's caption, the size of its head, its rows, and the blocks that hold them: a number, or several where a cell has a line for each.
  private func write(_ table: TableForm, _ post: Post, _ json: inout JSONWriter) {
    json.key("caption")
    if let caption = table.caption {
      json.beginObject()
      json.key("text")
      json.string(post.bytes[post.blocks[caption].text.range])
      json.key("block")
      json.int(caption)
      json.endObject()
    } else {
      json.null()
    }
    json.key("head")
    json.int(table.head)
    json.key("rows")
    json.array(table.rows) { json, row in
      json.array(row) { json, cell in json.string(TableForm.text(of: cell, in: post)) }
    }
    json.key("cells")
    json.array(table.rows) { json, row in
      json.array(row) { json, cell in
        if cell.count == 1 { json.int(cell[0]) } else { json.array(cell) { json, leaf in json.int(leaf) } }
      }
    }
  }
}

/// The distinct pictures of a post in the order of the output: the lead picture that no block shows, then as the blocks show them.
struct Gallery {
  /// Indices into `Post.pictures`.
  private(set) var order: [Int] = []
  private var places: [Int]

  init(_ post: borrowing Post) {
    places = Array(repeating: -1, count: post.pictures.count)
    order.reserveCapacity(post.pictures.count)
    func survivor(_ picture: Int) -> Int {
      var at = picture
      var steps = 0
      while post.pictures[at].joined >= 0, steps < post.pictures.count {
        at = Int(post.pictures[at].joined)
        steps += 1
      }
      return at
    }
    func add(_ picture: Int, _ order: inout [Int], _ places: inout [Int]) {
      let one = survivor(picture)
      if places[one] < 0 {
        places[one] = order.count
        order.append(one)
      }
      places[picture] = places[one]
    }
    for (index, picture) in post.pictures.enumerated() where picture.leads && picture.fromMetadata { add(index, &order, &places) }
    for index in post.blocks.indices where post.blocks[index].picture >= 0 && post.isLive(index) {
      let picture = Int(post.blocks[index].picture)
      if picture < places.count { add(picture, &order, &places) }
    }
    for (index, picture) in post.pictures.enumerated() where picture.fromMetadata && !picture.leads { add(index, &order, &places) }
  }

  /// Where a picture, or the one it was joined to, stands in the output; nil when it is not there.
  func position(of picture: Int) -> Int? {
    places.indices.contains(picture) && places[picture] >= 0 ? places[picture] : nil
  }
}
