/* What a column is called and how many there are: above it, and among the names of its neighbours on a phone. */
import { element, fill, number } from "../base/element.js";

export class ColumnName {
  #board;
  #lane;
  #key;
  #title;
  #heard = element("span", "rb-sr");
  #above = element("span", "rb-column-count", "0");
  #among = element("span", "rb-column-count", "0");

  constructor(board, lane, key, title) {
    this.#board = board;
    this.#lane = lane;
    this.#key = key;
    this.#title = title;
  }

  set count(count) {
    const { labels, lang } = this.#board;
    const shown = number(count, lang);
    const words = labels.counted[new Intl.PluralRules(lang).select(count.value)] ?? labels.counted.other;
    this.#above.textContent = this.#among.textContent = shown;
    this.#heard.textContent = [this.#lane.title, this.#title, fill(words, shown)].filter(Boolean).join(", ");
  }

  /** Whoever does not see in which lane it stands hears it, in one breath. */
  heading(section) {
    const heading = element(this.#lane.title ? "h3" : "h2", "rb-column-title");
    heading.id = `column-${this.#lane.key}-${this.#key}`;
    const seen = element("span", "", this.#title);
    seen.setAttribute("aria-hidden", "true");
    seen.append(" ", this.#above);
    heading.append(this.#heard, seen);
    section.setAttribute("aria-labelledby", heading.id);
    return heading;
  }

  /** Brings its column into sight. */
  tab(section) {
    const tab = element("button", "rb-board-place", this.#title);
    tab.type = "button";
    tab.append(" ", this.#among);
    tab.addEventListener("click", () => section.scrollIntoView({ block: "nearest", inline: "start" }));
    return tab;
  }
}
