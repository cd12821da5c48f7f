/* Scrolls when something is dragged to an edge: the column, else the lanes, else the page, each way on its own. */
const EDGE = 56;
const SPEED = 14;

/** Scrolls the innermost that can, from what lies under the point; answers whether anything moved. */
export function scrollAt(x, y, card) {
  let across = false;
  let down = false;
  for (let it = document.elementFromPoint(x, y) ?? card; it instanceof Element; it = it.assignedSlot ?? it.parentElement ?? it.getRootNode().host) {
    across ||= scroll(it, "overflowX", "scrollLeft", way(x, Math.max(edges(it).left, 0), Math.min(edges(it).right, innerWidth)));
    down ||= scroll(it, "overflowY", "scrollTop", way(y, Math.max(edges(it).top, 0), Math.min(edges(it).bottom, innerHeight)));
  }
  return across || down;
}

function scroll(element, overflow, place, way) {
  const before = element[place];
  if (way && (element === document.scrollingElement || /auto|scroll/.test(getComputedStyle(element)[overflow]))) {
    element[place] += way * SPEED;
  }
  return element[place] !== before;
}

function edges(element) {
  return element === document.scrollingElement ? { left: 0, right: innerWidth, top: 0, bottom: innerHeight } : element.getBoundingClientRect();
}

function way(at, from, to) {
  return at > to - EDGE ? 1 : at < from + EDGE ? -1 : 0;
}
