import Winnow

// Two addresses a line, apart by a tab: how they are related, or `-`.
while let line = readLine() {
  let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
  guard parts.count == 2 else { continue }
  let relation = PictureKey(String(parts[0])).relation(to: PictureKey(String(parts[1])))
  print(relation.map { "\($0)" } ?? "-", line, separator: "\t")
}
