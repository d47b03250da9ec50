extension Lexicon {
  /// Polish.
  static let polish: StaticString = #"""
    [share-bar]
    = podziel się na facebooku
    = podziel się na tweeterze
    ^/edge jeśli spodobał ci się ten … udostępnij
    ^/edge jeżeli spodobał ci się ten … udostępnij
    ^/edge spodobał ci się … udostępnij
    ^/edge podobał ci się … udostępnij
    ^/edge podobała ci się … udostępnij
    = udostępnij
    = podziel się
    = poleć
    = poleć znajomemu
    = udostępnij na facebooku
    = udostępnij na facebook
    = udostępnij na twitterze
    = udostępnij artykuł
    = skopiuj link
    = kopiuj link
    = skopiowano
    = lubię to
    = tweetnij
    = wyślij
    = wyślij znajomemu
    = wyślij e-mailem
    + drukuj
    + zapisz
    + komentarze
    + skomentuj
    - na
    - przez
    - i
    - lub
    ^ kliknij, aby udostępnić
    ^ kliknij by wysłać
    ^ podziel się
    ^ udostępnij ten
    [print-mail]
    = drukuj stronę
    = wydrukuj stronę
    = drukuj
    = wydrukuj
    = wersja do druku
    = posłuchaj artykułu
    = zapisz na później
    = rozmiar tekstu
    [newsletter]
    = zapisz się
    = zapisz się na newsletter
    = zapisz się do newslettera
    = twój adres e-mail
    = twój e-mail
    = podaj adres e-mail
    = subskrybuj
    ^/edge zapisz się
    ^ zapisz się na
    ^ zapisz się do
    ^ zapraszamy do zapisania
    ^/edge subskrybuj
    ^ podaj swój adres
    ^/edge nie przegap
    ^ bądź na bieżąco
    ^ chcesz być na bieżąco
    ^/edge otrzymuj
    ^/300 zapisując się
    ^/edge/300 wyrażam zgodę
    ~ nasz newsletter
    ~ naszego newslettera
    ~ na swoją skrzynkę
    ^/80 cieszymy się, że jesteś z nami
    ~/200 zapisz się na newsletter
    [follow-us]
    = obserwuj
    = obserwuj nas
    = śledź nas
    = polub nas
    = polub nas na facebooku
    ^ obserwuj nas
    ^ śledź nas
    ^ polub nas
    ^ polub nasz
    ^ dołącz do nas
    ^ dołącz do naszej
    ^ znajdziesz nas
    ^/edge jesteśmy na
    ^/edge zapraszamy na nasz
    ~ na naszym facebooku
    ~/edge w google news
    ~/edge naszym kanale
    ~/edge naszego kanału
    ~ naszym profilu
    ^/120 dziękujemy, że przeczytałaś/eś
    ^/120 dziękujemy, że przeczytałaś
    ^/120 dziękujemy, że przeczytałeś
    [read-more]
    = dalsza część materiału pod wideo
    = ciąg dalszy artykułu poniżej
    = dalsza część artykułu pod materiałem wideo
    ^/160 więcej takich informacji znajdziesz
    ^/160 więcej podobnych informacji znajdziesz
    ^/160 więcej informacji znajdziesz na stronie głównej
    = czytaj dalej
    = czytaj więcej
    = więcej
    = dowiedz się więcej
    = zobacz więcej
    = pokaż więcej
    = wczytaj więcej
    = rozwiń
    = zwiń
    = kliknij tutaj
    = przejdź do artykułu
    = czytaj całość
    = cały artykuł
    = pełna wersja strony
    = pełna wersja artykułu
    = pokaż wszystkie
    = zobacz wszystkie
    ^ czytaj dalej
    ^ czytaj więcej
    ^ czytaj całość
    ^/edge więcej na
    ^ więcej informacji na
    ^ kliknij tutaj
    ^/edge kliknij i
    ^ dalsza część artykułu
    ^/edge dalszy ciąg
    ^ reszta artykułu
    ^ pozostało … artykułu
    ^ przeczytaj cały
    [related-list]
    ^/edge/80 tagi:
    ^/edge/link/80 słowa kluczowe:
    :/alone najnowsze komentarze
    :/alone ostatnie posty
    :/alone ostatnio oglądane produkty
    :/alone polecane przedmioty
    : tagi
    : tematy
    : kategorie
    : powiązane
    : powiązane artykuły
    : powiązane tematy
    : zobacz
    : wideo
    : polecane
    : popularne
    : najnowsze
    : poprzedni
    : następny
    : słowa kluczowe
    :/open więcej o
    :/alone czytaj także
    : podobne produkty
    : produkty powiązane
    :/alone czytaj też
    :/alone czytaj również
    :/alone przeczytaj także
    :/alone przeczytaj też
    :/alone przeczytaj również
    :/alone zobacz także
    :/alone zobacz też
    :/alone zobacz również
    :/alone sprawdź także
    :/alone sprawdź też
    :/alone sprawdź również
    :/alone warto przeczytać
    :/alone to może cię zainteresować
    :/alone może cię zainteresować
    :/alone mogą cię zainteresować
    :/alone może ci się spodobać
    :/alone polecamy
    :/alone polecamy również
    :/alone polecane artykuły
    :/alone polecane dla ciebie
    :/alone podobne artykuły
    :/alone podobne wpisy
    :/alone podobne tematy
    :/alone inne artykuły
    :/alone więcej artykułów
    :/alone więcej z kategorii
    :/alone więcej na ten temat
    :/alone więcej na temat
    :/alone najczęściej czytane
    :/alone najpopularniejsze
    :/alone najnowsze artykuły
    :/alone najnowsze wiadomości
    :/alone najnowsze wpisy
    :/alone ostatnie wpisy
    :/alone ostatnio dodane
    :/alone popularne artykuły
    :/alone poprzedni artykuł
    :/alone następny artykuł
    :/alone następny wpis
    :/alone poprzedni wpis
    :/alone materiały powiązane
    :/alone artykuły powiązane
    :/alone artykuły polecane
    :/alone dowiedz się więcej na temat
    ^/200 czytaj także
    ^/200 czytaj też
    ^/200 czytaj również
    ^/200 przeczytaj także
    ^/200 przeczytaj też
    ^/200 przeczytaj również
    ^/200 zobacz także
    ^/200 zobacz też
    ^/200 zobacz również
    ^/200 polecamy:
    :/alone powiązane artykuły
    :/alone powiązane tematy
    :/alone powiązane
    ^/edge/40 opublikowano w:
    ^/edge/60 kategorie:
    [cookie-notice]
    = akceptuję
    = akceptuj
    = zgadzam się
    = zaakceptuj
    = zaakceptuj wszystkie
    = przejdź do serwisu
    = ustawienia cookies
    = ustawienia prywatności
    = polityka prywatności
    = polityka cookies
    = regulamin
    ^/400 ta strona używa
    ^/400 ta strona korzysta
    ^/edge/400 ta witryna
    ^/400 strona korzysta z
    ^/edge/400 nasza strona
    ^/400 używamy plików cookie
    ^/400 używamy cookies
    ^/400 korzystamy z plików
    ^/edge/400 w celu świadczenia usług
    ^/400 serwis korzysta z
    ^/300 aby zobaczyć tę treść, musisz
    ^/300 aby wyświetlić tę treść, musisz
    ^/300 aby obejrzeć tę treść, musisz
    ~/edge/400 plików cookies
    ~/400 korzystamy z cookies
    [advertisement]
    = reklama
    = reklamy
    = artykuł sponsorowany
    = materiał sponsorowany
    = sponsorowane
    = materiał promocyjny
    = ogłoszenie
    = koniec reklamy
    = dalszy ciąg materiału pod wideo
    = dalsza część artykułu pod wideo
    = ciąg dalszy artykułu pod reklamą
    = pomiń reklamę
    ^ reklama:
    = dalszy ciąg materiału pod reklamą
    = artykuł kontynuowany poniżej reklamy
    = dalsza część tekstu pod reklamą
    ~/120 dalsza część tekstu znajduje się pod
    [subscription]
    = zaloguj
    = zaloguj się
    = zarejestruj się
    = załóż konto
    = kup subskrypcję
    = kup dostęp
    = prenumerata
    = masz już konto
    = nie pamiętasz hasła
    = wyloguj
    ^ masz już konto
    ^ masz już subskrypcję
    ^ nie masz konta
    ^ artykuł dostępny tylko dla
    ^ ten artykuł jest dostępny
    ^ treść dostępna tylko
    ^/edge aby przeczytać
    ^ zaloguj się
    ^/edge wykup
    ^/edge uzyskaj dostęp
    ^/160 aby czytać dalej, zaloguj się
    [donation-plug]
    ^/edge podobał ci się wpis? postaw
    ^/edge podobał ci się artykuł? postaw
    ~/edge postaw mi wirtualną kawę
    ~/edge postaw mi kawę
    =/edge podobał ci się wpis
    =/edge podobał ci się artykuł
    = wesprzyj nas
    = wspieraj nas
    = wpłać
    ^/edge wesprzyj
    ^/edge/link wspieraj
    ^/edge wspieraj nas
    ^/edge wspieraj nasz
    ^/edge wspieraj naszą
    ^/edge wspieraj nasze
    ^/edge wspieraj niezależne
    ^/edge wspieraj … dziennikarstwo
    ^/edge wspieraj … redakcję
    ^/edge wspieraj … portal
    ^/edge wspieraj … darowizną
    ^/edge wspieraj … patronite
    ^/edge wspomóż
    ^/edge potrzebujemy twojego
    [comments-plug]
    = opublikuj komentarz
    ^ twój adres email nie zostanie
    = brak ocen
    = napisz recenzję
    = komentarze
    = komentarz
    = komentarzy
    = brak komentarzy
    = dodaj komentarz
    = skomentuj
    = napisz komentarz
    = zostaw komentarz
    = zobacz komentarze
    = pokaż komentarze
    = odpowiedz
    = anuluj pisanie odpowiedzi
    = dołącz do dyskusji
    = do dyskusji
    = oceń artykuł
    ^ dodaj komentarz
    ^ zostaw komentarz
    ^ twój adres e-mail nie zostanie
    ^ wymagane pola
    ^ musisz być zalogowany
    ^ musisz się zalogować
    ^/edge aby komentować
    ^ zaloguj się, aby
    ^/edge co o tym myślisz
    ^/edge co sądzisz
    ~/edge/300 w komentarzach
    ~/edge/300 w komentarzu
    = oceń jakość naszego artykułu
    = twoja opinia jest dla nas ważna
    = komentarze zamknięte
    = możliwość komentowania została wyłączona
    ^/120 średnia ocena … głosów
    ~ zapamiętaj moje dane w tej przeglądarce
    ~/300 przetwarzane są dane twoich komentarzy
    ^/160 powiadom mnie o kolejnych
    =/edge co o tym sądzisz
    =/edge co o tym sądzicie
    [aggregator-footer]
    ~/400 artykuł ukazał się pierwotnie
    ~/400 tekst ukazał się pierwotnie
    ~/400 artykuł został pierwotnie opublikowany
    ~/edge/400 pierwotnie opublikowany
    [feed-footer]
    ^/inside/500 artykuł … pochodzi z serwisu
    ^/500 post … pojawił się poraz pierwszy w
    ^/500 post … pojawił się po raz pierwszy
    ^/500 wpis … pojawił się po raz pierwszy
    ^/inside/300 pełna wersja strony
    ^/300 pełna wersja artykułu
    ^/300 przeczytaj oryginalny artykuł
    ^/edge/60 ostatnia aktualizacja
    ^/edge/60 zaktualizowano:
    =/edge opublikowano w bez kategorii
    [copyright-line]
    ~/300 wszelkie prawa zastrzeżone
    ~/300 wszystkie prawa zastrzeżone
    ~/edge/400 dalsze rozpowszechnianie
    ~/300 kopiowanie zabronione
    = kontakt
    = o nas
    = redakcja
    [contact-plug]
    ^/edge/link/160 masz dla nas temat
    = zgłoś błąd
    = zgłoś błąd w artykule
    ^ zgłoś błąd
    ^ widzisz błąd
    ^/edge masz ciekawy temat
    ^/edge masz temat
    ^ napisz do nas
    ^/edge czy ten artykuł
    ^/edge skontaktuj się z nami
    ^/200 masz newsa, zdjęcie lub filmik
    ^/200 masz newsa, zdjęcie lub film
    ^/edge/link/120 prześlij nam przez
    ^/edge/link/160 chcesz się podzielić swoją historią
    [app-plug]
    = pobierz aplikację
    ^ pobierz aplikację
    ^ pobierz naszą
    ~/edge naszą aplikację
    ~/edge naszej aplikacji
    [media-control]
    ^/figure/32 galeria … zdjęć
    ^/figure/32 galeria … zdjęcia
    ^/figure/30 zobacz … zdjęć
    ^/figure/30 zobacz … zdjęcia
    ^/figure/16 zdjęcie … z
    = zobacz zdjęcia
    = zobacz wszystkie zdjęcia
    = otwórz galerię
    =/edge galeria zdjęć
    ^/30 posłuchaj artykułu
    = odtwórz
    = obejrzyj wideo
    = zobacz wideo
    = zobacz galerię
    = galeria
    = zamknij
    = pełny ekran
    = powiększ
    = ładowanie
    = trwa ładowanie
    ^/200 twoja przeglądarka nie
    ^/200 włącz javascript
    [reading-time]
    =/edge przeczytasz w
    =/edge odsłony
    =/edge wyświetlenia
    = czas czytania
    = min czytania
    = minut czytania
    = przewidywany czas czytania
    = ten tekst przeczytasz w
    = odsłon
    - ok
    - około
    - min
    - minut
    - minuty
    - minutę
    = wyświetleń
    = liczba wyświetleń
    = liczba odsłon
    [navigation-leftover]
    = dodaj do kalendarza
    = również dostępny w językach
    = następny post
    = poprzedni post
    = przejdź do treści
    = przejdź do głównej treści
    = przejdź do menu
    = powrót do góry
    = do góry
    = na górę
    = wróć na górę
    = wróć
    = powrót
    = strona główna
    = wróć na stronę główną
    = szukaj
    = wyszukaj
    = następna strona
    = poprzednia strona
    = spis treści
    = nawigacja wpisu
    """#
}
