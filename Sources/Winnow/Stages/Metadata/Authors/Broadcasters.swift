import WinnowBase

// The broadcasters whose letters stand behind a reporter's name.
extension AuthorText {
  /// Whether a text is a broadcaster's name, or one of its studios, programmes and sites: `ARD Kairo`, `ARD-Hauptstadtstudio`, `BR24`, `ORF.at`.
  static func isBroadcaster(_ text: String) -> Bool {
    guard let first = text.utf8.first, first &- 0x41 < 26 else { return false }
    let letters = text.utf8.prefix { $0 &- 0x41 < 26 }.count
    guard letters >= 2, letters <= 5 else { return false }
    let (head, rest) = (text.prefix(letters), text.dropFirst(letters))
    guard broadcasters.contains(String(head)) else { return false }
    // Of the short ones only with what makes them a name: `DR` stands for a doctor, too.
    return rest.first.map { $0 == " " || $0 == "-" || $0 == "." || $0.isNumber || letters > 2 && $0.isLowercase } ?? (letters > 2)
  }

  private static let broadcasters: Set<String> = [
    "ARD", "BR", "HR", "MDR", "NDR", "RBB", "SWR", "SR", "WDR", "ZDF", "DLF", "RTL", "ORF", "SRF", "RTS", "RSI", "RTR", "NRK", "DR",
    "SVT",
    "YLE", "LRT", "LSM", "ERR", "VRT", "RTBF", "NOS", "NPO", "BBC", "CNN", "NPR", "PBS", "CBC", "ABC", "CBS", "NBC", "RAI", "RTVE",
    "RTP",
    "TVP", "ERT", "NHK", "KBS", "MBC", "SBS", "RNZ", "RTHK",
  ]
}
