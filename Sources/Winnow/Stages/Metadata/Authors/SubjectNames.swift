import WinnowBase

// Names of places, subjects and firms that stand beside a date as a writer's would, and what stands beside a writer's only.
extension BylineSearch {
  /// Whether a name beside a date may be a writer's: the lexicon knows it as a person's, or nothing tells that it names a place
  /// (`Upper Birch`), a subject (`Queue Theory`) or a firm (`Birch Health`), by its words or by where it leads (`/topics/queues`).
  func mayWrite(_ name: String, _ block: Int) -> Bool {
    if Self.endsAsSubject(name) { return false }
    if Self.attribution.namesPerson(name) { return true }
    return Self.attribution.mayNamePerson(name) && !Self.namesSubject(name) && !leadsToSubject(name, block)
  }

  /// Whether a name begins with a word that places begin with, or ends with one that subjects and firms end with.
  static func namesSubject(_ name: String) -> Bool {
    let words = MetadataText.fold(name).pieces(at: 0x20)
    guard words.count > 1, let first = words.first, let last = words.last else { return false }
    return placeWords.contains(first.utf8) || subjectWords.contains(last.utf8)
  }

  /// Whether the last of several words is one that subjects and firms end with, though the first may be a given name: `Case Study`,
  /// `Mother Nature`.
  private static func endsAsSubject(_ name: String) -> Bool {
    guard let space = name.utf8.lastIndex(of: 0x20) else { return false }
    return subjectWords.contains(MetadataText.fold(String(name[name.utf8.index(after: space)...])).utf8)
  }

  private func leadsToSubject(_ name: String, _ block: Int) -> Bool {
    post.blocks[block].marks.range.contains { m in
      guard post.marks[m].tag == .a, let href = post.attribute(.href, in: post.marks[m].attributes),
        Self.subjectPaths.hasMatch(in: href)
      else { return false }
      return post.string(post.marks[m].text).firstBytes(of: name) != nil
    }
  }

  /// Whether a line stands below a term in a list that a label opens: `Authors`, `Name`, `Jane Roe`.
  func isNamedTerm(_ place: Int, _ lines: [Int]) -> Bool {
    place > 1 && post.blocks[lines[place - 1]].flags.contains(.term) && post.blocks[lines[place - 1]].text.count <= Self.longestTerm
      && lines[place - 2] != headline && isLabel(lines[place - 2])
  }

  /// Whether a link to the root of a member's pages, `/jroe`, stands right behind a picture that shows its bearer, by its description or by
  /// what it is called.
  func isBesidePortrait(_ block: Int, _ name: Extent, _ href: String) -> Bool {
    let path = href.utf8
    guard path.count > 2, path.count <= Self.longestAccount, path.first == 0x2F, !path.dropFirst().contains(0x2F),
      !path.contains(0x2E), !path.contains(0x23)
    else { return false }
    var at = block - 1
    while at > 0, block - at <= Self.farthestPortrait {
      let leaf = post.blocks[at]
      if leaf.picture >= 0 {
        let isPortrait = leaf.attributes.range.contains { k in
          post.attributes[k].name == .class && TraitLexicon.traits(post.bytes[post.attributes[k].value.range]).contains(.avatar)
        }
        if isPortrait { return true }
        guard let description = post.pictures[Int(leaf.picture)].alt.map(MetadataText.fold), !description.isEmpty else {
          return false
        }
        // A tile of a subject has its name twice as well: `Real Estate`.
        return !Self.namesSubject(post.string(name))
          && (description == MetadataText.fold(post.string(name)) || description == MetadataText.fold(String(href.dropFirst())))
      }
      if leaf.kind.isLeaf, !leaf.text.isEmpty { return false }
      at -= 1
    }
    return false
  }

  /// The account that an element right at the headline names in a line with a date: `<span class="nickname">jroe</span> <time>`.
  func accountAtHeadline() -> Found? {
    guard headline >= 0 else { return nil }
    for place in max(1, headline - Self.blocksAround)..<min(post.blocks.count, headline + Self.blocksAround) where place != headline
    {
      let block = post.blocks[place]
      guard block.kind.isLeaf, !block.isRemoved, !block.text.isEmpty, block.text.count <= Self.longestAccountLine,
        scan.zones[place].isDisjoint(with: [.elsewhere, .comment, .picture]), !tellsOfOthers(block.text),
        abs(Int(scan.order[place]) - Int(scan.order[headline])) <= Self.leavesAround
      else { continue }
      let named = block.marks.range.first { isCalledAccount(post.marks[$0].attributes) }.map { post.marks[$0].text }
      guard let name = named ?? (isCalledAccount(block.attributes) ? block.text : nil), isDated(place) else { continue }
      if let found = member(post.string(name)) { return found }
    }
    return nil
  }

  /// Whether a line tells who did something else than write: `Last edited by`, `Last comment by`, `Approved by`, `Photo`.
  private func tellsOfOthers(_ text: Extent) -> Bool {
    tellsLast(text) || DateLabels.holdsUpdate(post.bytes[text.range])
      || post.bytes[text.range].withUnsafeBufferPointer { Self.otherDeeds.hasMatch(in: $0) }
  }

  private static let otherDeeds = PhraseMatcher(
    ["edit", "approved", "comment", "photo", "moderat", "reviewed", "guest"], wholeWords: false)

  /// Whether a day stands in a leaf: who is signed in has none beside the name.
  private func isDated(_ leaf: Int) -> Bool {
    post.blocks[leaf].marks.range.contains { post.marks[$0].tag == .time } || DateText.find(in: post.text(of: leaf)) != nil
  }

  private func isCalledAccount(_ attributes: Extent) -> Bool {
    attributes.range.contains { k in
      post.attributes[k].name == .class
        && post.bytes[post.attributes[k].value.range].split(separator: 0x20).contains { token in
          token.count >= Self.shortestAccountClass && NameWords.of(token).last.map { Self.accountWords.contains($0) } ?? false
        }
    }
  }

  private static let accountWords = WordSet(["username", "nickname"])
  private static let shortestAccountClass = 8
  private static let longestAccount = 40
  private static let longestAccountLine = 120
  private static let longestTerm: Int32 = 16
  /// Blocks from a name to its portrait.
  private static let farthestPortrait = 6
  private static let blocksAround = 16
  private static let leavesAround = 3

  private static let subjectPaths = PhraseMatcher(
    [
      "/topic/", "/topics/", "/tag/", "/tags/", "/category/", "/categories/", "/kategorie/", "/kategorien/", "/thema/", "/themen/",
      "/categorie/", "/categoria/", "/categorias/", "/rubrik/", "/rubrique/", "/section/", "/sections/",
    ], wholeWords: false)

  private static let placeWords = WordSet([
    "upper", "lower", "north", "south", "east", "west", "old", "great", "little", "new", "nether", "inner", "outer",
  ])

  private static let subjectWords = WordSet([
    "theory", "health", "engineering", "systems", "research", "science", "sciences", "technology", "technologies", "security",
    "marketing", "economics", "politics", "culture", "education", "finance", "insights", "stories", "reviews", "guides",
    "tutorials",
    "updates", "announcements", "events", "tips", "software", "hardware", "business", "lifestyle", "entertainment", "development",
    "management", "infrastructure", "operations", "analytics", "strategy", "innovation", "sustainability", "learning", "history",
    "partners", "estate", "ventures", "industries", "logistics", "energy", "study", "studies", "matters", "nature", "release",
    "releases", "report", "reports", "review", "guide", "update", "announcement", "event", "insight", "notes", "spotlight",
    "leadership", "wellness", "fitness", "recipes", "blog", "podcast", "webinar", "interview", "interviews", "opinion",
  ])
}
