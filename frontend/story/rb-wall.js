/*
 * <rb-wall>: the story wall, quote first, in one to four columns.
 *
 *   init({lang, labels})              labels: more, loading, led, literal, roughly, source, teller, hiddenTeller
 *   show({cards, more, place})        replaces all; place: the address of this wall
 *   append({cards, more})             goes on below
 *   put(card)                         a new card on top, or a changed one in its place
 *   remove(id)
 *   wall-more                         asks for the next page, once at a time
 *
 * Card: see wall-card.js. Texts are set as text, never as HTML.
 * On return (back, forward, reload) the wall loads on until it is as long as it was, and goes to where the reader was.
 */
import { element } from "../base/element.js";
import { drawCard } from "./wall-card.js";
import { remember, remembered, scrollerOf } from "./wall-place.js";

const MOST_PAGES_BACK = 10;
/** After this long without an answer one may ask again: the connection was lost meanwhile. */
const PATIENCE = 10_000;

customElements.define("rb-wall", class extends HTMLElement {
  #cards = [];
  #labels = {};
  #lang = "nl";
  #more = false;
  #askedAt = -Infinity;
  #columns = 0;
  #goal = null;
  #drawn = new Map();

  connectedCallback() {
    this.#resizes = new ResizeObserver(() => this.#layOut(false));
    this.#resizes.observe(this);
    this.#nears = new IntersectionObserver((seen) => seen.some((it) => it.isIntersecting) && this.#ask(), { rootMargin: "600px" });
    if (this.#foot) {
      this.#nears.observe(this.#foot);
    }
    // Heard where it scrolls: what scrolls within a shadow is not heard outside of it.
    this.#scroller = scrollerOf(this);
    this.#heard = this.#scroller === document.scrollingElement ? document : this.#scroller;
    this.#heard.addEventListener("scroll", this.#remember, { passive: true });
  }

  disconnectedCallback() {
    this.#resizes.disconnect();
    this.#nears.disconnect();
    this.#heard.removeEventListener("scroll", this.#remember);
  }

  init({ lang, labels }) {
    this.#lang = lang;
    this.#labels = labels;
    this.#grid = element("div", "rb-wall-cards");
    this.#foot = element("div", "rb-more");
    this.#button = element("button", "", labels.more);
    this.#button.type = "button";
    this.#button.id = "more-stories";
    this.#button.addEventListener("click", () => this.#ask());
    this.#foot.append(this.#button);
    this.replaceChildren(this.#grid, this.#foot);
    this.#nears.observe(this.#foot);
  }

  show({ cards, more, place }) {
    this.#cards = cards;
    this.#drawn.clear();
    this.#place = place;
    this.#goal = remembered(place);
    this.#settle(more);
    this.#layOut(true);
    this.#return();
  }

  append({ cards, more }) {
    const known = new Set(this.#cards.map((card) => card.id));
    const fresh = cards.filter((card) => !known.has(card.id));
    this.#cards.push(...fresh);
    fresh.forEach((card) => this.#shortest().append(this.#article(card)));
    this.#settle(more);
    this.#return();
  }

  put(card) {
    const index = this.#cards.findIndex((it) => it.id === card.id);
    if (index >= 0) {
      this.#cards[index] = card;
      drawCard(this.#article(card), card, this.#labels, this.#lang);
    } else if (!this.#cards.length || card.at >= this.#cards[0].at) {
      // On top of one column, so that nothing else jumps under a reader's eyes.
      this.#cards.unshift(card);
      this.#grid.firstElementChild.prepend(this.#article(card));
    }
  }

  remove(id) {
    this.#cards = this.#cards.filter((it) => it.id !== id);
    this.#drawn.get(id)?.remove();
    this.#drawn.delete(id);
  }

  #grid;
  #foot;
  #button;
  #resizes;
  #nears;
  #scroller;
  #heard;
  #place = "";

  #settle(more) {
    this.#more = more;
    this.#askedAt = -Infinity;
    this.#foot.hidden = !more;
    this.#button.textContent = this.#labels.more;
    // Observed anew: an end that stays in sight asks on.
    this.#nears.unobserve(this.#foot);
    this.#nears.observe(this.#foot);
  }

  #ask() {
    if (this.#more && performance.now() - this.#askedAt > PATIENCE) {
      this.#askedAt = performance.now();
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
    const reading = always ? null : [...this.#drawn.values()].find((it) => it.getBoundingClientRect().bottom > 0);
    const top = reading?.getBoundingClientRect().top;
    this.#columns = columns;
    this.#grid.style.minBlockSize = `${this.#grid.offsetHeight}px`;
    this.#grid.style.setProperty("--rb-wall-columns", columns);
    const made = Array.from({ length: columns }, () => element("div", "rb-wall-column"));
    const focused = this.contains(document.activeElement) ? document.activeElement : null;
    this.#grid.replaceChildren(...made);
    this.#cards.forEach((card) => this.#shortest().append(this.#article(card)));
    this.#grid.style.minBlockSize = "";
    focused?.focus({ preventScroll: true });
    // Whoever reads goes on at the same card, wherever it stands now.
    if (reading) {
      this.#scroller.scrollTop += reading.getBoundingClientRect().top - top;
    }
  }

  #shortest() {
    return [...this.#grid.children].reduce((best, it) => (it.offsetHeight < best.offsetHeight ? it : best));
  }

  /* One element a card, for as long as the card is there: a new layout only moves it. */
  #article(card) {
    let article = this.#drawn.get(card.id);
    if (!article) {
      article = element("article", "rb-card");
      article.dataset.id = card.id;
      this.#drawn.set(card.id, article);
      drawCard(article, card, this.#labels, this.#lang);
    }
    return article;
  }

  #remember = () => {
    if (this.#goal === null && this.#cards.length) {
      remember(this.#place, { cards: this.#cards.length, y: this.#scroller.scrollTop });
    }
  };

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
      this.#scroller.scrollTop = y;
      this.#goal = null;
    });
  }
});
