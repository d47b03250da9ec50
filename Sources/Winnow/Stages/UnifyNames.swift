import WinnowBase

/// Gives the same person, agency or publisher one spelling throughout the corpus.
public struct UnifyNames: CorpusStage {
  public typealias Learnt = NameEvidence

  public static let name = "unify-names"
  public static let summary = "gives the same person or agency one spelling throughout the corpus"
  public static let discussion = """
    Stands behind normalize-attribution. Names of authors, of people and agencies in credits, and of publishers that differ only in case, \
    accents, and in points, hyphens and spaces between words are one name, and so are "Roe, Jane" and "Jane Roe"; each post that has one counts \
    for its spelling. The spelling that most posts have stands for all, but never one in capitals only where there is another. "J. Roe" \
    becomes "Jane Roe" where its site has that name, the corpus no other that it may stand for, and no line names both. Agencies that the lexicon knows have their name from there. \
    What the post itself said stays in `raw`, and in the ledger.
    """
  public static let rules = [
    Rule("spelling", "the spelling that most posts of the corpus have"),
    Rule("full-name", "the only full name in the corpus that the abbreviation may stand for"),
  ]
  public static var example: StageExample? { nil }

  public init() {}

  public func observe(_ post: Post) -> NameEvidence {
    var spellings: [NameEvidence.Spelling] = []
    add(post.fields.authors.filter { $0.kind != "organization" }.map(\.name), false, &spellings)
    add(post.fields.authors.filter { $0.kind == "organization" }.map(\.name), true, &spellings)
    if let publisher = post.fields.publisher, publisher.wikidata == nil { add([publisher.name], true, &spellings) }
    for credit in post.pictures.compactMap(\.credit) + post.fields.credits {
      add(credit.people, false, &spellings)
      add(credit.agencies.filter { $0.wikidata == nil }.map(\.name), true, &spellings)
      if let publisher = credit.publisher { add([publisher], true, &spellings) }
    }
    return NameEvidence(spellings, site: post.identity.site)
  }

  /// Adds the names of one list. Two that might be one person's, but stand in one list, are two people's.
  private func add(_ names: [String], _ isOrganization: Bool, _ spellings: inout [NameEvidence.Spelling]) {
    let forms = isOrganization || names.count < 2 ? [] : names.map { PersonForm($0) }
    for (place, name) in names.enumerated() {
      guard let key = NameKey.of(name, organization: isOrganization) else { continue }
      var one = NameEvidence.Spelling(key: key, name: name, isOrganization: isOrganization)
      if place < forms.count, let form = forms[place] {
        one.isContested = forms.contains { $0?.bucket == form.bucket && $0 != form }
      }
      spellings.append(one)
    }
  }

  public func edits(to post: Post, given learnt: NameEvidence) -> [Edit] {
    var edits: [Edit] = []
    let site = NameEvidence.hash(ofSite: post.identity.site)
    var reason: Reason?
    /// The name in its spelling for the corpus; notes why where that is another.
    func unified(_ name: String, _ isOrganization: Bool) -> String {
      guard let key = NameKey.of(name, organization: isOrganization), let best = learnt.spelling(key, site: site), best.name != name
      else {
        return name
      }
      reason = Reason(
        best.isFullName ? "full-name" : "spelling",
        best.isFullName ? "the only full name it may stand for" : "the spelling that most posts have",
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
      credit.people = distinct(credit.people.map { unified($0, false) })
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

  /// The names in their order, each once.
  private func distinct(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }

  public func verdict(for contribution: NameEvidence, given learnt: NameEvidence) -> UInt64 {
    var digest = Hash64(seed: 7)
    for key in contribution.names.keys.sorted() {
      guard let site = contribution.names[key]?.sites.first, let best = learnt.spelling(key, site: site) else { continue }
      digest.update(Hash64.of("\(best.name) \(best.posts) \(best.isFullName)", seed: 7))
    }
    return digest.finish()
  }
}
