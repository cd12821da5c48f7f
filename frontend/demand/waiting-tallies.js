/*
 * What was tapped and has not arrived yet. Each tally waits in localStorage under a key of its own, by which the server knows it
 * too: sent twice it is counted once. It survives a reload and a browser that is closed. It belongs to no person, as a tally does.
 */
const PREFIX = "rb-tally:";

/** Where the browser forbids its store: kept as long as the page is open. */
const unkept = new Map();

/** Keeps it; answers whether it survives the page. */
export function keep(tally) {
  try {
    localStorage.setItem(PREFIX + tally.key, JSON.stringify(tally));
    return true;
  } catch {
    unkept.set(tally.key, tally);
    return false;
  }
}

export function forget(key) {
  unkept.delete(key);
  try {
    localStorage.removeItem(PREFIX + key);
  } catch {
    // A forbidden store holds nothing.
  }
}

/** All that wait, the earliest first. */
export function waiting() {
  const kept = [...unkept.values()];
  try {
    for (let i = 0; i < localStorage.length; i++) {
      const name = localStorage.key(i);
      if (name.startsWith(PREFIX)) {
        kept.push(...read(localStorage.getItem(name)));
      }
    }
  } catch {
    // A forbidden store holds nothing.
  }
  return kept.sort((one, other) => one.at - other.at);
}

function read(text) {
  try {
    const tally = JSON.parse(text);
    return tally?.key && Number.isFinite(tally.at) ? [tally] : [];
  } catch {
    return [];
  }
}

/** A key that nobody else makes: a random UUID, also where the page came over plain http and the browser offers none. */
export function newKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((it) => it.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
