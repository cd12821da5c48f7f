/* Dragging with mouse, pen or finger (after a long press). The card itself stays; a shadow of it follows the pointer. */
const LONG_PRESS = 350;
const FAR = 6;

export function dragging(board) {
  let held = null;

  board.addEventListener("pointerdown", (event) => {
    const card = event.target.closest("[data-card]");
    if (!card || event.button !== 0 || event.target.closest("button")) {
      return;
    }
    held = { card, x: event.clientX, y: event.clientY, id: event.pointerId, shadow: null, target: null, timer: null };
    if (event.pointerType === "touch") {
      held.timer = setTimeout(() => lift(event), LONG_PRESS);
    }
  });

  board.addEventListener("dragstart", (event) => event.preventDefault());

  document.addEventListener("pointermove", (event) => {
    if (!held || held.id !== event.pointerId) {
      return;
    }
    const far = Math.hypot(event.clientX - held.x, event.clientY - held.y) > FAR;
    if (!held.shadow && far) {
      if (event.pointerType === "touch") {
        drop(false);
        return;
      }
      lift(event);
    }
    if (held.shadow) {
      follow(event);
    }
  });

  document.addEventListener("touchmove", (event) => held?.shadow && event.preventDefault(), { passive: false });
  document.addEventListener("pointerup", () => held && drop(true));
  document.addEventListener("pointercancel", () => held && drop(false));
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && held?.shadow) {
      event.stopPropagation();
      drop(false);
    }
  });

  function lift(event) {
    const box = held.card.getBoundingClientRect();
    held.shadow = held.card.cloneNode(true);
    held.shadow.removeAttribute("data-card");
    held.shadow.querySelectorAll("[id]").forEach((it) => it.removeAttribute("id"));
    held.shadow.classList.add("rb-board-shadow");
    held.shadow.setAttribute("aria-hidden", "true");
    held.shadow.style.inlineSize = `${box.width}px`;
    held.dx = held.x - box.left;
    held.dy = held.y - box.top;
    document.body.append(held.shadow);
    board.classList.add("rb-board-dragging");
    follow(event);
  }

  function follow(event) {
    held.shadow.style.transform = `translate(${event.clientX - held.dx}px, ${event.clientY - held.dy}px)`;
    const under = document.elementFromPoint(event.clientX, event.clientY)?.closest("[data-column]");
    if (under !== held.target) {
      held.target?.classList.remove("rb-column-target");
      held.target = board.contains(under) ? under : null;
      held.target?.classList.add("rb-column-target");
    }
  }

  function drop(meant) {
    const { card, shadow, target, timer } = held;
    held = null;
    clearTimeout(timer);
    if (!shadow) {
      return;
    }
    shadow.remove();
    board.classList.remove("rb-board-dragging");
    target?.classList.remove("rb-column-target");
    // The click that ends a drag must not open the card.
    addEventListener("click", (event) => { event.preventDefault(); event.stopPropagation(); }, { capture: true, once: true });
    setTimeout(() => dispatchEvent(new Event("click")), 0);
    if (meant && target && target !== card.closest("[data-column]")) {
      board.askMove(card.dataset.card, target.dataset.column);
    }
  }
}
