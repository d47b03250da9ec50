import Glibc
import Winnow
import WinnowBase

/// The program: finds the verb, reads its arguments, runs it, and says how it ended.
public enum WinnowProgram {
  static let commands: [Command] = [
    .run, .clean, .check, .test, .diff, .explain, .restore, .report, .attribute, .stages, .schema, .survey, .merge, .learn,
  ]

  /// Runs a command line without the program's name; the exit status comes back.
  public static func main(_ words: [String], console: Console) -> Int32 {
    guard let verb = words.first else {
      console.talk(overview)
      return RunFailure.Status.usage.rawValue
    }
    switch verb {
    case "--help", "-h", "help":
      if words.count > 1, let command = commands.first(where: { $0.name == words[1] }) {
        console.print(command.help)
      } else {
        console.print(overview + "\n")
      }
      return 0
    case "--version", "version":
      console.print("winnow \(Version.current)\n")
      return 0
    default: break
    }
    guard let command = commands.first(where: { $0.name == verb }) else {
      let near = Spelling.nearest(verb, in: commands.map(\.name))
      console.talk(
        "winnow: there is no command `\(verb)`" + (near.map { "; did you mean `\($0)`?" } ?? "") + "\nTry: winnow --help")
      return RunFailure.Status.usage.rawValue
    }
    do {
      let arguments = try Arguments(Array(words.dropFirst()), for: command)
      if arguments.has("help") {
        console.print(command.help)
        return 0
      }
      return try command.run(arguments, console)
    } catch {
      // Errors of the pipeline file carry their own place and stand alone, so that editors find them.
      console.talk(error.message.contains(": error: ") ? error.message : "winnow \(verb): \(error.message)")
      return error.status.rawValue
    }
  }

  static var overview: String {
    let width = commands.map(\.name.utf8.count).max() ?? 0
    let list = commands.map { "  \($0.name)\(String(repeating: " ", count: width - $0.name.utf8.count))  \($0.summary)" }
    return """
      winnow \(Version.current): scraped posts and pages in, clean JSON lines out

      Usage: winnow COMMAND …

      \(list.joined(separator: "\n"))

      Examples:
        winnow clean post.md                     clean one post with the built-in pipeline
        winnow clean posts/ > clean.jsonl        clean a folder
        winnow run pipelines/posts.yaml          run a pipeline file
        winnow diff pipelines/posts.yaml         see what it takes away, and why
        winnow explain pipelines/posts.yaml post.md:12

      `winnow COMMAND --help` says more. Exit status: 0 done; 1 failed; 2 the command line or pipeline file is wrong;
      3 done, but some posts went to the error lane; 75 another run holds the lock; 130 interrupted.
      """
  }
}

/// The nearest of some known words, for "did you mean".
enum Spelling {
  static func nearest(_ word: String, in known: [String]) -> String? { WinnowBase.nearest(to: word, in: known) }
}
