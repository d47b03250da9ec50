import WinnowBase

/// Goes through an output and its ledger and restores what was read, or takes edits back: the ground of `winnow restore`.
public enum Restorer {
  /// What came of it.
  public struct Report: Sendable {
    /// Posts that were handed out.
    public var done = 0
    /// Of these, how many were checked by a digest, and how many could not be: a ledger of version 1.
    public var checked = 0
    public var unchecked = 0
    /// Posts that could not be restored.
    public var failed = 0
    /// What is wrong with the files and the posts, in full sentences, each with its place.
    public var problems: [String] = []
    /// Ids of posts that the ledger has and the output has not.
    public var vanished: [String] = []

    public init() {}

    /// Whether all is well.
    public var isWhole: Bool { failed == 0 && problems.isEmpty && vanished.isEmpty }
  }

  /// Calls `body` for each object of the output that `isWanted` names, with the post's part of the ledger; `body` counts in the report.
  ///
  /// Throws where a file cannot be opened and where the two have no post in common; what `body` throws ends it too.
  public static func pairs(
    clean: String, ledger: String, isWanted: (JSONValue) -> Bool = { _ in true },
    body: (JSONValue, PostEntry, _ hasHeads: Bool, inout Report) throws(RunFailure) -> Void
  ) throws(RunFailure) -> Report {
    var report = Report()
    var lines = try open(clean: clean)
    var pairs = try open(ledger: ledger)
    var objects = 0
    var found = 0
    var strangers = 0
    while let line = lines.next() {
      let object = line.value
      guard let id = object["id"]?.string, object["schema"]?.string == PostWriter.schema else {
        strangers += 1
        if strangers == 1 {
          report.problems.append(
            "\(clean):\(line.number): this is no object of the schema \(PostWriter.schema); is \(clean) the output?")
        }
        continue
      }
      objects += 1
      switch pairs.entry(for: object) {
      case .success(let entry):
        found += 1
        if isWanted(object) { try body(object, entry, pairs.ledger.hasHeads, &report) }
      case .failure(let lack):
        guard isWanted(object) else { continue }
        report.failed += 1
        report.problems.append("\(clean):\(line.number): \(text(lack, id, object, ledger))")
      }
    }
    report.failed += strangers + lines.damagedCount
    report.vanished = pairs.leftOver()
    if objects > 0, found == 0 {
      throw RunFailure(
        (pairs.ledger.problems + ["no post of \(clean) stands in \(ledger): do they belong together?"]).joined(separator: "\n"))
    }
    report.problems += lines.problems + pairs.ledger.problems
    return report
  }

  static func open(clean: String) throws(RunFailure) -> ObjectLines {
    do throws(FileError) { return try ObjectLines(clean) } catch { throw RunFailure(error.message) }
  }

  static func open(ledger: String) throws(RunFailure) -> PostPairs {
    do throws(FileError) { return PostPairs(try LedgerReader(ledger)) } catch { throw RunFailure(error.message) }
  }

  private static func text(_ lack: PostPairs.Lack, _ id: String, _ object: JSONValue, _ ledger: String) -> String {
    switch lack {
    case .missing: return "the post \(id) does not stand in \(ledger); is that the ledger of the same run?"
    case .other(let sha256):
      let own = object["source"]?["sha256"]?.string ?? "none"
      return
        "the post \(id) is another one in \(ledger) (sha256 \(own.prefix(12))… here, \(sha256.prefix(12))… there): the files are of different runs"
    }
  }

  // MARK: Restoring

  /// Restores each post of an output and hands it out; `body` may add problems of its own.
  public static func restore(
    clean: String, ledger: String, isWanted: (JSONValue) -> Bool = { _ in true },
    body: (RestoredPost, _ problems: inout [String]) throws(RunFailure) -> Void
  ) throws(RunFailure) -> Report {
    try pairs(clean: clean, ledger: ledger, isWanted: isWanted) { object, entry, hasHeads, report throws(RunFailure) in
      let post: RestoredPost
      do throws(RestoredPost.Failure) {
        post = try RestoredPost(object, entry, hasHeads: hasHeads)
      } catch {
        report.failed += 1
        report.problems.append("\(ledger):\(entry.line): \(object["source"]?["path"]?.string ?? entry.post): \(error.message)")
        return
      }
      report.done += 1
      if post.isChecked { report.checked += 1 } else { report.unchecked += 1 }
      try body(post, &report.problems)
    }
  }
}

extension Restorer {
  /// Whether a name means an object: its id, its path or its site.
  public static func isNamed(_ object: JSONValue, by name: String) -> Bool {
    object["id"]?.string == name || object["source"]?["path"]?.string == name || object["site"]?.string == name
  }

  /// What differs between a restored post and the raw file at its path in a folder; nil when nothing does, or when the post has no file of
  /// its own (a record, an address).
  public static func difference(_ post: RestoredPost, from folder: String) -> String? {
    guard let path = post.path else { return nil }
    let raw: [UInt8]
    do throws(FileError) {
      raw = try InputFile.read(folder + "/" + path)
    } catch {
      // A record's path is that of its file, a colon and the line.
      if error.kind == .missing, let colon = path.lastIndex(of: ":"), Int(path[path.index(after: colon)...]) != nil { return nil }
      return error.kind == .missing ? "\(path) is gone from \(folder)" : error.message
    }
    guard Digest(of: raw).hex != post.sha256 else { return nil }
    guard case .bytes(let bytes) = post.content else { return "\(path) in \(folder) is not what was read: its sha256 is another" }
    let same = zip(raw, bytes).prefix { $0 == $1 }.count
    return "\(path) in \(folder) is not what was read: it differs from byte \(same) on"
  }
}
