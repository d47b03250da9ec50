/// Text as valid UTF-8, and how it came from raw bytes.
public struct DecodedText: Sendable {
  /// What decided on the encoding.
  public enum Evidence: Sendable, Hashable {
    /// A byte order mark.
    case byteOrderMark
    /// The content type that came with the bytes.
    case contentType
    /// A `<meta>` or an XML declaration in the first 1,024 bytes.
    case declaration
    /// The bytes are valid UTF-8.
    case validUTF8
    /// The frequency of bytes.
    case guess
  }

  /// Valid UTF-8 without a byte order mark and without U+0000.
  public let bytes: [UInt8]
  /// The WHATWG name of the encoding in lower case, such as `utf-8` or `windows-1252`.
  public let encoding: String
  /// What decided on it.
  public let evidence: Evidence
  /// How many invalid parts became U+FFFD.
  public let replacements: Int
  /// Leads offsets in `bytes` back to the raw bytes.
  public let offsets: OffsetMap
}

/// Finds the encoding of raw bytes much as browsers do and converts them.
///
/// Order: byte order mark; charset of the content type; `<meta>` or XML declaration in the first 1,024 bytes; valid UTF-8; a
/// `<meta>` in the first 64 KiB; a guess among windows-1252, windows-1251, shift_jis, euc-jp, iso-2022-jp, gb18030, big5 and
/// euc-kr. Two cases differ from browsers, since stored pages carry stale labels: bytes that are valid UTF-8 with at least four
/// longer sequences are UTF-8 whatever the labels say, and a label of UTF-8 is not believed where more is wrong than right.
/// UTF-8 that was read as windows-1252 and stored as UTF-8 again (`DoubledEncoding`) is read as it was meant. U+0000 is dropped.
public enum TextEncoding {
  /// Decodes bytes. `contentType` is a content type with or without a charset; `isMarkup` (default true) looks for a declaration
  /// inside.
  public static func decode(_ bytes: [UInt8], contentType: String? = nil, isMarkup: Bool = true) -> DecodedText {
    bytes.withUnsafeBufferPointer { raw in
      let (encoding, evidence, skipped, isValid) = detect(raw, contentType: contentType, isMarkup: isMarkup)
      if encoding == "utf-8" {
        let isDoubled = isValid && DoubledEncoding.isDoubled(raw, from: skipped)
        if isDoubled {
          var converter = TextConverter(raw, from: skipped)
          converter.convertDoubled()
          return DecodedText(
            bytes: converter.output, encoding: encoding, evidence: evidence, replacements: 0, offsets: converter.offsets)
        }
        let isClean = skipped == 0 && isValid && ByteScan.first(0, in: raw) == raw.count
        if isClean {
          return DecodedText(bytes: bytes, encoding: encoding, evidence: evidence, replacements: 0, offsets: OffsetMap())
        }
      }
      var converter = TextConverter(raw, from: skipped)
      switch encoding {
      case "utf-8": converter.repairUTF8()
      case "windows-1252": converter.convertWindows1252()
      default: converter.convert(EncodingLabel.converter(of: encoding))
      }
      return DecodedText(
        bytes: converter.output, encoding: encoding, evidence: evidence, replacements: converter.replacements,
        offsets: converter.offsets)
    }
  }

  /// Decodes bytes that are known to be valid UTF-8 and to be meant so.
  public static func decode(valid bytes: [UInt8]) -> DecodedText {
    bytes.withUnsafeBufferPointer { raw in
      let isMarked = raw.starts(with: [0xEF, 0xBB, 0xBF])
      if !isMarked, ByteScan.first(0, in: raw) == raw.count {
        return DecodedText(bytes: bytes, encoding: "utf-8", evidence: .contentType, replacements: 0, offsets: OffsetMap())
      }
      var converter = TextConverter(raw, from: isMarked ? 3 : 0)
      converter.repairUTF8()
      return DecodedText(
        bytes: converter.output, encoding: "utf-8", evidence: isMarked ? .byteOrderMark : .contentType,
        replacements: converter.replacements, offsets: converter.offsets)
    }
  }

  private static func detect(
    _ raw: UnsafeBufferPointer<UInt8>, contentType: String?, isMarkup: Bool
  ) -> (encoding: String, evidence: DecodedText.Evidence, skipped: Int, isValid: Bool) {
    if raw.starts(with: [0xEF, 0xBB, 0xBF]) { return ("utf-8", .byteOrderMark, 3, false) }
    if raw.starts(with: [0xFF, 0xFE]) { return ("utf-16le", .byteOrderMark, 2, false) }
    if raw.starts(with: [0xFE, 0xFF]) { return ("utf-16be", .byteOrderMark, 2, false) }
    var given = contentType.flatMap { type in
      var type = type
      return type.withUTF8 { EncodingDeclaration.charset(in: $0) }.flatMap { EncodingLabel.name(of: $0) }
    }
    if let name = given, name.hasPrefix("utf-16") { return (name, .contentType, 0, false) }
    var declared = isMarkup ? EncodingDeclaration.inMarkup(raw) : nil
    if given ?? declared == "iso-2022-jp" { return ("iso-2022-jp", given == nil ? .declaration : .contentType, 0, false) }
    let isValid = UTF8Check.isValid(raw)
    if isValid, given ?? declared == "utf-8" { return ("utf-8", given == nil ? .declaration : .contentType, 0, true) }
    let census = (given ?? declared) != nil || !isValid ? UTF8Check.census(raw) : (valid: 0, invalid: 0)
    if isValid, census.valid >= 4, given ?? declared != "utf-8" { return ("utf-8", .validUTF8, 0, isValid) }
    if !isValid, census.invalid > census.valid {
      if given == "utf-8" { given = nil }
      if declared == "utf-8" { declared = nil }
    }
    if let given { return (given, .contentType, 0, isValid) }
    if let declared { return (declared, .declaration, 0, isValid) }
    // Bytes that are UTF-8 but for a few slips are UTF-8.
    if isValid, ByteScan.first(0x1B, in: raw) == raw.count { return ("utf-8", .validUTF8, 0, isValid) }
    if !isValid, census.valid > census.invalid * 4 { return ("utf-8", .guess, 0, isValid) }
    if !isValid, isMarkup, let late = EncodingDeclaration.inMarkup(raw, limit: 1 << 16, refuted: "utf-8") {
      return (late, .declaration, 0, isValid)
    }
    let guess = EncodingGuess.guess(raw)
    return isValid && guess != "iso-2022-jp" ? ("utf-8", .validUTF8, 0, true) : (guess, .guess, 0, isValid)
  }
}
