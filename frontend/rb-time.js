/*
 * <rb-time datetime="2026-11-23T10:00:00Z" lang="nl-NL">: "3 dagen geleden", with the exact moment on hover.
 * relative(instant, lang) and exact(instant, lang) serve the other modules.
 */
const STEPS = [["year", 31557600], ["month", 2629800], ["week", 604800], ["day", 86400], ["hour", 3600], ["minute", 60]];

export function relative(instant, lang) {
  const seconds = (new Date(instant) - Date.now()) / 1000;
  const words = new Intl.RelativeTimeFormat(lang, { numeric: "auto" });
  const [unit, size] = STEPS.find(([, length]) => Math.abs(seconds) >= length) ?? ["minute", 60];
  return words.format(Math.trunc(seconds / size), unit);
}

export function exact(instant, lang) {
  return new Intl.DateTimeFormat(lang, { dateStyle: "full", timeStyle: "short", timeZone: "Europe/Amsterdam" }).format(new Date(instant));
}

/** A <time> element that says it relatively. */
export function timeElement(instant, lang) {
  const time = document.createElement("time");
  time.dateTime = instant;
  time.textContent = relative(instant, lang);
  time.title = exact(instant, lang);
  return time;
}

customElements.define("rb-time", class extends HTMLElement {
  static observedAttributes = ["datetime", "lang"];

  /** A list that is scrolled uses the same element for another row. */
  attributeChangedCallback() {
    if (this.isConnected) {
      this.draw();
    }
  }

  connectedCallback() {
    this.draw();
    this.timer = setInterval(() => this.draw(), 60_000);
  }

  disconnectedCallback() {
    clearInterval(this.timer);
  }

  draw() {
    this.replaceChildren(timeElement(this.getAttribute("datetime"), this.lang || document.documentElement.lang));
  }
});
