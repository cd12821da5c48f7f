/*
 * A column of a lane: its heading with how many there are, the cards that were fetched, in the order of the column, and a button
 * for the next page, which is fetched as well when the end comes near.
 *
 *   fill({teams, count, cards, more, older?})    replaces all; teams: what they are called
 *   append({teams, cards, more})         goes on below
 *   add(entry, keep)              puts a card in its place; answers whether it is shown. Where its place is beyond the cards
 *                                 that were fetched it comes with its page, unless it must be kept: then it waits at the end
 *   take(entry)                   takes it out
 *   count, recount(step)          {value, atLeast}: how many there are, fetched or not
 */
import { element } from "../base/element.js";
import { ColumnName } from "./column-name.js";

/** After this long without an answer one may ask again: the connection was lost meanwhile. */
export const PATIENCE = 10_000;
export const NONE = { value: 0, atLeast: false };

export class Column {
  hasMore = false;
  #board;
  #count = NONE;
  #name;
  #more = element("button", "rb-column-more");
  #older = null;
  #empty;
  #current = null;
  #askedAt = -Infinity;
  #order;

  constructor(board, lane, { key, title, recent, order }) {
    Object.assign(this, { key, title, lane });
    this.#board = board;
    this.#order = orderOf(order ?? board.order);
    this.section = element("section", "rb-column");
    this.section.dataset.column = key;
    // A grid: with its role the keys of the board reach it past a screen reader's own.
    this.list = element("ul", "rb-column-cards");
    this.list.setAttribute("role", "grid");
    this.list.setAttribute("aria-label", title);
    this.#name = new ColumnName(board, lane, key, title);
    this.tab = this.#name.tab(this.section);
    this.#empty = element("p", "rb-column-empty", board.labels.empty);
    this.#more.textContent = board.labels.more;
    this.#more.type = "button";
    this.#more.hidden = true;
    this.#more.addEventListener("click", () => this.ask());
    this.section.append(this.#name.heading(this.section), ...(recent ? [this.#recent(board.labels)] : []), this.list, this.#empty, this.#more);
  }

  /** One card of each column is in the tab order, so that every column can be come to; the arrows do the rest. */
  set current(card) {
    if (this.#current) {
      this.#current.tabIndex = -1;
    }
    this.#current = card;
    if (card) {
      card.tabIndex = 0;
    }
  }

  get count() {
    return this.#count;
  }

  set count(count) {
    this.#count = count;
    this.#name.count = count;
    this.#showEmpty();
  }

  recount(step) {
    this.count = this.#count.atLeast ? this.#count : { value: Math.max(0, this.#count.value + step), atLeast: false };
  }

  fill({ teams, count, cards, more, older }) {
    if (this.#older) {
      this.#older.hidden = !older;
      this.#older.href = older ?? "";
    }
    this.list.replaceChildren();
    this.current = null;
    cards.forEach((card) => this.#enter(card, teams, null));
    this.#settle(count, more);
  }

  append({ teams, cards, more }) {
    const strays = this.entries().filter((it) => it.stray);
    for (const card of cards) {
      const known = this.#board.entry(card.id);
      if (known && known === strays[0]) {
        strays.shift().stray = false;
      } else if (!known) {
        this.#enter(card, teams, strays[0]?.item ?? null);
      }
    }
    this.#settle(this.#count, more);
  }

  add(entry, keep) {
    const after = this.entries().find((it) => this.#order(it.card, entry.card) > 0);
    const beyond = this.hasMore && (!after || after.stray);
    if (beyond && !keep) {
      return false;
    }
    entry.stray = beyond;
    this.#place(entry, after?.item ?? null);
    this.#showEmpty();
    return true;
  }

  /** Whether both cards have the same place in the order. */
  isAsEarly(one, other) {
    return this.#order(one, other) === 0;
  }

  take(entry) {
    if (this.#current === entry.item.firstElementChild) {
      this.current = beside(entry.item) ?? null;
    }
    entry.item.remove();
    entry.column = null;
    this.#showEmpty();
  }

  /** What the board knows of the cards that are here, in their order. */
  entries() {
    return [...this.list.children].map((item) => this.#board.entry(item.firstElementChild.dataset.card));
  }

  ask() {
    if (this.hasMore && performance.now() - this.#askedAt > PATIENCE) {
      this.#askedAt = performance.now();
      this.#board.tell("board-more", { lane: this.lane.key, column: this.key });
    }
  }

  #enter(card, teams, before) {
    if (!this.#board.entry(card.id)) {
      this.#place(this.#board.enter({ ...card, state: this.key, team: teams[card.teamId] }), before);
    }
  }

  #place(entry, before) {
    entry.column = this;
    this.list.insertBefore(entry.item, before);
    if (!this.#current) {
      this.current = entry.item.firstElementChild;
    }
  }

  #showEmpty() {
    this.list.hidden = !this.list.children.length;
    this.#empty.hidden = !this.list.hidden || this.hasMore;
  }

  #recent(labels) {
    const line = element("p", "rb-column-recent", labels.recent);
    this.#older = element("a", "", labels.older);
    this.#older.setAttribute("router-link", "");
    line.append(" ", this.#older);
    return line;
  }

  #settle(count, more) {
    this.hasMore = more;
    this.count = count;
    this.#askedAt = -Infinity;
    this.#more.hidden = !more;
    // Observed anew: an end that stays in sight asks on.
    this.#board.whenNear(this.#more, more ? () => this.ask() : null);
  }
}

/** The card below this one, or else above it. */
export function beside(item) {
  return (item.nextElementSibling ?? item.previousElementSibling)?.firstElementChild;
}

/* By a number that each card has, upwards or, with a minus before its name, downwards. */
function orderOf(name) {
  const by = name.replace("-", "");
  const way = by === name ? 1 : -1;
  return (one, other) => way * (one[by] - other[by] || one.id - other.id);
}
