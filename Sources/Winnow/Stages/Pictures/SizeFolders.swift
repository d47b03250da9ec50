/// Folders of an address that say how a version of a picture is scaled, cropped or encoded, not which picture it is.
enum SizeFolders {
  /// Takes such folders out of a path without its file name, and says what they say of the size.
  static func strip(_ folders: inout [AddressText], file: AddressText) -> PictureSize {
    var size = PictureSize()
    var at = 0
    var kept = 0
    while at < folders.count {
      if let (count, found) = transform(folders, at) {
        size.merge(found)
        at += count
      } else {
        if kept < at { folders[kept] = folders[at] }
        kept += 1
        at += 1
      }
    }
    folders.removeLast(folders.count - kept)
    stripNumbers(&folders, file: file, &size)
    return size
  }

  /// How many folders from `at` on belong to one instruction, and what it says of the size.
  private static func transform(_ folders: [AddressText], _ at: Int) -> (Int, PictureSize)? {
    let folder = folders[at]
    let next = at + 1 < folders.count ? folders[at + 1] : nil
    // A name of letters and hyphens holds no number and no list; a long one is no word of those below.
    let isPlain = folder.allSatisfy { $0.isLetter || $0 == 0x2D }
    if isPlain, folder.count > 24 { return nil }
    // Nor does any rule below read a bare number: a year, a month, an identifier.
    if !isPlain, folder[0].isDigit, folder.wholeNumber != nil { return nil }
    if isPlain, let next, let found = opening(folders, at, next) { return found }
    if !isPlain, folder.starts(with: "tok_"), StrongName.isStrong(folder[4...]) { return (1, PictureSize()) }
    if !isPlain, let ratio = aspect(folder[...]) {
      let width = next?.wholeNumber ?? 0
      return (100...4000).contains(width) ? (2, PictureSize(width: width, ratio: ratio)) : (1, PictureSize(ratio: ratio))
    }
    if (3...16).contains(folder.count), words.contains(folder.lazy.map(\.lowercased)) {
      return (1, PictureSize(isBox: folder.contains(0x69) && folder.ends(with: "fit-in")))
    }
    if let next, let size = pair(folder, next) { return (2, size) }
    if isPlain { return nil }
    if let size = single(folder) { return (1, size) }
    if isSignature(folder), next.map({ single($0) != nil || words.contains($0) }) ?? false { return (1, PictureSize()) }
    return nil
  }

  /// Folders that begin an instruction of several.
  private static func opening(_ folders: [AddressText], _ at: Int, _ next: AddressText) -> (Int, PictureSize)? {
    let folder = folders[at]
    switch folder.first {
    case 0x63: return folder.equals("cdn-cgi") && next.equals("image") ? (2, PictureSize()) : nil
    case 0x66:
      guard folder.equals("freeze"), at + 2 < folders.count else { return nil }
      return pair(next, folders[at + 2]).map { (3, $0) }
    case 0x73:
      return folder.equals("styles") && at + 2 < folders.count && folders[at + 2].equals("public") ? (3, PictureSize()) : nil
    // One image service names the version in the folder after this word.
    case 0x61: return folder.equals("alternates") ? (2, PictureSize()) : nil
    default: return nil
    }
  }

  /// Folders that only ever name a version.
  private static let words = WordSet(
    [
      "unsafe", "fit-in", "full-fit-in", "adaptive-fit-in", "smart", "thumb", "thumbs", "thumbnail", "thumbnails", "small",
      "medium",
      "large", "xlarge", "original", "originals", "orig", "full", "fullsize", "full-size", "mini", "preview", "previews", "lowres",
      "hires",
      "big", "tiny", "_next", "trim", "progressive",
    ])

  private static let pairs = WordSet(
    [
      "resize", "resized", "width", "height", "quality", "max", "thumbnail", "format", "scale", "crop", "strip", "fit", "w", "h",
      "q",
    ])

  /// `max/1400`, `quality/90`, `resize/840x560!`, `strip/true`, `format/webp`.
  private static func pair(_ name: AddressText, _ value: AddressText) -> PictureSize? {
    guard name.count <= 9, pairs.contains(name) else { return nil }
    if let number = value.wholeNumber {
      guard number >= 1 else { return nil }
      if name.equals("height") || name.equals("h") { return PictureSize(height: number) }
      return name.equals("quality") || name.equals("q") ? PictureSize() : PictureSize(width: number)
    }
    if var box = SizeBox(value[...]), box.rest.count <= 24 {
      box.size.isBox = box.size.isBox || name.equals("fit") || name.equals("max")
      return name.equals("crop") ? PictureSize() : box.size
    }
    if value.equals("true") || value.equals("false") || value.equals("webp") || value.equals("jpg") || value.equals("auto") {
      return PictureSize()
    }
    return nil
  }

  /// Whether a last part without an extension only says the size, so that the folder before it is the picture: `name/400x300`.
  static func isSize(_ file: AddressText) -> PictureSize? {
    if let box = single(file) { return box }
    // `wide__1000x562__desktop__scale_2`.
    guard file.count <= 48 else { return nil }
    let parts = file.split(separator: 0x5F)
    guard parts.count >= 2, let box = parts.lazy.compactMap({ SizeBox($0) }).first, box.rest.isEmpty else { return nil }
    return file.starts(with: parts[0] + [0x5F, 0x5F]) ? box.size : nil
  }

  private static func single(_ folder: AddressText) -> PictureSize? {
    guard let first = folder.first else { return nil }
    if let box = SizeBox(first == 0x2D ? folder[1...] : folder[...]) {
      // `414x233_cropupscale`, `200x200!`, `1092x0`; but not `3x4meters2024`.
      let rest = box.rest
      if rest.isEmpty || rest.count == 1 && rest.first == 0x21
        || (rest.first == 0x5F || rest.first == 0x2D) && rest.allSatisfy({ !$0.isDigit })
      {
        return box.size
      }
    }
    if folder.contains(0x3A), let size = colons(folder) { return size }
    if folder.contains(0x3D), let size = list(folder, 0x3D) { return size }
    if folder.contains(0x5F), let size = list(folder, 0x5F) { return size }
    // `w1440`, `w-800`, `320w`, `1200px`, `s1600`, `s640-c`, `q80`, `r1.7778`.
    if folder.last == 0x77, let width = folder.dropLast().wholeNumber, width >= 16 { return PictureSize(width: width) }
    if folder.ends(with: "px"), let width = folder.dropLast(2).wholeNumber, width >= 16 { return PictureSize(width: width) }
    let value = folder.dropFirst(folder.count > 1 && folder[1] == 0x2D ? 2 : 1)
    switch first {
    case 0x77: if let width = value.wholeNumber, width >= 16 { return PictureSize(width: width) }
    case 0x68: if let height = value.wholeNumber, height >= 16 { return PictureSize(height: height) }
    case 0x71: if let quality = value.wholeNumber, quality <= 100 { return PictureSize() }
    case 0x73:
      let number = value.prefix(while: \.isDigit)
      if let width = number.wholeNumber, width >= 32, value.count == number.count || value[number.endIndex] == 0x2D {
        return PictureSize(width: width)
      }
    case 0x72:
      if value.count >= 3, value.count <= 8, value.contains(0x2E), value.allSatisfy({ $0.isDigit || $0 == 0x2E }),
        let ratio = Double(String(decoding: value, as: UTF8.self)), ratio > 0.1, ratio < 10
      {
        return PictureSize(ratio: Int(ratio * 1000))
      }
    default: break
    }
    return nil
  }

  private static let functions = WordSet(
    [
      "resize", "rs", "size", "s", "fit", "fill", "crop", "c", "width", "w", "height", "h", "quality", "q", "format", "f", "ext",
      "gravity",
      "g", "filters", "dpr", "rt", "enlarge", "el", "extend", "sharpen", "sh", "plain", "preset", "pr", "strip_metadata", "sm",
    ])

  /// `resize:fit:1400`, `rs:fill:640:360`, `crop:6000:3721:nowe:0:140,resize:fill:375:234`, `filters:quality(80)`, `0x0:1280x853`.
  static func colons(_ text: AddressText) -> PictureSize? {
    if let from = SizeBox(text[...]) ?? zeroBox(text), from.rest.first == 0x3A, SizeBox(from.rest.dropFirst()) != nil {
      return PictureSize()
    }
    var size = PictureSize()
    for part in text.split(separator: 0x2C) {
      let words = part.split(separator: 0x3A)
      guard let name = words.first, functions.contains(name) else { return nil }
      if name.equals("filters") { return size }
      let numbers = words.dropFirst().compactMap(\.wholeNumber)
      if name.equals("resize") || name.equals("rs") || name.equals("fit") || name.equals("fill") || name.equals("size")
        || name.equals("s")
      {
        let isBox = words.contains { $0.equals("fit") || $0.equals("auto") }
        size.merge(PictureSize(width: numbers.first ?? 0, height: numbers.count > 1 ? numbers[1] : 0, isBox: isBox))
      } else if name.equals("width") || name.equals("w") {
        size.merge(PictureSize(width: numbers.first ?? 0))
      } else if name.equals("height") || name.equals("h") {
        size.merge(PictureSize(height: numbers.first ?? 0))
      }
    }
    return size
  }

  private static func zeroBox(_ text: AddressText) -> SizeBox? {
    guard let colon = text.firstIndex(of: 0x3A), text[..<colon].contains(0x78),
      text[..<colon].allSatisfy({ $0.isDigit || $0 == 0x78 })
    else { return nil }
    return SizeBox(size: PictureSize(), rest: text[colon...])
  }

  private static let keys = WordSet(
    [
      "w", "h", "c", "q", "f", "g", "e", "x", "y", "t", "r", "b", "o", "a", "ar", "fl", "dpr", "co", "bo", "so", "pg", "width",
      "height",
      "quality", "format", "fit", "gravity", "crop", "zoom", "multiply", "ratio", "size", "blur", "sharpen", "background", "p", "s",
      "rt",
      "onerror", "metadata", "anim", "scale", "mode", "m", "type", "ext",
    ])
  private static let verbs = WordSet(
    [
      "fill", "fit", "limit", "scale", "crop", "thumb", "pad", "lfill", "lpad", "mfit", "mpad", "auto", "custom", "webp", "avif",
      "jpg", "png",
      "best", "good", "eco", "low", "face", "faces", "center", "north", "south", "east", "west", "cover", "contain", "inside",
      "progressive",
      "lossy", "sharpen", "any", "redirect", "none",
    ])

  /// `w_800,c_fill,q_auto:best` and `$width_756,$x_0` (Cloudinary and its kin), `width=896,quality=80`, `w=1280,q=60,r=1.5`.
  private static func list(_ text: AddressText, _ separator: UInt8) -> PictureSize? {
    var size = PictureSize()
    let parts = text.split(separator: 0x2C)
    for part in parts {
      let isVariable = part.first == 0x24
      guard let mark = part.firstIndex(of: separator) else {
        // Cloudflare's and Substack's flags stand bare in a longer list.
        guard parts.count > 1, part.allSatisfy(\.isLetter) else { return nil }
        continue
      }
      let name = isVariable ? part[..<mark].dropFirst() : part[..<mark]
      let value = part[(mark + 1)...]
      guard keys.contains(name), !value.isEmpty else { return nil }
      let isNumeric = value.allSatisfy { $0.isDigit || $0 == 0x2E || $0 == 0x3A || $0 == 0x2D }
      let isVerb = value.split(whereSeparator: { !$0.isLetter }).allSatisfy { verbs.contains($0) }
      // One lone `a_5` is a name; a lone `w_800` or `c_fill` is not.
      guard isNumeric || isVerb || parts.count > 1 || separator == 0x3D else { return nil }
      if parts.count == 1, separator == 0x5F, isNumeric, !(name.equals("w") || name.equals("h") || name.equals("q")) { return nil }
      guard !isVariable else { continue }
      if name.equals("w") || name.equals("width"), let width = value.wholeNumber { size.merge(PictureSize(width: width)) }
      if name.equals("h") || name.equals("height"), let height = value.wholeNumber { size.merge(PictureSize(height: height)) }
      if value.equals("fit") || value.equals("limit") || value.equals("inside") || value.equals("contain")
        || value.equals("scale-down")
      {
        size.isBox = true
      }
      if name.equals("r"), value.contains(0x2E), let ratio = Double(String(decoding: value, as: UTF8.self)), ratio > 0.1, ratio < 10
      {
        size.merge(PictureSize(ratio: Int(ratio * 1000)))
      }
    }
    return parts.isEmpty ? nil : size
  }

  /// A thumbor or imgproxy signature: 27 to 44 characters of base64, ending in `=` or mixing cases and digits.
  private static func isSignature(_ folder: AddressText) -> Bool {
    guard (27...44).contains(folder.count) else { return false }
    return folder.last == 0x3D || (folder.contains(where: \.isDigit) && folder.contains { $0 >= 0x41 && $0 <= 0x5A })
  }

  /// `16_9`, `Img_16_9`, `4x3`: the shape in thousandths, nil for anything else.
  static func aspect(_ text: AddressPart) -> Int? {
    var text = text
    if let digit = text.firstIndex(where: \.isDigit), digit > text.startIndex {
      guard text[digit - 1] == 0x5F || text[digit - 1] | 0x20 == 0x76, digit - text.startIndex <= 6 else { return nil }
      text = text[digit...]
    }
    // Two numbers of two digits at the most, with nothing but such signs around them.
    var sides = (0, 0)
    var number = 0
    var digits = 0
    var count = 0
    var at = text.startIndex
    while at <= text.endIndex {
      if at < text.endIndex, text[at].isDigit {
        number = number * 10 + Int(text[at] &- 0x30)
        digits += 1
        guard digits <= 9 else { return nil }
      } else {
        guard at == text.endIndex || text[at] == 0x5F || text[at] == 0x78 || text[at] == 0x3A || text[at] == 0x2D else {
          return nil
        }
        if digits > 0 {
          if count == 0 { sides.0 = number } else { sides.1 = number }
          count += 1
          guard count <= 2 else { return nil }
        }
        (number, digits) = (0, 0)
      }
      at += 1
    }
    guard count == 2 else { return nil }
    let (a, b) = sides
    switch (a, b) {
    case (16, 9), (9, 16), (4, 3), (3, 4), (3, 2), (2, 3), (1, 1), (2, 1), (1, 2), (21, 9), (5, 4), (4, 5), (16, 10), (3, 1):
      return a * 1000 / b
    default: return nil
    }
  }

  /// Bare numbers that are sizes: `…/0/0/5120/3416/664/0/75/0/name.jpg` after the date, `…/30134167/…/1024/name.jpg` after an id.
  private static func stripNumbers(_ kept: inout [AddressText], file: AddressText, _ size: inout PictureSize) {
    var run = kept.count
    while run > 0, kept[run - 1].wholeNumber != nil { run -= 1 }
    let numbers = kept.count - run
    if numbers >= 7, let year = kept[run].wholeNumber, (1990...2039).contains(year) {
      kept.removeLast(numbers - 3)
      return
    }
    guard let last = kept.last, (2...4).contains(last.count), let width = last.wholeNumber, !(1990...2039).contains(width),
      file.reduce(0, { $0 + ($1.isLetter ? 1 : 0) }) >= 12,
      kept.dropLast().contains(where: { $0.count >= 6 && $0.wholeNumber != nil })
    else { return }
    size.merge(PictureSize(width: width))
    kept.removeLast()
  }
}
