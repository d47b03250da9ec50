import Testing
import WinnowBase

@testable import Winnow

/// What the reader's scans over bytes make of texts of all lengths, at all places.
struct HTMLBytesTests {
  /// The name at `start` and where it ends, byte by byte; an attribute's name takes its first byte whatever that is.
  private func slow(_ bytes: [UInt8], _ start: Int, isAttribute: Bool) -> (name: [UInt8], end: Int) {
    var end = isAttribute ? start + 1 : start
    while end < bytes.count, bytes[end] > 0x20, !(isAttribute ? "/=>" : "/>").utf8.contains(bytes[end]) { end += 1 }
    return (Array(bytes[start..<end]), end)
  }

  @Test func namesEndWhereTheyDoByteByByte() {
    let names = [
      "a", "P", "h1", "src", "itemprop", "aria-hidden", "data-lazy-src-set", "blockquotes-of-all", "é", "data-é", "xx-über-yy", "=",
    ]
    for name in names {
      for rest in ["", " ", ">", "/>", "=\"a b\"", "\n", "=é", "\t\u{e9}>", "=aaaaaaaaaaaaaaaa"] {
        let bytes = Array((name + rest).utf8)
        bytes.withUnsafeBufferPointer { input in
          for (isAttribute, found) in [
            (false, HTMLName.inTag(input, at: 0)), (true, HTMLName.inAttribute(input, at: 0)),
          ] {
            let expected = slow(bytes, 0, isAttribute: isAttribute)
            #expect(found.end == expected.end, "\(name)\(rest)")
            let key = expected.name.withUnsafeBufferPointer {
              $0.baseAddress.map { [count = $0.count] in HTMLName.key($0, count) } ?? 0
            }
            #expect(found.key == key, "\(name)\(rest)")
          }
        }
      }
    }
  }

  @Test func bytesAreTakenUpToTheSignThatStopsThem() {
    for length in 0..<70 {
      for stop in [0, 1, 7, 15, 16, 17, 31, 32, 47, 64, 69] where stop <= length {
        var bytes = [UInt8](repeating: 0x61, count: length)
        if stop < length { bytes[stop] = 0x26 }
        bytes.withUnsafeBufferPointer { input in
          for to in [stop / 2, min(stop + 3, length), length] {
            var taken = Growing<UInt8>()
            taken.append(0x3E)
            let end = taken.append(input, from: 0, to: to, until: 0x3C, or: 0x26)
            #expect(end == min(stop, to))
            #expect(taken.array() == [0x3E] + bytes[..<end])
          }
        }
      }
    }
  }

  @Test func whatGrowsKeepsWhatItHolds() {
    var numbers = Growing<Int32>(capacity: 0)
    for number in 0..<1000 { numbers.append(Int32(number)) }
    #expect(numbers.array() == (0..<1000).map { Int32($0) })
    numbers.cut(to: 2)
    numbers[1] = 7
    #expect(numbers.popLast() == 7 && numbers.last == 0 && numbers.count == 1 && !numbers.isEmpty)
    #expect(numbers.array(room: 64) == [0])
    numbers.cut(to: -1)
    #expect(numbers.popLast() == nil && numbers.last == nil && numbers.isEmpty)
  }

  @Test func whiteSpaceBetweenTagsIsOneSpaceWhateverItsLength() throws {
    for length in 0..<40 {
      let gap = String(repeating: length % 3 == 0 ? " " : "\n\t ", count: length)
      let page =
        "<p>\(gap)<b>Ferry</b>\(gap)<i>timetable</i>\(gap)&amp;\(gap)fares\(gap)</p><pre>\(gap)<b>a</b>\(gap)<i>b</i></pre>"
      let post = try HTMLReader.read(RawPost(identity: Post.Identity(), bytes: Array(page.utf8)))
      let leaves = post.blocks.indices.filter { post.blocks[$0].kind.isLeaf }
      let space = length == 0 ? "" : " "
      #expect(post.text(of: leaves[0]) == "Ferry\(space)timetable\(space)&\(space)fares")
      #expect(post.text(of: leaves[1]).hasSuffix("a\(gap)b"))
    }
  }

  @Test func signsInsideTextAreWhatTheyAreAtAnyPlace() throws {
    // White space, what is nothing, and letters that begin like them.
    let signs = [
      (" ", " "), ("  ", " "), (" \n", " "), ("\t", " "), ("\u{A0}", " "), (" \u{A0}", " "), ("\u{2009}", " "), ("\u{3000}", " "),
      ("\u{AD}", ""), ("\u{FEFF}", ""), ("\u{1}", ""), ("\u{B7}", "\u{B7}"), (" \u{201C}", " \u{201C}"), ("\u{E9}", "\u{E9}"),
      ("\u{3042}", "\u{3042}"), (" \u{FF21}", " \u{FF21}"), ("\u{65E5}", "\u{65E5}"),
    ]
    for before in 1..<36 {
      for after in [0, 1, 2, 14, 15, 16, 40] {
        for (sign, shown) in signs {
          let (start, end) = (String(repeating: "a", count: before), String(repeating: "b", count: after))
          let page = "<p>\(start)\(sign)\(end)</p><p>Quay</p>"
          let post = try HTMLReader.read(RawPost(identity: Post.Identity(), bytes: Array(page.utf8)))
          let leaf = try #require(post.blocks.firstIndex { $0.kind.isLeaf })
          let isEnd = after == 0 && shown == " "
          #expect(post.text(of: leaf) == start + (isEnd ? "" : shown) + end, "\(before) \(after) \(sign)")
        }
      }
    }
  }

  @Test func attributesAreReadHoweverManyThereAre() throws {
    for count in [0, 1, 15, 16, 17, 33] {
      let others = (0..<count).map { "x\($0)=\"\($0) > &amp;\"" }.joined(separator: "\n ")
      let page = "<div \(others) class='q&amp;a box' id=first lang = \"de\"hidden><p>Quay</p></div>"
      let post = try HTMLReader.read(RawPost(identity: Post.Identity(), bytes: Array(page.utf8)))
      let values = post.blocks[1].attributes.range.map { "\(post.attributes[$0].name) \(post.string(post.attributes[$0].value))" }
      #expect(values == ["class q&a box", "id first", "lang de", "hidden "], "\(count)")
    }
  }

  @Test func wordsAreFoundInBytesOfAnyLength() {
    for length in 0..<70 {
      for place in 0..<max(1, length) {
        let text = String(repeating: "n", count: place) + "NoNe" + String(repeating: "e", count: length - place)
        #expect(text.utf8.contains("none") && Array(text.utf8)[...].contains("none"))
        let other = String(repeating: "n", count: place) + "no-ne" + String(repeating: "e", count: length - place)
        #expect(!other.utf8.contains("none"))
      }
    }
  }

  @Test func setsGiveTheirWidestPictureFirst() throws {
    func addresses(_ attributes: String) throws -> [String] {
      let page = "<p><img \(attributes)></p>"
      let raw = RawPost(identity: Post.Identity(), bytes: Array(page.utf8))
      return try HTMLReader.read(raw).pictures.flatMap { [$0.address] + $0.versions }
    }
    #expect(try addresses("src=a.jpg srcset='b.jpg 320w, c.jpg 1280w,d.jpg 640w'") == ["c.jpg", "d.jpg", "b.jpg", "a.jpg"])
    #expect(try addresses("src=a.jpg srcset='a.jpg, b.jpg 1.5x, c.jpg 2x'") == ["c.jpg", "b.jpg", "a.jpg"])
    #expect(try addresses("src=a.jpg data-src=/i/quay_{width}x.jpg") == ["/i/quay_1024x.jpg", "a.jpg"])
    #expect(
      try addresses("src=1x1.gif data-interchange='[quay-s.jpg, small], [quay-l.jpg, large]'") == ["quay-l.jpg", "quay-s.jpg"])
    #expect(try addresses("src=caf\u{E9}.jpg srcset='cafe\u{301}.jpg 640w'") == ["cafe\u{301}.jpg"])
  }

  @Test func claimsAndBlocksStandInTheirLines() throws {
    let page = """
      <!doctype html>
      <html lang="en"><head>
      <title>The harbour office</title>
      <meta name="author" content="Mara Lind">
      <link rel="canonical" href="https://pier.example/office">
      </head><body>
      <h1>The harbour office</h1>
      <script type="application/ld+json">{"@type": "NewsArticle"}</script>
      <p>It opens at nine.</p>
      <div itemprop="author" itemscope><meta itemprop="name" content="Mara Lind"></div>
      <p>It closes at five.</p>
      <script type="application/ld+json">{"@type": "Person"}</script>
      </body></html>
      """
    var raw = RawPost(identity: Post.Identity(), bytes: Array(page.utf8))
    raw.claims = [Claim(origin: .index, name: "title", value: "Office", line: 4000)]
    let post = try HTMLReader.read(raw)
    let lines = post.claims.map { "\($0.origin) \($0.name) \($0.line)" }
    #expect(
      lines == [
        "index title 4000", "html lang 1", "html title 3", "meta author 4", "link canonical 5", "jsonLD  8", "meta name 10",
        "meta itemprop:author 10", "jsonLD  12",
      ])
    #expect(post.blocks.filter { $0.kind.isLeaf }.map(\.line) == [7, 9, 11])
  }

  @Test func stylesAndAddressesAreKnownByAnyOfTheirWords() throws {
    func leaves(_ html: String) throws -> [Block] {
      try HTMLReader.read(RawPost(identity: Post.Identity(), bytes: Array(html.utf8))).blocks.filter { $0.kind.isLeaf }
    }
    for style in ["display: NONE", "color:red;display:none", "visibility:hidden", "width:3px;visibility: Hidden"] {
      #expect(try leaves("<p style=\"\(style)\">Quay</p>").map { $0.flags.contains(.hidden) } == [true], "\(style)")
    }
    #expect(try leaves("<p style=\"color:red;hide:no\">Quay</p>").map { $0.flags.contains(.hidden) } == [false])
    for name in [
      "Blank.gif", "x-spacer.png", "1x1.png", "pixel.gif", "placeholder-big.jpg", "LazyLoad.jpg", "lazy-load.jpg", "loading.gif",
    ] {
      #expect(PictureSources.isPlaceholder("https://pier.example/i/\(name)"), "\(name)")
    }
    for name in [
      "transparent.", "lazyload", "lazy-load", "loading.gif", "grey.gif", "blank.gif", "spacer", "pixel.gif", "placeholder", "1x1.",
    ] {
      for shift in ["", "b", "1", "l", "lo", "t", "la", "p"] {
        #expect(
          PictureSources.isPlaceholder("/i/\(shift)\(name)") && PictureSources.isPlaceholder(shift + name.uppercased()), "\(name)")
        #expect(!PictureSources.isPlaceholder("/i/\(shift)\(name.dropLast())"), "\(name)")
      }
    }
    #expect(
      PictureSources.isPlaceholder("data:,") && PictureSources.isPlaceholder("about:blank") && !PictureSources.isPlaceholder(""))
    #expect(PictureSources.isPlaceholder("https://pier.example/image/placeholder/800x600.png"))
    #expect(!PictureSources.isPlaceholder("https://pier.example/placeholder/a/quay.png"))
    #expect(!PictureSources.isPlaceholder("https://pier.example/blank.gif/quay-1x10-transparently.jpg"))
  }
}
