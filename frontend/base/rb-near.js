/*
 * <rb-near heading="…">: a part of a long page, of which the heading stands there until one comes near: by scrolling, by the keyboard,
 * or by a screen reader that goes from heading to heading. Then it asks for the rest (near), once, which has a heading of its own.
 */
customElements.define("rb-near", class extends HTMLElement {
  static observedAttributes = ["made"];

  #asked = false;
  #heading = document.createElement("h2");
  #near = new IntersectionObserver((seen) => seen.some((it) => it.isIntersecting) && this.#ask(), { rootMargin: "600px" });

  connectedCallback() {
    if (!this.hasAttribute("made")) {
      this.#heading.textContent = this.getAttribute("heading");
      this.append(this.#heading);
      this.#near.observe(this);
    }
  }

  disconnectedCallback() {
    this.#near.disconnect();
  }

  attributeChangedCallback() {
    this.#heading.remove();
    this.#near.disconnect();
  }

  #ask() {
    if (!this.#asked) {
      this.#asked = true;
      this.dispatchEvent(new CustomEvent("near"));
    }
  }
});
