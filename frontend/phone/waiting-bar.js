/*
 * Says on each screen that stories wait on this device which the reader typed without a line, or which are nobody's, and leads to
 * where they become drafts.
 *
 *   rb-story-brought   (heard by the window) some of them are drafts now, or were disowned
 */
import { element, fill } from "../base/element.js";
import { storiesOf, unclaimedBy } from "./kept-stories.js";

const WHERE = "/stories/waiting";
const LATER = "rb-stories-later";

let reader = null;
let words = null;
let bar = null;

export function tellWhatWaits(person, said) {
  reader = person;
  words = said;
  tell();
}

function tell() {
  bar?.remove();
  bar = null;
  const count = reader === null ? 0 : storiesOf(reader).length + unclaimedBy(reader).length;
  if (count > 0 && location.pathname !== WHERE && !isForLater()) {
    bar = drawn(fill(count === 1 ? words.waits : words.wait, count));
    document.body.append(bar);
  }
}

function drawn(sentence) {
  const made = element("div", "rb-waiting-bar");
  made.setAttribute("role", "status");
  const go = element("a", "", words.toWaiting);
  go.href = WHERE;
  const later = element("button", "", words.later);
  later.type = "button";
  later.addEventListener("click", () => {
    sessionStorage.setItem(LATER, "1");
    made.remove();
  });
  made.append(element("p", "", sentence), go, later);
  return made;
}

function isForLater() {
  try {
    return sessionStorage.getItem(LATER) !== null;
  } catch {
    return false;
  }
}

addEventListener("rb-story-brought", tell);
addEventListener("storage", tell);
document.addEventListener("rb-arrived", tell);
