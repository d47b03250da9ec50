import WinnowBase

/// Lines that forum software writes around every answer: counters, dates of joining, labels of quotations and code, template leftovers.
enum ThreadLines {
  /// Whether a short leaf of a thread says nothing of its own.
  static func isFurniture(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= 90 else { return false }
    let line = CaseFold.lowercased(String(decoding: text, as: UTF8.self))
    if line.hasPrefix("{{") { return true }
    if line.utf8.allSatisfy({ $0 &- 0x30 < 10 || $0 == 0x20 || $0 == 0x2C || $0 == 0x23 }) { return true }
    if text.count <= 24, whole.contains(line) { return true }
    if prefixes.contains(where: { line.hasPrefix($0) }) { return true }
    return suffixes.contains(where: { line.hasSuffix($0) })
  }

  private static let whole: Set<String> = [
    "signature", "thanks", "reply", "quote", "report", "share", "like", "top", "author", "original poster", "op", "member",
    "members",
    "moderator", "administrator", "admin", "senior member", "junior member", "new member", "guest", "link to comment",
    "share on other sites",
    "code", "1 reply", "solution", "marked as solution", "best answer", "zitieren", "antworten", "teilen", "mitglied", "profil",
    "citer", "répondre",
    "responder", "citar", "membre", "miembro", "rispondi", "cita", "inactive", "online", "offline",
  ]

  private static let prefixes = [
    "posts:", "joined:", "joined ", "join date", "click to expand", "location:", "re:", "code: select all", "quote:", "posted:",
    "posted by", "edited ", "last edited", "likes:",
    "reactions:", "reputation:", "member since", "registered:", "messages:", "threads:", "originally posted by", "unread post",
    "post by ",
    "beiträge:", "registriert:", "mitglied seit", "wohnort:", "dabei seit", "zuletzt bearbeitet", "zuletzt geändert", "messages :",
    "inscription",
    "inscrit ", "mensajes:", "registrado:", "ubicación:", "messaggi:", "iscritto", "berichten:", "lid geworden", "thanks:",
    "thanked:", "view profile",
    "this post was edited", "this topic was modified", "sorted by", "reset to default", "[ 1 ]", "[ 2 ]", "[ 3 ]",
    "report this post",
  ]

  private static let suffixes = [
    " wrote:", " wrote: ↑", " said:", " hat geschrieben:", " schrieb:", " a écrit :", " a écrit:", " escribió:", " ha scritto:",
    " gold badges",
    " silver badges", " bronze badges", "bronze badges", " years ago", " year ago", " months ago", " month ago", " days ago",
    " replies",
  ]
}
