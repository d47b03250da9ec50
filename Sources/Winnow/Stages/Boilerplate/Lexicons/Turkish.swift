extension Lexicon {
  /// Turkish.
  static let turkish: StaticString = #"""
    [share-bar]
    = paylaş
    = haberi paylaş
    = bu haberi paylaş
    = paylaşın
    = facebook'ta paylaş
    = twitter'da paylaş
    = whatsapp'ta paylaş
    = linki kopyala
    = bağlantıyı kopyala
    = bağlantı kopyalandı
    = beğen
    = gönder
    = tweetle
    + yazdır
    + kaydet
    + yorum
    + yorumlar
    ^ bu haberi paylaş
    ^ paylaşmak için
    [print-mail]
    = sayfayı yazdır
    = haberi yazdır
    = yazdır
    = yazı boyutu
    = haberi dinle
    = okudum
    [newsletter]
    = bülten
    = bültene abone ol
    = abone ol
    = e-posta adresiniz
    = kayıt ol
    ^ bültenimize
    ^ e-bültenimize
    ^/edge abone ol
    ^ haber bültenimize
    ~ bültenimize abone
    ~ bültenine abone
    [follow-us]
    ^/edge/80 bizi facebook ve twitter
    ^/edge/80 bizi sosyal medyada takip edin
    ~/160 whatsapp kanalımızı takip edin
    ~/160 whatsapp kanalımızdan takip edin
    ~/160 whatsapp kanalımıza abone olun
    ^/edge bizi instagram'da takip
    ^/edge bizi twitter'da takip
    ^/edge bizi facebook'ta takip
    ^/edge bizi x'te takip
    ~/edge whatsapp kanalımızdan takip
    ~/edge telegram kanalımızdan takip
    = takip et
    = bizi takip edin
    = takip edin
    = google news'te takip et
    = abone ol google news
    ^ bizi takip
    ~ google news'te takip
    ~ sosyal medyada takip edin
    ~ kanalımıza abone
    ~ bizi takip edin
    ~ bizi takip et
    ^ whatsapp kanalımızı
    ^ whatsapp kanalımıza
    ^ telegram kanalımıza
    ^ haber kanalımıza
    ^/edge/160 bizi google news'ten takip edin
    ^/edge/160 bizi google haberler'den takip edin
    ~/160 google news'ten takip edin
    [read-more]
    = devamını oku
    = devamı
    = daha fazla
    = daha fazlası
    = daha fazla göster
    = haberin devamı
    = tümünü gör
    = tümü
    = devam et
    = haberin tamamı
    = haberin devamı için tıklayınız
    ^ devamını oku
    ^ haberin devamı
    ^ haberin detayları için
    ^/edge tıklayınız
    [related-list]
    ^/edge/80 etiketler:
    ^/edge/link/80 anahtar kelimeler:
    :/alone son yorumlar
    :/alone son yazılar
    :/alone eski girdiler
    :/alone i̇lişkili girdiler
    :/alone yakında incelediğiniz ürünler
    :/alone önerilen ürünler
    :/alone bu haber de ilginizi çekebilir
    :/alone bu haber ilginizi çekebilir
    :/alone bu da ilginizi çekebilir
    : etiketler
    : etiket
    : ilgili
    : konular
    : video
    : kategoriler
    : önceki
    : sonraki
    : galeri
    :/alone ilgili haberler
    :/alone ilgili haber
    :/alone benzer haberler
    :/alone ilginizi çekebilir
    :/alone bunlar da ilginizi çekebilir
    :/alone bunlar ilginizi çekebilir
    :/alone ayrıca okuyun
    :/alone bunu da oku
    :/alone şunu da okuyun
    :/alone son dakika haberleri
    :/alone son haberler
    :/alone en çok okunanlar
    :/alone çok okunanlar
    :/alone en son haberler
    :/alone popüler haberler
    :/alone önerilen haberler
    :/alone sizin için önerilenler
    :/alone sizin için seçtiklerimiz
    :/alone diğer haberler
    :/alone önceki haber
    :/alone sonraki haber
    :/alone editörün seçtikleri
    :/alone günün öne çıkanları
    ^/200 ilgili haber
    ^/200 ayrıca okuyun
    ^/200 bunu da oku
    :/alone ilginizi çekebilecek haberler
    ^/200 ayrıca bkz
    ^/200 ilgili haber:
    [cookie-notice]
    ~/edge/400 çerezler kullanıyoruz
    = kabul et
    = tümünü kabul et
    = reddet
    = gizlilik politikası
    = çerez politikası
    = kullanım koşulları
    = çerez ayarları
    = kvkk
    ^/400 çerez kullanıyoruz
    ^/400 bu sitede çerez
    ^/400 sitemizde çerez
    ^/edge/400 size daha iyi hizmet
    ^/edge/400 bu web sitesi
    [advertisement]
    = reklam
    = reklamlar
    = sponsorlu
    = reklamı kapat
    = reklamı geç
    = haberin devamı reklamdan sonra
    [subscription]
    ^ abonelik için lütfen
    ~ abonelere sunulan haberler, özetlenerek
    = giriş yap
    = üye ol
    = üyelik
    = oturum aç
    = şifremi unuttum
    [comments-plug]
    =/edge yorum
    =/edge yorum yok
    =/edge henüz yorum yok
    = yorum yazın
    = bir cevap yazın
    ^ e-posta hesabınız yayımlanmayacak
    = şu an için oy verilmemiş
    = yorumlar
    = yorum yap
    = yorum yaz
    = yorum ekle
    = yorum gönder
    = henüz yorum yapılmamış
    = yanıtla
    = bir yanıt yazın
    ^ yorum yapmak için
    ^ yorum yapabilmek için
    ^ e-posta hesabınız
    ^ e-posta adresiniz yayınlanmayacak
    ^ gerekli alanlar
    ~/300 adım, e-posta adresim ve site adresim bu tarayıcıya
    [copyright-line]
    ~/300 tüm hakları saklıdır
    ~/300 her hakkı saklıdır
    ~/300 izinsiz kopyalanamaz
    ~/edge/300 kaynak gösterilmeden
    = iletişim
    = künye
    = hakkımızda
    [app-plug]
    = uygulamayı indir
    ^ uygulamamızı indir
    ~ uygulamasını indirin
    ~ uygulamamızı indirin
    = uygulamayı indirin
    = uygulamamızı indirin
    [media-control]
    ^/figure/28 galeri … fotoğraf
    = fotoğraf galerisine git
    = galeriyi aç
    = tüm fotoğrafları gör
    =/edge foto galeri
    = videoyu izle
    = oynat
    = kapat
    = tam ekran
    = yükleniyor
    = fotoğraf galerisi
    [reading-time]
    =/edge dk okuma süresi
    =/edge dakikalık okuma
    =/edge okunma
    =/edge kez okundu
    =/edge görüntülenme sayısı
    =/edge okunma sayısı
    ^/60 bu haber … kez okundu
    ^/60 bu haber … kez görüntülendi
    ^/60 bu içerik … kez görüntülendi
    ^/60 bu içerik … kez okundu
    ^/60 bu yazı … kez okundu
    = okuma süresi
    = dk okuma
    = dakika okuma
    = görüntülenme
    - dk
    - dakika
    [navigation-leftover]
    = şu dilde de mevcut
    = ana içeriğe geç
    = sonraki yazı
    = önceki yazı
    = içeriğe geç
    = içeriğe atla
    = başa dön
    = yukarı çık
    = ana sayfa
    = anasayfa
    = anasayfaya dön
    = geri
    = menü
    = ara
    = içindekiler
    """#
}
