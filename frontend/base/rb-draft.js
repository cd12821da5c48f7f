/*
 * <rb-draft>: wraps an editor's form; what is typed is kept in this tab as well, letter by letter, until the server has it.
 *
 *   open({key, server, revision})    begins; server = {field: value} as the server knows it, in this revision of its draft
 *   put({field, value})              a value that was chosen, or a text that the server changed: what stood there is forgotten
 *   has({revision, prints})          the server keeps these texts now, each known by its print
 *   rb-typed-no-longer               (heard by the window) a key: published or thrown away; nothing is kept under it any more
 *   draft-recovered                  {json, revision}: letters that the tab had and the server had not, and what they were
 *                                    typed on
 *   draft-no-room                    {json}: the names of fields for which the tab has no room (none when it has again)
 *
 * The address of an item of this portal, pasted into a text, becomes its number: readers see its title there.
 *
 * A field takes part by the attribute data-field="name".
 */
import { forget, keep, kept } from "./typed.js";

const ITEM = /^(?:stories|obstacles|improvements)\/(\d{1,12})$/;

customElements.define("rb-draft", class extends HTMLElement {
  #key = null;
  #typed = {};
  #revision = -1;
  #noRoom = "[]";

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

  open({ key, server, revision }) {
    const before = kept(key);
    this.#key = key;
    this.#revision = revision;
    this.#typed = Object.fromEntries(Object.entries(before.fields).filter(([field, value]) => value !== (server[field] ?? "")));
    if (Object.keys(this.#typed).length > 0) {
      const detail = { json: JSON.stringify(this.#typed), revision: before.revision ?? revision };
      this.dispatchEvent(new CustomEvent("draft-recovered", { detail }));
    }
  }

  has({ revision, prints }) {
    this.#revision = revision;
    Object.entries(prints)
      .filter(([field, print]) => printOf(this.#typed[field] ?? "") === print)
      .forEach(([field]) => delete this.#typed[field]);
    if (this.#key) {
      this.#store();
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
    const noRoom = JSON.stringify(keep(this.#key, { fields: this.#typed, revision: this.#revision }));
    if (noRoom !== this.#noRoom) {
      this.#noRoom = noRoom;
      this.dispatchEvent(new CustomEvent("draft-no-room", { detail: { json: noRoom } }));
    }
  }
});

/** As the server reckons it: Java's String.hashCode(). */
function printOf(text) {
  let print = 0;
  for (let i = 0; i < text.length; i++) {
    print = (Math.imul(31, print) + text.charCodeAt(i)) | 0;
  }
  return print;
}

// Heard by the window: the element itself may be gone already, when the next screen comes at once.
addEventListener("rb-typed-no-longer", ({ detail }) => {
  document.querySelectorAll("rb-draft").forEach((it) => it.clear(detail));
  forget(detail);
});
