// The list of posts, its filters, and which post is open. The address's hash holds all of it, so a link leads to the same view.
W.filters = ["q", "site", "stage", "rule", "type", "order"];
W.state = { view: "summary", post: -1, shown: 0 };
W.visiblePosts = W.posts;
const page = 200;
const byId = id => document.getElementById(id);

W.fillFilters = () => {
  const option = (value, text) => W.h("option", { value }, text);
  const fill = (id, all, rows) => byId(id).replaceChildren(option("", all), ...rows);
  const sites = [...W.sites].sort((a, b) => a.name < b.name ? -1 : 1);
  fill("site", `all ${W.number(sites.length)}`, sites.map(site => option(site.index, `${site.name} (${W.number(site.posts)})`)));
  fill("stage", `all ${W.number(W.stages.length)}`, W.stages.map(stage => option(stage, stage)));
  const rules = [...W.rules].sort((a, b) => a.name < b.name ? -1 : 1);
  fill("rule", `all ${W.number(rules.length)}`, rules.map(rule => option(rule.index, `${rule.name} (${W.number(rule.posts)})`)));
  fill("type", `all ${W.number(W.data.types.length)}`, W.data.types.map(([name, posts], at) => option(at, `${name} (${W.number(posts)})`)));
};

const haystack = post => {
  if (post.hay === undefined) {
    const texts = post.parts.filter(part => part[0] >= 0).flatMap(part => [part[4], part[5] === undefined ? -1 : part[5]]).map(W.plain);
    const pictures = post.pictures.flatMap(picture => typeof picture === "number" ? [] : picture.slice(0, 4));
    post.hay = [post.name, post.id, post.path, post.url, W.sites[post.site].name, post.authors.join(" "), ...pictures, ...texts].filter(Boolean).join("\n").toLowerCase();
  }
  return post.hay;
};

// The rules that the filters name, so that their parts stand out.
W.filterRules = () => {
  const rule = byId("rule").value, stage = byId("stage").value;
  if (rule !== "") return new Set([Number(rule)]);
  return new Set(stage === "" ? [] : W.rules.filter(one => one.stage === stage).map(one => one.index));
};

W.applyFilters = () => {
  const value = Object.fromEntries(W.filters.map(name => [name, byId(name).value]));
  const words = value.q.trim().toLowerCase(), rules = W.filterRules();
  const isRuled = value.rule !== "" || value.stage !== "";
  W.visiblePosts = W.posts.filter(post =>
    (value.site === "" || post.site === Number(value.site)) && (value.type === "" || post.type === Number(value.type))
    && (!isRuled || [...rules].some(rule => post.rules.has(rule))) && (!words || haystack(post).includes(words)));
  const orders = {
    share: (a, b) => b.share - a.share, bytes: (a, b) => (b.before - b.after) - (a.before - a.after), short: (a, b) => a.after - b.after,
  };
  if (orders[value.order]) W.visiblePosts = [...W.visiblePosts].sort((a, b) => orders[value.order](a, b) || a.index - b.index);
  const of = W.visiblePosts.length === W.posts.length ? "" : ` of ${W.number(W.posts.length)}`;
  byId("count").textContent = W.visiblePosts.length ? `${W.number(W.visiblePosts.length)}${of} ${W.posts.length === 1 ? "post" : "posts"}` : "No post matches. Clear a filter.";
  byId("list").replaceChildren();
  W.state.shown = 0;
  W.showMore();
};

W.showMore = () => {
  const next = W.visiblePosts.slice(W.state.shown, W.state.shown + page);
  byId("list").append(...next.map(post => {
    const bar = W.svg("svg", { "aria-hidden": "true", class: "meter", width: "100%", height: 3 },
      W.svg("rect", { width: "100%", height: 3, class: "track" }), W.svg("rect", { width: `${post.share * 100}%`, height: 3, class: "bar" }));
    return W.h("li", {}, W.h("button", { type: "button", "data-post": post.index, "aria-current": post.index === W.state.post ? "true" : null, onclick: () => W.open(post, true) },
      W.h("span", { class: "name", dir: "auto" }, W.visible(post.name)),
      W.h("span", { class: "sub" }, W.h("span", {}, W.sites[post.site].name), W.h("span", {}, `${W.percent(post.share)} removed`)), bar));
  }));
  W.state.shown += next.length;
  const left = W.visiblePosts.length - W.state.shown;
  byId("more").hidden = left <= 0;
  byId("more").textContent = `Show ${W.number(Math.min(page, left))} more`;
};

// Opens a post; by a person's click or key its text gets the focus.
W.open = (post, byHand) => {
  W.state.post = post.index;
  const at = W.visiblePosts.indexOf(post);
  while (at >= W.state.shown && W.state.shown < W.visiblePosts.length) W.showMore();
  for (const button of document.querySelectorAll("#list [aria-current]")) button.removeAttribute("aria-current");
  const button = document.querySelector(`#list [data-post="${post.index}"]`);
  button?.setAttribute("aria-current", "true");
  button?.scrollIntoView({ block: "nearest" });
  document.body.classList.add("reading");
  W.showPost(post, W.filterRules());
  if (byHand) {
    byId("detail").focus({ preventScroll: true });
    W.keepHash();
  }
};

W.leavePost = () => {
  document.body.classList.remove("reading");
  document.querySelector("#list [aria-current]")?.focus();
};

W.step = by => {
  if (W.state.view !== "posts") {
    location.hash = "#posts";
    return;
  }
  if (!W.visiblePosts.length) return;
  const at = W.visiblePosts.findIndex(post => post.index === W.state.post);
  const next = at < 0 ? 0 : Math.min(W.visiblePosts.length - 1, Math.max(0, at + by));
  W.open(W.visiblePosts[next], true);
};

// The next or previous part that is not as it was.
W.stepChange = by => {
  const all = [...document.querySelectorAll("#detail .part > .raw[tabindex]")];
  if (!all.length) return;
  const at = all.indexOf(document.activeElement);
  all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + by))].focus();
  document.activeElement.scrollIntoView({ block: "center" });
};

W.keepHash = () => {
  const values = W.filters.map(name => [name, byId(name).value]).filter(pair => pair[1] !== "");
  if (W.state.post >= 0) values.push(["post", W.state.post]);
  history.replaceState(null, "", values.length ? W.link(values) : "#posts");
};

W.afterFilter = () => {
  W.applyFilters();
  const isThere = W.visiblePosts.some(post => post.index === W.state.post);
  const post = isThere ? W.posts[W.state.post] : W.visiblePosts[0];
  const wasReading = document.body.classList.contains("reading");
  if (post) W.open(post, false);
  else {
    W.state.post = -1;
    byId("detail").replaceChildren(W.h("p", { class: "notice" }, "No post is open."));
  }
  if (!wasReading) document.body.classList.remove("reading");
  W.keepHash();
};
