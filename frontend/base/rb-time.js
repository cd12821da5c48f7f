/*
 * <rb-time datetime="2026-11-23T10:00:00Z" lang="nl-NL">: "3 dagen geleden", with the exact moment on hover.
 * relative(instant, lang) and exact(instant, lang) serve the other modules.
 */
const ZONE = "Europe/Amsterdam";
const STEPS = [["year", 31557600], ["month", 2629800], ["week", 604800], ["day", 86400], ["hour", 3600], ["minute", 60]];

export function relative(instant, lang) {
  const seconds = (new Date(instant) - Date.now()) / 1000;
  const words = new Intl.RelativeTimeFormat(lang, { numeric: "auto" });
  const step = STEPS.find(([, length]) => Math.abs(seconds) >= length);
  if (!step) {
    return words.format(0, "second");
  }
  const [unit, size] = step;
  // "Yesterday" is a matter of midnights, not of 24 hours.
  return words.format(unit === "day" ? midnights(instant) : Math.trunc(seconds / size), unit);
}

function midnights(instant) {
  const day = (moment) => Date.parse(new Intl.DateTimeFormat("sv-SE", { timeZone: ZONE }).format(moment));
  return Math.round((day(new Date(instant)) - day(new Date())) / 86_400_000);
}

export function exact(instant, lang) {
  return new Intl.DateTimeFormat(lang, { dateStyle: "full", timeStyle: "short", timeZone: ZONE }).format(new Date(instant));
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
