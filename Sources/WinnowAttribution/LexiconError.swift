/// A mistake in a lexicon file.
public struct LexiconError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What is wrong.
  public enum Problem: Sendable, Equatable {
    case entryOutsideSection
    case unknownSection(String, nearest: String?)
    case unclosedSection
    case unknownOption(String)
    case missingName
    case badWikidata(String)
    case emptyVariant
    case tooLong
  }

  public var file: String
  /// Counted from 1.
  public var line: Int
  /// Byte of the line, counted from 1.
  public var column: Int
  public var problem: Problem

  public var message: String {
    switch problem {
    case .entryOutsideSection: return "an entry needs a section such as [agencies wire] above it"
    case .unknownSection(let name, let nearest):
      return "unknown section \"\(name)\"" + (nearest.map { ", did you mean \"\($0)\"?" } ?? "")
    case .unclosedSection: return "a section needs a closing bracket"
    case .unknownOption(let name): return "unknown option \"\(name)\""
    case .missingName: return "an entry starts with a name"
    case .badWikidata(let found): return "\"\(found)\" is neither a Wikidata id such as Q40469 nor -"
    case .emptyVariant: return "empty variant between two bars"
    case .tooLong: return "a phrase has more than 12 words"
    }
  }

  public var description: String { "\(file):\(line):\(column): error: \(message)" }
}
