extension Lexicon {
  /// Malayalam.
  static let malayalam: StaticString = #"""
    [share-bar]
    = ഷെയർ ചെയ്യുക
    =/edge പങ്കിടുക
    = ലിങ്ക് പകർത്തുക
    + ഫേസ്ബുക്ക്
    + വാട്സാപ്പ്
    [follow-us]
    =/edge പിന്തുടരുക
    [read-more]
    = കൂടുതൽ വായിക്കുക
    = തുടർന്ന് വായിക്കുക
    [related-list]
    : ടാഗുകൾ
    :/alone ഇതും വായിക്കുക
    :/alone ബന്ധപ്പെട്ട വാർത്തകൾ
    : പുതിയ വാർത്തകൾ
    : ഏറ്റവും പുതിയ വാർത്തകൾ
    ^/200 ഇതും വായിക്കുക:
    ^/200 ഇതുംവായിക്കുക:
    [advertisement]
    =/edge പരസ്യം
    [comments-plug]
    =/edge അഭിപ്രായങ്ങൾ
    =/edge കമന്റുകൾ
    [copyright-line]
    ^/edge/40 എല്ലാ അവകാശങ്ങളും സംവരണം
    [navigation-leftover]
    =/edge ഹോം
    """#
}
