/*
 * The code of this screen. It comes from the address (/kiosk#CODE), from which it goes at once, or is typed; it is kept in
 * localStorage, so that the screen comes back by itself after it was switched off.
 */
const KEPT = "rb-kiosk";

/** Where the browser forbids its store: known as long as the page is open. */
let known = null;

export function kept() {
  try {
    return localStorage.getItem(KEPT) ?? known;
  } catch {
    return known;
  }
}

export function keep(code) {
  known = code;
  try {
    localStorage.setItem(KEPT, code);
  } catch {
    // A forbidden store keeps nothing.
  }
}

export function forget() {
  known = null;
  try {
    localStorage.removeItem(KEPT);
  } catch {
    // A forbidden store holds nothing.
  }
}

/** What stands in the address; null when there is nothing. Afterwards it stands there no more. */
export function fromAddress() {
  const code = location.hash.slice(1);
  if (code) {
    history.replaceState(null, "", location.pathname);
  }
  return code || null;
}
