import Foundation
import Testing
import WinnowBase

@testable import WinnowCLI

/// `winnow restore` as a person types it.
@Suite struct RestoreCommandTests {
  /// A folder with two cleaned posts and a page, their output and ledger.
  static func folder() throws -> String {
    let path = try CommandLineTests.folder()
    try "A second post with a sentence of some length, and a line end at its end.\r\n\r\nShare this:\r\n".write(
      toFile: path + "/posts/b.txt", atomically: true, encoding: .utf8)
    try "<html><body><article><p>A page with a sentence of some length in it, which stays.</p></article></body></html>".write(
      toFile: path + "/posts/c.html", atomically: true, encoding: .utf8)
    #expect(Typed(["run", path + "/p.yaml", "--ledger", path + "/l.jsonl"]).status == 0)
    return path
  }

  static func text(_ path: String) -> String? { try? String(contentsOfFile: path, encoding: .utf8) }

  @Test func everyPostUnderItsPath() throws {
    let path = try Self.folder()
    defer { try? FileManager.default.removeItem(atPath: path) }
    let run = Typed(["restore", "--clean", path + "/out.jsonl", "--ledger", path + "/l.jsonl", "-o", path + "/back/deep/"])
    #expect(run.status == 0 && run.output == "" && run.said == "", "\(run.said)")
    for name in ["site/a.md", "b.txt"] { #expect(Self.text(path + "/back/deep/" + name) == Self.text(path + "/posts/" + name)) }
    #expect(
      Self.text(path + "/back/deep/c.html.runs.jsonl")
        == #"{"block":2,"bytes":[21,85],"text":"A page with a sentence of some length in it, which stays."}"# + "\n")
  }

  @Test func toStandardOutput() throws {
    let path = try Self.folder()
    defer { try? FileManager.default.removeItem(atPath: path) }
    let files = ["restore", "--clean", path + "/out.jsonl", "--ledger", path + "/l.jsonl"]
    #expect(Typed(files + ["--only", "b.txt"]).output == Self.text(path + "/posts/b.txt"))
    let all = Typed(files)
    #expect(all.output.hasPrefix("==> b.txt <==\nA second post") && all.output.contains("\n==> c.html <==\n{\"block\":2"))
    let json = Typed(files + ["--json", "--only", "site/a.md"])
    let object = try JSONParser.parse(json.output)
    #expect(object["text"]?.string == Self.text(path + "/posts/site/a.md") && object["checked"]?.bool == true)
    let check = Typed(files + ["--check", "--raw", path + "/posts"])
    #expect(check.status == 0 && check.output == "3 posts restored, 3 checked by digest\n")
  }

  @Test func whatGoesWrongIsSaid() throws {
    let path = try Self.folder()
    defer { try? FileManager.default.removeItem(atPath: path) }
    let files = ["restore", "--clean", path + "/out.jsonl", "--ledger", path + "/l.jsonl"]
    #expect(Typed(["restore", "--clean", "x"]).status == 2)
    #expect(Typed(["restore", "--clean", "-", "--ledger", "-"]).status == 2)
    let none = Typed(["restore", "--clean", path + "/none.jsonl", "--ledger", path + "/l.jsonl"])
    #expect(none.status == 1 && none.said == "winnow restore: cannot read \(path)/none.jsonl: No such file or directory\n")
    let nobody = Typed(files + ["--only", "z.md"])
    #expect(nobody.status == 1 && nobody.said == "winnow restore: \(path)/out.jsonl has no post and no site `z.md`\n")
    try FileManager.default.removeItem(atPath: path + "/posts/b.txt")
    let gone = Typed(files + ["--check", "--raw", path + "/posts"])
    #expect(gone.status == 3 && gone.said == "b.txt is gone from \(path)/posts\n")
    // A path that leads out of the folder is not followed.
    for file in ["/out.jsonl", "/l.jsonl"] {
      let text = try #require(Self.text(path + file)).replacingOccurrences(of: #""path":"b.txt""#, with: #""path":"../../b.txt""#)
      try text.write(toFile: path + file, atomically: true, encoding: .utf8)
    }
    let out = Typed(files + ["-o", path + "/back"])
    #expect(out.status == 3 && out.said.hasPrefix("../../b.txt leads out of \(path)/back; it is not written\n"))
    #expect(Self.text(path + "/back/site/a.md") == Self.text(path + "/posts/site/a.md"))
    // A part of a ledger: its posts come back, the others are named.
    let ledger = try #require(Self.text(path + "/l.jsonl"))
    try String(ledger.prefix(ledger.count / 4)).write(toFile: path + "/half.jsonl", atomically: true, encoding: .utf8)
    let half = Typed(["restore", "--clean", path + "/out.jsonl", "--ledger", path + "/half.jsonl", "--check"])
    #expect(half.status == 3 && half.said.contains("the last line is cut off") && half.said.contains("does not stand in"))
  }

  @Test func undoWritesPostsAgain() throws {
    let path = try Self.folder()
    defer { try? FileManager.default.removeItem(atPath: path) }
    let files = ["restore", "--clean", path + "/out.jsonl", "--ledger", path + "/l.jsonl"]
    let undone = Typed(files + ["--undo", "strip-boilerplate", "-o", path + "/again.jsonl.gz"])
    #expect(undone.status == 0 && undone.said == "", "\(undone.said)")
    let lines = try InputFile.readDecompressed(path + "/again.jsonl.gz").split(separator: 0x0A)
    #expect(lines.count == 3)
    #expect(try JSONParser.parse(Array(lines[0]))["text"]?.string?.hasSuffix("\n\nShare this:") == true)
    // The ledger still rebuilds what was read from the new output.
    let check = Typed(["restore", "--clean", path + "/again.jsonl.gz", "--ledger", path + "/l.jsonl", "--check"])
    #expect(check.status == 0 && check.output == "3 posts restored, 3 checked by digest\n")
    let one = Typed(files + ["--undo", "b.txt", "--only", "b.txt"])
    #expect(one.status == 0 && one.output.contains("Share this:") && one.output.split(separator: "\n").count == 1)
    let none = Typed(files + ["--undo", "strip-boilerplates", "-o", path + "/none.jsonl"])
    #expect(
      none.status == 2
        && none.said == "winnow restore: no edit of \(path)/l.jsonl is of a rule, stage, site or post `strip-boilerplates`\n")
    #expect(!FileManager.default.fileExists(atPath: path + "/none.jsonl"))
    #expect(Typed(files + ["--undo", "x", "--check"]).status == 2)
    #expect(Typed(files + ["--undo", "x", "-o", path + "/out.jsonl"]).status == 2)
  }
}

/// `winnow diff` reads the same ledgers.
@Suite struct LedgerVersionTests {
  @Test func diffReadsBothVersionsAndRefusesOthers() throws {
    let path = try RestoreCommandTests.folder()
    defer { try? FileManager.default.removeItem(atPath: path) }
    let diff = ["diff", path + "/posts", path + "/out.jsonl", "--ledger"]
    let new = Typed(diff + [path + "/l.jsonl"])
    #expect(new.status == 0 && new.output.contains("strip-boilerplate/"))
    let ledger = try #require(RestoreCommandTests.text(path + "/l.jsonl"))
    let edits = ledger.split(separator: "\n").filter { !$0.contains("winnow.ledger/") }.joined(separator: "\n") + "\n"
    try edits.write(toFile: path + "/old.jsonl", atomically: true, encoding: .utf8)
    #expect(Typed(diff + [path + "/old.jsonl"]).output == new.output)
    try ledger.replacingOccurrences(of: "winnow.ledger/2", with: "winnow.ledger/7").write(
      toFile: path + "/later.jsonl", atomically: true, encoding: .utf8)
    let later = Typed(diff + [path + "/later.jsonl"])
    #expect(later.status == 3 && later.said.contains("later.jsonl:1: the ledger is of version 7, and winnow"))
    #expect(
      later.output.contains("- ") && !later.output.contains("strip-boilerplate/"), "what can be shown is shown, without reasons")
  }
}
