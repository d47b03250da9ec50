extension Lexicon {
  /// Khmer.
  static let khmer = #"""
    [share-bar]
    = ចែករំលែក
    = ចែករំលែកអត្ថបទនេះ
    [follow-us]
    = តាមដាន
    [read-more]
    = អានបន្ត
    = អានបន្ថែម
    = មើលបន្ថែម
    [related-list]
    :/alone អត្ថបទទាក់ទង
    :/alone អត្ថបទពាក់ព័ន្ធ
    :/alone ព័ត៌មានទាក់ទង
    :/alone ព័ត៌មានថ្មីៗ
    :/alone អត្ថបទពេញនិយម
    [advertisement]
    = ពាណិជ្ជកម្ម
    = ផ្សាយពាណិជ្ជកម្ម
    [comments-plug]
    = មតិ
    = បញ្ចេញមតិ
    [copyright-line]
    ~/300 រក្សាសិទ្ធិ
    [navigation-leftover]
    = ទំព័រដើម
    = ស្វែងរក
    """#
}
