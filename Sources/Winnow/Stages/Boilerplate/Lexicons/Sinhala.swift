extension Lexicon {
  /// Sinhala.
  static let sinhala = #"""
    [share-bar]
    = බෙදාගන්න
    = බෙදා ගන්න
    [follow-us]
    = අප හා එක්වන්න
    [read-more]
    = තවත් කියවන්න
    = වැඩිදුර කියවන්න
    = තව කියවන්න
    [related-list]
    :/alone මේවාත් කියවන්න
    :/alone අදාළ පුවත්
    :/alone නවතම පුවත්
    :/alone උණුසුම් පුවත්
    [advertisement]
    = දැන්වීම්
    [comments-plug]
    = අදහස්
    = අදහස් දක්වන්න
    [copyright-line]
    ~/300 සියලුම හිමිකම්
    ~/300 සියලු හිමිකම්
    [navigation-leftover]
    = මුල් පිටුව
    """#
}
