extension Lexicon {
  /// Burmese.
  static let burmese = #"""
    [share-bar]
    = မျှဝေရန်
    = မျှဝေပါ
    = ရှဲပါ
    + ဖေ့စ်ဘုတ်
    [follow-us]
    ^ ကျွန်ုပ်တို့ကို ဖော်လိုး
    [read-more]
    = ဆက်ဖတ်ရန်
    = ဆက်လက်ဖတ်ရှုရန်
    = ပိုမိုဖတ်ရှုရန်
    [related-list]
    : တက်ဂ်
    :/alone ဆက်စပ်သတင်းများ
    :/alone ဆက်စပ်သတင်း
    :/alone နောက်ဆုံးရသတင်းများ
    :/alone သက်ဆိုင်သော သတင်းများ
    [advertisement]
    = ကြော်ငြာ
    [comments-plug]
    = မှတ်ချက်များ
    = မှတ်ချက်ပေးရန်
    [copyright-line]
    ~/300 မူပိုင်ခွင့်
    [navigation-leftover]
    = ပင်မစာမျက်နှာ
    = ရှာဖွေရန်
    """#
}
