/*
 * <rb-still>: a section of what has been still longest, one row each.
 *
 *   init({lang, labels})     labels: more, days {zero, one, other}, times {one, other}, next, nextOn, owner, noOwner, states {}
 *   show({rows, more})       the rows from the beginning on; what stays as it was is not touched, and keeps the focus
 *   append({rows, more})     goes on below
 *   still-more               asks for the next page
 *
 * Row: {id, href, title, lang, state, team, days, occurrences, owner, nextStep, nextStepOn}. Texts are set as text, never as HTML.
 */
import { element, fill } from "../base/element.js";

/** After this long without an answer one may ask again: the connection was lost meanwhile. */
const PATIENCE = 10_000;

customElements.define("rb-still", class extends HTMLElement {
  #labels = {};
  #lang = "nl";
  #list;
  #more;
  #askedAt = -Infinity;

  init({ lang, labels }) {
    this.#lang = lang;
    this.#labels = labels;
    this.#list = element("ol", "rb-still-rows");
    this.#more = element("button", "rb-still-more", labels.more);
    this.#more.type = "button";
    this.#more.hidden = true;
    this.#more.addEventListener("click", () => this.#ask());
    this.replaceChildren(this.#list, this.#more);
  }

  show({ rows, more }) {
    const before = new Map([...this.#list.children].map((it) => [it.dataset.id, it]));
    const items = rows.map((row) => this.#kept(before.get(String(row.id)), row));
    [...before.values()].filter((it) => !items.includes(it)).forEach((it) => it.remove());
    items.forEach((item, place) => {
      if (this.#list.children[place] !== item) {
        this.#list.insertBefore(item, this.#list.children[place] ?? null);
      }
    });
    this.#settle(more);
  }

  append({ rows, more }) {
    const known = new Set([...this.#list.children].map((it) => it.dataset.id));
    const made = rows.filter((row) => !known.has(String(row.id))).map((row) => this.#item(row));
    // Who asked with the keyboard goes on with the first new one.
    const asked = this.#more === document.activeElement;
    this.#list.append(...made);
    if (asked) {
      made[0]?.querySelector("a").focus();
    }
    this.#settle(more);
  }

  #settle(more) {
    this.#askedAt = -Infinity;
    this.#more.hidden = !more;
  }

  #ask() {
    if (performance.now() - this.#askedAt > PATIENCE) {
      this.#askedAt = performance.now();
      this.dispatchEvent(new CustomEvent("still-more"));
    }
  }

  #kept(item, row) {
    if (!item || item.dataset.row === JSON.stringify(row)) {
      return item ?? this.#item(row);
    }
    const focused = item.contains(document.activeElement);
    this.#draw(item, row);
    if (focused) {
      item.querySelector("a").focus({ preventScroll: true });
    }
    return item;
  }

  #item(row) {
    const item = element("li", "rb-still-row");
    item.dataset.id = row.id;
    this.#draw(item, row);
    return item;
  }

  #draw(item, row) {
    const labels = this.#labels;
    item.dataset.row = JSON.stringify(row);
    const title = element("h3", "rb-still-title");
    const link = element("a", "", row.title);
    link.href = row.href;
    link.lang = row.lang;
    link.setAttribute("router-link", "");
    title.append(link);
    const facts = element("p", "rb-still-facts");
    if (labels.states[row.state]) {
      const badge = element("span", "rb-badge", labels.states[row.state]);
      badge.dataset.state = row.state;
      facts.append(badge);
    }
    const who = row.owner ? fill(labels.owner, row.owner) : labels.noOwner;
    const times = row.occurrences > 0 ? this.#count(row.occurrences, labels.times) : null;
    facts.append(...[row.team, times, who].filter(Boolean).map((it) => element("span", "rb-still-fact", it)));
    const words = element("div", "rb-still-words");
    words.append(title, facts, ...this.#next(row));
    item.replaceChildren(element("p", "rb-still-days", this.#days(row.days)), words);
  }

  #next(row) {
    if (!row.nextStep) {
      return [];
    }
    const step = element("p", "rb-still-next");
    const words = element("span", "", row.nextStep);
    words.lang = row.lang;
    step.append(`${this.#labels.next} `, words);
    if (row.nextStepOn) {
      const day = new Intl.DateTimeFormat(this.#lang, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
      const time = element("time", "", day.format(new Date(row.nextStepOn)));
      time.dateTime = row.nextStepOn;
      step.append(" (", time, ")");
    }
    return [step];
  }

  #days(days) {
    return days === 0 ? this.#labels.days.zero : this.#count(days, this.#labels.days);
  }

  #count(number, words) {
    return fill(words[new Intl.PluralRules(this.#lang).select(number)] ?? words.other, new Intl.NumberFormat(this.#lang).format(number));
  }
});
