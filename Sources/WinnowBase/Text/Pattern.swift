internal import CPCRE2

/// What is wrong with a pattern, or with matching it.
public struct PatternError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The pattern as it was written.
  public let pattern: String
  /// The fact, in lower case.
  public let message: String
  /// Where in the pattern, in Unicode scalars from 0; nil where the text is the matter.
  public let offset: Int?

  /// The pattern, the place and the fact.
  public var description: String {
    if let offset {
      "the pattern \(pattern) is wrong at character \(offset + 1): \(message)"
    } else {
      "the pattern \(pattern) \(message)"
    }
  }
}

/// A regular expression as users write it (PCRE2: Perl's syntax, Unicode letters and classes), for UTF-8 bytes.
///
/// Matching takes at most a million steps and 20 MiB, so no text can hold a run up. Invalid UTF-8 never matches. Values can be
/// shared among threads.
public struct Pattern: Sendable {
  /// The pattern as it was written.
  public let source: String
  private let code: PatternCode

  /// Compiles a pattern. `ignoringCase` defaults to false.
  public init(_ source: String, ignoringCase: Bool = false) throws(PatternError) {
    self.source = source
    code = try PatternCode(source, ignoringCase: ignoringCase)
  }

  /// The bytes of the first match from `start` on; nil where there is none. Throws where matching takes too many steps.
  public func firstMatch(in text: UnsafeBufferPointer<UInt8>, from start: Int = 0) throws(PatternError) -> Range<Int>? {
    try code.matcher().match(text, from: start, options: 0, source)
  }

  /// The bytes of the first match in bytes.
  public func firstMatch(in text: [UInt8]) throws(PatternError) -> Range<Int>? {
    let result = text.withUnsafeBufferPointer { text in
      Result { () throws(PatternError) in try firstMatch(in: text) }
    }
    return try result.get()
  }

  /// All matches from left to right, none overlapping another.
  public func allMatches(in text: UnsafeBufferPointer<UInt8>) throws(PatternError) -> [Range<Int>] {
    let matcher = code.matcher()
    var found: [Range<Int>] = []
    var start = 0
    var options: UInt32 = 0
    while start <= text.count {
      if let range = try matcher.match(text, from: start, options: options, source) {
        found.append(range)
        // Behind an empty match only a match that is not empty may start at the same place.
        options = range.isEmpty ? PCRE2_NOTEMPTY_ATSTART | PCRE2_ANCHORED : 0
        // `\K` can put a match's end before its start; go on in any case.
        start = max(range.upperBound, start)
      } else if options != 0 {
        options = 0
        start += 1
        while start < text.count, text[start] & 0xC0 == 0x80 { start += 1 }
      } else {
        break
      }
    }
    return found
  }

  /// All matches in bytes.
  public func allMatches(in text: [UInt8]) throws(PatternError) -> [Range<Int>] {
    let result = text.withUnsafeBufferPointer { text in
      Result { () throws(PatternError) in try allMatches(in: text) }
    }
    return try result.get()
  }
}

/// Owns compiled code and its limits. PCRE2 only reads both while matching, so threads may share them.
private final class PatternCode: @unchecked Sendable {
  private let code: OpaquePointer
  private let limits: OpaquePointer

  init(_ source: String, ignoringCase: Bool) throws(PatternError) {
    var number: Int32 = 0
    var offset = 0
    var options = UInt32(PCRE2_UTF | PCRE2_UCP | PCRE2_MATCH_INVALID_UTF | PCRE2_NEVER_BACKSLASH_C)
    if ignoringCase { options |= PCRE2_CASELESS }
    let bytes = Array(source.utf8)
    let compiled = bytes.withUnsafeBufferPointer { pcre2_compile_8($0.baseAddress, $0.count, options, &number, &offset, nil) }
    guard let compiled else {
      let scalars = String(decoding: bytes.prefix(offset), as: UTF8.self).unicodeScalars.count
      throw PatternError(pattern: source, message: Self.text(of: number), offset: scalars)
    }
    guard let limits = pcre2_match_context_create_8(nil) else {
      pcre2_code_free_8(compiled)
      throw PatternError(pattern: source, message: "needs more memory than there is", offset: nil)
    }
    pcre2_set_match_limit_8(limits, 1_000_000)
    pcre2_set_depth_limit_8(limits, 10_000)
    pcre2_set_heap_limit_8(limits, 20 << 10)
    // Where the machine forbids generated code the interpreter does the same, slower.
    pcre2_jit_compile_8(compiled, PCRE2_JIT_COMPLETE)
    code = compiled
    self.limits = limits
  }

  deinit {
    pcre2_match_context_free_8(limits)
    pcre2_code_free_8(code)
  }

  func matcher() -> PatternMatcher { PatternMatcher(code: code, limits: limits) }

  static func text(of number: Int32) -> String {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 256) { buffer in
      let length = pcre2_get_error_message_8(number, buffer.baseAddress, 256)
      return length < 0 ? "error \(number)" : String(decoding: buffer[..<Int(length)], as: UTF8.self)
    }
  }
}

/// Owns the match data of one call.
private struct PatternMatcher: ~Copyable {
  private let code: OpaquePointer
  private let limits: OpaquePointer
  private let data: OpaquePointer?

  init(code: OpaquePointer, limits: OpaquePointer) {
    self.code = code
    self.limits = limits
    data = pcre2_match_data_create_from_pattern_8(code, nil)
  }

  deinit { pcre2_match_data_free_8(data) }

  func match(_ text: UnsafeBufferPointer<UInt8>, from start: Int, options: UInt32, _ source: String) throws(PatternError) -> Range<
    Int
  >? {
    guard start >= 0, start <= text.count, let data else { return nil }
    var status = pcre2_match_8(code, text.baseAddress, text.count, start, options, data, limits)
    if status == PCRE2_ERROR_JIT_STACKLIMIT {
      status = pcre2_match_8(code, text.baseAddress, text.count, start, options | PCRE2_NO_JIT, data, limits)
    }
    if status == PCRE2_ERROR_NOMATCH { return nil }
    guard status >= 0 else {
      let isLimit = [PCRE2_ERROR_MATCHLIMIT, PCRE2_ERROR_DEPTHLIMIT, PCRE2_ERROR_HEAPLIMIT].contains(status)
      let fact =
        isLimit ? "takes too many steps on this text; make it simpler" : "cannot be matched: \(PatternCode.text(of: status))"
      throw PatternError(pattern: source, message: fact, offset: nil)
    }
    guard let vector = pcre2_get_ovector_pointer_8(data) else { return nil }
    let (from, to) = (vector[0], vector[1])
    return min(from, to)..<max(from, to)
  }
}
