import Foundation
import Testing

@testable import Winnow

@Suite struct FolderWalkTests {
  /// Without stamps the same files are found in the same order; only what is no plain file is looked at.
  @Test func stampsAreForThoseWhoAsk() throws {
    let place = try Workplace()
    for name in ["b.md", "a/c.md", "a/b/d.txt", "a.md", ".hidden.md", "a/e.jpg"] { try place.write(name, name) }
    let manager = FileManager.default
    try manager.createSymbolicLink(atPath: place.path + "/link.md", withDestinationPath: "b.md")
    try manager.createSymbolicLink(atPath: place.path + "/nowhere.md", withDestinationPath: "none.md")
    try manager.createSymbolicLink(atPath: place.path + "/loop", withDestinationPath: ".")
    let stamped = try FolderWalk.files(below: place.path, stamped: true) { !$0.hasSuffix(".jpg") }
    let named = try FolderWalk.files(below: place.path, stamped: false) { !$0.hasSuffix(".jpg") }
    #expect(stamped.map(\.path) == ["a.md", "a/b/d.txt", "a/c.md", "b.md", "link.md", "nowhere.md"])
    #expect(named.map(\.path) == stamped.map(\.path))
    #expect(stamped.allSatisfy { $0.stamp != nil })
    #expect(stamped[0].stamp?.size == 4)
    #expect(named.filter { $0.stamp != nil }.map(\.path) == ["link.md", "nowhere.md"])
  }
}
