/// Puts environment variables into text: `${NAME}`, `${NAME:-default}`, and `$${` for a literal `${`.
public enum EnvironmentText {
  /// A reference that has no value.
  public struct Failure: Error, Sendable, Hashable {
    /// The fact, in lower case.
    public let message: String
    /// How the reference starts in the text, such as `${NAME`.
    public let reference: String
  }

  /// The text with its references replaced. A default is used where the variable is missing or empty, and is taken as it is.
  public static func substitute(_ text: String, _ environment: [String: String]) -> Result<String, Failure> {
    let bytes = Array(text.utf8)
    var output: [UInt8] = []
    var at = 0
    while at < bytes.count {
      guard bytes[at] == 0x24 else {
        output.append(bytes[at])
        at += 1
        continue
      }
      let rest = bytes[at...]
      if rest.starts(with: "$${".utf8) {
        output.append(contentsOf: "${".utf8)
        at += 3
      } else if rest.starts(with: "${".utf8) {
        switch reference(bytes, at, environment) {
        case .success(let found):
          output.append(contentsOf: found.value)
          at = found.end
        case .failure(let failure): return .failure(failure)
        }
      } else {
        output.append(0x24)
        at += 1
      }
    }
    return .success(String(decoding: output, as: UTF8.self))
  }

  private static func reference(
    _ bytes: [UInt8], _ start: Int, _ environment: [String: String]
  ) -> Result<(value: [UInt8], end: Int), Failure> {
    var at = start + 2
    while at < bytes.count, isNameByte(bytes[at], first: at == start + 2) { at += 1 }
    let name = String(decoding: bytes[(start + 2)..<at], as: UTF8.self)
    let shown = String(decoding: bytes[start..<at], as: UTF8.self)
    let malformed = Failure(
      message: "${ must be followed by a variable's name and }, or by a name, :-, a default and }; write $${ for a literal ${",
      reference: shown)
    guard !name.isEmpty, at < bytes.count else { return .failure(malformed) }
    if bytes[at] == 0x7D {
      guard let value = environment[name] else {
        return .failure(
          Failure(
            message: "the environment variable \(name) is not set; set it, or give a default as ${\(name):-value}",
            reference: shown))
      }
      return .success((Array(value.utf8), at + 1))
    }
    guard bytes[at...].starts(with: ":-".utf8), let end = bytes[at...].firstIndex(of: 0x7D) else { return .failure(malformed) }
    if let value = environment[name], !value.isEmpty { return .success((Array(value.utf8), end + 1)) }
    return .success((Array(bytes[(at + 2)..<end]), end + 1))
  }

  private static func isNameByte(_ byte: UInt8, first: Bool) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, 0x5F: true
    case 0x30...0x39: !first
    default: false
    }
  }
}
