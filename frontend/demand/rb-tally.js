/*
 * <rb-tally>: one customer's demand in a few taps.
 *
 *   init({lang, labels, teams, team})   teams: [{id, name}]; team: where one begins, or null
 *   offer({types})                      [{id, name}], those that the team meets most first
 *   answer([{key, masked, refusals}])   what came of what was sent; refusals are sentences
 *   takenBack({key, refusals})
 *   tally-send {demands}                JSON of what was tapped: key, team, type, judgement, right, words, first, age in ms
 *   tally-team {team}                   another team was chosen
 *   tally-back {key}                    the last one was a mistake
 *
 * What is tapped waits in the browser until the server has it: see waiting-tallies.js.
 */
import { element, fill } from "../base/element.js";
import { newKey } from "../base/waiting.js";
import { TallyForm } from "./tally-form.js";
import { TallySender } from "./tally-sender.js";
import { forget, waiting } from "./waiting-tallies.js";

/** What is on its way for no longer than this needs no word, in milliseconds. */
const SOON = 2_000;

customElements.define("rb-tally", class extends HTMLElement {
  #labels = {};
  #form = null;
  #sender = new TallySender((batch) => this.#tell("tally-send", { demands: JSON.stringify(batch) }), () => this.#showWaiting());
  #status = null;
  #line = null;
  #refused = null;
  #back = null;
  #last = null;
  #masked = false;
  #kept = true;

  connectedCallback() {
    if (this.#form) {
      this.#sender.start();
    }
  }

  disconnectedCallback() {
    this.#sender.stop();
  }

  init({ lang, labels, teams, team }) {
    this.#labels = labels;
    this.#form = new TallyForm(lang, labels, teams, team, (it) => this.#take(it), (chosen) => this.#tell("tally-team", { team: chosen }));
    this.#status = element("p", "rb-tally-status");
    this.#status.setAttribute("role", "status");
    this.#back = element("button", "rb-tally-back", labels.back);
    this.#back.type = "button";
    this.#back.id = "tally-back";
    this.#back.hidden = true;
    this.#back.addEventListener("click", () => this.#takeBack());
    this.#line = element("p", "rb-tally-waiting");
    this.#line.id = "tally-waiting";
    this.#refused = element("div", "rb-tally-refused");
    this.#form.actions.append(this.#status, this.#back);
    this.replaceChildren(this.#form.root, this.#line, this.#refused);
    this.#showWaiting();
    this.#sender.start();
  }

  offer({ types }) {
    this.#form.offer(types);
  }

  answer(all) {
    this.#masked = all.some((it) => it.masked);
    this.#sender.answered(all);
    if (this.#masked) {
      this.#say(this.#labels.masked);
    }
  }

  takenBack({ key, refusals }) {
    if (refusals.length === 0) {
      forget(key);
    }
    this.#say(refusals.length === 0 ? this.#labels.takenBack : refusals.join(" "));
    this.#showWaiting();
  }

  #take(tapped) {
    const tally = { key: newKey(), at: Date.now(), ...tapped };
    this.#last = tally.key;
    this.#kept = this.#sender.add(tally);
    this.#back.hidden = false;
    this.#say(fill(this.#labels.tallied, tapped.name));
  }

  #takeBack() {
    this.#back.hidden = true;
    // It may have arrived already, or be on its way: the server is asked as well.
    forget(this.#last);
    this.#tell("tally-back", { key: this.#last });
    this.#form.focus();
  }

  #showWaiting() {
    const all = waiting();
    const count = all.filter((it) => !it.refused).length;
    const unheard = all.some((it) => Date.now() - it.at > SOON);
    const words = count === 0 || !unheard ? "" : fill(count === 1 ? this.#labels.waits : this.#labels.wait, count);
    this.#line.textContent = this.#kept || count === 0 ? words : `${words} ${this.#labels.unkept}`;
    this.#line.dataset.waiting = String(count);
    this.#refused.replaceChildren(...all.filter((it) => it.refused).map((it) => this.#refusal(it)));
  }

  /** What the server did not take goes back into the form, and nothing of it is lost. */
  #refusal(tally) {
    const row = element("p", "", `${fill(this.#labels.refused, tally.name)} ${tally.refused.join(" ")} `);
    const mend = element("button", "", this.#labels.mend);
    mend.type = "button";
    mend.addEventListener("click", () => {
      forget(tally.key);
      this.#form.fill(tally);
      this.#showWaiting();
    });
    row.append(mend);
    return row;
  }

  #say(words) {
    this.#status.textContent = "";
    requestAnimationFrame(() => (this.#status.textContent = words));
  }

  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
});
