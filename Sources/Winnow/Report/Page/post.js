// One post, raw beside clean.

// Texts as word runs that are the same or differ: [[isSame, text], …] for each side.
W.words = (before, after) => {
  const split = text => text.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) || [];
  let old = split(before), now = split(after);
  const head = [], tail = [];
  while (old.length && now.length && old[0] === now[0]) { head.push(old.shift()); now.shift(); }
  while (old.length && now.length && old[old.length - 1] === now[now.length - 1]) { tail.unshift(old.pop()); now.pop(); }
  const left = [[true, head.join("")]], right = [[true, head.join("")]];
  const add = (side, same, text) => {
    if (side[side.length - 1][0] === same) side[side.length - 1][1] += text; else side.push([same, text]);
  };
  if (old.length * now.length > 160000) {
    add(left, false, old.join(""));
    add(right, false, now.join(""));
  } else {
    const rows = old.length + 1, columns = now.length + 1, best = new Uint16Array(rows * columns);
    for (let a = old.length - 1; a >= 0; a--) {
      for (let b = now.length - 1; b >= 0; b--) {
        best[a * columns + b] = old[a] === now[b] ? best[(a + 1) * columns + b + 1] + 1 : Math.max(best[(a + 1) * columns + b], best[a * columns + b + 1]);
      }
    }
    let a = 0, b = 0;
    while (a < old.length || b < now.length) {
      if (a < old.length && b < now.length && old[a] === now[b]) {
        add(left, true, old[a++]);
        add(right, true, now[b++]);
      } else if (b >= now.length || (a < old.length && best[(a + 1) * columns + b] >= best[a * columns + b + 1])) {
        add(left, false, old[a++]);
      } else {
        add(right, false, now[b++]);
      }
    }
  }
  add(left, true, tail.join(""));
  add(right, true, tail.join(""));
  return [left, right];
};

const marked = (runs, tag) => runs.filter(run => run[1]).map(([same, text]) => same ? W.visible(text) : W.h(tag, {}, W.visible(text)));

// A long text with a part that is not shown has no word by word comparison of that part.
const sides = (before, after) => {
  const old = W.data.texts[before], now = W.data.texts[after];
  if (typeof old === "string" && typeof now === "string") {
    const [left, right] = W.words(old, now);
    return [marked(left, "del"), marked(right, "ins")];
  }
  const parts = text => typeof text === "string" ? [text, 0, ""] : text;
  const [a, b] = [parts(old), parts(now)];
  const both = [0, 2].map(at => W.words(a[at], b[at]));
  const gap = part => part[1] ? [W.h("span", { class: "hidden-text" }, ` … ${W.bytes(part[1])} not shown … `)] : [];
  return [
    [...marked(both[0][0], "del"), ...gap(a), ...marked(both[1][0], "del")],
    [...marked(both[0][1], "ins"), ...gap(b), ...marked(both[1][1], "ins")],
  ];
};

W.why = why => {
  const [rule, reason, evidence, place] = W.data.whys[why];
  return { rule, name: rule < 0 ? "" : W.rules[rule].name, reason, evidence, place };
};

// The lines that say why, for a tooltip or a list.
const reasons = whys => whys.map(W.why).map(why => W.h("p", {},
  W.text(why.reason), why.evidence >= 0 ? W.h("span", { class: "evidence" }, " – ", W.text(why.evidence)) : null,
  W.h("code", {}, why.name)));

const partNode = (part, at, post, filter, last) => {
  const [fate, line, kind, level, before, after] = part, whys = part.slice(6);
  const name = W.data.kinds[kind] || "text";
  const label = `${name.replace("_", " ")}${level ? " " + level : ""}${line ? ", line " + line : ""}`;
  const lang = post.language || null;
  const content = nodes => W.h("div", { class: `content k-${name}`, dir: "auto", lang }, nodes);
  const item = W.h("li", { class: `part ${W.fates[fate]}` });
  if (fate === 0 && !whys.length) {
    item.append(W.h("div", { class: "raw" }, content([W.text(before)])), W.h("div", { class: "clean", "aria-hidden": "true" }, content([W.text(before)])));
    return item;
  }
  const [old, now] = fate === 2 && after >= 0 ? sides(before, after) : [[W.text(before)], [W.text(before)]];
  const tip = `why-${at}`;
  const place = whys.map(W.why).map(why => W.plain(why.place)).filter(Boolean).pop();
  const first = whys.length ? W.why(whys[0]) : null;
  const verdict = fate === 3 ? `moved to ${(place || "").replace(/ of picture \d+$/, "")}` : fate === 0 ? `kept as ${(place || "it is").replace("_", " ")}` : W.says[fate];
  const key = `${fate} ${whys.map(why => W.data.whys[why].slice(0, 2)).join()} ${verdict}`;
  const rulesHit = whys.some(why => filter.has(W.data.whys[why][0]));
  if (rulesHit) item.classList.add("hit");
  const says = W.h("p", { class: "verdict" }, W.signs[fate] ? W.h("b", { "aria-hidden": "true" }, W.signs[fate]) : null, verdict,
    first ? W.h("span", {}, first.name) : null);
  if (key === last.key) says.classList.add("again");
  last.key = key;
  item.append(
    W.h("div", { class: "raw", tabindex: "0", role: "note", "aria-label": `${verdict}: ${label}`, "aria-describedby": tip }, content(old)),
    W.h("div", { class: "clean" }, fate === 2 || fate === 0 ? content(now) : null, says),
    W.h("div", { class: "why", role: "tooltip", id: tip }, reasons(whys), W.h("p", { class: "place" }, label)));
  return item;
};

const pictureNode = (picture, post, place) => {
  if (typeof picture === "number") return W.h("li", {}, `${W.count(picture, "more picture")} – not shown`);
  const [url, alt, caption, raw, names, occurrences, versions] = picture;
  const repeats = post.parts.filter(part => part[0] === 4 && part.slice(6).some(why => W.data.whys[why][3] === -2 - place));
  const row = (name, value) => value ? W.h("div", {}, W.h("dt", {}, name), W.h("dd", { dir: "auto" }, value)) : null;
  return W.h("li", {}, url ? W.address(url) : "a picture without an address", W.h("dl", {},
    row("Caption", caption && W.visible(caption)), row("Credit", raw && W.visible(raw)), row("Names", raw && names && W.visible(names)),
    row("Alternative text", alt && W.visible(alt)),
    row("Stands", occurrences > 1 ? `${occurrences} times in the raw post` : null),
    row("Versions", versions > 1 ? W.count(versions, "address", "addresses") : null),
    row("Same picture", repeats.length ? W.h("ul", {}, repeats.map(part => {
      const why = W.why(part[part.length - 1]);
      return W.h("li", {}, part[1] ? `line ${part[1]}: ` : "", W.text(why.reason), why.evidence >= 0 ? W.h("span", {}, " – ", W.text(why.evidence)) : null);
    })) : null)));
};

// Shows a post; `filter` holds the rules whose parts stand out.
W.showPost = (post, filter) => {
  const detail = document.getElementById("detail");
  const last = { key: "" };
  const parts = post.parts.map((part, at) => {
    if (part[0] >= 0) return partNode(part, at, post, filter, last);
    last.key = "";
    return W.h("li", { class: `gap ${W.fates[part[1]]}` }, `${W.count(part[2], "part")} ${W.says[part[1]]}, ${W.bytes(part[3])} – not shown`);
  });
  const facts = [W.sites[post.site].name, W.data.types[post.type][0], post.language, post.published, post.authors.join(", ")].filter(text => text && text !== "–");
  const changes = W.h("button", { type: "button", id: "changes", "aria-pressed": String(W.onlyChanges === true), onclick: () => W.toggleChanges() }, "Changes only");
  detail.replaceChildren(
    W.h("header", {},
      W.h("button", { type: "button", class: "back", onclick: () => W.leavePost() }, "‹ Posts"),
      W.h("h3", { dir: "auto", lang: post.language || null }, W.visible(post.name)),
      W.h("p", { class: "facts" }, facts.map(text => W.h("span", {}, W.visible(text)))),
      W.h("p", { class: "facts" }, (post.path || post.id) !== post.name ? W.h("span", {}, W.visible(post.path || post.id)) : null, post.url && post.url !== post.name ? W.address(post.url) : null),
      W.h("p", { class: "facts" }, W.h("span", {}, `${W.bytes(post.before)} before, ${W.bytes(post.after)} after, ${W.percent(post.share)} removed`), changes)),
    W.h("div", { class: "heads", "aria-hidden": "true" }, W.h("span", {}, "Raw"), W.h("span", {}, "Clean")),
    W.h("ol", { class: "parts" }, parts));
  if (post.pictures.length) {
    detail.append(W.h("section", { class: "aside" }, W.h("h4", {}, "Pictures"), W.h("ul", { class: "pictures" }, post.pictures.map((picture, place) => pictureNode(picture, post, place)))));
  }
  if (post.fields.length) {
    detail.append(W.h("section", { class: "aside" }, W.h("h4", {}, "Fields"), W.h("ul", { class: "fields" }, post.fields.map(field => {
      if (typeof field === "number") return W.h("li", {}, `${W.count(field, "more edit")} – not shown`);
      const [why, before] = field;
      const one = W.why(why);
      return W.h("li", {}, W.h("p", { dir: "auto" }, one.place >= 0 ? W.text(one.place) : "taken away", before >= 0 ? W.h("span", { class: "was" }, " instead of ", W.text(before)) : null), reasons([why]));
    }))));
  }
  detail.classList.toggle("only-changes", W.onlyChanges === true);
  const hit = detail.querySelector(".hit");
  if (hit && filter.size) hit.scrollIntoView({ block: "center" }); else detail.scrollTop = 0;
};

W.toggleChanges = () => {
  W.onlyChanges = !W.onlyChanges;
  document.getElementById("detail").classList.toggle("only-changes", W.onlyChanges);
  document.getElementById("changes")?.setAttribute("aria-pressed", String(W.onlyChanges));
};
