/*
 * Where a reader of the wall was, per address and tab. It counts on return only (back, forward, reload): who follows a link
 * to the wall begins at the top.
 */
const PREFIX = "rb-wall:";
const [load] = performance.getEntriesByType("navigation");
let returnedTo = load && load.type !== "navigate" ? location.href : null;

addEventListener("popstate", () => (returnedTo = location.href));

export function place() {
  return location.pathname + location.search;
}

export function remember(where, what) {
  try {
    sessionStorage.setItem(PREFIX + where, JSON.stringify(what));
  } catch {
    // A full or forbidden store: the wall then begins at the top.
  }
}

/** {cards, y} when the reader has come back to this address, else null; answered once a return. */
export function remembered(where) {
  const back = returnedTo === location.href;
  returnedTo = null;
  if (!back) {
    return null;
  }
  try {
    const kept = JSON.parse(sessionStorage.getItem(PREFIX + where));
    return kept?.y > 0 ? { ...kept, pages: 0 } : null;
  } catch {
    return null;
  }
}

/** The part of the frame that scrolls: the page itself, or what the layout made scrollable. */
export function scrollerOf(element) {
  for (let it = element.parentElement; it; it = it.parentElement) {
    if (it.scrollHeight > it.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(it).overflowY)) {
      return it;
    }
  }
  return document.scrollingElement;
}
