/*
 * The palette: a dialog over whatever screen, with a field and a list. What one types is asked of the server after a moment; the
 * places of the portal are known here. Arrows choose, Enter opens, Escape closes and gives the focus back.
 *
 * The field is a combobox and the list its listbox: the focus stays in the field, and what is chosen is said.
 */
import { element, fill } from "../base/element.js";
import { places } from "./palette-places.js";

const ICONS = new URL("../base/icons.svg", import.meta.url).href;
const PAUSE = 120;
const LONGEST = 200;

let words = null;
let opened = null;

const lang = () => document.documentElement.lang || "nl";

async function ask(address) {
  const answer = await fetch(new URL(address, document.baseURI), { headers: { Accept: "application/json" } });
  if (answer.redirected || answer.status === 401 || answer.status === 403) {
    return { failed: "signedOut" };
  }
  return answer.ok ? answer.json() : { failed: "away" };
}

/** Opens it, unless it is open. */
export async function openPalette() {
  if (opened) {
    opened.field.select();
    return;
  }
  if (!words) {
    const asked = await ask(`search/words?lang=${lang()}`).catch(() => ({ failed: true }));
    if (asked.failed) {
      location.assign(new URL("search", document.baseURI));
      return;
    }
    words = asked;
  }
  opened ??= new Palette();
}

function go(path) {
  opened?.close();
  const target = new URL(path.replace(/^\//, ""), document.baseURI);
  const link = element("a");
  link.href = target.href;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
}

class Palette {
  #dialog = element("dialog", "rb-palette");
  #list = element("ul", "rb-palette-list");
  #said = element("p", "rb-palette-said");
  #before = document.activeElement;
  #timer;
  #asked = 0;
  #chosen = -1;
  field = element("input", "rb-palette-field");

  constructor() {
    this.field.type = "search";
    this.field.maxLength = LONGEST;
    this.field.placeholder = words.text;
    this.field.autocomplete = "off";
    this.field.spellcheck = false;
    this.#attributes(this.field, { role: "combobox", "aria-expanded": "true", "aria-controls": "rb-palette-list", "aria-autocomplete": "list", "aria-label": words.title });
    this.#list.id = "rb-palette-list";
    this.#attributes(this.#list, { role: "listbox", "aria-label": words.found });
    this.#said.setAttribute("role", "status");
    this.#dialog.setAttribute("aria-label", words.title);
    this.#dialog.append(this.field, this.#list, this.#said, element("p", "rb-palette-keys", words.keys));
    document.body.append(this.#dialog);
    this.field.addEventListener("input", () => this.#typed());
    this.field.addEventListener("keydown", (event) => this.#pressed(event));
    this.#dialog.addEventListener("close", () => this.#closed());
    this.#dialog.addEventListener("click", (event) => event.target === this.#dialog && this.close());
    this.#show([], places(""));
    this.#dialog.showModal();
    this.field.focus();
  }

  close() {
    this.#dialog.close();
  }

  #closed() {
    clearTimeout(this.#timer);
    this.#dialog.remove();
    opened = null;
    this.#before?.focus?.();
  }

  #attributes(of, values) {
    Object.entries(values).forEach(([name, value]) => of.setAttribute(name, value));
  }

  #typed() {
    clearTimeout(this.#timer);
    const typed = this.field.value.trim();
    if (!typed) {
      this.#asked++;
      this.#say("");
      this.#show([], places(""));
      return;
    }
    this.#timer = setTimeout(() => this.#ask(typed), PAUSE);
  }

  /* An answer that comes after a later question is not shown. */
  async #ask(typed) {
    const mine = ++this.#asked;
    const answer = await ask(`search/suggestions?lang=${lang()}&q=${encodeURIComponent(typed)}`).catch(() => ({ failed: "away" }));
    if (mine !== this.#asked) {
      return;
    }
    const there = places(typed);
    if (answer.failed) {
      this.#show([], there);
      this.#say(words[answer.failed]);
      return;
    }
    const all = answer.many > answer.found.length ? [{ path: answer.all, icon: "search", kind: String(answer.many), title: [{ text: fill(words.all, typed), found: false }], sentence: [] }] : [];
    this.#show([...answer.found, ...all], there);
    this.#say(answer.found.length + there.length ? "" : `${words.nothing}. ${words["nothing.hint"]}`);
  }

  #say(text) {
    this.#said.textContent = text;
  }

  #show(found, there) {
    const options = [...found.map((it) => this.#found(it)), ...there.map((it) => this.#place(it))];
    options.forEach((it, i) => (it.id = `rb-palette-${i}`));
    this.#list.replaceChildren(...options);
    this.#list.hidden = options.length === 0;
    this.#choose(options.length ? 0 : -1);
  }

  #option(path, icon, ...parts) {
    const option = element("li", "rb-palette-option");
    this.#attributes(option, { role: "option", "aria-selected": "false" });
    option.dataset.path = path;
    const sign = element("vaadin-icon");
    sign.src = `${ICONS}#${icon || "search"}`;
    option.append(sign, ...parts);
    option.addEventListener("click", () => go(path));
    option.addEventListener("pointermove", () => this.#choose([...this.#list.children].indexOf(option)));
    return option;
  }

  #found({ path, icon, kind, lang: language, title, sentence }) {
    const main = element("span", "rb-palette-words");
    main.lang = language ?? "";
    main.append(this.#marked("rb-palette-title", title));
    if (sentence.length) {
      main.append(this.#marked("rb-palette-sentence", sentence));
    }
    return this.#option(path, icon, main, element("span", "rb-palette-kind", kind));
  }

  #place({ path, title, icon }) {
    return this.#option(path, icon, element("span", "rb-palette-words", title), element("span", "rb-palette-kind", words.places));
  }

  #marked(className, pieces) {
    const made = element("span", className);
    made.append(...pieces.map(({ text, found }) => (found ? element("mark", "", text) : text)));
    return made;
  }

  #pressed(event) {
    const count = this.#list.children.length;
    const steps = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key in steps && count) {
      event.preventDefault();
      this.#choose((this.#chosen + steps[event.key] + count) % count);
    } else if (event.key === "Enter" && this.#chosen >= 0) {
      event.preventDefault();
      go(this.#list.children[this.#chosen].dataset.path);
    } else if (event.key === "Escape") {
      event.preventDefault();
      this.close();
    }
  }

  #choose(place) {
    this.#list.children[this.#chosen]?.setAttribute("aria-selected", "false");
    this.#chosen = place;
    const option = this.#list.children[place];
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    this.field.setAttribute("aria-activedescendant", option?.id ?? "");
  }
}
