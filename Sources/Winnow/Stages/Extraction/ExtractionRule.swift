/// The rules of `extract-article`: why a block is not the article.
enum ExtractionRule: String, CaseIterable, Sendable {
  case hidden, unseen, navigation, header, footer, sidebar, comments, share, advert, signup, byline, tags, overlay, tools, title,
    control, factbox
  case related = "related-list"
  case authorBox = "author-box"
  case contents = "table-of-contents"
  case outside = "outside-article"
  case beforeTitle = "before-title"
  case linkList = "link-list"
  case linkOnly = "link-only"
  case lowDensity = "low-text-density"
  case orphanHeading = "orphan-heading"
  case afterEnd = "after-article"
  case threadLine = "thread-line"
  case icon, tracker, repeated
  case inlineData = "inline-data"
  case teaserPicture = "teaser-picture"
  case captionClass = "caption-class"
  case captionForm = "caption-form"
  case quoteSource = "quote-source"
  case permalink, question
  case backLink = "back-link"
  case hoverCard = "hover-card"
  case pageType = "page-type"
  case bodyClaim = "article-body-claim"
  case unstated = "not-in-article-body"
  case lineNumbers = "line-numbers"
  case shopLine = "shop-line"

  var reason: String {
    switch self {
    case .hidden: "a reader does not see it"
    case .unseen: "it is there for screen readers or printers only"
    case .navigation: "navigation"
    case .header: "the page's head"
    case .footer: "a footer"
    case .sidebar: "beside the article"
    case .comments: "readers' comments"
    case .share: "share buttons"
    case .advert: "advertising"
    case .signup: "an invitation to subscribe or to sign in"
    case .byline: "author, date and other data about the article"
    case .tags: "tags and categories"
    case .overlay: "a layer over the page: consent, a dialog, a message"
    case .tools: "a tool: search, print, a vote"
    case .title: "the title; it is a field"
    case .control: "the label of a control"
    case .factbox: "a box of background beside the story"
    case .related: "a list of other articles"
    case .authorBox: "about the author"
    case .contents: "a table of contents"
    case .outside: "outside the article"
    case .beforeTitle: "it stands before the title"
    case .linkList: "a list of links"
    case .linkOnly: "a link to something else, on a line of its own"
    case .lowDensity: "links and labels with hardly any text"
    case .orphanHeading: "a heading over nothing that is left"
    case .afterEnd: "after the end of the article"
    case .threadLine: "a line that the forum writes around every answer"
    case .repeated: "the same text once more"
    case .unstated: "a box of which the text in the page's data says nothing"
    case .lineNumbers: "the numbers of a listing's lines"
    case .shopLine: "what a shop says around what it sells: stock, taxes, ratings, choices, counts"
    case .icon: "an icon"
    case .tracker: "a tracking pixel or spacer"
    case .inlineData: "a picture without an address"
    case .teaserPicture: "the picture of another article"
    case .captionClass: "its class says caption"
    case .captionForm: "a line alone with a picture in its box"
    case .quoteSource: "it names whom a quotation is from"
    case .bodyClaim: "the page shows no text; its metadata holds the article's"
    case .question: "a question on a button, with its answer below it"
    case .hoverCard: "a card that shows when the pointer rests on a name"
    case .permalink: "a heading's link to itself"
    case .backLink: "a footnote's link back to the text"
    case .pageType: "what the page's text, links and markup look like"
    }
  }

  var summary: String {
    switch self {
    case .outside: "blocks outside the chosen main content"
    case .captionClass: "a paragraph whose class says that it is a caption becomes one"
    case .captionForm: "a line that shares its box with a picture and nothing else becomes its caption"
    case .quoteSource: "a caption below a quotation without a picture becomes a paragraph"
    case .pageType: "sets the page's type and the confidence in it"
    default: reason
    }
  }
}
