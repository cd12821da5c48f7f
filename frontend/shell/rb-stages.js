/*
 * <rb-stages names="…|…" here="2" label="…">: the way of a thread as a list of its stages, filled up to where it is. Drawn here: a page
 * has several of them.
 */
import { element } from "../base/element.js";

customElements.define("rb-stages", class extends HTMLElement {
  connectedCallback() {
    const list = element("ol", "rb-stages");
    list.setAttribute("aria-label", this.getAttribute("label"));
    const here = Number(this.getAttribute("here"));
    this.getAttribute("names").split("|").forEach((name, place) => {
      const stage = element("li", place <= here ? "rb-passed" : "", name);
      if (place === here) {
        stage.setAttribute("aria-current", "step");
      }
      list.append(stage);
    });
    this.replaceChildren(list);
  }
});
