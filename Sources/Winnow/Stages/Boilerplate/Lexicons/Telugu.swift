extension Lexicon {
  /// Telugu.
  static let telugu: StaticString = #"""
    [share-bar]
    = షేర్ చేయండి
    =/edge షేర్
    = లింక్ కాపీ చేయండి
    + ఫేస్‌బుక్
    + ట్విట్టర్
    + వాట్సాప్
    [follow-us]
    ^/edge/120 మమ్మల్ని ఫాలో అవ్వండి
    = ఫాలో అవ్వండి
    [read-more]
    = మరింత చదవండి
    = ఇంకా చదవండి
    = పూర్తిగా చదవండి
    [related-list]
    : టాగ్లు
    :/alone ఇవి కూడా చదవండి
    :/alone ఇది కూడా చదవండి
    :/alone ఇదీ చదవండి
    :/alone సంబంధిత వార్తలు
    : తాజా వార్తలు
    ^/200 ఇవి కూడా చదవండి:
    ^/200 ఇది కూడా చదవండి:
    ^/200 ఇదీ చదవండి:
    [advertisement]
    =/edge ప్రకటన
    [comments-plug]
    =/edge వ్యాఖ్యలు
    =/edge కామెంట్స్
    [copyright-line]
    ^/edge/40 సర్వ హక్కులు రిజర్వ్
    ^/edge/40 సర్వ హక్కులు సురక్షితం
    [navigation-leftover]
    =/edge హోమ్
    """#
}
