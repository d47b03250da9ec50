import WinnowBase

// Word lists for reading authors; all in lower case.
extension AuthorText {
  private static func words(_ text: String) -> Set<String> { WordList.words(in: text) }
  private static func phrases(_ text: String) -> Set<String> { Set(WordList.phrases(in: text)) }

  /// Words before names that need no colon.
  static let cues = WordList.phrases(
    in:
      """
      by, von, par, por, di, door, av, af, przez, od, oleh, autor, autorin, autorinnen, author, authors, words by, recipe by, rezept von, recette par, ricetta di, receta por, written by, posted by, published by,
      story by, report by, reported by, reporting by, text by, post by, article by, submitted by, contributed by, a post by, geschrieben von,
      verfasst von, veröffentlicht von, ein beitrag von, ein artikel von, ein gastbeitrag von, text von, gepostet von, eingestellt von,
      écrit par, publié par, rédigé par, proposé par, escrito por, publicado por, texto de, scritto da, pubblicato da, a cura di, geschreven door,
      gepubliceerd door, skrevet av, skrevet af, skriven av, publisert av, publicerad av, napisał, napisała, napisane przez, autoren, autor:, автор,
      автори, автора, от, від, bởi, بواسطة, توسط, текст, ditulis oleh, penulis, yazan, yazar, από, de door, redaktion:, posté par, erstellt von, eingestellt von, gespeichert von, created by, uploaded by, posted in by, reviewed by, medically reviewed by, edited by, fact checked by, expert by, af:, szerző, írta,
      γράφει ο, γράφει η, γράφει, מאת, كتب, كتبت, بقلم, به قلم, द्वारा लिखित, লিখেছেন, โดย, เขียนโดย, kirjoittanut, teksti, scris de, un articol de,
      написа, piše, pišu, napisao, napisala, пише, pripravil, pripravila, napísal, napísala, parengė, rašo, raksta, kirjutas, skrifar, escrit per,
      das gespräch führte, das gespräch führten, das interview führte, das interview führten, die fragen stellte, die fragen stellten,
      interview geführt von, as told to, text, words, rozmawiał, rozmawiała, беседовал, беседовала, записал, записала,
      von unserer mitarbeiterin, von unserem mitarbeiter, von unserem redaktionsmitglied, von unserem redakteur, von unserem reporter, von unserer redakteurin, von unserer korrespondentin, von unserem korrespondenten,
      de notre correspondant, de notre correspondante, de notre envoyé spécial, de notre envoyée spéciale, van onze verslaggever, van onze correspondent,
      van onze redacteur, une tribune de, un reportage de, une enquête de, un article de, une chronique de,
      imeandikwa na, eftir, tekst, guest post by, guest article by, opinion by, analysis by, commentary by, column by, essay by, interview by, review by,
      compiled by, oprac., opr., opracował, opracowała, zusammengestellt von, a guest post by, story and photos by, words and photos by, text and photos by, text und fotos von, dal nostro inviato, dalla nostra inviata, dal nostro corrispondente,
      articolo di, un articolo di, servizio di, intervista di, testo di, testi di, recensione di, reportaje de, redactado por, elaborado por, reportagem de, texte de, textes de,
      reportage de, article de, enquête de, chronique de, récit de, ein kommentar von, kommentar von, eine analyse von, analyse von, ein gastkommentar von, gastkommentar von, gastbeitrag von, eine kolumne von, kolumne von,
      ein interview von, interview von, eine rezension von, rezension von, kritik von, eine reportage von, reportage von, ein essay von, ein bericht von,
      protokoll von, aufgezeichnet von, propos recueillis par, recueilli par, un artículo de, una entrevista de, deur, geskryf deur, ავტორი, հեղինակ, nga, viết bởi, közzétette, objavil, objavila, postat de, publicat de, publicat per,
      napsal, napsala, napsali, napsal/a, vložil, vložila, napisal, napisala, napisał/a, wpisany przez, dodany przez, wysłane przez, przesłane przez, zgłoszone przez, beküldte, beküldve,
      написал, написала, написав, написао, опубликовал, опубликовала, написана от, публикувано от, γράφτηκε από, γράφτηκε από τον, γράφτηκε από την, γράφτηκε από τον/την, υποβλήθηκε από,
      του, της, των, eingereicht von, soumis par, enviado por, inviato da, ingediend door, ingezonden door, indsendt af, oprettet af, sendt inn av, inskickad av, inskickat av, postat av,
      about the author, über den autor, über die autorin, über die autoren, sobre el autor, sobre la autora, sobre o autor, sobre a autora,
      story & photos by, words & photos by, text & photos by, words and pictures by, words & pictures by, words and images by, photos and text by, photos and words by, photos & text by,
      text und foto von, text und bild von, text und bilder von, text & fotos von, text & bilder von, text & bild von, fotos und text von, fotos & text von,
      texte et photos de, textes et photos de, textes et photos par, texte et photos par, texto y fotos de, texto e fotos de, testo e foto di, testi e foto di, text och foto av,
      tekst en foto's door, tekst en foto’s door, tekst og foto av, tekst og foto af,
      geplaatst door, gepost door, opublikowane przez, opublikował, opublikowała, opublikowano przez, postet av, postet af, lagt inn av, upplagd av, postad av, inlagt av, skrivet av, skrive av,
      postado por, postato da, inserito da, pubblicata da, una crónica de, un texto de, um texto de, un texte de, un récit de, publicada por, escrita por, diposting oleh, diposkan oleh, gönderen, bejegyezte, objavio,
      được đăng bởi, đăng bởi, người đăng, αναρτήθηκε από, δημοσιεύτηκε από, مرسلة بواسطة, נשלח על ידי, ارسال شده توسط,
      à propos de l'auteur, à propos de l’auteur, over de auteur, om forfatteren, om författaren, informazioni sull'autore, o autorze,
      lähettänyt, julkaissut, trimis de, parašė, escrit per, enviat per, נכתב על ידי, نوشته شده توسط, كتب بواسطة
      """)

  /// Words before names when a colon follows.
  static let labels = phrases(
    """
    by, von, par, por, di, door, av, af, autor/in, autor*in, autor(in), redakteur/in, haber, muhabir, opracowanie, oprac., editör, röportaj, yazı, text, texte, texto, testo, tekst, autor, autorin, autoren, author, authors, author(s), autora, autores,
    auteur, auteurs, autore, autori, autorzy, autorka, verfasser, verfasserin, verfasst von, redaktion, redakteur, reporter, writer, written by,
    posted by, published by, words, story, bericht, beitrag von, foto und text, text und foto, text & foto, text und bild, text & bild, text und bilder, text & bilder, text/foto, text/fotos, foto/text, fotos/text, text/bild, text/bilder, foto & text, text und fotos, text & fotos, fotos & text, fotos und text, words and photos, words & photos, text and photos, text & photos, words and pictures, words & pictures, words and images, words & images, words/photos, photos/words, photos and words, photos & words, photos and text, photos & text, story and photos, story & photos,
    texte et photos, texte et photo, textes et photos, texte & photos, textes & photos, photos et texte, photos et textes, texto y fotos, texto y foto, texto e fotos, texto e foto, textos y fotos, textos e fotos, testo e foto, testi e foto, testo e fotografie, foto e testo, foto e testi,
    tekst en foto's, tekst en foto’s, tekst en foto, tekst en beeld, tekst & foto's, tekst & foto, text och foto, text och bild, text & foto, tekst og foto, tekst og bilder, tekst og billeder, tekst/foto, teksti ja kuvat, teksti ja kuva, tekst i foto, tekst i zdjęcia, text a foto, szöveg és fotó, текст и фото, penulis, editor,
    автор, автори, текст, vystavil, vystavila, uverejnil, uverejnila, pridal, pridala, přidal, přidala, отправил, отправила, добавил, добавила, schrijver, skribent, forfatter, yazar, journalist, created by, ersteller, tekijä, szerző, författare, von:, reporters, contributors, contributor,
    συντάκτης, συντάκτρια, κείμενο, επιμέλεια, ρεπορτάζ, מאת, כתב, כתבת, מחבר, نویسنده, خبرنگار, إعداد, تقرير, مصنف, رپورٹر, लेखक, रिपोर्टर, संवाददाता,
    লেখক, লেখা, প্রতিবেদক, ผู้เขียน, ผู้สื่อข่าว, kirjoittaja, kirjoittajat, teksti, toimittaja, szöveg, szerzők, autoare, autorul, novinar, novinarka,
    avtor, avtorica, avtorji, spracoval, spracovala, autorius, autorė, parengė, autors, žurnālists, autorid, toimetaja, höfundur, redactora,
    wartawan, mwandishi, skrywer, ავტორი, ჟურნალისტი, հեղինակ, авторы, müəllif, аўтар, tác giả, автор текста, автор статьи, автор материала, автор тексту, журналист,
    журналистка, корреспондент, журналіст, الكاتب, الكاتبة, المؤلف, الصحفي, المحرر, گزارشگر, نگارنده, haberi yazan, haberi hazırlayan, autor tekstu, tekst i zdjęcia, zpracoval,
    zpracovala, autoři, autori, írták, cikkíró, pewarta, jurnalis, reporter/penulis, phóng viên, người viết, लेखिका, egilea, autoría, redacción, redactie, redação, rédaction, redazione, redakcja, redactor, redactora, žurnāliste, autore
    """)

  /// First words of cues that are believed anywhere in the running text.
  static let strongFirstWords = words(
    """
    posted written words photos fotos foto tekst teksti author authors autor autorin autoren auteur auteurs autore autores text texte texto testo erstellt geschrieben gespeichert
    about über sobre autor/in autor*in autor:in autor_in
    verfasst eingestellt gepostet publié rédigé escrito scritto submitted contributed created verfasser yazan penulis автор автори
    συντάκτης kirjoittaja szerző autorul avtor autorius höfundur ავტორი հեղինակ müəllif textes reported story contributors contributor
    """)

  /// First words of lines in which an account may be named, in small letters.
  static let postingWords = words(
    """
    posted written submitted contributed published publié rédigé escrito scritto verfasst geschrieben eingestellt gepostet veröffentlicht geplaatst
    publicado pubblicato postado publicada opublikowane postet postat postad
    """
  )

  /// Texts that stand alone above a name.
  static let labelLines = WordList.phrases(
    in:
      """
      autor/in, autor*in, autor:in, autor_in, autoren/innen, autor*innen, autor:innen, redakteur/in, auteur/trice, auteur.e, autor/a, autore/autrice,
      autor, autorin, autoren, author, authors, auteur, auteurs, autore, autori, autores, autora, written by, posted by, by, von, verfasst von, text,
      words by, verfasser, story by, article by, yazar, penulis, автор, publié par, écrit par, escrito por, scritto da, about the author, über den autor,
      article author, article authors, post author, blog author, the author, the authors, der autor, die autorin, die autoren,
      συντάκτης, γράφει ο, γράφει η, מאת, نویسنده, خبرنگار, लेखक, লেখক, ผู้เขียน, kirjoittaja, szerző, írta, autorul, scris de, piše, avtor, avtorica,
      autorka, autorius, autors, höfundur, tác giả, ავტორი, հեղինակ, müəllif
      """)

  /// Cues within a line: before the link or the name that follows.
  static let innerCues = words("by starter von par por av af door przez oleh author autor auteur автор")

  /// Words before `by` that speak of who made the site or a picture, not the text.
  static let otherMakers = words(
    """
    hosted powered theme themes template design designed built sponsored presented supported developed maintained photo photos image images
    illustration illustrations liked shared translated gestaltet entwickelt unterstützt gesponsert präsentiert gehostet conçu propulsé développé présenté
    diseñado desarrollado patrocinado presentado desenvolvido realizzato sviluppato ontwikkeld
    """)

  /// What a personal site calls itself after its owner's name: `Jane Roe's Blog`.
  static let ownedThings = words(
    "blog weblog website site homepage notes journal diary page log photography fotografie fotografia photographie photos")

  /// Cues that no space follows.
  static let glued = [
    "取材・文＝", "取材・文=", "取材・文／", "取材・文：", "取材・文:", "文・写真＝", "文・写真=", "文・写真／", "文・写真：", "文・写真:", "文・撮影＝", "文・撮影／",
    "文・撮影：", "文＝", "文=", "文／", "글·사진=", "글·사진 ", "글ㆍ사진=", "글ㆍ사진 ", "글/사진=", "글=", "취재=",
    "文/", "撰文／", "構成／", "文｜", "文|", "文丨", "作者：", "作者:", "作者", "作成者：", "作成者:", "作成者 ", "投稿者：", "投稿者:", "投稿者 ", "글쓴이 ", "작성자 ", "記者：",
    "記者", "记者：", "记者", "撰文：", "撰文:", "文：", "文:", "取材・文", "글 ",
    "기자명 ",
    "著者：", "編集：", "责任编辑：", "责任编辑:", "責任編輯：", "責任編輯:", "责编：", "责编:", "責編：", "編輯：", "編輯:", "编辑：", "编辑:", "通讯员", "执笔：", "执笔/", "執筆：",
    "執筆:", "执笔:", "ライター：", "ライター:",
    "撰稿：", "撰稿:",
    "采写：", "采写:", "採訪：", "原创：", "原创:", "原创 ", "原創 ",
  ]

  /// Portals that name the paper before themselves.
  static let portals: Set<String> = ["네이버", "네이버 뉴스", "NAVER", "다음", "다음뉴스", "Daum"]

  /// Those of the cues that are words of their own as well: only a whole name behind them makes a byline.
  static let familyCues: Set<String> = ["作者", "通讯员", "原创 ", "原創 "]

  /// Words that end a name in running text.
  static let tails = words(
    """
    on am le el il op den published posted updated veröffentlicht publié publicado pubblicato gepubliceerd publisert opublikowano
    at um à leave min minute minuten minutes read lesezeit last share says said sagt schrieb wrote in from aus for für pour para is ist was has with mit über about
    under unter filed aktualisiert modified erstellt comments kommentare kommentar comment views
    illustration illustrationen illustrations foto fotos photos photography fotografie bild bilder kuva kuvat фото zdjęcia beeld skrifar
    发表于 發表於 发布于 發佈於 發布於
    """)

  /// Those of them that stand within the names of bodies.
  static let purposes = words("for für pour para per voor för dla для")

  /// What bodies are that are named with their purpose, and how such words of one piece end.
  static let purposeful = WordSet([
    "department", "ministry", "institute", "center", "centre", "office", "council", "committee", "commission", "agency",
    "foundation",
    "trust", "fund", "society", "association", "federation", "union", "alliance", "network", "coalition", "campaign", "initiative",
    "project", "board", "bureau", "authority", "academy", "school", "college", "university", "faculty", "laboratory", "museum",
    "observatory", "forum", "service", "services", "redaktion", "institut", "zentrum", "büro", "buro", "kommission", "rat",
    "ausschuss",
    "verein", "gesellschaft", "akademie", "hochschule", "instituto", "centro", "fundación", "fundacion", "ministerio", "comité",
    "comite", "asociación", "asociacion", "consejo", "departamento", "fondation", "ministère", "ministere", "conseil", "istituto",
    "fondazione", "ministero", "associazione", "comitato", "stichting", "vereniging", "raad", "amt",
  ])
  static let purposefulEnds = [
    "amt", "ministerium", "institut", "zentrum", "stiftung", "verband", "stelle", "redaktion", "kommission",
  ]

  static let conjunctions = words(
    "and und et y e och og en i ja ve и та і si és a dan und/oder with mit avec con și και ir un dhe və და և और এবং و اور")

  /// What stands where a name is expected and names nobody.
  static let nobody = phrases(
    """
    member level, new member, junior member, senior member, full member, hero member, active member, forum member, community member,
    threads, joined, reputation, registered, trackback 0, undefined, undefined undefined, null null, undefined null, nan nan, none, none none,
    object object,
    frequent visitor, regular visitor, occasional visitor, frequent contributor, regular contributor, valued contributor,
    undefined, null, none, nan, undefined undefined, null null, superuser, super user, amministratore, administrateur, administrador, administrateur du site, webmestre, default, défaut, various, members, students,
    support, user admin, admin user, site admin, web admin, super admin, admin admin, wp admin, blog admin, site administrator, web administrator, website administrator, test user, demo user, default user, newsdesk, communications, marketing, sales, partner, advertiser, system, you, noon, midnight, the, our, his, her, their, admin, administrator, webmaster, editor, editors, redaktion, die redaktion, editorial, editorial team, editorial staff, staff, staff writer,
    staff reporter, staff writers, web desk, news desk, newsroom, author, authors, autor, autorin, autoren, by, von, por, par, door, oleh, przez, guest, guest author,
    columnists, columnistas, kolumnisti, kolumnisten, columnist, kolumne, kolumnen, autorzy, redaktorzy, yazarlar, köşe yazarları, periodistas, journalistes, journalists,
    journalisten, giornalisti, autori, autoři, autores, auteurs, opinionistas, colaboradores, reporteros, novinari, kolumnas, автори, авторы,
    gast, gastautor, gastbeitrag, anonymous, anonym, unknown, unbekannt, root, wp, user, contributor, contributors, writer, reporter, reporters,
    correspondent, korrespondent, the author, about the author, über den autor, über die autorin, more, mehr, view profile, follow, share,
    permalink, permalinks, lien permanent, permalien, dauerlink, dauerhafter link, enlace permanente, enlace permanent, enlace, link permanente, ligação permanente, collegamento permanente,
    permanent link, permanente link, permanenter link, trvalý odkaz, odnośnik bezpośredni, kalıcı bağlantı, permalänk, permalenke, постоянная ссылка, trackback, trackbacks, email, e mail, facebook, twitter, x, instagram, linkedin, youtube, xing, pinterest, rss, website, home, profile, bio, posts, all posts,
    articles, see all, read more, weiterlesen, kontakt, contact, impressum, news, blog, photo, photos, foto, fotos, bild, image, video, text,
    rédaction, la rédaction, redazione, redacción, redaccion, redação, redacao, redactie, redakcja, redaksi, redaksjonen, toimitus, szerkesztőség,
    od, de, di, av, af, on, at, le, el, il, am, um, от, од, від, από, bởi, oleh, بواسطة, توسط, מאת, 作成者, 投稿者, 作者, 작성자, 글쓴이, editor in chief, chief editor, senior editor, senior writer, managing editor, deputy editor, freelance writer, author page, posted, published,
    updated, advertisement, anzeige, sponsored, leave a comment, comments, no comments, kommentare, print, drucken, teilen, wordpress, the editors,
    author profile, journalist, journalistin, redakteur, redakteurin, volontär, volontärin, freier autor, freie autorin, chefredakteur,
    chefredakteurin, ceo, founder, co founder, ph d, phd, md, m d, ms, mba, rd, jr, sr, ii, iii, esq, default, null, name, unspecified, super user,
    written by, posted by, published by, data, date, datum, dátum, fecha, tarih, дата, von der redaktion, publiziert, veröffentlicht, erstellt, gesponserte inhalte, ca, no author, publisher, bo,
    thursday, friday, monday, tuesday, wednesday, saturday, sunday, sun, mon, tue, wed, thu, fri, sat, ads, nachricht, pressemitteilung, other,
    nachrichtenagentur, news agency, agence de presse, agencia de noticias, agenzia di stampa, persbureau, co authors, view all, sign out, sign in,
    autor in, autor innen, redakteur in, log in, log out, subscriptions, letzte aktualisierung, last update, download pdfs,
    show fewer authors, show more authors, show all authors, see all authors, view all authors, more authors, fewer authors, all authors,
    see full bio, full bio, view bio, read bio, see bio, see all articles, view all posts, view all articles
    """)

  /// Words that no name has; a text with one is a sentence, a label or a link.
  static let neverInNames = words(
    """
    http https www click read more comments published updated subscribe cookie cookies privacy copyright minutes minute lesezeit
    follow abonnieren kommentare newsletter article artikel articles posts beiträge edited asked answered profil profile login views reading تحديث النشر نشر تاریخ تاريخ آخر انتشار بروزرسانی به‌روزرسانی 입력 수정 등록 승인 기사입력 업데이트 公開日 更新日
    公開 更新 掲載 配信 投稿日 掲載日 最終更新 发布 发布时间 更新时间 发表于 来源 時間 时间 giriş güncellenme yayınlanma yayın tarihi aktualizacja publikacja opublikowano dodano
    aktualizováno publikováno frissítve megjelent julkaistu päivitetty publicerad uppdaterad publiceret opdateret publisert oppdatert publicado
    actualizado actualizada actualización publicada atualizado atualizada atualização publicação publié modifié actualisé pubblicato aggiornato aggiornamento
    pubblicazione gepubliceerd bijgewerkt aangepast geüpdatet опубликовано обновлено опубліковано оновлено publicat actualizat δημοσίευση δημοσιεύτηκε ενημέρωση ενημερώθηκε
    פורסם עודכן עדכון प्रकाशित अपडेटेड अपडेट প্রকাশ প্রকাশিত আপডেট เผยแพร่ อัปเดต diperbarui diterbitkan veröffentlicht aktualisiert alle about über this that likes wortlaut stand güncelleme son oluşturulma tarihi names hosted visit jump brand: brand standards practices guidelines pressemitteilung meldung uhr
    """)

  /// Words that tell an organisation from a person.
  static let organisationWords = words(
    """
    news newspaper agency agencies ajansı ajans press presse zeitung magazin magazine redaktion team staff desk editors editorial media network online
    gmbh ag inc ltd llc verein verband association foundation stiftung institute institut university universität ministry ministerium
    bundesministerium department office group company corporation organization organisation reuters afp dpa apa ansa efe associated society
    council committee bureau service services tv radio channel times post herald tribune gazette journal daily weekly community partei
    εφημερίδα πρακτορείο ειδήσεων חדשות סוכנות خبرگزاری روزنامه न्यूज़ न्यूज समाचार агенция агентство агенція agencija vijesti vesti správy
    uutiset uudised ziņas naujienos fréttir notícies szerkesztőség redacția uredništvo toimitus toimetus редакция редакція
    fraktion blog redazione redacción redaccion rédaction redactie redakcja webteam project consortium contributors wire staffreporter newsroom library museum com org net
    """)

  /// What firms named after a person add to the name.
  static let tradeWords = words(
    """
    furniture shop store stores hotel hotels restaurant studio studios consulting clinic insurance travel tours fashion jewelry jewellery realty
    solutions systems software labs games records films publishing beauty cosmetics foods kitchen bakery cafe fitness yoga music design designs
    """)

  /// Offices and professions; a piece with one tells what somebody is.
  static let officeWords = words(
    """
    reporter reporters writer writers editor editors correspondent correspondents journalist columnist contributor contributors expert experts
    specialist technologist engineer scientist economist researcher attorney lawyer educator educators professor manager director officer ceo cto cfo founder cofounder president chairman analyst
    consultant strategist producer photographer fotograf author autor autorin journalismus journalism grader redakteur redakteurin korrespondent
    korrespondentin chefredakteur volontär reporterin journalistin moderator geschäftsführer leiter leiterin sprecher pressesprecher
    corresponsal correspondente correspondant correspondante corrispondente inviato inviata rédacteur rédactrice journaliste redactor redactora periodista giornalista redaktor redaktorin redacteur reviewer blogger intern trainee
    συντάκτης συντάκτρια δημοσιογράφος ανταποκριτής ανταποκρίτρια כתב כתבת עורך עורכת خبرنگار संवाददाता रिपोर्टर প্রতিবেদক প্রতিনিধি toimittaja kirjeenvaihtaja szerkesztő
    főszerkesztő újságíró tudósító jurnalist редактор журналист журналистка кореспондент корреспондент novinar novinarka urednik urednica
    dopisnik dopisnica redaktorka dziennikarz dziennikarka korespondent korespondentka novinář novinářka reportér reportérka žurnalistas
    žurnalistė korespondentas korespondentė žurnālists žurnāliste ajakirjanik toimetaja blaðamaður fréttamaður wartawan kontributor joernalis muhabir muhabiri gazeteci
    """)

  /// Desks that stand for an author where nobody else is named: `Redaktion`, `Staff`.
  static let desks = phrases(
    """
    redaktion, die redaktion, editorial, editorial team, editorial staff, staff, staff writer, staff writers, staff reporter, web desk, news desk,
    newsroom, editors, the editors, editor, rédaction, la rédaction, redazione, redacción, redaccion, redação, redactie, redakcja, redaksi,
    redaksjonen, toimitus, szerkesztőség, von der redaktion
    """)

  /// The same in languages that are read less, folded as names are.
  static let moreDesks = Set(
    phrases(
      """
      συντακτική ομάδα, מערכת, מערכת האתר, تحریریه, ویب ڈیسک, نیوز ڈیسک, वेब डेस्क, न्यूज डेस्क, न्यूज़ डेस्क, डिजिटल डेस्क,
      নিজস্ব প্রতিবেদক, অনলাইন ডেস্ক, নিউজ ডেস্ক, ডেস্ক রিপোর্ট, স্টাফ রিপোর্টার, กองบรรณาธิการ, redacția, redacció, la redacció, redakcija,
      redakcia, redakce, uredništvo, toimetus, ritstjórn, редакция, редакцията, редакція, редакција, рэдакцыя, tòa soạn, haber merkezi,
      რედაქცია, խմբագրություն, redaksia, redaksiya
      """
    ).map { MetadataText.fold($0) })

  // The lists again, to be asked with bytes; the first four with bytes in lower case, where a Greek word's last sigma is as any other.
  static let cueSet = WordSet(cues.map { CaseFold.lowercased($0) })
  static let announcingSet = WordSet((cues + labelLines).map { CaseFold.lowercased($0) })
  static let labelLineSet = WordSet(labelLines)
  static let aboutSet = WordSet(["about", "über", "Über", "sobre", "à", "over", "om", "o"])
  static let strongSet = WordSet(strongFirstWords.map { CaseFold.lowercased($0) })
  static let labelSet = WordSet(labels.map { CaseFold.lowercased($0) })
  static let innerCueSet = WordSet(innerCues.map { CaseFold.lowercased($0) })
  static let tailSet = WordSet(Array(tails) + Array(weekdays) + MonthNames.all + Array(editorsDeeds) + Array(deeds) + paperOpenings)
  /// Words that end a name only before a paper's, or in small letters.
  private static let paperOpenings = ["special", "the", "who", "of"]
  static let conjunctionSet = WordSet(conjunctions)
  static let neverSet = WordSet(Array(neverInNames) + neverInNames.map { MetadataText.fold($0) })
  static let organisationSet = WordSet(organisationWords)
  static let tradeSet = WordSet(tradeWords)
  static let officeSet = WordSet(officeWords)
  /// Whom a folded text names that is no name: `nobody`, or a desk.
  static let nobodySet = WordSet(Array(nobody) + Array(moreDesks))

  static func isOrganisation(_ name: String) -> Bool {
    let folded = MetadataText.fold(name)
    if organisationSet.containsWord(of: folded) || endsInLegalForm(name) || isEasternBody(name) { return true }
    return name.holds(0x2E) && !name.holds(0x20)
      && name.split(separator: ".").last.map { $0.count >= 2 && $0.count <= 3 } == true
      && name.split(separator: ".").first.map { $0.count > 1 } == true && name.lowercased() == name && name.utf8.count > 8
  }

  private static func endsInLegalForm(_ name: String) -> Bool {
    // The last letters of these forms: few names end in one of them.
    switch name.utf8.last {
    case 0x2E, 0x56, 0x47, 0x52, 0x48, 0x63, 0x79: return legalForms.contains { name.hasSuffix($0) }
    default: return false
    }
  }

  // By their letter case, too: `Ivanov E.V.` is a person.
  private static let legalForms = [
    " e.V.", " e. V.", " e.V", " eV", " eG", " GbR", " mbH", " gGmbH", " KG", " S.p.A.", " S.r.l.", " Sp. z o.o.", " plc", " Oy",
  ]

  /// Whether a name is one word in small letters, as people log in: `mroe`.
  static func isLogin(_ name: String) -> Bool {
    name.utf8.count >= 3 && name.utf8.allSatisfy { $0 &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x5F || $0 == 0x2E || $0 == 0x2D }
  }

  /// Whether a name is an account's: `jane.roe`, `roe_84`, `wpadmin`, or a few capitals as `JR`.
  static func isAccount(_ name: String) -> Bool {
    var hasJoint = false
    var capitals = 0
    for byte in name.utf8 {
      switch byte {
      case 0x2E, 0x5F, 0x30...0x39: hasJoint = true
      case 0x41...0x5A: capitals += 1
      case 0x61...0x7A, 0x2D: break
      default: return false
      }
    }
    if capitals == 0 { return hasJoint || name.hasSuffix("admin") || name.hasPrefix("admin") }
    // Initials; four letters may be an agency.
    return capitals == name.utf8.count && capitals <= 3
  }
}
