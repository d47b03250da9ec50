// Plots as inline SVG. Each is one image with a name; the same numbers stand in a table below it.
W.svg = (tag, props, ...children) => {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(props || {})) element.setAttribute(name, value);
  element.append(...children);
  return element;
};

W.figure = (title, note, draw, head, rows) => {
  const frame = W.h("div", { class: "drawing" });
  const table = W.h("details", {}, W.h("summary", {}, "As a table"),
    W.h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": title },
      W.h("table", {}, W.h("thead", {}, W.h("tr", {}, head.map(text => W.h("th", { scope: "col" }, text)))),
        W.h("tbody", {}, rows.map(row => W.h("tr", {}, row.map((cell, at) => W.h(at ? "td" : "th", at ? {} : { scope: "row" }, cell))))))));
  const figure = W.h("figure", {}, W.h("figcaption", {}, W.h("strong", {}, title), W.h("span", {}, note)), frame, table);
  figure.draw = width => frame.replaceChildren(draw(width || frame.clientWidth || 640));
  return figure;
};

const short = (text, width) => {
  const most = Math.max(4, Math.floor(width / 7.4));
  return text.length > most ? text.slice(0, most - 1) + "…" : text;
};

// Horizontal bars: rows of { label, value, text }; `full` is the value of a whole bar, the largest one unless given.
W.bars = (name, rows, full) => width => {
  const step = 26, most = full || Math.max(...rows.map(row => row.value), 1e-9);
  const left = Math.min(230, width * 0.4), right = 92, room = Math.max(20, width - left - right);
  const svg = W.svg("svg", { role: "img", "aria-label": name, width, height: rows.length * step, viewBox: `0 0 ${width} ${rows.length * step}` });
  rows.forEach((row, at) => {
    const y = at * step;
    svg.append(
      W.svg("text", { x: 0, y: y + 17, class: "label" }, short(row.label, left)),
      W.svg("rect", { x: left, y: y + 5, width: room, height: 15, rx: 2, class: "track" }),
      W.svg("rect", { x: left, y: y + 5, width: Math.max(1, room * row.value / most), height: 15, rx: 2, class: "bar" }),
      W.svg("text", { x: width, y: y + 17, class: "value", "text-anchor": "end" }, row.text));
  });
  return svg;
};

// Two series over the same classes, as pairs of columns.
W.columns = (name, classes, series) => width => {
  const height = 220, foot = 44, top = 26, room = height - foot - top;
  const most = Math.max(1, ...series.flatMap(one => one.values)), step = width / classes.length;
  const svg = W.svg("svg", { role: "img", "aria-label": name, width, height, viewBox: `0 0 ${width} ${height}` });
  series.forEach((one, at) => {
    const x = at * 110;
    svg.append(W.svg("rect", { x, y: 2, width: 12, height: 12, rx: 2, class: one.class }), W.svg("text", { x: x + 18, y: 13, class: "label" }, one.name));
  });
  svg.append(W.svg("line", { x1: 0, x2: width, y1: top + room + 0.5, y2: top + room + 0.5, class: "axis" }));
  classes.forEach((text, at) => {
    const wide = Math.max(2, (step - 6) / series.length);
    series.forEach((one, which) => {
      const tall = room * one.values[at] / most;
      svg.append(W.svg("rect", { x: at * step + 3 + which * wide, y: top + room - tall, width: Math.max(1, wide - 1), height: tall, class: one.class }));
    });
    if (step > 34 || at % 2 === 0) {
      svg.append(W.svg("text", { x: at * step + step / 2, y: height - 26, class: "tick", "text-anchor": "middle" }, text));
    }
  });
  svg.append(W.svg("text", { x: width, y: height - 6, class: "tick", "text-anchor": "end" }, "bytes of text"));
  return svg;
};

// One value over runs.
W.line = (name, values, format) => width => {
  const height = 150, top = 18, room = 104, most = Math.max(...values, 1e-9);
  const svg = W.svg("svg", { role: "img", "aria-label": name, width, height, viewBox: `0 0 ${width} ${height}` });
  const x = at => values.length > 1 ? 6 + at * (width - 12) / (values.length - 1) : width / 2;
  const y = value => top + room - room * value / most;
  svg.append(
    W.svg("line", { x1: 0, x2: width, y1: top + room + 0.5, y2: top + room + 0.5, class: "axis" }),
    W.svg("polyline", { points: values.map((value, at) => `${x(at)},${y(value)}`).join(" "), class: "stroke" }),
    W.svg("text", { x: 0, y: 12, class: "tick" }, `most: ${format(most)}`),
    W.svg("text", { x: 0, y: height - 8, class: "tick" }, "older"),
    W.svg("text", { x: width, y: height - 8, class: "tick", "text-anchor": "end" }, "newer"));
  values.forEach((value, at) => svg.append(W.svg("circle", { cx: x(at), cy: y(value), r: 3, class: "bar" })));
  return svg;
};
