// Writes generated posts for timing: `make-posts FOLDER COUNT [SITES]`. The same numbers give the same posts.
import Glibc

/// SplitMix64: small, fast, the same everywhere.
struct Dice: RandomNumberGenerator {
  var state: UInt64 = 20_250_207

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

let words = CommandLine.arguments
guard words.count >= 3, let count = Int(words[2]), count > 0 else {
  print("usage: make-posts FOLDER COUNT [SITES]")
  exit(2)
}
let folder = words[1]
let sites = words.count > 3 ? max(1, Int(words[3]) ?? 20) : 20
var dice = Dice()
let syllables = ["ka", "lo", "mi", "ren", "tu", "vas", "del", "or", "pin", "sha", "bru", "tel", "quo", "ith", "ne", "gar"]
let vocabulary = (0..<4000).map { _ in
  (0..<Int.random(in: 1...4, using: &dice)).map { _ in syllables.randomElement(using: &dice) ?? "na" }.joined()
}

@MainActor func sentence(_ dice: inout Dice) -> String {
  let body = (0..<Int.random(in: 8...24, using: &dice)).map { _ in vocabulary.randomElement(using: &dice) ?? "na" }
  let text = body.joined(separator: " ")
  return text.prefix(1).uppercased() + text.dropFirst() + "."
}

@MainActor func post(_ site: Int, _ dice: inout Dice) -> String {
  var lines: [String] = []
  for _ in 0..<Int.random(in: 5...12, using: &dice) {
    lines.append((0..<Int.random(in: 2...4, using: &dice)).map { _ in sentence(&dice) }.joined(separator: " "))
    if Int.random(in: 0..<5, using: &dice) == 0 {
      let name = vocabulary.randomElement(using: &dice) ?? "na"
      let picture =
        "![](https://site\(site).example/wp-content/uploads/2025/01/\(name)-\(Int.random(in: 100...999, using: &dice)).jpg)"
      lines += Array(repeating: picture, count: Int.random(in: 1...3, using: &dice))
      lines.append(sentence(&dice))
      lines.append("Nadia Brandt/AP")
    }
  }
  lines.append("More of site number \(site) is found in the printed edition of the Gazette.")
  lines.append("This post was originally published on this site be sure to check out more of their content.")
  return lines.joined(separator: "\n") + "\n"
}

mkdir(folder, 0o755)
for site in 0..<sites { mkdir("\(folder)/site\(site)", 0o755) }
for number in 0..<count {
  let site = number % sites
  guard let file = fopen("\(folder)/site\(site)/post\(number).md", "w") else {
    perror("\(folder)/site\(site)/post\(number).md")
    exit(1)
  }
  fputs(post(site, &dice), file)
  fclose(file)
}
