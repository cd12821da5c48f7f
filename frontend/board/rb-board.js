/*
 * <rb-board>: cards in columns, each in its order, in lanes or not. Whose cards they are it does not know: what a card has, it shows.
 *
 *   init({lang, path, labels, summed: [KEY], columns: [{key, title, aside?, open?, recent?, order?}]})
 *                                                    path/ID leads to the page of a card; summed: the columns that labels.total
 *                                                    counts; open: what is there can still hit someone; recent: the latest only,
 *                                                    with a way to the older ones; order: whatever the board's is
 *   show({by, lanes: [{key, title}], totals, order?})  begins anew; by: "none", "team" or "kind"; without lanes one with key "";
 *                                                    order: a number of the cards, "at" if not said; "-at" goes down
 *   fill({lane, teams: {ID: name}, columns: {KEY: {count, cards, more, older?}}})   the first pages of a lane; older: their address
 *   append({lane, teams, column, cards, more})       goes on below
 *   count({lane, counts, totals})                    how many there are: {KEY: {value, atLeast}}
 *   put({column, team, card})                        a card changed or moved, also to another lane; keeps the focus that it had
 *   remove(id)
 *   hold(id)                                         the reader moved this one: it stays in sight and has the focus
 *   board-lane {lane}            a lane came near: asks for fill()
 *   board-more {lane, column}    asks for the next page of a column
 *   board-count {lane}           asks for count(): a card came or went of which nobody here knows where it was counted
 *   board-move {id, to}          to = null: *Move to…* or M; to = column key: dropped there
 *   board-too  {id}              this happened to me too
 *
 * Card: {id, title, lang, teamId, kind, level, at, rank, times, owner, next, day}; at: since when it stands as it does, in
 * milliseconds from 1970; rank: its place in an order that people made; kind and level are keys of labels.kinds and labels.levels;
 * what a card has nothing of is left out. A column with more and without cards was out of sight. labels: move, too? (without it
 * nothing can happen to someone too), more, empty, still {zero?, one, other}, times {one, other}, owner, noOwner, next, level,
 * moved ({0} title, {1} column), movedLane ({2} lane), aside, recent, older, waiting, nothing, keys, keysText, total, columns,
 * counted {one, other}. A card never moves by itself: the server answers with put(). Only cards that were fetched are in the page.
 * lane.js, column.js and card.js draw, cards.js keeps the cards, keys.js and drag.js listen.
 */
import { element } from "../base/element.js";
import { Cards } from "./cards.js";
import { dragging } from "./drag.js";
import { keyboard } from "./keys.js";
import { Lane } from "./lane.js";

/** So far from the edge something is near. */
const NEAR = 200;

customElements.define("rb-board", class extends HTMLElement {
  labels = {};
  lang = "nl";
  path = "";
  order = "at";
  summed = [];
  lanes = new Map();
  total = element("p", "rb-board-total");
  /** Ends the dragging of this card, or of any: it went elsewhere under the hand that held it. */
  letGo = () => {};
  #columns = [];
  #by = "none";
  #cards = new Cards(this);
  #says = element("div", "rb-sr");
  #rows = element("div", "rb-lanes");
  #help = element("details", "rb-board-keys");
  #near = new Map();
  #nears = null;
  #gone = null;

  connectedCallback() {
    this.#gone = new AbortController();
    keyboard(this, this.#gone.signal);
    this.letGo = dragging(this, this.#gone.signal);
    this.#nears = new IntersectionObserver(this.#look, { rootMargin: `${NEAR}px` });
    this.addEventListener("scroll", this.#look, { capture: true, passive: true, signal: this.#gone.signal });
    this.#near.forEach((act, target) => this.#nears.observe(target));
  }

  /* What lies within something that scrolls by itself comes near unseen by an observer: looked at whenever anything scrolls. */
  #look = () => {
    this.#near.forEach((act, target) => {
      const { top, bottom, width } = target.getBoundingClientRect();
      if (width && top < innerHeight + NEAR && bottom > -NEAR) {
        act();
      }
    });
  };

  disconnectedCallback() {
    this.#nears.disconnect();
    this.#nears = null;
    this.#gone.abort();
  }

  init({ lang, path, labels, summed, columns }) {
    Object.assign(this, { lang, path, labels, summed });
    this.#columns = columns;
    this.#says.setAttribute("aria-live", "polite");
    this.#help.append(element("summary", "", labels.keys), element("p", "", labels.keysText));
    this.replaceChildren(this.#says, this.total, this.#rows, this.#help);
  }

  show({ by, lanes, totals, order }) {
    this.#by = by;
    this.order = order ?? "at";
    [...this.#near.keys()].forEach((target) => this.whenNear(target, null));
    this.#cards.begin(totals);
    this.lanes = new Map(lanes.map((it) => [it.key, new Lane(this, it, this.#columns)]));
    this.#rows.replaceChildren(...[...this.lanes.values()].map((it) => it.section));
    this.toggleAttribute("data-lanes", by !== "none");
    const nothing = Object.values(totals).every((it) => !it.value);
    this.lanes.forEach((lane) => (nothing && lane.title ? lane.fill({ teams: {}, columns: {} }) : lane.shelve()));
  }

  fill({ lane, teams, columns }) {
    const it = this.lanes.get(lane);
    if (it && !it.loaded) {
      it.fill({ teams, columns });
    }
  }

  append({ lane, teams, column, cards, more }) {
    this.lanes.get(lane)?.columns.get(column).append({ teams, cards, more });
  }

  count({ lane, counts, totals }) {
    this.lanes.get(lane)?.count(counts);
    this.#cards.total(totals);
  }

  put({ column, team, card }) {
    this.#cards.put({ ...card, state: column, team });
  }

  remove(id) {
    this.#cards.remove(id);
  }

  hold(id) {
    this.#cards.hold(id);
  }

  /* What its parts ask of the board. */

  entry(id) {
    return this.#cards.entry(id);
  }

  enter(card) {
    return this.#cards.enter(card);
  }

  laneOf({ teamId, kind }) {
    const key = { none: "", team: String(teamId ?? "none"), kind: kind ?? "none" }[this.#by];
    return this.lanes.get(key);
  }

  /** The focus is on this card: another one is no longer held. */
  focused(card) {
    this.#cards.entry(card.dataset.card).column.current = card;
    if (this.#cards.held !== Number(card.dataset.card)) {
      this.#cards.held = null;
    }
  }

  /** Does this each time the element comes near; null: no longer. */
  whenNear(target, act) {
    this.#nears?.unobserve(target);
    this.#near.delete(target);
    if (act) {
      this.#near.set(target, act);
      this.#nears?.observe(target);
    }
  }

  say(words) {
    this.#says.textContent = words;
  }

  showKeys() {
    this.#help.open = true;
    this.#help.firstElementChild.focus();
  }

  tell(event, detail) {
    this.dispatchEvent(new CustomEvent(event, { detail }));
  }

  askMove(id, to) {
    this.tell("board-move", { id: Number(id), to });
  }

  canStillHit(state) {
    return this.#columns.some((it) => it.key === state && it.open);
  }

  askToo(id) {
    if (this.canStillHit(this.entry(id)?.card.state)) {
      this.tell("board-too", { id: Number(id) });
    }
  }
});
