/* Where the palette can lead without asking the server: the places of the portal, which stand on the screen already. */
const MOST_PLACES = 5;

/* Without capitals and accents, as the server compares it. */
function folded(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** The places of the side navigation and what the button *New* offers, those with all that was typed in their name. */
export function places(typed) {
  const wanted = folded(typed).split(/\s+/).filter(Boolean);
  const all = [...document.querySelectorAll("rb-drawer vaadin-side-nav-item, rb-new .rb-new-menu a")].map((it) => ({
    path: it.path ?? it.getAttribute("href"),
    title: it.matches("a") ? `+ ${it.textContent}` : it.textContent,
    icon: it.matches("a") ? "plus" : (it.querySelector("vaadin-icon")?.src ?? "").split("#")[1],
  }));
  return all.filter((it) => wanted.every((word) => folded(it.title).includes(word))).slice(0, MOST_PLACES);
}
