/*
 * <rb-near>: a part of a long page, of which the heading stands there until one comes near: by scrolling, by the keyboard, or by a
 * screen reader that goes from heading to heading. Then it asks for the rest (near), once.
 */
customElements.define("rb-near", class extends HTMLElement {
  #asked = false;
  #near = new IntersectionObserver((seen) => seen.some((it) => it.isIntersecting) && this.#ask(), { rootMargin: "600px" });

  connectedCallback() {
    this.#near.observe(this);
  }

  disconnectedCallback() {
    this.#near.disconnect();
  }

  #ask() {
    if (!this.#asked) {
      this.#asked = true;
      this.#near.disconnect();
      this.dispatchEvent(new CustomEvent("near"));
    }
  }
});
