/*
 * What is being typed in this tab, until it is published or thrown away. It is kept in sessionStorage: it survives a reload and
 * the way over the sign-in page, and is gone with the tab. Each text belongs to the person who typed it: whoever signs in next
 * in the same tab is never offered it, and makes it gone.
 */
const TYPED = "rb-draft:";
let reader = null;

/** Who reads and writes in this tab from now on; what others typed here is forgotten. */
export function belongsTo(person) {
  reader = person;
  forgetAll((key) => !key.startsWith(mine("")));
}

/** The reader signs out: nothing of what was typed stays behind. */
export function forgetEverything() {
  forgetAll(() => true);
}

/**
 * Keeps {fields, revision}, the revision being that of the server's draft that was typed on. Answers the names of the fields for
 * which there is no room: the longest ones go without.
 */
export function keep(what, { fields, revision }) {
  const texts = Object.entries(fields).sort(([, one], [, other]) => one.length - other.length);
  const left = [];
  while (reader !== null && !stored(what, { fields: Object.fromEntries(texts), revision }) && texts.length > 0) {
    left.push(texts.pop()[0]);
  }
  return left;
}

export function kept(what) {
  try {
    return JSON.parse(sessionStorage.getItem(mine(what))) ?? { fields: {} };
  } catch {
    return { fields: {} };
  }
}

export function forget(what) {
  forgetAll((key) => key === mine(what));
}

function mine(what) {
  return `${TYPED}${reader}:${what}`;
}

function stored(what, typed) {
  try {
    sessionStorage.setItem(mine(what), JSON.stringify(typed));
    return true;
  } catch {
    return false;
  }
}

function forgetAll(which) {
  try {
    Object.keys(sessionStorage)
      .filter((key) => key.startsWith(TYPED) && which(key))
      .forEach((key) => sessionStorage.removeItem(key));
  } catch {
    // A forbidden store: nothing was kept either.
  }
}
