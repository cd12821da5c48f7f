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
 * labels.kinds. labels: move, more, empty, still {one, other}, times {one, other}, owner, noOwner, next, moved ({0} title,
 * {1} column), aside, kinds {}. A card never moves by itself: the server answers with put().
 */
import { drawCard, element, fill, patch } from "./board-card.js";
import { dragging } from "./board-drag.js";
import { keyboard } from "./board-keys.js";

customElements.define("rb-board", class extends HTMLElement {
  #columns = new Map();
  #cards = new Map();
  #says = null;
  #nears = null;
  labels = {};
  lang = "nl";

  connectedCallback() {
    if (!this.#nears) {
      keyboard(this);
      dragging(this);
    }
    this.#nears = new IntersectionObserver((seen) => seen.filter((it) => it.isIntersecting).forEach((it) => this.#ask(it.target.dataset.column)), { rootMargin: "200px" });
  }

  disconnectedCallback() {
    this.#nears.disconnect();
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
    const shown = this.cardElement(card.id);
    const focused = shown?.contains(document.activeElement);
    const column = this.#columns.get(card.state);
    if (!column) {
      this.remove(card.id);
      return;
    }
    if (before && before.state === card.state && before.since === card.since) {
      this.#cards.set(card.id, card);
      patch(shown, card, this);
    } else {
      shown?.closest("li").remove();
      this.#place(column, card);
      this.#recount(before?.state, card.state);
    }
    if (focused) {
      this.cardElement(card.id)?.focus();
    }
    if (before && before.state !== card.state) {
      this.#says.textContent = fill(this.labels.moved, card.title, column.title);
    }
    this.#roving();
  }

  remove(id) {
    const card = this.#cards.get(id);
    this.cardElement(id)?.closest("li").remove();
    this.#cards.delete(id);
    this.#recount(card?.state, null);
    this.#roving();
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
    more.dataset.column = key;
    more.addEventListener("click", () => this.#ask(key));
    section.append(heading, list, empty, more);
    this.#columns.set(key, { key, title, section, list, count, empty, more, asked: false, hasMore: false });
    return section;
  }

  #item(card) {
    this.#cards.set(card.id, card);
    const item = element("li", "");
    item.append(drawCard(card, this));
    return item;
  }

  #place(column, card) {
    const item = this.#item(card);
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
    column.empty.hidden = true;
  }

  #recount(from, to) {
    if (from === to) {
      return;
    }
    for (const [key, step] of [[from, -1], [to, 1]]) {
      const count = this.#columns.get(key)?.count;
      if (count && /^\d+$/.test(count.textContent)) {
        count.textContent = String(Math.max(0, Number(count.textContent) + step));
        this.#columns.get(key).empty.hidden = this.#columns.get(key).list.children.length > 0;
      }
    }
  }

  #settle(column, more) {
    column.hasMore = more;
    column.asked = false;
    column.more.hidden = !more;
    column.empty.hidden = column.list.children.length > 0;
    this.#nears.unobserve(column.more);
    if (more) {
      this.#nears.observe(column.more);
    }
  }

  #ask(key) {
    const column = this.#columns.get(key);
    if (column.hasMore && !column.asked) {
      column.asked = true;
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
