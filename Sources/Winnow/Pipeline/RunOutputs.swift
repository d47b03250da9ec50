import Glibc
import WinnowBase

/// The files that a run writes, all aside until the run is whole.
final class RunOutputs {
  private var sink: OutputFile
  private var ledger: OutputFile?
  private var errors: OutputFile?
  /// Takes copies, where the pipeline file has a place for them.
  private var duplicates: OutputFile?
  private let errorPath: String?
  /// Takes error lines where there is no file for them.
  private let talk: (String) -> Void

  init(_ file: PipelineFile, talk: @escaping (String) -> Void) throws(FileError) {
    sink = try OutputFile(file.sink.path)
    if let path = file.ledger { ledger = try OutputFile(path) }
    errorPath = file.errorPath
    if let path = file.duplicates { duplicates = try OutputFile(path) }
    if let path = file.errors { errors = try OutputFile(path) }
    self.talk = talk
  }

  /// Whether the posts' lines go into two files, so that each must be written by itself.
  var partsDuplicates: Bool { duplicates != nil }

  /// Writes a post's line, or several where nothing is parted.
  func write(output: ArraySlice<UInt8>) throws(FileError) {
    if duplicates != nil, Self.isDuplicate(output) { try duplicates?.write(output) } else { try sink.write(output) }
  }

  func write(ledger rows: [UInt8]) throws(FileError) {
    if ledger != nil { try ledger?.write(rows) }
  }

  /// Quotes within a JSON string are escaped, so that these bytes are a key and the start of its text.
  private static func isDuplicate(_ output: ArraySlice<UInt8>) -> Bool {
    output.firstRange(of: Array("\"duplicate_of\":\"".utf8)) != nil
  }

  func write(error line: [UInt8]) throws(FileError) {
    guard let errorPath else {
      talk(String(decoding: line, as: UTF8.self).trimmed)
      return
    }
    if errors == nil { errors = try OutputFile(errorPath) }
    try errors?.write(line)
  }

  /// Puts every file in its place, the output last. An error lane of an earlier run goes when this one had no errors.
  func commit() throws(FileError) {
    try ledger?.commit()
    try duplicates?.commit()
    if errors != nil {
      try errors?.commit()
    } else if let errorPath {
      unlink(errorPath)
    }
    try sink.commit()
  }
}
