/*
 * <rb-board>: cards in columns, each column longest still first.
 *
 *   init({lang, labels, columns: [{key, title, aside}]})
 *   show({columns: {KEY: {count, cards, more}}})     replaces all
 *   append({column, cards, more})                    goes on below
 *   put(card)                                        a card changed or moved; keeps the focus that it had
 *   remove(id)
 *   board-more  {column}                             asks for the next page of a column
 *   board-move  {id, to}                             to = null: *Move to…* or M; to = column key: dropped there
 *
 * Card: {id, href, version, title, state, team, kind, since, occurrences, owner, nextStep, nextStepOn}; kind is a key of
 * labels.kinds. labels: move, more, empty, still {zero?, one, other}, times {one, other}, owner, noOwner, next, moved ({0} title,
 * {1} column), aside, kinds {}. A card never moves by itself: the server answers with put().
 */
import { drawCard, fill, patch } from "./board-card.js";
import { dragging } from "./board-drag.js";
import { keyboard } from "./board-keys.js";
import { element } from "./element.js";

/** After this long without an answer one may ask again: the connection was lost meanwhile. */
const PATIENCE = 10_000;

customElements.define("rb-board", class extends HTMLElement {
  #columns = new Map();
  #cards = new Map();
  #says = null;
  #nears = null;
  #gone = null;
  labels = {};
  lang = "nl";

  connectedCallback() {
    this.#gone = new AbortController();
    keyboard(this, this.#gone.signal);
    dragging(this, this.#gone.signal);
    this.#nears = new IntersectionObserver((seen) => seen.filter((it) => it.isIntersecting).forEach((it) => this.#ask(it.target.dataset.more)), { rootMargin: "200px", scrollMargin: "200px" });
    this.#columns.forEach((column) => this.#settle(column, column.hasMore));
  }

  disconnectedCallback() {
    this.#nears.disconnect();
    this.#gone.abort();
  }

  init({ lang, labels, columns }) {
    this.lang = lang;
    this.labels = labels;
    this.#says = element("div", "rb-sr");
    this.#says.setAttribute("aria-live", "polite");
    const main = element("div", "rb-board-columns");
    const aside = element("details", "rb-board-aside");
    aside.append(element("summary", "", labels.aside));
    const beside = element("div", "rb-board-columns");
    aside.append(beside);
    columns.forEach((column) => (column.aside ? beside : main).append(this.#makeColumn(column)));
    this.replaceChildren(this.#says, main, ...(beside.children.length ? [aside] : []));
  }

  show({ columns }) {
    this.#cards.clear();
    for (const [key, column] of this.#columns) {
      const page = columns[key] ?? { count: "0", cards: [], more: false };
      column.list.replaceChildren(...page.cards.map((card) => this.#item(card)));
      column.count.textContent = page.count;
      this.#settle(column, page.more);
    }
    this.#roving();
  }

  append({ column: key, cards, more }) {
    const column = this.#columns.get(key);
    column.list.append(...cards.filter((card) => !this.#cards.has(card.id)).map((card) => this.#item(card)));
    this.#settle(column, more);
  }

  put(card) {
    const before = this.#cards.get(card.id);
    const column = this.#columns.get(card.state);
    if (!column) {
      this.remove(card.id);
      return;
    }
    const stays = before && before.state === card.state && before.since === card.since;
    const focused = this.#focusIn(card.id);
    const item = before ? this.cardElement(card.id).closest("li") : this.#item(card);
    this.#cards.set(card.id, card);
    patch(item.firstElementChild, card, this);
    if (!stays) {
      this.#leave(item, focused);
      this.#place(column, item, card);
      this.#recount(before, card);
      if (item.isConnected) {
        focused?.focus();
      }
    }
    if (before && before.state !== card.state) {
      this.#says.textContent = fill(this.labels.moved, card.title, column.title);
    }
    this.#roving();
  }

  remove(id) {
    const card = this.#cards.get(Number(id));
    if (card) {
      this.#leave(this.cardElement(id).closest("li"), this.#focusIn(id));
      this.#cards.delete(card.id);
      this.#recount(card, null);
      this.#roving();
    }
  }

  cardElement(id) {
    return this.querySelector(`[data-card="${Number(id)}"]`);
  }

  askMove(id, to) {
    this.dispatchEvent(new CustomEvent("board-move", { detail: { id: Number(id), to } }));
  }

  columnElements() {
    return [...this.#columns.values()].map((it) => it.section).filter((it) => it.offsetParent !== null);
  }

  #makeColumn({ key, title }) {
    const section = element("section", "rb-column");
    section.dataset.column = key;
    const heading = element("h2", "rb-column-title", title);
    heading.id = `column-${key}`;
    section.setAttribute("aria-labelledby", heading.id);
    const count = element("span", "rb-column-count", "0");
    heading.append(" ", count);
    const list = element("ul", "rb-column-cards");
    const empty = element("p", "rb-column-empty", this.labels.empty);
    const more = element("button", "rb-column-more", this.labels.more);
    more.type = "button";
    more.dataset.more = key;
    more.addEventListener("click", () => this.#ask(key));
    section.append(heading, list, empty, more);
    this.#columns.set(key, { key, title, section, list, count, empty, more, askedAt: -Infinity, hasMore: false });
    return section;
  }

  #item(card) {
    this.#cards.set(card.id, card);
    const item = element("li", "");
    item.append(drawCard(card, this));
    return item;
  }

  #focusIn(id) {
    const active = document.activeElement;
    return this.cardElement(id)?.contains(active) ? active : null;
  }

  /* Out of its column; the focus, if it was here, goes to a neighbour, so that it is never lost. */
  #leave(item, focused) {
    const neighbour = item.nextElementSibling ?? item.previousElementSibling;
    item.remove();
    if (focused) {
      neighbour?.firstElementChild.focus({ preventScroll: true });
    }
  }

  /* Longest still first; where that is beyond the cards fetched so far, it comes with its page. */
  #place(column, item, card) {
    const after = [...column.list.children].find((it) => {
      const other = this.#cards.get(Number(it.firstElementChild.dataset.card));
      return other && (other.since > card.since || (other.since === card.since && other.id > card.id));
    });
    if (after) {
      after.before(item);
    } else if (!column.hasMore) {
      column.list.append(item);
    } else {
      this.#cards.delete(card.id);
    }
  }

  #recount(before, after) {
    // A card that was never fetched and is not new: nobody here knows where it was counted.
    const unknown = !before && after.version > 0 && [...this.#columns.values()].some((it) => it.hasMore);
    if (unknown || before?.state === after?.state) {
      return;
    }
    this.#count(before?.state, -1);
    this.#count(after?.state, 1);
  }

  #count(key, step) {
    const column = this.#columns.get(key);
    if (column && /^\d+$/.test(column.count.textContent)) {
      column.count.textContent = String(Math.max(0, Number(column.count.textContent) + step));
    }
    if (column) {
      column.empty.hidden = column.list.children.length > 0 || column.hasMore;
    }
  }

  #settle(column, more) {
    column.hasMore = more;
    column.askedAt = -Infinity;
    column.more.hidden = !more;
    column.empty.hidden = column.list.children.length > 0;
    this.#nears.unobserve(column.more);
    if (more) {
      this.#nears.observe(column.more);
    }
  }

  #ask(key) {
    const column = this.#columns.get(key);
    if (column.hasMore && performance.now() - column.askedAt > PATIENCE) {
      column.askedAt = performance.now();
      this.dispatchEvent(new CustomEvent("board-more", { detail: { column: key } }));
    }
  }

  /* One card at a time is in the tab order; the arrows do the rest. */
  #roving() {
    const cards = [...this.querySelectorAll("[data-card]")];
    const current = cards.find((it) => it.contains(document.activeElement)) ?? cards.find((it) => it.tabIndex === 0) ?? cards[0];
    cards.forEach((it) => (it.tabIndex = it === current ? 0 : -1));
  }
});
