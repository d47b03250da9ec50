extension Lexicon {
  /// Burmese.
  static let burmese: StaticString = #"""
    [share-bar]
    = မျှဝေရန်
    =/edge မျှဝေပါ
    = ရှဲပါ
    + ဖေ့စ်ဘုတ်
    [follow-us]
    ^/edge/120 ကျွန်ုပ်တို့ကို ဖော်လိုး
    [read-more]
    = ဆက်ဖတ်ရန်
    = ဆက်လက်ဖတ်ရှုရန်
    = ပိုမိုဖတ်ရှုရန်
    [related-list]
    : တက်ဂ်
    :/alone ဆက်စပ်သတင်းများ
    :/alone ဆက်စပ်သတင်း
    : နောက်ဆုံးရသတင်းများ
    :/alone သက်ဆိုင်သော သတင်းများ
    [advertisement]
    =/edge ကြော်ငြာ
    [comments-plug]
    =/edge မှတ်ချက်များ
    = မှတ်ချက်ပေးရန်
    [copyright-line]
    ^/edge/40 မူပိုင်ခွင့် ©
    ^/edge/40 မူပိုင်ခွင့်©
    [navigation-leftover]
    = ပင်မစာမျက်နှာ
    =/edge ရှာဖွေရန်
    """#
}
