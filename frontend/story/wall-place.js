/*
 * Where a reader of the wall was, per address and tab. It counts on return only (back, forward, reload): who follows a link
 * to the wall begins at the top. The router goes to and fro before it lets a reader go back, so the address in the bar says
 * little while it is at work: the server says which wall it shows, and what was last done says whether it is a return.
 */
const PREFIX = "rb-wall:";
const [load] = performance.getEntriesByType("navigation");
let returning = load && load.type !== "navigate";

addEventListener("popstate", () => (returning = true));
["click", "keydown"].forEach((type) => addEventListener(type, () => (returning = false), { capture: true, passive: true }));

export function remember(where, what) {
  try {
    sessionStorage.setItem(PREFIX + where, JSON.stringify(what));
  } catch {
    // A full or forbidden store: the wall then begins at the top.
  }
}

/** {cards, y} when the reader has come back to this address, else null; answered once a return. */
export function remembered(where) {
  if (!returning) {
    return null;
  }
  returning = false;
  try {
    const kept = JSON.parse(sessionStorage.getItem(PREFIX + where));
    return kept?.y > 0 ? { ...kept, pages: 0 } : null;
  } catch {
    return null;
  }
}

/** The part of the frame that scrolls: what the layout made scrollable, also in its shadow, else the page itself. */
export function scrollerOf(element) {
  for (let it = element; it; it = it.assignedSlot ?? it.parentNode ?? it.host) {
    if (it instanceof Element && it !== document.body && /auto|scroll/.test(getComputedStyle(it).overflowY)) {
      return it;
    }
  }
  return document.scrollingElement;
}
