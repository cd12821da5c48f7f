/*
 * Dragging with mouse, pen or finger (after a long press). The card itself stays; a shadow of it follows the pointer, and what
 * can scroll does so when the pointer comes near its edge. A column is a target in whichever lane it stands: the card stays in
 * its own lane, and a drop on its own column in another lane is answered by why nothing happens. Escape puts everything back.
 * A card that a colleague moves or takes away while it is held is let go of, and nothing is asked; the finger that held it is
 * kept from the browser until it leaves the glass, or it would scroll, open, or go back. The signal ends it all.
 */
import { scrollAt } from "./scroll.js";

const LONG_PRESS = 350;
const FAR = 6;

/** Listens until the signal. Answers what lets go of a card, or of whichever is held. */
export function dragging(board, signal) {
  let held = null;
  // The finger that lifted a card, and what it came down on: that is told what the finger does, in the page or not.
  let finger = null;
  const on = (target, type, act, options) => target.addEventListener(type, act, { ...options, signal });

  on(board, "pointerdown", (event) => {
    const card = event.target.closest("[data-card]");
    if (event.isPrimary) {
      putDown();
    }
    if (!card || held || event.button !== 0 || event.target.closest("button")) {
      return;
    }
    const { target: from, clientX: x, clientY: y, pointerId: id } = event;
    held = { card, from, x, y, id, touch: event.pointerType === "touch", shadow: null, target: null, timer: null };
    if (held.touch) {
      held.timer = setTimeout(lift, LONG_PRESS);
    }
  });
  on(document, "pointermove", (event) => {
    if (held?.id !== event.pointerId) {
      return;
    }
    const far = Math.hypot(event.clientX - held.x, event.clientY - held.y) > FAR;
    if (!held.shadow && far && held.touch) {
      drop(false);
      return;
    }
    held.at = { x: event.clientX, y: event.clientY };
    if (!held.shadow && far) {
      lift();
    }
    if (held.shadow) {
      follow();
    }
  });
  on(document, "pointerup", (event) => end(event, true));
  on(document, "pointercancel", (event) => end(event, false));
  on(document, "touchmove", keep, { passive: false });
  // A long press must lift the card, not open the menu of its link; and no browser drags the link itself.
  on(board, "contextmenu", (event) => (held?.touch || finger) && event.preventDefault());
  on(board, "dragstart", (event) => event.preventDefault());
  on(document, "keydown", (event) => {
    if (event.key === "Escape" && held?.shadow) {
      event.stopPropagation();
      drop(false);
    }
  }, { capture: true });
  signal.addEventListener("abort", () => {
    putDown();
    letGo();
  });

  function letGo(card = held?.card) {
    if (held && held.card === card) {
      drop(false);
    }
  }

  function end(event, meant) {
    if (finger?.id === event.pointerId) {
      putDown();
    }
    if (held?.id === event.pointerId) {
      drop(meant);
    }
  }

  function keep(event) {
    if (finger && event.cancelable) {
      event.preventDefault();
    }
  }

  function putDown() {
    finger?.from.removeEventListener("touchmove", keep);
    finger = null;
  }

  function lift() {
    if (held.touch) {
      finger = { id: held.id, from: held.from };
      finger.from.addEventListener("touchmove", keep, { passive: false });
    }
    const box = held.card.getBoundingClientRect();
    held.shadow = held.card.cloneNode(true);
    held.shadow.removeAttribute("data-card");
    held.shadow.querySelectorAll("[id]").forEach((it) => it.removeAttribute("id"));
    held.shadow.classList.add("rb-board-shadow");
    held.shadow.setAttribute("aria-hidden", "true");
    held.shadow.inert = true;
    held.shadow.style.inlineSize = `${box.width}px`;
    held.dx = held.x - box.left;
    held.dy = held.y - box.top;
    held.at ??= { x: held.x, y: held.y };
    document.body.append(held.shadow);
    held.card.classList.add("rb-board-lifted");
    board.classList.add("rb-board-dragging");
    swallowNextClick();
    follow();
    requestAnimationFrame(scrollAtEdges);
  }

  function follow() {
    const { x, y } = held.at;
    held.shadow.style.transform = `translate(${x - held.dx}px, ${y - held.dy}px) rotate(1.5deg)`;
    const under = document.elementFromPoint(x, y)?.closest(".rb-column");
    const own = held.card.closest(".rb-column");
    const target = under && board.contains(under) && under !== own ? under : null;
    if (target !== held.target) {
      held.target?.classList.remove("rb-column-target");
      held.target = target;
      target?.classList.toggle("rb-column-target", target.dataset.column !== own.dataset.column);
    }
    const folded = document.elementFromPoint(x, y)?.closest(".rb-board-aside:not([open])");
    if (folded && board.contains(folded)) {
      folded.open = true;
    }
  }

  function scrollAtEdges() {
    if (!held?.shadow) {
      return;
    }
    if (scrollAt(held.at.x, held.at.y, held.card)) {
      follow();
    }
    requestAnimationFrame(scrollAtEdges);
  }

  function drop(meant) {
    const { card, shadow, target, timer } = held;
    held = null;
    clearTimeout(timer);
    if (!shadow) {
      return;
    }
    shadow.remove();
    card.classList.remove("rb-board-lifted");
    board.classList.remove("rb-board-dragging");
    target?.classList.remove("rb-column-target");
    if (meant && target) {
      board.askMove(card.dataset.card, target.dataset.column);
    }
  }

  return letGo;
}

/* The click that ends a drag must not open the card, also when Escape came before it. */
function swallowNextClick() {
  const swallow = (event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  addEventListener("click", swallow, { capture: true });
  const release = () => setTimeout(() => removeEventListener("click", swallow, { capture: true }), 0);
  addEventListener("pointerup", release, { once: true });
  addEventListener("pointercancel", release, { once: true });
}
