extension Lexicon {
  /// Nepali.
  static let nepali: StaticString = #"""
    [share-bar]
    = सेयर गर्नुहोस्
    =/edge सेयर
    = शेयर गर्नुहोस्
    = लिंक कपी गर्नुहोस्
    + फेसबुक
    + ट्विटर
    [follow-us]
    ^/edge/120 हामीलाई पछ्याउनुहोस्
    = हामीलाई फलो गर्नुहोस्
    [read-more]
    = थप पढ्नुहोस्
    = पूरा पढ्नुहोस्
    = बाँकी पढ्नुहोस्
    = थप हेर्नुहोस्
    [related-list]
    : ट्याग
    :/alone यो पनि पढ्नुहोस्
    :/alone सम्बन्धित समाचार
    :/alone सम्बन्धित खबर
    : ताजा समाचार
    ^/200 यो पनि पढ्नुहोस्:
    [advertisement]
    =/edge विज्ञापन
    [comments-plug]
    =/edge प्रतिक्रिया
    = प्रतिक्रिया दिनुहोस्
    = तपाईंको प्रतिक्रिया
    [copyright-line]
    ^/edge/40 सर्वाधिकार सुरक्षित
    [navigation-leftover]
    = गृहपृष्ठ
    =/edge खोज्नुहोस्
    """#
}
