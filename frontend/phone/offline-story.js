/*
 * The form of the page without a line: one story under one's hands, kept letter by letter, and below it those that wait. Shown are
 * those of who is known here, or else those that were typed in this tab: what is nobody's is nobody else's to read.
 */
import { element, fill } from "../base/element.js";
import { beginning, forget, isBlank, keep, newStory, storiesOf, toWriteOn } from "./kept-stories.js";
import { WhoTypes } from "./who-types.js";

const FIELDS = ["words", "title", "happened"];
const HERE = "rb-offline-here";

const part = (id) => document.getElementById(id);

export class OfflineStory {
  #lang;
  #who;
  #changed;
  #story;
  #thrownAway = null;

  /** @param changed called when there is something or nothing more to bring along */
  constructor(lang, reader, changed) {
    this.#lang = lang;
    this.#changed = changed;
    this.#who = new WhoTypes(reader, () => !isBlank(this.#story), (theirs) => this.#isSomebodyElse(theirs));
    this.#story = newStory(this.#who.person, lang);
  }

  show() {
    part("story").addEventListener("input", () => this.#typed());
    part("story").addEventListener("submit", (event) => event.preventDefault());
    part("another").addEventListener("click", () => {
      this.#take(newStory(this.#who.person, this.#lang));
      part("words").focus();
    });
    part("undo").addEventListener("click", () => this.#takeBack());
    const last = this.#mine().find((it) => it.key === read()[0]);
    this.#take(last ?? this.#story);
  }

  /** Nothing was typed that one would leave behind. */
  isNothing() {
    return isBlank(this.#story) && this.#mine().length === 0;
  }

  #mine() {
    const here = read();
    const all = storiesOf(this.#who.person);
    return this.#who.person === null ? all.filter((it) => here.includes(it.key)) : all;
  }

  #typed() {
    const before = this.#story.key;
    this.#story = toWriteOn(this.#story);
    FIELDS.forEach((it) => (this.#story[it] = part(it).value));
    remember(this.#story.key);
    const survives = keep(this.#story);
    const { kept, unkept } = part("kept").dataset;
    say(isBlank(this.#story) ? "" : survives ? kept : unkept);
    part("undo").hidden = true;
    FIELDS.forEach(showLength);
    if (before !== this.#story.key) {
      forget(before);
    }
    this.#list();
  }

  #take(story) {
    this.#story = story;
    FIELDS.forEach((it) => (part(it).value = story[it]));
    FIELDS.forEach(showLength);
    if (!isBlank(story)) {
      remember(story.key);
    }
    say("");
    this.#list();
  }

  #list() {
    const others = this.#mine().filter((it) => it.key !== this.#story.key);
    part("waiting").hidden = others.length === 0;
    part("waiting").querySelector("ul").replaceChildren(...others.map((it) => this.#row(it)));
    part("another").hidden = isBlank(this.#story);
    this.#changed();
  }

  #row(story) {
    const { on, away } = part("waiting").dataset;
    const row = element("li");
    const goOn = () => {
      this.#take(story);
      part("words").focus();
    };
    row.append(element("span", "", beginning(story)), button(on, story, goOn), button(away, story, () => this.#throwAway(story)));
    return row;
  }

  #throwAway(story) {
    forget(story.key);
    this.#thrownAway = story;
    this.#list();
    say(part("kept").dataset.gone);
    part("undo").hidden = false;
    part("undo").focus();
  }

  #takeBack() {
    keep(this.#thrownAway);
    part("undo").hidden = true;
    say("");
    this.#list();
    part("words").focus();
  }

  /** @param theirs what stands in the form was typed by the one before */
  #isSomebodyElse(theirs) {
    if (theirs) {
      this.#take(newStory(null, this.#lang));
    } else {
      this.#story.person = null;
      keep(this.#story);
      this.#take(this.#story);
    }
  }
}

function button(words, story, does) {
  const made = element("button", "rb-offline-button", words);
  made.type = "button";
  made.setAttribute("aria-label", `${words}: ${beginning(story)}`);
  made.addEventListener("click", does);
  return made;
}

function showLength(name) {
  const field = part(name);
  const limit = Number(field.dataset.limit);
  const number = new Intl.NumberFormat(document.documentElement.lang);
  const tooLong = field.value.length > limit;
  part(`${name}-count`).textContent = `${number.format(field.value.length)} / ${number.format(limit)}`;
  const sentence = tooLong ? fill(part("story").dataset.long, number.format(limit), number.format(field.value.length)) : "";
  field.setAttribute("aria-invalid", String(tooLong));
  part(`${name}-long`).textContent = sentence;
}

function say(words) {
  if (part("kept").textContent !== words) {
    part("kept").textContent = words;
  }
}

/** The keys of what was typed in this tab, the last one first. */
function read() {
  try {
    return JSON.parse(sessionStorage.getItem(HERE)) ?? [];
  } catch {
    return [];
  }
}

function remember(key) {
  try {
    sessionStorage.setItem(HERE, JSON.stringify([key, ...read().filter((it) => it !== key)]));
  } catch {
    // A forbidden store: it is kept as long as the page is open.
  }
}
