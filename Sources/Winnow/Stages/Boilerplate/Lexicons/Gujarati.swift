extension Lexicon {
  /// Gujarati.
  static let gujarati = #"""
    [share-bar]
    = શેર કરો
    = શેર
    + ફેસબુક
    + વોટ્સએપ
    [follow-us]
    = ફોલો કરો
    [read-more]
    = વધુ વાંચો
    = આગળ વાંચો
    = વધુ જુઓ
    [related-list]
    : ટૅગ્સ
    :/alone આ પણ વાંચો
    :/alone સંબંધિત સમાચાર
    :/alone તાજા સમાચાર
    ^/200 આ પણ વાંચો
    [advertisement]
    = જાહેરાત
    [comments-plug]
    = ટિપ્પણીઓ
    = પ્રતિક્રિયા
    [copyright-line]
    ~/300 સર્વ હક્ક
    [navigation-leftover]
    = હોમ
    """#
}
