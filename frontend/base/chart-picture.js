/* A chart as a picture that stands by itself: its styles are written into it, so that it looks in a letter as on the screen. */

/** What the style sheet gives the parts of a chart. */
const LOOKS = [
  "display", "fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linejoin", "paint-order", "opacity", "vector-effect",
  "transform", "font-family", "font-size", "font-style", "font-weight", "dominant-baseline",
];

/** Room above the chart for its name, in its own units. */
const HEADING = 30;

/** How many dots a dot of the screen becomes: sharp on paper too. */
const SHARP = 2;

/** Gives it to the reader as a file; kind is png or svg. */
export async function save(chart, kind, name) {
  const { source, width, height } = standing(chart);
  const picture = kind === "png" ? await dots(source, width, height) : new Blob([source], { type: "image/svg+xml" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(picture);
  link.download = name.replace(/[\\/:*?"<>|]+/g, " ");
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Drawn out of sight in the light colours, whatever the screen has, and read back with all its looks. */
function standing(chart) {
  const room = document.createElement("div");
  room.className = "rb-chart-saved";
  room.setAttribute("aria-hidden", "true");
  const copy = chart.cloneNode(true);
  const heading = named(copy);
  room.append(copy);
  document.body.append(room);
  try {
    const paper = getComputedStyle(room).backgroundColor;
    copy.querySelectorAll("*").forEach(look);
    copy.prepend(ground(heading, paper));
    const { width, height } = copy.getBoundingClientRect();
    copy.setAttribute("width", width);
    copy.setAttribute("height", height);
    return { source: new XMLSerializer().serializeToString(copy), width, height };
  } finally {
    room.remove();
  }
}

/** Makes room for its name and writes it there; answers how large it has become. */
function named(copy) {
  const [x, y, width, height] = copy.getAttribute("viewBox").split(" ").map(Number);
  const box = { x, y: y - HEADING, width, height: height + HEADING };
  copy.setAttribute("viewBox", [box.x, box.y, box.width, box.height].join(" "));
  const name = part("text", { x: x + 4, y: y - HEADING / 3, class: "rb-chart-heading" });
  name.textContent = copy.getAttribute("aria-label");
  copy.append(name);
  return box;
}

function ground(box, paper) {
  return part("rect", { ...box, fill: paper });
}

function part(tag, attributes) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  Object.entries(attributes).forEach(([name, value]) => made.setAttribute(name, value));
  return made;
}

/** Writes how it looks into it. Nothing in a picture can be clicked or reached. */
function look(element) {
  const style = getComputedStyle(element);
  for (const name of LOOKS) {
    const value = style.getPropertyValue(name);
    if (value && !(name === "transform" && value === "none")) {
      element.setAttribute(name, value);
    }
  }
  ["href", "tabindex"].forEach((it) => element.removeAttribute(it));
}

async function dots(source, width, height) {
  const image = new Image();
  image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(source);
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * SHARP);
  canvas.height = Math.round(height * SHARP);
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done) => canvas.toBlob(done, "image/png"));
}
