import WinnowBase

/// Makes the page with which a person reviews a run: `winnow report`.
public struct Report: Sendable {
  /// Posts that the page shows in full unless somebody asks for another number.
  public static let defaultPosts = 1000
  /// What the data of `defaultPosts` posts may take, in bytes, so that the page stays under 2 MB.
  private static let limit = 1_900_000
  /// How often the page is made at most to come near the limit.
  private static let attempts = 4
  /// Posts are kept in memory up to this many bytes of text; beyond, the run is read a second time.
  private static let keptBytes = 96 << 20

  /// The page.
  public private(set) var html: [UInt8]
  /// How many posts the run has, and how many the page shows.
  public private(set) var posts: Int
  public private(set) var shown: Int
  /// What of the run could not be read; the page says it too.
  public private(set) var problems: [String]

  /// Reads a run's files. Throws where there is no post in them, or the ledger belongs to another run.
  public init(_ files: RunFiles, posts limit: Int = Report.defaultPosts) throws(RunFailure) {
    let limit = max(1, limit)
    var totals = ReportTotals()
    var costs: [Int] = []
    var known = Set<UInt64>()
    var kept: [Comparison]? = []
    var keptBytes = 0
    problems = try Self.read(files) { post in
      totals.add(post)
      costs.append(ReportData.cost(of: post, known: &known))
      keptBytes += post.bytes.before
      if costs.count > limit || keptBytes > Self.keptBytes { kept = nil }
      kept?.append(post)
    }
    posts = costs.count
    let chosen = ReportSample.choose(totals, limit: limit)
    shown = chosen.count
    let history = RunHistory.read(files.reports)
    // A page for more posts than the default may be larger in proportion.
    let most = Self.limit * max(1, (limit + Self.defaultPosts - 1) / Self.defaultPosts)
    var budget = most
    var json: [UInt8] = []
    // What a post costs is an estimate: the budget follows what came out. The first result within the limit that is near it is taken.
    for attempt in 1...Self.attempts {
      var data = ReportData(files: files, totals: totals, history: history, problems: problems)
      let allowance = Self.level(chosen.map { costs[$0] }, within: budget)
      if let kept {
        for number in chosen { data.add(kept[number], number: number, allowance: allowance) }
      } else {
        var number = 0
        var next = 0
        _ = try Self.read(files) { post in
          if next < chosen.count, chosen[next] == number {
            data.add(post, number: number, allowance: allowance)
            next += 1
          }
          number += 1
        }
      }
      let made = ScriptText.escape(data.finish())
      let isBetter =
        json.isEmpty || json.count > most ? made.count < json.count || json.isEmpty : made.count <= most && made.count > json.count
      if isBetter { json = made }
      let isNear = made.count <= most && (!data.isAbridged || made.count > most * 8 / 10)
      if isNear || (attempt > 1 && json.count <= most && kept == nil) { break }
      budget = Int(Double(budget) * Double(most) / Double(made.count) * 0.95)
    }
    html = ReportPage.html(title: files.name, data: json)
  }

  /// The most that one post may cost so that all together stay within a budget: small posts leave their share to the others.
  static func level(_ costs: [Int], within budget: Int) -> Int {
    var left = budget
    let sorted = costs.sorted()
    for (place, cost) in sorted.enumerated() {
      let share = left / (sorted.count - place)
      if cost > share { return share }
      left -= cost
    }
    return .max
  }

  /// Goes through a run's posts in the order of the output; gives back what could not be read.
  private static func read(_ files: RunFiles, _ body: (Comparison) -> Void) throws(RunFailure) -> [String] {
    do {
      var objects = try ObjectLines(files.output)
      guard let path = files.ledger else {
        var count = 0
        while let line = objects.next() {
          body(Comparison(object: try checked(line, files.output), rows: []))
          count += 1
        }
        guard count > 0 else { throw RunFailure(objects.problems.first ?? "\(files.output) holds no post") }
        return objects.problems + [
          "the run kept no ledger: the page cannot say what went and why; add `ledger:` to the pipeline file"
        ]
      }
      var pairs = PostPairs(try LedgerReader(path))
      var count = 0
      var lacking: [String] = []
      while let line = objects.next() {
        let object = try checked(line, files.output)
        count += 1
        switch pairs.entry(for: object) {
        case .success(let entry):
          body(Comparison(object: object, rows: entry.problem == nil || !entry.rows.isEmpty ? entry.rows : []))
        case .failure(let lack):
          // A ledger of version 1 has nothing of a post without edits.
          if lack != .missing || pairs.ledger.hasHeads || object["removed"]?["blocks"]?.int ?? 0 > 0 {
            lacking.append(object["id"]?.string ?? "")
          }
          body(Comparison(object: object, rows: []))
        }
      }
      guard lacking.isEmpty || lacking.count < count else {
        let problems = pairs.ledger.problems
        throw RunFailure(
          problems.first
            ?? "\(path) does not belong to \(files.output): none of its posts stands in it as it was read; run the pipeline again")
      }
      var problems = objects.problems + pairs.ledger.problems
      if let first = lacking.first {
        problems.append("the ledger \(path) lacks \(lacking.count) of \(count) posts, the first is \(first)")
      }
      let vanished = pairs.leftOver()
      if let first = vanished.first {
        problems.append("\(files.output) lacks \(vanished.count) of the posts that the ledger names, the first is \(first)")
      }
      guard count > 0 else { throw RunFailure(problems.first ?? "\(files.output) holds no post") }
      return problems
    } catch let failure as RunFailure {
      throw failure
    } catch {
      throw RunFailure((error as? FileError)?.message ?? "\(error)")
    }
  }

  private static func checked(_ line: ObjectLines.Line, _ path: String) throws(RunFailure) -> JSONValue {
    guard line.value["schema"]?.string?.hasPrefix("winnow.post/") == true else {
      throw RunFailure("\(path):\(line.number):1: error: this line is no post of winnow's; is it the right file?")
    }
    return line.value
  }
}
