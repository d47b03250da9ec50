internal import CLibYAML

/// What is wrong with a YAML text.
struct YAMLFailure: Error {
  let message: String
  let mark: YAMLMark
}

/// Builds nodes from libyaml's events. Owns the parser; containers that are open lie on a stack, so nesting needs no recursion.
struct YAMLReader: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private var open: [Container] = []
  private var anchors: [String: (node: YAMLNode, weight: Int)] = [:]
  private var nodes = 0
  private let limits: YAMLDocument.Limits

  private struct Container {
    let isMapping: Bool
    let mark: YAMLMark
    let anchor: String?
    var elements: [YAMLNode] = []
    var entries: [YAMLEntry] = []
    var keys: [String: YAMLMark] = [:]
    var pendingKey: (text: String, mark: YAMLMark)?
    var weight = 1
  }

  static func read(_ bytes: [UInt8], limits: YAMLDocument.Limits) throws(YAMLFailure) -> YAMLNode {
    guard bytes.count <= limits.bytes else {
      throw YAMLFailure(message: "the file is larger than \(limits.bytes) bytes", mark: YAMLMark(line: 1, column: 1))
    }
    let result: Result<YAMLNode, YAMLFailure> = bytes.withUnsafeBufferPointer { buffer in
      do throws(YAMLFailure) {
        var reader = try YAMLReader(limits: limits)
        return .success(try reader.document(buffer))
      } catch { return .failure(error) }
    }
    return try result.get()
  }

  private init(limits: YAMLDocument.Limits) throws(YAMLFailure) {
    self.limits = limits
    parser = .allocate(capacity: 1)
    // The only failure is memory; deinit then finds a parser that libyaml has cleared.
    _ = yaml_parser_initialize(parser)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  private mutating func document(_ bytes: UnsafeBufferPointer<UInt8>) throws(YAMLFailure) -> YAMLNode {
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
    var root: YAMLNode?
    while true {
      var event = yaml_event_t()
      guard yaml_parser_parse(parser, &event) == 1 else { throw failure() }
      defer { yaml_event_delete(&event) }
      let mark = YAMLMark(event.start_mark)
      var finished: (node: YAMLNode, weight: Int)?
      switch event.type {
      case YAML_STREAM_END_EVENT:
        return root ?? YAMLNode(.scalar("", .plain), mark: YAMLMark(line: 1, column: 1))
      case YAML_DOCUMENT_START_EVENT:
        if root != nil { throw YAMLFailure(message: "the file holds more than one document", mark: mark) }
      case YAML_SCALAR_EVENT: finished = try scalar(event, mark)
      case YAML_ALIAS_EVENT:
        let name = string(event.data.alias.anchor) ?? ""
        guard let anchored = anchors[name] else {
          throw YAMLFailure(message: "the alias *\(name) has no anchor &\(name) before it", mark: mark)
        }
        try count(anchored.weight, mark)
        finished = anchored
      case YAML_SEQUENCE_START_EVENT: try start(false, string(event.data.sequence_start.anchor), mark)
      case YAML_MAPPING_START_EVENT: try start(true, string(event.data.mapping_start.anchor), mark)
      case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: finished = end()
      default: break
      }
      if let finished { try place(finished.node, finished.weight, mark, &root) }
    }
  }

  private mutating func scalar(_ event: yaml_event_t, _ mark: YAMLMark) throws(YAMLFailure) -> (YAMLNode, Int) {
    try count(1, mark)
    let data = event.data.scalar
    let text = String(decoding: UnsafeBufferPointer(start: data.value, count: data.length), as: UTF8.self)
    let style: YAMLNode.Style =
      switch data.style {
      case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
      case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
      case YAML_LITERAL_SCALAR_STYLE: .literal
      case YAML_FOLDED_SCALAR_STYLE: .folded
      // An explicit `!!str` makes a plain scalar text.
      default: data.plain_implicit == 0 && data.tag != nil ? .doubleQuoted : .plain
      }
    let node = YAMLNode(.scalar(text, style), mark: mark)
    if let anchor = string(data.anchor) { anchors[anchor] = (node, 1) }
    return (node, 1)
  }

  private mutating func start(_ isMapping: Bool, _ anchor: String?, _ mark: YAMLMark) throws(YAMLFailure) {
    guard open.count < limits.depth else { throw YAMLFailure(message: "nested deeper than \(limits.depth)", mark: mark) }
    try count(1, mark)
    if let top = open.last, top.isMapping, top.pendingKey == nil {
      throw YAMLFailure(message: "a key must be text", mark: mark)
    }
    open.append(Container(isMapping: isMapping, mark: mark, anchor: anchor))
  }

  private mutating func end() -> (YAMLNode, Int)? {
    guard let container = open.popLast() else { return nil }
    let node = YAMLNode(container.isMapping ? .mapping(container.entries) : .sequence(container.elements), mark: container.mark)
    if let anchor = container.anchor { anchors[anchor] = (node, container.weight) }
    return (node, container.weight)
  }

  private mutating func place(_ node: YAMLNode, _ weight: Int, _ mark: YAMLMark, _ root: inout YAMLNode?) throws(YAMLFailure) {
    guard !open.isEmpty else {
      root = node
      return
    }
    let top = open.count - 1
    open[top].weight += weight
    guard open[top].isMapping else {
      open[top].elements.append(node)
      return
    }
    if let key = open[top].pendingKey {
      open[top].entries.append(YAMLEntry(key: key.text, keyMark: key.mark, value: node))
      open[top].pendingKey = nil
      return
    }
    guard case .scalar(let text, _) = node.content else { throw YAMLFailure(message: "a key must be text", mark: mark) }
    if let first = open[top].keys[text] {
      throw YAMLFailure(message: "the key \(text) is here a second time; it is on line \(first.line) already", mark: mark)
    }
    open[top].keys[text] = mark
    open[top].pendingKey = (text, mark)
  }

  private mutating func count(_ weight: Int, _ mark: YAMLMark) throws(YAMLFailure) {
    nodes += weight
    if nodes > limits.nodes {
      throw YAMLFailure(message: "the aliases expand to more than \(limits.nodes) nodes", mark: mark)
    }
  }

  private func string(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    pointer.map { String(cString: $0) }
  }

  private func failure() -> YAMLFailure {
    let problem = parser.pointee.problem.map { String(cString: $0) } ?? "not enough memory"
    var message = "not valid YAML: \(problem)"
    if let context = parser.pointee.context.map({ String(cString: $0) }), !context.isEmpty { message += " \(context)" }
    if problem == "mapping values are not allowed in this context" {
      message += "; put text that holds a colon and a space into quotes"
    } else if problem.hasPrefix("found character that cannot start any token") {
      message += "; indent with spaces, and put text that starts with a special character into quotes"
    } else if problem == "did not find expected node content" {
      // `{ path: - }`: between brackets a lone hyphen begins no text.
      message += "; put text that begins with a special character into quotes, a lone - too"
    }
    // The scanner's and parser's errors carry a mark, the decoder's only the place that it has come to.
    let hasMark = parser.pointee.error == YAML_SCANNER_ERROR || parser.pointee.error == YAML_PARSER_ERROR
    return YAMLFailure(message: message, mark: YAMLMark(hasMark ? parser.pointee.problem_mark : parser.pointee.mark))
  }
}

extension YAMLMark {
  init(_ mark: yaml_mark_t) { self.init(line: Int(clamping: mark.line) &+ 1, column: Int(clamping: mark.column) &+ 1) }
}
