import MadePictures
import Testing
import WinnowBase

@testable import WinnowPictures

@Suite struct PictureLookTests {
  static func look(_ bytes: [UInt8]) throws -> PictureLook { try PictureLook(bytes) }

  static func distance(_ one: PictureLook, _ other: PictureLook) throws -> Int {
    try #require(one.hash).distance(to: try #require(other.hash))
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func aPictureLooksTheSameInEveryFormatAndSize(_ seed: UInt64) throws {
    let original = try Self.look(MadePicture.scene(seed, width: 960, height: 640).png())
    #expect(original.hash?.isTrusted == true)
    let scene = { (width: Int, height: Int) in MadePicture.scene(seed, width: width, height: height) }
    let versions: [(String, [UInt8])] = [
      ("jpeg", scene(960, 640).jpeg()), ("poor jpeg", scene(960, 640).jpeg(quality: 30)),
      ("progressive", scene(960, 640).jpeg(progressive: true)), ("cmyk", scene(960, 640).cmykJPEG()),
      ("webp", scene(960, 640).webp()),
      ("lossless", scene(960, 640).webp(lossless: true)), ("small", scene(300, 200).jpeg()), ("odd", scene(1023, 682).jpeg()),
      ("large", scene(1401, 934).jpeg()), ("tiny", scene(96, 64).png()),
    ]
    for (name, bytes) in versions {
      let look = try Self.look(bytes)
      let distance = try Self.distance(original, look)
      #expect(distance <= 20, "\(name): \(distance)")
      #expect(original.relation(to: look) != nil, "\(name)")
    }
  }

  @Test func differentPicturesDifferInHalfOfTheBits() throws {
    let looks = try (1...8).map { try Self.look(MadePicture.scene($0, width: 480, height: 320).jpeg()) }
    for (place, one) in looks.enumerated() {
      for other in looks[(place + 1)...] {
        #expect(try Self.distance(one, other) > 80)
        #expect(one.relation(to: other) == nil)
      }
    }
  }

  @Test func aCropIsAnotherPicture() throws {
    let scene = MadePicture.scene(9, width: 900, height: 600)
    let whole = try Self.look(scene.jpeg())
    #expect(whole.relation(to: try Self.look(scene.crop(x: 150, y: 0, width: 600, height: 600).jpeg())) == nil)
    #expect(whole.relation(to: try Self.look(scene.crop(x: 150, y: 100, width: 600, height: 400).jpeg())) == nil)
    // Another shape with the same hash: the picture pressed together.
    let pressed = try Self.look(MadePicture.scene(9, width: 600, height: 600).jpeg())
    #expect(try Self.distance(whole, pressed) < 31)
    #expect(whole.relation(to: pressed) == nil)
  }

  @Test func whatHoldsLittleIsNotTrusted() throws {
    let one = try Self.look(MadePicture.plain(width: 400, height: 300).png())
    let other = try Self.look(MadePicture.plain(width: 400, height: 300, 90).png())
    #expect(one.hash?.quality == 0)
    #expect(one.relation(to: other) == nil)
    #expect(one.relation(to: try Self.look(MadePicture.plain(width: 400, height: 300).png())) == .sameContent)
    #expect(try Self.look(MadePicture.scene(1, width: 30, height: 20).png()).hash == nil)
  }

  @Test func transparencyStandsOnWhite() throws {
    let clear = MadePicture.scene(4, width: 300, height: 200)
    let hidden = try Self.look(clear.png(alpha: [UInt8](repeating: 0, count: 60_000)))
    #expect(hidden.hash?.quality == 0)
    let shown = try Self.look(clear.png(alpha: [UInt8](repeating: 255, count: 60_000)))
    #expect(try Self.distance(shown, try Self.look(clear.png())) == 0)
  }

  @Test func sizesAreRead() throws {
    for bytes in [
      MadePicture.scene(1, width: 61, height: 47).jpeg(), MadePicture.scene(1, width: 61, height: 47).png(),
      MadePicture.scene(1, width: 61, height: 47).webp(),
    ] {
      let look = try PictureLook(bytes, isDecoded: false)
      #expect((look.width, look.height) == (61, 47))
      #expect(look.hash == nil && look.problem == nil)
    }
  }
}

@Suite struct BadPictureTests {
  @Test(arguments: [
    "", "GI", "<!DOCTYPE html><p>404, and no picture", "{\"error\":\"not found\"}", "\u{FEFF}",
  ])
  func whatIsNoPictureIsToldSo(_ text: String) {
    #expect(throws: PictureProblem.noPicture) { try PictureLook(Array(text.utf8)) }
  }

  @Test func filesCutAnywhereGiveAReasonAndNoHash() throws {
    let scene = MadePicture.scene(3, width: 200, height: 160)
    for whole in [
      scene.jpeg(), scene.jpeg(progressive: true), scene.png(), scene.webp(), scene.webp(lossless: true), scene.cmykJPEG(),
    ] {
      #expect(try PictureLook(whole).hash != nil)
      for cut in stride(from: 16, to: whole.count - 16, by: max(1, whole.count / 23)) {
        let look = try PictureLook(Array(whole[..<cut]))
        #expect(look.hash == nil && look.problem != nil, "\(look.format) cut at \(cut) of \(whole.count)")
      }
    }
  }

  /// Changed bytes may still make a picture; they must not end the program.
  @Test func damagedFilesEndNothing() throws {
    let scene = MadePicture.scene(5, width: 96, height: 80)
    var state: UInt64 = 1
    for whole in [
      scene.jpeg(), scene.jpeg(progressive: true), scene.png(), scene.webp(), scene.webp(lossless: true), scene.cmykJPEG(),
    ] {
      for _ in 0..<40 {
        var bytes = whole
        for _ in 0..<3 {
          state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          bytes[Int(state >> 33) % (bytes.count - 12) + 12] = UInt8(truncatingIfNeeded: state >> 24)
        }
        _ = try? PictureLook(bytes)
      }
    }
  }

  @Test func aBombIsToldFromItsHeader() throws {
    let png = try PictureLook(MadeHeader.png(width: 30_000, height: 30_000))
    #expect(png.problem == .tooLarge(width: 30_000, height: 30_000))
    #expect(png.problem?.description == "30000 by 30000 pixels are more than the 40000000 that are decoded")
    let small = MadePicture.scene(1, width: 64, height: 64)
    let jpeg = try PictureLook(MadeHeader.jpeg(small.jpeg(), width: 60_000, height: 60_000))
    #expect(jpeg.problem == .tooLarge(width: 60_000, height: 60_000))
    let widest = try PictureLook(MadeHeader.png(width: .max >> 1, height: .max >> 1))
    #expect(widest.hash == nil && widest.problem != nil)
    let promised = try PictureLook(MadeHeader.png(width: 6_000, height: 6_000))
    guard case .damaged? = promised.problem else { return #expect(Bool(false), "\(promised)") }
  }

  @Test func manyPassesAreNotDecoded() throws {
    let file = MadeHeader.jpeg(MadePicture.scene(1, width: 64, height: 64).jpeg(progressive: true), width: 6_000, height: 6_000)
    let scan: [UInt8] = [0xFF, 0xDA]
    let many = Array(file.dropLast(2)) + (0..<40).flatMap { _ in scan } + file.suffix(2)
    guard case .tooManyScans(let count)? = try PictureLook(many).problem else { return #expect(Bool(false)) }
    #expect(count > 40)
  }

  @Test func animatedAndUndecodedPicturesSaySo() throws {
    #expect(try PictureLook(MadeHeader.animatedWebP(width: 300, height: 200)).problem == .animated)
    let gif = try PictureLook(Array("GIF89a".utf8) + [0x2C, 1, 0xC8, 0, 0x80, 0, 0, 0x3B])
    #expect((gif.width, gif.height, gif.problem) == (300, 200, .unsupported(.gif)))
    #expect(try PictureLook(Array("<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>".utf8)).format == .svg)
  }
}
