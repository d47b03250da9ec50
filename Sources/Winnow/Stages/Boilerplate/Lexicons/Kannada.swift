extension Lexicon {
  /// Kannada.
  static let kannada: StaticString = #"""
    [share-bar]
    = ಹಂಚಿಕೊಳ್ಳಿ
    = ಶೇರ್ ಮಾಡಿ
    + ಫೇಸ್‌ಬುಕ್
    + ವಾಟ್ಸಾಪ್
    [follow-us]
    = ಫಾಲೋ ಮಾಡಿ
    [read-more]
    = ಹೆಚ್ಚು ಓದಿ
    =/edge ಮುಂದೆ ಓದಿ
    = ಇನ್ನಷ್ಟು ಓದಿ
    [related-list]
    : ಟ್ಯಾಗ್
    :/alone ಇದನ್ನೂ ಓದಿ
    :/alone ಸಂಬಂಧಿತ ಸುದ್ದಿ
    :/alone ಸಂಬಂಧಿತ ಸುದ್ದಿಗಳು
    : ಇತ್ತೀಚಿನ ಸುದ್ದಿ
    ^/200 ಇದನ್ನೂ ಓದಿ:
    ^/200 ಇದನ್ನು ಓದಿ:
    [advertisement]
    =/edge ಜಾಹೀರಾತು
    [comments-plug]
    =/edge ಪ್ರತಿಕ್ರಿಯೆಗಳು
    =/edge ಕಾಮೆಂಟ್
    [copyright-line]
    ^/edge/40 ಎಲ್ಲ ಹಕ್ಕುಗಳನ್ನು ಕಾಯ್ದಿರಿಸಲಾಗಿದೆ
    [navigation-leftover]
    =/edge ಮುಖಪುಟ
    """#
}
