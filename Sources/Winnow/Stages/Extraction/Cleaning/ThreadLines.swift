import WinnowBase

/// Lines that forum software writes around every answer: counters, dates of joining, labels of quotations and code, template leftovers.
enum ThreadLines {
  /// Whether a short leaf of a thread says nothing of its own.
  static func isFurniture(_ text: ArraySlice<UInt8>) -> Bool {
    if isMember(text) { return true }
    guard text.count <= 90 else { return false }
    let line = CaseFold.lowercased(String(decoding: text, as: UTF8.self))
    if line.hasPrefix("{{") || line.hasPrefix("____") { return true }
    if text.count <= 48, line.utf8.contains(where: { $0 &- 0x30 < 10 }) || text.count <= 24 {
      let words = line.filter { !$0.isNumber && $0 != "," }.split(separator: " ")
      // `3 posts2 posters120 views`, or a phrase.
      if !words.isEmpty, words.allSatisfy({ counted.contains(String($0)) }) || counted.contains(words.joined(separator: " ")) {
        return true
      }
    }
    if line.utf8.allSatisfy({ $0 &- 0x30 < 10 || $0 == 0x20 || $0 == 0x2C || $0 == 0x23 }) { return true }
    if text.count <= 24, whole.contains(line) { return true }
    // A tracker numbers what is said of a ticket, and who said it stands behind: `comment:3 by ann, 4 days ago`.
    if line.hasPrefix("comment:"), line.dropFirst(8).first?.isNumber ?? false { return true }
    if prefixes.contains(where: { line.hasPrefix($0) }) { return true }
    return suffixes.contains(where: { line.hasSuffix($0) })
  }

  /// Whether a leaf of several lines is what a table's cell says of who wrote a post: a name, a rank, `Joined: 2010`, `Posts: 102`.
  static func isMember(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= longestMember, text.contains(0x0A) else { return false }
    let lines = text.split(separator: 0x0A)
    // Who introduces himself names what he tells from the first line on.
    guard (2...mostAboutMember).contains(lines.count), lines.allSatisfy({ $0.count <= longestRank }),
      lines.first.map({ !$0.contains(0x3A) }) ?? false
    else { return false }
    return lines.count(where: { isFurniture($0) }) >= max(2, lines.count - 2)
  }

  /// In bytes.
  private static let longestMember = 240
  private static let longestRank = 40
  private static let mostAboutMember = 7

  private static let whole: Set<String> = [
    "signature", "thanks", "reply", "quote", "report", "share", "like", "top", "author", "original poster", "op", "member",
    "members",
    "moderator", "administrator", "admin", "senior member", "junior member", "new member", "guest", "link to comment",
    "share on other sites",
    "code", "1 reply", "solution", "marked as solution", "best answer", "zitieren", "antworten", "teilen", "mitglied", "profil",
    "posts", "location", "join date", "joined", "messages", "registered", "newbie", "hero member", "full member", "sr. member",
    "jr. member",
    "active member", "well-known member", "participant", "keymaster", "logged", "reply with quote", "who is online",
    "similar threads",
    "posting permissions", "posting rules", "recommended posts", "sign up for free", "thread tools", "follow",
    "citer", "répondre", "mark as new", "1 accepted solution", "hors ligne", "solved! go to solution.",
    "registered user", "en línea", "eingeloggt", "connecté",
    "haut", "omhoog", "arriba", "topo", "nach oben", "na górę", "вернуться к началу", "наверх", "citeer", "cytuj", "цитата",
    "ответ",
    "erfahrener benutzer", "neuer benutzer", "usuario activo",
    "responder", "citar", "membre", "miembro", "rispondi", "cita", "inactive", "online", "offline",
  ]

  /// What is counted: the line without its numbers.
  private static let counted: Set<String> = [
    "answer", "answers", "comment", "comments", "reply", "replies", "views", "view", "likes", "like", "points", "point", "votes",
    "reactions",
    "posts", "posters", "participants", "watching", "all comments", "k views", "k likes", "upvotes",
  ]

  private static let prefixes = [
    "this topic has ", "viewing ", "users browsing ", "you must log in", "you must be logged", "you must be a registered",
    "you can post now and",
    "you may not post", "all times are", "« on:", "« reply #", "quote from:", "share improve this", "improve this ",
    "sign up to reply",
    "already have an account", "no registered users", "thread starter", "last updated by",
    "posts:", "joined:", "joined ", "join date", "click to expand", "location:", "re:", "code: select all", "quote:", "posted:",
    "posted by", "edited ", "last edited", "likes:",
    "reactions:", "reputation:", "member since", "registered:", "messages:", "threads:", "originally posted by", "unread post",
    "post by ",
    "beiträge:", "registriert:", "mitglied seit", "wohnort:", "dabei seit", "zuletzt bearbeitet", "zuletzt geändert", "messages :",
    "inscription",
    "inscrit ", "mensajes:", "registrado:", "ubicación:", "messaggi:", "iscritto", "berichten:", "lid geworden", "thanks:",
    "thanked:", "view profile",
    "this post was edited", "this topic was modified", "sorted by", "reset to default", "[ 1 ]", "[ 2 ]", "[ 3 ]",
    "rispondi a questa discussione", "vai alla lista delle discussioni", "reply to this topic", "go to topic listing",
    "auf dieses thema antworten", "zur themenübersicht", "répondre à ce sujet", "aller à la liste des sujets",
    "responder a este tema", "ir a la lista de temas", "mitglieder in diesem forum", "keine registrierten benutzer",
    "attualmente questa pagina", "nessun utente registrato", "aucun utilisateur enregistré", "ningún usuario registrado",
    "no hay usuarios registrados", "utilisateurs parcourant ce forum", "usuarios navegando por este", "show replies by date",
    "registriert seit", "fecha de ingreso", "rejestracja:", "posty:", "зарегистрирован:", "сообщения:", "откуда:",
    "note: see trac", "report this post", "report inappropriate content", "view solution in original post",
  ]

  /// Buttons, states and ranks of one word, which may also be an item of what a member lists.
  static func isButton(_ text: ArraySlice<UInt8>) -> Bool {
    text.count <= 24 && buttons.contains(CaseFold.lowercased(String(decoding: text, as: UTF8.self)))
  }

  private static let buttons: Set<String> = [
    "bookmark", "subscribe", "mute", "permalink", "print", "highlight", "accepted solution", "accepted solutions", "en ligne",
    "signaler", "modérateur", "modératrice", "membres", "desconectado", "conectado", "melden", "gesperrt", "moderatore",
    "moderador",
    "moderadora", "administrateur", "administrador",
  ]

  /// Whether a line leads to the mails beside one, or says who changed a post and when: it holds a link, or what only such lines hold, and
  /// is no sentence.
  static func isAboutMail(_ text: ArraySlice<UInt8>, isLinked: Bool) -> Bool {
    guard text.count <= 90 else { return false }
    let line = CaseFold.lowercased(String(decoding: text, as: UTF8.self))
    // `[ 本帖最后由 ann 于 2006-8-24 17:20 编辑 ]`
    let change = line.drop { $0 == "[" || $0 == " " }
    if changes.contains(where: { change.hasPrefix($0) }) {
      return isLinked || text.contains { $0 &- 0x30 < 10 } && (text.last != 0x2E || DateText.find(in: line) != nil)
    }
    guard text.last != 0x2E else { return false }
    return (isLinked || line.hasSuffix("mailing list")) && mails.contains { line.hasPrefix($0) }
  }

  private static let changes = [
    "last edited by ",
    "dernière modification par", "última edición por", "ultima modifica di", "ostatnio zmieniony", "ostatnio edytowan",
    "laatst gewijzigd door", "laatst aangepast door", "последний раз редактировалось", "последнее редактирование",
    "востаннє редагувалось", "última edição por", "editado pela última vez por", "senast redigerad av", "senast ändrad av",
    "sist redigert av", "sist endret av", "sidst redigeret af", "viimeksi muokannut", "naposledy upravil", "utoljára módosította",
    "ultima oară modificat", "en son düzenleyen", "本帖最后由", "本帖最後由",
  ]
  private static let mails = [
    "previous message", "next message", "messages sorted by", "more information about the ", "prev by date", "next by date",
    "previous by thread", "prev by thread", "next by thread", "date prev", "[date prev", "[prev in list",
  ]

  private static let suffixes = [
    " wrote:", " wrote: ↑", " said:", " hat geschrieben:", " schrieb:", " a écrit :", " a écrit:", " escribió:", " ha scritto:",
    " gold badges",
    " silver badges", " bronze badges", "bronze badges", " years ago", " year ago", " months ago", " month ago", " days ago",
    " replies", " last edited by", " said…", " commented", " points by",
  ]

  /// Whether a line beside a post is furniture that a member may write as well, within a post: a role, a button, a name with its points.
  static func isBesidePost(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= 90 else { return false }
    let line = CaseFold.lowercased(String(decoding: text, as: UTF8.self))
    return roles.contains(line) || points.contains { line.hasSuffix($0) }
  }

  /// Whether a line is what a board of links writes over every text: who and when, then the ways from it between bars (`ann on Jan 14 | parent |
  /// next [–]`).
  static func isItemLine(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= longestItemLine, text.contains(0x7C) else { return false }
    let line = CaseFold.lowercased(String(decoding: text, as: UTF8.self))
    var ways = 0
    for part in line.split(separator: "|").dropFirst() {
      var words = part.split(separator: " ")[...]
      if let last = words.last, last == "[–]" || last == "[-]" { words = words.dropLast() }
      if let first = words.first, first.allSatisfy(\.isNumber) { words = words.dropFirst() }
      guard !words.isEmpty else { continue }
      guard words.count == 1, let word = words.first, itemWays.contains(String(word)) else { return false }
      ways += 1
    }
    return ways > 0
  }

  private static let longestItemLine = 140
  private static let itemWays: Set<String> = [
    "parent", "root", "prev", "next", "context", "hide", "past", "favorite", "un-favorite", "flag", "unvote", "discuss", "comment",
    "comments",
  ]

  /// Whether what stands behind the link of a title names the site that it leads to: `(example.com/blog)`.
  static func isSiteOfTitle(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count > 5, text.count <= longestSite, text.starts(with: " (".utf8), text.last == 0x29 else { return false }
    let site = text.dropFirst(2).dropLast()
    return site.contains(0x2E) && site.allSatisfy { $0 > 0x20 && $0 != 0x28 && $0 != 0x29 }
  }

  private static let longestSite = 64

  private static let roles: Set<String> = ["contributor", "collaborator", "owner", "options"]
  private static let points = [" points)", " punkte)", " puntos)", " punti)", " pontos)"]
}
