/*
 * The backlog in a team's order: a row is taken by the finger at its grip, and let go above or below another one. What a browser drags
 * by itself it drags by the mouse only. The grid is told what it hears from the mouse too, so that the server knows one way.
 */
import { scrollAt } from "../board/scroll.js";

let held = null;

document.addEventListener("pointerdown", (event) => {
  const grip = event.target.closest?.(".rb-backlog-grip");
  if (!grip || held || !event.isPrimary) {
    return;
  }
  const grid = grip.closest("vaadin-grid");
  grip.releasePointerCapture(event.pointerId);
  held = { grid, id: event.pointerId, item: grid.getEventContext(event).item, row: grip.closest(".rb-backlog-row"), over: null };
  held.row.classList.add("rb-backlog-held");
});

document.addEventListener("pointermove", (event) => {
  if (event.pointerId !== held?.id) {
    return;
  }
  held.at ?? requestAnimationFrame(scrollAtEdges);
  held.at = { x: event.clientX, y: event.clientY };
  mark(target(event));
});

document.addEventListener("pointerup", (event) => end(event, true));
document.addEventListener("pointercancel", (event) => end(event, false));
// The finger that holds a row neither drags it the browser's way nor opens a menu.
for (const type of ["dragstart", "contextmenu"]) {
  document.addEventListener(type, (event) => held && event.preventDefault(), { capture: true });
}

/** The row under the finger, and on which side of it a row would come. */
function target(event) {
  const cell = event.target.closest?.("vaadin-grid-cell-content");
  if (!cell || !held.grid.contains(cell)) {
    return null;
  }
  const { item } = held.grid.getEventContext(event);
  const { top, height } = cell.getBoundingClientRect();
  const row = cell.querySelector(".rb-backlog-row");
  return item && row && item.key !== held.item.key ? { item, row, side: event.clientY < top + height / 2 ? "above" : "below" } : null;
}

function mark(over) {
  held.over?.row.removeAttribute("data-drop");
  held.over = over;
  over?.row.setAttribute("data-drop", over.side);
}

function scrollAtEdges() {
  if (held?.at) {
    scrollAt(held.at.x, held.at.y, held.row);
    requestAnimationFrame(scrollAtEdges);
  }
}

function end(event, meant) {
  if (event.pointerId !== held?.id) {
    return;
  }
  const { grid, item, row, over } = held;
  mark(null);
  row.classList.remove("rb-backlog-held");
  held = null;
  if (meant && over) {
    tell(grid, "grid-dragstart", { draggedItems: [{ key: item.key }], dragData: [] });
    tell(grid, "grid-drop", { dropTargetItem: { key: over.item.key }, dropLocation: over.side, dragData: [] });
  }
}

function tell(grid, type, detail) {
  grid.dispatchEvent(new CustomEvent(type, { detail }));
}
