/// How the reader treats an element.
extension Tag {
  /// The kind of the container that a block-level element makes while it owns blocks; nil for inline elements.
  var containerKind: BlockKind? {
    switch self {
    case .div, .center, .hgroup, .address, .fieldset, .summary, .figcaption, .li, .dt, .dd, .caption, .thead, .tbody, .tfoot, .td,
      .th,
      .h1, .h2, .h3, .h4, .h5, .h6, .p, .legend, .noscript, .template, .slot, .button, .select, .option, .optgroup, .datalist,
      .textarea,
      .frameset, .noframes, .object, .video, .audio, .canvas, .pre:
      .group
    case .main: .main
    case .article: .article
    case .section: .section
    case .nav: .navigation
    case .aside: .aside
    case .header: .header
    case .footer: .footer
    case .form: .form
    case .dialog: .dialog
    case .details: .details
    case .figure: .figure
    case .blockquote: .quotation
    case .ul, .ol, .menu, .dl: .list
    case .table: .table
    case .tr: .row
    default: nil
    }
  }

  /// The kind of the leaf that an element makes when it holds text itself.
  var leafKind: BlockKind {
    switch self {
    case .h1, .h2, .h3, .h4, .h5, .h6: .heading
    case .li, .dt, .dd: .listItem
    case .td, .th: .cell
    case .figcaption, .caption: .caption
    case .blockquote: .quote
    case .pre: .code
    case .button, .option, .select, .optgroup, .datalist, .textarea: .control
    default: .paragraph
    }
  }

  var headingLevel: UInt8 {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: 0
    }
  }

  /// Elements that never have content, HTML's own and those that Winnow treats so.
  var isVoid: Bool {
    switch self {
    case .area, .base, .br, .col, .embed, .hr, .img, .input, .link, .meta, .param, .source, .track, .wbr, .frame, .iframe, .ampImg:
      true
    default: false
    }
  }

  /// Elements whose end tag HTML lets authors leave out, so that an open one says nothing about depth.
  var closesItself: Bool {
    switch self {
    case .p, .li, .dt, .dd, .td, .th, .tr, .thead, .tbody, .tfoot, .option, .optgroup, .colgroup: true
    default: false
    }
  }

  /// Elements that show a picture, a film or another page.
  var isMedia: Bool {
    switch self {
    case .img, .ampImg, .picture, .source, .video, .audio, .iframe, .embed, .object, .figure, .canvas: true
    default: false
    }
  }
}
