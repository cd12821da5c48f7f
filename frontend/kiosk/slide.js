/* Draws one slide. What people wrote is set as text; a chart is a drawing of the server, in which all texts are escaped. */
import { element } from "../base/element.js";

/** The slide as an element. */
export function drawn({ kind, heading, title, text, lang, note, drawing }) {
  const slide = element("article", `rb-kiosk-slide rb-kiosk-${kind}`);
  const said = element("div", "rb-kiosk-said");
  said.append(element("h1", "rb-kiosk-heading", heading));
  if (title) {
    said.append(written("h2", "rb-kiosk-title", title, lang));
  }
  if (text) {
    said.append(written(kind === "words" ? "blockquote" : "p", "rb-kiosk-text", text, lang));
  }
  slide.append(said);
  const below = note ? [element("p", "rb-kiosk-note", note)] : [];
  if (drawing) {
    const beside = element("div", "rb-kiosk-beside");
    beside.innerHTML = drawing;
    beside.append(...below);
    slide.append(beside);
  } else {
    said.append(...below);
  }
  return slide;
}

function written(tag, className, text, lang) {
  const made = element(tag, className, text);
  if (lang) {
    made.lang = lang;
  }
  return made;
}
