/*
 * <rb-wall>: the story wall, quote first, in one to four columns.
 *
 *   init({lang, labels})              labels: more, loading, led, literal, roughly, source, teller, hiddenTeller
 *   show({cards, more, total})        replaces all
 *   append({cards, more})             goes on below
 *   put(card)                         a new card on top, or a changed one in its place
 *   remove(id)
 *   wall-more                         asks for the next page, once at a time
 *
 * Card: {id, href, title, words, literal, team, at, lang, teller, led, source}. Texts are set as text, never as HTML.
 * On return the wall loads on until it is as long as it was, and goes to where the reader was.
 */
import { timeElement } from "./rb-time.js";

const MOST_PAGES_BACK = 10;

customElements.define("rb-wall", class extends HTMLElement {
  #cards = [];
  #labels = {};
  #lang = "nl";
  #more = false;
  #asked = false;
  #columns = 0;
  #goal = null;

  connectedCallback() {
    this.#resizes = new ResizeObserver(() => this.#layOut(false));
    this.#resizes.observe(this);
    this.#nears = new IntersectionObserver((seen) => seen.some((it) => it.isIntersecting) && this.#ask(), { rootMargin: "600px" });
    addEventListener("scroll", this.#remember, { capture: true, passive: true });
  }

  disconnectedCallback() {
    this.#resizes.disconnect();
    this.#nears.disconnect();
    removeEventListener("scroll", this.#remember, { capture: true });
  }

  init({ lang, labels }) {
    this.#lang = lang;
    this.#labels = labels;
    this.#grid = document.createElement("div");
    this.#grid.className = "rb-wall-cards";
    this.#foot = document.createElement("div");
    this.#foot.className = "rb-more";
    this.#button = document.createElement("button");
    this.#button.type = "button";
    this.#button.id = "more-stories";
    this.#button.textContent = labels.more;
    this.#button.addEventListener("click", () => this.#ask());
    this.#foot.append(this.#button);
    this.replaceChildren(this.#grid, this.#foot);
    this.#nears.observe(this.#foot);
  }

  show({ cards, more }) {
    this.#cards = cards;
    this.#goal = this.#remembered();
    this.#settle(more);
    this.#layOut(true);
    this.#return();
  }

  append({ cards, more }) {
    const known = new Set(this.#cards.map((card) => card.id));
    const fresh = cards.filter((card) => !known.has(card.id));
    this.#cards.push(...fresh);
    this.#settle(more);
    fresh.forEach((card) => this.#shortest().append(this.#draw(card)));
    this.#return();
  }

  put(card) {
    const place = this.#cards.findIndex((it) => it.id === card.id);
    const shown = this.querySelector(`[data-id="${Number(card.id)}"]`);
    if (place >= 0 && shown) {
      this.#cards[place] = card;
      shown.replaceWith(this.#draw(card));
    } else if (!this.#cards.length || card.at >= this.#cards[0].at) {
      this.#cards.unshift(card);
      this.#layOut(true);
    }
  }

  remove(id) {
    this.#cards = this.#cards.filter((it) => it.id !== id);
    this.querySelector(`[data-id="${Number(id)}"]`)?.remove();
  }

  #grid;
  #foot;
  #button;
  #resizes;
  #nears;

  #settle(more) {
    this.#more = more;
    this.#asked = false;
    this.#foot.hidden = !more;
    this.#button.textContent = this.#labels.more;
  }

  #ask() {
    if (this.#more && !this.#asked) {
      this.#asked = true;
      this.#button.textContent = this.#labels.loading;
      this.dispatchEvent(new CustomEvent("wall-more"));
    }
  }

  /* Columns of their own, so that a card never jumps when others come below it. */
  #layOut(always) {
    const columns = Math.max(1, Math.min(4, Math.floor((this.clientWidth + 16) / 296)));
    if (!this.#grid || (!always && columns === this.#columns)) {
      return;
    }
    this.#columns = columns;
    this.#grid.style.setProperty("--rb-wall-columns", columns);
    const made = Array.from({ length: columns }, () => {
      const column = document.createElement("div");
      column.className = "rb-wall-column";
      return column;
    });
    this.#grid.replaceChildren(...made);
    this.#cards.forEach((card) => this.#shortest().append(this.#draw(card)));
  }

  #shortest() {
    return [...this.#grid.children].reduce((best, it) => (it.offsetHeight < best.offsetHeight ? it : best));
  }

  #draw(card) {
    const article = element("article", "rb-card");
    article.dataset.id = card.id;
    const quote = element("blockquote", "rb-quote", card.words);
    quote.lang = card.lang;
    const title = element("h2", "rb-card-title");
    const link = element("a", "", card.title);
    link.href = card.href;
    link.setAttribute("router-link", "");
    title.append(link);
    const facts = element("div", "rb-card-facts");
    if (card.team) {
      facts.append(element("span", "", card.team));
    }
    const when = element("span", "");
    when.append(timeElement(card.at, this.#lang));
    facts.append(when);
    if (card.source) {
      facts.append(element("span", "", `${this.#labels.source}: ${card.source}`));
    }
    if (card.led) {
      facts.append(element("span", "rb-card-led", this.#labels.led));
    }
    article.append(quote, title, facts);
    return article;
  }

  #place = () => `rb-wall:${location.pathname}${location.search}`;

  #remember = () => {
    if (this.#goal === null && this.#cards.length) {
      sessionStorage.setItem(this.#place(), JSON.stringify({ cards: this.#cards.length, y: scroller(this).scrollTop }));
    }
  };

  #remembered() {
    const kept = JSON.parse(sessionStorage.getItem(this.#place()) ?? "null");
    return kept && history.state && performance.now() > 0 && kept.y > 0 ? { ...kept, pages: 0 } : null;
  }

  #return() {
    if (this.#goal === null) {
      return;
    }
    if (this.#cards.length < this.#goal.cards && this.#more && this.#goal.pages++ < MOST_PAGES_BACK) {
      this.#ask();
      return;
    }
    const y = this.#goal.y;
    requestAnimationFrame(() => {
      scroller(this).scrollTop = y;
      this.#goal = null;
    });
  }
});

function element(tag, className, text) {
  const made = document.createElement(tag);
  if (className) {
    made.className = className;
  }
  if (text !== undefined) {
    made.textContent = text;
  }
  return made;
}

/* The part of the frame that scrolls: the page itself, or what the layout made scrollable. */
function scroller(from) {
  for (let it = from.parentElement; it; it = it.parentElement) {
    if (it.scrollHeight > it.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(it).overflowY)) {
      return it;
    }
  }
  return document.scrollingElement;
}
