/// The known word that a misspelt one most likely means; nil where none is near.
///
/// Near is a Damerau-Levenshtein distance (optimal string alignment: insert, delete, replace, swap neighbours) of at most a third
/// of the longer word, and at least one. Case, `-` and `_` count for nothing. Of equally near words the first one wins.
public func nearest(to word: String, in known: some Sequence<String>) -> String? {
  let wanted = folded(word)
  var best: (word: String, distance: Int)?
  for candidate in known {
    let other = folded(candidate)
    let limit = max(1, max(wanted.count, other.count) / 3)
    guard abs(wanted.count - other.count) <= limit, wanted.count <= 64, other.count <= 64 else { continue }
    let distance = editDistance(wanted, other)
    if distance <= limit, distance < min(wanted.count, other.count), distance < best?.distance ?? Int.max {
      best = (candidate, distance)
    }
  }
  return best?.word
}

private func folded(_ word: String) -> [UInt8] {
  word.utf8.map { byte in
    switch byte {
    case 0x41...0x5A: byte | 0x20
    case 0x5F: 0x2D
    default: byte
    }
  }
}

private func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for row in 0..<left.count {
    var current = [row + 1]
    for column in 0..<right.count {
      let isEqual = left[row] == right[column]
      var cost = min(last[column] + (isEqual ? 0 : 1), last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        cost = min(cost, beforeLast[column - 1] + 1)
      }
      current.append(cost)
    }
    beforeLast = last
    last = current
  }
  return last.last ?? 0
}
