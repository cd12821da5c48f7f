/* <rb-item-mark icon="…">: what an item is, with the icon that its kind has in the menu before the words. */
customElements.define("rb-item-mark", class extends HTMLElement {
  connectedCallback() {
    if (!this.shadowRoot) {
      const icon = document.createElement("vaadin-icon");
      icon.setAttribute("src", `${new URL("../base/icons.svg", import.meta.url).href}#${this.getAttribute("icon")}`);
      icon.setAttribute("part", "icon");
      this.attachShadow({ mode: "open" }).append(icon, document.createElement("slot"));
    }
  }
});
