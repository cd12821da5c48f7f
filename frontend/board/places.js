/*
 * The names of the columns with their numbers, above columns of which a phone shows one at a time. The one in sight is marked, and
 * a press brings another one into sight. Wherever columns lie beyond the edge, the edge shows so.
 */
import { element } from "../base/element.js";

export function places(columns, row, name) {
  const nav = element("nav", "rb-board-places");
  nav.setAttribute("aria-label", name);
  nav.append(...columns.map((it) => it.tab));
  const mark = () => {
    row.toggleAttribute("data-more", row.scrollLeft + row.clientWidth < row.scrollWidth - 2);
    const middle = row.getBoundingClientRect().left + row.clientWidth / 2;
    const here = columns.find((it) => it.section.getBoundingClientRect().right > middle) ?? columns.at(-1);
    if (here.tab.hasAttribute("aria-current")) {
      return;
    }
    columns.forEach((it) => it.tab.removeAttribute("aria-current"));
    here.tab.setAttribute("aria-current", "true");
    nav.scrollTo({ left: here.tab.offsetLeft - (nav.clientWidth - here.tab.offsetWidth) / 2 });
  };
  row.addEventListener("scroll", mark, { passive: true });
  new ResizeObserver(mark).observe(row);
  return nav;
}
