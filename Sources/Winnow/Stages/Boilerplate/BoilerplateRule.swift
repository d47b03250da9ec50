/// The kinds of boilerplate that `strip-boilerplate` knows. The raw values are the rule names of the ledger and of `categories:`.
public enum BoilerplateRule: String, Sendable, CaseIterable {
  case shareBar = "share-bar"
  case newsletter
  case followUs = "follow-us"
  case readMore = "read-more"
  case relatedList = "related-list"
  case cookieNotice = "cookie-notice"
  case advertisement
  case affiliateNotice = "affiliate-notice"
  case subscription
  case donation = "donation-plug"
  case commentsPlug = "comments-plug"
  case aggregatorFooter = "aggregator-footer"
  case feedFooter = "feed-footer"
  case copyrightLine = "copyright-line"
  case contactPlug = "contact-plug"
  case appPlug = "app-plug"
  case printMail = "print-mail"
  case mediaControl = "media-control"
  case readingTime = "reading-time"
  case navigationLeftover = "navigation-leftover"
  case markupLeftover = "markup-leftover"

  /// Whether its phrases ask the reader to do something, as the steps of a manual do.
  var asks: Bool {
    switch self {
    case .newsletter, .followUs, .readMore, .relatedList, .subscription, .donation, .contactPlug, .appPlug: true
    default: false
    }
  }

  /// One line for lists and the manual.
  public var summary: String {
    switch self {
    case .shareBar: "share buttons and requests to share"
    case .newsletter: "invitations to sign up for a newsletter"
    case .followUs: "invitations to follow the site elsewhere"
    case .readMore: "read-more and continue-reading links"
    case .relatedList: "related, popular and recommended posts, and lines that point to one"
    case .cookieNotice: "cookie and consent notices"
    case .advertisement: "labels of advertisements"
    case .affiliateNotice: "notes on affiliate links and commissions"
    case .subscription: "paywall notes and offers to subscribe or log in"
    case .donation: "requests for donations"
    case .commentsPlug: "invitations to comment, comment counts and comment rules"
    case .aggregatorFooter: "an aggregator's note that the post comes from elsewhere"
    case .feedFooter: "what feeds put under or over an item"
    case .copyrightLine: "the site's own copyright line and reproduction notes"
    case .contactPlug: "requests for tips, corrections and contact"
    case .appPlug: "invitations to install an app"
    case .printMail: "print, mail, save and font-size tools"
    case .mediaControl: "labels and error texts of players and galleries"
    case .readingTime: "reading times"
    case .navigationLeftover: "skip links, back-to-top links and other navigation"
    case .markupLeftover: "shortcodes and template tags that nobody resolved"
    }
  }
}
