import Foundation
import Testing

@testable import WinnowBase

@Suite struct LongFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// A long file goes past the cache from any place on, in runs of any size, and keeps what was there before.
  @Test func longFilesAreWrittenDirectly() throws {
    var dice = SplitMix(state: 3)
    for round in 0..<40 {
      let path = folder.file("direct\(round)")
      let before = randomBytes([0, 1, 4095, 4096, 5000][round % 5])
      let descriptor = try FileDescriptor.open(path, O_WRONLY | O_CREAT, 0o644)
      defer { close(descriptor) }
      var expected = before
      try before.withUnsafeBytes { try FileDescriptor.writeAll(descriptor, $0) }
      var file = LongFile(descriptor, kept: [0, 1, 10_000][round % 3])
      for _ in 0..<Int.random(in: 1...12, using: &dice) {
        let bytes = randomBytes(Int.random(in: 0...[100, 5000, 700_000, 2_500_000][round % 4], using: &dice))
        expected += bytes
        try bytes.withUnsafeBytes { try file.write($0) }
      }
      try file.finish()
      let isDirect = file.isDirect
      #expect(!isDirect)
      // What comes after the end is behind the rest.
      try [UInt8](before.reversed()).withUnsafeBytes { try file.write($0) }
      try file.finish()
      #expect(try InputFile.read(path) == expected + before.reversed())
    }
  }

  /// What has no places takes its bytes as they come.
  @Test func aPipeIsNotWrittenDirectly() throws {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    defer { close(ends[0]) }
    var file = LongFile(ends[1], kept: 0)
    let bytes = randomBytes(10_000)
    try bytes.withUnsafeBytes { try file.write($0) }
    let isDirect = file.isDirect
    #expect(!isDirect)
    try file.finish()
    close(ends[1])
    var read = [UInt8](repeating: 0, count: 20_000)
    let count = try read.withUnsafeMutableBytes { try FileDescriptor.read(ends[0], $0) }
    #expect(Array(read[..<count]) == bytes)
  }
}
