import Testing

@testable import Winnow

@Suite struct FooterOutlineTests {
  /// What the outline says is forgotten anyway: leaving it out changes no byte, and does leave most out.
  @Test func leavingOutWhatIsForgottenChangesNothing() {
    let stage = DedupeFooters()
    let capacity = FooterEvidence.capacity(sites: 1)
    var (whole, spared) = (FooterEvidence(), FooterEvidence())
    var left = 0
    for number in 0..<(capacity * 5 / 2) {
      let site = number % 50 == 0 ? "rare.example" : "often.example"
      let post = linePost(["The ferry number \(number) was late.", "Printed at the harbour."], site: site, id: "p\(number)")
      whole.merge(stage.observe(post))
      let contribution = stage.observe(post, besides: spared.outline())
      if contribution.sites.isEmpty { left += 1 }
      spared.merge(contribution)
      #expect(site != "rare.example" || !contribution.sites.isEmpty)
    }
    #expect(spared.encoded() == whole.encoded())
    #expect(left > capacity / 2)
    var outlined = whole
    outlined.merge(whole.outline())
    #expect(outlined.encoded() == whole.encoded())
  }
}
