extension Lexicon {
  /// What every language uses: the names of networks, signs, fillers, and phrases that travel untranslated.
  static let common: StaticString = #"""
    [share-bar]
    + facebook
    + facebook messenger
    + fb
    + twitter
    + x
    + twitter/x
    + linkedin
    + whatsapp
    + telegram
    + pinterest
    + pin
    + pin it
    + reddit
    + tumblr
    + instagram
    + youtube
    + tiktok
    + threads
    + bluesky
    + mastodon
    + messenger
    + viber
    + line
    + kakaotalk
    + kakao
    + naver
    + vk
    + vkontakte
    + ok
    + odnoklassniki
    + weibo
    + wechat
    + qq
    + qzone
    + hatena
    + pocket
    + xing
    + snapchat
    + skype
    + sms
    + e-mail
    + email
    + mail
    + google+
    + google plus
    + stumbleupon
    + digg
    + mix
    + flipboard
    + truth social
    + gab
    + parler
    + mewe
    + gettr
    + copy link
    + link
    + rss
    + google news
    + delicious
    + blogger
    + buffer
    + hacker news
    + livejournal
    + wykop
    + nextdoor
    + evernote
    + yummly
    + discord
    + twitch
    + signal
    + flattr
    = flattr this
    [copyright-line]
    ^/edge/120 ©
    ^/edge/120 © copyright
    ^/edge/120 copyright ©
    ~ all rights reserved
    ~ alle rechte vorbehalten
    [aggregator-footer]
    [markup-leftover]
    =/edge nbsp
    =/edge undefined
    =/edge null
    """#
}
