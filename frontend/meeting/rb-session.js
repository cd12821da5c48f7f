/*
 * <rb-session>: the screen of a weekly meeting. What it shows comes from the server; here are its keys and its buttons that
 * only a browser can do.
 *
 *   session-next, session-back   the arrow keys, or N and P, while no field has the focus
 *   toHeading()                  the keyboard goes on from the heading
 *
 * Letters alone can be switched off, for who speaks to the computer; the browser remembers that.
 */
const LETTERS = "rb-session-letters";
const ACTS = { ArrowRight: "session-next", ArrowLeft: "session-back", n: "session-next", p: "session-back" };

customElements.define("rb-session", class extends HTMLElement {
  connectedCallback() {
    document.addEventListener("keydown", this.#key);
    this.addEventListener("click", this.#click);
    this.#watch = new MutationObserver(() => this.#showLetters());
    this.#watch.observe(this, { childList: true, subtree: true });
    this.#showLetters();
  }

  disconnectedCallback() {
    document.removeEventListener("keydown", this.#key);
    this.removeEventListener("click", this.#click);
    this.#watch.disconnect();
  }

  toHeading() {
    const heading = this.querySelector("h1");
    if (heading) {
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
  }

  #watch = null;

  #key = (event) => {
    const letter = event.key.length === 1;
    const act = ACTS[letter ? event.key.toLowerCase() : event.key];
    if (!act || event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey || inField(event)) {
      return;
    }
    if (letter && !lettersOn()) {
      return;
    }
    event.preventDefault();
    this.dispatchEvent(new CustomEvent(act));
  };

  #click = (event) => {
    const button = event.target.closest?.("button");
    if (button?.hasAttribute("data-full-screen")) {
      document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen?.();
    } else if (button?.hasAttribute("data-letters")) {
      remember(!lettersOn());
      this.#showLetters();
    }
  };

  #showLetters() {
    const button = this.querySelector("[data-letters]");
    const on = String(lettersOn());
    if (button && button.getAttribute("aria-pressed") !== on) {
      button.setAttribute("aria-pressed", on);
    }
    // Offered only where the device has it.
    const whole = this.querySelector("[data-full-screen]");
    if (whole && whole.hidden === document.fullscreenEnabled) {
      whole.hidden = !document.fullscreenEnabled;
    }
  }
});

/** Whoever types, or chooses in a list that is open, means no step of the meeting. */
function inField(event) {
  return event.composedPath().some((it) => it.matches?.("input, textarea, select, [contenteditable], [role='listbox'], [role='dialog'], [role='application']")
    || it.localName?.endsWith("-overlay"));
}

function lettersOn() {
  try {
    return localStorage.getItem(LETTERS) !== "off";
  } catch {
    return true;
  }
}

function remember(on) {
  try {
    localStorage.setItem(LETTERS, on ? "on" : "off");
  } catch {
    // A forbidden store: the letters stay on.
  }
}
