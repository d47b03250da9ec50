// Keys, colours, the way from an address's hash to a view, and the start.
const views = ["summary", "rules", "posts"];

W.route = () => {
  const [name, query] = location.hash.slice(1).split("?");
  const view = views.includes(name) ? name : "summary";
  const hasMoved = view !== W.state.view;
  W.state.view = view;
  for (const one of views) {
    byId(`view-${one}`).hidden = one !== view;
    document.querySelector(`nav a[href="#${one}"]`)?.toggleAttribute("aria-current", one === view);
  }
  document.querySelector(`nav a[href="#${view}"]`)?.setAttribute("aria-current", "page");
  document.body.dataset.view = view;
  if (view === "summary") W.figures.forEach(figure => figure.draw());
  if (view === "posts") {
    const wanted = new URLSearchParams(query || "");
    for (const filter of W.filters) byId(filter).value = wanted.get(filter) || "";
    // An unknown choice in an old link leaves a select without one.
    for (const select of document.querySelectorAll("#filters select")) if (select.selectedIndex < 0) select.selectedIndex = 0;
    W.applyFilters();
    const post = wanted.has("post") ? W.posts[Number(wanted.get("post"))] : undefined;
    document.body.classList.remove("reading");
    if (post) W.open(post, false);
    else if (W.visiblePosts.length) {
      W.open(W.visiblePosts[0], false);
      document.body.classList.remove("reading");
    } else byId("detail").replaceChildren(W.h("p", { class: "notice" }, "No post is open."));
  }
  if (hasMoved) scrollTo(0, 0);
};

const themes = [["", "as the system", "◐"], ["light", "light", "○"], ["dark", "dark", "●"]];
W.theme = name => {
  const [value, says, sign] = themes.find(one => one[0] === name) || themes[0];
  if (value) document.documentElement.dataset.theme = value; else delete document.documentElement.dataset.theme;
  byId("theme").setAttribute("aria-label", `Colours: ${says}`);
  byId("theme").textContent = sign;
};

document.addEventListener("keydown", event => {
  if (event.ctrlKey || event.metaKey || event.altKey || byId("help").open) return;
  const isTyping = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
  if (event.key === "Escape" && isTyping) event.target.blur();
  if (isTyping) return;
  const keys = {
    j: () => W.step(1), k: () => W.step(-1), n: () => W.stepChange(1), p: () => W.stepChange(-1), c: () => W.toggleChanges(),
    "/": () => { if (W.state.view !== "posts") { history.pushState(null, "", "#posts"); W.route(); } document.body.classList.remove("reading"); byId("q").focus(); },
    "?": () => byId("help").showModal(), s: () => { location.hash = "#summary"; }, r: () => { location.hash = "#rules"; },
    Escape: () => W.leavePost(),
  };
  if (!Object.hasOwn(keys, event.key)) return;
  event.preventDefault();
  keys[event.key]();
});

byId("help-open").addEventListener("click", () => byId("help").showModal());
byId("theme").addEventListener("click", () => {
  const now = document.documentElement.dataset.theme || "";
  W.theme(themes[(themes.findIndex(one => one[0] === now) + 1) % themes.length][0]);
});
byId("more").addEventListener("click", () => W.showMore());
byId("filters").addEventListener("submit", event => event.preventDefault());
byId("filters").addEventListener("change", () => W.afterFilter());
byId("filters").addEventListener("reset", () => setTimeout(() => W.afterFilter()));
let waiting;
byId("q").addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => W.afterFilter(), 120);
});
addEventListener("hashchange", () => W.route());
let resizing;
addEventListener("resize", () => {
  clearTimeout(resizing);
  resizing = setTimeout(() => { if (W.state.view === "summary") W.figures.forEach(figure => figure.draw()); }, 80);
});
// On paper: the summary, the rules, and the post that is open.
addEventListener("beforeprint", () => {
  for (const view of views) byId(`view-${view}`).hidden = false;
  W.figures.forEach(figure => figure.draw(640));
});
addEventListener("afterprint", () => W.route());

W.summary();
W.ruleList();
W.fillFilters();
W.route();
