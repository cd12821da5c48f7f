/*
 * Who reads in this window. The server says so when the window opens:
 *
 *   rb-reader     {person, name, words: {ended, endedHint, again, failed, failedHint, reload, waits, wait, toWaiting, later},
 *                 endings: []}; person is null while nobody is signed in. The words are in the reader's language, for when the
 *                 server can no longer be asked; endings are the captions of the framework's box when the session is over.
 *   rb-sign-out   the reader signs out
 *
 * When somebody else signs in in this browser, the windows of the one before show that one's pages no longer. A sign-in page
 * on which nothing was typed comes along by itself.
 */
import { element } from "../base/element.js";
import { belongsTo, forgetEverything } from "../base/typed.js";
import { forgetReader, knownReader, rememberReader } from "../phone/device.js";
import { speak } from "../phone/register.js";
import { tellWhatWaits } from "../phone/waiting-bar.js";
import { leave } from "../push/subscription.js";

const windows = new BroadcastChannel("rb-reader");
let reader = null;
let words = null;
let endings = [];

addEventListener("rb-reader", ({ detail }) => {
  words = detail.words;
  endings = detail.endings;
  speak(document.documentElement.lang);
  nobodyElsesPushes(detail.person);
  if (detail.person !== null) {
    reader = detail.person;
    belongsTo(reader);
    windows.postMessage(reader);
    rememberReader(reader, detail.name);
    tellWhatWaits(reader, words);
  }
});

addEventListener("rb-sign-out", () => {
  forgetEverything();
  forgetReader();
  leave();
});

/** What was pushed to whoever signed out here, or to who had this browser before, comes here no more. */
function nobodyElsesPushes(person) {
  const before = knownReader()?.person ?? null;
  if (before === null ? person === null : person !== null && person !== before) {
    leave();
  }
}

windows.onmessage = ({ data }) => {
  if (reader !== null && data !== reader) {
    forgetEverything();
    location.reload();
  } else if (words !== null && reader === null && nothingIsTyped()) {
    location.reload();
  }
};

function nothingIsTyped() {
  return [...document.querySelectorAll("input:not([type=checkbox], [type=hidden]), textarea")].every((it) => !it.value);
}

/** The box by which the framework says that it cannot go on: said in our words, and heard by who does not see it. */
function inOurWords(box) {
  const ended = endings.includes(box.querySelector(".caption")?.textContent);
  if (ended && reader === null && nothingIsTyped()) {
    location.reload();
    return;
  }
  const [title, hint] = ended ? [words.ended, words.endedHint] : [words.failed, words.failedHint];
  const again = element("button", "rb-ended-again", ended ? words.again : words.reload);
  again.type = "button";
  box.classList.add("rb-ended");
  box.setAttribute("role", "alert");
  box.replaceChildren(element("p", "caption", title), element("p", "message", hint), again);
}

new MutationObserver((changes) => {
  changes
    .flatMap((change) => [...change.addedNodes])
    .filter((it) => words && it.classList?.contains("v-system-error"))
    .forEach(inOurWords);
}).observe(document.body, { childList: true });
