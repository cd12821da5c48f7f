/*
 * The screen in the corridor. One timer tells the time to those who show and those who ask, so that nothing piles up in a week.
 * While the server is away the last slides go on; when another version of it comes back, the page loads itself anew.
 */
import { fill } from "../base/element.js";
import { forget, fromAddress, keep, kept } from "./code.js";
import { Feed } from "./feed.js";
import { Stage } from "./stage.js";

const SECOND = 1_000;
const RELOADED = "rb-kiosk-version";
/** After this long at rest the pointer is out of sight: nobody holds it. */
const AT_REST = 5_000;

const part = (id) => document.getElementById(id);
const form = part("code-form");
const refused = part("code-refused");
const bar = part("bar");

const ownLanguage = document.documentElement.lang;

let code = null;
/** Whether it was typed just now: who typed it waits for an answer. */
let typed = false;
/** Whether it has let us in before. */
let proven = false;
let words = null;
let awaySince = null;
let movedAt = 0;

const stage = new Stage(part("stage"), say);
const feed = new Feed(hear);

/** @param given however it is written: signs that no code has cannot go along in a header */
function use(given, how) {
  code = given.replace(/[^0-9a-z]/gi, "");
  typed = how === "typed";
  proven = how === "kept";
  feed.anew();
  tick();
}

function tick() {
  if (code !== null) {
    feed.tick(performance.now(), code);
  }
  stage.tick(performance.now());
  document.body.classList.toggle("rb-kiosk-untouched", performance.now() - movedAt > AT_REST);
}

function hear({ asked, status, show }) {
  const here = status === 200 || status === 304;
  if (asked !== code) {
    feed.anew();
  } else if (status === 401) {
    askForCode(proven ? "withdrawn" : "wrong");
  } else if (!here && typed) {
    askForCode(status === 429 ? "often" : "away");
  } else {
    awaySince = here ? null : (awaySince ?? new Date());
    goOn(show);
  }
}

/** @param show null when it is still the same, or is not known now */
function goOn(show) {
  if (show && !isOvertaken(show.version)) {
    keep(code);
    typed = false;
    proven = true;
    part("code").value = "";
    words = show.words;
    dress(show);
    stage.show(show.slides, words.nothing);
  } else if (words === null) {
    form.hidden = true;
    part("stage").hidden = false;
    stage.show([], refused.dataset.waiting);
  }
  say();
}

/** The page of another build is loaded once; should it be the same again, we go on with what we have. */
function isOvertaken(version) {
  try {
    if (version !== document.body.dataset.version && sessionStorage.getItem(RELOADED) !== version) {
      sessionStorage.setItem(RELOADED, version);
      keep(code);
      location.reload();
      return true;
    }
  } catch {
    // A forbidden store: we could not tell whether we have loaded it already.
  }
  return false;
}

function dress(show) {
  document.documentElement.lang = show.language;
  document.documentElement.dataset.appearance = show.appearance;
  document.title = words.title;
  part("stage").setAttribute("aria-label", words.stage);
  part("back").textContent = words.back;
  part("pause").textContent = words.pause;
  part("next").textContent = words.next;
  onStage(true);
}

function onStage(shown) {
  form.hidden = shown;
  part("stage").hidden = !shown;
  bar.hidden = !shown;
}

/** What there is to say about the show itself. */
function say() {
  if (words === null) {
    return;
  }
  const away = awaySince && fill(words.away, awaySince.toLocaleTimeString(document.documentElement.lang, { timeStyle: "short" }));
  tell(part("state"), [stage.paused && words.paused, away].filter(Boolean).join(" · "));
  tell(part("place"), stage.length > 1 ? fill(words.of, stage.place + 1, stage.length) : "");
  part("pause").setAttribute("aria-pressed", stage.paused);
  document.body.classList.toggle("rb-kiosk-paused", stage.paused);
}

function tell(where, text) {
  if (where.textContent !== text) {
    where.textContent = text;
  }
}

/** @param why null when nobody was refused */
function askForCode(why) {
  code = null;
  words = null;
  awaySince = null;
  if (why === "withdrawn") {
    forget();
  }
  stage.clear();
  document.body.classList.remove("rb-kiosk-paused");
  onStage(false);
  document.documentElement.lang = ownLanguage;
  refused.textContent = why ? refused.dataset[why] : "";
  part("code").focus();
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  refused.textContent = "";
  use(part("code").value, "typed");
});

addEventListener("hashchange", () => {
  const given = fromAddress();
  if (given) {
    use(given, "given");
  }
});

part("pause").addEventListener("click", () => stage.toggle());
part("back").addEventListener("click", () => stage.step(-1));
part("next").addEventListener("click", () => stage.step(1));
part("stage").addEventListener("click", () => stage.toggle());

addEventListener("pointermove", () => {
  movedAt = performance.now();
  document.body.classList.remove("rb-kiosk-untouched");
});

addEventListener("keydown", (event) => {
  const does = { " ": () => stage.toggle(), ArrowLeft: () => stage.step(-1), ArrowRight: () => stage.step(1) }[event.key];
  const onButton = event.key === " " && event.target.closest?.("button");
  if (does && !bar.hidden && !onButton && !event.repeat && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    does();
  }
});

/** A screen that falls asleep shows nothing; not every browser, and none over plain http, can be kept awake. */
async function stayAwake() {
  if (document.visibilityState === "visible") {
    await navigator.wakeLock?.request("screen").catch(() => {});
  }
}

document.addEventListener("visibilitychange", stayAwake);
addEventListener("online", () => feed.soon());

const given = fromAddress();
const before = given ?? kept();
if (before === null) {
  askForCode(null);
} else {
  use(before, given === null ? "kept" : "given");
}
stayAwake();
setInterval(tick, SECOND);
