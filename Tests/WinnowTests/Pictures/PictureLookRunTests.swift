import MadePictures
import Testing
import WinnowBase

@testable import Winnow

/// Pictures told by their files, through a run.
@Suite struct PictureLookRunTests {
  static func stages(_ settings: String) -> String { "stages:\n  - dedupe-images: { \(settings) }" }

  /// The addresses that a post is left with.
  static func urls(_ object: JSONValue) -> [String] { object["images"]?.elements.compactMap { $0["url"]?.string } ?? [] }

  static func place() throws -> Workplace {
    let place = try Workplace()
    let scene = MadePicture.scene(1, width: 480, height: 320)
    try place.write("posts/site/pictures/a.jpg", scene.jpeg())
    try place.write("posts/site/pictures/copy.jpg", scene.jpeg())
    try place.write("posts/site/pictures/large.webp", MadePicture.scene(1, width: 720, height: 480).webp())
    try place.write("posts/site/pictures/crop.png", scene.crop(x: 100, y: 20, width: 280, height: 280).png())
    try place.write("posts/site/pictures/other one.png", MadePicture.scene(2, width: 480, height: 320).png())
    try place.write(
      "posts/site/post.md",
      """
      The ferry went for the last time on Monday.

      ![image](pictures/a.jpg)
      ![image](pictures/copy.jpg)
      ![image](./pictures/large.webp)
      ![image](pictures/crop.png)
      ![image](pictures/other%20one.png)
      ![image](pictures/missing.png)
      ![image](/site/pictures/copy.jpg)

      A bridge takes its place.
      """)
    return place
  }

  @Test func addressesAloneTellNothing() throws {
    let place = try Self.place()
    try place.run(stages: Self.stages("match: variant"))
    #expect(Self.urls(try place.objects("out.jsonl")[0]).count == 7)
  }

  @Test func theSameBytesAreTheSamePicture() throws {
    let place = try Self.place()
    try place.run(stages: Self.stages("match: content"), extra: Workplace.ledger)
    let object = try place.objects("out.jsonl")[0]
    #expect(
      Self.urls(object) == [
        "pictures/a.jpg", "./pictures/large.webp", "pictures/crop.png", "pictures/other%20one.png", "pictures/missing.png",
      ])
    #expect(object["images"]?[0]?["occurrences"]?.int == 3)
    #expect(object["images"]?[0]?["versions"]?.elements.compactMap(\.string).contains("pictures/copy.jpg") == true)
    let row = try #require(place.objects("ledger.jsonl").first { $0["rule"]?.string == "same-content" })
    #expect(row["reason"]?.string == "same picture as line 3")
    #expect(row["evidence"]?.string?.hasPrefix("same bytes, SHA-256 ") == true)
  }

  @Test func theSameLookIsTheSamePictureAndTheLargestGivesTheAddress() throws {
    let place = try Self.place()
    try place.run(stages: Self.stages("match: perceptual"), extra: Workplace.ledger)
    let object = try place.objects("out.jsonl")[0]
    #expect(
      Self.urls(object) == ["./pictures/large.webp", "pictures/crop.png", "pictures/other%20one.png", "pictures/missing.png"])
    #expect(object["images"]?[0]?["occurrences"]?.int == 4)
    let rows = try place.objects("ledger.jsonl")
    let look = try #require(rows.first { $0["rule"]?.string == "same-look" })
    #expect(look["evidence"]?.string?.wholeMatch(of: /distance \d+ of 256, quality \d+/) != nil)
    let larger = try #require(rows.first { $0["rule"]?.string == "larger-version" })
    #expect(larger["before"]?.string == "![image](pictures/a.jpg)")
    #expect(larger["after"]?.string == "![image](./pictures/large.webp)")
    #expect(larger["evidence"]?.string == "345600 pixels over 153600")
  }

  @Test func aKeptPictureKeepsItsAddress() throws {
    let place = try Self.place()
    try place.run(stages: Self.stages("match: perceptual"), extra: "keep: ['pictures/a\\.jpg']")
    #expect(Self.urls(try place.objects("out.jsonl")[0]).first == "pictures/a.jpg")
  }

  @Test func whatWasReadComesBackAndSoDoesThePicture() throws {
    let place = try Self.place()
    try place.run(stages: Self.stages("match: perceptual"), extra: Workplace.ledger)
    let entries = try place.objects("ledger.jsonl")
    let object = try place.objects("out.jsonl")[0]
    let seen = Rebuild.leaves(object: object, rows: entries.filter { $0["action"]?.string != "read" }).map(\.text)
    #expect(seen.filter { $0.hasPrefix("![") }.count == 7)
    #expect(seen.contains("![image](pictures/a.jpg)"))
    let (objects, _) = try UndoTests.undone(place, "dedupe-images")
    #expect(Self.urls(objects[0]).first == "pictures/a.jpg")
    #expect(Self.urls(objects[0]).count == 7)
  }

  @Test func aMirrorHoldsThePicturesOfWebAddresses() throws {
    let place = try Workplace()
    let scene = MadePicture.scene(3, width: 300, height: 200)
    try place.write("mirror/a.example/x/1.jpg", scene.jpeg())
    try place.write("mirror/cdn.example/2.jpg?w=300", scene.jpeg(quality: 60))
    try place.write(
      "posts/site/post.md",
      "One.\n\n![](https://a.example/x/1.jpg)\n![](//cdn.example/2.jpg?w=300)\n![](https://cdn.example/2.jpg?w=9)\n")
    try place.run(stages: Self.stages("match: [url, perceptual], pictures: mirror"))
    #expect(Self.urls(try place.objects("out.jsonl")[0]).count == 1)
  }

  @Test func aChangedPictureIsNoticedWhereThePostIsRemembered() throws {
    let place = try Workplace()
    let (one, other) = (MadePicture.scene(3, width: 300, height: 200).jpeg(), MadePicture.scene(4, width: 300, height: 200).jpeg())
    try place.write("posts/site/1.jpg", one)
    try place.write("posts/site/2.jpg", one)
    try place.write("posts/site/post.md", "One.\n\n![](1.jpg)\n![](2.jpg)\n\nTwo.\n")
    for (file, count) in [(one, 1), (other, 2), (one, 1)] {
      try place.write("posts/site/2.jpg", file)
      try place.run(stages: Self.stages("match: content"), extra: "state: state.db")
      #expect(Self.urls(try place.objects("out.jsonl")[0]).count == count)
    }
  }

  @Test func aPostWhosePicturesAreTheSameIsLeftAlone() throws {
    let place = try Workplace()
    let scene = MadePicture.scene(3, width: 300, height: 200)
    try place.write("posts/site/1.jpg", scene.jpeg())
    for number in 1...3 {
      try place.write("posts/site/\(number).md", "One \(number).\n\n![](1.jpg)\n![](\(number + 10).jpg)\n\nTwo.\n")
    }
    func run() throws -> Int {
      let stages = Self.stages("match: content") + "\n  - dedupe-footers: { keep: all }"
      return try place.run(stages: stages, extra: "state: state.db", source: "folder: { path: posts, include: ['**/*.md'] }")
        .unchanged
    }
    #expect(try run() == 0)
    #expect(try run() == 3)
    // A picture that comes, one that changes, and one that goes.
    try place.write("posts/site/12.jpg", scene.jpeg())
    #expect(try run() == 2)
    #expect(Self.urls(try place.objects("out.jsonl")[1]) == ["1.jpg"])
    try place.write("posts/site/12.jpg", MadePicture.scene(4, width: 300, height: 200).jpeg())
    #expect(try run() == 2)
    #expect(Self.urls(try place.objects("out.jsonl")[1]) == ["1.jpg", "12.jpg"])
    try place.remove("posts/site/12.jpg")
    #expect(try run() == 2)
    #expect(try run() == 3)
  }

  @Test func noAddressLeadsOutOfTheFolder() throws {
    let place = try Workplace()
    let bytes = MadePicture.scene(3, width: 300, height: 200).jpeg()
    for name in ["1.jpg", "2.jpg", "3.jpg"] { try place.write(name, bytes) }
    try place.write("posts/site/own.jpg", bytes)
    try place.write(
      "posts/site/post.md", "One.\n\n![](own.jpg)\n![](../../1.jpg)\n![](..%2F../2.jpg)\n![](/../3.jpg)\n")
    try place.run(stages: Self.stages("match: content"))
    #expect(Self.urls(try place.objects("out.jsonl")[0]).count == 4)
  }

  @Test func whatCannotBeLookedAtIsNotedAndStays() throws {
    let place = try Workplace()
    let scene = MadePicture.scene(3, width: 300, height: 200)
    let page = Array("<!DOCTYPE html><p>Not found".utf8)
    try place.write("posts/site/1.jpg", page)
    try place.write("posts/site/2.jpg", page)
    try place.write("posts/site/3.jpg", Array(scene.jpeg().prefix(900)))
    try place.write("posts/site/4.png", MadeHeader.png(width: 30_000, height: 30_000))
    try place.write("posts/site/5.webp", MadeHeader.animatedWebP(width: 300, height: 200))
    try place.write("posts/site/6.jpg/7", [1])
    let lines = ["1.jpg", "2.jpg", "3.jpg", "4.png", "5.webp", "6.jpg"].map { "![](\($0))" }
    try place.write("posts/site/post.md", "One.\n\n" + lines.joined(separator: "\n") + "\n\nTwo.\n")
    try place.run(stages: Self.stages("match: perceptual"), extra: Workplace.ledger)
    #expect(Self.urls(try place.objects("out.jsonl")[0]).count == 6)
    let notes = try place.objects("ledger.jsonl").filter { $0["action"]?.string == "note" }
    #expect(notes.map { $0["line"]?.int } == [3, 4, 5, 6, 7])
    #expect(notes.allSatisfy { $0["rule"]?.string == "unreadable-picture" && $0["block"]?.isNull == true })
    #expect(notes[0]["reason"]?.string == "the file is no picture")
    #expect(notes[3]["reason"]?.string == "30000 by 30000 pixels are more than the 40000000 that are decoded")
    #expect(notes[4]["reason"]?.string == "the picture is animated")
  }

  @Test func separatorsOfOneColourAreNotOneByTheirLook() throws {
    let place = try Workplace()
    try place.write("posts/site/red.png", MadePicture.plain(width: 600, height: 80, 90).png())
    try place.write("posts/site/grey.png", MadePicture.plain(width: 600, height: 80, 200).png())
    try place.write("posts/site/dot.png", MadePicture.plain(width: 600, height: 1, 200).png())
    try place.write("posts/site/post.md", "One.\n\n![](red.png)\n![](grey.png)\n![](dot.png)\n\nTwo.\n")
    try place.run(stages: Self.stages("match: perceptual"))
    #expect(Self.urls(try place.objects("out.jsonl")[0]) == ["red.png", "grey.png"])
  }
}
