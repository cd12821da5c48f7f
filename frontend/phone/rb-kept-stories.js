/*
 * <rb-kept-stories>: brings the stories that were typed without a line to the server, and asks of those that are nobody's.
 *
 *   init({lang, person, labels: {whose, mine, notMine}})
 *   stories-bring {stories, open}   JSON of what this person typed: key, lang, words, title, happened; and how many are still asked of
 *   rb-story-brought                (heard by the window) {keys}: the server has these
 */
import { element, fill } from "../base/element.js";
import { forget, keep, storiesOf, unclaimedBy } from "./kept-stories.js";

const AT_ONCE = 20;

customElements.define("rb-kept-stories", class extends HTMLElement {
  #lang = "nl";
  #person = null;
  #labels = {};

  init({ lang, person, labels }) {
    this.#lang = lang;
    this.#person = person;
    this.#labels = labels;
    this.bring();
  }

  /** Brings what is this person's, and asks of the rest. */
  bring() {
    const asked = unclaimedBy(this.#person);
    this.replaceChildren(...asked.map((it) => this.#question(it)));
    const own = storiesOf(this.#person).slice(0, AT_ONCE);
    own.forEach((it) => keep({ ...it, sent: true }));
    const stories = own.map(({ key, lang, words, title, happened }) => ({ key, lang, words, title, happened }));
    this.dispatchEvent(new CustomEvent("stories-bring", { detail: { stories: JSON.stringify(stories), open: asked.length } }));
  }

  #question(story) {
    const box = element("section", "rb-kept-question");
    const at = new Date(story.at).toLocaleString(this.#lang, { dateStyle: "long", timeStyle: "short" });
    const mine = this.#button("rb-primary", this.#labels.mine, () => keep({ ...story, person: this.#person }));
    const notMine = this.#button("", this.#labels.notMine, () => keep({ ...story, notOf: [...(story.notOf ?? []), this.#person] }));
    box.append(element("p", "", fill(this.#labels.whose, at)), mine, notMine);
    return box;
  }

  #button(className, words, does) {
    const button = element("button", className, words);
    button.type = "button";
    button.addEventListener("click", () => {
      does();
      this.bring();
      dispatchEvent(new CustomEvent("rb-story-brought", { detail: { keys: [] } }));
      (this.querySelector("button") ?? document.getElementById("main"))?.focus();
    });
    return button;
  }
});

// Heard by the window: the element is gone already when the editor comes at once. Before who tells what waits looks again.
addEventListener("rb-story-brought", ({ detail }) => detail.keys.forEach(forget), { capture: true });
