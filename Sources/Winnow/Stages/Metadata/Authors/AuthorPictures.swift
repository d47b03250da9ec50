import WinnowBase

// Lines that name the writer and, behind a label, the photographer.
extension AuthorText {
  /// The bytes of a line that names a writer and a photographer.
  static let longestPair = 160

  /// The text before the label of who made the pictures, in Japanese and Korean: `山田太郎、写真・鈴木花子`, `김철수 사진 이영희`.
  static func withoutPictures(_ text: String) -> String {
    guard let first = text.utf8.first, first >= 0xE3, text.utf8.count <= longestPair else { return text }
    for label in easternPictures {
      guard let at = text.firstBytes(of: label), at.lowerBound > text.startIndex, at.upperBound < text.endIndex else { continue }
      let isApart = "、，, 　・·ㆍ/／|｜".contains(text[text.index(before: at.lowerBound)])
      let isLabel = "＝=：:・·ㆍ／/".contains(text[at.upperBound]) || text[at.upperBound] == " " && label == "사진"
      if isApart, isLabel { return trimmed(String(text[..<at.lowerBound])) }
    }
    return text
  }

  private static let easternPictures = ["写真", "撮影", "사진", "영상"]
}
