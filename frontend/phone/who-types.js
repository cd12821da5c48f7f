/*
 * Who types on the page without a line: who was signed in on this device last, unless somebody else says so. Then it is nobody's
 * until somebody who is signed in says that it is theirs.
 */
import { fill } from "../base/element.js";

const OTHER = "rb-offline-other";

const part = (id) => document.getElementById(id);

export class WhoTypes {
  #reader;
  #isTyped;
  #other;

  /**
   * @param reader {person, name} or null
   * @param isTyped whether something stands in the form
   * @param other called when it is somebody else, with whether what stands in the form is of the one before
   */
  constructor(reader, isTyped, other) {
    this.#reader = isOther() ? null : reader;
    this.#isTyped = isTyped;
    this.#other = other;
    this.#show();
    part("other").addEventListener("click", () => this.#ask());
    part("mine").addEventListener("click", () => this.#leave(false));
    part("theirs").addEventListener("click", () => this.#leave(true));
  }

  get person() {
    return this.#reader?.person ?? null;
  }

  #show() {
    const { known, nobody } = part("who").dataset;
    part("who-says").textContent = this.#reader ? fill(known, this.#reader.name) : nobody;
    part("other").hidden = this.#reader === null;
    part("whose").hidden = true;
  }

  #ask() {
    if (!this.#isTyped()) {
      this.#leave(true);
      return;
    }
    const question = part("whose").querySelector("p");
    question.textContent = question.dataset.whose;
    part("theirs").textContent = fill(part("theirs").dataset.theirs, this.#reader.name);
    part("whose").hidden = false;
    part("mine").focus();
  }

  #leave(theirs) {
    this.#reader = null;
    try {
      sessionStorage.setItem(OTHER, "1");
    } catch {
      // Asked again after a reload.
    }
    this.#show();
    this.#other(theirs);
    part("words").focus();
  }
}

function isOther() {
  try {
    return sessionStorage.getItem(OTHER) !== null;
  } catch {
    return false;
  }
}
