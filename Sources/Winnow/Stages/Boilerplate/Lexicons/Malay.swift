extension Lexicon {
  /// Malay.
  static let malay: StaticString = #"""
    [share-bar]
    = kongsi
    = kongsikan
    = kongsi artikel
    = kongsi berita
    = kongsi di facebook
    = salin pautan
    = pautan disalin
    = suka
    + cetak
    + simpan
    + e-mel
    - di
    - dan
    ^ kongsikan artikel ini
    ^ kongsi artikel ini
    [newsletter]
    = surat berita
    = langgan
    = langgan sekarang
    = alamat e-mel anda
    ^ langgan surat berita
    ^ dapatkan berita terkini terus
    [follow-us]
    = ikuti kami
    = ikut kami
    ^ ikuti kami di
    ^ ikut kami di
    ^ ikuti saluran whatsapp
    ^ ikuti saluran telegram
    ^ sertai saluran telegram
    ^ sertai saluran whatsapp
    ^ ikuti perkembangan terkini di
    ~ saluran whatsapp kami
    ~ saluran telegram kami
    [read-more]
    = baca lagi
    = baca seterusnya
    = baca selanjutnya
    = lagi
    = lihat semua
    = lihat lagi
    = teruskan membaca
    = tunjuk lagi
    = muat lagi
    ^ baca seterusnya
    [related-list]
    : tag
    : topik
    : kata kunci
    : video
    :/alone baca juga
    :/alone baca lagi
    :/alone artikel berkaitan
    :/alone berita berkaitan
    :/alone artikel lain
    :/alone berita lain
    :/alone paling popular
    :/alone berita terkini
    :/alone terkini
    :/alone mungkin anda minat
    :/alone artikel disyorkan
    :/alone berita popular
    :/alone lagi berita
    ^/200 baca juga
    ^/200 baca lagi:
    ^/200 artikel berkaitan:
    [cookie-notice]
    = setuju
    = terima
    = dasar privasi
    = terma dan syarat
    = terma penggunaan
    = dasar kuki
    ^/400 laman web ini menggunakan kuki
    ^/400 kami menggunakan kuki
    [advertisement]
    = iklan
    = kandungan tajaan
    [subscription]
    = log masuk
    = daftar
    = daftar masuk
    = lupa kata laluan
    [comments-plug]
    = komen
    = ulasan
    = tinggalkan komen
    = tiada komen
    = tinggalkan balasan
    = balas
    = batal balasan
    = tulis komen
    ^ alamat e-mel anda tidak akan
    ^ medan diperlukan ditanda
    [copyright-line]
    ~/300 hak cipta terpelihara
    ~/300 hakcipta terpelihara
    = hubungi kami
    = tentang kami
    = mengenai kami
    [app-plug]
    ^ muat turun aplikasi
    [media-control]
    = tutup
    = skrin penuh
    = tonton video
    [reading-time]
    =/edge tontonan
    =/edge bacaan
    =/edge dibaca
    = masa membaca
    = minit membaca
    = minit bacaan
    - minit
    [navigation-leftover]
    = langkau ke kandungan
    = kembali ke atas
    = laman utama
    = utama
    = cari
    = artikel sebelum
    = artikel seterusnya
    """#
}
