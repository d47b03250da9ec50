internal import CScans

/// The automaton of a `PhraseMatcher` in flat arrays.
///
/// States are numbered in breadth-first order. The first `denseCount` have a full row in `rows`, failure links worked in; the
/// others have their own transitions in `edges`, and a failure link for everything else. Text seldom leads past the first letters of a
/// phrase, so that rows are made for the states there only: the tables of all matchers together fit a core's own cache.
struct PhraseTables: Sendable {
  struct Phrase: Sendable {
    let id: Int
    let length: Int
  }

  /// Marks a transition to a state at whose end some phrase ends.
  private static let outputMark: Int32 = 1 << 30
  private static let stateMask: Int32 = outputMark - 1
  /// How many letters lead at most to a state with a full row.
  private static let denseDepth = 2
  /// Entries of 4 bytes that full rows may take.
  private static let denseEntries = 1 << 18

  private(set) var phrases: [Phrase] = []
  private(set) var outputLink: [Int] = []
  private var outputStart: [Int32] = []
  private var outputPhrase: [Int32] = []

  // Bytes that no phrase has share class 0; so do upper and lower case, and all white space.
  private var classes = [UInt8](repeating: 0, count: 256)
  private var classCount = 1
  private var denseCount = 0
  private var rows: [Int32] = []
  /// For each state where its edges begin, and the state to go on from where none of them fits; and one more that ends the last's.
  private var states: [(edges: Int32, failure: Int32)] = []
  private var edges: [(key: UInt8, target: Int32)] = []
  // What text outside phrases is passed over by; see `winnow_beginnings`. Most letters begin some phrase, few pairs do.
  private var begins = [UInt8](repeating: 0, count: 256)
  private var beginPairs = [UInt64](repeating: 0, count: 256)
  private var beginHalves = [UInt8](repeating: 0, count: 6 * 16)
  private let pairs = CaseFold.twoBytes
  private let hasShuffle = winnow_has_shuffle()

  init(_ list: [(phrase: String, id: Int)]) {
    phrases.reserveCapacity(list.count)
    var text = ""
    for (phrase, id) in list {
      phrases.append(Phrase(id: id, length: phrase.utf8.count))
      text += phrase
    }
    // Folded letters take as many bytes as before, and a list is folded as its phrases are.
    let folded = text.withUTF8 { CaseFold.lowercased($0) }
    folded.withUnsafeBufferPointer { folded in
      assignClasses(folded)
      // A node for each letter at the most, and the root.
      withUnsafeTemporaryAllocation(of: Trie.Node.self, capacity: folded.count + 1) { nodes in
        var trie = Trie(nodes: nodes)
        trie.ends.reserveCapacity(phrases.count)
        var start = 0
        for phrase in phrases {
          let bytes = UnsafeBufferPointer(rebasing: folded[start..<start + phrase.length])
          start += phrase.length
          notePair(bytes)
          noteHalves(bytes)
          trie.insert(bytes, classes)
        }
        flatten(trie)
      }
    }
  }

  private mutating func assignClasses(_ folded: UnsafeBufferPointer<UInt8>) {
    for byte in folded where classes[Int(byte)] == 0 {
      // At most 13 + 242 classes: white space has four bytes, upper-case ASCII none of its own.
      let number = UInt8(truncatingIfNeeded: classCount)
      classCount += 1
      if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
        for space in [0x20, 0x09, 0x0A, 0x0D] { classes[space] = number }
      } else {
        classes[Int(byte)] = number
        if byte >= 0x61, byte <= 0x7A { classes[Int(byte) - 0x20] = number }
      }
    }
  }

  /// Notes with which two bytes a phrase begins, in either case; any second one where it has one byte only.
  private mutating func notePair(_ phrase: UnsafeBufferPointer<UInt8>) {
    guard let first = phrase.first, first < 0x80 else { return }
    var (low, high): (UInt64, UInt64) = (~0, ~0)
    if phrase.count > 1 { (low, high) = phrase[1] < 0x80 ? Self.marks(phrase[1]) : (0, 0) }
    func note(_ one: UInt8) {
      beginPairs[Int(one) << 1] |= low
      beginPairs[Int(one) << 1 | 1] |= high
    }
    note(first)
    if first &- 0x61 < 26 { note(first & 0xDF) }
    if Self.isSpace(first) { for space: UInt8 in [0x20, 0x09, 0x0A, 0x0D] { note(space) } }
  }

  /// Notes the halves of a phrase's first three bytes. Phrases whose first bytes have one low half are of one group.
  private mutating func noteHalves(_ phrase: UnsafeBufferPointer<UInt8>) {
    guard let first = phrase.first else { return }
    let group: UInt8 = 1 << (first & 7)
    // Folding may change both bytes of a letter of two bytes, and no other's but those of ASCII.
    let mayFold = first &- 0xC2 < 0x1E
    for place in 0..<3 {
      func note(low: Range<Int>, high: Range<Int>) {
        for half in low { beginHalves[place * 32 + half] |= group }
        for half in high { beginHalves[place * 32 + 16 + half] |= group }
      }
      func note(_ byte: UInt8) {
        let (low, high) = (Int(byte & 15), Int(byte >> 4))
        note(low: low..<low + 1, high: high..<high + 1)
      }
      guard place < phrase.count, place == 0 || !mayFold else {
        note(low: 0..<16, high: 0..<16)
        continue
      }
      let byte = phrase[place]
      if Self.isSpace(byte) {
        for space: UInt8 in [0x20, 0x09, 0x0A, 0x0D] { note(space) }
      } else if byte >= 0x80, first < 0xE0 {
        note(low: 0..<16, high: 8..<16)
      } else {
        note(byte)
        if byte &- 0x61 < 26 { note(byte & 0xDF) }
      }
    }
  }

  /// A bit for each byte of ASCII that a phrase's byte stands for, in two words.
  private static func marks(_ byte: UInt8) -> (low: UInt64, high: UInt64) {
    if isSpace(byte) { return (1 << 0x20 | 1 << 0x09 | 1 << 0x0A | 1 << 0x0D, 0) }
    let bit: UInt64 = 1 << UInt64(byte & 63)
    return byte < 64 ? (bit, 0) : (0, byte &- 0x61 < 26 ? bit | bit >> 32 : bit)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

  private struct Trie {
    struct Node {
      var key: UInt8 = 0
      /// The first of its children, and the next child of its parent; 0 for none.
      var child: Int32 = 0
      var sibling: Int32 = 0
    }

    /// Room for all nodes, of which the first `count` are made.
    let nodes: UnsafeMutableBufferPointer<Node>
    var count = 1
    /// For each phrase the node at whose end it stands: the root for an empty one.
    var ends: [Int32] = []

    init(nodes: UnsafeMutableBufferPointer<Node>) {
      self.nodes = nodes
      nodes.initializeElement(at: 0, to: Node())
    }

    mutating func insert(_ bytes: UnsafeBufferPointer<UInt8>, _ classes: [UInt8]) {
      var node = 0
      for byte in bytes {
        let key = classes[Int(byte)]
        var child = Int(nodes[node].child)
        while child > 0, nodes[child].key != key { child = Int(nodes[child].sibling) }
        if child == 0 {
          child = count
          precondition(child < nodes.count)
          nodes.initializeElement(at: child, to: Node(key: key, sibling: nodes[node].child))
          nodes[node].child = Int32(truncatingIfNeeded: child)
          count += 1
        }
        node = child
      }
      ends.append(Int32(truncatingIfNeeded: node))
    }

    /// Calls `body` with each child of a node.
    @inline(__always)
    func forEachChild(of node: Int, _ body: (UInt8, Int) -> Void) {
      var child = Int(nodes[node].child)
      while child > 0 {
        body(nodes[child].key, child)
        child = Int(nodes[child].sibling)
      }
    }
  }

  private mutating func flatten(_ trie: Trie) {
    // Breadth-first order, and the new number of each node.
    var order = [0]
    order.reserveCapacity(trie.count)
    var number = [Int32](repeating: 0, count: trie.count)
    var shallow = 1
    var (depth, levelEnd) = (0, 1)
    var at = 0
    while at < order.count {
      if at == levelEnd {
        (depth, levelEnd) = (depth + 1, order.count)
        if depth <= Self.denseDepth { shallow = levelEnd }
      }
      trie.forEachChild(of: order[at]) { _, child in
        number[child] = Int32(truncatingIfNeeded: order.count)
        order.append(child)
      }
      at += 1
    }
    denseCount = min(shallow, max(1, Self.denseEntries / classCount))
    listOutputs(trie, number)
    // Local while they grow, so that none is asked with each entry whether it is shared.
    var states = Array(repeating: (edges: Int32(0), failure: Int32(0)), count: order.count + 1)
    var edges: [(key: UInt8, target: Int32)] = []
    edges.reserveCapacity(order.count)
    var outputLink = [Int](repeating: -1, count: order.count)
    var rows = [Int32](repeating: 0, count: denseCount * classCount)
    for (state, node) in order.enumerated() {
      states[state].edges = Int32(truncatingIfNeeded: edges.count)
      let fallback = states[state].failure
      if state > 0, state < denseCount {
        rows.withUnsafeMutableBufferPointer { [classCount] rows in
          guard let base = rows.baseAddress else { return }
          (base + state * classCount).update(from: base + Int(fallback) * classCount, count: classCount)
        }
      }
      trie.forEachChild(of: node) { key, child in
        let target = Int(number[child])
        var failure = 0
        if state > 0 {
          failure = Int(Self.step(fallback, key, rows, states, edges, denseCount, classCount) & Self.stateMask)
          states[target].failure = Int32(truncatingIfNeeded: failure)
        }
        // Where a state falls back to is nearer to the root: it is known what ends there.
        outputLink[target] = outputStart[failure] < outputStart[failure + 1] ? failure : outputLink[failure]
        let ends = outputLink[target] >= 0 || outputStart[target] < outputStart[target + 1]
        let marked = number[child] | (ends ? Self.outputMark : 0)
        if state < denseCount {
          rows[state * classCount + Int(key)] = marked
        } else {
          edges.append((key, marked))
        }
      }
    }
    states[order.count].edges = Int32(truncatingIfNeeded: edges.count)
    (self.states, self.edges, self.outputLink, self.rows) = (states, edges, outputLink, rows)
    // What the lead of two bytes becomes when it is folded, its trail decides.
    for byte in begins.indices { begins[byte] = rows[Int(classes[byte])] != 0 || (0xC2..<0xE0).contains(byte) ? 1 : 0 }
  }

  /// Writes down which phrases end at which state, those of one state in the list's order.
  private mutating func listOutputs(_ trie: Trie, _ number: [Int32]) {
    outputStart = [Int32](repeating: 0, count: number.count + 1)
    for node in trie.ends where node > 0 { outputStart[Int(number[Int(node)]) + 1] += 1 }
    for state in 1...number.count { outputStart[state] += outputStart[state - 1] }
    outputPhrase = [Int32](repeating: 0, count: Int(outputStart[number.count]))
    var next = outputStart
    for (phrase, node) in trie.ends.enumerated() where node > 0 {
      let state = Int(number[Int(node)])
      outputPhrase[Int(next[state])] = Int32(truncatingIfNeeded: phrase)
      next[state] += 1
    }
  }

  func outputs(of state: Int) -> LazyMapSequence<ArraySlice<Int32>, Int> {
    outputPhrase[Int(outputStart[state])..<Int(outputStart[state + 1])].lazy.map { Int($0) }
  }

  /// One transition of a state by a class, for states without a full row.
  private func step(_ state: Int32, _ key: UInt8) -> Int32 { Self.step(state, key, rows, states, edges, denseCount, classCount) }

  /// The same while the tables are made.
  @inline(__always)
  private static func step(
    _ state: Int32, _ key: UInt8, _ rows: [Int32], _ states: [(edges: Int32, failure: Int32)],
    _ edges: [(key: UInt8, target: Int32)], _ denseCount: Int, _ classCount: Int
  ) -> Int32 {
    var state = Int(state)
    while state >= denseCount {
      for edge in Int(states[state].edges)..<Int(states[state + 1].edges) where edges[edge].key == key { return edges[edge].target }
      state = Int(states[state].failure)
    }
    return rows[state * classCount + Int(key)]
  }

  /// Runs over the text; calls `body` with the end and the state wherever some phrase ends, until it returns false.
  @inline(__always)
  func scan(_ text: UnsafeBufferPointer<UInt8>, _ body: (Int, Int) -> Bool) {
    guard rows.count > classCount else { return }
    rows.withUnsafeBufferPointer { rows in
      classes.withUnsafeBufferPointer { classes in
        pairs.withUnsafeBufferPointer { pairs in
          begins.withUnsafeBufferPointer { begins in
            beginPairs.withUnsafeBufferPointer { beginPairs in
              beginHalves.withUnsafeBufferPointer { halves in
                guard let base = text.baseAddress else { return }
                let beginnings = winnow_beginnings(
                  firsts: begins.baseAddress, pairs: beginPairs.baseAddress, halves: halves.baseAddress)
                scan(text, base, rows, classes, pairs, beginnings, body)
              }
            }
          }
        }
      }
    }
  }

  @inline(__always)
  private func scan(
    _ text: UnsafeBufferPointer<UInt8>, _ base: UnsafePointer<UInt8>, _ rows: UnsafeBufferPointer<Int32>,
    _ classes: UnsafeBufferPointer<UInt8>, _ pairs: UnsafeBufferPointer<UInt16>, _ beginnings: winnow_beginnings,
    _ body: (Int, Int) -> Bool
  ) {
    let dense = Int32(truncatingIfNeeded: denseCount)
    var state: Int32 = 0
    var at = 0
    while at < text.count {
      if state == 0 {
        at = Int(winnow_next_beginning(base, Int64(at), Int64(text.count), beginnings, hasShuffle))
        guard at < text.count else { return }
      }
      var byte = text[at]
      // A letter of two bytes: fold the pair, take its lead here and let the trail follow below.
      if byte &- 0xC2 < 0x1E, at &+ 1 < text.count, text[at &+ 1] & 0xC0 == 0x80 {
        let value = pairs[Int(byte & 0x1F) << 6 &+ Int(text[at &+ 1] & 0x3F) &- 0x80]
        let lead = classes[Int(0xC0 | UInt8(truncatingIfNeeded: value >> 6))]
        state = (state < dense ? rows[Int(state) &* classCount &+ Int(lead)] : step(state, lead)) & Self.stateMask
        byte = 0x80 | UInt8(truncatingIfNeeded: value & 0x3F)
        at &+= 1
      }
      at &+= 1
      let key = classes[Int(byte)]
      let next = state < dense ? rows[Int(state) &* classCount &+ Int(key)] : step(state, key)
      state = next & Self.stateMask
      if next != state, !body(at, Int(state)) { return }
    }
  }
}
