/* What was tapped and has not arrived yet. It belongs to no person, as a tally does. */
import { Waiting } from "../base/waiting.js";

const tallies = new Waiting("rb-tally:");

/** Keeps it; answers whether it survives the page. */
export function keep(tally) {
  return tallies.keep(tally);
}

export function forget(key) {
  tallies.forget(key);
}

/** All that wait, the earliest first. */
export function waiting() {
  return tallies.all();
}
