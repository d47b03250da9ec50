extension Lexicon {
  /// Kannada.
  static let kannada = #"""
    [share-bar]
    = ಹಂಚಿಕೊಳ್ಳಿ
    = ಶೇರ್ ಮಾಡಿ
    + ಫೇಸ್‌ಬುಕ್
    + ವಾಟ್ಸಾಪ್
    [follow-us]
    = ಫಾಲೋ ಮಾಡಿ
    [read-more]
    = ಹೆಚ್ಚು ಓದಿ
    = ಮುಂದೆ ಓದಿ
    = ಇನ್ನಷ್ಟು ಓದಿ
    [related-list]
    : ಟ್ಯಾಗ್
    :/alone ಇದನ್ನೂ ಓದಿ
    :/alone ಸಂಬಂಧಿತ ಸುದ್ದಿ
    :/alone ಸಂಬಂಧಿತ ಸುದ್ದಿಗಳು
    :/alone ಇತ್ತೀಚಿನ ಸುದ್ದಿ
    ^/200 ಇದನ್ನೂ ಓದಿ
    ^/200 ಇದನ್ನು ಓದಿ
    [advertisement]
    = ಜಾಹೀರಾತು
    [comments-plug]
    = ಪ್ರತಿಕ್ರಿಯೆಗಳು
    = ಕಾಮೆಂಟ್
    [copyright-line]
    ~/300 ಎಲ್ಲ ಹಕ್ಕುಗಳನ್ನು
    [navigation-leftover]
    = ಮುಖಪುಟ
    """#
}
