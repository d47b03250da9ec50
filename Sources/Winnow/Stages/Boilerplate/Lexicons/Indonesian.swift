extension Lexicon {
  /// Indonesian and Malay.
  static let indonesian: StaticString = #"""
    [share-bar]
    = bagikan
    = bagikan artikel ini
    = bagikan ini
    = bagikan ke
    = bagikan berita ini
    = share this
    = salin link
    = salin tautan
    = tautan disalin
    = suka
    = kongsi
    + cetak
    + simpan
    + komentar
    - di
    - ke
    - dan
    - ini
    ^ bagikan artikel
    ^ bagikan ke
    ^ klik untuk berbagi
    ^ klik untuk membagikan
    [print-mail]
    = dengarkan artikel ini
    = dengarkan berita
    = cetak halaman ini
    = cetak halaman
    [newsletter]
    = berlangganan
    = langganan
    = alamat email
    ^/edge berlangganan
    ^ daftarkan email
    ^/edge dapatkan update
    ^/edge dapatkan berita
    ~ newsletter kami
    [follow-us]
    ^/200 simak breaking news dan berita pilihan
    = ikuti
    = ikuti kami
    = ikuti kami di
    ^ ikuti kami
    ^/edge ikuti terus
    ^/edge ikuti berita
    ^ ikuti saluran
    ^ cek berita dan artikel
    ^/edge cek berita
    ^/edge simak berita
    ^/edge simak terus
    ^ ayo follow
    ^ yuk, ikuti
    ^ yuk follow
    ^/edge gabung
    ^ follow akun
    ^/edge dapatkan informasi
    ^/edge untuk informasi lainnya
    ~/edge di google news
    ~/edge whatsapp channel
    ~/edge channel whatsapp
    ~ saluran whatsapp
    ~ channel telegram
    ~ grup telegram
    ~ ikuti kami di
    [read-more]
    = baca selengkapnya
    = selengkapnya
    = baca lebih lanjut
    = lihat selengkapnya
    = lihat semua
    = muat lainnya
    = tampilkan lebih banyak
    = klik di sini
    = lanjut baca
    = halaman selanjutnya
    = halaman berikutnya
    = lanjutkan membaca
    = load more
    = scroll untuk melanjutkan membaca
    = lanjutkan membaca di bawah
    ^ baca selengkapnya
    ^ baca berita selengkapnya
    ^ klik di sini
    ^ scroll untuk melanjutkan
    = simak berita selengkapnya di halaman selanjutnya
    [related-list]
    ^/edge/link/80 kata kunci:
    ^/edge/80 topik terkait:
    :/alone tulisan terakhir
    :/alone komentar terakhir
    : tag
    : tags
    : topik
    : terkait
    : kategori
    : video
    : sebelumnya
    : selanjutnya
    : foto
    :/alone baca juga
    :/alone lihat juga
    :/alone simak juga
    :/alone tonton juga
    :/alone baca pula
    :/alone berita terkait
    :/alone artikel terkait
    :/alone berita lainnya
    :/alone artikel lainnya
    :/alone berita terbaru
    :/alone berita terpopuler
    :/alone terpopuler
    :/alone terbaru
    :/alone terkini
    :/alone berita populer
    :/alone rekomendasi
    :/alone rekomendasi untuk anda
    :/alone pilihan editor
    :/alone pilihan untukmu
    :/alone artikel selanjutnya
    :/alone artikel sebelumnya
    :/alone trending
    :/alone baca berita lainnya
    :/alone topik terkait
    :/alone tag terkait
    :/alone berita pilihan
    ^/200 baca juga
    ^/200 lihat juga
    ^/200 simak juga
    ^/200 tonton juga
    ^/200 simak video
    ^/200 lihat video
    ^/200 saksikan video
    [cookie-notice]
    = setuju
    = terima
    = tolak
    = kebijakan privasi
    = syarat dan ketentuan
    = ketentuan layanan
    = pedoman media siber
    ^/400 kami menggunakan cookie
    ^/400 situs ini menggunakan
    [advertisement]
    = iklan
    = advertorial
    = pasang iklan
    = lewati iklan
    = scroll to continue
    = scroll to continue with content
    = lanjutkan membaca setelah iklan
    = gulir ke bawah untuk melanjutkan membaca
    [subscription]
    = masuk
    = daftar
    = login
    = daftar sekarang
    = lupa password
    [comments-plug]
    =/edge tidak ada komentar
    =/edge belum ada komentar
    = memberikan komentar
    ^ alamat surel anda tidak
    = komentar
    = tulis komentar
    = tinggalkan komentar
    = tinggalkan balasan
    = beri komentar
    = lihat komentar
    = balas
    = batalkan balasan
    ^ tinggalkan komentar
    ^ alamat email anda tidak akan
    ^ ruas yang wajib
    ~/300 simpan nama, email, dan situs web saya
    [copyright-line]
    ~/300 hak cipta dilindungi
    ~/300 dilarang mengambil
    ~/300 dilarang memperbanyak
    ~/300 dilarang menyalin
    = tentang kami
    = hubungi kami
    = redaksi
    [contact-plug]
    ^ apakah artikel ini
    ^/edge kirim tulisan
    [app-plug]
    ^ download aplikasi
    ^ unduh aplikasi
    [media-control]
    = lihat semua foto
    = lihat galeri
    ^/figure/16 foto … dari
    ^/60 gambas:video
    ^/60 gambas:audio
    ^/60 gambas:photo
    = putar
    = putar video
    = tutup
    = galeri foto
    = perbesar
    = memuat
    [reading-time]
    - kali
    =/edge baca
    =/edge dibaca
    =/edge dilihat
    =/edge kali dibaca
    =/edge pembaca
    = menit baca
    = menit membaca
    = waktu baca
    = kali dilihat
    = dibaca
    - menit
    [navigation-leftover]
    = juga tersedia dalam
    = lanjutkan ke konten utama
    = tulisan berikutnya
    = tulisan sebelumnya
    = lewati ke konten
    = langsung ke konten
    = loncat ke konten
    = kembali ke atas
    = ke atas
    = kembali
    = beranda
    = cari
    = daftar isi
    """#
}
