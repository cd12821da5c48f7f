/*
 * A lane: a row of columns. Without a title it is the whole of a board without lanes, and what stands aside is folded below it;
 * in a lane with a title that is the right end of the row.
 *
 *   shelve()                 its cards are asked for when it comes near
 *   fill({teams, columns})   what is in it; one that turns out empty folds to its heading
 *   count(counts)            how many there are in each column
 *   settle()                 folds or unfolds after a card came or went
 */
import { element, number } from "../base/element.js";
import { Column, NONE, PATIENCE } from "./column.js";
import { places } from "./places.js";

export class Lane {
  columns = new Map();
  loaded = false;
  #board;
  #aside = null;
  #askedAt = -Infinity;

  constructor(board, { key, title }, columns) {
    Object.assign(this, { key, title });
    this.#board = board;
    columns.forEach((it) => this.columns.set(it.key, new Column(board, this, it)));
    this.section = title ? this.#row(board.labels) : this.#whole(board.labels, columns);
  }

  get hasMore() {
    return this.#all().some((it) => it.hasMore);
  }

  shelve() {
    this.section.setAttribute("aria-busy", "true");
    this.#board.whenNear(this.section, () => this.ask());
  }

  ask() {
    if (!this.loaded && performance.now() - this.#askedAt > PATIENCE) {
      this.#askedAt = performance.now();
      this.#board.tell("board-lane", { lane: this.key });
    }
  }

  fill({ teams, columns }) {
    this.loaded = true;
    this.#board.whenNear(this.section, null);
    this.section.removeAttribute("aria-busy");
    this.columns.forEach((column, key) => {
      column.fill({ teams, ...(columns[key] ?? { count: NONE, cards: [], more: false }) });
    });
    this.settle();
  }

  count(counts) {
    this.columns.forEach((column, key) => (column.count = counts[key]));
    this.settle();
  }

  settle() {
    const empty = this.#all().every((it) => !it.count.value && !it.list.children.length);
    this.section.toggleAttribute("data-empty", this.loaded && empty);
    if (this.#aside) {
      const value = this.#aside.columns.reduce((sum, it) => sum + it.count.value, 0);
      this.#aside.number.textContent = number({ value, atLeast: this.#aside.columns.some((it) => it.count.atLeast) }, this.#board.lang);
    }
  }

  /** The columns that are in sight, in their order. */
  shown() {
    return this.#all().filter((it) => it.section.offsetParent !== null);
  }

  #all() {
    return [...this.columns.values()];
  }

  #row(labels) {
    const section = element("section", "rb-lane");
    section.dataset.lane = this.key;
    const heading = element("h2", "rb-lane-title", this.title);
    heading.id = `lane-${this.key}`;
    section.setAttribute("aria-labelledby", heading.id);
    const row = element("div", "rb-board-columns");
    row.append(...this.#all().map((it) => it.section));
    section.append(heading, element("p", "rb-lane-none", labels.nothing), element("p", "rb-lane-waiting", labels.waiting), row);
    return section;
  }

  #whole(labels, columns) {
    const whole = element("div", "rb-board-whole");
    const main = element("div", "rb-board-columns");
    const [before, aside] = [false, true].map((it) => columns.filter((column) => Boolean(column.aside) === it).map(({ key }) => this.columns.get(key)));
    main.append(...before.map((it) => it.section));
    whole.append(places(before, main, labels.columns), main, ...(aside.length ? [this.#folded(aside, labels.aside)] : []));
    return whole;
  }

  #folded(columns, name) {
    const details = element("details", "rb-board-aside");
    const summary = element("summary", "", `${name} `);
    const row = element("div", "rb-board-columns");
    this.#aside = { number: element("span", "rb-column-count"), columns };
    summary.append(this.#aside.number);
    row.append(...columns.map((it) => it.section));
    details.append(summary, row);
    return details;
  }
}
