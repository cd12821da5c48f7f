/*
 * <rb-chart>: the frame of a chart in SVG, which draw(svg) shows. It asks for its drawing (chart-near) when it comes into sight, and
 * after a while anyway, so that a page can be printed from which nobody scrolled down. All its links are one stop of the Tab key: the arrows go from one to the next, from
 * left to right; Home and End to the first and the last. Without links the frame itself can be reached, so that it can be
 * scrolled.
 */
/** After this long one has come to rest: what is further down can come as well. In milliseconds. */
const REST = 3_000;

const STEPS = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1, Home: -Infinity, End: Infinity };

customElements.define("rb-chart", class extends HTMLElement {
  #drawn = new MutationObserver(() => this.#settle());
  #near = new IntersectionObserver((seen) => seen.some((it) => it.isIntersecting) && this.#ask(), { rootMargin: "300px" });
  #print = () => this.#ask();
  #rest = null;
  #asked = false;

  constructor() {
    super();
    this.addEventListener("keydown", (event) => this.#go(event));
    this.addEventListener("focusin", (event) => this.#hold(event.target.closest("a")));
  }

  /** Shows a drawing of the server, in which all texts are escaped. */
  draw(svg) {
    this.#enough();
    this.innerHTML = svg;
    this.removeAttribute("aria-busy");
  }

  connectedCallback() {
    this.#drawn.observe(this, { childList: true });
    this.#settle();
    if (!this.firstElementChild) {
      this.setAttribute("aria-busy", "true");
      this.#asked = false;
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

  #links() {
    const left = (link) => link.getBoundingClientRect().left;
    return [...this.querySelectorAll("svg a")].sort((one, other) => left(one) - left(other));
  }

  #settle() {
    const links = this.#links();
    this.tabIndex = links.length ? -1 : 0;
    this.#hold(links.at(-1));
  }

  #hold(current) {
    if (current) {
      this.querySelectorAll("svg a").forEach((it) => it.setAttribute("tabindex", it === current ? "0" : "-1"));
    }
  }

  #go(event) {
    const step = STEPS[event.key];
    const links = this.#links();
    const here = links.indexOf(event.target.closest("a"));
    if (step === undefined || here < 0 || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    event.preventDefault();
    links[Math.max(0, Math.min(links.length - 1, here + step))].focus();
  }
});
