/// The HTML elements that Winnow tells apart, as one byte; others are `.other`.
public enum Tag: UInt8, Sendable, CaseIterable, BitwiseCopyable {
  case none, other
  // Sections and groups.
  case html, head, body, main, article, section, nav, aside, header, footer, hgroup, address, div, center, form, fieldset, dialog,
    details
  case summary, figure, figcaption, blockquote, ul, ol, menu, li, dl, dt, dd, table, caption, thead, tbody, tfoot, tr, td, th
  case colgroup, col
  // Text blocks.
  case h1, h2, h3, h4, h5, h6, p, pre, hr, br, wbr, legend
  // Inline.
  case a, abbr, acronym, b, bdi, bdo, big, cite, code, data, del, dfn, em, font, i, ins, kbd, label, mark, q, rp, rt, ruby, s, samp,
    small
  case span, strike, strong, sub, sup, time, tt, u, `var`, output
  // Pictures, embeds, controls.
  case img, picture, source, video, audio, track, iframe, embed, object, param, canvas, svg, math, map, area, button, input, select
  case option, optgroup, textarea, datalist, progress, meter
  // Head and script.
  case title, base, link, meta, style, script, noscript, template, slot, frame, frameset, noframes
  case ampImg
}
