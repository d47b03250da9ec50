import WinnowBase

/// Gives the same person, agency or publisher one spelling throughout the corpus.
public struct UnifyNames: CorpusStage {
  public typealias Learnt = NameEvidence

  public static let name = "unify-names"
  public static let summary = "gives the same person or agency one spelling throughout the corpus"
  public static let discussion = """
    Stands behind normalize-attribution. Names of authors, of people and agencies in credits, and of publishers that differ only in case, \
    accents, and in points, hyphens and spaces between words are one name; each post that has one counts for its spelling. The spelling that most posts have \
    stands for all, but never one in capitals only where there is another. Agencies that the lexicon knows have their name from there. \
    What the post itself said stays in `raw`, and in the ledger.
    """
  public static let rules = [Rule("spelling", "the spelling that most posts of the corpus have")]
  public static var example: StageExample? { nil }

  public init() {}

  public func observe(_ post: Post) -> NameEvidence {
    var spellings: [(key: UInt64, name: String)] = []
    for author in post.fields.authors { add(author.name, author.kind == "organization", &spellings) }
    if let publisher = post.fields.publisher, publisher.wikidata == nil { add(publisher.name, true, &spellings) }
    for credit in post.pictures.compactMap(\.credit) + post.fields.credits {
      for person in credit.people { add(person, false, &spellings) }
      for agency in credit.agencies where agency.wikidata == nil { add(agency.name, true, &spellings) }
      if let publisher = credit.publisher { add(publisher, true, &spellings) }
    }
    return NameEvidence(spellings)
  }

  private func add(_ name: String, _ isOrganization: Bool, _ spellings: inout [(key: UInt64, name: String)]) {
    if let key = NameKey.of(name, organization: isOrganization) { spellings.append((key, name)) }
  }

  public func edits(to post: Post, given learnt: NameEvidence) -> [Edit] {
    var edits: [Edit] = []
    var reason: Reason?
    /// The name in its spelling for the corpus; notes why where that is another.
    func unified(_ name: String, _ isOrganization: Bool) -> String {
      guard let key = NameKey.of(name, organization: isOrganization), let best = learnt.spelling(key), best.name != name else {
        return name
      }
      reason = Reason(
        "spelling", "the spelling that most posts have",
        evidence: "\(name): \(best.name) in \(best.posts) post\(best.posts == 1 ? "" : "s")")
      return best.name
    }
    func propose(_ change: Edit.Change) {
      if let why = reason { edits.append(Edit(change, why)) }
      reason = nil
    }
    var authors = post.fields.authors
    for place in authors.indices { authors[place].name = unified(authors[place].name, authors[place].kind == "organization") }
    propose(.set(.authors(authors)))
    if var publisher = post.fields.publisher, publisher.wikidata == nil {
      publisher.name = unified(publisher.name, true)
      propose(.set(.publisher(publisher)))
    }
    func unified(_ credit: Credit) -> Credit {
      var credit = credit
      credit.people = credit.people.map { unified($0, false) }
      for place in credit.agencies.indices where credit.agencies[place].wikidata == nil {
        credit.agencies[place].name = unified(credit.agencies[place].name, true)
      }
      credit.publisher = credit.publisher.map { unified($0, true) }
      return credit
    }
    for (place, picture) in post.pictures.enumerated() {
      guard let credit = picture.credit else { continue }
      let new = unified(credit)
      propose(.describe(picture: place, .credit(new)))
    }
    if !post.fields.credits.isEmpty {
      let credits = post.fields.credits.map(unified)
      propose(.set(.credits(credits)))
    }
    return edits
  }

  public func verdict(for contribution: NameEvidence, given learnt: NameEvidence) -> UInt64 {
    var digest = Hash64(seed: 7)
    for key in contribution.names.keys.sorted() {
      guard let best = learnt.spelling(key) else { continue }
      digest.update(Hash64.of("\(best.name) \(best.posts)", seed: 7))
    }
    return digest.finish()
  }
}
