/*
 * Brings what waits to the server as soon as there is a line, and never two times at once: what is under way is sent again only
 * when the line was lost meanwhile, or when no answer came for long.
 */
import { forget, keep, waiting } from "./waiting-tallies.js";

const AT_ONCE = 50;
/** After this long without an answer it is sent once more. */
const PATIENCE = 15_000;

export class TallySender {
  #send;
  #changed;
  #underWay = new Set();
  #sentAt = 0;
  #clock = null;

  /**
   * @param send brings a batch to the server
   * @param changed called when what waits has changed
   */
  constructor(send, changed) {
    this.#send = send;
    this.#changed = changed;
  }

  start() {
    window.Vaadin?.connectionState?.addStateChangeListener(this.#line);
    addEventListener("online", this.#again);
    this.#clock = setInterval(() => {
      this.#changed();
      this.#next();
    }, 3_000);
    this.#next();
  }

  stop() {
    window.Vaadin?.connectionState?.removeStateChangeListener(this.#line);
    removeEventListener("online", this.#again);
    clearInterval(this.#clock);
  }

  /** Takes it along; answers whether it survives the page. */
  add(tally) {
    const kept = keep(tally);
    this.#changed();
    this.#next();
    return kept;
  }

  /** The server says what came of each: {key, refusals}. */
  answered(all) {
    for (const { key, refusals } of all) {
      this.#underWay.delete(key);
      const tally = waiting().find((it) => it.key === key);
      if (tally && refusals.length > 0) {
        keep({ ...tally, refused: refusals });
      } else {
        forget(key);
      }
    }
    this.#changed();
    this.#next();
  }

  #line = (before, now) => {
    if (before !== now && now === "connected" && before !== "loading") {
      this.#again();
    }
  };

  /** What was under way when the line was lost may have got lost with it. */
  #again = () => {
    this.#underWay.clear();
    this.#next();
  };

  #next() {
    if (this.#underWay.size > 0 && performance.now() - this.#sentAt > PATIENCE) {
      this.#underWay.clear();
    }
    const state = window.Vaadin?.connectionState?.state ?? "connected";
    if (this.#underWay.size > 0 || !["connected", "loading"].includes(state)) {
      return;
    }
    const batch = waiting().filter((it) => !it.refused).slice(0, AT_ONCE);
    if (batch.length > 0) {
      batch.forEach((it) => this.#underWay.add(it.key));
      this.#sentAt = performance.now();
      this.#send(batch.map(({ at, ...tally }) => ({ ...tally, age: Math.max(0, Date.now() - at) })));
    }
  }
}
