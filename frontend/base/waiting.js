/*
 * What was made without a line and has not arrived yet. Each waits in localStorage under a key of its own, by which the server
 * knows it too: sent twice it is taken once. It survives a reload and a browser that is closed.
 */
export class Waiting {
  #prefix;
  /** Where the browser forbids its store: kept as long as the page is open. */
  #unkept = new Map();

  /** @param prefix tells these from others in the same browser */
  constructor(prefix) {
    this.#prefix = prefix;
  }

  /** Keeps one, {key, at, …}; answers whether it survives the page. */
  keep(one) {
    try {
      localStorage.setItem(this.#prefix + one.key, JSON.stringify(one));
      return true;
    } catch {
      this.#unkept.set(one.key, one);
      return false;
    }
  }

  forget(key) {
    this.#unkept.delete(key);
    try {
      localStorage.removeItem(this.#prefix + key);
    } catch {
      // A forbidden store holds nothing.
    }
  }

  /** All that wait, the earliest first. */
  all() {
    const kept = new Map(this.#unkept);
    try {
      Object.keys(localStorage)
        .filter((name) => name.startsWith(this.#prefix))
        .flatMap((name) => read(localStorage.getItem(name)))
        .filter((one) => !kept.has(one.key))
        .forEach((one) => kept.set(one.key, one));
    } catch {
      // A forbidden store holds nothing.
    }
    return [...kept.values()].sort((one, other) => one.at - other.at);
  }
}

function read(text) {
  try {
    const one = JSON.parse(text);
    return one?.key && Number.isFinite(one.at) ? [one] : [];
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
