extension Lexicon {
  /// Gujarati.
  static let gujarati: StaticString = #"""
    [share-bar]
    = શેર કરો
    =/edge શેર
    + ફેસબુક
    + વોટ્સએપ
    [follow-us]
    =/edge ફોલો કરો
    [read-more]
    = વધુ વાંચો
    = આગળ વાંચો
    = વધુ જુઓ
    [related-list]
    : ટૅગ્સ
    :/alone આ પણ વાંચો
    :/alone સંબંધિત સમાચાર
    : તાજા સમાચાર
    ^/200 આ પણ વાંચો:
    [advertisement]
    =/edge જાહેરાત
    [comments-plug]
    =/edge ટિપ્પણીઓ
    =/edge પ્રતિક્રિયા
    [copyright-line]
    ^/edge/40 સર્વ હક્ક સ્વાધીન
    ^/edge/40 સર્વ હક્ક અનામત
    ^/edge/40 સર્વ હક્કો અનામત
    [navigation-leftover]
    =/edge હોમ
    """#
}
