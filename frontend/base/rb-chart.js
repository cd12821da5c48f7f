/*
 * <rb-chart>: the frame of a chart in SVG, which draw(svg) shows. It asks for its drawing (chart-near) when it comes into sight, and
 * after a while anyway, so that a page can be printed from which nobody scrolled down. All its points are one stop of the Tab key: the
 * arrows go from one to the next, from left to right; Home and End to the first and the last. What the point says that has the
 * focus, or that is nearest to the pointer, stands below the drawing. Without points the frame itself can be reached, so that it
 * can be scrolled. save({kind, name}) gives the drawing to the reader as a file.
 */
import { save } from "./chart-picture.js";

/** After this long one has come to rest: what is further down can come as well. In milliseconds. */
const REST = 3_000;

const STEPS = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1, Home: -Infinity, End: Infinity };

const STOP = "a, .rb-chart-stop";

const middle = (stop) => {
  const { left, top, width } = stop.getBoundingClientRect();
  return { x: left + width / 2, top };
};

customElements.define("rb-chart", class extends HTMLElement {
  #drawn = new MutationObserver(() => this.#settle());
  #near = new IntersectionObserver((seen) => seen.some((it) => it.isIntersecting) && this.#ask(), { rootMargin: "300px" });
  #print = () => this.#ask();
  #rest = null;
  #asked = false;
  #said = null;
  #wanted = null;

  constructor() {
    super();
    this.addEventListener("keydown", (event) => this.#go(event));
    this.addEventListener("focusin", (event) => this.#hold(event.target.closest(STOP)));
    this.addEventListener("focusin", (event) => this.#say(event.target.closest(STOP)));
    this.addEventListener("focusout", () => this.#say(null));
    this.addEventListener("pointermove", (event) => this.#say(this.#nearest(event)));
    this.addEventListener("pointerdown", (event) => this.#say(this.#nearest(event)));
    this.addEventListener("pointerleave", (event) => event.pointerType === "mouse" && this.#say(this.querySelector("svg :focus")));
  }

  /** Shows a drawing of the server, in which all texts are escaped. */
  draw(svg) {
    this.#enough();
    this.innerHTML = svg;
    this.#said = null;
    if (this.#stops().length) {
      this.#said = document.createElement("p");
      this.#said.className = "rb-chart-said";
      this.#said.setAttribute("aria-hidden", "true");
      this.append(this.#said);
    }
    this.removeAttribute("aria-busy");
    if (this.#wanted) {
      this.save(this.#wanted);
    }
  }

  /** Draws it although it is not in sight. */
  show() {
    this.#ask();
  }

  /** As a file; once it is drawn, if it is not yet. */
  save(wanted) {
    const chart = this.querySelector("svg");
    this.#wanted = chart ? null : wanted;
    if (chart) {
      save(chart, wanted.kind, wanted.name);
    } else {
      this.#ask();
    }
  }

  connectedCallback() {
    this.#drawn.observe(this, { childList: true });
    this.#settle();
    if (!this.firstElementChild) {
      this.setAttribute("aria-busy", "true");
      this.#asked = false;
      if (this.closest(".rb-report")) {
        this.#ask();
      }
      this.#near.observe(this);
      this.#rest = setTimeout(this.#print, REST);
      addEventListener("beforeprint", this.#print);
    }
  }

  disconnectedCallback() {
    this.#drawn.disconnect();
    this.#enough();
  }

  #ask() {
    if (!this.#asked) {
      this.#asked = true;
      this.dispatchEvent(new CustomEvent("chart-near"));
    }
  }

  #enough() {
    this.#near.disconnect();
    clearTimeout(this.#rest);
    removeEventListener("beforeprint", this.#print);
  }

  #stops() {
    const place = new Map([...this.querySelectorAll("svg :is(" + STOP + ")")].map((it) => [it, middle(it)]));
    return [...place.keys()].sort((one, other) => place.get(one).x - place.get(other).x || place.get(one).top - place.get(other).top);
  }

  /** The point under the pointer, or the one that is nearest to it sideways. */
  #nearest(event) {
    const under = event.target.closest(STOP);
    const away = (stop) => Math.abs(middle(stop).x - event.clientX);
    return under ?? this.#stops().reduce((best, it) => (best && away(best) <= away(it) ? best : it), null);
  }

  #say(stop) {
    if (this.#said) {
      this.#said.textContent = stop?.querySelector("title")?.textContent ?? "";
    }
  }

  #settle() {
    const stops = this.#stops();
    this.tabIndex = stops.length ? -1 : 0;
    this.#hold(stops.at(-1));
  }

  #hold(current) {
    if (current) {
      this.querySelectorAll("svg :is(" + STOP + ")").forEach((it) => it.setAttribute("tabindex", it === current ? "0" : "-1"));
    }
  }

  #go(event) {
    const step = STEPS[event.key];
    const stops = this.#stops();
    const here = stops.indexOf(event.target.closest(STOP));
    if (step === undefined || here < 0 || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    event.preventDefault();
    stops[Math.max(0, Math.min(stops.length - 1, here + step))].focus();
  }
});
