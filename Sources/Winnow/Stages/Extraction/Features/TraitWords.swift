// The words that say what an element is for.
extension TraitLexicon {
  /// One word, or two joined by a hyphen that must follow one another.
  static let lists: [(BlockTraits, String)] = [
    (
      .body,
      "articlebody article-body articletext article-text articlecontent article-content entry-content entrycontent post-content "
        + "postcontent post-body postbody story-body storybody storytext story-text story-content storycontent body-text bodytext body-copy "
        + "bodycopy news-text newstext news-content newscontent news-body newsbody main-text maintext blog-content blogcontent blog-post post-text posttext "
        + "rich-text richtext td-post article-main artikel-text artikeltext artikel-body artikelbody article-copy content-body contentbody "
        + "content-text contenttext text-content textcontent content-main page-content pagecontent single-content singlecontent "
        + "noticia-texto texto-noticia cuerpo-noticia contenido-noticia corps-article texte-article testo-articolo corpo-articolo articletexte "
        + "artikkel-body brodtext bodycontent wysiwyg rte prose article-section text-body textbody article-details article-paragraph "
        + "articleparagraph paywall-content detail-text detailtext view-content fulltext full-text"
    ),
    (
      .content,
      "article content contents main maincontent post story entry hentry text body blog news artikel inhalt beitrag contenu contenido conteudo "
        + "contenuto texte texto testo innhold innehall tresc artykul clanok clanek articolo articulo artigo haber icerik noticia nota page "
        + "paragraph copy single detail details view document wiki markdown mw-parser "
        + "neirong zhengwen wenzhang"
    ),
    (
      .navigation,
      "nav navi navbar navigation menu menubar submenu mainmenu topmenu breadcrumb breadcrumbs brotkrumen krumen pagination pager paging "
        + "pagenav sitemap skiplink skiplinks skip-link skip-links sidenav subnav topnav navlinks tablist hamburger offcanvas directory "
        + "fil-ariane migas page-numbers pagenumbers page-links pageturn prevnext prev-next nextprev next-prev post-navigation nav-links "
        + "daohang mianbaoxie dangqianweizhi dqwz fenye"
    ),
    (
      .footer,
      "footer foot footnav colophon fusszeile pagefooter sitefooter printfooter copyright legal imprint impressum disclaimer piedepagina rodape "
        + "dibu yejiao banquan youqinglianjie yqlj beian"
    ),
    (
      .disclaimer,
      "disclaimer disclaimers disclosures fine-print fineprint small-print smallprint legal-text legaltext legal-copy legal-disclaimer "
        + "haftungsausschluss editors-process"
    ),
    (.header, "masthead topbar branding logo siteheader pageheader header-top top-bar head-bar banner"),
    (.tagline, "site-description site-tagline blog-description blog-tagline"),
    (.notice, "hatnote dablink rellink homonymie ambox tmbox ombox fmbox asbox stubbox navbox noprint metadata"),
    (.settings, "text-settings textsettings font-settings fontsettings"),
    (
      .sidebar,
      "sidebar sidebars aside rail rightrail leftrail rightcol leftcol rightcolumn leftcolumn right-column left-column right-col left-col "
        + "widgetarea widget-area seitenleiste marginalspalte marginal complementary secondary-content secondary-column sidecol side-bar side-column "
        + "side-content barra-lateral titlebox"
    ),
    (
      .comments,
      "comment comments commentlist comment-list commentarea commentform commentary-list disqus disqusthread respond kommentar kommentare "
        + "kommentarer kommentit commentaire commentaires comentario comentarios commenti reacties komentarze komentarz komentare yorum "
        + "yorumlar livefyre viafoura coral spotim spot-im fb-comments reader-comments leserkommentare leserbriefe leserbrief user-comments trackback "
        + "trackbacks pingback pingbacks webmentions hyvor replies responses reply-list disqus-thread komentar komentari "
        + "comentarii comentaris hozzaszolasok hozzaszolas kommentek komentarai komentare kommentid kommentaarid sxolia binhluan binh-luan "
        + "diskuze athugasemdir ummaeli "
        + "pinglun wangyoupinglun liuyan sohucs changyan kommentarii"
    ),
    (
      .related,
      "related relatedposts relatedlinks relatedarticles recommend recommended recommendation recommendations recommends recirc recirculation popular trending "
        + "mostread most-read mostviewed most-viewed mostpopular most-popular latest latestnews teaser teasers teaserlist teaser-list similar suggested "
        + "suggestions suggestion outbrain taboola plista readnext read-next upnext up-next nextpost prevpost next-post prev-post "
        + "previous-post readmore read-more morenews more-news more-stories morestories more-from more-articles also-like see-also seealso also-read "
        + "alsoread verwandte meistgelesen weitere weiterlesen mehr-zum zum-thema themen relacionadas relacionados associes connexes "
        + "lire-aussi correlati correlate leggi-anche gerelateerd lees-ook leesook relaterade relaterte relatert relateret powiazane polecane "
        + "ilgili benzer souvisejici suvisiace yarpp jp-relatedposts crp-related zergnet revcontent mgid nrelate linkwithin engageya dianomi editorspick "
        + "editors-picks topstories top-stories story-list storylist article-list articlelist post-list news-list newslist recent-posts recentposts "
        + "recent archive-list upsell up-sell crosssell cross-sell cross-promo crosslinks inline-teaser promobox links-block internet-links linkbox link-box linklist link-list keep-reading "
        + "keepreading must-read mustread further-reading readalso read-also rec-list trendingnow you-may articleteaser read-too "
        + "sorodno sorodne povezane povezani povezano kapcsolodo ajanlott legolvasottabb susije susijusios skaitomiausi saistitie saistitas "
        + "loe-ka seotud loetumad luetuimmat lue-myos similare asemanatoare relacionats najcitanije najcitanejsie preberite-se procitajte-jos "
        + "citeste-si baca-juga bacajuga berita-terkait terkait terpopuler berkaitan tin-lien lien-quan tinlienquan xem-them ilgili-haberler "
        + "cok-okunanlar diavaste-episis sxetika tengdar hatnote rellink "
        + "tuijian rementuijian tuijianyuedu xiangguan xiangguanyuedu xiangguanwenzhang xiangguanxinwen xgyd xgwz xgxw remen redian paihang paihangbang cainixihuan cnxh shangyipian xiayipian pohozhie pohojie kanren-kiji kanrenkiji osusume"
    ),
    (
      .share,
      "share shares sociable-tagline sharing sharebar sharebuttons share-buttons sharetools sharethis sharedaddy addthis addtoany social socials "
        + "socialmedia social-media socialshare socialbar socialbuttons socialicons teilen shariff partage partager partages compartir compartilhar "
        + "condividi delen deel udostepnij paylas megosztas podijeli podeli zdielat sdilet dalintis dalies distribuie comparteix bagikan "
        + "chia-se chiase kongsi follow followus follow-us tweetbutton like-button likebutton fb-like whatsapp "
        + "fenxiang bdshare bdsharebuttonbox bshare jiathis dianzan zan shoucang podelitsya podelit"
    ),
    (
      .advert,
      "ad ads adv advert adverts advertise advertisement advertising advertorial adsense adslot adbox adcontainer adwrapper adunit adblock "
        + "adzone dfp gpt sponsor sponsors sponsored sponsor-message promo promos promoted promotion promotions anzeige anzeigen werbung pub publicite publicidad "
        + "publicidade pubblicita reklam reklama reklame mainos hirdetes iklan reklaam oglasi inzercia inzerce quangcao quang-cao auglysing reclama annons annonse commercial billboard leaderboard skyscraper affiliate affiliates "
        + "kaerebalink tomarebalink booklink-box booklink-info rinker amazlet cstmreba pochipp hatena-asin amazon-asin appreach "
        + "asa-item adspot ad-container ad-slot ad-unit ad-wrapper googlead google-auto outbrain shopping-box dealbox kaufberatung "
        + "guanggao guanggaowei koukoku"
    ),
    (
      .signup,
      "newsletter newsletters jetpack-subscriptions subscribe subscription subscribebox signup sign-up optin opt-in mailchimp mailinglist paywall login signin sign-in "
        + "register registration abo abonnement abonnieren abonnez suscribete suscripcion inscription donate donation donations spenden cta "
        + "call-to leadgen lead-form email-form emailform piano regwall membership premium-box plus-box push-notification app-download download-app "
        + "hirlevel uutiskirje uudiskiri naujienlaiskis enovice e-novice butlleti nyhetsbrev nyhedsbrev nieuwsbrief bulten boletin "
        + "elofizetes prenumerata predplatne pretplata"
    ),
    (
      .callout,
      "cta call-to promo promos promotion promotions membership latest-projects latest-services popular-projects popular-services "
        + "popular-treatments popular-courses subscription-plans commercial-services"
    ),
    (
      .byline,
      "byline bylines by-line dateline author authors autor autoren auteur auteurs autore autori author-name authorname writer reporter journalist main-author publish-info "
        + "publishdate publish-date pubinfo dates published pubdate pub-date post-date postdate entry-date date datum fecha datetime timestamp time "
        + "updated lastmodified entry-meta entrymeta post-meta postmeta article-meta articlemeta meta metadata article-info articleinfo "
        + "post-info postinfo postmetadata posted-on postedon posted-by readtime read-time reading-time readingtime source-info kicker eyebrow "
        + "dachzeile overline article-date articledate verfasser redakteur article-header-meta by-author "
        + "szerzo kirjoittaja toimittaja autorius avtor penulis yazar tacgia tac-gia novinar julkaistu megjelenes objavljeno "
        + "createdate modifydate e-details"
    ),
    (
      .tags,
      "tag tags taglist tag-list tagcloud tag-cloud keyword keywords topics topic-list topiclist hashtags schlagworte schlagwort stichworte "
        + "etiquetas etiquettes post-tags posttags entry-tags article-tags articletags entry-footer post-footer postfooter post-categories "
        + "cat-links catlinks entry-utility category-list categories category mots-cles tagi stitky filed-under "
        + "cimkek avainsanat asiasanat zymos birkas marksonad oznake etichete sildid kljucne-rijeci kljucne-reci "
        + "biaoqian guanjianci"
    ),
    (
      .caption,
      "caption captions figcaption wp-caption bildunterschrift bildtext legende photocaption photo-caption imagecaption image-caption image-credit "
        + "imagecredit photo-credit photocredit picture-caption bildnachweis didascalia credit credits copyright-info leyenda pie-foto piefoto "
        + "media-caption copyright bildquelle attribution bildautor imagecaption imgcaption photographer fotograf bildbeschreibung bildbeschriftung "
        + "kuvateksti kepalairas bildetekst billedtekst onderschrift fotobijschrift peufoto peu-foto"
    ),
    (
      .overlay,
      "cookie cookies cookiebanner cookieconsent cookielaw consent gdpr dsgvo onetrust ot-sdk ot-tab ot-pc optanon truste qc-cmp sp-message modal popup pop-up overlay lightbox dialog tooltip toast snackbar notification "
        + "notifications notice-bar alert-bar promo-bar promobar announcement-bar announcementbar announcement-banner interstitial layer-util autosummary-layer adblock-notice ccpa didomi usercentrics"
    ),
    (
      .consent,
      "onetrust optanon ot-sdk ot-pc didomi usercentrics qc-cmp truste sp-message cookiebot cookielaw cookieconsent cookie-consent cookie-banner "
        + "cookiebanner cookie-notice cookie-law borlabs cmplz iubenda quantcast klaro termly osano gdpr-cookie cky-consent fc-consent fc-dialog cmpbox cmpwrapper cybot axeptio tarteaucitron cc-window "
        + "cc-banner cc-revoke trustarc evidon cookiescript cookieyes moove-gdpr complianz cookiefirst ketch-consent cookie-script cookiehub civic-cookie"
    ),
    (
      .ingredients,
      "ingredient ingredients ingredientlist zutat zutaten zutatenliste ingredientes ingredienti ingredienser recipeingredient "
        + "recipe-info recipeinfo recipe-details recipedetails recipe-facts recipe-times recipe-stats recipe-data"
    ),
    (
      .reviews,
      "testimonial testimonials customer-reviews product-reviews user-reviews review-list reviewlist reviews-list bv-reviews bvrrcontainer yotpo "
        + "reviews-section reviews-container reviews-widget judgeme jdgm trustpilot bazaarvoice powerreviews pr-review kundenbewertungen bewertungen"
    ),
    (
      .factbox,
      "factbox fact-box factsbox infobox info-box infokasten info-kasten faktenbox faktabox faktaboks faktaruta faktakasse faktaboksi tietolaatikko "
        + "expandable-box encadre recuadro riquadro-info wissensbox hintergrundbox"
    ),
    (
      .quoted,
      "pullquote pullquotes pull-quote pull-quotes quote quotes quotetext blockquote zitat zitate cita citas citation citazione citaat citat cytat"
    ),
    (
      .footnotes,
      "references reflist reference-list references-list bibliography "
        + "footnote footnotes endnote endnotes doc-footnote footnote-list fussnote fussnoten"
    ),
    (.poll, "poll polls umfrage survey quiz voting abstimmung opinary encuesta sondage sondaggio enquete sondaz riddle pollwidget"),
    (
      .tools,
      "toolbar tools actions action-bar dynheader buttons button btn print printer drucken email mailto feedback rating ratings vote votes voting poll "
        + "polls quiz survey search searchform search-form searchbox searchbar suche report-error bookmark bookmarks merkliste favorite favourites listen "
        + "post-controls answer-controls question-controls comment-controls "
        + "audio-player audioplayer text-to speech font-size fontsize textsize text-size zoom language-switcher langswitch lang-switch fontresizer "
        + "article-tools articletools countdown weather wetter stock-ticker ticker horoscope player-controls article-actions contact-form wpcf video-fallback videoplayer video-player jwplayer player-wrapper video-resource video-headline "
        + "video-title player-placeholder post-ufi buttonheading callout-emoji rmp gdsr gdrts gdthumb bawpvc tptn-counter gtranslate wpml-ls qtranxs seriesmeta "
        + "posttranslations post-translations langswitcher lang-switcher languageswitcher language-selector languageselector lang-selector "
        + "language-chooser languagechooser language-picker languagepicker"
    ),
    (
      .unseen,
      "sr-only sronly visually-hidden visuallyhidden screen-reader screenreader hidden-accessible offscreen assistive-text assistive hide-text "
        + "print-only printonly form-done form-fail form-success form-error form-failure form-confirmation "
        + "dmform-success dmform-error gform-confirmation submitted-message wpcf7-response invisible accessibility-text a11y-hidden element-invisible nodisplay aural input-prompt output-prompt "
        + "hidden-visually for-sr accesshide action-skip"
    ),
    (
      .standfirst,
      "standfirst second-title secondtitle subtitle sub-title subheadline sub-headline subhead subheading dek deck lead lede leadtext lead-text intro introtext intro-text "
        + "teaser-text summary excerpt abstract vorspann anreisser einleitung chapo chapeau entradilla bajada sumario sommario occhiello "
        + "ingress manchet perex strapline description article-summary article-intro article-lead single-subtitle details-intro subtitulo "
        + "sous-titre sottotitolo "
        + "daodu zhaiyao"
    ),
    (
      .bio,
      "author-bio authorbio author-box abh-box authorbox author-info authorinfo about-author aboutauthor author-description author-card author-profile "
        + "favatar author-pane authorpane poster-info "
        + "authorprofile author-block authorblock author-details author-section autorenbox autorenkasten contributor-bio bio biography about-the vcard post-author postauthor "
        + "writer-bio post-signature user-signature forum-signature saboxplugin guest-author autor-info podlove-contributors"
    ),
    (.gallery, "gallery slideshow carousel slider swiper slick bildergalerie diashow galerie photostory"),
    (
      .picture,
      "photo photos image images imageblock img picture pictures figure foto fotos bild imagem imagen media mediabox thumbnail hero"
    ),
    (
      .folded,
      "accordion accordions accordeon collapse collapsed collapsible panel tabpanel tab-pane tabcontent tab-content tabs tab faq faqs toggle "
        + "toggle-content answer answers expandable expand expander expanded spoiler drawer"
    ),
    (
      .avatar,
      "avatar gravatar author-image author-photo profile-pic profile-picture profile-photo userpic author-img profile-image rounded-full img-circle headshot"
    ),
    (.product, "product products price pricing add-to addtocart cart checkout sku woocommerce shop"),
    (
      .title,
      "headline title contentheading capmain e-title entry-title post-title article-title page-title pagetitle posttitle articletitle titel titre titulo titolo storytitle hed"
    ),
    (
      .contents,
      "toc table-of tableofcontents inhaltsverzeichnis ez-toc sommaire indice in-this on-this jump-links jumplinks contents-list table-contents "
        + "jump-to lwptoc gutentoc tocbot page-nav anchor-list quick-navigation"
    ),
  ]
}
