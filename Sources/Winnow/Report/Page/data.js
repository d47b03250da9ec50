"use strict";
// The report's data, and the small things that all views use.
const W = { data: JSON.parse(document.getElementById("data").textContent) };

W.fates = ["kept", "removed", "changed", "moved", "joined"];
W.signs = ["", "−", "~", "→", "="];
W.says = ["kept", "removed", "changed", "moved", "same picture"];

// A post's members have one letter in the data.
W.posts = W.data.posts.map((p, index) => ({
  index, id: p.i, path: p.p, url: p.u, number: p.n, site: p.s, type: p.t, title: p.h, language: p.l, published: p.d,
  authors: p.y, before: p.b, after: p.a, parts: p.c, pictures: p.g, fields: p.f, rules: new Set(p.r),
  name: p.h || p.p || p.i, share: p.b > 0 ? Math.max(0, 1 - p.a / p.b) : 0,
}));
W.rules = W.data.rules.map((rule, index) => ({ ...rule, index, name: `${rule.stage}/${rule.rule}` }));
W.stages = [...new Set(W.rules.map(rule => rule.stage))];
W.sites = W.data.sites.map(([name, posts, before, after], index) => ({ index, name, posts, before, after, share: before > 0 ? Math.max(0, 1 - after / before) : 0 }));

// Makes an element: properties as attributes, `on…` as listeners, children as nodes or texts.
W.h = (tag, props, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat().filter(child => child !== null && child !== undefined && child !== false));
  return element;
};

const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

// A string as nodes: what cannot be seen, or turns the text around it, shows as its code.
W.visible = text => {
  const out = document.createDocumentFragment();
  let from = 0;
  for (const hit of text.matchAll(controls)) {
    out.append(text.slice(from, hit.index));
    const code = hit[0].codePointAt(0).toString(16).toUpperCase().padStart(4, "0");
    out.append(W.h("span", { class: "control" }, `U+${code}`));
    from = hit.index + hit[0].length;
  }
  out.append(text.slice(from));
  return out;
};

// A text of the data as nodes; where something is not shown, how much.
W.text = place => {
  const text = W.data.texts[place];
  if (typeof text === "string") return W.visible(text);
  const out = W.visible(text[0]);
  out.append(W.h("span", { class: "hidden-text" }, ` … ${W.bytes(text[1])} not shown … `), W.visible(text[2]));
  return out;
};

W.plain = place => {
  const text = place < 0 ? "" : W.data.texts[place];
  return typeof text === "string" ? text : `${text[0]} … ${text[2]}`;
};

W.number = n => n.toLocaleString("en");
W.count = (n, one, many) => `${W.number(n)} ${n === 1 ? one : many || one + "s"}`;
W.bytes = n => n < 1000 ? `${n} B` : n < 1e6 ? `${(n / 1000).toFixed(n < 1e4 ? 1 : 0)} kB` : `${(n / 1e6).toFixed(n < 1e7 ? 1 : 0)} MB`;
W.percent = share => share === 0 ? "0 %" : share < 0.001 ? "<0.1 %" : `${(share * 100).toFixed(share < 0.0995 ? 1 : 0)} %`;

// An address as a link if it is one that a browser may open, else as text.
W.address = url => /^https?:\/\//i.test(url)
  ? W.h("a", { href: url, rel: "noreferrer noopener", target: "_blank", class: "address" }, W.visible(url))
  : W.h("span", { class: "address" }, W.visible(url));

W.link = filters => "#posts?" + new URLSearchParams(filters);
