internal import CLibXML2
internal import CShims

/// Runs libxml2's HTML parser over the stream that `HTMLPrepass` wrote and hands its events to an `HTMLBuilder`.
///
/// libxml2 balances the tags: it matches end tags with open elements and closes what authors leave open (`li`, `td`, `p`). No tree is built.
struct HTMLParser: ~Copyable {
  private let context: htmlParserCtxtPtr

  /// Nil only when memory is short.
  init?(_ stream: UnsafeBufferPointer<UInt8>) {
    xmlInitParser()
    guard stream.count > 0, stream.count < Int(Int32.max), let base = stream.baseAddress,
      let context = base.withMemoryRebound(
        to: CChar.self, capacity: stream.count, { htmlCreateMemoryParserCtxt($0, Int32(truncatingIfNeeded: stream.count)) })
    else { return nil }
    self.context = context
  }

  deinit { htmlFreeParserCtxt(context) }

  /// Parses the whole stream.
  borrowing func run(into builder: UnsafeMutablePointer<HTMLBuilder>) {
    // HTML_PARSE_HUGE has no HTML name; without it text of more than 10 MB is cut.
    let huge: Int32 = 1 << 19
    let options =
      Int32(bitPattern: HTML_PARSE_NOIMPLIED.rawValue | HTML_PARSE_IGNORE_ENC.rawValue | HTML_PARSE_NOERROR.rawValue)
      | Int32(bitPattern: HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_NODEFDTD.rawValue | HTML_PARSE_RECOVER.rawValue) | huge
    htmlCtxtUseOptions(context, options)
    xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
    context.pointee._private = UnsafeMutableRawPointer(builder)
    guard let sax = context.pointee.sax else { return }
    sax.pointee.startDocument = nil
    sax.pointee.endDocument = nil
    sax.pointee.internalSubset = nil
    sax.pointee.setDocumentLocator = nil
    sax.pointee.comment = nil
    sax.pointee.processingInstruction = nil
    sax.pointee.reference = nil
    sax.pointee.error = nil
    sax.pointee.warning = nil
    sax.pointee.serror = nil
    sax.pointee.startElement = { context, _, attributes in
      guard let (builder, offset) = HTMLParser.state(context) else { return }
      // An element without its number is one that libxml2 made up.
      guard let attributes, attributes[0] != nil, let digits = attributes[1] else {
        builder.pointee.startImplied()
        return
      }
      var number = 0
      var i = 0
      while digits[i] &- 0x30 < 10, i < 10 {
        number = number &* 10 &+ Int(digits[i] &- 0x30)
        i += 1
      }
      builder.pointee.start(number, at: offset)
    }
    sax.pointee.endElement = { context, _ in
      guard let (builder, offset) = HTMLParser.state(context) else { return }
      builder.pointee.end(at: offset)
    }
    let characters: charactersSAXFunc = { context, bytes, count in
      guard let (builder, offset) = HTMLParser.state(context), let bytes, count > 0 else { return }
      builder.pointee.text(UnsafeBufferPointer(start: bytes, count: Int(count)), at: offset)
    }
    sax.pointee.characters = characters
    sax.pointee.ignorableWhitespace = characters
    sax.pointee.cdataBlock = characters
    htmlParseDocument(context)
  }

  /// The builder, and how far into the stream the parser has read.
  @inline(__always)
  private static func state(_ context: UnsafeMutableRawPointer?) -> (UnsafeMutablePointer<HTMLBuilder>, Int)? {
    guard let context = context?.assumingMemoryBound(to: xmlParserCtxt.self), let pointer = context.pointee._private,
      let input = context.pointee.input, let cur = input.pointee.cur, let base = input.pointee.base
    else { return nil }
    return (pointer.assumingMemoryBound(to: HTMLBuilder.self), Int(input.pointee.consumed) + (cur - base))
  }
}
