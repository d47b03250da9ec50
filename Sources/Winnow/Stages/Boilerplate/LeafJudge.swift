/// Judges one leaf: as a whole first, then sentence by sentence from its ends.
struct LeafJudge {
  let judge: UnitJudge
  let scan: TextScan

  /// The verdict on a leaf with its text at `range`, given the phrases found in it.
  func verdict(on block: Int, _ range: Range<Int>, _ hits: [PhraseIndex.Hit]) -> LeafVerdict {
    var verdict = LeafVerdict(block: block)
    guard !hits.isEmpty else { return verdict }
    if let heading = judge.heading(range, hits[...]) { verdict.heading = (heading.entry, text(heading.evidence)) }
    verdict.token = judge.isToken(range, hits[...])
    let openings = hits.filter { hit in
      switch judge.entries[hit.entry].form {
      case .opening, .anywhere, .heading: true
      case .whole: hit.start == range.lowerBound || PhraseIndex.opens(scan, hit.start, from: range.lowerBound)
      case .word, .filler: false
      }
    }.map(\.start)
    guard !openings.isEmpty || verdict.token != nil else { return verdict }
    let sentences = Sentences.split(scan, range, openings: openings)
    if let finding = judge.judge(range, hits[...], whole: true, single: sentences.count == 1) {
      verdict.whole = cause(finding)
    } else if verdict.heading == nil, sentences.count > 1 {
      judgeSentences(range, sentences, hits, &verdict)
    }
    return verdict
  }

  private func judgeSentences(
    _ range: Range<Int>, _ sentences: [Range<Int>], _ hits: [PhraseIndex.Hit], _ verdict: inout LeafVerdict
  ) {
    var findings: [UnitJudge.Finding?] = []
    findings.reserveCapacity(sentences.count)
    var next = 0
    for sentence in sentences {
      while next < hits.count, hits[next].start < sentence.lowerBound { next += 1 }
      var end = next
      while end < hits.count, hits[end].start < sentence.upperBound { end += 1 }
      // A phrase with a gap may run over the end of what was taken for its sentence: the title in it ended in a question mark.
      findings.append(judge.judge(sentence, hits[next..<end], whole: false))
    }
    bridge(&findings, sentences, hits)
    guard findings.contains(where: { $0 != nil }) else { return }
    if let all = mostly(findings, sentences) {
      verdict.whole = cause(all)
      return
    }
    cut(range, sentences, findings, &verdict)
  }

  /// Fills the gaps that belong to a finding: sentences that a phrase with a gap runs over, and scraps without a letter.
  private func bridge(_ findings: inout [UnitJudge.Finding?], _ sentences: [Range<Int>], _ hits: [PhraseIndex.Hit]) {
    var next = 0
    for i in sentences.indices {
      while next < hits.count, hits[next].start < sentences[i].lowerBound { next += 1 }
      var firstWord: Int?
      while next < hits.count, hits[next].start < sentences[i].upperBound {
        let hit = hits[next]
        next += 1
        guard hit.end > sentences[i].upperBound else { continue }
        let entry = judge.entries[hit.entry]
        guard entry.form == .opening || entry.form == .anywhere, !entry.tail.isEmpty else { continue }
        if entry.form == .opening {
          let start = firstWord ?? Shape(scan, sentences[i]).firstWord
          firstWord = start
          guard start == hit.start else { continue }
        }
        var j = i
        while j < sentences.count, sentences[j].lowerBound < hit.end {
          findings[j] = UnitJudge.Finding(rule: entry.rule, evidence: hit.start..<hit.end, inside: false)
          j += 1
        }
      }
    }
    for i in sentences.indices.dropFirst() where findings[i] == nil {
      let shape = Shape(scan, sentences[i])
      if shape.firstWord == sentences[i].upperBound, let before = findings[i - 1] { findings[i] = before }
    }
  }

  /// The first finding when the leaf is short, begins with it and is boilerplate for the greater part.
  private func mostly(_ findings: [UnitJudge.Finding?], _ sentences: [Range<Int>]) -> UnitJudge.Finding? {
    guard let first = findings.first ?? nil, let start = sentences.first, let end = sentences.last else { return nil }
    let total = end.upperBound - start.lowerBound
    let found = zip(findings, sentences).reduce(0) { $0 + ($1.0 == nil ? 0 : $1.1.count) }
    return found == total || (total <= 600 && found * 5 >= total * 3) || findings.allSatisfy({ $0 != nil }) ? first : nil
  }

  /// Takes the run of findings at the end, the one at the start, and those that may go from the inside.
  private func cut(
    _ range: Range<Int>, _ sentences: [Range<Int>], _ findings: [UnitJudge.Finding?], _ verdict: inout LeafVerdict
  ) {
    var tail = sentences.count
    while tail > 0, findings[tail - 1] != nil { tail -= 1 }
    var head = 0
    while head < tail, findings[head] != nil { head += 1 }
    if head > 0, let finding = findings[0] { verdict.parts.append((range.lowerBound..<sentences[head].lowerBound, cause(finding))) }
    for i in head..<tail {
      guard let finding = findings[i], finding.inside, i + 1 < sentences.count else { continue }
      verdict.parts.append((sentences[i].lowerBound..<sentences[i + 1].lowerBound, cause(finding)))
    }
    if tail < sentences.count, tail > 0, let finding = findings[tail] {
      verdict.parts.append((sentences[tail - 1].upperBound..<range.upperBound, cause(finding)))
    }
  }

  private func cause(_ finding: UnitJudge.Finding) -> LeafVerdict.Cause {
    LeafVerdict.Cause(rule: finding.rule, text: finding.rule.summary, evidence: text(finding.evidence))
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: scan.bytes[range]), as: UTF8.self)
  }
}
