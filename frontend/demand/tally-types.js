/* The first question of a tally: what did the customer ask? The types that a team meets most stand there, the others are found by their letters. */
import { element } from "../base/element.js";
import { choice, choose, chosen, named, question } from "./tally-parts.js";

const AT_ONCE = 8;
const NONE = "none";

export class TallyTypes {
  box;
  #labels;
  #types = [];
  #choices = element("div", "rb-tally-choices");
  #search = document.createElement("input");
  #searched;

  constructor(labels) {
    this.#labels = labels;
    this.box = question("type", labels.type);
    this.#search.type = "search";
    this.#search.autocomplete = "off";
    this.#search.addEventListener("input", () => this.show());
    this.#search.addEventListener("keydown", (event) => event.key === "Enter" && this.#takeOnly(event));
    this.#searched = named("tally-search", labels.search, this.#search);
    this.box.append(this.#choices, this.#searched);
  }

  offer(types) {
    this.#types = types;
    this.#searched.hidden = types.length <= AT_ONCE;
    this.show();
  }

  /** Draws those that fit the letters, and what is chosen. */
  show(value = chosen(this.box, "type")) {
    const letters = plain(this.#search.value);
    const found = this.#types.filter((it) => plain(it.name).includes(letters));
    const shown = found.slice(0, AT_ONCE);
    const taken = this.#types.find((it) => String(it.id) === value);
    if (taken && !shown.includes(taken)) {
      shown.push(taken);
    }
    const none = { id: NONE, name: this.#labels.none };
    this.#choices.replaceChildren(...[...shown, none].map((it) => choice("type", String(it.id), it.name)));
    choose(this.box, "type", value);
  }

  /** Puts back what was chosen before. */
  choose(type) {
    this.show(String(type ?? NONE));
  }

  /** What is chosen: {id, name}, the id null for none of these; undefined as long as nothing is. */
  get taken() {
    const value = chosen(this.box, "type");
    if (value === undefined) {
      return undefined;
    }
    return value === NONE ? { id: null, name: this.#labels.none } : this.#types.find((it) => String(it.id) === value);
  }

  /** Enter in the search takes the one that was found, and sends nothing yet. */
  #takeOnly(event) {
    event.preventDefault();
    const [found, ...others] = this.#choices.querySelectorAll("input");
    if (found && others.length === 1) {
      found.checked = true;
      found.focus();
    }
  }
}

function plain(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
}
