/// Cues within a body: another label after the first names, "Tekst: NAME Foto: NAME", "Reporting by NAME; Editing by NAME".
extension BodyParser {
  func isInnerCue(_ current: Token) -> Bool {
    if current.organisation >= 0 || current.shape == .none { return current.creditCue >= 0 && current.shape == .none }
    let colon = line.isSign(index + 1, 0x3A) || line.isSign(index + 1, 0x3D)
    // "Tekst: NAME Foto: NAME"
    if colon {
      if segment >= 0, current.isUncased, current.spaced, nameLike(segment, index) { return true }
      return segment < 0 ? separator != 0x26 : current.isCapital && index - segment >= 2 && nameLike(segment, index)
    }
    // 文／山田太郎 写真／鈴木花子
    if mode == .byline, current.isUncased, current.creditCue >= 0, segment >= 0 || !body.items.isEmpty,
      line.isSign(index + 1, 0x2F) || line.isSign(index + 1, 0x2A), !line.isSign(index - 1, 0x2A)
    {
      return true
    }
    // "Reporting by NAME; Editing by NAME"
    if mode == .byline, segment < 0, separator == 0x3B || separator == 0x2E || separator == 0x2C, !body.items.isEmpty,
      current.bylineCue >= 0, current.words > 1, line.lexicon.cues[Int(current.bylineCue)].strength == .start
    {
      return true
    }
    if mode == .byline, current.isUncased, current.bylineCue >= 0, current.spaced,
      segment < 0 || current.marks.contains(.gluedTitle), !body.items.isEmpty || segment >= 0,
      index + 1 < to, token(index + 1).isUncased
    {
      return true
    }
    if current.creditCue >= 0, [.strong, .start].contains(line.lexicon.cues[Int(current.creditCue)].strength),
      current.words > 1 || current.isUncased
    {
      return !current.marks.contains(.noise)
    }
    if segment < 0, current.creditCue >= 0, current.shape == .lower || current.shape == .title, !current.marks.contains(.noise),
      !current.marks.contains(.firstName),
      !current.marks.contains(.title)
    {
      return index + 1 < to && (token(index + 1).marks.contains(.joiner) || token(index + 1).organisation >= 0)
        || index + 1 == to && !body.items.isEmpty
    }
    return false
  }

  mutating func innerCue(_ current: Token) -> Bool {
    flush()
    let isCredit = current.creditCue >= 0 || line.announcesPhotographer(index)
    if isCredit, mode == .byline, !body.items.isEmpty { return tail() }
    // Another kind of line begins: "Text: NAME", "Source: NAME".
    if !isCredit, !body.items.isEmpty, mode == .credit {
      body.end = index
      return false
    }
    if mode == .byline, current.bylineCue >= 0, !body.items.isEmpty {
      cueRole = line.lexicon.cues[Int(current.bylineCue)].role
      read(index, .cue)
      index += 1
      if index < to, token(index).kind == .sign { index += 1 }
      set(0x3B)
      return true
    }
    for cue in [current.creditCue, current.bylineCue] where cue >= 0 && body.role < 0 {
      body.role = line.lexicon.cues[Int(cue)].role
    }
    read(index, .cue)
    index += 1
    if index < to, token(index).kind == .sign { index += 1 }
    set(0x3A)
    return true
  }
}
