extension Lexicon {
  /// Malayalam.
  static let malayalam = #"""
    [share-bar]
    = ഷെയർ ചെയ്യുക
    = പങ്കിടുക
    = ലിങ്ക് പകർത്തുക
    + ഫേസ്ബുക്ക്
    + വാട്സാപ്പ്
    [follow-us]
    = പിന്തുടരുക
    [read-more]
    = കൂടുതൽ വായിക്കുക
    = തുടർന്ന് വായിക്കുക
    = കൂടുതൽ
    [related-list]
    : ടാഗുകൾ
    :/alone ഇതും വായിക്കുക
    :/alone ബന്ധപ്പെട്ട വാർത്തകൾ
    :/alone പുതിയ വാർത്തകൾ
    :/alone ഏറ്റവും പുതിയ വാർത്തകൾ
    ^/200 ഇതും വായിക്കുക
    ^/200 ഇതുംവായിക്കുക
    [advertisement]
    = പരസ്യം
    [comments-plug]
    = അഭിപ്രായങ്ങൾ
    = കമന്റുകൾ
    [copyright-line]
    ~/300 എല്ലാ അവകാശങ്ങളും
    [navigation-leftover]
    = ഹോം
    """#
}
