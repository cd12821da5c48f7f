/*
 * In a list of rows that each lead somewhere, Enter on any cell of a row goes there: one need not go into the cell first.
 */
addEventListener("keydown", (event) => {
  const path = event.composedPath();
  const focused = path[0];
  const list = path.find((it) => it instanceof HTMLElement && it.matches("vaadin-grid.rb-list"));
  if (event.key !== "Enter" || !list || !(focused instanceof HTMLElement) || !focused.closest("tbody")) {
    return;
  }
  const row = focused.closest("tr");
  const cells = [...row.querySelectorAll("slot")].flatMap((slot) => slot.assignedElements());
  const link = cells.map((cell) => cell.querySelector("a[href]")).find((it) => it);
  if (link) {
    event.preventDefault();
    event.stopPropagation();
    link.click();
  }
}, { capture: true });
