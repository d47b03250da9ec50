import WinnowBase

/// Writes what a report's page shows as one JSON object, `winnow.review/1`; Page/data.js reads it.
struct ReportData {
  static let schema = "winnow.review/1"

  let files: RunFiles
  let totals: ReportTotals
  let history: [RunHistory.Run]
  /// What could not be read, in the words of the readers.
  let problems: [String]
  /// Whether a text of a shown post had to be shortened.
  private(set) var isAbridged = false
  private var texts = ReportTexts()
  private var whys: [[Int]: Int] = [:]
  private var whyList: [[Int]] = []
  private var kinds: [String] = []
  private var posts = JSONWriter(capacity: 1 << 20)
  private var shown: [String: Int] = [:]

  /// What a part takes beside its text, roughly, in bytes.
  private static let partCost = 24
  /// What a post takes beside its parts.
  private static let postCost = 160

  init(files: RunFiles, totals: ReportTotals, history: [RunHistory.Run], problems: [String]) {
    self.files = files
    self.totals = totals
    self.history = history
    self.problems = problems
    posts.beginArray()
  }

  /// Roughly the bytes that a post takes in the page; texts of `known` are there already and cost nothing, and the post's join them.
  static func cost(of post: ReviewedPost, known: inout Set<UInt64>) -> Int {
    var cost = postCost
    for part in post.parts {
      cost += partCost
      for text in [part.before, part.fate == .changed ? part.after : nil].compactMap({ $0 })
      where known.insert(Hash64.of(text)).inserted { cost += text.utf8.count }
      for act in part.acts { cost += 8 + (act.evidence?.utf8.count ?? 0) / 2 }
    }
    return cost
  }

  private func cost(of items: [Abridgement.Item]) -> Int {
    var cost = Self.postCost
    for item in items {
      cost += Self.partCost
      guard case .part(let part, let before, let after) = item else { continue }
      for text in [before, after].compactMap({ $0 }) where !texts.has(text) { cost += ReportTexts.cost(text) }
      for act in part.acts { cost += 8 + (act.evidence?.utf8.count ?? 0) / 2 }
    }
    return cost
  }

  // MARK: Posts

  /// Adds a post in at most about `allowance` bytes: the first level of abridgement that fits, or the last.
  mutating func add(_ post: ReviewedPost, number: Int, allowance: Int) {
    var items: [Abridgement.Item] = []
    for (level, abridgement) in Abridgement.levels.enumerated() {
      items = abridgement.items(of: post)
      if cost(of: items) <= allowance || level == Abridgement.levels.count - 1 {
        isAbridged = isAbridged || level > 0
        break
      }
    }
    if shown[post.id] == nil { shown[post.id] = shown.count }
    write(post, items, number)
  }

  private mutating func write(_ post: ReviewedPost, _ items: [Abridgement.Item], _ number: Int) {
    let object = post.object
    let bytes = post.bytes
    posts.beginObject()
    posts.member("i", post.id)
    let path = object["source"]?["path"]?.string
    posts.member("p", path == post.id ? nil : path)
    posts.member("u", object["source"]?["url"]?.string ?? object["canonical"]?.string)
    posts.member("n", number)
    posts.member("s", totals.site(post.site))
    posts.member("t", totals.type(post.pageType))
    posts.member("h", object["title"]?.string)
    posts.member("l", object["language"]?.string)
    posts.member("d", object["published"]?.string)
    posts.member("y", (object["authors"]?.elements ?? []).compactMap { $0["name"]?.string })
    posts.member("b", bytes.before)
    posts.member("a", bytes.after)
    posts.key("c")
    posts.beginArray()
    for item in items { write(item) }
    posts.endArray()
    posts.key("g")
    posts.beginArray()
    for picture in object["images"]?.elements ?? [] { write(picture: picture) }
    posts.endArray()
    posts.key("f")
    posts.beginArray()
    for note in post.notes {
      posts.beginArray()
      posts.int(why(note.act))
      posts.int(note.before.map { texts.place(Abridgement.middle($0, 400)) } ?? -1)
      posts.endArray()
    }
    posts.endArray()
    posts.endObject()
  }

  private mutating func write(_ item: Abridgement.Item) {
    posts.beginArray()
    switch item {
    case .gap(let fate, let parts, let bytes):
      for number in [-1, fate.rawValue, parts, bytes] { posts.int(number) }
    case .part(let part, let before, let after):
      posts.int(part.fate.rawValue)
      posts.int(part.line)
      posts.int(kind(part.kind))
      posts.int(part.level)
      posts.int(texts.place(before))
      if after != nil || !part.acts.isEmpty {
        posts.int(after.map { texts.place($0) } ?? -1)
        for act in part.acts { posts.int(why(act)) }
      }
    }
    posts.endArray()
  }

  private mutating func write(picture: JSONValue) {
    let credit = picture["credit"]
    let agencies = (credit?["agencies"]?.elements ?? []).compactMap { $0["name"]?.string }
    let people = (credit?["people"]?.elements ?? []).compactMap(\.string)
    posts.beginArray()
    posts.string(picture["url"]?.string.map { Abridgement.middle($0, 1000).plain })
    posts.string(picture["alt"]?.string.map { Abridgement.middle($0, 300).plain })
    posts.string(picture["caption"]?.string.map { Abridgement.middle($0, 600).plain })
    posts.string(credit?["raw"]?.string)
    posts.string((people + agencies + [credit?["publisher"]?.string].compactMap { $0 }).joined(separator: "; "))
    posts.int(picture["occurrences"]?.int ?? 1)
    posts.int(picture["versions"]?.array?.count ?? 0)
    posts.endArray()
  }

  private mutating func why(_ act: ReviewedPost.Act) -> Int {
    let key = [
      totals.rule(act) ?? -1, texts.place(act.reason),
      act.evidence.map { texts.place(Abridgement.middle($0, 400)) } ?? -1,
      act.place.map { texts.place(Abridgement.middle($0, 600)) } ?? -1, act.taken,
    ]
    if let known = whys[key] { return known }
    whys[key] = whyList.count
    whyList.append(key)
    return whyList.count - 1
  }

  private mutating func kind(_ name: String) -> Int {
    if let known = kinds.firstIndex(of: name) { return known }
    kinds.append(name)
    return kinds.count - 1
  }

  // MARK: The whole

  /// The object as JSON text.
  mutating func finish() -> [UInt8] {
    posts.endArray()
    var json = JSONWriter(capacity: posts.bytes.count * 2)
    json.beginObject()
    json.member("schema", Self.schema)
    json.member("version", Version.current)
    json.member("name", files.name)
    json.member("output", files.output)
    json.member("ledger", files.ledger)
    json.member("total", totals.traits.count)
    json.member("abridged", isAbridged)
    json.member("perRule", ReportSample.perRule)
    json.member("before", totals.before)
    json.member("after", totals.after)
    json.member("edits", totals.edits)
    json.member("pictures", totals.pictures)
    json.member("duplicates", totals.duplicates)
    json.member("problems", problems)
    json.member("kinds", kinds)
    writeTotals(&json)
    json.key("runs")
    json.array(history) { json, run in
      json.beginArray()
      json.string(run.started)
      for number in [run.posts, run.failed, run.blocks, run.bytes] { json.int(number) }
      json.endArray()
    }
    json.key("whys")
    json.array(whyList) { json, why in json.array(why) { json, number in json.int(number) } }
    json.key("texts")
    texts.write(to: &json)
    json.key("posts")
    json.raw(posts.bytes)
    json.endObject()
    return json.bytes
  }

  private func writeTotals(_ json: inout JSONWriter) {
    json.key("lengths")
    json.array([ReportTotals.lengths, totals.lengthsBefore, totals.lengthsAfter]) { json, list in
      json.array(list) { json, number in json.int(number) }
    }
    json.key("sites")
    json.array(zip(totals.siteNames, totals.sites)) { json, site in
      json.beginArray()
      json.string(site.0)
      for number in [site.1.posts, site.1.before, site.1.after] { json.int(number) }
      json.endArray()
    }
    json.key("types")
    json.array(zip(totals.typeNames, totals.types)) { json, type in
      json.beginArray()
      json.string(type.0)
      json.int(type.1)
      json.endArray()
    }
    json.key("rules")
    json.array(totals.rules) { json, rule in
      json.beginObject()
      json.member("stage", rule.stage)
      json.member("rule", rule.rule)
      json.member("reason", rule.reason)
      json.member("edits", rule.edits)
      json.member("bytes", rule.bytes)
      json.member("posts", rule.posts)
      json.member("sites", rule.sites.count)
      json.key("examples")
      json.array(rule.examples) { json, example in
        json.beginArray()
        json.string(example.text)
        json.int(example.count)
        json.int(example.bytes)
        json.int(shown[example.post] ?? -1)
        json.endArray()
      }
      json.endObject()
    }
  }
}
