// The summary and the rules.
W.figures = [];

W.summary = () => {
  const data = W.data, emptied = data.lengths[2][0] - data.lengths[1][0];
  const notices = [...data.problems];
  if (W.posts.length < data.total) {
    notices.push(`${W.number(W.posts.length)} of ${W.number(data.total)} posts are shown raw beside clean: up to ${data.perRule} of each rule, the rest spread over sites and page types. All figures on this page and on Rules count every post.`);
  }
  if (data.abridged) notices.push("Long texts and long runs of one kind are shortened where a “not shown” stands. The figures count the whole texts. A report with fewer posts (--posts) shows more of each.");
  document.getElementById("notices").replaceChildren(...notices.map(text => W.h("p", { class: "notice" }, W.visible(text))));

  const share = data.before > 0 ? 1 - data.after / data.before : 0;
  const figure = (name, value, note) => W.h("div", {}, W.h("dt", {}, name), W.h("dd", {}, W.h("b", {}, value), note ? W.h("span", {}, note) : null));
  document.getElementById("figures").replaceChildren(
    figure("Posts", W.number(data.total), W.count(W.sites.length, "site")),
    figure("Text removed", W.percent(Math.max(0, share)), `${W.bytes(data.before)} before, ${W.bytes(data.after)} after`),
    figure("Edits", W.number(data.edits), `by ${W.count(W.rules.length, "rule")}`),
    figure("Pictures", W.number(data.pictures), `${W.count(data.duplicates, "repeat")} joined`),
    figure("Left empty", W.number(Math.max(0, emptied)), "posts that had text"));

  const bySite = [...W.sites].sort((a, b) => (b.before - b.after) - (a.before - a.after)).slice(0, 15).sort((a, b) => b.share - a.share);
  const byRule = [...W.rules].filter(rule => rule.bytes > 0).sort((a, b) => b.bytes - a.bytes).slice(0, 15);
  const [ends, before, after] = data.lengths;
  const size = n => n >= 1000 ? `${n / 1000}k` : String(n);
  const classes = ends.map((end, at) => at === 0 ? "0" : `<${size(end)}`).concat(`≥${size(ends[ends.length - 1])}`);
  W.figures = [];
  if (bySite.length) {
    W.figures.push(W.figure("Share removed, by site", W.sites.length > 15 ? `the 15 sites that lost most, of ${W.number(W.sites.length)}` : "of the text's bytes",
      W.bars("Share of the text removed, by site", bySite.map(site => ({ label: site.name, value: site.share, text: W.percent(site.share) })), 1),
      ["Site", "Removed", "Bytes before", "Bytes after", "Posts"],
      bySite.map(site => [W.h("a", { href: W.link({ site: site.index }) }, site.name), W.percent(site.share), W.number(site.before), W.number(site.after), W.number(site.posts)])));
  }
  if (byRule.length) {
    W.figures.push(W.figure("Bytes removed, by rule", "text that each rule took",
      W.bars("Bytes of text removed, by rule", byRule.map(rule => ({ label: `${rule.rule} · ${rule.stage}`, value: rule.bytes, text: W.bytes(rule.bytes) }))),
      ["Rule", "Bytes", "Edits", "Posts"],
      byRule.map(rule => [W.h("a", { href: W.link({ rule: rule.index }) }, rule.name), W.number(rule.bytes), W.number(rule.edits), W.number(rule.posts)])));
  }
  W.figures.push(W.figure("Lengths of the posts", "how many posts have how much text",
    W.columns("How many posts have how much text, before and after", classes, [{ name: "before", class: "was", values: before }, { name: "after", class: "bar", values: after }]),
    ["Bytes of text", "Before", "After"], classes.map((text, at) => [text, W.number(before[at]), W.number(after[at])])));
  if (data.runs.length > 1) {
    const a = data.runs.map(run => run[1] ? run[4] / run[1] : 0);
    W.figures.push(W.figure("Removed over runs", "bytes a post, each run",
      W.line("Bytes removed a post, over runs", a, n => W.bytes(Math.round(n))),
      ["Run", "Posts", "Failed", "Blocks removed", "Bytes removed"], data.runs.map(run => [run[0], ...run.slice(1).map(W.number)])));
  }
  document.getElementById("plots").replaceChildren(...W.figures);
  W.look();
};

// Posts that a person should see first.
W.look = () => {
  const lost = post => post.before - post.after;
  const posts = W.posts.filter(post => post.before > 0 && lost(post) > 0).sort((a, b) => b.share - a.share || lost(b) - lost(a)).slice(0, 8);
  document.getElementById("look").replaceChildren(...(posts.length ? [
    W.h("h3", {}, "Worth a look"), W.h("p", { class: "lead" }, "Posts that lost the largest share of their text."),
    W.h("ol", { class: "look" }, posts.map(post => W.h("li", {},
      W.h("a", { href: W.link({ order: "share", post: post.index }) }, W.visible(post.name)),
      W.h("span", {}, `${W.percent(post.share)} of ${W.bytes(post.before)}, ${W.sites[post.site].name}`))))] : []));
};

W.ruleList = () => {
  const most = Math.max(1, ...W.rules.map(rule => rule.bytes));
  const sorted = [...W.rules].sort((a, b) => b.bytes - a.bytes || b.edits - a.edits || (a.name < b.name ? -1 : 1));
  document.getElementById("rule-list").replaceChildren(...sorted.map(rule => {
    const meter = W.svg("svg", { "aria-hidden": "true", class: "meter", width: "100%", height: 4 },
      W.svg("rect", { width: "100%", height: 4, class: "track" }), W.svg("rect", { width: `${rule.bytes / most * 100}%`, height: 4, class: "bar" }));
    const examples = rule.examples.map(([text, count, bytes, post]) => W.h("li", {},
      W.h("q", { dir: "auto" }, W.visible(text)), " ",
      W.h("span", {}, [W.count(count, "time"), bytes ? W.bytes(bytes) : null].filter(Boolean).join(", ")),
      post >= 0 ? W.h("a", { href: W.link({ rule: rule.index, post }), "aria-label": `Open a post where ${rule.name} took this` }, "open") : null));
    return W.h("li", {},
      W.h("h3", {}, W.h("span", { class: "stage" }, `${rule.stage}/`), rule.rule),
      meter,
      W.h("p", {}, W.visible(rule.reason)),
      W.h("p", { class: "numbers" }, `${W.bytes(rule.bytes)} in ${W.count(rule.edits, "edit")}, ${W.count(rule.posts, "post")}, ${W.count(rule.sites, "site")}. `,
        W.h("a", { href: W.link({ rule: rule.index }), "aria-label": `Posts that ${rule.name} changed` }, "Its posts")),
      examples.length ? W.h("ul", {}, examples) : null);
  }));
};
