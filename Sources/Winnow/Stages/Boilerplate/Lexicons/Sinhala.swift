extension Lexicon {
  /// Sinhala.
  static let sinhala: StaticString = #"""
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
    : නවතම පුවත්
    : උණුසුම් පුවත්
    [advertisement]
    =/edge දැන්වීම්
    [comments-plug]
    = අදහස් දක්වන්න
    [copyright-line]
    ^/edge/40 සියලුම හිමිකම් ඇවිරිණි
    ^/edge/40 සියලු හිමිකම් ඇවිරිණි
    [navigation-leftover]
    = මුල් පිටුව
    """#
}
