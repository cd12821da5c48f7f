/*
 * Where the keyboard is when something else came under it:
 *
 *   another screen      it is scrolled to its beginning, and the keyboard is at its heading, or in the one field that has to be
 *                       filled in. The first screen of a page is read from its top, as every page is.
 *   a dialog, a menu    the keyboard is at its first field or choice; by themselves they keep it on their frame.
 *   skip link           the keyboard is in the screen; the address stays what it is.
 *
 * And what is said to who does not see that something changed, by base.ui.Spoken.
 */
import { element } from "../base/element.js";

const FIELDS = "vaadin-text-field, vaadin-text-area, vaadin-combo-box, vaadin-select, vaadin-date-picker, vaadin-radio-group, vaadin-password-field";
const CHOICES = `${FIELDS}, vaadin-button, button, a[href], input`;
/** After this long a dialog has put the keyboard where it puts it. */
const SETTLED = 150;

let shown = null;
/* Until the reader does something: a menu from which one came gives the keyboard back to its button when it is closed. */
let arriving = null;

["keydown", "pointerdown"].forEach((it) => document.addEventListener(it, () => (arriving = null), { capture: true }));

document.addEventListener("rb-arrived", ({ target: main }) => {
  for (let it = main; it; it = it.assignedSlot ?? it.parentNode ?? it.host) {
    it.scrollTop = 0;
  }
  const screen = main.firstElementChild;
  if (shown && screen !== shown) {
    arriving = screen;
    requestAnimationFrame(() => goTo(screen));
  }
  shown = screen;
});

function goTo(screen) {
  const form = screen.matches(".rb-editor") && !screen.querySelector(".rb-draft-offer");
  const place = (form && screen.querySelector(".rb-form vaadin-text-area")) || screen.querySelector("h1");
  if (place?.localName === "h1") {
    place.tabIndex = -1;
  }
  place?.focus({ preventScroll: true });
}

/* Once each time that it opens: whoever goes back to the frame of a dialog is let. */
const entered = new WeakSet();

document.addEventListener("focusin", ({ target }) => {
  if (arriving && !arriving.contains(target) && !target.closest("[role=dialog], vaadin-dialog, vaadin-confirm-dialog")) {
    goTo(arriving);
    return;
  }
  if (target.matches("vaadin-dialog, vaadin-popover") && target.opened && !entered.has(target)) {
    entered.add(target);
    target.addEventListener("opened-changed", () => target.opened || entered.delete(target));
    setTimeout(() => {
      if (target.opened && document.activeElement === target) {
        (target.querySelector(FIELDS) ?? [...target.querySelectorAll(CHOICES)].find((it) => it.checkVisibility()))?.focus();
      }
    }, SETTLED);
  }
});

document.addEventListener("click", (event) => {
  if (event.target.closest?.(".rb-skip")) {
    event.preventDefault();
    event.stopPropagation();
    document.getElementById("main").focus();
  }
}, { capture: true });

const spoken = element("div", "rb-sr");
spoken.id = "spoken";
spoken.setAttribute("role", "status");
document.body.append(spoken);
document.addEventListener("rb-say", ({ detail }) => {
  spoken.textContent = "";
  // What is the same again is heard again.
  setTimeout(() => (spoken.textContent = detail), 100);
});
