/*
 * The frame around every screen, drawn from what is alike for all who have the same roles and language:
 *
 *   <rb-drawer>      contents {name: the organisation, places}
 *   <rb-phonebar>    contents {name: what the bar is called, places}
 *   <rb-new>         contents {name: what the button says, places}
 *   <rb-search>      name: what the button says; see ../search/rb-search.js
 *
 * Place: {path, title, icon}. Texts are set as text, never as HTML. The bar of a phone marks the place of the moment itself, as
 * the side navigation does.
 */
import { element } from "../base/element.js";
import "./arrival.js";
import "./printed.js";
import "../search/rb-search.js";

/** After this long the layout has measured its bars. */
const MEASURED = 500;
const ASSETS = new URL("../base/", import.meta.url);

function icon(name, slot) {
  const made = element("vaadin-icon");
  made.src = new URL(`icons.svg#${name}`, ASSETS).href;
  if (slot) {
    made.slot = slot;
  }
  return made;
}

function link({ path, title }, cssClass) {
  const made = element("a", cssClass, title);
  made.setAttribute("href", path);
  return made;
}

function isWithin(path, place) {
  return path.startsWith(`${place}/`);
}

customElements.define("rb-drawer", class extends HTMLElement {
  set contents({ name, places }) {
    const side = element("vaadin-side-nav");
    // One landmark for the whole drawer: its role is that of the element around it.
    side.setAttribute("role", "presentation");
    this.#items = places.map((it) => this.#item(it));
    this.#narrow();
    side.append(...this.#items);
    const scroller = element("vaadin-scroller", "rb-side");
    scroller.scrollDirection = "vertical";
    scroller.tabIndex = -1;
    scroller.append(side);
    this.replaceChildren(this.#brand(name), scroller);
    // From now on the room around the screen is what the layout measured; see shell.css.
    setTimeout(() => this.closest(".rb-shell")?.setAttribute("rb-measured", ""), MEASURED);
  }

  connectedCallback() {
    addEventListener("vaadin-navigated", this.#narrow);
    addEventListener("popstate", this.#narrow);
  }

  disconnectedCallback() {
    removeEventListener("vaadin-navigated", this.#narrow);
    removeEventListener("popstate", this.#narrow);
  }

  #items = [];

  /* A place within another one is marked alone. */
  #narrow = () => {
    const here = location.pathname.slice(new URL(document.baseURI).pathname.length);
    this.#items.forEach((it) => {
      it.matchNested = it.path !== "/" && it.path !== "" && !this.#items.some((inner) => isWithin(inner.path, it.path) && isWithin(`/${here}/`, inner.path));
    });
  };

  #brand(organisation) {
    const brand = link({ path: "", title: "" }, "rb-brand");
    const mark = element("img");
    mark.src = new URL("mark.svg", ASSETS).href;
    mark.alt = "";
    const words = element("div");
    words.append(element("span", "rb-brand-name", "Ruimbaan"), element("span", "rb-sr", ", "), element("span", "rb-brand-organisation", organisation));
    brand.append(mark, words);
    return brand;
  }

  #item({ path, title, icon: name }) {
    const item = element("vaadin-side-nav-item", "", title);
    item.path = path;
    item.prepend(icon(name, "prefix"));
    return item;
  }
});

customElements.define("rb-phonebar", class extends HTMLElement {
  set contents({ name, places }) {
    this.setAttribute("aria-label", name);
    this.replaceChildren(
      ...places.map((it) => {
        const place = link({ path: it.path, title: "" }, "rb-phonebar-place");
        place.append(icon(it.icon), element("span", "", it.title));
        return place;
      }),
    );
    this.#mark();
  }

  connectedCallback() {
    addEventListener("vaadin-navigated", this.#mark);
    addEventListener("popstate", this.#mark);
  }

  disconnectedCallback() {
    removeEventListener("vaadin-navigated", this.#mark);
    removeEventListener("popstate", this.#mark);
  }

  #mark = () => {
    const here = location.pathname.slice(new URL(document.baseURI).pathname.length);
    const places = [...this.children];
    const current =
      places.find((it) => it.getAttribute("href") === here) ??
      places.find((it) => it.getAttribute("href") === here.split("/")[0]);
    places.forEach((it) => it.toggleAttribute("aria-current", it === current));
    current?.setAttribute("aria-current", "page");
  };
});

customElements.define("rb-new", class extends HTMLElement {
  set contents({ name, places }) {
    const button = element("vaadin-button", "", name);
    button.id = "new";
    button.setAttribute("theme", "primary");
    button.prepend(icon("plus", "prefix"));
    const menu = element("div", "rb-new-menu");
    const popover = element("vaadin-popover");
    popover.target = button;
    popover.position = "bottom-end";
    popover.autofocus = true;
    popover.modal = true;
    popover.setAttribute("role", "dialog");
    popover.setAttribute("aria-label", name);
    menu.append(...places.map((it) => this.#beginning(it, popover)));
    popover.append(menu);
    this.replaceChildren(button, popover);
  }

  #beginning(place, popover) {
    const made = link(place);
    made.id = `new-${place.path.split("/")[0]}`;
    made.addEventListener("click", () => (popover.opened = false));
    return made;
  }
});
