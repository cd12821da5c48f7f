/*
 * The button of the search, on every screen: it opens the palette, and so do Ctrl+K (Command+K on a Mac) and, where one is not
 * typing, a slash. The palette is fetched when it is first opened.
 */
import { element } from "../base/element.js";

const ICONS = new URL("../base/icons.svg", import.meta.url);
const MAC = /Mac|iPhone|iPad/.test(navigator.platform);
const TYPED_IN = "input, textarea, select, [contenteditable], vaadin-text-field, vaadin-text-area, vaadin-combo-box, vaadin-select, vaadin-date-picker";

function isTyping(event) {
  return event.composedPath().some((it) => it instanceof Element && it.matches(TYPED_IN));
}

customElements.define("rb-search", class extends HTMLElement {
  #signal;

  set name(name) {
    const button = element("vaadin-button", "rb-search-button");
    button.id = "search";
    button.setAttribute("aria-label", name);
    button.setAttribute("aria-haspopup", "dialog");
    button.setAttribute("aria-keyshortcuts", MAC ? "Meta+K" : "Control+K");
    const icon = element("vaadin-icon");
    icon.src = `${ICONS.href}#search`;
    icon.slot = "prefix";
    button.append(icon, element("span", "rb-search-word", name), element("kbd", "rb-search-keys", MAC ? "⌘ K" : "Ctrl K"));
    button.addEventListener("click", () => this.open());
    this.replaceChildren(button);
  }

  connectedCallback() {
    this.#signal = new AbortController();
    addEventListener("keydown", this.#pressed, { signal: this.#signal.signal });
  }

  disconnectedCallback() {
    this.#signal.abort();
  }

  #pressed = (event) => {
    const command = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "k";
    const slash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event);
    if (command || slash) {
      event.preventDefault();
      this.open();
    }
  };

  async open() {
    const { openPalette } = await import("./palette.js");
    openPalette();
  }
});
