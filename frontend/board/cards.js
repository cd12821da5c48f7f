/*
 * The cards of the board that were fetched, and how many there are in all.
 *
 * An entry is {card, item, column, stray}. A card that goes to a lane or a place that was not fetched leaves the page and comes
 * with its lane or page, unless the reader holds it: moved it, or has the focus on it. Counts go along with the cards; where
 * nobody here can know in which column an unknown card was counted, the server is asked, once for all that happens in a while.
 */
import { element, fill, number } from "../base/element.js";
import { drawCard, patch } from "./card.js";
import { NONE, beside } from "./column.js";

/** How long a question about counts waits for the next. */
const PAUSE = 600;

export class Cards {
  held = null;
  #board;
  #entries = new Map();
  #totals = {};
  #unsure = new Set();
  #timer = null;

  constructor(board) {
    this.#board = board;
  }

  begin(totals) {
    this.#board.letGo();
    this.#entries.clear();
    this.#unsure.clear();
    this.held = null;
    this.total(totals);
  }

  total(totals) {
    this.#totals = totals;
    this.#writeTotal();
  }

  entry(id) {
    return this.#entries.get(Number(id));
  }

  enter(card) {
    const item = element("li", "");
    item.setAttribute("role", "row");
    const entry = { card, item, column: null, stray: false };
    item.append(drawCard(card, this.#board));
    this.#entries.set(card.id, entry);
    return entry;
  }

  put(card) {
    const known = this.entry(card.id);
    const lane = this.#board.laneOf(card);
    const to = lane?.columns.get(card.state);
    if (!to) {
      this.remove(card.id);
      return;
    }
    const from = known?.column ?? null;
    const stays = from === to && to.isAsEarly(known.card, card);
    const entry = known ?? this.enter(card);
    entry.card = card;
    patch(entry.item.firstElementChild, card, this.#board);
    if (!stays) {
      this.#move(entry, lane.loaded ? to : null);
    }
    if (known) {
      this.#recount(from, to);
      this.#say(card, from, to);
    } else if (this.#allFetched()) {
      this.#recount(null, to);
    } else {
      this.#ask([lane]);
    }
  }

  remove(id) {
    const entry = this.entry(id);
    if (entry) {
      const from = entry.column;
      this.#move(entry, null);
      this.#recount(from, null);
    } else if (!this.#allFetched()) {
      this.#ask([...this.#board.lanes.values()].filter((it) => it.hasMore));
    }
  }

  hold(id) {
    this.held = Number(id);
    this.entry(id)?.item.firstElementChild.focus({ preventScroll: true });
  }

  /* A card that is held has the focus back where it comes; the focus of one that leaves goes to a neighbour. */
  #move(entry, to) {
    const article = entry.item.firstElementChild;
    this.#board.letGo(article);
    const focused = article.contains(document.activeElement) ? document.activeElement : null;
    const held = focused !== null || this.held === entry.card.id;
    const neighbour = beside(entry.item);
    entry.column?.take(entry);
    if (to?.add(entry, held)) {
      (focused ?? (held ? article : null))?.focus();
      return;
    }
    this.#entries.delete(entry.card.id);
    if (focused) {
      (neighbour ?? this.#board.querySelector("[data-card]"))?.focus({ preventScroll: true });
    }
  }

  #recount(from, to) {
    if (from !== to) {
      from?.recount(-1);
      to?.recount(1);
      from?.lane.settle();
      to?.lane.settle();
    }
    if (from?.key !== to?.key) {
      this.#shift(from?.key, -1);
      this.#shift(to?.key, 1);
      this.#writeTotal();
    }
  }

  #shift(state, step) {
    const total = this.#totals[state];
    if (total && !total.atLeast) {
      this.#totals[state] = { value: Math.max(0, total.value + step), atLeast: false };
    }
  }

  #writeTotal() {
    const many = this.#board.summed.map((it) => number(this.#totals[it] ?? NONE, this.#board.lang));
    this.#board.total.textContent = fill(this.#board.labels.total, ...many);
  }

  #say({ title }, from, to) {
    const { labels } = this.#board;
    if (from !== to) {
      this.#board.say(from.lane === to.lane ? fill(labels.moved, title, to.title) : fill(labels.movedLane, title, to.title, to.lane.title));
    }
  }

  /* Then a card that is not here was not counted here. */
  #allFetched() {
    return [...this.#board.lanes.values()].every((it) => it.loaded && !it.hasMore);
  }

  /* The answer holds the totals too, so that at least one lane asks. */
  #ask(lanes) {
    const loaded = [...this.#board.lanes.values()].filter((it) => it.loaded);
    const asked = loaded.filter((it) => lanes.includes(it));
    (asked.length ? asked : loaded.slice(0, 1)).forEach((it) => this.#unsure.add(it.key));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#unsure.forEach((lane) => this.#board.tell("board-count", { lane }));
      this.#unsure.clear();
    }, PAUSE);
  }
}
