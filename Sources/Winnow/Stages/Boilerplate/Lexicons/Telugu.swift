extension Lexicon {
  /// Telugu.
  static let telugu = #"""
    [share-bar]
    = షేర్ చేయండి
    = షేర్
    = లింక్ కాపీ చేయండి
    + ఫేస్‌బుక్
    + ట్విట్టర్
    + వాట్సాప్
    [follow-us]
    ^ మమ్మల్ని ఫాలో
    = ఫాలో అవ్వండి
    [read-more]
    = మరింత చదవండి
    = ఇంకా చదవండి
    = పూర్తిగా చదవండి
    = మరిన్ని
    [related-list]
    : టాగ్లు
    :/alone ఇవి కూడా చదవండి
    :/alone ఇది కూడా చదవండి
    :/alone ఇదీ చదవండి
    :/alone సంబంధిత వార్తలు
    :/alone తాజా వార్తలు
    ^/200 ఇవి కూడా చదవండి
    ^/200 ఇది కూడా చదవండి
    ^/200 ఇదీ చదవండి
    [advertisement]
    = ప్రకటన
    [comments-plug]
    = వ్యాఖ్యలు
    = కామెంట్స్
    [copyright-line]
    ~/300 సర్వ హక్కులు
    [navigation-leftover]
    = హోమ్
    """#
}
