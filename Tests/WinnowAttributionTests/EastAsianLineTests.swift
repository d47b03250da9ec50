import Testing

@testable import WinnowAttribution

/// Report lines, credits and bylines as papers of Korea, China, Taiwan and Japan write them.
struct EastAsianLineTests {
  @Test(
    "Korean",
    arguments: [
      ("(서울=연합뉴스) 김민수 기자", "byline: 김민수 | Yonhap News Agency | "),
      ("(서울=연합뉴스) 김민수 이영희 기자", "byline: 김민수; 이영희 | Yonhap News Agency | "),
      ("(서울=연합뉴스) 김민수·이영희 기자", "byline: 김민수; 이영희 | Yonhap News Agency | "),
      ("(워싱턴=연합뉴스) 박정호 특파원", "byline: 박정호 | Yonhap News Agency | "),
      ("[서울=뉴시스] 김민수 기자", "byline: 김민수 | Newsis | "),
      ("[서울=뉴시스]김민수 기자", "byline: 김민수 | Newsis | "),
      ("[서울=뉴시스] 김민수 인턴기자", "byline: 김민수 | Newsis | "),
      ("(부산=뉴스1) 최유진 기자", "byline: 최유진 | News1 | "),
      ("(서울=뉴스1) 최유진 기자 = 27일 서울", "byline: 최유진 | News1 | "),
      ("[이데일리 김민수 기자]", "byline: 김민수 |  | 이데일리"),
      ("[한겨레 박정호 기자]", "byline: 박정호 |  | 한겨레"),
      ("고흥=박정호 기자", "byline: 박정호 |  | "),
      ("고흥/박정호 기자 jh@example.co.kr", "byline: 박정호 |  | "),
      ("/고흥=박정호 기자", "byline: 박정호 |  | "),
      ("고흥 박정호 기자", "byline: 박정호 |  | "),
      ("서산 박정호 기자", "byline: 박정호 |  | "),
      ("의정부/박정호 기자", "byline: 박정호 |  | "),
      ("이준 박정호 기자", "byline: 이준; 박정호 |  | "),
      ("김철/박정호 기자", "byline: 김철; 박정호 |  | "),
      ("이영희/박정호 기자", "byline: 이영희; 박정호 |  | "),
      ("이영희 박정호 기자", "byline: 이영희; 박정호 |  | "),
      ("기자명 박정호 기자", "byline: 박정호 |  | "),
      ("기자명 박정호", "byline: 박정호 |  | "),
      ("기자 박정호", "byline: 박정호 |  | "),
      ("기자 간담회", "none:  |  | "),
      ("기자 박정호의 취재 수첩", "none:  |  | "),
      ("김민수 기자", "byline: 김민수 |  | "),
      ("김민수 기자 minsu@example.co.kr", "byline: 김민수 |  | "),
      ("글 김민수 기자", "byline: 김민수 |  | "),
      ("글·사진 김민수 기자", "byline: 김민수 |  | "),
      ("글=김민수 기자, 사진=박정호 기자", "byline: 김민수 |  | "),
      ("사진=박정호 기자", "credit: 박정호 |  | "),
      ("사진 박정호 기자", "credit: 박정호 |  | "),
      ("사진 제공=서울시청", "credit:  | 서울시청 | "),
      ("[사진=뉴시스]", "credit:  | Newsis | "),
      ("[사진=AP/뉴시스]", "credit:  | Associated Press; Newsis | "),
      ("[AP=연합뉴스]", "credit:  | Associated Press; Yonhap News Agency | "),
      ("[AFP=연합뉴스]", "credit:  | Agence France-Presse; Yonhap News Agency | "),
      ("[로이터=연합뉴스]", "credit:  | Reuters; Yonhap News Agency | "),
      ("[EPA=연합뉴스 자료사진]", "credit:  | EPA; Yonhap News Agency | "),
      ("[연합뉴스 자료사진]", "credit:  | Yonhap News Agency | "),
      ("[연합뉴스]", "source:  | Yonhap News Agency | "),
      ("[독자 제공]", "credit:  |  | "),
      ("[서울시 제공. 재판매 및 DB 금지]", "credit:  | 서울시 | "),
      ("[서울시 제공]", "credit:  | 서울시 | "),
      ("연합뉴스 제공", "credit:  | Yonhap News Agency | "),
      ("눈 덮인 서울 거리 ⓒ연합뉴스", "credit:  | Yonhap News Agency | "),
      ("눈 덮인 서울 거리 / 사진=연합뉴스", "credit:  | Yonhap News Agency | "),
      ("눈 덮인 서울 거리. [사진=김민수 기자]", "credit: 김민수 |  | "),
      ("ⓒ 김민수", "credit: 김민수 |  | "),
      ("일러스트=김민수", "credit: 김민수 |  | "),
    ])
  func korean(raw: String, expected: String) { expect(raw, expected) }

  @Test(
    "Chinese",
    arguments: [
      ("新华社记者 王小明 摄", "credit: 王小明 | Xinhua News Agency | "),
      ("新华社记者王小明摄", "credit: 王小明 | Xinhua News Agency | "),
      ("（新华社记者 王小明 摄）", "credit: 王小明 | Xinhua News Agency | "),
      ("新华社记者 王小明、李丽 摄", "credit: 王小明; 李丽 | Xinhua News Agency | "),
      ("新华社记者 王小明 李丽", "byline: 王小明; 李丽 | Xinhua News Agency | "),
      ("新华社记者王小明、李丽", "byline: 王小明; 李丽 | Xinhua News Agency | "),
      ("新华社记者 王小明", "byline: 王小明 | Xinhua News Agency | "),
      ("新华社发（王小明 摄）", "credit: 王小明 | Xinhua News Agency | "),
      ("新华社发", "credit:  | Xinhua News Agency | "),
      ("新华社北京5月3日电（记者 王小明）", "byline: 王小明 | Xinhua News Agency | "),
      ("新华社北京5月3日电（记者王小明、李丽）", "byline: 王小明; 李丽 | Xinhua News Agency | "),
      ("这是5月3日拍摄的港口。新华社记者 王小明 摄", "credit: 王小明 | Xinhua News Agency | "),
      ("图为5月3日的港口（无人机照片）。新华社发（王小明摄）", "credit: 王小明 | Xinhua News Agency | "),
      ("中新社记者 张伟 摄", "credit: 张伟 | China News Service | "),
      ("中新社记者 张伟", "byline: 张伟 | China News Service | "),
      ("中新网记者 张伟 摄", "credit: 张伟 | China News Service | "),
      ("图为游客在拍照。中新社记者 张伟 摄", "credit: 张伟 | China News Service | "),
      ("图为游客在拍照。 张伟 摄", "credit: 张伟 |  | "),
      ("张伟摄", "credit: 张伟 |  | "),
      ("张伟 摄", "credit: 张伟 |  | "),
      ("张伟 图", "credit: 张伟 |  | "),
      ("王小明/摄", "credit: 王小明 |  | "),
      ("摄/王小明", "credit: 王小明 |  | "),
      ("本报记者 王小明 摄", "credit: 王小明 |  | "),
      ("本报记者 王小明", "byline: 王小明 |  | "),
      ("本报记者王小明 李丽", "byline: 王小明; 李丽 |  | "),
      ("本报驻华盛顿记者 王小明", "byline: 王小明 |  | "),
      ("本报北京5月3日电 （记者王小明）", "byline: 王小明 |  | "),
      ("人民日报记者 王小明", "byline: 王小明 |  | 人民日报"),
      ("人民日报记者 王小明 摄", "credit: 王小明 |  | 人民日报"),
      ("澎湃新闻记者 王小明", "byline: 王小明 |  | 澎湃新闻"),
      ("澎湃新闻记者 王小明 图", "credit: 王小明 |  | 澎湃新闻"),
      ("新京报记者 王小明 摄", "credit: 王小明 |  | 新京报"),
      ("新京报记者 王小明 编辑 李丽 校对 张伟", "byline: 王小明; 李丽; 张伟 |  | 新京报"),
      ("记者 王小明 通讯员 李丽", "byline: 王小明; 李丽 |  | "),
      ("记者：王小明", "byline: 王小明 |  | "),
      ("（记者王小明）", "byline: 王小明 |  | "),
      ("（记者 王小明 李丽）", "byline: 王小明; 李丽 |  | "),
      ("（本报记者 王小明）", "byline: 王小明 |  | "),
      ("视觉中国供图", "credit:  | CFP | "),
      ("视觉中国 供图", "credit:  | CFP | "),
      ("受访者供图", "credit:  |  | "),
      ("图/视觉中国", "credit:  | CFP | "),
      ("图 | 视觉中国", "credit:  | CFP | "),
      ("图片来源：新华社", "credit:  | Xinhua News Agency | "),
      ("图源：网络", "credit:  |  | "),
      ("图片来自网络", "credit:  |  | "),
      ("东方IC 供图", "credit:  | IC Photo | "),
      ("资料图 新华社发", "credit:  | Xinhua News Agency | "),
      ("资料图：港口。中新社记者 张伟 摄", "credit: 张伟 | China News Service | "),
      ("来源：新华社", "source:  | Xinhua News Agency | "),
      ("来源：新华网", "source:  | Xinhua News Agency | "),
      ("来源 | 人民日报", "source:  |  | 人民日报"),
      ("作者 | 王小明", "byline: 王小明 |  | "),
      ("编辑 | 李丽", "byline: 李丽 |  | "),
      ("责任编辑：李丽", "byline: 李丽 |  | "),
      ("责编：李丽", "byline: 李丽 |  | "),
      ("文 | 王小明", "byline: 王小明 |  | "),
      ("文/王小明", "byline: 王小明 |  | "),
      ("文、图/王小明", "credit: 王小明 |  | "),
      ("撰文：王小明 摄影：张伟", "byline: 王小明 |  | "),
      ("記者王美玲／台北報導", "byline: 王美玲 |  | "),
      ("記者 王美玲／台北報導", "byline: 王美玲 |  | "),
      ("【記者王美玲／台北報導】", "byline: 王美玲 |  | "),
      ("〔記者王美玲／台北報導〕", "byline: 王美玲 |  | "),
      ("［記者王美玲／台北報導］", "byline: 王美玲 |  | "),
      ("記者王美玲、陳志明／台北報導", "byline: 王美玲; 陳志明 |  | "),
      ("記者王美玲／綜合報導", "byline: 王美玲 |  | "),
      ("記者王美玲/綜合外電報導", "byline: 王美玲 |  | "),
      ("文／記者王美玲", "byline: 王美玲 |  | "),
      ("生活中心／王美玲報導", "byline: 王美玲 |  | "),
      ("中央社記者王美玲台北28日電", "byline: 王美玲 | CNA | "),
      ("（中央社記者王美玲台北28日電）", "byline: 王美玲 | CNA | "),
      ("(中央社記者王美玲攝)", "credit: 王美玲 | CNA | "),
      ("中央社記者王美玲攝 113年5月3日", "credit: 王美玲 | CNA | "),
      ("（中央社）", "source:  | CNA | "),
      ("（中央社台北28日電）", "source:  | CNA | "),
      ("（記者王美玲攝）", "credit: 王美玲 |  | "),
      ("（圖／記者王美玲攝）", "credit: 王美玲 |  | "),
      ("記者王美玲攝", "credit: 王美玲 |  | "),
      ("記者 王美玲 攝影", "credit: 王美玲 |  | "),
      ("（圖／路透社）", "credit:  | Reuters | "),
      ("（圖／達志影像/美聯社）", "credit:  | 達志影像; Associated Press | "),
      ("（路透）", "source:  | Reuters | "),
      ("（資料照，記者王美玲攝）", "credit: 王美玲 |  | "),
      ("（資料照）", "credit:  |  | "),
      ("圖／東方IC", "credit:  | IC Photo | "),
      ("記者陳志明／攝影", "credit: 陳志明 |  | "),
      ("攝影：陳志明", "credit: 陳志明 |  | "),
      ("聯合報記者王美玲／攝影", "credit: 王美玲 |  | 聯合報"),
      ("責任編輯：陳志明", "byline: 陳志明 |  | "),
      ("編輯：陳志明", "byline: 陳志明 |  | "),
      ("【5月3日 AFP】", "source:  | Agence France-Presse | "),
      ("画像：PIXTA", "credit:  | PIXTA | "),
      ("提供：朝日新聞社", "credit:  |  | 朝日新聞"),
      ("出典：厚生労働省", "source:  |  | 厚生労働省"),
    ])
  func chinese(raw: String, expected: String) { expect(raw, expected) }

  @Test(
    "Japanese",
    arguments: [
      ("【ワシントン共同】", "source:  | Kyodo News | "),
      ("【ワシントン時事】", "source:  | Jiji Press | "),
      ("【ソウル聯合ニュース】", "source:  | Yonhap News Agency | "),
      ("【ソウル時事】", "source:  | Jiji Press | "),
      ("（ロイター）", "source:  | Reuters | "),
      ("［ワシントン　３日　ロイター］", "source:  | Reuters | "),
      ("［東京　３日　ロイター］ ", "source:  | Reuters | "),
      ("（c）AFP", "credit:  | Agence France-Presse | "),
      ("(c)AFP/Jane Roe", "credit: Jane Roe | Agence France-Presse | "),
      ("撮影・山田太郎", "credit: 山田太郎 |  | "),
      ("（撮影・山田太郎）", "credit: 山田太郎 |  | "),
      ("港に入る船＝３日、東京都、山田太郎撮影", "credit: 山田太郎 |  | "),
      ("港に入る船＝３日午後、東京（共同）", "credit:  | Kyodo News | "),
      ("港に入る船＝３日、横浜市（時事）", "credit:  | Jiji Press | "),
      ("写真・山田太郎", "credit: 山田太郎 |  | "),
      ("文・写真 山田太郎", "byline: 山田太郎 |  | "),
      ("取材・文／山田太郎", "byline: 山田太郎 |  | "),
      ("取材・文：山田太郎　撮影：佐藤花子", "byline: 山田太郎 |  | "),
      ("（ワシントン＝山田太郎）", "byline: 山田太郎 |  | "),
      ("記者・山田太郎", "byline: 山田太郎 |  | "),
      ("構成・山田太郎", "byline: 山田太郎 |  | "),
      ("聞き手・山田太郎", "byline: 山田太郎 |  | "),
      ("聞き手＝山田太郎", "byline: 山田太郎 |  | "),
      ("イラスト・佐藤花子", "credit: 佐藤花子 |  | "),
      ("イラスト：佐藤花子", "credit: 佐藤花子 |  | "),
      ("写真提供：トヨタ自動車", "credit:  | トヨタ自動車 | "),
      ("翻訳・編集：山田太郎", "byline: 山田太郎 |  | "),
      ("共同通信", "credit:  | Kyodo News | "),
      ("（共同）", "source:  | Kyodo News | "),
      ("【共同】", "source:  | Kyodo News | "),
      ("（撮影＝山田太郎）", "credit: 山田太郎 |  | "),
      ("＝山田太郎撮影", "credit: 山田太郎 |  | "),
      ("写真＝山田太郎", "credit: 山田太郎 |  | "),
      ("写真：山田太郎", "credit: 山田太郎 |  | "),
      ("写真／山田太郎", "credit: 山田太郎 |  | "),
      ("文＝山田太郎　写真＝佐藤花子", "byline: 山田太郎 |  | "),
      ("［記者 山田太郎］", "byline: 山田太郎 |  | "),
      ("引用元：共同通信", "source:  | Kyodo News | "),
      ("訳：山田太郎", "byline: 山田太郎 |  | "),
      ("（翻訳：山田太郎）", "byline: 山田太郎 |  | "),
      ("編集：佐藤花子", "byline: 佐藤花子 |  | "),
    ])
  func japanese(raw: String, expected: String) { expect(raw, expected) }

  @Test(
    "words that look like it",
    arguments: [
      ("(서울=연합뉴스) 김민수 기자 = 정부는 오늘 새로운 대책을 발표했다.", "none:  |  | "),
      ("디지털뉴스팀", "none:  |  | "),
      ("[ⓒ 연합뉴스, 무단전재 및 재배포 금지]", "none:  |  | "),
      ("무단 전재 및 재배포 금지", "none:  |  | "),
      ("기자회견하는 김민수 장관", "none:  |  | "),
      ("김민수 기자의 다른 기사 보기", "none:  |  | "),
      ("기자 페이지", "none:  |  | "),
      ("사진 보기", "none:  |  | "),
      ("신춘문예 당선자 발표", "none:  |  | "),
      ("이 기사는 연합뉴스에서 제공받았습니다", "none:  |  | "),
      ("新华社北京5月3日电", "none:  |  | "),
      ("國際中心／綜合報導", "none:  |  | "),
      ("（山田太郎）", "none:  |  | "),
      ("【山田太郎】", "none:  |  | "),
      ("写真はイメージです", "none:  |  | "),
      ("無断転載を禁じます", "none:  |  | "),
      ("写真を見る", "none:  |  | "),
      ("写真で見る東京", "none:  |  | "),
      ("撮影禁止", "none:  |  | "),
      ("撮影スポット10選", "none:  |  | "),
      ("記者会見する首相", "none:  |  | "),
      ("記者会見", "none:  |  | "),
      ("文化", "none:  |  | "),
      ("文在寅大統領が会見", "none:  |  | "),
      ("图说天下", "none:  |  | "),
      ("图为港口", "none:  |  | "),
      ("记者从会上获悉，该项目将于明年完工。", "none:  |  | "),
      ("本报讯", "none:  |  | "),
      ("摄影大赛开始报名", "none:  |  | "),
      ("王小明出席会议", "none:  |  | "),
      ("由此可见，问题并不简单", "none:  |  | "),
      ("由于天气原因，航班取消", "none:  |  | "),
      ("来源不明的资金", "none:  |  | "),
    ])
  func neither(raw: String, expected: String) { expect(raw, expected) }

  @Test(
    "what opens a report",
    arguments: [
      ("(서울=연합뉴스) 김민수 기자 = 항구가 월요일에 다시 열렸다.", "서울 | Yonhap News Agency | 항구가 월요일에 다시 열렸다."),
      ("[안동=뉴시스] 박정호 기자 = 항구가 다시 열렸다.", "안동 | Newsis | 항구가 다시 열렸다."),
      ("新华社北京5月3日电（记者王小明）港口周一重新开放。", "北京 | Xinhua News Agency | 港口周一重新开放。"),
      ("（中央社記者王美玲台北28日電）港口週一重新開放。", "台北 | CNA | 港口週一重新開放。"),
      ("【ワシントン共同】港は月曜日に再開した。", "ワシントン | Kyodo News | 港は月曜日に再開した。"),
      ("［東京　３日　ロイター］　港は月曜日に再開した。", "東京 | Reuters | 港は月曜日に再開した。"),
      ("新华社记者王小明报道港口重新开放的消息。", "none"),
      ("连合会决定重新开放港口。", "none"),
      ("（写真）港は月曜日に再開した。", "none"),
    ])
  func datelines(raw: String, expected: String) {
    let found = reader.dateline(raw).map { line in
      "\(line.place ?? "-") | \(line.agency?.name ?? "-") | \(String(decoding: Array(raw.utf8)[line.length...], as: UTF8.self))"
    }
    #expect(found ?? "none" == expected)
  }

  @Test(
    "a second title before a second name, words behind the names, editors",
    arguments: [
      ("记者王小明 通讯员赵大明", "byline: 王小明; 赵大明 |  | "), ("记者王小明、李小四 通讯员赵大明", "byline: 王小明; 李小四; 赵大明 |  | "),
      ("记者王小明 整合", "byline: 王小明 |  | "), ("▲码头日报全媒体图片记者王小明摄", "credit: 王小明 |  | 码头日报全媒体图片"),
      ("市长讲话。视频截图", "credit:  |  | "), ("起重机。市消防局供图", "credit:  | 市消防局 | "), ("起重机。视觉中国 资料", "credit:  | CFP | "),
      ("起重机（视频截图）", "credit:  |  | "), ("他说，这里没有资料。", "none:  |  | "),
    ])
  func titlesAndNotes(_ raw: String, _ expected: String) { expect(raw, expected) }

  @Test(
    "the names that open a report end before it",
    arguments: [
      ("〔記者王美玲／台北報導〕市府週一宣布，港口將於下月重新開放，施工單位正在清理碼頭。", "〔記者王美玲／台北報導〕"),
      ("本报记者 王小明 北京报道 港口周一重新开放，市长在码头上宣布了这一消息，施工还要一年。", "本报记者 王小明 北京报道"),
      ("記者王美玲／台北報導 2025-03-04 10:56 分享 留言 列印", "記者王美玲／台北報導 2025-03-04 10:56 分享 留言 列印"),
    ])
  func reportBehindNames(_ raw: String, _ opening: String) throws {
    let read = reader.read(raw)
    #expect(read.kind == .byline && read.people.count == 1)
    let range = try #require(read.creditRange)
    #expect(String(decoding: Array(raw.utf8)[range], as: UTF8.self) == opening)
  }

  @Test func whoIsResponsibleIsAnEditor() {
    #expect(reader.read("责任编辑：王小明").people.map(\.role) == ["editor"])
  }

  @Test(
    "a short caption before an agency in brackets, in its own element",
    arguments: [
      ("北川市役所（AP）", "credit:  | Associated Press | ", 15), ("臨江市游泳館。（中央社）", "credit:  | CNA | ", 21),
      ("새터 수영장 [연합뉴스]", "credit:  | Yonhap News Agency | ", 17), ("المسبح العام (الأناضول)", "credit:  | Anadolu Agency | ", 24),
      ("Бассейн (ТАСС)", "credit:  | TASS | ", 15), ("[연합뉴스 자료사진]", "credit:  | Yonhap News Agency | ", 0),
      ("Jana Novak (Reuters)", "credit: Jana Novak | Reuters | ", 0),
      // Before a dash three words tell what is seen, two may be a name.
      ("المسبح العام الجديد - الأناضول", "credit:  | Anadolu Agency | ", 39),
      ("محمد الأحمد - الأناضول", "credit: محمد الأحمد | Anadolu Agency | ", 0),
    ])
  func shortCaptions(_ raw: String, _ expected: String, _ start: Int) {
    expect(raw, as: .caption, expected)
    #expect(reader.read(raw, as: .caption).creditRange?.lowerBound == start)
  }

  @Test(
    "who took or supplied a picture and is in no list",
    arguments: [
      ("北川の港（矢島健撮影）", "credit: 矢島健 |  | "), ("北川の港＝北川市で３日、桑原智撮影", "credit: 桑原智 |  | "),
      ("北川の港（参加者撮影）", "none:  |  | "), ("北川の港＝３日、本社ヘリから撮影", "none:  |  | "), ("港で記念写真を撮影する市民", "none:  |  | "),
      ("北川の港、無人機で撮影", "none:  |  | "), ("北川の港＝北川市提供", "credit:  | 北川市 | "), ("北川の港＝３日、北川市提供", "credit:  | 北川市 | "),
      ("새터 수영장 [새터시 제공. 재판매 및 DB 금지]", "credit:  | 새터시 | "), ("새터 수영장 [새터시 제공]", "credit:  | 새터시 | "),
    ])
  func unknownNames(_ raw: String, _ expected: String) { expect(raw, as: .caption, expected) }

  /// Words for how and when something is supplied, for pupils, for people without a name and for things that take pictures.
  @Test(arguments: [
    "北川の給食＝学校提供", "北川の給食＝無料提供", "北川の給食＝試験提供", "北川の給食＝限定提供", "北川の給食＝期間提供", "北川の給食＝独占提供", "北川の給食＝特別提供",
    "北川の給食＝数量限定提供", "北川の港（大学生撮影）", "北川の港（観光客撮影）", "北川の港（通行人撮影）", "北川の港（消防士撮影）", "北川の港（運転手撮影）",
    "北川の港（同行女性撮影）", "北川の港（新幹線撮影）", "北川の港（望遠鏡撮影）", "北川の港（観測気候撮影）", "北川の港（中年男女撮影）", "北川の港（気象台撮影）", "北川の港（富士山撮影）", "北川の港（写真師撮影）",
    "北川の港（船員同僚撮影）", "北川の港（高校生撮影）", "北川の給食＝夏季提供",
  ])
  func wordsForNobody(_ raw: String) { expect(raw, as: .caption, "none:  |  | ") }

  @Test func theBracketAroundADayIsTheCaptions() throws {
    let raw = "北川の港（３日、鈴木健撮影）"
    let range = try #require(reader.read(raw, as: .caption).creditRange)
    #expect(String(decoding: Array(raw.utf8)[range], as: UTF8.self) == "鈴木健撮影")
  }

  /// Family names that begin words for places and plants are none.
  @Test(arguments: [
    ("鈴木健", 2), ("林修", 1), ("続く", 0), ("", 0), ("植木鉢", 0), ("戸田城", 0), ("大石段", 0), ("黒川沿い", 0), ("三宅島", 0), ("三好町", 0), ("細川沿い", 0),
    ("平山城", 0), ("柏木立", 0),
  ])
  func familyNames(_ name: String, _ letters: Int) { #expect(reader.lettersOfFamilyName(name) == letters) }
}
