/*
 * Who reads on this device, for when nobody can be asked: what is typed without a line belongs to them. Known from the moment that
 * they sign in until they sign out.
 */
const READER = "rb-device-reader";

let here = null;

export function rememberReader(person, name) {
  here = { person, name };
  write();
}

export function forgetReader() {
  here = null;
  try {
    localStorage.removeItem(READER);
  } catch {
    // A forbidden store holds nothing.
  }
}

/** {person, name, scheme}, or null when nobody is known here; scheme as in CSS. */
export function knownReader() {
  try {
    const known = JSON.parse(localStorage.getItem(READER));
    return Number.isFinite(known?.person) ? known : null;
  } catch {
    return null;
  }
}

function write() {
  try {
    const scheme = getComputedStyle(document.documentElement).colorScheme;
    localStorage.setItem(READER, JSON.stringify({ ...here, scheme }));
  } catch {
    // A forbidden store: what is typed without a line is nobody's, and asks whose it is.
  }
}

// Light or dark may have been chosen anew since.
document.addEventListener("visibilitychange", () => {
  if (here !== null && document.visibilityState === "hidden" && knownReader()?.person === here.person) {
    write();
  }
});
