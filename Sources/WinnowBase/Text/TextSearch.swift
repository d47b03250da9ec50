extension StringProtocol {
  /// Where a text first stands in this one, byte for byte; nil where it does not, or is empty. The standard library's search goes by
  /// Characters, which takes a hundred times as long.
  public func firstBytes(of other: String) -> Range<Index>? {
    var other = other
    let found = other.withUTF8 { needle -> Range<Int>? in
      utf8.withContiguousStorageIfAvailable { bytes in
        ByteSearch.first(needle, in: bytes).map { $0..<$0 + needle.count }
      } ?? nil
    }
    return found.map {
      utf8.index(startIndex, offsetBy: $0.lowerBound)..<utf8.index(startIndex, offsetBy: $0.upperBound)
    }
  }
}
