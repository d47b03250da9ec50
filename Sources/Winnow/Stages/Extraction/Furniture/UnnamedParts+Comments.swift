import WinnowBase

/// Readers' comments that no name gives away: below a heading that counts or calls them, or items of one make in which somebody says
/// something at some hour.
extension UnnamedParts {
  private static let longestHeading = 100
  private static let longestLabel = 48
  private static let longestLine = 96
  /// Running text above comments: a line that opens a thread, or for comments without a heading two or three sentences.
  private static let leastAbove: Float = 30
  private static let leastStoryAbove: Float = 300
  /// What names and dates stand in before the box of comments is said to hold other text.
  private static let leastOther: Float = 30
  /// In bytes.
  private static let shortestSaying = 12
  /// Every voice says as many paragraphs at most.
  private static let mostParagraphs = 6
  private static let fewestItems = 3
  /// So many headings of a page are followed, and so many blocks of an item.
  private static let mostTries = 24
  private static let mostBlocks = 400
  private static let longestItem: Float = 1500
  /// Of an item's text.
  private static let mostLinked: Float = 0.4
  private static let wrappers = 5
  /// The blocks before and behind a list in which its form to write stands.
  private static let besideThread = 24

  /// Where the comments of a page are, in order.
  func comments() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var i = title + 1
    var tries = 0
    while i < post.blocks.count {
      guard story(before: i) >= Self.leastAbove, tries < Self.mostTries, isHeading(i) else {
        i += 1
        continue
      }
      tries += 1
      if let section = section(below: i) {
        found.append(section)
        i = max(i + 1, section.upperBound)
      } else {
        i += 1
      }
    }
    return found.isEmpty ? items() : found
  }

  // MARK: Below a heading

  /// Whether a short text speaks of comments: a heading, or a label that is no link.
  private func isHeading(_ i: Int) -> Bool {
    let isTitle = post.blocks[i].kind == .heading
    // A cell in tables that arrange a page counts them: `Всего комментариев: 3`.
    guard
      isTitle || post.blocks[i].kind == .paragraph
        || post.blocks[i].kind == .cell && text(i).last.map({ $0 &- 0x30 < 10 }) ?? false,
      post.blocks[i].text.count <= (isTitle ? Self.longestHeading : Self.longestLabel), isText(i),
      isTitle || features[i].linkDensity < 0.5 && text(i).last != 0x2E
    else { return false }
    // The line of an item in a list of articles counts its comments too, beside its hour.
    if !isTitle, isWhen(i) { return false }
    return matches(Self.words, i)
      || features.rows[i].signs.contains(.wide) && text(i).contains { $0 >= 0xE3 } && matches(Self.signs, i)
  }

  /// The blocks that a heading of comments opens: the box that it stands first in, or what stands beside it; nil where nobody speaks there.
  private func section(below heading: Int) -> Range<Int>? {
    var box = heading
    var parent = Int(post.blocks[box].parent)
    while parent > title, good(parent..<heading) < Self.leastOther {
      box = parent
      parent = Int(post.blocks[box].parent)
    }
    let own = box..<end(box)
    if holdsVoices(heading + 1..<own.upperBound, heading) { return own }
    guard parent >= 0 else { return nil }
    var beside = own.upperBound
    while beside < Int(post.blocks[parent].end) {
      let block = post.blocks[beside]
      if block.kind == .heading, post.blocks[heading].kind == .heading, block.level <= post.blocks[heading].level,
        !isHeading(beside)
      {
        break
      }
      beside = end(beside)
    }
    let all = own.lowerBound..<beside
    return holdsVoices(heading + 1..<beside, heading) ? all : nil
  }

  /// Whether a stretch is a conversation: somebody speaks, or a line says when, and a text follows or went before, twice or, where the
  /// heading counts them, once. Two lines about the hour over a story are its date and its change. Without a count, a line beside the
  /// heading in one box with the texts says nothing: a story's own paragraph may name an hour.
  private func holdsVoices(_ range: Range<Int>, _ heading: Int) -> Bool {
    guard !range.isEmpty else { return false }
    let isCounted = text(heading).contains { $0 &- 0x30 < 10 }
    var voices = 0
    var paragraphs = 0
    var sayings = 0
    // Whom a report quotes is named with a colon, too.
    var hasHours = isCounted
    var isOpen = true
    for i in range where isText(i) {
      if isReply(i) || isWhen(i) { hasHours = true }
      if isReply(i) || isVoice(i) && (isCounted || post.blocks[i].parent != post.blocks[heading].parent || text(i).last == 0x3A) {
        if isOpen { voices += 1 }
        isOpen = false
      } else if features[i].good > 60 {
        paragraphs += 1
        isOpen = true
      } else if post.blocks[i].text.count >= Self.shortestSaying {
        sayings += 1
        isOpen = true
      }
    }
    // A short one says something where it stands between two voices.
    guard paragraphs > 0 || sayings > 1 && voices > 1 && hasHours, voices * Self.mostParagraphs >= paragraphs else { return false }
    return voices > 1 || voices == 1 && isCounted && good(range) < story(before: heading)
  }

  // MARK: Items of one make

  /// What holds three items or more, each with somebody's name, an hour and a text, below the story.
  private func items() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var items: [Int: (count: Int, last: Int)] = [:]
    for i in (title + 1)..<max(title + 1, post.blocks.count)
    where story(before: i) >= Self.leastStoryAbove && isText(i) && isWhen(i) {
      var item = Int(post.blocks[i].parent)
      while item > title, good(item..<end(item)) < Self.leastOther { item = Int(post.blocks[item].parent) }
      // An item may have wrappers of its own around it.
      for _ in 0..<Self.wrappers {
        guard item > title else { break }
        let list = Int(post.blocks[item].parent)
        guard list > title, items[list]?.last != item, isItem(item, when: i) else { break }
        items[list] = ((items[list]?.count ?? 0) + 1, item)
        item = list
      }
    }
    var last = 0
    for list in items.keys.sorted() where list >= last {
      guard let count = items[list]?.count, count >= Self.fewestItems, story(before: list) >= Self.leastStoryAbove,
        good(list..<end(list)) < 0.85 * total, isThread(list)
      else { continue }
      var box = list
      var parent = Int(post.blocks[box].parent)
      while parent > title, story(before: parent) >= Self.leastStoryAbove,
        good(parent..<end(parent)) <= 1.1 * good(list..<end(list)) + Self.leastOther
      {
        box = parent
        parent = Int(post.blocks[box].parent)
      }
      found.append(box..<end(box))
      last = end(box)
    }
    return found
  }

  /// Whether readers may write in a list or right beside it: buttons to answer, or a line about comments. A live report, a
  /// calendar and a list of results have items of the same form.
  private func isThread(_ list: Int) -> Bool {
    var replies = 0
    for i in max(title + 1, list - Self.besideThread)..<min(post.blocks.count, end(list) + Self.besideThread) {
      guard isText(i), post.blocks[i].text.count <= Self.longestLabel else { continue }
      if isReply(i) { replies += 1 }
      if replies > 1 || matches(Self.threads, i) || matches(Self.signs, i) { return true }
    }
    return false
  }

  /// Whether an element is what one reader says: a name beside the hour, no headline, hardly a link.
  private func isItem(_ i: Int, when: Int) -> Bool {
    let row = features[i]
    guard row.good < Self.longestItem, row.leaves < 40, row.pictures <= 3, end(i) - i <= Self.mostBlocks else { return false }
    // The hour may lead to the item itself.
    var linked = row.linked - features[when].linked
    var isNamed = text(when).contains { $0 &- 0x30 >= 10 && $0 | 0x20 &- 0x61 < 26 } && !StampLine.isStamp(text(when))
    for k in i..<end(i) where k != when && isText(k) {
      if isReply(k) {
        linked -= features[k].linked
        continue
      }
      if post.blocks[k].kind == .heading, post.blocks[k].text.count > Self.longestLabel { return false }
      if features[k].linkDensity > 0.6, features[k].text > 40, !leadsToPlace(k) { return false }
      if abs(k - when) <= 8, post.blocks[k].text.count <= 40, !features[k].endsSentence,
        text(k).contains(where: { $0 >= 0x41 })
      {
        isNamed = true
      }
    }
    return isNamed && linked < Self.mostLinked * row.text
  }

  /// Whether a link in a text leads to a place on a page: to a comment itself, by its hour or its headline.
  private func leadsToPlace(_ i: Int) -> Bool {
    post.marks[post.blocks[i].marks.range].contains { mark in
      mark.tag == .a && post.attribute(.href, in: mark.attributes)?.contains("#") ?? false
    }
  }

  // MARK: Lines

  /// `Ann Lee says:`, `12 May 2020 at 10:31`.
  private func isVoice(_ i: Int) -> Bool {
    guard post.blocks[i].text.count <= Self.longestLine else { return false }
    if text(i).last == 0x3A,
      Self.verbs.contains(where: { CaseFold.lowercased(text(i)).dropLast().suffix($0.count).elementsEqual($0) })
    {
      return true
    }
    return isWhen(i) || StampLine.isStamp(text(i))
  }

  /// Whether a short line that is no sentence names an hour, or how long ago it was.
  func isWhen(_ i: Int) -> Bool {
    let length = post.blocks[i].text.count
    guard features.rows[i].signs.contains(.figure), length >= 4, length <= Self.longestLine,
      post.blocks[i].kind != .heading || length <= Self.longestLabel || post.blocks[i].level > 4
    else {
      return false
    }
    let digits = digits(i)
    guard digits > 0 else { return false }
    if digits >= 5 {
      // `14:20`, `8h07`
      let text = text(i)
      for k in text.indices.dropFirst().dropLast(2)
      where text[k] == 0x3A || text[k] == 0x68 {
        if text[k - 1] &- 0x30 < 10, text[k + 1] &- 0x30 < 10, text[k + 2] &- 0x30 < 10 { return true }
      }
    }
    return length <= Self.longestLabel && matches(Self.spans, i)
  }

  private func digits(_ i: Int) -> Int {
    let range = post.blocks[i].text.range
    return post.bytes.withUnsafeBufferPointer { bytes in
      var digits = 0
      for at in range { digits &+= bytes[at] &- 0x30 < 10 ? 1 : 0 }
      return digits
    }
  }

  /// The button below what a reader says.
  private func isReply(_ i: Int) -> Bool {
    let text = text(i)
    return text.count <= 24 && Self.replies.contains(CaseFold.lowercased(text).filter { $0 > 0x40 || $0 == 0x20 })
  }

  private static let verbs = [
    "says", "said", "wrote", "sagt", "sagte", "schrieb", "schreibt", "meint", "a dit", "dit", "a écrit", "dice", "dijo", "ha dicho",
    "disse",
    "diz", "ha detto", "zegt", "schreef", "skriver", "säger", "sier", "siger", "sanoo", "mówi", "pisze", "napsal", "говорит",
    "пишет",
    "diyor ki", "comments", "commented",
  ].map { Array($0.utf8) }

  private static let spans = PhraseMatcher([
    "hours ago", "hour ago", "minutes ago", "days ago", "day ago", "weeks ago", "week ago", "months ago", "month ago", "years ago",
    "year ago", "vor einem jahr", "jahren", "vor einem monat", "monaten", "stunden", "tagen", "il y a", "hace", "há", "fa",
    "geleden", "sedan",
    "siden", "temu", "назад", "önce", "sitten", "nap", "előtt",
  ])

  private static let replies: Set<[UInt8]> = Set(
    [
      "reply", "reply to this", "report", "like", "quote", "antworten", "antwort", "melden", "zitieren", "répondre", "signaler",
      "responder",
      "reportar",
      "denunciar", "rispondi", "segnala", "beantwoorden", "reageer", "svara", "svar", "svar på", "vastaa", "odpowiedz", "zgłoś",
      "ответить",
      "відповісти", "yanıtla", "cevapla", "回复", "回覆", "返信", "답글", "odpovědět", "válasz", "trả lời", "balas",
    ].map { Array($0.utf8) })

  private static let words = PhraseMatcher(threadNames + ["discussion"])
  /// The boards of a forum are called discussions as well.
  private static let threads = PhraseMatcher(threadNames)
  private static let threadNames = [
    "comments", "comment", "responses to", "response to", "responses", "thoughts on", "thought on", "replies",
    "reader interactions",
    "kommentare", "kommentar", "kommentarer", "leserkommentare", "leserbriefe", "leserbrief", "leserpost", "lesermeinungen",
    "antworten auf", "antwort auf",
    "antworten zu", "antwort zu", "gedanken zu",
    "meinungen", "commentaires", "commentaire", "réactions", "réponses à", "pensées sur", "comentarios", "comentario",
    "respuestas a",
    "opiniones", "comentários", "comentário", "respostas", "commenti", "commento", "risposte a", "reacties", "reactie", "kommentit",
    "kommentti", "komentarze", "komentarz", "komentarzy", "komentáře", "komentár", "komentáre", "komentářů", "komentari",
    "hozzászólások",
    "hozzászólás", "comentarii", "yorumlar", "yorum", "комментарии", "комментарий", "комментариев", "комментария", "коментарі",
    "коментари",
    "σχόλια", "תגובות", "تعليقات", "التعليقات", "bình luận", "komentar",
  ]

  private static let signs = PhraseMatcher(["コメント", "留言", "评论", "評論", "댓글", "網友回應", "回应"], wholeWords: false)
}
