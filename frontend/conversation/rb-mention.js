/*
 * <rb-mention>: wraps a text area; typing @ and the beginning of a name offers colleagues below it.
 *
 *   mention-asked         {text}: what was typed after the @; the server answers with offer
 *   offer({text, names})  the names that begin like this
 *
 * Arrow keys walk through the names, Enter or Tab takes one, Escape closes the list.
 */
const MENTION = /(?:^|[\s(])@([\p{L}\p{M}][\p{L}\p{M}'’. -]{0,40})?$/u;

customElements.define("rb-mention", class extends HTMLElement {
  #list = null;
  #asked = null;
  #nobody = null;
  #active = 0;

  connectedCallback() {
    this.addEventListener("input", this.#typed);
    this.addEventListener("keydown", this.#pressed, true);
    this.addEventListener("focusout", this.#close);
  }

  disconnectedCallback() {
    this.removeEventListener("input", this.#typed);
    this.removeEventListener("keydown", this.#pressed, true);
    this.removeEventListener("focusout", this.#close);
    this.#close();
  }

  offer({ text, names }) {
    if (text !== this.#asked) {
      return;
    }
    this.#close();
    if (names.length === 0) {
      this.#nobody = text;
      return;
    }
    this.#asked = text;
    this.#list = document.createElement("ul");
    this.#list.id = `${this.#text.id}-names`;
    this.#list.className = "rb-mentions";
    this.#list.setAttribute("role", "listbox");
    this.#list.setAttribute("aria-label", this.getAttribute("list-label"));
    names.forEach((name, i) => {
      const option = document.createElement("li");
      option.id = `${this.#list.id}-${i}`;
      option.setAttribute("role", "option");
      option.textContent = name;
      // The text keeps the focus.
      option.addEventListener("mousedown", (event) => event.preventDefault());
      option.addEventListener("click", () => this.#take(name));
      this.#list.append(option);
    });
    this.append(this.#list);
    this.#text.setAttribute("aria-controls", this.#list.id);
    this.#text.setAttribute("aria-autocomplete", "list");
    this.#walkTo(0);
  }

  get #text() {
    return this.querySelector("textarea");
  }

  #typed = () => {
    const found = MENTION.exec(this.#text.value.slice(0, this.#text.selectionEnd));
    const text = found ? (found[1] ?? "") : null;
    if (text === null || (this.#nobody !== null && this.#nobody !== "" && text.startsWith(this.#nobody))) {
      this.#close();
      return;
    }
    this.#nobody = null;
    this.#asked = text;
    this.dispatchEvent(new CustomEvent("mention-asked", { detail: { text } }));
  };

  #pressed = (event) => {
    if (!this.#list) {
      return;
    }
    const last = this.#list.children.length - 1;
    const keys = {
      ArrowDown: () => this.#walkTo(this.#active === last ? 0 : this.#active + 1),
      ArrowUp: () => this.#walkTo(this.#active === 0 ? last : this.#active - 1),
      Enter: () => this.#take(this.#list.children[this.#active].textContent),
      Tab: () => this.#take(this.#list.children[this.#active].textContent),
      Escape: () => this.#close(),
    };
    if (keys[event.key] && !event.isComposing) {
      event.preventDefault();
      event.stopPropagation();
      keys[event.key]();
    }
  };

  #walkTo(index) {
    this.#active = index;
    [...this.#list.children].forEach((it, i) => it.setAttribute("aria-selected", String(i === index)));
    this.#text.setAttribute("aria-activedescendant", this.#list.children[index].id);
    this.#list.children[index].scrollIntoView({ block: "nearest" });
  }

  #take(name) {
    const end = this.#text.selectionEnd;
    this.#text.setRangeText(`@${name} `, end - this.#asked.length - 1, end, "end");
    this.#close();
    this.#nobody = name;
    this.#text.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
  }

  #close = () => {
    this.#asked = null;
    this.#list?.remove();
    this.#list = null;
    this.#text?.removeAttribute("aria-controls");
    this.#text?.removeAttribute("aria-activedescendant");
  };
});
