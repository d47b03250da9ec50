internal import CReportPage
import WinnowBase

/// Puts the page together: the compiled-in markup, style and script, and the data.
enum ReportPage {
  /// The page as HTML. Nothing in it loads anything, and its policy allows its own script and style only. `data` is JSON out of `ScriptText`.
  static func html(title: String, data: [UInt8]) -> [UInt8] {
    var style: [UInt8] = []
    var script: [UInt8] = []
    var page: [UInt8] = []
    var index: Int32 = 0
    while let bytes = winnow_report_page(index).bytes {
      let file = winnow_report_page(index)
      let content = UnsafeBufferPointer(start: bytes, count: file.count)
      let name = String(cString: file.name)
      if name.hasSuffix(".html") { page += content } else if name.hasSuffix(".css") { style += content } else { script += content }
      index += 1
    }
    let policy =
      "default-src 'none'; style-src 'sha256-\(base64(Digest(of: style).bytes))'; "
      + "script-src 'sha256-\(base64(Digest(of: script).bytes))'; base-uri 'none'; form-action 'none'"
    let parts: [String: [UInt8]] = [
      "policy": Array(policy.utf8), "title": escape(title), "style": style, "script": script, "data": data,
    ]
    return fill(page, parts)
  }

  /// Replaces each `{{name}}` of the page; what the parts hold is not looked at.
  private static func fill(_ page: [UInt8], _ parts: [String: [UInt8]]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(page.count + parts.values.reduce(0) { $0 + $1.count })
    var at = 0
    while at < page.count {
      if page[at] == 0x7B, at + 1 < page.count, page[at + 1] == 0x7B {
        var end = at + 2
        while end < page.count, page[end] != 0x7D { end += 1 }
        if let part = parts[String(decoding: page[(at + 2)..<end], as: UTF8.self)] {
          out += part
          at = min(end + 2, page.count)
          continue
        }
      }
      out.append(page[at])
      at += 1
    }
    return out
  }

  private static func escape(_ text: String) -> [UInt8] {
    var out: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x26: out += Array("&amp;".utf8)
      case 0x3C: out += Array("&lt;".utf8)
      case 0x3E: out += Array("&gt;".utf8)
      default: out.append(byte)
      }
    }
    return out
  }

  /// RFC 4648, with padding.
  static func base64(_ bytes: [UInt8]) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var out: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let value = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 { out.append(place <= group.count ? digits[value >> (18 - 6 * place) & 63] : 0x3D) }
    }
    return String(decoding: out, as: UTF8.self)
  }
}

/// Makes JSON safe inside a `script` element, and keeps what turns or breaks the text around it out of the page's source.
enum ScriptText {
  /// Writes `<`, line separators and the controls of writing direction as `\u….`; they stand in strings only, so the value is the same.
  static func escape(_ json: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(json.count + json.count / 32)
    var at = 0
    while at < json.count {
      let byte = json[at]
      if byte == 0x3C {
        append(0x3C, to: &out)
        at += 1
      } else if byte == 0xE2, at + 2 < json.count, let scalar = turning(json[at + 1], json[at + 2]) {
        append(scalar, to: &out)
        at += 3
      } else if byte == 0xD8, at + 1 < json.count, json[at + 1] == 0x9C {
        append(0x061C, to: &out)
        at += 2
      } else {
        out.append(byte)
        at += 1
      }
    }
    return out
  }

  /// U+200E, U+200F, U+2028 to U+202E, U+2066 to U+2069.
  private static func turning(_ second: UInt8, _ third: UInt8) -> Int? {
    let scalar = 0x2000 | Int(second & 0x3F) << 6 | Int(third & 0x3F)
    switch scalar {
    case 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: return scalar
    default: return nil
    }
  }

  private static func append(_ scalar: Int, to out: inout [UInt8]) {
    let digits = Array("0123456789abcdef".utf8)
    out += [0x5C, 0x75] + [12, 8, 4, 0].map { digits[scalar >> $0 & 15] }
  }
}
