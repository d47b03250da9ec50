import Testing

@testable import Winnow

/// Lines at the edges of pages in languages with a phrase list of their own go; sentences of a story that use the same words stay.
@Suite struct LanguagePhrasesTests {
  struct Sample: CustomTestStringConvertible {
    var language: String
    /// One line of a story that uses the words of the lines below within a sentence.
    var story: String
    var goes: [String]
    var testDescription: String { language }
  }

  static let samples = [
    Sample(
      language: "zh", story: "记者在声明发布后联系了公司，公司说图片来自网络的说法不实，转发本文链接的读者可以下载客户端查看更多，点击数超过一千次，市场有风险的提示也写在里面了。",
      goes: [
        "请支持独立网站，转发请注明本文链接：https://www.example.com/1", "图片均来自网络", "点击进入专题：", "1 2 下一页 余下全文", "(本文来自码头日报，更多原创资讯请下载“码头日报”APP)",
        "声明：以上内容不构成投资建议，据此操作风险自担。", "（原题为《起重机之争》）", "安装码头客户端第一时间接收资讯→【下载地址】", "关注公众号查看全文", "举报/反馈", "相关资讯请关注:起重机专区",
      ]),
    Sample(
      language: "el",
      story:
        "Ο δήμαρχος ζήτησε από τους κατοίκους να μοιραστείτε μαζί του τις απόψεις σας και είπε ότι τα σχόλια για τη γέφυρα θα απαντηθούν.",
      goes: [
        "Διαβάστε επίσης: Η γέφυρα ανοίγει τον Μάιο", "ΔΙΑΦΗΜΙΣΗ",
        "Ακολουθήστε το Example News στο Google News και μάθετε πρώτοι όλες τις ειδήσεις",
        "Εγγραφείτε στο newsletter μας", "Με επιφύλαξη παντός δικαιώματος", "ΔΙΑΒΑΣΤΕ ΠΕΡΙΣΣΟΤΕΡΑ", "3 λεπτά ανάγνωσης",
      ]),
    Sample(
      language: "he", story: "ראש העיר אמר כי כל התגובות של התושבים יישמרו וכי שיתוף הציבור הוא חלק מן התוכנית לגשר החדש.",
      goes: [
        "להמשך קריאה", "קראו גם: הגשר ייפתח במאי", "הירשמו לניוזלטר של האתר", "כל הזכויות שמורות לאתר הדוגמה", "פרסומת",
        "5 דקות קריאה", "דוא״ל | הדפסה",
        "כתובת האימייל לא תוצג באתר.",
      ]),
    Sample(
      language: "fa",
      story: "شهردار گفت نظرات شهروندان درباره پل شنیده خواهد شد و از همه خواست در جلسه شرکت کنند تا ادامه کار روشن شود.",
      goes: [
        "بیشتر بخوانید: پل در ماه مه باز می‌شود", "بيشتر بخوانيد", "به اشتراک بگذارید", "کد خبر: ۱۲۳۴۵۶",
        "تمامی حقوق این سایت متعلق به نمونه است",
        "نشانی ایمیل شما منتشر نخواهد شد.", "انتهای پیام/",
      ]),
    Sample(
      language: "hi", story: "महापौर ने कहा कि पुल पर लोगों की टिप्पणियां सुनी जाएंगी और विज्ञापन से मिला पैसा सड़क पर खर्च होगा।",
      goes: [
        "यह भी पढ़ें: पुल मई में खुलेगा", "ये भी पढ़ें।", "विज्ञापन", "इस खबर को शेयर करें", "पूरी खबर पढ़ें", "5 टिप्पणियां", "आप हमें फ़ेसबुक और यूट्यूब पर फ़ॉलो भी कर सकते हैं।",
      ]),
    Sample(
      language: "bn", story: "মেয়র বলেছেন, সেতু নিয়ে সবার মন্তব্য শোনা হবে এবং বিজ্ঞাপন থেকে পাওয়া টাকা রাস্তায় খরচ হবে।",
      goes: ["আরও পড়ুন: সেতু খুলছে মে মাসে", "বিজ্ঞাপন", "শেয়ার করুন", "সর্বস্বত্ব সংরক্ষিত", "মন্তব্য করুন"]),
    Sample(
      language: "ur", story: "میئر نے کہا کہ پل کے بارے میں سب کے تبصرے سنے جائیں گے اور اشتہار سے ملنے والی رقم سڑک پر خرچ ہوگی۔",
      goes: ["یہ بھی پڑھیں: پل مئی میں کھلے گا", "مزید پڑھیں", "شیئر کریں", "جملہ حقوق محفوظ ہیں۔", "اشتہار"]),
    Sample(
      language: "ta", story: "பாலம் பற்றிய மக்களின் கருத்துகள் கேட்கப்படும் என்றும் விளம்பரம் மூலம் வரும் பணம் சாலைக்கு செலவிடப்படும் என்றும் மேயர் கூறினார்.",
      goes: ["இதையும் படியுங்கள்: பாலம் மே மாதம் திறக்கப்படும்", "மேலும் படிக்க", "விளம்பரம்", "பகிரவும்"]),
    Sample(
      language: "fi",
      story: "Pormestari sanoi, että asukkaiden kommentit luetaan ja että mainos sillasta jaetaan kaikille ennen kuin työ jatkuu.",
      goes: [
        "Lue myös: Silta avataan toukokuussa", "Mainos", "Juttu jatkuu mainoksen jälkeen", "Jaa artikkeli", "Tilaa uutiskirje",
        "Kommentit (12)",
        "Lukuaika noin 3 min", "Sähköpostiosoitettasi ei julkaista.", "Kaikki oikeudet pidätetään.",
      ]),
    Sample(
      language: "hu",
      story: "A polgármester szerint a hozzászólások közül többet is felolvasnak, és a hirdetés bevétele az útra megy majd el.",
      goes: [
        "Olvassa el ezt is: Májusban nyílik a híd", "Hirdetés", "Iratkozzon fel hírlevelünkre!", "Kapcsolódó cikkek",
        "Minden jog fenntartva.",
        "A Híd a folyón bejegyzés először Példa Lap-én jelent meg.", "Megosztás Facebookon", "Kövess minket Facebookon is!",
      ]),
    Sample(
      language: "ro",
      story: "Primarul a spus că va citi toate comentariile și că banii din publicitate vor merge la drum, nu la pod.",
      goes: [
        "Citește și: Podul se deschide în mai", "CITEŞTE ŞI: Podul se deschide în mai", "Citeste si: Podul se deschide in mai",
        "Publicitate",
        "Urmărește Exemplu pe Google News", "Abonează-te la newsletter", "Toate drepturile rezervate",
        "Adresa ta de email nu va fi publicată.",
        "Articolul Podul apare prima dată în Exemplu.",
      ]),
    Sample(
      language: "bg",
      story:
        "Кметът каза, че всички коментари за моста ще бъдат прочетени и че реклама на моста няма да има, докато трае ремонтът.",
      goes: [
        "Прочетете още: Мостът отваря през май", "Реклама", "Последвайте ни във Facebook", "Всички права запазени",
        "Сподели статията", "Абонирайте се за бюлетина",
        "Още новини",
      ]),
    Sample(
      language: "hr",
      story: "Gradonačelnik je rekao da će pročitati komentare stanovnika i da oglas za most nije objavljen prije kraja godine.",
      goes: [
        "Pročitajte još: Most se otvara u svibnju", "Tekst se nastavlja ispod oglasa", "Pratite nas na Facebooku", "Podeli vest",
        "Sva prava pridržana",
        "Vaša adresa e-pošte neće biti objavljena.", "Povezani članci", "KOMENTARI (4)",
      ]),
    Sample(
      language: "sr",
      story: "Градоначелник је рекао да ће прочитати коментаре становника и да оглас за мост није објављен пре краја године.",
      goes: [
        "Прочитајте још: Мост се отвара у мају", "Опширније", "Пратите нас на Фејсбуку", "Сва права задржана", "Пошаљи коментар",
      ]),
    Sample(
      language: "sl",
      story: "Župan je povedal, da bodo prebrali komentarje prebivalcev in da oglas za most ne bo objavljen pred koncem leta.",
      goes: [
        "Preberite še: Most odprejo maja", "Preberite tudi", "Članek se nadaljuje pod oglasom", "Prijavite se na e-novice",
        "Vse pravice pridržane", "Sledite nam na Facebooku",
      ]),
    Sample(
      language: "sk", story: "Primátor povedal, že komentáre obyvateľov si prečíta a že reklama na most sa do konca roka neobjaví.",
      goes: [
        "Čítajte aj: Most otvoria v máji", "Článok pokračuje pod reklamou", "Zdieľať na Facebooku", "Všetky práva vyhradené",
        "Sledujte nás aj na Instagrame", "Mohlo by vás zaujímať",
      ]),
    Sample(
      language: "th", story: "นายกเทศมนตรีกล่าวว่าความคิดเห็นของประชาชนเกี่ยวกับสะพานจะได้รับการรับฟังและโฆษณาจะช่วยออกค่าซ่อมถนน",
      goes: ["อ่านข่าวที่เกี่ยวข้อง", "โฆษณา", "แชร์ข่าวนี้", "อ่านต่อ", "ติดตามเราได้ที่ Facebook", "สงวนลิขสิทธิ์ ๒๕๖๘"]),
    Sample(
      language: "ca",
      story:
        "L'alcaldessa va dir que llegirà els comentaris dels veïns i que la publicitat del pont no sortirà abans de final d'any.",
      goes: [
        "Llegeix també: El pont obre al maig", "Subscriu-te al nostre butlletí", "Segueix-nos a les xarxes",
        "Tots els drets reservats", "PUBLICITAT", "Et pot interessar", "L'entrada El pont ha aparegut primer a Exemple.",
      ]),
    Sample(
      language: "ms",
      story: "Datuk bandar berkata semua komen penduduk akan dibaca dan iklan tentang jambatan itu tidak akan dikongsi lagi.",
      goes: [
        "Baca juga: Jambatan dibuka Mei", "Artikel berkaitan", "Ikuti kami di Telegram", "Kongsi artikel ini",
        "Hak cipta terpelihara",
      ]),
    Sample(
      language: "tl",
      story: "Sinabi ng alkalde na babasahin niya ang mga komento ng mga tao tungkol sa tulay bago matapos ang taon.",
      goes: ["Basahin din: Bubuksan ang tulay sa Mayo", "Magbasa pa", "Mga komento", "Sundan kami sa Facebook"]),
    Sample(
      language: "lt", story: "Meras sakė, kad gyventojų komentarai bus perskaityti, o reklama ant tilto atsiras tik po remonto.",
      goes: [
        "Taip pat skaitykite: Tiltas atsidarys gegužę", "Reklama", "Straipsnis tęsiasi po reklamos", "Sekite mus Facebook",
        "Visos teisės saugomos", "Rašyti komentarą", "Prenumeruokite mūsų naujienlaiškį",
      ]),
    Sample(
      language: "lv",
      story: "Mērs teica, ka iedzīvotāju komentāri tiks izlasīti un ka reklāma uz tilta parādīsies tikai pēc remonta.",
      goes: [
        "Lasi arī: Tiltu atvērs maijā", "Raksts turpinās pēc reklāmas", "Seko mums Facebook", "Visas tiesības aizsargātas",
        "Pievienot komentāru", "Jaunākās ziņas",
      ]),
    Sample(
      language: "et", story: "Linnapea ütles, et elanike kommentaarid loetakse läbi ja reklaam sillale enne remondi lõppu ei tule.",
      goes: ["Loe ka: Sild avatakse mais", "Loe edasi", "Jaga artiklit", "Reklaam", "Kõik õigused kaitstud", "Liitu uudiskirjaga"]),
    Sample(
      language: "is",
      story: "Bæjarstjórinn sagði að athugasemdir íbúa yrðu lesnar og að auglýsing um brúna kæmi ekki fyrr en eftir viðgerð.",
      goes: ["Lestu líka: Brúin opnar í maí", "Lesa meira", "Auglýsing", "Tengdar fréttir", "Öll réttindi áskilin"]),
    Sample(
      language: "sw",
      story: "Meya alisema maoni ya wakazi kuhusu daraja yatasomwa na tangazo la zabuni litatolewa baada ya ukarabati.",
      goes: ["Soma pia: Daraja litafunguliwa Mei", "Soma zaidi", "Haki zote zimehifadhiwa", "Tufuate kwenye Facebook", "Toa maoni"]),
    Sample(
      language: "af",
      story: "Die burgemeester het gesê dat die kommentaar van inwoners gelees sal word en dat die advertensie oor die brug wag.",
      goes: [
        "Lees ook: Die brug open in Mei", "Alle regte voorbehou", "Volg ons op Facebook", "Teken in vir ons nuusbrief",
        "Advertensie",
      ]),
    Sample(
      language: "ka",
      story: "მერმა თქვა, რომ მოსახლეობის კომენტარები ხიდის შესახებ წაიკითხება და რეკლამა ხიდზე შეკეთების შემდეგ გამოჩნდება.",
      goes: ["ასევე წაიკითხეთ: ხიდი მაისში გაიხსნება", "რეკლამა", "გაზიარება", "ყველა უფლება დაცულია"]),
    Sample(
      language: "hy", story: "Քաղաքապետն ասաց, որ բնակիչների մեկնաբանությունները կկարդան, իսկ գովազդ կամրջի վրա չի լինի։",
      goes: ["Կարդացեք նաև՝ Կամուրջը կբացվի մայիսին", "ԳՈՎԱԶԴ", "Կարդալ ավելին", "Բոլոր իրավունքները պաշտպանված են։"]),
    Sample(
      language: "kk", story: "Әкім тұрғындардың пікірлер жазған хатын оқып шығатынын және көпірде жарнама болмайтынын айтты.",
      goes: ["Тағы оқыңыз: Көпір мамырда ашылады", "ТОЛЫҒЫРАҚ", "Жарнама", "Барлық құқықтар қорғалған"]),
    Sample(
      language: "mk",
      story: "Градоначалникот рече дека ќе ги прочита коментарите на жителите и дека реклама на мостот нема да има.",
      goes: ["Прочитајте и: Мостот се отвора во мај", "Најчитани", "Сите права се задржани"]),
    Sample(
      language: "sq",
      story: "Kryetari tha se do të lexojë edhe komentet e banorëve dhe se reklama për urën nuk do të dalë këtë vit.",
      goes: ["Lexo edhe: Ura hapet në maj", "Më shumë", "Të gjitha të drejtat e rezervuara"]),
    Sample(
      language: "az", story: "Mer dedi ki, sakinlərin şərhlər yazdığı məktublar oxunacaq və körpüdə reklam olmayacaq.",
      goes: ["Həmçinin oxuyun: Körpü mayda açılır", "Ardını oxu", "Bütün hüquqlar qorunur"]),
    Sample(
      language: "be", story: "Мэр сказаў, што каментары жыхароў прачытаюць і што рэклама на мосце з'явіцца толькі пасля рамонту.",
      goes: ["Чытайце таксама: Мост адкрыюць у маі", "Чытаць далей", "Усе правы абаронены"]),
    Sample(
      language: "mr", story: "महापौर म्हणाले की पुलाबाबत नागरिकांच्या प्रतिक्रिया ऐकल्या जातील आणि जाहिरात नंतर दिली जाईल.",
      goes: ["हेही वाचा: पूल मे महिन्यात खुला", "अधिक वाचा", "जाहिरात"]),
    Sample(
      language: "ne", story: "मेयरले पुलबारे नागरिकको प्रतिक्रिया सुनिने र विज्ञापन पछि मात्र राखिने बताए।",
      goes: ["यो पनि पढ्नुहोस्: पुल जेठमा खुल्ने", "थप पढ्नुहोस्", "सर्वाधिकार सुरक्षित"]),
    Sample(
      language: "te", story: "వంతెనపై ప్రజల వ్యాఖ్యలు వింటామని, ప్రకటన తర్వాత ఇస్తామని మేయర్ చెప్పారు.",
      goes: ["ఇవి కూడా చదవండి: వంతెన మేలో తెరుచుకుంటుంది", "మరింత చదవండి", "ప్రకటన"]),
    Sample(
      language: "ml", story: "പാലത്തെക്കുറിച്ചുള്ള അഭിപ്രായങ്ങൾ കേൾക്കുമെന്നും പരസ്യം പിന്നീട് നൽകുമെന്നും മേയർ പറഞ്ഞു.",
      goes: ["ഇതും വായിക്കുക: പാലം മേയിൽ തുറക്കും", "കൂടുതൽ വായിക്കുക", "പരസ്യം"]),
    Sample(
      language: "kn", story: "ಸೇತುವೆಯ ಬಗ್ಗೆ ಜನರ ಪ್ರತಿಕ್ರಿಯೆಗಳು ಕೇಳಲಾಗುವುದು ಮತ್ತು ಜಾಹೀರಾತು ನಂತರ ನೀಡಲಾಗುವುದು ಎಂದು ಮೇಯರ್ ಹೇಳಿದರು.",
      goes: ["ಇದನ್ನೂ ಓದಿ: ಸೇತುವೆ ಮೇ ತಿಂಗಳಲ್ಲಿ ತೆರೆಯಲಿದೆ", "ಹೆಚ್ಚು ಓದಿ", "ಜಾಹೀರಾತು"]),
    Sample(
      language: "gu", story: "મેયરે કહ્યું કે પુલ વિશે લોકોની ટિપ્પણીઓ સાંભળવામાં આવશે અને જાહેરાત પછી કરવામાં આવશે.",
      goes: ["આ પણ વાંચો: પુલ મે મહિનામાં ખુલશે", "વધુ વાંચો", "જાહેરાત"]),
    Sample(
      language: "my", story: "မြို့တော်ဝန်က တံတားအကြောင်း မှတ်ချက်များကို နားထောင်မည်ဟု ပြောခဲ့သည်။", goes: ["ဆက်ဖတ်ရန်", "မျှဝေရန်", "ကြော်ငြာ"]),
    Sample(
      language: "km", story: "អភិបាលក្រុងបាននិយាយថា លោកនឹងស្តាប់មតិរបស់ប្រជាជនអំពីស្ពាននេះ។", goes: ["អានបន្ត", "ចែករំលែក", "អត្ថបទទាក់ទង"]),
    Sample(
      language: "gl",
      story: "O alcalde dixo que se lerán os comentarios da veciñanza e que a publicidade na ponte chegará despois das obras.",
      goes: ["Ler tamén: A ponte abre en maio", "Ler máis", "Todos os dereitos reservados"]),
    Sample(
      language: "eu",
      story: "Alkateak esan zuen herritarren iruzkinak irakurriko dituztela eta zubiko publizitatea gero etorriko dela.",
      goes: ["Gehiago irakurri: Zubia maiatzean irekiko da", "Irakurri gehiago", "Eskubide guztiak erreserbatuta"]),
  ]

  @Test(arguments: samples) func linesGoAndTheStoryStays(_ sample: Sample) {
    let story = [sample.story, sample.story, sample.story]
    for line in sample.goes {
      let post = linePost(story + [line])
      #expect(remaining(post, StripBoilerplate().edits(to: post)) == story, "\(line)")
    }
    // The same words in the middle of the post, and at its end behind another sentence.
    let post = linePost([sample.story + " " + sample.story] + story)
    #expect(remaining(post, StripBoilerplate().edits(to: post)).count == 4)
  }
}
