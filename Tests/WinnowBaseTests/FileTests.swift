import Foundation
import Testing

@testable import WinnowBase

/// A folder of its own, removed with everything in it.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("winnow-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { "\(path)/\(name)" }
  func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
}

/// So many bytes that look like text in part; the same for the same count.
func randomBytes(_ count: Int) -> [UInt8] {
  var generator = SplitMix(state: UInt64(count))
  return (0..<count).map { _ in generator.next().nonzeroBitCount > 32 ? 0x61 : UInt8(truncatingIfNeeded: generator.next()) }
}

@Suite struct FileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func write(_ path: String, _ bytes: [UInt8], keepingContent: Bool = false) throws {
    var file = try OutputFile(path, keepingContent: keepingContent)
    var at = 0
    var step = 1
    while at < bytes.count {
      try file.write(bytes[at..<min(bytes.count, at + step)])
      at += step
      step = step * 3 + 1
    }
    try file.commit()
  }

  @Test(arguments: ["plain", "data.gz", "data.zst"], [0, 1, 1000, 300_000, 2_000_000])
  func roundTrip(_ name: String, _ size: Int) throws {
    let path = folder.file(name)
    let bytes = randomBytes(size)
    try write(path, bytes)
    #expect(try InputFile.readDecompressed(path) == bytes)
    #expect(try folder.names() == [name])
    try write(path, [1, 2, 3], keepingContent: true)
    #expect(try InputFile.readDecompressed(path) == bytes + [1, 2, 3])
    if name == "plain" { #expect(try InputFile.read(path) == bytes + [1, 2, 3]) }
  }

  /// Whatever size a file is thought to have, all of it is read; a folder and a missing file fail as they do otherwise.
  @Test(arguments: [1, 999, 1000, 1001, 1 << 21])
  func readingAFileOfAKnownSize(_ expected: Int) throws {
    let path = folder.file("a")
    let bytes = randomBytes(1000)
    try write(path, bytes)
    #expect(try InputFile.read(path, expecting: expected) == bytes)
    #expect(throws: FileError.self) { try InputFile.read(path, limit: 900, expecting: expected) }
    for path in [folder.file("none"), "/"] {
      var messages: [String] = []
      for expected in [0, expected] {
        do throws(FileError) { _ = try InputFile.read(path, expecting: expected) } catch { messages.append(error.message) }
      }
      #expect(messages.count == 2 && messages.first == messages.last)
    }
  }

  /// A regular file is read whole without asking for its size, be it empty, as long as a piece, or longer; a folder and a missing file fail
  /// as they do otherwise.
  @Test(arguments: [0, 1, 1000, (256 << 10) - 1, 256 << 10, (256 << 10) + 1, 700_000])
  func readingARegularFile(_ size: Int) throws {
    let path = folder.file("a")
    let bytes = randomBytes(size)
    try write(path, bytes)
    #expect(try InputFile.readRegular(path) == bytes)
    #expect(try InputFile.readRegular(path, limit: size) == bytes)
    var place = InputFolder()
    for _ in 0..<2 { #expect(try place.readRegular(path, limit: size) == bytes) }
    if size > 0 { #expect(throws: FileError.self) { try InputFile.readRegular(path, limit: size - 1) } }
    for path in [folder.file("none"), "/"] {
      var messages: [String] = []
      do throws(FileError) { _ = try InputFile.read(path) } catch { messages.append(error.message) }
      do throws(FileError) { _ = try InputFile.readRegular(path) } catch { messages.append(error.message) }
      do throws(FileError) { _ = try place.readRegular(path) } catch { messages.append(error.message) }
      #expect(messages.count == 3 && Set(messages).count == 1)
    }
  }

  /// Files of several folders, and files without one, are read by one reader; a folder that is not there leads to the file's own error.
  @Test func readingFilesOfFolders() throws {
    let manager = FileManager.default
    for name in ["one", "two"] {
      try manager.createDirectory(atPath: folder.file(name), withIntermediateDirectories: true)
      try write(folder.file(name) + "/a", Array(name.utf8))
    }
    var place = InputFolder()
    for name in ["one", "two", "two", "one"] { #expect(try place.readRegular(folder.file(name) + "/a") == Array(name.utf8)) }
    #expect(throws: FileError.self) { try InputFile.read(folder.file("three") + "/a") }
    do throws(FileError) {
      _ = try place.readRegular(folder.file("three") + "/a")
      Issue.record("a missing folder was read")
    } catch {
      #expect(error.message.contains("three/a"))
    }
    #expect(try place.readRegular(folder.file("one") + "/a") == Array("one".utf8))
    // Another folder stands in the place of the one that is open.
    try manager.moveItem(atPath: folder.file("one"), toPath: folder.file("old"))
    try manager.createDirectory(atPath: folder.file("one"), withIntermediateDirectories: true)
    try write(folder.file("one") + "/b", Array("new".utf8))
    #expect(try place.readRegular(folder.file("one") + "/b") == Array("new".utf8))
  }

  /// However many folders are read, one is open.
  @Test func foldersAreClosed() throws {
    let manager = FileManager.default
    let paths = (0..<40).map { folder.file("f\($0)") }
    for path in paths {
      try manager.createDirectory(atPath: path, withIntermediateDirectories: true)
      try write(path + "/a", [1])
    }
    func open() throws -> [String] {
      try manager.contentsOfDirectory(atPath: "/proc/self/fd").compactMap {
        try? manager.destinationOfSymbolicLink(atPath: "/proc/self/fd/" + $0)
      }
      .filter { paths.contains($0) }
    }
    do {
      var place = InputFolder()
      for path in paths { #expect(try place.readRegular(path + "/a") == [1]) }
      #expect(try open() == paths.suffix(1))
      #expect(throws: FileError.self) { try place.readRegular(self.folder.file("none") + "/a") }
      #expect(try open().isEmpty)
      #expect(try place.readRegular(paths[0] + "/a") == [1])
    }
    #expect(try open().isEmpty)
  }

  /// A file up to 64 MiB stays in memory; of a longer one the system is told of each window four times, and of all windows.
  @Test func longFilesGoToTheDiskWhileTheyAreWritten() throws {
    var behind = WriteBehind()
    var told: [Range<Int>] = []
    var written = 0
    while written < 160 << 20 {
      written += 3 << 20
      if let range = behind.wrote(3 << 20, to: -1) {
        #expect(range.upperBound == written)
        told.append(range)
      }
    }
    #expect(told.first?.lowerBound == WriteBehind.kept)
    #expect(told.allSatisfy { $0.count <= 5 * WriteBehind.window })
    // 9 MiB are the first three writes of 3 MiB that fill a window; what was kept ends within the third.
    #expect(told.map(\.upperBound) == Array(stride(from: 72 << 20, through: 162 << 20, by: 9 << 20)))
    for place in stride(from: WriteBehind.kept, to: 100 << 20, by: 1 << 20) {
      #expect((3...5).contains(told.count { $0.contains(place) }))
    }
  }

  /// What is given back while the file is written is in the file.
  @Test func longFilesAreWhole() throws {
    let path = folder.file("a")
    let piece = randomBytes(1 << 20)
    var file = try OutputFile(path)
    var digester = Digester()
    for number in 0..<100 {
      let bytes = [UInt8(number)] + piece
      digester.update(bytes)
      try file.write(bytes)
    }
    try file.commit()
    #expect(try Digest(of: InputFile.read(path)) == digester.finish())
  }

  /// Long runs are not buffered; what was written before them comes before them.
  @Test func shortAndLongRunsKeepTheirOrder() throws {
    let path = folder.file("a")
    let bytes = randomBytes(700_000)
    var file = try OutputFile(path)
    var at = 0
    for size in [10, 70_000, 1, 300_000, 65_535, 65_536, 60_000, 60_000] {
      try file.write(bytes[at..<at + size])
      at += size
    }
    try file.commit()
    #expect(try InputFile.read(path) == Array(bytes[..<at]))
  }

  @Test func sameContentSameBytes() throws {
    for name in ["a.gz", "a.zst"] {
      try write(folder.file(name), Array("abc".utf8))
      let first = try InputFile.read(folder.file(name))
      try write(folder.file(name), Array("abc".utf8))
      #expect(try InputFile.read(folder.file(name)) == first)
    }
  }

  @Test func withoutCommitTheOldFileStays() throws {
    let path = folder.file("a")
    try write(path, [1])
    do {
      var file = try OutputFile(path)
      try file.write([2, 3])
      try file.flush()
      // So that nothing stays when the program is killed here.
      #expect(try folder.names() == ["a"])
    }
    #expect(try InputFile.read(path) == [1])
    var file = try OutputFile(path)
    try file.write([4])
    file.discard()
    #expect(try folder.names() == ["a"])
    #expect(try InputFile.read(path) == [1])
  }

  /// As on a file system that knows no files without names.
  @Test func aPartWithANameIsRenamedOrRemoved() throws {
    let path = folder.file("a")
    try write(path, [1])
    func place() throws -> OutputPlace { try OutputPlace.open(path, keepingContent: true, named: true) }
    do {
      var file = OutputFile(path, try place())
      try file.write([2, 3])
      try file.flush()
      #expect(try folder.names().count == 2)
      #expect(try folder.names().first?.hasPrefix(".a.") == true)
      #expect(try folder.names().first?.hasSuffix(".part") == true)
    }
    #expect(try folder.names() == ["a"])
    #expect(try InputFile.read(path) == [1])
    var file = OutputFile(path, try place())
    try file.write([4])
    try file.commit()
    #expect(try folder.names() == ["a"])
    #expect(try InputFile.read(path) == [1, 4])
  }

  @Test func modeAndLinkAreKept() throws {
    let path = folder.file("a")
    let link = folder.file("link")
    try write(path, [1])
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
    try write(link, [2])
    #expect(try InputFile.read(path) == [2])
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o640)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == path)
  }

  private func message(_ body: () throws -> Void) -> String? {
    do {
      try body()
      return nil
    } catch { return "\(error)" }
  }

  @Test func errorTexts() throws {
    let missing = folder.file("no such/x.jsonl")
    #expect(
      message { _ = try OutputFile(missing) }
        == "the folder \(folder.path)/no such does not exist; create it with: mkdir -p '\(folder.path)/no such'")
    #expect(
      message { _ = try OutputFile(folder.file("no/x")) }
        == "the folder \(folder.path)/no does not exist; create it with: mkdir -p \(folder.path)/no")
    #expect(message { _ = try OutputFile(folder.path) } == "cannot write \(folder.path): Is a directory")
    #expect(message { _ = try InputFile.read(folder.path) } == "cannot read \(folder.path): Is a directory")
    #expect(
      message { _ = try InputFile.read(folder.file("x")) } == "cannot read \(folder.file("x")): No such file or directory")
    try write(folder.file("five"), [1, 2, 3, 4, 5])
    #expect(
      message { _ = try InputFile.read(folder.file("five"), limit: 4) }
        == "cannot read \(folder.file("five")): it is larger than 4 bytes")
    #expect(try InputFile.read(folder.file("five"), limit: 5).count == 5)
  }

  @Test func fullDevice() throws {
    var file = try OutputFile("/dev/full")
    let error = #expect(throws: FileError.self) {
      try file.write([1])
      try file.commit()
    }
    #expect(error?.description == "cannot write /dev/full: No space left on device")
    #expect(error?.kind == .noSpace)
  }

  @Test func filesWithoutSize() throws {
    #expect(try InputFile.read("/dev/null") == [])
    #expect(try InputFile.read("/proc/self/stat").count > 10)
    #expect(throws: FileError.self) { try InputFile.read("/dev/zero", limit: 1000) }
    // A piece of it comes at a time, each shorter than was asked for.
    #expect(try String(decoding: InputFile.readRegular("/proc/self/maps"), as: UTF8.self).contains("[stack]"))
  }

  @Test func damagedData() throws {
    for name in ["a.gz", "a.zst"] {
      let path = folder.file(name)
      try write(path, randomBytes(100_000))
      let bytes = try InputFile.read(path)
      try write(folder.file("cut"), Array(bytes.dropLast(20)))
      let format = name == "a.gz" ? "gzip" : "Zstandard"
      #expect(
        message { _ = try InputFile.readDecompressed(folder.file("cut")) }
          == "cannot read \(folder.file("cut")): the \(format) data is cut off")
      var broken = bytes
      for place in 500..<600 { broken[place] ^= 0x55 }
      try write(folder.file("broken"), broken)
      #expect(
        message { _ = try InputFile.readDecompressed(folder.file("broken")) }
          == "cannot read \(folder.file("broken")): the \(format) data is damaged")
    }
  }

  @Test(arguments: ["a", "a.gz", "a.zst"])
  func lines(_ name: String) throws {
    var generator = SplitMix(state: 5)
    var expected: [LineReader.Line] = []
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    for number in 1...3000 {
      let length = number % 500 == 0 ? 400_000 : Int.random(in: 0...80, using: &generator)
      let line = [UInt8](repeating: UInt8(0x61 + number % 26), count: length)
      expected.append(LineReader.Line(bytes: line, offset: bytes.count, number: number))
      bytes += line
      bytes += number % 3 == 0 ? [0x0D, 0x0A] : number == 3000 ? [] : [0x0A]
    }
    try write(folder.file(name), bytes)
    var reader = try LineReader(folder.file(name))
    var found: [LineReader.Line] = []
    while let line = try reader.nextLine() { found.append(line) }
    #expect(found == expected)
    #expect(try reader.nextLine() == nil)
  }

  @Test func linesAtTheEnd() throws {
    for (text, count) in [("", 0), ("\n", 1), ("a", 1), ("a\n", 1), ("a\n\nb", 3), ("\r\n\r\n", 2)] {
      try write(folder.file("a"), Array(text.utf8))
      var reader = try LineReader(folder.file("a"))
      while try reader.advance() {}
      #expect(reader.number == count)
    }
  }

  @Test(arguments: [5, 300_000, 1_000_000])
  func tooLongLineIsSkipped(_ excess: Int) throws {
    let path = folder.file("a")
    try write(path, Array("ab\n".utf8) + [UInt8](repeating: 0x78, count: 100 + excess) + Array("\ncd\n".utf8))
    var reader = try LineReader(path, maximumLength: 100)
    #expect(try reader.nextLine()?.number == 1)
    let error = #expect(throws: FileError.self) { _ = try reader.nextLine() }
    #expect(error?.kind == .lineTooLong)
    #expect(error?.description == "line 2 of \(path) is longer than 100 bytes")
    let next = try reader.nextLine()
    #expect(next == LineReader.Line(bytes: Array("cd".utf8), offset: 104 + excess, number: 3))
    #expect(try reader.nextLine() == nil)
  }
}
