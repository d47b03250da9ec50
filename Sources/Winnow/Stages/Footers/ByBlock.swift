import WinnowBase

/// Values by the numbers of blocks, in their order: for the few blocks of a post that a pass speaks of, which come almost in order.
struct ByBlock<Value> {
  /// Ascending by block, each once.
  private(set) var entries: [(block: Int, value: Value)] = []

  /// Whether a block has a value.
  func holds(_ block: Int) -> Bool {
    let place = place(of: block)
    return place < entries.count && entries[place].block == block
  }

  /// The value of a block; nil takes it away.
  subscript(_ block: Int) -> Value? {
    get {
      let place = place(of: block)
      return place < entries.count && entries[place].block == block ? entries[place].value : nil
    }
    set {
      let place = place(of: block)
      let isThere = place < entries.count && entries[place].block == block
      if let newValue {
        if isThere { entries[place].value = newValue } else { entries.insert((block, newValue), at: place) }
      } else if isThere {
        entries.remove(at: place)
      }
    }
  }

  /// Changes the value of a block; one that is not there yet begins with `first`.
  mutating func update(_ block: Int, first: @autoclosure () -> Value, _ change: (inout Value) -> Void) {
    let place = place(of: block)
    if place == entries.count || entries[place].block != block { entries.insert((block, first()), at: place) }
    change(&entries[place].value)
  }

  /// Keeps the values of which something is true.
  mutating func keep(where isKept: (Value) -> Bool) { entries.removeAll { !isKept($0.value) } }

  private func place(of block: Int) -> Int {
    guard let last = entries.last, last.block >= block else { return entries.count }
    return entries.firstSorted { $0.block >= block }
  }
}
