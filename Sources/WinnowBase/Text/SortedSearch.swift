extension RandomAccessCollection where Index == Int {
  /// The place of the first element for which `isAfter` holds, by halving; the end where it holds for none. It must hold for all behind it.
  @inlinable public func firstSorted(where isAfter: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if isAfter(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
