/*
 * <rb-draft>: wraps an editor's form; what is typed is kept in this tab as well, letter by letter.
 *
 *   open({key, server})   begins; server = {field: value} as the server knows it
 *   put({field, value})   the server changed a text: what stood there before is forgotten here too
 *   clear(key)            published or thrown away: writes no more; the server makes the tab forget what is kept under the key
 *   draft-recovered       {json}: letters that the tab had and the server had not
 *
 * The address of an item of this portal, pasted into a text, becomes its number: readers see its title there.
 *
 * A field takes part by the attribute data-field="name". The copy lives in sessionStorage: it survives a reload and the way
 * over the sign-in page, and is gone with the tab.
 */
const ITEM = /^(?:stories|obstacles|improvements)\/(\d{1,12})$/;

customElements.define("rb-draft", class extends HTMLElement {
  #key = null;
  #typed = {};

  connectedCallback() {
    this.addEventListener("input", this.#keep);
    this.addEventListener("change", this.#keep);
    this.addEventListener("paste", this.#paste);
  }

  disconnectedCallback() {
    this.removeEventListener("input", this.#keep);
    this.removeEventListener("change", this.#keep);
    this.removeEventListener("paste", this.#paste);
  }

  open({ key, server }) {
    this.#key = key;
    const kept = this.#read();
    const lost = Object.fromEntries(Object.entries(kept).filter(([field, value]) => value !== (server[field] ?? "")));
    this.#typed = kept;
    if (Object.keys(lost).length > 0) {
      this.dispatchEvent(new CustomEvent("draft-recovered", { detail: { json: JSON.stringify(lost) } }));
    }
  }

  put({ field, value }) {
    if (this.#key) {
      this.#typed[field] = value;
      this.#store();
    }
  }

  clear(key) {
    if (this.#key === key) {
      this.#typed = {};
      this.#key = null;
    }
  }

  #keep = (event) => {
    const field = event.target.closest?.("[data-field]");
    if (!field || !this.#key) {
      return;
    }
    // The inner input is ahead of the component's value while one types.
    const inner = field.inputElement ?? event.target;
    this.#typed[field.dataset.field] = inner.value ?? field.value ?? "";
    this.#store();
  };

  #paste = (event) => {
    const text = event.target;
    const pasted = event.clipboardData?.getData("text/plain").trim() ?? "";
    const found = pasted.startsWith(document.baseURI) && ITEM.exec(pasted.slice(document.baseURI.length));
    if (found && text.localName === "textarea") {
      event.preventDefault();
      text.setRangeText(`#${found[1]}`, text.selectionStart, text.selectionEnd, "end");
      text.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
    }
  };

  #store() {
    try {
      sessionStorage.setItem(this.#key, JSON.stringify(this.#typed));
    } catch {
      // A full or forbidden store: the server's own copy remains.
    }
  }

  #read() {
    try {
      return JSON.parse(sessionStorage.getItem(this.#key)) ?? {};
    } catch {
      return {};
    }
  }
});
