/*
 * <rb-chart>: the frame of a chart in SVG, which draw(svg) shows. All its links are one stop of the Tab key: the arrows go from one to the next, from
 * left to right; Home and End to the first and the last. Without links the frame itself can be reached, so that it can be
 * scrolled.
 */
const STEPS = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1, Home: -Infinity, End: Infinity };

customElements.define("rb-chart", class extends HTMLElement {
  #drawn = new MutationObserver(() => this.#settle());

  constructor() {
    super();
    this.addEventListener("keydown", (event) => this.#go(event));
    this.addEventListener("focusin", (event) => this.#hold(event.target.closest("a")));
  }

  /** Shows a drawing of the server, in which all texts are escaped. */
  draw(svg) {
    this.innerHTML = svg;
  }

  connectedCallback() {
    this.#drawn.observe(this, { childList: true });
    this.#settle();
  }

  disconnectedCallback() {
    this.#drawn.disconnect();
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
