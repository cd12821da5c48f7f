/*
 * <rb-inbox>: keys in the inbox, while something in it has the focus: arrows or J and K from one to the next, Home and End; Enter
 * opens what has the focus; E marks as read or unread, M mutes. What is shown is made by the server.
 */
customElements.define("rb-inbox", class extends HTMLElement {
  #listens = false;

  connectedCallback() {
    if (!this.#listens) {
      this.#listens = true;
      this.addEventListener("keydown", (event) => this.#pressed(event));
    }
  }

  #pressed(event) {
    const here = event.target.closest(".rb-inbox-group");
    if (!here || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const act = ACTS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (act) {
      event.preventDefault();
      act([...this.querySelectorAll(".rb-inbox-group")], here);
    }
  }
});

const next = (groups, here) => go(groups[groups.indexOf(here) + 1]);
const previous = (groups, here) => go(groups[groups.indexOf(here) - 1]);

const ACTS = {
  ArrowDown: next,
  j: next,
  ArrowUp: previous,
  k: previous,
  Home: (groups) => go(groups.at(0)),
  End: (groups) => go(groups.at(-1)),
  e: (groups, here) => press(here, "read"),
  m: (groups, here) => press(here, "mute"),
};

/* What one reads of without an item has no link: its first button is where one is. */
function go(group) {
  const place = group?.querySelector("[data-go]") ?? group?.querySelector("[data-act]");
  place?.focus();
  group?.scrollIntoView({ block: "nearest" });
}

function press(group, act) {
  group.querySelector(`[data-act="${act}"]`)?.click();
}
