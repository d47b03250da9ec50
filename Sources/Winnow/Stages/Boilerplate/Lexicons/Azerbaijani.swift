extension Lexicon {
  /// Azerbaijani.
  static let azerbaijani: StaticString = #"""
    [share-bar]
    = paylaş
    = paylaşın
    = bölüş
    = linki kopyala
    = keçidi kopyala
    + çap et
    + yadda saxla
    [follow-us]
    = bizi izləyin
    ^ bizi izləyin
    [read-more]
    = ardını oxu
    = ətraflı
    = daha çox
    = davamını oxu
    = hamısına bax
    = daha ətraflı
    ^ ətraflı oxu
    [related-list]
    : teqlər
    : açar sözlər
    : mövzular
    :/alone həmçinin oxuyun
    :/alone həmçinin oxu
    :/alone oxşar xəbərlər
    :/alone əlaqəli xəbərlər
    :/alone son xəbərlər
    :/alone ən çox oxunanlar
    :/alone digər xəbərlər
    :/alone bunları da oxuyun
    ^/200 həmçinin oxuyun
    ^/200 bunu da oxuyun
    [cookie-notice]
    = qəbul edirəm
    = məxfilik siyasəti
    = istifadə şərtləri
    [advertisement]
    = reklam
    [comments-plug]
    = şərhlər
    = şərh yaz
    = şərh yazın
    = rəylər
    = rəy yaz
    = şərh yoxdur
    [copyright-line]
    ~/300 bütün hüquqlar qorunur
    ~/300 müəllif hüquqları qorunur
    ~/400 istinad mütləqdir
    ~/400 istinad zəruridir
    = haqqımızda
    = əlaqə
    = bizimlə əlaqə
    [navigation-leftover]
    = ana səhifə
    = axtar
    = axtarış
    """#
}
