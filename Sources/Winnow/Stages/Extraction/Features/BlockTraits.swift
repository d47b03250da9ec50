/// What an element's class, id, role and itemprop say it is for.
struct BlockTraits: OptionSet, Sendable {
  let rawValue: UInt64

  /// Names of the article's text itself: `articleBody`, `entry-content`, `article__text`.
  static let body = BlockTraits(rawValue: 1 << 0)
  /// Weaker names of content: `article`, `post`, `main`.
  static let content = BlockTraits(rawValue: 1 << 1)
  static let navigation = BlockTraits(rawValue: 1 << 2)
  static let footer = BlockTraits(rawValue: 1 << 3)
  static let header = BlockTraits(rawValue: 1 << 4)
  static let sidebar = BlockTraits(rawValue: 1 << 5)
  static let comments = BlockTraits(rawValue: 1 << 6)
  static let related = BlockTraits(rawValue: 1 << 7)
  static let share = BlockTraits(rawValue: 1 << 8)
  static let advert = BlockTraits(rawValue: 1 << 9)
  static let signup = BlockTraits(rawValue: 1 << 10)
  static let byline = BlockTraits(rawValue: 1 << 11)
  static let tags = BlockTraits(rawValue: 1 << 12)
  static let caption = BlockTraits(rawValue: 1 << 13)
  static let overlay = BlockTraits(rawValue: 1 << 14)
  static let tools = BlockTraits(rawValue: 1 << 15)
  /// Text for screen readers or printers only.
  static let unseen = BlockTraits(rawValue: 1 << 16)
  /// A summary that opens the article: `standfirst`, `lead`, `dek`.
  static let standfirst = BlockTraits(rawValue: 1 << 17)
  static let bio = BlockTraits(rawValue: 1 << 18)
  static let gallery = BlockTraits(rawValue: 1 << 19)
  static let avatar = BlockTraits(rawValue: 1 << 20)
  static let product = BlockTraits(rawValue: 1 << 21)
  static let title = BlockTraits(rawValue: 1 << 22)
  static let picture = BlockTraits(rawValue: 1 << 24)
  /// Text that unfolds: accordions, tabs, answers.
  static let folded = BlockTraits(rawValue: 1 << 25)
  static let contents = BlockTraits(rawValue: 1 << 23)
  /// The dialog of a consent platform.
  static let consent = BlockTraits(rawValue: 1 << 26)
  /// What a dish is made of.
  static let ingredients = BlockTraits(rawValue: 1 << 28)
  /// A question to the readers with answers to choose from.
  static let poll = BlockTraits(rawValue: 1 << 29)
  /// Notes to the text, whatever element holds them.
  static let footnotes = BlockTraits(rawValue: 1 << 30)
  /// What customers say: reviews and testimonials.
  static let reviews = BlockTraits(rawValue: 1 << 27)
  /// A box of background beside the story: `factbox`, `infobox`.
  static let factbox = BlockTraits(rawValue: 1 << 31)
  /// A quotation set apart; a story's own, or pulled out of it once more.
  static let quoted = BlockTraits(rawValue: 1 << 32)
  /// What lawyers add: `disclaimer`, `fine-print`.
  static let disclaimer = BlockTraits(rawValue: 1 << 33)
  /// A box that is a figure by its form, and the lines in it: `PlainFigures`. No name says this.
  static let figure = BlockTraits(rawValue: 1 << 34)
  /// A part of what a company offers that asks for the next step, or shows what it sells: `call-to-action`, `popular-services`.
  static let callout = BlockTraits(rawValue: 1 << 37)
  /// How the reader sets the text's letters: `text-settings`.
  static let settings = BlockTraits(rawValue: 1 << 35)
  /// What a site says of itself below its name: `site-description`.
  static let tagline = BlockTraits(rawValue: 1 << 36)
  /// What a wiki's templates say of the article or lead to from it: `hatnote`, `ambox`, `noprint`.
  static let notice = BlockTraits(rawValue: 1 << 38)
  /// The name of a post's text and of nothing else, as weblogs give it: `entry-content`, `post-body`, `articleBody`.
  static let entry = BlockTraits(rawValue: 1 << 39)
  /// A part that only what writes manuals has: `sphinxsidebar`, `refentry`, `memproto`.
  static let manual = BlockTraits(rawValue: 1 << 40)
}
