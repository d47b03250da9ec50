extension Lexicon {
  /// Punjabi, in Gurmukhi.
  static let punjabi: StaticString = #"""
    [share-bar]
    = ਸਾਂਝਾ ਕਰੋ
    = ਸ਼ੇਅਰ ਕਰੋ
    + ਫੇਸਬੁੱਕ
    [follow-us]
    =/edge ਫਾਲੋ ਕਰੋ
    [read-more]
    = ਹੋਰ ਪੜ੍ਹੋ
    = ਅੱਗੇ ਪੜ੍ਹੋ
    = ਪੂਰੀ ਖ਼ਬਰ ਪੜ੍ਹੋ
    [related-list]
    : ਟੈਗ
    :/alone ਇਹ ਵੀ ਪੜ੍ਹੋ
    :/alone ਸੰਬੰਧਿਤ ਖ਼ਬਰਾਂ
    : ਤਾਜ਼ਾ ਖ਼ਬਰਾਂ
    ^/200 ਇਹ ਵੀ ਪੜ੍ਹੋ:
    [advertisement]
    =/edge ਇਸ਼ਤਿਹਾਰ
    [comments-plug]
    =/edge ਟਿੱਪਣੀਆਂ
    [copyright-line]
    ^/edge/30 ਸਾਰੇ ਹੱਕ ਰਾਖਵੇਂ
    [navigation-leftover]
    =/edge ਮੁੱਖ ਪੰਨਾ
    """#
}
