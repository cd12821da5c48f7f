/*
 * Asks the server what there is to show, every few minutes; the code goes along in a header. While there is no answer it asks again
 * after pauses that grow to five minutes. It knows when to ask by being told the time: it has no timer of its own.
 */
const EVERY = 180_000;
const FIRST_PAUSE = 5_000;
const LONGEST_PAUSE = 300_000;
/** After this long without an answer there is none. */
const PATIENCE = 15_000;

export class Feed {
  #heard;
  #tag = null;
  #pause = 0;
  #due = 0;
  #asking = false;

  /** @param heard called with {asked, status, show}: asked is the code that went along, show is null when it is still the same; status is 0 when there is no answer */
  constructor(heard) {
    this.#heard = heard;
  }

  tick(now, code) {
    if (!this.#asking && now >= this.#due) {
      this.#ask(code);
    }
  }

  /** There may be an answer now. */
  soon() {
    this.#due = 0;
  }

  /** Another code: what was heard with the one before is no longer known. */
  anew() {
    this.#tag = null;
    this.soon();
  }

  async #ask(code) {
    this.#asking = true;
    let answer = { asked: code, status: 0, show: null };
    try {
      const headers = { "Kiosk-Code": code };
      if (this.#tag) {
        headers["If-None-Match"] = this.#tag;
      }
      const response = await fetch("/kiosk/slides", {
        headers,
        cache: "no-store",
        credentials: "omit",
        signal: AbortSignal.timeout(PATIENCE),
      });
      const show = response.status === 200 ? await response.json() : null;
      answer = { ...answer, status: response.status, show };
      if (show) {
        this.#tag = response.headers.get("ETag");
      }
    } catch {
      // No line, no server, or half an answer.
    }
    const here = answer.status === 200 || answer.status === 304;
    this.#pause = here ? 0 : Math.min(LONGEST_PAUSE, Math.max(FIRST_PAUSE, this.#pause * 2));
    this.#due = performance.now() + (here ? EVERY : this.#pause);
    this.#asking = false;
    this.#heard(answer);
  }
}
