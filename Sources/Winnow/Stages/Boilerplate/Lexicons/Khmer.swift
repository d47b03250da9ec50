extension Lexicon {
  /// Khmer.
  static let khmer: StaticString = #"""
    [share-bar]
    = ចែករំលែក
    = ចែករំលែកអត្ថបទនេះ
    [follow-us]
    =/edge តាមដាន
    [read-more]
    = អានបន្ត
    = អានបន្ថែម
    = មើលបន្ថែម
    [related-list]
    :/alone អត្ថបទទាក់ទង
    :/alone អត្ថបទពាក់ព័ន្ធ
    :/alone ព័ត៌មានទាក់ទង
    : ព័ត៌មានថ្មីៗ
    :/alone អត្ថបទពេញនិយម
    [advertisement]
    =/edge ពាណិជ្ជកម្ម
    =/edge ផ្សាយពាណិជ្ជកម្ម
    [comments-plug]
    = បញ្ចេញមតិ
    [copyright-line]
    ^/edge/40 រក្សាសិទ្ធិគ្រប់យ៉ាង
    [navigation-leftover]
    = ទំព័រដើម
    =/edge ស្វែងរក
    """#
}
