/// From tokens to names.
extension LineReader {
  func attribution(_ kind: Attribution.Kind, _ body: Body, start: Int, cueRole: Int16, confidence: Double) -> Attribution {
    var result = Attribution(kind: kind)
    result.confidence = confidence
    result.filePhoto = body.file || kind == .credit && opensAsFile(start)
    result.year = kind == .credit ? body.year : nil
    result.license = body.license
    if cueRole >= 0 {
      result.role = lexicon.roles[Int(cueRole)]
    } else if body.role >= 0 {
      result.role = lexicon.roles[Int(body.role)]
    } else if let words = body.roleWords {
      result.role = roleText(words)
    }
    for item in body.items {
      switch item.kind {
      case .person:
        let name =
          item.comma < 0
          ? PersonName.tidy(bytes, spellings(item))
          : PersonName.tidy(bytes, Int(tokens[item.comma + 1].start)..<Int(tokens[item.to - 1].end)) + " "
            + PersonName.tidy(bytes, Int(tokens[item.from].start)..<Int(tokens[item.comma - 1].end))
        guard !name.isEmpty, !result.people.contains(where: { $0.name == name }) else { continue }
        let own = item.cueRole >= 0 ? lexicon.roles[Int(item.cueRole)] : nil
        let role = item.role.map(roleText) ?? own ?? (cueRole >= 0 && kind == .byline ? lexicon.roles[Int(cueRole)] : nil)
        result.people.append(Attribution.Person(name: name, role: role))
      case .agency, .publisher:
        let known = lexicon.organisations[Int(item.organisation)]
        if item.kind == .publisher || kind == .source && !isAgencyGroup(known.group) {
          if result.publisher == nil {
            result.publisher = Attribution.Organisation(name: known.name, url: address(item), wikidata: known.wikidata)
          } else {
            append(Attribution.Agency(name: known.name, wikidata: known.wikidata), to: &result)
          }
        } else {
          append(Attribution.Agency(name: known.name, wikidata: known.wikidata), to: &result)
        }
      case .organisation, .outlet, .single:
        let name = text(Int(tokens[item.from].start)..<Int(tokens[item.to - 1].end))
        if result.publisher == nil, item.kind == .outlet || kind != .credit {
          result.publisher = Attribution.Organisation(name: name, url: address(item))
        } else {
          append(Attribution.Agency(name: name), to: &result)
        }
      }
    }
    let last = max(min(body.end, count), 1) - 1
    let from = Int(tokens[min(start, count - 1)].start)
    var to = Int(tokens[last].end)
    if body.end < count, tokens[body.end].kind == .close, start < count, tokens[start].kind == .open {
      to = Int(tokens[body.end].end)
    }
    // "Jane Roe pour « Le Monde »"
    if last + 1 < count, tokens[last + 1].isSign(0x22), start <= last,
      (start...last).count(where: { tokens[$0].isSign(0x22) }) % 2 == 1
    {
      to = Int(tokens[last + 1].end)
    }
    result.creditRange = from < to ? from..<to : nil
    return result
  }

  /// "FILE PHOTO: …", "Archivbild: …", 资料图：…: the first word of the line, or the cue of the credit, says that the picture is from the files.
  func opensAsFile(_ start: Int) -> Bool {
    if start < count, tokens[start].marks.contains(.file), tokens[start].creditCue >= 0 { return true }
    let first = firstWord
    guard first + 1 < count, tokens[first].marks.contains(.file), tokens[first + 1].kind == .sign else { return false }
    let sign = tokens[first + 1].sign
    return sign == 0x3A || sign == 0x2D && tokens[first + 1].spaced || sign == 0x2E || sign == 0x7C
  }

  private func append(_ agency: Attribution.Agency, to result: inout Attribution) {
    if !result.agencies.contains(where: { $0.name == agency.name }) { result.agencies.append(agency) }
  }

  private func isAgencyGroup(_ group: Lexicon.Organisation.Group) -> Bool {
    group == .wire || group == .pictures || group == .platform
  }

  private func spellings(_ item: Body.Item) -> Range<Int> { Int(tokens[item.from].start)..<Int(tokens[item.to - 1].end) }

  private func roleText(_ words: Range<Int>) -> String {
    let first = tokens[words.lowerBound]
    let text = text(Int(first.start)..<Int(tokens[words.upperBound - 1].end))
    return first.marks.contains(.staff) && words.count == 1 && first.words == 1 && text.utf8.count <= 5 ? text.lowercased() : text
  }

  /// The address of the link that the item is the text of.
  private func address(_ item: Body.Item) -> String? {
    guard tokens[item.from].link > 0 else { return nil }
    var at = Int(tokens[item.to - 1].end)
    while at + 1 < bytes.count, !(bytes[at] == 0x5D && bytes[at + 1] == 0x28) { at += 1 }
    at += 2
    guard at < bytes.count else { return nil }
    var end = at
    while end < bytes.count, bytes[end] != 0x29, bytes[end] > 0x20 { end += 1 }
    return end > at ? text(at..<end) : nil
  }
}
